import type { AxisItem } from '../../analysis/matrices/axis-items';
import type { MatrixDefinition } from '../../analysis/matrices/matrix-definition';
import { weightedScore } from '../../analysis/priorities/priority';
import type { HeldCell } from '../../analysis/matrices/cell-store';
import { majorOf } from '../../domain/kernel/money';
import type { CellKind, CellValue as MatrixValue } from '../../domain/matrices/cell-kind';
import { t } from '../../i18n';
import { columnLetters, type CellValue } from '../sheets/sheet';
import { HEAD_STYLE, SHEET_INKS, type CellStyle } from '../sheets/xlsx/cell-style';
import type { CellRule, RichCell, SheetRule, SheetToWrite, WrittenCell } from '../sheets/xlsx/sheet-to-write';
import { ruleOver, scaleOver, turnedHead } from '../templates/sheet-looks';
import { sheetNameOf } from './sheet-name';

/** A matrix as it is shown: what of it goes into a workbook. */
export interface MatrixToWrite {
  readonly title: string;
  readonly cell: CellKind;
  /** ISO 4217, of amounts. */
  readonly currency: string;
  readonly rows: readonly AxisItem[];
  readonly columns: readonly AxisItem[];
  readonly held: (row: AxisItem, column: AxisItem) => HeldCell | null;
  /** Whether rows keep the rules of RACI: their figures stand at the end of each. */
  readonly checksRaci: boolean;
  readonly totals: MatrixDefinition['totals'];
  /** Weights of the columns where `totals` is `weighted`: they stand in a row of their own. */
  readonly weights: readonly number[] | null;
}

const CELL: CellStyle = { align: 'center', line: 'around' };
const TEXT_CELL: CellStyle = { format: '@', align: 'center', wrap: true, line: 'around' };
const TOTAL: CellStyle = { bold: true, fill: SHEET_INKS.total, align: 'center', line: 'around' };
const TOTAL_NAME: CellStyle = { ...TOTAL, format: '@', align: 'left' };
/** From so many columns on their names are written upwards. */
const MANY_COLUMNS = 8;

const AMOUNT_FORMAT = '#,##0';

function plainValue(cell: CellKind, value: MatrixValue, currency: string): CellValue {
  if (cell.kind === 'amount') return majorOf({ minor: Number(value), currency });
  return cell.kind === 'yesNo' ? t('matrices.yes') : value;
}

/** What may stand in the cells, as a rule of the spreadsheet program; null where anything may. */
function ruleOf(cell: CellKind): CellRule | null {
  switch (cell.kind) {
    case 'scale':
      return { kind: 'whole', least: cell.min, most: cell.max };
    case 'yesNo':
      return { kind: 'list', values: [t('matrices.yes')] };
    case 'state':
      return { kind: 'list', values: cell.words };
    case 'amount':
      return { kind: 'decimal' };
    case 'letters':
    case 'text':
      return null;
  }
}

/** The live formula that adds up a block of cells, without `=`; null where they have no sum. */
function sumFormula(cell: CellKind, range: string): string | null {
  switch (cell.kind) {
    case 'scale':
    case 'amount':
      return `SUM(${range})`;
    case 'yesNo':
      return `COUNTIF(${range},"${t('matrices.yes')}")`;
    case 'letters':
    case 'state':
    case 'text':
      return null;
  }
}

interface Sum {
  filled: number;
  sum: number;
}

function sumUp(cell: CellKind, cells: readonly (HeldCell | null)[], currency: string): CellValue {
  const total = cells.reduce<Sum>((sum, held) => {
    if (held === null) return sum;
    return { filled: sum.filled + 1, sum: sum.sum + (typeof held.value === 'number' ? held.value : 0) };
  }, { filled: 0, sum: 0 });
  return cell.kind === 'amount' ? majorOf({ minor: total.sum, currency }) : total.sum;
}

/** What stands at the end of a row, by a live formula; null where nothing does. `weights`: their cells. */
function rowTotal(matrix: MatrixToWrite, line: readonly (HeldCell | null)[], range: string, weights: string): Pick<RichCell, 'value' | 'formula'> | null {
  const { cell, columns, currency, totals } = matrix;
  if (columns.length === 0) return null;
  const numbers = line.map((held) => (held !== null && typeof held.value === 'number' ? held.value : null));
  switch (totals) {
    case 'none':
      return null;
    case 'sum': {
      const formula = sumFormula(cell, range);
      return formula === null ? null : { value: sumUp(cell, line, currency), formula };
    }
    case 'product': {
      const whole = numbers.every((number) => number !== null) ? numbers.reduce((product, number) => product * number, 1) : '';
      return { value: whole, formula: `IF(COUNT(${range})<${String(columns.length)},"",PRODUCT(${range}))` };
    }
    case 'weighted': {
      const known = `SUMPRODUCT(${weights}*ISNUMBER(${range}))`;
      return { value: weightedScore(numbers, matrix.weights ?? []) ?? '', formula: `IF(${known}=0,"",SUMPRODUCT(${weights},${range})/${known})` };
    }
  }
}

/** What heads the totals. */
function totalHead({ totals }: MatrixToWrite): string {
  return totals === 'product' ? t('matrices.grade.level') : totals === 'weighted' ? t('matrices.priority.score') : t('matrices.total');
}

/** Figures of RACI of a row: how many answer for it and how many do it, counted live. */
function raciCells(letters: string, range: string): readonly RichCell[] {
  const count = (letter: string): RichCell => ({
    value: [...letters].filter((each) => each === letter).length,
    formula: `SUMPRODUCT(LEN(${range})-LEN(SUBSTITUTE(${range},"${letter}","")))`,
    style: TOTAL,
  });
  return [count('A'), count('R')];
}

/**
 * A matrix as sheets of a workbook: the matrix itself, its heads in view, what its cells take, colours that follow the
 * figures, live totals; and a sheet with why, who and when, where cells say so.
 */
export function matrixSheets(matrix: MatrixToWrite): readonly SheetToWrite[] {
  const { title, cell, currency, rows, columns, held, checksRaci } = matrix;
  const cells = rows.map((row) => columns.map((column) => held(row, column)));
  const { totals: totalling, weights } = matrix;
  const isSummed = totalling === 'sum' && sumFormula(cell, '') !== null;
  const hasTotals = columns.length > 0 && (isSummed || totalling === 'product' || totalling === 'weighted');
  // Where columns have weights, these stand under the head and the rows begin one further down.
  const first = weights === null ? 2 : 3;
  const lastRow = rows.length + first - 1;
  const style: CellStyle = cell.kind === 'amount' ? { ...CELL, align: 'right', format: AMOUNT_FORMAT } : cell.kind === 'scale' ? CELL : TEXT_CELL;
  const totalStyle: CellStyle = cell.kind === 'amount' ? { ...TOTAL, align: 'right', format: AMOUNT_FORMAT } : TOTAL;
  const lead = 2;
  const letter = (column: number): string => columnLetters(lead + column);
  const isWide = columns.length > MANY_COLUMNS && cell.kind !== 'text' && cell.kind !== 'amount';
  const headStyle = isWide ? turnedHead : { ...HEAD_STYLE, align: 'center' as const };
  const head: WrittenCell[] = [
    { value: t('matrices.sheet.code'), style: HEAD_STYLE },
    { value: title, style: HEAD_STYLE },
    ...columns.map(({ code, label }) => ({ value: code === '' ? label : `${code} ${label}`, style: headStyle })),
    ...(hasTotals ? [{ value: totalHead(matrix), style: headStyle }] : []),
    ...(checksRaci ? [{ value: t('matrices.sheet.accountable'), style: headStyle }, { value: t('matrices.sheet.responsible'), style: headStyle }] : []),
  ];
  const weightCells = `$${letter(0)}$2:$${letter(columns.length - 1)}$2`;
  const body = rows.map((row, index): readonly WrittenCell[] => {
    const line = cells[index] ?? [];
    const range = `${letter(0)}${String(index + first)}:${letter(columns.length - 1)}${String(index + first)}`;
    const total = rowTotal(matrix, line, range, weightCells);
    const name: CellStyle = { format: '@', wrap: true, valign: 'center', line: 'around', bold: row.hasChildren, indent: row.depth };
    return [
      { value: row.code, style: { format: '@', line: 'around', valign: 'center' } },
      { value: row.label, style: name },
      ...line.map((each): RichCell => ({ value: each === null ? null : plainValue(cell, each.value, currency), style })),
      ...(total === null ? [] : [{ ...total, style: totalling === 'weighted' ? { ...totalStyle, format: '0.00' } : totalStyle }]),
      ...(checksRaci ? raciCells(line.map((each) => String(each?.value ?? '')).join(''), range) : []),
    ];
  });
  const totals: readonly WrittenCell[][] = !isSummed || rows.length === 0 || columns.length === 0 ? [] : [[
    { value: null, style: TOTAL_NAME },
    { value: t('matrices.total'), style: TOTAL_NAME },
    ...columns.map((_, column): RichCell => ({
      value: sumUp(cell, cells.map((line) => line[column] ?? null), currency),
      formula: sumFormula(cell, `${letter(column)}${String(first)}:${letter(column)}${String(lastRow)}`) ?? '',
      style: totalStyle,
    })),
    {
      value: sumUp(cell, cells.flat(), currency),
      formula: sumFormula(cell, `${letter(0)}${String(first)}:${letter(columns.length - 1)}${String(lastRow)}`) ?? '',
      style: totalStyle,
    },
  ]];
  const weightRow: readonly WrittenCell[][] = weights === null ? [] : [[{ value: null, style: TOTAL_NAME }, { value: t('matrices.priority.weight'), style: TOTAL_NAME }, ...weights.map((value): RichCell => ({ value, style: TOTAL }))]];
  const block = { top: first - 1, bottom: Math.max(first - 1, lastRow - 1), left: lead, right: lead + Math.max(0, columns.length - 1) };
  const rule = ruleOf(cell);
  const rules: readonly SheetRule[] = rule === null ? [] : [ruleOver(block, rule)];
  const cellWidth = cell.kind === 'amount' ? 18 : cell.kind === 'text' ? 30 : cell.kind === 'state' ? 16 : isWide ? 6 : 16;
  const outline: Record<number, number> = {};
  rows.forEach(({ depth }, index) => {
    if (depth > 0) outline[index + first - 1] = depth;
  });
  const notes = notesSheet(matrix, cells);
  return [
    {
      name: sheetNameOf(title),
      rows: [head, ...weightRow, ...body, ...totals],
      look: {
        frozen: { rows: first - 1, columns: lead },
        landscape: true,
        heights: isWide ? { 0: 150 } : {},
        outline,
        hiddenColumns: rows.every(({ code }) => code === '') ? [0] : [],
        widths: [12, 48, ...columns.map(() => cellWidth), ...(hasTotals ? [cell.kind === 'amount' ? 20 : 9] : []), ...(checksRaci ? [12, 12] : [])],
        rules,
        scales: cell.kind === 'scale' ? [scaleOver(block, cell.min, cell.max)] : [],
      },
    },
    ...(notes === null ? [] : [notes]),
  ];
}

/** Why, who and when of the cells that say so; null where none does. */
function notesSheet({ cell, currency, rows, columns }: MatrixToWrite, cells: readonly (readonly (HeldCell | null)[])[]): SheetToWrite | null {
  const noted = rows.flatMap((row, index) =>
    columns.flatMap((column, place): readonly (readonly WrittenCell[])[] => {
      const held = cells[index]?.[place] ?? null;
      if (held === null || (held.note === '' && held.statedBy === '')) return [];
      return [[`${row.code} ${row.label}`.trim(), `${column.code} ${column.label}`.trim(), plainValue(cell, held.value, currency), held.note, held.statedBy, held.at.slice(0, 10)]];
    }),
  );
  if (noted.length === 0) return null;
  const heads = (['row', 'column', 'value', 'note', 'who', 'when'] as const).map((part) => t(`matrices.sheet.notes.${part}`));
  const wrapped: CellStyle = { format: '@', wrap: true, valign: 'top' };
  return {
    name: sheetNameOf(t('matrices.sheet.notes.name')),
    rows: [heads, ...noted],
    look: { frozen: { rows: 1, columns: 0 }, headRows: 1, filterRow: 0, landscape: true, widths: [40, 40, 14, 60, 24, 12], columnStyles: [wrapped, wrapped, undefined, wrapped, wrapped, undefined] },
  };
}
