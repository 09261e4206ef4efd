import { cellAt, isBlank, type MergedRange, type Sheet } from '../sheets/sheet';
import type { HeaderBlock } from './header-text';
import { GROUP_FIELDS, type GroupField, type PlainField, type PlanField } from './plan-field';
import type { MappedColumn } from './plan-import';

/** A chosen sheet, ready to be read row by row. */
export interface SheetPlan {
  readonly sheet: Sheet;
  readonly header: HeaderBlock;
  readonly columns: readonly MappedColumn[];
  /** The strategic line of the whole sheet, where no column gives one. */
  readonly titleAxis: string | null;
}

/** The column of a field, or null. */
export function columnOf(columns: readonly MappedColumn[], field: PlanField): number | null {
  return columns.find((column) => column.field === field)?.column ?? null;
}

/** The field of the codes of a grouping column. */
export function codeFieldOf(field: GroupField): PlainField {
  return `${field}Code`;
}

/** Whether a sheet lists one node per row, with its level (our own template `Plan`), not one target per row. */
export function isListShaped(columns: readonly MappedColumn[]): boolean {
  return columnOf(columns, 'level') !== null && columnOf(columns, 'name') !== null;
}

/** Finds the block merged downwards over a cell of a column, below the header. */
export type MergeBelow = (row: number, column: number) => MergedRange | undefined;

/** The merges that repeat a cell downwards, by column and row: built once for a sheet. */
export function mergesBelow(sheet: Sheet, firstRow: number): MergeBelow {
  const byColumn = new Map<number, Map<number, MergedRange>>();
  for (const merge of sheet.merges) {
    // One that begins in the header says nothing of the data under it.
    if (merge.bottom <= merge.top || merge.top < firstRow) continue;
    const rows = byColumn.get(merge.left) ?? new Map<number, MergedRange>();
    for (let row = merge.top; row <= Math.min(merge.bottom, sheet.rowCount); row += 1) rows.set(row, merge);
    byColumn.set(merge.left, rows);
  }
  return (row, column) => byColumn.get(column)?.get(row);
}

/** Whether a row has any content. */
export function hasContent(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).some((cell) => !isBlank(cell));
}

/** Whether a sheet's deepest grouping column has a text of its own, no other the same, in every row with data. */
function namesEveryRow(plan: SheetPlan, group: MappedColumn): boolean {
  const { sheet, header, columns } = plan;
  const merged = mergesBelow(sheet, header.bottom + 1);
  const data = columns.filter(({ field }) => field !== null && field !== 'note' && !isGrouping(field));
  const seen = new Set<string>();
  let rows = 0;
  for (let row = header.bottom + 1; row < sheet.rowCount; row += 1) {
    if (!data.some(({ column }) => !isBlank(cellAt(sheet, row, column)))) continue;
    const own = cellAt(sheet, row, group.column);
    const text = String(own ?? '').trim();
    // A row of totals has figures and no text; it does not count against the column.
    if (text === '' && columns.every(({ field, column }) => field !== 'indicator' || isBlank(cellAt(sheet, row, column)))) continue;
    if (text === '' || seen.has(text) || merged(row, group.column) !== undefined) return false;
    seen.add(text);
    rows += 1;
  }
  return rows > 0;
}

const isGrouping = (field: PlanField): boolean =>
  (GROUP_FIELDS as readonly string[]).includes(field) || GROUP_FIELDS.some((group) => field === codeFieldOf(group));

/**
 * Where no column names the targets and the deepest grouping column (`PROGRAMA`) has another text in each row, that
 * column names them: a level of its own would hold one target each. All sheets without a target's name must agree,
 * so that the tree has the same levels everywhere. A column that the person set stays as it is.
 */
export function withTargetNames(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const nameless = plans.filter(({ columns }) => !isListShaped(columns) && columnOf(columns, 'target') === null);
  const deepest = (plan: SheetPlan): MappedColumn | undefined =>
    GROUP_FIELDS.toReversed()
      .map((field) => plan.columns.find((column) => column.field === field))
      .find((column) => column !== undefined);
  const agreed = nameless.every((plan) => {
    const group = deepest(plan);
    return group !== undefined && group.field !== 'axis' && group.origin !== 'person' && group.origin !== 'memory' && namesEveryRow(plan, group);
  });
  if (nameless.length === 0 || !agreed) return plans;
  return plans.map((plan) => {
    const group = nameless.includes(plan) ? deepest(plan) : undefined;
    if (group === undefined) return plan;
    const codes = codeFieldOf(group.field as GroupField);
    const hasCode = columnOf(plan.columns, 'targetCode') !== null;
    const columns = plan.columns.map((column): MappedColumn => {
      if (column === group) return { ...column, field: 'target', origin: 'content' };
      return column.field === codes && !hasCode ? { ...column, field: 'targetCode', origin: 'content' } : column;
    });
    return { ...plan, columns };
  });
}
