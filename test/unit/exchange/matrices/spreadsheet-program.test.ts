import { describe, expect, it } from 'vitest';
import { coverageOf } from '@shared/analysis/coverage/coverage-of-document';
import { axisItems } from '@shared/analysis/matrices/axis-items';
import { cellReader } from '@shared/analysis/matrices/cell-store';
import { MATRIX_DEFINITIONS } from '@shared/analysis/matrices/matrix-definition';
import { readMatrix } from '@shared/analysis/matrices/matrix-reading';
import { listOf } from '@shared/document/document';
import { exampleDocument } from '@shared/exchange/example/example-document';
import { matrixSheets } from '@shared/exchange/matrices/matrix-sheets';
import { planLinesSheets } from '@shared/exchange/matrices/plan-lines-sheets';
import { writeSheets, type SheetToWrite } from '@shared/exchange/sheets/write-sheets';
import { isRich } from '@shared/exchange/sheets/xlsx/sheet-to-write';
import { writeWorkbook } from '@shared/exchange/templates/write-workbook';
import { computedSheets, missingSpreadsheetProgram } from '@test/builders/soffice/soffice';

const missing = missingSpreadsheetProgram();
const NAMES = { matrix: 'Matriz', coverage: 'Cobertura' };

/** A figure as the other program writes it; a share is written as a percentage. */
const figure = (text: unknown): number => (typeof text === 'string' && text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text));

/** Every cell with a formula: what we say it gives, and what the other program says. */
function compare(sheet: SheetToWrite, computed: readonly (readonly unknown[])[]): number {
  let formulas = 0;
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!isRich(cell) || cell.formula === undefined) return;
      formulas += 1;
      const there = computed[r]?.[c] ?? null;
      const place = `${sheet.name} ${String(r + 1)}:${String(c + 1)} =${cell.formula}`;
      if (typeof cell.value === 'number') expect(figure(there), place).toBeCloseTo(cell.value, 9);
      else expect(there, place).toBe(cell.value === '' ? null : cell.value);
    });
  });
  return formulas;
}

describe.skipIf(missing !== null)(`live formulas in a spreadsheet program${missing === null ? '' : `: left out, ${missing}`}`, () => {
  it('give the coverage, the roll-up and the totals that the program gives', { timeout: 180_000 }, async () => {
    const document = exampleDocument();
    const plan = planLinesSheets(document, NAMES);
    const matrices = MATRIX_DEFINITIONS.filter(({ rows, columns }) => rows.from === 'records' && columns.from === 'records').map((definition) => {
      const [rows, columns] = [axisItems(document, definition.rows, () => []), axisItems(document, definition.columns, () => [])];
      const read = cellReader(document, definition, { year: null, currency: 'COP' });
      const [sheet] = matrixSheets({ title: definition.id, cell: definition.cell, currency: 'COP', rows, columns, held: read, checksRaci: definition.checksRaci, totals: definition.totals, weights: definition.totals === 'weighted' ? columns.map((_, place) => 10 * (place + 1)) : null });
      if (sheet === undefined) throw new Error(definition.id);
      return { sheet, whole: readMatrix(definition, rows, columns, read).whole };
    });
    const computed = await computedSheets(writeSheets([...plan, ...matrices.map(({ sheet }) => sheet)]));

    const coverage = coverageOf(document);
    const formulas = plan.map((sheet) => compare(sheet, computed.get(sheet.name) ?? []));
    expect(formulas[0]).toBeGreaterThan(listOf(document, 'planNode').length);
    expect(formulas[1]).toBeGreaterThan(3 * coverage.axes.length);
    const density = (computed.get('Matriz') ?? []).at(-1)?.at(-1);
    expect(figure(density)).toBeCloseTo(coverage.density ?? 0, 9);
    for (const { sheet, whole } of matrices) {
      compare(sheet, computed.get(sheet.name) ?? []);
      if (sheet.name === 'budget') expect(Number((computed.get('budget') ?? []).at(-1)?.at(-1))).toBe((whole.sum ?? 0) / 100);
    }
  });

  it('of the whole process give the same too', { timeout: 180_000 }, async () => {
    const document = exampleDocument();
    const computed = await computedSheets(writeWorkbook(document, { includePersonalData: false }));
    const sheets = planLinesSheets(document, { matrix: 'Lectura · Matriz plan × líneas', coverage: 'Lectura · Cobertura' });
    for (const sheet of sheets.slice(0, 2)) expect(compare(sheet, computed.get(sheet.name) ?? [])).toBeGreaterThan(0);
    expect(computed.get('Plan')?.length).toBe(listOf(document, 'planNode').length + 1);
  });
});
