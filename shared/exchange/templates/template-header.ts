import { foldText } from '../../domain/kernel/text-folding';
import { cellLine, isBlank, type Sheet } from '../sheets/sheet';
import { otherWordsFor } from './header-words';
import type { TemplateColumn } from './template';

/** Rows from the top among which the header of a template sheet is looked for. */
const SEARCH_ROWS = 15;

/** The header of a sheet: its 0-based row, and what stands in each of its columns. */
export interface TemplateHeader {
  readonly row: number;
  /** Template column → 0-based column of the sheet. */
  readonly places: ReadonlyMap<TemplateColumn, number>;
  /** Headers that are none of the template's. */
  readonly ignored: readonly { readonly column: number; readonly text: string }[];
  /** Headers that stand a second time. */
  readonly repeated: readonly { readonly column: number; readonly text: string }[];
}

/** A header without what is in parentheses, which only explains it: `Influencia (0–4)` is `influencia`. */
function headerKey(text: string): string {
  return foldText(text.replace(/\([^()]*\)/gu, ' '));
}

/** Finds the header of a template: the row with most of its columns, among them all it requires; null where none has. */
export function findTemplateHeader(sheet: Sheet, columns: readonly TemplateColumn[], informs: readonly string[] = []): TemplateHeader | null {
  const inOtherLanguages = (header: string): readonly string[] => otherWordsFor(headerKey(header)).map(headerKey);
  const silent = new Set(informs.flatMap((text) => [headerKey(text), ...inOtherLanguages(text)]));
  const byKey = new Map<string, TemplateColumn>();
  // The weakest first: what is written last stands. Headers of ours before their aliases, Spanish before the others.
  for (const column of columns.toReversed()) for (const word of column.aliases.flatMap(inOtherLanguages)) byKey.set(word, column);
  for (const column of columns.toReversed()) for (const word of inOtherLanguages(column.header)) byKey.set(word, column);
  for (const column of columns.toReversed()) for (const alias of column.aliases) byKey.set(headerKey(alias), column);
  for (const column of columns) byKey.set(headerKey(column.header), column);
  let best: TemplateHeader | null = null;
  for (let row = 0; row < Math.min(SEARCH_ROWS, sheet.rowCount); row += 1) {
    const places = new Map<TemplateColumn, number>();
    const ignored: { column: number; text: string }[] = [];
    const repeated: { column: number; text: string }[] = [];
    (sheet.rows[row] ?? []).forEach((cell, column) => {
      if (isBlank(cell)) return;
      const text = cellLine(cell);
      const found = byKey.get(headerKey(text));
      if (found === undefined) {
        if (!silent.has(headerKey(text))) ignored.push({ column, text });
      } else if (places.has(found)) repeated.push({ column, text });
      else places.set(found, column);
    });
    const complete = columns.every((column) => !column.required || places.has(column));
    if (complete && places.size > (best?.places.size ?? 0)) best = { row, places, ignored, repeated };
  }
  return best;
}
