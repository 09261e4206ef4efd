import { describe, expect, it } from 'vitest';
import { PLAN_LIMIT } from '@shared/exchange/plan/plan-import';
import { previewPlan } from '@shared/exchange/plan/preview-plan';
import { sheetOf, type CellValue, type MergedRange } from '@shared/exchange/sheets/sheet';
import { templatesIn } from '@shared/exchange/templates/read-templates';
import { t, type MessageKey } from '@shared/i18n';

const read = (rows: readonly (readonly CellValue[])[], merges: readonly MergedRange[] = []) => previewPlan({ fileName: 'plan.xlsx', sheets: [sheetOf('Plan', rows, { merges })] });
const sentences = (plan: ReturnType<typeof read>): readonly string[] => plan.warnings.map(({ row, messageKey, params }) => `${String(row)}: ${t(messageKey as MessageKey, params)}`);
const LIST = ['Código', 'Nivel', 'Nombre', 'Código padre'] as const;

describe('a plan with mistakes', () => {
  it('breaks circles of parents and says where', () => {
    const plan = read([LIST, ['1', 'Eje', 'Agua', '2'], ['2', 'Eje', 'Suelo', '1'], ['3', 'Meta', 'Propia', '3'], ['4', 'Meta', 'Perdida', '9']]);
    expect(plan.tree.map(({ code, parentTempId }) => [code, parentTempId !== null])).toEqual([['1', false], ['3', false], ['4', false], ['2', true]]);
    expect(sentences(plan)).toEqual([
      '2: «2» es el mismo elemento o uno que cuelga de él: un padre no puede estar dentro de su hijo. Quedó sin padre; corrija la columna Código padre.',
      '4: «3» es el mismo elemento o uno que cuelga de él: un padre no puede estar dentro de su hijo. Quedó sin padre; corrija la columna Código padre.',
      '5: No hay ningún elemento con el código o nombre «9»; quedó sin padre.',
    ]);
  });

  it('takes no more elements than a process can hold, and says how many there are', () => {
    const rows = Array.from({ length: PLAN_LIMIT + 1 }, (_, index) => [`M${String(index)}`, 'Meta', `Meta ${String(index)}`, '']);
    const plan = read([LIST, ...rows]);
    expect(plan.tree).toEqual([]);
    expect(plan.problem).toMatchObject({ code: 'plan-too-large', params: { count: 25_001, limit: 25_000 } });
    expect(read([LIST, ...rows.slice(1)]).tree).toHaveLength(PLAN_LIMIT);
  });

  it('says which codes stand twice, and keeps both', () => {
    const plan = read([LIST, ['1', 'Eje', 'Agua', ''], ['1.1', 'Meta', 'Muelle', '1'], ['1.1', 'Meta', 'Faro', '1']]);
    expect(plan.tree).toHaveLength(3);
    expect(sentences(plan)).toEqual(['4: El código 1.1 ya está en la fila 3 de la hoja «Plan».']);
  });

  it('says which years are none, and leaves their columns out', () => {
    const plan = read([[...LIST, 'Meta 2024', 'Meta 20225', 'Meta 2O26', 'Meta 3027'], ['1', 'Meta', 'Muelle', '', 1, 2, 3, 4]]);
    expect(plan.tree[0]?.targetsByYear).toEqual({ 2024: 1 });
    expect(sentences(plan)).toEqual(['20225', '2O26', '3027'].map((year) => `1: «${year}» no es un año, y la columna «Meta ${year}» no se importó. Corrija el encabezado, o diga qué es en «Columnas».`));
  });

  it('reads data under a header that was merged with them, and says so', () => {
    const rows = [['EJE', 'PROGRAMA', 'META DE PRODUCTO', 'Indicador', 'Meta'], [null, 'Turismo', 'Muelle', 'Muelles', 1], [null, 'Turismo', 'Faro', 'Faros', 2], ['Suelo', 'Campo', 'Riego', 'Hectáreas', 3]];
    const plan = read(rows, [{ top: 0, left: 0, bottom: 2, right: 0 }]);
    expect(plan.tree.filter(({ level }) => level === 'target').map(({ name }) => name)).toEqual(['Muelle', 'Faro', 'Riego']);
    expect(plan.tree.map(({ name }) => name)).not.toContain('EJE');
    expect(sentences(plan)).toContain('1: El encabezado «EJE» está combinado con los datos hasta la fila 3. Esas celdas se leyeron vacías; separe las celdas en su hoja si tenían algo.');
    expect(plan.counts.rowsRead + plan.counts.rowsReported).toBe(plan.counts.rowsWithContent);
  });

  it('of one sheet is a plan, though it has an indicator, a unit and a target as the sheet of indicators has', () => {
    const plan = sheetOf('Metas 2026', [['Eje', 'Programa', 'Código de la meta', 'Meta', 'Indicador', 'Unidad', 'Línea base', 'Meta cuatrienio'], ['Agua', 'Río', '1', 'Muelle', 'Muelles', 'Número', 0, 1]]);
    const indicators = sheetOf('libro', [['Indicador', 'Dimensión', 'Medición', 'Unidad', 'Línea base', 'Meta final', 'Cada cuánto', 'Responsable'], ['Convenios', null, null, 'Número', 0, 4, null, null]]);
    expect(templatesIn({ fileName: 'plan.xlsx', sheets: [plan] })).toEqual([]);
    expect(templatesIn({ fileName: 'libro.csv', sheets: [indicators] })).toEqual([{ sheet: 'libro', template: 'Indicadores' }]);
  });

  it('takes text that looks like a formula for the text it is', () => {
    const plan = read([LIST, ['=1+1', 'Meta', '=HYPERLINK("http://x";"y")', ''], ['@2', 'Meta', '-Faro', '']]);
    expect(plan.tree.map(({ code, name }) => [code, name])).toEqual([['=1+1', '=HYPERLINK("http://x";"y")'], ['@2', '-Faro']]);
    expect(plan.warnings).toEqual([]);
  });
});
