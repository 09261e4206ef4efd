import type { DocxBlock } from './word-model';

/** A table as the word processor gets it. */
export type DocxTable = Extract<DocxBlock, { readonly kind: 'table' }>;

/** How a table is set: its columns in twentieths of a point, its type in half points. */
export interface TableSetting {
  readonly widths: readonly number[];
  readonly size: number;
}

/** Sizes of type, in half points, from that of the table down to the least that is still read on paper. */
const SIZES = { body: [20, 18, 16, 15], small: [18, 16, 15] } as const;
/** Margin at each side of a cell. */
export const CELL_MARGIN = 80;
/** Average width of a character in its size, and how much more a bold one takes: a processor's own font is not known here. */
const CHARACTER = 0.56;
const BOLD = 1.18;
/** No column that takes what is left is narrower than so many characters, nor one that fits wider. */
const LEAST = 13;
const WIDEST = 18;

/** Widths of the columns of a table in `total` twentieths of a point: `fit` by their texts, the rest by their shares, in a smaller type where they are many. */
export function tableSetting({ columns, rows, size: kind }: Pick<DocxTable, 'columns' | 'rows' | 'size'>, total: number): TableSetting {
  const sizes = SIZES[kind];
  const settings = sizes.map((size) => settingAt(size, columns, rows, total));
  return settings.find(({ fits }) => fits) ?? settings.at(-1) ?? { widths: [], size: sizes[0] };
}

function settingAt(size: number, columns: DocxTable['columns'], rows: DocxTable['rows'], total: number): TableSetting & { readonly fits: boolean } {
  const character = size * 10 * CHARACTER;
  const widthOf = (characters: number): number => Math.ceil(characters * character) + 2 * CELL_MARGIN;
  const wordOf = (text: string): number => Math.max(...text.split(/\s+/u).map((word) => [...word].length));
  const fitted = columns.map(({ width, title }, place) => {
    if (width !== 'fit') return 0;
    // A title may go on two lines, but no word of it is cut.
    const longest = Math.max(wordOf(title) * BOLD, ...rows.map((row) => row[place]?.length ?? 0));
    const word = Math.max(wordOf(title) * BOLD, ...rows.map((row) => wordOf(row[place] ?? '')));
    return widthOf(Math.max(Math.min(longest, WIDEST), Math.min(word, WIDEST)));
  });
  const shares = columns.reduce((sum, { width }) => sum + (width === 'fit' ? 0 : width), 0);
  const wanted = fitted.reduce((sum, width) => sum + width, 0);
  const left = total - wanted;
  const least = columns.filter(({ width }) => width !== 'fit').length * widthOf(LEAST);
  if (shares === 0) {
    // Nothing takes what is left: all grow or shrink alike.
    return { size, fits: wanted <= total, widths: fitted.map((width) => Math.floor((width * total) / Math.max(1, wanted))) };
  }
  if (left >= least) return { size, fits: true, widths: columns.map(({ width }, place) => (width === 'fit' ? (fitted[place] ?? 0) : Math.floor((left * width) / shares))) };
  const room = Math.min(least, total * 0.6);
  const squeeze = (total - room) / Math.max(1, wanted);
  return { size, fits: false, widths: columns.map(({ width }, place) => Math.floor(width === 'fit' ? (fitted[place] ?? 0) * squeeze : (room * width) / shares)) };
}
