import { TEXT_LIMIT, NAME_LIMIT } from '../../domain/kernel/record';
import { moneyFromMajor } from '../../domain/kernel/money';
import { foldText } from '../../domain/kernel/text-folding';
import { cellAt, cellLine, cellText, isBlank, type CellValue } from '../sheets/sheet';
import { readNumber } from './number-text';
import { isNumberField, partsOfField, type PlanField } from './plan-field';
import type { MappedColumn, NumberConvention, PlanImportNode, PlanWarning } from './plan-import';
import type { MergeBelow, SheetPlan } from './sheet-plan';

/** What a row says of a node besides its place and its name. */
export type NodeValues = Pick<
  PlanImportNode,
  | 'indicator'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'targetsByYear'
  | 'progressByYear'
  | 'productCode'
  | 'trend'
  | 'budget'
  | 'responsible'
  | 'sdgs'
  | 'notes'
>;

/** No values: what a group has. */
export const NO_VALUES: NodeValues = {
  indicator: '',
  unit: '',
  baseline: null,
  target: null,
  targetsByYear: {},
  progressByYear: {},
  productCode: '',
  trend: '',
  budget: null,
  responsible: '',
  sdgs: [],
  notes: '',
};

/** What the reading of values needs to know besides the row. */
export interface ValueContext {
  readonly plan: SheetPlan;
  readonly merged: MergeBelow;
  /** 0-based column → how its texts are read as numbers. */
  readonly conventions: ReadonlyMap<number, NumberConvention>;
  readonly currency: string;
  readonly warn: (warning: PlanWarning) => void;
}

/** Digits of a product's code in the national catalogue (MGA). Source: formats.md §1. */
const PRODUCT_CODE_DIGITS = 9;

/** Cuts a text to a limit; what did not fit is given back to be kept elsewhere. */
export function fitText(text: string, limit = NAME_LIMIT): { readonly text: string; readonly rest: string } {
  return text.length <= limit ? { text, rest: '' } : { text: `${text.slice(0, limit - 1)}…`, rest: text };
}

/** The goals a text names: `4`, `ODS 4`, `4.1`, `4, 8 y 11` → their numbers, each once, in order. */
export function readGoals(text: string): readonly number[] {
  const parts = foldText(text.replace(/(\d)\.[\da-f]+/giu, '$1')).match(/(?<!\d)\d{1,2}(?!\d)/gu) ?? [];
  const goals = parts.map(Number).filter((goal) => goal >= 1 && goal <= 17);
  return [...new Set(goals)].sort((one, other) => one - other);
}

/** How many pesos one unit of an amount's column is: `(millones)`, `(miles de pesos)`. */
function scaleOf(header: string): number {
  const folded = foldText(header);
  return /\bmillones\b/u.test(folded) ? 1_000_000 : /\bmiles\b/u.test(folded) ? 1000 : 1;
}

/**
 * Reads the values of a row (0-based). Text merged downwards holds for every row under the merge; a number merged
 * downwards counts once, in its first row. What is no number where one belongs is kept in the notes and warned about.
 */
export function readValues(row: number, context: ValueContext): NodeValues {
  const { plan, merged, currency, warn } = context;
  const { sheet } = plan;
  const place = { sheet: sheet.name, row: row + 1 };
  const texts = new Map<PlanField, string>();
  const numbers = new Map<PlanField, number>();
  const parts = new Map<number, number>();
  const notes: string[] = [];
  let sdgs: readonly number[] = [];

  const keep = (column: MappedColumn, cell: CellValue): void => {
    notes.push(`${column.header === '' ? '·' : column.header}: ${cellText(cell)}`);
  };
  const readAmount = (column: MappedColumn, field: PlanField, cell: CellValue): void => {
    const reading = readNumber(cell, context.conventions.get(column.column) ?? 'commaDecimal');
    if (reading.kind === 'unreadable') {
      const params = { text: reading.text.slice(0, 80), header: column.header };
      warn({ ...place, column: column.column, severity: 'check', messageKey: 'imports.warning.notANumber', params });
      keep(column, cell);
    } else if (reading.kind === 'number') {
      const { kind, year } = partsOfField(field);
      const money = kind === 'budget' || kind === 'yearBudget' || kind === 'budgetPart';
      const value = reading.value * (money ? scaleOf(column.header) : 1);
      if (kind === 'budgetPart' && year !== null) parts.set(year, (parts.get(year) ?? 0) + value);
      else numbers.set(field, value);
    }
  };

  for (const column of plan.columns) {
    const { field } = column;
    if (field === null) continue;
    const own = cellAt(sheet, row, column.column);
    const merge = isBlank(own) ? merged(row, column.column) : undefined;
    if (isNumberField(field)) {
      if (!isBlank(own)) readAmount(column, field, own);
      else if (merge !== undefined && !isBlank(cellAt(sheet, merge.top, column.column))) {
        const params = { header: column.header, first: merge.top + 1 };
        warn({ ...place, column: column.column, severity: 'note', messageKey: 'imports.warning.mergedNumber', params });
      }
      continue;
    }
    const cell = merge === undefined ? own : cellAt(sheet, merge.top, column.column);
    if (isBlank(cell)) continue;
    if (field === 'note') keep(column, cell);
    else if (field === 'sdg') {
      sdgs = readGoals(cellText(cell));
      if (sdgs.length === 0) keep(column, cell);
    } else texts.set(field, cellLine(cell));
  }

  const title = (field: PlanField): string => {
    const { text, rest } = fitText(texts.get(field) ?? '');
    if (rest !== '') notes.push(rest);
    return text;
  };
  const ofYears = (kind: 'yearTarget' | 'yearProgress'): Readonly<Record<string, number>> =>
    Object.fromEntries([...numbers].flatMap(([field, value]) => {
      const { kind: own, year } = partsOfField(field);
      return own === kind && year !== null ? [[String(year), value]] : [];
    }));
  const amount = budgetOf(numbers, parts);
  const budget = amount === null ? null : moneyFromMajor(amount, currency);
  if (amount !== null && budget === null) {
    warn({ ...place, severity: 'check', messageKey: 'imports.warning.amountTooLarge', params: { amount } });
    notes.push(String(amount));
  }
  return {
    indicator: texts.get('indicator') ?? '',
    unit: title('unit'),
    baseline: numbers.get('baseline') ?? null,
    target: numbers.get('total') ?? null,
    targetsByYear: ofYears('yearTarget'),
    progressByYear: ofYears('yearProgress'),
    productCode: productCodeOf(title('productCode'), () => {
      const column = plan.columns.find(({ field }) => field === 'productCode')?.column ?? 0;
      warn({ ...place, column, severity: 'note', messageKey: 'imports.warning.productZero', params: {} });
    }),
    trend: title('trend'),
    budget,
    responsible: title('responsible'),
    sdgs,
    notes: fitText(notes.join('\n'), TEXT_LIMIT).text,
  };
}

/** The budget of the whole period in major units: its own column, else the years' totals, else their parts. */
function budgetOf(numbers: ReadonlyMap<PlanField, number>, parts: ReadonlyMap<number, number>): number | null {
  const whole = numbers.get('budget');
  if (whole !== undefined) return whole;
  const years = new Map(parts);
  for (const [field, value] of numbers) {
    const { kind, year } = partsOfField(field);
    if (kind === 'yearBudget' && year !== null) years.set(year, value);
  }
  return years.size === 0 ? null : [...years.values()].reduce((sum, value) => sum + value, 0);
}

/** A code of eight digits lost its leading zero to a spreadsheet program. */
function productCodeOf(text: string, restored: () => void): string {
  const code = text.replace(/\s+/gu, '');
  if (!/^\d+$/u.test(code) || code.length !== PRODUCT_CODE_DIGITS - 1) return /^\d+$/u.test(code) ? code : text;
  restored();
  return code.padStart(PRODUCT_CODE_DIGITS, '0');
}
