import type { PlanLevel } from '../../domain/plan/plan-node';

/** Columns that place a row in the tree, from the top; each may come with a column of codes of its own. */
export const GROUP_FIELDS = ['axis', 'component', 'programme', 'subprogramme'] as const;
export type GroupField = (typeof GROUP_FIELDS)[number];

/** Fields of a plan workbook that have one column each. */
export const PLAIN_FIELDS = [
  ...GROUP_FIELDS,
  'axisCode',
  'componentCode',
  'programmeCode',
  'subprogrammeCode',
  'target',
  'targetCode',
  'indicator',
  'unit',
  'baseline',
  'total',
  'productCode',
  'trend',
  'budget',
  'responsible',
  'sdg',
  'level',
  'name',
  'code',
  'parentCode',
] as const;
export type PlainField = (typeof PLAIN_FIELDS)[number];

/** Fields of which a workbook has a column (money: several) for each year. */
export const YEAR_FIELDS = ['yearTarget', 'yearProgress', 'yearBudget', 'budgetPart'] as const;
export type YearField = (typeof YEAR_FIELDS)[number];

/**
 * What a column of a plan workbook means. A year stands after a colon: `yearTarget:2024`. `note`: kept in the notes
 * of the node, with its header before it; any number of columns may be notes.
 */
export type PlanField = PlainField | 'note' | `${YearField}:${number}`;

/** The field of a year. */
export function yearField(kind: YearField, year: number): PlanField {
  return `${kind}:${year}`;
}

/** The parts of a field: its kind, and its year where it has one. */
export function partsOfField(field: PlanField): { readonly kind: PlainField | YearField | 'note'; readonly year: number | null } {
  const [kind = 'note', year] = field.split(':');
  return { kind: kind as PlainField | YearField | 'note', year: year === undefined ? null : Number(year) };
}

/** Whether a text names a field, for values that come from stored memory. */
export function isPlanField(text: string): text is PlanField {
  if (text === 'note' || (PLAIN_FIELDS as readonly string[]).includes(text)) return true;
  const match = /^([a-zA-Z]+):(19|20|21)\d{2}$/u.exec(text);
  return match !== null && (YEAR_FIELDS as readonly string[]).includes(match[1] ?? '');
}

/** Whether several columns may have this field: notes and the parts of a year's budget add up. */
export function mayRepeat(field: PlanField): boolean {
  const { kind } = partsOfField(field);
  return kind === 'note' || kind === 'budgetPart';
}

/** Whether the cells of a field are numbers. */
export function isNumberField(field: PlanField): boolean {
  const { kind, year } = partsOfField(field);
  return year !== null || kind === 'baseline' || kind === 'total' || kind === 'budget';
}

/** The i18n key of a field's name and the values it needs. */
export function planFieldLabel(field: PlanField): {
  readonly messageKey: `imports.field.${PlainField | YearField | 'note'}`;
  readonly params: Readonly<Record<string, number>>;
} {
  const { kind, year } = partsOfField(field);
  return { messageKey: `imports.field.${kind}`, params: year === null ? {} : { year } };
}

/**
 * The level of the tree that a grouping column makes, by the columns the workbook has: a `COMPONENTE` stands between
 * axis and programme and takes the programme's level, and what is under it moves down where there is room.
 */
export function defaultLevel(field: GroupField, present: ReadonlySet<GroupField>): PlanLevel {
  switch (field) {
    case 'axis':
      return 'axis';
    case 'component':
      return 'programme';
    case 'programme':
      return present.has('component') && !present.has('subprogramme') ? 'subprogramme' : 'programme';
    case 'subprogramme':
      return 'subprogramme';
  }
}
