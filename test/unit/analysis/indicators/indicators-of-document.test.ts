import { describe, expect, it } from 'vitest';
import { meanProgress, stateOf } from '@shared/analysis/indicators/indicator-state';
import { indicatorsOf, type IndicatorReading } from '@shared/analysis/indicators/indicators-of-document';
import { analyse } from '@shared/analysis/summary';
import { documentOf, listOf, type Document } from '@shared/document/document';
import { indicatorTargetId } from '@shared/domain/indicators/indicator-target';
import { measurementId } from '@shared/domain/indicators/measurement';
import type { ContentOf } from '@shared/domain/registry';
import { act, newDocument } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';

interface Case {
  readonly fields: Partial<ContentOf<'indicator'>>;
  readonly measured?: readonly (readonly [date: string, value: number | string])[];
  readonly targets?: readonly (readonly [year: number, value: number])[];
}

function documentWith(...cases: readonly Case[]): Document {
  const stamps = stampSource();
  return act(newDocument(stamps), stamps, (change) => {
    cases.forEach(({ fields, measured = [], targets = [] }, order) => {
      const { id } = change.create('indicator', { name: `Indicador ${order + 1}`, order, ...fields });
      for (const [date, value] of measured) {
        const said = typeof value === 'number' ? { value } : { word: value };
        change.create('measurement', { indicatorId: id, date, ...said }, measurementId(id, date));
      }
      for (const [year, value] of targets) change.create('indicatorTarget', { indicatorId: id, year, value }, indicatorTargetId(id, year));
    });
  }).document;
}

function only(one: Case, today = '2026-07-01'): IndicatorReading {
  const [reading] = indicatorsOf(documentWith(one), today);
  if (reading === undefined) throw new Error('an indicator');
  return reading;
}

describe('the indicators of a process', () => {
  it('a falling target: from 40 to 10, today 25, is half way and better than before', () => {
    const reading = only({ fields: { baseline: 40, target: 10 }, measured: [['2026-06-30', 25], ['2026-03-31', 31]] });
    expect(reading).toMatchObject({ value: 25, progress: { defined: true, progress: 0.5 }, trend: 'better', lastMeasured: '2026-06-30' });
  });

  it('an accumulated one: 3 + 4 + 2 of 12 from 0 is three quarters; its years add up from 0', () => {
    const reading = only({
      fields: { baseline: 0, target: 12, aggregation: 'accumulate' },
      measured: [['2025-06-30', 3], ['2025-12-31', 4], ['2026-06-30', 2]],
      targets: [[2025, 6], [2026, 4], [2027, 2]],
    });
    expect(reading.progress).toEqual({ defined: true, progress: 0.75 });
    expect(reading.years).toEqual([
      { year: 2025, target: 6, value: 7, progress: { defined: true, progress: 7 / 6 } },
      { year: 2026, target: 4, value: 2, progress: { defined: true, progress: 0.5 } },
      { year: 2027, target: 2, value: null, progress: { defined: false, reason: 'noMeasurement' } },
    ]);
  });

  it('an accumulated one that adds less than before still goes on: its trend is that of the sum', () => {
    const fields = { baseline: 0, target: 12, aggregation: 'accumulate' } as const;
    expect(only({ fields, measured: [['2025-06-30', 4], ['2025-12-31', 1]] }).trend).toBe('better');
    expect(only({ fields, measured: [['2025-06-30', 4], ['2025-12-31', 0]] }).trend).toBe('same');
    expect(only({ fields, measured: [['2025-06-30', 4]] }).trend).toBe('unknown');
  });

  it('a qualitative one goes along its scale, by the word of the last day', () => {
    const reading = only({
      fields: { measurement: 'qualitative', scale: ['Bajo', 'Medio', 'Alto'], baselineWord: 'Bajo', targetWord: 'Alto' },
      measured: [['2026-05-01', 'Medio'], ['2026-01-01', 'Alto']],
    });
    expect(reading).toMatchObject({ value: 'Medio', progress: { defined: true, progress: 0.5 }, trend: 'worse' });
  });

  it('an average of 60 and 80 from 50 to 90 is half way; a missing period is no zero', () => {
    const reading = only({ fields: { baseline: 50, target: 90, aggregation: 'average' }, measured: [['2024-12-31', 60], ['2026-06-30', 80]], targets: [[2025, 70]] });
    expect(reading).toMatchObject({ value: 70, progress: { defined: true, progress: 0.5 } });
    expect(reading.years[0]).toMatchObject({ value: null, progress: { reason: 'noMeasurement' } });
  });

  it('is out of date the day after its rhythm, counted from the baseline where it was never measured', () => {
    const fields = { baselineDate: '2026-01-31', rhythm: 'monthly' } as const;
    expect(only({ fields }, '2026-02-28').due).toEqual({ due: '2026-02-28', isOverdue: false });
    expect(stateOf(only({ fields }, '2026-03-01'))).toBe('overdue');
  });

  it('the mean of a group leaves out those without progress', () => {
    const readings = indicatorsOf(documentWith({ fields: { baseline: 0, target: 10 }, measured: [['2026-01-01', 5]] }, { fields: {} }, { fields: { baseline: 0, target: 10 }, measured: [['2026-01-01', 20]] }), '2026-02-01');
    expect(meanProgress(readings)).toEqual({ mean: 0.75, counted: 2 });
  });

  it('reads the same whatever the order of the records', () => {
    const document = documentWith({ fields: { baseline: 0, target: 4 }, measured: [['2026-01-01', 1], ['2026-02-01', 3]] });
    const turned = documentOf(document.processId, [...listOf(document, 'measurement'), ...listOf(document, 'indicator'), ...listOf(document, 'process')].reverse());
    expect(indicatorsOf(turned, '2026-03-01')).toEqual(indicatorsOf(document, '2026-03-01'));
  });
});

describe('indicadores in the analysis as JSON', () => {
  it('gives each indicator by name with its progress, and is null for none', () => {
    const document = documentWith({ fields: { name: 'Convenios', baseline: 2, target: 6 }, measured: [['2026-06-30', 3]] }, { fields: { name: 'Convenios' } });
    const { indicadores } = analyse(document, { today: '2026-07-01' });
    expect(indicadores?.fecha).toBe('2026-07-01');
    expect(indicadores?.porIndicador['Convenios']).toMatchObject({ avance: 0.25, valor: 3, meta: 6, estado: 'enCamino', vencido: false });
    expect(indicadores?.porIndicador['Convenios (2)']).toMatchObject({ avance: null, sinAvancePorque: 'sinMedicion' });
    expect(analyse(newDocument()).indicadores).toBeNull();
  });
});
