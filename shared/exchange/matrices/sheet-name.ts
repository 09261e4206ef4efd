/** Longest name of a sheet, by the format. */
const LONGEST = 31;

/** A text as the name of a sheet: what the format does not take becomes a space, and it is cut where it is too long. */
export function sheetNameOf(text: string): string {
  const plain = text.replace(/[:\\/?*[\]']/gu, ' ').replace(/\s+/gu, ' ').trim();
  return plain.slice(0, LONGEST).trim() || '1';
}
