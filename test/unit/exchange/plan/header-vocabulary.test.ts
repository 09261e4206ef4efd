import { describe, expect, it } from 'vitest';
import { meaningOf } from '@shared/exchange/plan/header-vocabulary';
import { isPlanField, mayRepeat, planFieldLabel } from '@shared/exchange/plan/plan-field';
import { t } from '@shared/i18n';

describe('the meaning of a header', () => {
  it.each([
    ['LÍNEA ESTRATÉGICA ', 'axis'],
    ['Eje', 'axis'],
    ['EJE ESTRATÉGICO', 'axis'],
    ['Código línea estratégica', 'axisCode'],
    ['COMPONENTE', 'component'],
    ['PROGRAMA', 'programme'],
    ['Nombre del Programa', 'programme'],
    ['Código de Programa', 'programmeCode'],
    ['SUBPROGRAMA', 'subprogramme'],
    ['META DE PRODUCTO', 'target'],
    ['Personalización de Indicador de Producto', 'target'],
    ['INDICADOR DE PRODUCTO', 'indicator'],
    ['Indicador de Producto(MGA)', 'indicator'],
    ['Código de indicador de producto (MGA)', 'productCode'],
    ['CÓDIGO DE PRODUCTO ', 'productCode'],
    ['Código de indicador de producto (SisPT)', 'targetCode'],
    ['UNIDAD DE\nMEDIDA', 'unit'],
    ['TENDENCIA', 'trend'],
    ['Tipo de acumulación', 'trend'],
    ['LINEA BASE', 'baseline'],
    ['L.B', 'baseline'],
    ['Línea base 2023', 'baseline'],
    ['META CUATRENIO', 'total'],
    ['Meta cuatrienio', 'total'],
    ['META 2024-2027', 'total'],
    ['META 2024', 'yearTarget:2024'],
    ['Programación 2025', 'yearTarget:2025'],
    ['2026', 'yearTarget:2026'],
    ['AVANCE \nMETA 2024', 'yearProgress:2024'],
    ['Ejecutado 2025', 'yearProgress:2025'],
    ['Total 2024', 'yearBudget:2024'],
    ['Presupuesto 2024', 'yearBudget:2024'],
    ['SGP Educación 2024', 'budgetPart:2024'],
    ['Recursos propios 2027', 'budgetPart:2027'],
    ['Presupuesto (millones de pesos)', 'budget'],
    ['Secretaría responsable', 'responsible'],
    ['Código ODS', 'sdg'],
    ['META DE RESULTADO', 'note'],
    ['BPIN', 'note'],
    ['Año base', 'note'],
  ])('%j is %s', (header, field) => {
    expect(meaningOf(header)?.field).toBe(field);
  });

  it.each([
    '% CUMPLIMIENTO P.A 2024',
    '% AVANCE P.D. 2024',
    'AVANCE ACUMULADO\nMETA 2024 Y 2025',
    'NUMERO DE PROGRAMAS',
    'AVANCE PLAN DE DESARROLLO HASTA LA FECHA ',
    'Trimestre 1 2024',
    'Entidad Territorial',
    'Nombre del Plan',
    '',
  ])('%j is none', (header) => {
    expect(meaningOf(header)).toBeNull();
  });

  it('finds the year in the group title above', () => {
    expect(meaningOf('Recursos propios', 'PLAN FINANCIERO 2025')?.field).toBe('budgetPart:2025');
    expect(meaningOf('Total', 'Vigencia 2025')?.field).toBe('yearBudget:2025');
    expect(meaningOf('Programación', '2026')?.field).toBe('yearTarget:2026');
    expect(meaningOf('2026', 'AVANCE')?.field).toBe('yearProgress:2026');
    expect(meaningOf('Responsable', '2026')?.field).toBe('responsible');
  });

  it('knows its fields by text, and has a name for each', () => {
    expect(['axis', 'note', 'yearTarget:2024', 'budgetPart:2027'].map(isPlanField)).toEqual([true, true, true, true]);
    expect(['yearTarget', 'yearTarget:24', 'axis:2024', 'x', '__proto__'].map(isPlanField)).toEqual([false, false, false, false, false]);
    expect([mayRepeat('note'), mayRepeat('budgetPart:2024'), mayRepeat('total')]).toEqual([true, true, false]);
    const { messageKey, params } = planFieldLabel('yearTarget:2024');
    expect(t(messageKey, params)).toBe('Meta 2024');
  });
});
