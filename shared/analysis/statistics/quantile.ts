/**
 * The quantile `share` (0 to 1) of values, interpolated between neighbours (Hyndman and Fan's type 7, as spreadsheets
 * and R do). Null for no values.
 */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

/** The median; of an even number of values, the mean of the middle two. Null for no values. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** The interquartile range: third quartile less first, never negative; 0 for one value, null for none. */
export function interquartileRange(values: readonly number[]): number | null {
  const third = quantile(values, 0.75);
  const first = quantile(values, 0.25);
  return third === null || first === null ? null : third - first;
}

/** The mean. Null for no values. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
