import { errorsOf, governmentPeriodOf, processOf, type ProcessDraft } from '@renderer/features/home/process-draft';
import { describe, expect, it } from 'vitest';

const DRAFT: ProcessDraft = { name: ' Guatapé al mundo ', territoryName: 'Guatapé', territoryKind: 'municipality', periodStart: 2024, periodEnd: 2027 };

describe('the draft of a process', () => {
  it('is proposed for the period of government of the year', () => {
    expect(governmentPeriodOf(2026)).toEqual({ periodStart: 2024, periodEnd: 2027 });
    expect(governmentPeriodOf(2028)).toEqual({ periodStart: 2028, periodEnd: 2031 });
    expect(governmentPeriodOf(2023)).toEqual({ periodStart: 2020, periodEnd: 2023 });
  });

  it('becomes a process when nothing is wrong with it', () => {
    expect(errorsOf(DRAFT)).toEqual({});
    expect(processOf(DRAFT)).toEqual({ ...DRAFT, name: 'Guatapé al mundo' });
  });

  it('says beside each field what is wrong', () => {
    const bad: ProcessDraft = { ...DRAFT, name: ' ', territoryName: '', periodStart: '', periodEnd: 20270 };
    expect(Object.keys(errorsOf(bad)).toSorted()).toEqual(['name', 'periodEnd', 'periodStart', 'territoryName']);
    expect(errorsOf({ ...DRAFT, periodEnd: 2023 })).toEqual({ periodEnd: 'home.form.error.periodOrder' });
    expect(processOf(bad)).toBeNull();
  });
});
