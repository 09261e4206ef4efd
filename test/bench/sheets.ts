import { read, utils, write } from 'xlsx';
import { previewPlan } from '@shared/exchange/plan/preview-plan';
import type { CellValue } from '@shared/exchange/sheets/sheet';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { writeSheets } from '@shared/exchange/sheets/write-sheets';
import { SISPT_PRODUCTS, sisptWorkbook, type SisptProduct } from '@test/builders/workbooks/sispt';
import { growthOf, measure, type Figure, type Growth } from './figure';

const SCALES = [1, 3, 10] as const;
const RUNS = 3;

/** Rows of words and figures as a town's workbook has them. */
function table(rows: number, columns: number): readonly (readonly CellValue[])[] {
  const head = Array.from({ length: columns }, (_, column) => `Columna ${String(column + 1)}`);
  return [head, ...Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column): CellValue => {
    if (column % 3 === 0) return `Meta de producto ${String(row)} con las juntas de la vereda ${String(column)}`;
    return column % 3 === 1 ? row * 17 + column : `Secretaría ${String(row % 40)}`;
  }))];
}

function bySheetJs(rows: readonly (readonly CellValue[])[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Hoja');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

function opened(bytes: Uint8Array): ReturnType<typeof previewPlan> {
  const book = readWorkbook(bytes, 'plan.xlsx');
  if (!book.ok) throw new Error(book.error.code);
  return previewPlan(book.value);
}

/** Products of a municipal workbook, each with a code and an indicator of its own. */
export function products(count: number): readonly SisptProduct[] {
  return Array.from({ length: count }, (_, index) => {
    const model = SISPT_PRODUCTS[index % SISPT_PRODUCTS.length];
    if (model === undefined) throw new Error('No model of a product');
    return { ...model, code: `IP-${String(index)}`, indicator: `${model.indicator} ${String(index)}` };
  });
}

/** Workbooks of growing size, ours beside what the library alone does. */
export async function sheetFigures(): Promise<{ readonly figures: readonly Figure[]; readonly growth: readonly Growth[] }> {
  const figures: Figure[] = [];
  const growth: Growth[] = [];
  const series = async <Input>(name: string, make: (rows: number) => Input, work: (input: Input) => unknown): Promise<void> => {
    const sizes = SCALES.map((scale) => scale * 1_000);
    const own: Figure[] = [];
    for (const rows of sizes) {
      const input = make(rows);
      own.push(await measure(`${name} (${String(rows)} rows)`, { rows }, () => work(input), RUNS));
    }
    figures.push(...own);
    growth.push(growthOf(name, sizes, own.map(({ min }) => min)));
  };
  await series('xlsx × 20 written', (rows) => table(rows, 20), (rows) => writeSheets([{ name: 'Hoja', rows }]));
  await series('xlsx × 20 written by SheetJS alone', (rows) => table(rows, 20), bySheetJs);
  await series('xlsx × 20 read', (rows) => bySheetJs(table(rows, 20)), (bytes) => readWorkbook(bytes, 'tabla.xlsx'));
  await series('xlsx × 20 read by SheetJS alone', (rows) => bySheetJs(table(rows, 20)), (bytes) => read(bytes));
  await series('SisPT × 86: read and preview', (rows) => sisptWorkbook(products(rows)), opened);
  await series('SisPT × 86: read by SheetJS alone', (rows) => sisptWorkbook(products(rows)), (bytes) => read(bytes));
  const large = bySheetJs(table(100_000, 10));
  const before = process.memoryUsage().rss;
  figures.push(await measure('100 000 rows × 10 read', { rows: 100_000, bytes: large.length, residentBefore: before }, () => readWorkbook(large, 'grande.xlsx'), 1));
  return { figures, growth };
}
