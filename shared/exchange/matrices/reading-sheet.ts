/** How the names of the sheets begin that only say what the others amount to: an import passes them over. */
const MARK = 'Lectura · ';

/** The name of a sheet of figures computed from the others, at most 31 characters. */
export function readingSheetName(subject: string): string {
  return `${MARK}${subject}`.slice(0, 31).trim();
}

/** Whether a sheet holds figures computed from the others, and no data of its own. */
export function isReadingSheet(name: string): boolean {
  return name.startsWith(MARK);
}
