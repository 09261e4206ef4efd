import { dayToType, typedDay } from '@renderer/ui/controls/typed-day';
import { failureText, loadMessages, setLanguage, withDaysInWords } from '@shared/i18n';
import { afterEach, describe, expect, it } from 'vitest';

afterEach(async () => { await setLanguage('es'); });

describe('a day that a person writes', () => {
  it.each([
    ['24/11/2026', '2026-11-24'],
    ['3/5/2026', '2026-05-03'],
    ['03-05-26', '2026-05-03'],
    [' 24.11.2026 ', '2026-11-24'],
    ['24 11 2026', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    ['24 nov 2026', '2026-11-24'],
    ['24 de noviembre de 2026', '2026-11-24'],
    ['1 Ene. 2027', '2027-01-01'],
  ])('%s is %s', (text, day) => {
    expect(typedDay(text)).toBe(day);
  });

  it.each(['', 'mañana', '31/02/2026', '2026-13-01', '12/2026', '24 xyz 2026'])('«%s» is none', (text) => {
    expect(typedDay(text)).toBeNull();
  });

  it('is written with the months of the language that is spoken', async () => {
    await loadMessages('en');
    await setLanguage('en');
    expect(typedDay('3 february 2026')).toBe('2026-02-03');
    await loadMessages('pt');
    await setLanguage('pt');
    expect(typedDay('3 de fevereiro de 2026')).toBe('2026-02-03');
  });

  it('is shown day before month in every language, and reads back as it is shown', async () => {
    for (const language of ['es', 'pt', 'en'] as const) {
      await loadMessages(language);
      await setLanguage(language);
      expect(dayToType('2026-11-04')).toBe('04/11/2026');
      expect(typedDay(dayToType('2026-11-04'))).toBe('2026-11-04');
    }
    expect(dayToType(null)).toBe('');
  });
});

describe('a day in a sentence', () => {
  it('is said in words, and what is no day stays as it was written', () => {
    expect(withDaysInWords({ day: '2026-11-30', other: '2026-02-31', name: 'Plan 2026-2027', count: 3 })).toEqual({ day: expect.stringMatching(/^30 .*nov.* 2026$/u) as string, other: '2026-02-31', name: 'Plan 2026-2027', count: 3 });
    expect(failureText({ messageKey: 'diagnosis.error.memoryOrder', params: { start: '2026-11-30', end: 1 } })).not.toContain('2026-11-30');
  });
});
