import type { AxisItem } from '@shared/analysis/matrices/axis-items';
import type { CellContext, ReadCell } from '@shared/analysis/matrices/cell-store';
import type { MatrixDefinition } from '@shared/analysis/matrices/matrix-definition';
import type { AxisTotal, MatrixReading } from '@shared/analysis/matrices/matrix-reading';
import { foldText } from '@shared/domain/kernel/text-folding';
import type { MatrixCell, MatrixColumn, MatrixRow } from '@renderer/ui/matrix-grid/matrix-model';
import { currentLanguage, t } from '@shared/i18n';
import { compareNames } from '@shared/i18n/compare-names';
import type { MatrixShape } from '../plan-place';
import { cellText, meaningOf } from './cell-words';

/** The row or column that adds up the others. */
export const TOTAL = 'total';

/** A matrix as it is shown: turned about, ordered, without what was hidden. */
export interface ShownMatrix {
  readonly rows: readonly AxisItem[];
  readonly columns: readonly AxisItem[];
  /** What the last row and the last column say of the others; null where there is none. */
  readonly totalRow: string | null;
  readonly totalColumn: string | null;
}

/** Rows and columns in the order asked for, those left out that do not answer to the search or that are hidden. */
export function shownMatrix(
  definition: MatrixDefinition,
  axes: { readonly rows: readonly AxisItem[]; readonly columns: readonly AxisItem[] },
  reading: MatrixReading,
  shape: MatrixShape,
  search: string,
): ShownMatrix {
  const emptyRows = new Set(reading.emptyRows.map(({ key }) => key));
  const emptyColumns = new Set(reading.emptyColumns.map(({ key }) => key));
  const query = foldText(search);
  const hidden = new Set(shape.hidden);
  const kept = (all: readonly AxisItem[], empty: ReadonlySet<string>): readonly AxisItem[] => {
    const items = withoutHidden(all, hidden);
    return shape.onlyGaps ? items.filter(({ key, hasChildren }) => empty.has(key) || (!hasChildren && reading.raci.has(key))) : shape.hidesEmpty ? items.filter(({ key }) => !empty.has(key)) : items;
  };
  const sum = ({ key }: AxisItem): number => reading.rowTotals.get(key)?.sum ?? reading.rowTotals.get(key)?.filled ?? 0;
  let rows = kept(axes.rows, emptyRows);
  if (query !== '') rows = rows.filter(({ label, code, group }) => foldText(`${code} ${label} ${group}`).includes(query));
  const isTree = rows.some(({ hasChildren }) => hasChildren);
  if (!isTree && shape.order === 'name') rows = rows.toSorted((one, other) => compareNames(one.label, other.label));
  if (!isTree && shape.order === 'total') rows = rows.toSorted((one, other) => sum(other) - sum(one));
  const columns = shape.onlyGaps ? withoutHidden(axes.columns, hidden) : kept(axes.columns, emptyColumns);
  const hasTotals = definition.totals !== 'none' && (definition.cell.kind === 'amount' || definition.cell.kind === 'yesNo' || definition.cell.kind === 'scale');
  const isTurned = shape.isTransposed && !isTree;
  const [ofRows, ofColumns] = totalsOf(definition, hasTotals);
  return isTurned ? { rows: columns, columns: rows, totalRow: ofRows, totalColumn: ofColumns } : { rows, columns, totalRow: ofColumns, totalColumn: ofRows };
}

/** What ends the rows and the columns of a definition, in words: a product and a priority are of rows only. */
function totalsOf({ totals }: MatrixDefinition, hasTotals: boolean): readonly [ofRows: string | null, ofColumns: string | null] {
  if (!hasTotals) return [null, null];
  switch (totals) {
    case 'none':
      return [null, null];
    case 'sum':
      return [t('matrices.total'), t('matrices.total')];
    case 'product':
      return [t('matrices.grade.level'), null];
    case 'weighted':
      return [t('matrices.priority.score'), null];
  }
}

/** Items without those put out of sight, which take what hangs from them along. */
function withoutHidden(items: readonly AxisItem[], hidden: ReadonlySet<string>): readonly AxisItem[] {
  if (hidden.size === 0) return items;
  let below = Infinity;
  return items.filter(({ key, depth }) => {
    if (depth > below) return false;
    below = hidden.has(key) ? depth : Infinity;
    return below === Infinity;
  });
}

/** The rows as the grid draws them. `folded`: branches that are closed. */
export function gridRows({ rows, totalRow }: ShownMatrix, folded: ReadonlySet<string>, reading: MatrixReading): readonly MatrixRow[] {
  const shown: MatrixRow[] = [];
  let hiddenBelow = Infinity;
  for (const { key, code, label, group, depth, hasChildren } of rows) {
    if (depth > hiddenBelow) continue;
    hiddenBelow = Infinity;
    const expanded = hasChildren ? !folded.has(key) : null;
    if (expanded === false) hiddenBelow = depth;
    const fault = (reading.raci.get(key) ?? []).map((kind) => t(`matrices.raci.${kind}`)).join(' ');
    shown.push({ id: key, code, label, depth, expanded, kindLabel: group, ...(fault === '' ? {} : { fault }) });
  }
  if (totalRow !== null && rows.length > 0) shown.push({ id: TOTAL, code: '', label: totalRow, depth: 0, expanded: null, isTotal: true, kindLabel: '' });
  return shown;
}

/** The columns as the grid draws them. */
export function gridColumns({ columns, totalColumn }: ShownMatrix): readonly MatrixColumn[] {
  const shown = columns.map(({ key, code, label, group }) => ({ id: key, label: code === '' ? label : `${code} ${label}`, detail: group }));
  return totalColumn !== null && columns.length > 0 ? [...shown, { id: TOTAL, label: totalColumn, detail: '' }] : shown;
}

const EMPTY: MatrixCell = { text: '', tint: null, derived: false, noted: false, description: '' };

/** What the grid draws in each cell, by key of row and column. */
export function cellPainter(
  definition: MatrixDefinition,
  shown: ShownMatrix,
  isTransposed: boolean,
  cellOf: ReadCell,
  reading: MatrixReading,
  context: CellContext,
): (rowId: string, columnId: string) => MatrixCell {
  const rows = new Map(shown.rows.map((item) => [item.key as string, item]));
  const columns = new Map(shown.columns.map((item) => [item.key as string, item]));
  const { cell } = definition;
  const most = fullest(definition, reading);
  return (rowId, columnId) => {
    if (rowId === TOTAL || columnId === TOTAL) return totalCell(definition, isTransposed, rowId, columnId, reading, context);
    const [row, column] = [rows.get(rowId), columns.get(columnId)];
    if (row === undefined || column === undefined) return EMPTY;
    if (definition.barsDiagonal && row.key === column.key) return { ...EMPTY, barred: true, description: t('matrices.cell.barred', { column: column.label }) };
    const held = isTransposed ? cellOf(column, row) : cellOf(row, column);
    if (held === null) return { ...EMPTY, description: t('matrices.cell.empty', { column: column.label }) };
    const text = cellText(cell, held.value, context.currency);
    const meaning = meaningOf(definition, held.value);
    const amount = typeof held.value === 'number' ? Math.abs(held.value) : 1;
    return {
      text,
      tint: amount === 0 ? null : cell.kind === 'text' || cell.kind === 'state' ? null : Math.min(1, amount / most),
      tone: typeof held.value === 'number' && held.value < 0 ? 'against' : 'for',
      derived: false,
      noted: held.note !== '',
      faulty: cell.kind === 'letters' && reading.raci.get(row.key)?.includes('severalAccountable') === true && String(held.value).includes('A'),
      description: t(held.note === '' ? 'matrices.cell.held' : 'matrices.cell.heldNoted', { column: column.label, value: meaning === '' ? text : `${text}, ${meaning}` }),
    };
  };
}

/**
 * What the cells of a row are made of, besides the row and the columns themselves: where it is the same text, `cellPainter`
 * says the same of each. A key changes one row of sixty, and only that one is worded and drawn again.
 */
export function contentReader(
  definition: MatrixDefinition,
  shown: ShownMatrix,
  isTransposed: boolean,
  cellOf: ReadCell,
  reading: MatrixReading,
  context: CellContext,
): (rowId: string) => string {
  const rows = new Map(shown.rows.map((item) => [item.key as string, item]));
  const frame = `${currentLanguage()} ${String(fullest(definition, reading))} ${context.currency} ${String(isTransposed)}`;
  const sumOf = (rowId: string, columnId: string): string => {
    const total = totalOf(isTransposed, rowId, columnId, reading);
    return `${String(total?.filled)} ${String(total?.sum)}`;
  };
  return (rowId) => {
    const row = rows.get(rowId);
    const parts = shown.columns.map((column) => {
      if (row === undefined) return sumOf(rowId, column.key);
      const held = isTransposed ? cellOf(column, row) : cellOf(row, column);
      return held === null ? '' : `${String(held.value)}${held.note === '' ? '' : '*'}`;
    });
    return [frame, ...(reading.raci.get(rowId) ?? []), sumOf(rowId, TOTAL), ...parts].join('\n');
  };
}

/** The amount that is drawn fullest. */
function fullest({ cell }: MatrixDefinition, reading: MatrixReading): number {
  return cell.kind === 'scale' ? Math.max(cell.max, -cell.min) : cell.kind === 'amount' ? largest(reading) : 1;
}

function totalOf(isTransposed: boolean, rowId: string, columnId: string, reading: MatrixReading): AxisTotal | undefined {
  const [byRow, byColumn] = isTransposed ? [reading.columnTotals, reading.rowTotals] : [reading.rowTotals, reading.columnTotals];
  return rowId === TOTAL && columnId === TOTAL ? reading.whole : rowId === TOTAL ? byColumn.get(columnId) : byRow.get(rowId);
}

function totalCell(
  { cell }: MatrixDefinition,
  isTransposed: boolean,
  rowId: string,
  columnId: string,
  reading: MatrixReading,
  { currency }: CellContext,
): MatrixCell {
  const total = totalOf(isTransposed, rowId, columnId, reading);
  const sum = total?.sum ?? 0;
  const text = total === undefined || total.filled === 0 || total.sum === null ? '' : cell.kind === 'yesNo' ? String(sum) : cellText(cell, sum, currency);
  return { ...EMPTY, text, derived: true, description: t('matrices.cell.total', { value: text === '' ? '0' : text }) };
}

function largest(reading: MatrixReading): number {
  return Math.max(1, ...[...reading.rowTotals.values()].map(({ sum }) => sum ?? 0));
}
