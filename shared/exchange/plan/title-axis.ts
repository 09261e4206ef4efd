import { cellText, isBlank, type Sheet } from '../sheets/sheet';

const NAMED = /(?:l[ií]nea|eje|pilar|dimensi[oó]n)s?\s*(?:(?:estrat[eé]gic[oa]s?|tem[aá]tic[oa]s?)\s*)?(?:n[°º.]?\s*)?:\s*/iu;
const NUMBERED = /^(?:(?:l[ií]nea|eje|pilar|dimensi[oó]n)\s*(?:estrat[eé]gic[oa]\s*)?)?\d{1,3}\s*[.:)–—-]\s*\S/iu;

/**
 * The strategic line that stands in the title above the header (0-based `headerTop`), as written there with its code;
 * null where the title names none. Takes `… LINEA ESTRATEGICA: \n04. JUNTOS…` and a last line like `01. JUNTOS…`.
 */
export function axisInTitle(sheet: Sheet, headerTop: number): string | null {
  const cells = sheet.rows.slice(0, headerTop).flatMap((row) => row.filter((cell) => !isBlank(cell)).map(cellText));
  for (const text of cells) {
    const named = NAMED.exec(text);
    const after = named === null ? '' : text.slice(named.index + named[0].length).trim();
    if (after !== '') return oneLine(after);
  }
  for (const text of cells) {
    const line = text.split('\n').map((part) => part.trim()).findLast((part) => NUMBERED.test(part));
    if (line !== undefined) return oneLine(line);
  }
  return null;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
