import { foldText } from '@shared/domain/kernel/text-folding';
import { compareNames } from '@shared/i18n/compare-names';
import { textOfCell, type TableColumn } from './table-column';

/** By which column, and which way up. */
export interface Sorting {
  readonly id: string;
  readonly falling: boolean;
}

/** Up, down, and back to the order in which the table is first shown (null: that of its rows). */
export function nextSorting(id: string, sorting: Sorting | null, first: Sorting | null): Sorting | null {
  if (sorting?.id !== id) return { id, falling: false };
  return sorting.falling ? first : { id, falling: true };
}

/** What is looked at in a table: kept while the program runs, never in the document. */
export interface TableView {
  readonly filter: string;
  readonly sorting: Sorting | null;
  /** Column whose values are headings; null for one list. */
  readonly groupedBy: string | null;
  /** Columns that a person chose to see or not; the others as they are at first. */
  readonly chosen: Readonly<Record<string, boolean>>;
  readonly closed: readonly string[];
}

export const FIRST_VIEW: TableView = { filter: '', sorting: null, groupedBy: null, chosen: {}, closed: [] };

/** A line of the table: a heading with the number of its rows, or a row. */
export type TableItem<Row> =
  | { readonly kind: 'group'; readonly name: string; readonly count: number; readonly isOpen: boolean }
  | { readonly kind: 'row'; readonly row: Row };

/** The columns in sight; the first always is. */
export function shownColumns<Row>(columns: readonly TableColumn<Row>[], chosen: TableView['chosen']): readonly TableColumn<Row>[] {
  return columns.filter(({ id, hidden = false }, index) => index === 0 || (chosen[id] ?? !hidden));
}

/** What is searched of rows, as far as it was worked out: the same rows are gone through at every keystroke. */
export type RowTexts<Row> = Map<Row, string>;

/** The rows that have every word of the filter in one of their cells, whatever case and accents. `texts`: of these rows and columns. */
export function filtered<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[], filter: string, texts: RowTexts<Row> = new Map()): readonly Row[] {
  const words = foldText(filter).split(' ').filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    let text = texts.get(row);
    if (text === undefined) {
      text = foldText(columns.map((column) => textOfCell(column, row)).join(' '));
      texts.set(row, text);
    }
    return words.every((word) => text.includes(word));
  });
}

/** The rows in the order of a column; rows without a value come last, either way. */
export function sorted<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[], sorting: Sorting | null): readonly Row[] {
  const value = columns.find(({ id }) => id === sorting?.id)?.sort;
  if (sorting === null || value === undefined) return rows;
  const way = sorting.falling ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return way * (typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b)));
  });
}

/** What was worked out of a table last: its rows in order, which most rows keep from one act to the next. */
export interface RowOrder<Row> {
  told: { readonly rows: readonly Row[]; readonly columns: readonly TableColumn<Row>[]; readonly sorting: Sorting; readonly inOrder: readonly Row[] } | null;
}

/** Rows as they follow each other in an order told before, those that are new at the end. */
function following<Row>(rows: readonly Row[], order: readonly Row[]): readonly Row[] {
  const now = new Set(rows);
  const kept = order.filter((row) => now.delete(row));
  return [...kept, ...now];
}

/** All rows in order: words are compared slowly, and where the order of before holds for most, few are. */
function allInOrder<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[], sorting: Sorting | null, order: RowOrder<Row>): readonly Row[] {
  if (sorting === null) return rows;
  const { told } = order;
  const isSame = told !== null && told.sorting.id === sorting.id && told.sorting.falling === sorting.falling;
  if (isSame && told.rows === rows && told.columns === columns) return told.inOrder;
  const inOrder = sorted(isSame ? following(rows, told.inOrder) : rows, columns, sorting);
  order.told = { rows, columns, sorting, inOrder };
  return inOrder;
}

/** The lines of the table: filtered, sorted, and under headings where it is grouped; headings in the order of their first row. */
export function tableItems<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  view: TableView,
  texts?: RowTexts<Row>,
  order: RowOrder<Row> = { told: null },
): readonly TableItem<Row>[] {
  const inOrder = filtered(allInOrder(rows, columns, view.sorting, order), columns, view.filter, texts);
  const by = columns.find(({ id }) => id === view.groupedBy);
  if (by === undefined) return inOrder.map((row) => ({ kind: 'row', row }));
  const groups = new Map<string, Row[]>();
  for (const row of inOrder) {
    const name = textOfCell(by, row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups].flatMap(([name, members]): readonly TableItem<Row>[] => {
    const isOpen = !view.closed.includes(name);
    const heading: TableItem<Row> = { kind: 'group', name, count: members.length, isOpen };
    return isOpen ? [heading, ...members.map((row): TableItem<Row> => ({ kind: 'row', row }))] : [heading];
  });
}
