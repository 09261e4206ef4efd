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

/** The numbers of one row. */
interface Figures {
  readonly plain: Map<PlanField, number>;
  readonly yearTarget: Record<string, number>;
  readonly yearProgress: Record<string, number>;
  readonly yearBudget: Map<number, number>;
  readonly budgetPart: Map<number, number>;
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

/** A mapped column with what its field means, worked out once for all rows. */
interface ReadColumn {
  readonly mapped: MappedColumn;
  readonly field: PlanField;
  readonly kind: ReturnType<typeof partsOfField>['kind'];
  readonly year: number | null;
  readonly isNumber: boolean;
  /** What one unit of the column is in major units; 1 where it is no money. */
  readonly scale: number;
}

function readColumnsOf({ columns }: SheetPlan): readonly ReadColumn[] {
  return columns.flatMap((mapped): readonly ReadColumn[] => {
    const { field, header } = mapped;
    if (field === null) return [];
    const { kind, year } = partsOfField(field);
    const money = kind === 'budget' || kind === 'yearBudget' || kind === 'budgetPart';
    return [{ mapped, field, kind, year, isNumber: isNumberField(field), scale: money ? scaleOf(header) : 1 }];
  });
}

/**
 * Gives the reader of a sheet's values by row (0-based). Text merged downwards holds for every row under the merge; a
 * number merged downwards counts once, in its first row. What is no number where one belongs is kept in the notes and
 * warned about.
 */
export function valueReader(context: ValueContext): (row: number) => NodeValues {
  const columns = readColumnsOf(context.plan);
  return (row) => readValues(row, columns, context);
}

function readValues(row: number, columns: readonly ReadColumn[], context: ValueContext): NodeValues {
  const { plan, merged, currency, warn } = context;
  const { sheet } = plan;
  const place = { sheet: sheet.name, row: row + 1 };
  const texts = new Map<PlanField, string>();
  const figures: Figures = { plain: new Map(), yearTarget: {}, yearProgress: {}, yearBudget: new Map(), budgetPart: new Map() };
  const notes: string[] = [];
  let sdgs: readonly number[] = [];

  const keep = ({ header }: MappedColumn, cell: CellValue): void => {
    notes.push(`${header === '' ? '·' : header}: ${cellText(cell)}`);
  };
  const readFigure = ({ mapped, field, kind, year, scale }: ReadColumn, cell: CellValue): void => {
    const reading = readNumber(cell, context.conventions.get(mapped.column) ?? 'commaDecimal');
    if (reading.kind === 'unreadable') {
      const params = { text: reading.text.slice(0, 80), header: mapped.header };
      warn({ ...place, column: mapped.column, severity: 'check', messageKey: 'imports.warning.notANumber', params });
      keep(mapped, cell);
    } else if (reading.kind === 'number') {
      const value = reading.value * scale;
      if (year === null) figures.plain.set(field, value);
      else if (kind === 'yearTarget' || kind === 'yearProgress') figures[kind][String(year)] = value;
      else if (kind === 'yearBudget') figures.yearBudget.set(year, value);
      else figures.budgetPart.set(year, (figures.budgetPart.get(year) ?? 0) + value);
    }
  };

  for (const column of columns) {
    const { mapped, field } = column;
    const own = cellAt(sheet, row, mapped.column);
    const merge = isBlank(own) ? merged(row, mapped.column) : undefined;
    if (column.isNumber) {
      if (!isBlank(own)) readFigure(column, own);
      else if (merge !== undefined && !isBlank(cellAt(sheet, merge.top, mapped.column))) {
        const params = { header: mapped.header, first: merge.top + 1 };
        warn({ ...place, column: mapped.column, severity: 'note', messageKey: 'imports.warning.mergedNumber', params });
      }
      continue;
    }
    const cell = merge === undefined ? own : cellAt(sheet, merge.top, mapped.column);
    if (isBlank(cell)) continue;
    if (field === 'note') keep(mapped, cell);
    else if (field === 'sdg') {
      sdgs = readGoals(cellText(cell));
      if (sdgs.length === 0) keep(mapped, cell);
    } else texts.set(field, cellLine(cell));
  }

  const title = (field: PlanField): string => {
    const { text, rest } = fitText(texts.get(field) ?? '');
    if (rest !== '') notes.push(rest);
    return text;
  };
  const amount = budgetOf(figures);
  const budget = amount === null ? null : moneyFromMajor(amount, currency);
  if (amount !== null && budget === null) {
    warn({ ...place, severity: 'check', messageKey: 'imports.warning.amountTooLarge', params: { amount } });
    notes.push(String(amount));
  }
  return {
    indicator: texts.get('indicator') ?? '',
    unit: title('unit'),
    baseline: figures.plain.get('baseline') ?? null,
    target: figures.plain.get('total') ?? null,
    targetsByYear: figures.yearTarget,
    progressByYear: figures.yearProgress,
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
function budgetOf({ plain, yearBudget, budgetPart }: Figures): number | null {
  const whole = plain.get('budget');
  if (whole !== undefined) return whole;
  const years = new Map([...budgetPart, ...yearBudget]);
  return years.size === 0 ? null : [...years.values()].reduce((sum, value) => sum + value, 0);
}

/** A code of eight digits lost its leading zero to a spreadsheet program. */
function productCodeOf(text: string, restored: () => void): string {
  const code = text.replace(/\s+/gu, '');
  if (!/^\d+$/u.test(code) || code.length !== PRODUCT_CODE_DIGITS - 1) return /^\d+$/u.test(code) ? code : text;
  restored();
  return code.padStart(PRODUCT_CODE_DIGITS, '0');
}
