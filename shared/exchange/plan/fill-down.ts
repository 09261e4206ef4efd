import { foldText, sameFolded } from '../../domain/kernel/text-folding';
import { cellAt, cellText, isBlank } from '../sheets/sheet';
import { GROUP_FIELDS, type GroupField } from './plan-field';
import { codeFieldOf, columnOf, hasContent, mergesBelow, type SheetPlan } from './sheet-plan';

/** The text of a grouping cell as it bears on a row, and where it stands. */
export interface GroupCell {
  readonly field: GroupField;
  readonly text: string;
  /** From the column of codes, or ''. */
  readonly code: string;
  /** 1-based row where the text stands; null where it is the sheet's own title. */
  readonly row: number | null;
  /** 1-based row where the group began: an earlier one, where several rows repeat its text. */
  readonly opened: number | null;
  /** 0-based; null where it is no column's. */
  readonly column: number | null;
}

/** One row of a sheet as read. Rows are 1-based. */
export type RowReading =
  | { readonly kind: 'structure'; readonly row: number }
  /** A row that only opens a group: it counts as read if a target hangs on it. */
  | { readonly kind: 'group'; readonly row: number }
  | { readonly kind: 'reported'; readonly row: number; readonly reason: ReportReason }
  | {
      readonly kind: 'target';
      readonly row: number;
      /** From the top, filled down; levels the row does not have are left out. */
      readonly groups: readonly GroupCell[];
      readonly target: string;
      readonly indicator: string;
    };

/** Reasons a row is reported and not read: `imports.reason.<reason>`. */
export type ReportReason =
  | 'totalRow'
  | 'repeatedHeader'
  | 'noName'
  | 'onlyIgnored'
  | 'groupWithoutRows'
  | 'noHeader'
  | 'unknownLevel';

const TOTAL = /^(gran |sub ?)?total(es)?( |$)/u;
const SHORT_TOTAL = /^(gran |sub ?)?total(es)?( (general|acumulado|parcial|\d{4}))*$/u;
const SECTION: Readonly<Record<GroupField, RegExp>> = {
  axis: /^(linea|eje|pilar|dimension)( estrategic[oa]| tematic[oa])? ?(n )?(\d|[ivx]+ |estrategic)/u,
  component: /^(componente|reto) ?(n )?\d/u,
  programme: /^programa ?(n )?\d/u,
  subprogramme: /^sub ?programa ?(n )?\d/u,
};

/**
 * Reads the rows of a sheet that holds one target per row: merged and blank parents are filled down (a new parent
 * empties the levels under it), totals, repeated headers and rows without a name are told apart. Every row with
 * content gives exactly one reading.
 */
export function fillDown(plan: SheetPlan): readonly RowReading[] {
  const { sheet, header, columns } = plan;
  const merged = mergesBelow(sheet, header.bottom + 1);
  const textAt = (row: number, column: number | null): string => (column === null ? '' : cellText(cellAt(sheet, row, column)));
  /** The cell's own text, or that of the merge it is part of. */
  const filledAt = (row: number, column: number | null): { readonly text: string; readonly row: number } => {
    const own = textAt(row, column);
    const merge = column === null || own !== '' ? undefined : merged(row, column);
    return merge === undefined ? { text: own, row } : { text: textAt(merge.top, column), row: merge.top };
  };
  const groups = GROUP_FIELDS.map((field) => ({
    field,
    column: columnOf(columns, field),
    codes: columnOf(columns, codeFieldOf(field)),
  }));
  const target = columnOf(columns, 'target');
  const indicator = columnOf(columns, 'indicator');
  const naming = [...groups.map(({ column }) => column), target, indicator].filter((column) => column !== null);
  const mapped = columns.filter(({ field }) => field !== null).map(({ column }) => column);
  const headerTexts = new Map(mapped.map((column) => [column, foldText(header.columns[column]?.text ?? '')]));

  const current: (GroupCell | null)[] = GROUP_FIELDS.map(() => null);
  if (plan.titleAxis !== null) {
    current[0] = { field: 'axis', text: plan.titleAxis, code: '', row: null, opened: null, column: null };
  }
  const open = (index: number, cell: Omit<GroupCell, 'opened'>): void => {
    const now = current[index] ?? null;
    const same = now !== null && now.code === cell.code && (now.text === cell.text || sameFolded(now.text, cell.text));
    current[index] = { ...cell, opened: same ? now.opened : cell.row };
    if (!same) current.fill(null, index + 1);
  };

  const readRow = (index: number): RowReading => {
    const row = index + 1;
    const filled = (sheet.rows[index] ?? []).map(cellText).filter((text) => text !== '');
    const ownNames = naming.map((column) => textAt(index, column)).filter((text) => text !== '');
    if (isTotal(filled, ownNames, textAt(index, indicator))) return { kind: 'reported', row, reason: 'totalRow' };
    if (isHeaderAgain(index)) return { kind: 'reported', row, reason: 'repeatedHeader' };
    const section = filled.length === 1 && target !== null && textAt(index, target) === '' ? sectionOf(filled[0] ?? '') : null;
    if (section !== null && groups[section]?.column === null) {
      const field = GROUP_FIELDS[section] ?? 'axis';
      open(section, { field, text: filled[0] ?? '', code: '', row, column: null });
      return { kind: 'group', row };
    }
    groups.forEach(({ field, column, codes }, depth) => {
      const { text, row: from } = filledAt(index, column);
      const code = filledAt(index, codes).text;
      if (text !== '') open(depth, { field, text, code, row: from + 1, column });
      else if (code !== '' && code !== current[depth]?.code) open(depth, { field, text: code, code, row, column: codes });
    });
    const name = filledAt(index, target).text;
    const measure = filledAt(index, indicator).text;
    const ownData = mapped.filter((column) => !groups.some((group) => group.column === column || group.codes === column));
    const hasData = ownData.some((column) => !isBlank(cellAt(sheet, index, column)));
    if (hasData && (name !== '' || measure !== '')) {
      return { kind: 'target', row, groups: current.filter((cell) => cell !== null), target: name, indicator: measure };
    }
    if (hasData) return { kind: 'reported', row, reason: 'noName' };
    return ownNames.length > 0 ? { kind: 'group', row } : { kind: 'reported', row, reason: 'onlyIgnored' };
  };

  const isHeaderAgain = (index: number): boolean => {
    const cells = mapped.filter((column) => !isBlank(cellAt(sheet, index, column)));
    return cells.length >= 3 && cells.every((column) => foldText(textAt(index, column)) === headerTexts.get(column));
  };

  const readings: RowReading[] = [];
  for (let index = 0; index < sheet.rowCount; index += 1) {
    if (!hasContent(sheet, index)) continue;
    readings.push(index <= header.bottom ? { kind: 'structure', row: index + 1 } : readRow(index));
  }
  const used = new Set(readings.flatMap((reading) => (reading.kind === 'target' ? reading.groups.flatMap((cell) => [cell.row, cell.opened]) : [])));
  return readings.map((reading) =>
    reading.kind === 'group' && !used.has(reading.row)
      ? { kind: 'reported', row: reading.row, reason: 'groupWithoutRows' }
      : reading,
  );
}

function isTotal(filled: readonly string[], ownNames: readonly string[], indicator: string): boolean {
  if (ownNames.length === 0) return filled.some((text) => TOTAL.test(foldText(text)));
  // An indicator may well be called "Total de personas atendidas".
  const pattern = indicator === '' ? TOTAL : SHORT_TOTAL;
  return ownNames.every((text) => pattern.test(foldText(text)));
}

/** The depth that a row with one text alone opens (`EJE 1. GOBERNANZA`), or null. */
function sectionOf(text: string): number | null {
  const folded = foldText(text);
  const depth = GROUP_FIELDS.findIndex((field) => SECTION[field].test(folded));
  return depth < 0 ? null : depth;
}
