import { costEffectiveness } from '@shared/analysis/indicators/cost-effectiveness';
import { measuredValue } from '@shared/analysis/indicators/measured-value';
import { addMonths, dueState } from '@shared/analysis/indicators/overdue';
import { progressOf, qualitativeProgressOf } from '@shared/analysis/indicators/progress';
import { describe, expect, it } from 'vitest';

describe('progress of an indicator (methods.md §7)', () => {
  it('goes from the baseline to the target', () => {
    expect(progressOf({ baseline: 10, target: 30, value: 15 })).toEqual({ defined: true, progress: 0.25 });
    expect(progressOf({ baseline: 0, target: 4, value: 6 })).toEqual({ defined: true, progress: 1.5 });
  });

  it('also where the target is below the baseline', () => {
    expect(progressOf({ baseline: 40, target: 10, value: 25 })).toEqual({ defined: true, progress: 0.5 });
    expect(progressOf({ baseline: 40, target: 10, value: 46 })).toEqual({ defined: true, progress: -0.2 });
  });

  it('says why where there is none', () => {
    expect(progressOf({ baseline: 1, target: 2, value: null })).toMatchObject({ reason: 'noMeasurement' });
    expect(progressOf({ baseline: null, target: 2, value: 1 })).toMatchObject({ reason: 'noBaseline' });
    expect(progressOf({ baseline: 1, target: null, value: 1 })).toMatchObject({ reason: 'noTarget' });
    expect(progressOf({ baseline: 2, target: 2, value: 2 })).toMatchObject({ reason: 'targetIsBaseline' });
  });

  it('a qualitative indicator goes along its ordered scale', () => {
    const scale = ['malo', 'regular', 'aceptable', 'bueno'];
    expect(qualitativeProgressOf({ scale, baseline: 'malo', target: 'bueno', value: 'aceptable' })).toEqual({ defined: true, progress: 2 / 3 });
    expect(qualitativeProgressOf({ scale, baseline: 'malo', target: 'bueno', value: 'genial' })).toMatchObject({ reason: 'noMeasurement' });
  });

  it('accumulates, takes the last or averages', () => {
    const measurements = [
      { date: '2025-06-30', value: 4 },
      { date: '2024-06-30', value: 2 },
      { date: '2025-01-31', value: 3 },
    ];
    expect(measuredValue(measurements, 'accumulate')).toBe(9);
    expect(measuredValue(measurements, 'last')).toBe(4);
    expect(measuredValue(measurements, 'average')).toBe(3);
    expect(measuredValue([], 'accumulate')).toBeNull();
  });
});

describe('an indicator out of date', () => {
  it('has no measurement within its periodicity', () => {
    expect(dueState('2026-01-15', '2024-01-01', 'quarterly', '2026-04-15')).toEqual({ due: '2026-04-15', isOverdue: false });
    expect(dueState('2026-01-15', '2024-01-01', 'quarterly', '2026-04-16').isOverdue).toBe(true);
  });

  it('counts from its start where it was never measured', () => {
    expect(dueState(null, '2025-01-31', 'monthly', '2025-03-01')).toEqual({ due: '2025-02-28', isOverdue: true });
  });

  it('a month later is the last day where the month is short', () => {
    expect([addMonths('2024-01-31', 1), addMonths('2025-11-30', 3), addMonths('2024-02-29', 12), addMonths('2025-12-31', 1)]).toEqual([
      '2024-02-29',
      '2026-02-28',
      '2025-02-28',
      '2026-01-31',
    ]);
  });
});

describe('eficacia, eficiencia and efectividad (Cuaderno 8 §2.2c)', () => {
  it('on a case worked by hand', () => {
    // 8 of 10 workshops, 6 of them in time; 50 of 100 million spent.
    // Eficacia 0.8. Eficiencia 80 % / 100 = 0.8 points a million. Efectividad (6/10) / (50/100) = 1.2.
    const figures = costEffectiveness({ achieved: 8, planned: 10, achievedInTime: 6, spent: 50e6, available: 100e6 }, 1e6);
    expect(figures.efficacy).toBe(0.8);
    expect(figures.efficiency).toBeCloseTo(0.8, 12);
    expect(figures.effectiveness).toBeCloseTo(1.2, 12);
  });

  it('have no value where nothing was planned or nothing spent', () => {
    expect(costEffectiveness({ achieved: 1, planned: 0, achievedInTime: 1, spent: 1, available: 1 })).toEqual({ efficacy: null, efficiency: null, effectiveness: null });
    expect(costEffectiveness({ achieved: 1, planned: 2, achievedInTime: 1, spent: 0, available: 0 })).toEqual({ efficacy: 0.5, efficiency: null, effectiveness: null });
  });
});
