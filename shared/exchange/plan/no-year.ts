const NO_YEAR = /(?:^|[^\p{L}\d])(\d{5}|[3-9]\d{3}|1[0-8]\d{2}|2[3-9]\d{2}|(?=[\dOoIl]*[OoIl])[12][\dOoIl]{3})(?![\p{L}\d])/u;

const YEAR = /(?<!\d)(19|20|21)\d{2}(?!\d)/u;

/** What in a header looks like a year and is none, as `20225`, `2O25` or `3024`; null where nothing does, or where a year stands there too. */
export function noYearIn(header: string): string | null {
  return YEAR.test(header) ? null : (NO_YEAR.exec(header)?.[1] ?? null);
}
