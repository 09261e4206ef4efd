import { setLanguage, loadMessages } from '@shared/i18n';
import { numberMarks, numberToType, typedNumber } from '@shared/i18n/number-marks';
import { afterEach, expect, it } from 'vitest';

afterEach(() => setLanguage('es'));

it.each([
  ['es', '1.234,5'],
  ['pt', '1.234,5'],
  ['en', '1,234.5'],
] as const)('a number typed in %s has the marks of its locale', async (language, text) => {
  await loadMessages(language);
  await setLanguage(language);
  expect(typedNumber(text)).toBe(1234.5);
  expect(typedNumber(' ')).toBeNull();
  expect(typedNumber('doce')).toBeNaN();
  expect(numberToType(0.25)).toBe(`0${numberMarks().decimalSeparator}25`);
  expect(numberToType(null)).toBe('');
});
