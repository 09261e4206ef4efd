import { describe, expect, it } from 'vitest';
import { moneyFromMajor } from '@shared/domain/kernel/money';
import { previewPlan } from '@shared/exchange/plan/preview-plan';
import type { PlanImport } from '@shared/exchange/plan/plan-import';
import { readWorkbook } from '@shared/exchange/sheets/workbook';
import { SISPT_PRODUCTS, sisptWorkbook, type SisptVariant } from '@test/builders/workbooks/sispt';

function previewOf(variant: SisptVariant = {}): PlanImport {
  const book = readWorkbook(sisptWorkbook(SISPT_PRODUCTS, variant), 'sispt.xlsx');
  if (!book.ok) throw new Error(book.error.code);
  return previewPlan(book.value);
}

describe('a SisPT workbook', () => {
  const plan = previewOf();

  it('has its targets in "Plan indicativo - Productos", whose header is on row 2', () => {
    expect(plan.sheets.map(({ name, role, chosen }) => [name, role, chosen])).toEqual([
      ['Líneas estratégicas', 'other', false],
      ['Indicadores de resultado', 'other', false],
      ['Plan indicativo - Productos', 'plan', true],
      ['Plan indicativo SGR - Productos', 'other', false],
      ['Iniciativas SGR', 'other', false],
      ['Iniciativas PATR', 'other', false],
    ]);
    expect(plan.sheets[2]).toMatchObject({ headerRow: 2, counts: { rowsWithContent: 5, rowsRead: 5, rowsReported: 0 } });
    expect(plan.sheets[2]?.mapping).toHaveLength(85);
  });

  it('becomes line, programme and target, with codes as the system gives them', () => {
    expect(plan.tree.map(({ level, code, name }) => [level, code, name])).toEqual([
      ['axis', '', 'Territorio que cuida el agua'],
      ['programme', '3202', 'Conservación de la biodiversidad'],
      ['target', 'IP-63', 'Hectáreas de ribera restauradas con las juntas de acción comunal'],
      ['target', 'IP-64', 'Viveros comunitarios'],
      ['axis', '', 'Territorio que emprende'],
      ['programme', '0401', 'Levantamiento y actualización de información estadística'],
      ['target', 'IP-65', 'Observatorio económico en funcionamiento'],
    ]);
    expect(plan.warnings).toEqual([]);
  });

  it('keeps the nine digits of a product code with their leading zeros', () => {
    expect(plan.tree.filter(({ level }) => level === 'target').map(({ productCode }) => productCode)).toEqual(['320200500', '320200501', '040100200']);
  });

  it('reads yearly targets, accumulation, goal, and the budget as the sum of the yearly totals', () => {
    expect(plan.tree[2]).toMatchObject({
      indicator: 'Hectáreas en restauración',
      unit: 'Número',
      target: 40,
      targetsByYear: { 2024: 5, 2025: 10, 2026: 10, 2027: 15 },
      trend: 'Capacidad',
      sdgs: [15],
      budget: moneyFromMajor(1_500_000 + 2_000_000 + 0 + 3_250_000, 'COP'),
      source: { file: 'sispt.xlsx', sheet: 'Plan indicativo - Productos', row: 3 },
    });
    expect(plan.tree[2]?.notes).toContain('Principal: Sí');
    expect(plan.tree[2]?.notes).toContain('Código de Producto (MGA): 3202005');
    expect(plan.tree[6]?.budget).toEqual(moneyFromMajor(300, 'COP'));
  });

  it('is read by its headers: a column more changes nothing', () => {
    const other = previewOf({ withDate: true });
    expect(other.sheets[2]?.mapping).toHaveLength(86);
    expect(other.tree).toEqual(plan.tree);
  });

  it('takes the baseline and who answers for it where a department adds them', () => {
    const [target] = previewOf({ withBaseline: true }).tree.filter(({ level }) => level === 'target');
    expect(target).toMatchObject({ baseline: 7, responsible: 'Secretaría de Planeación', target: 40 });
    expect(target?.notes).toContain('Año base: 2023');
    expect(target?.notes).toContain('Fuente: Registro municipal');
  });
});
