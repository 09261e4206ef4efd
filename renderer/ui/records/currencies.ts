import { majorOf, minorDigits, type Money } from '@shared/domain/kernel/money';
import { formattingLocale } from '@shared/i18n';

/** Currencies offered first: those of Latin America's towns and of who cooperates with them. Any other can stand in a record. */
export const CURRENCIES: readonly string[] = ['COP', 'USD', 'EUR', 'MXN', 'BRL', 'PEN', 'CLP', 'ARS', 'GBP', 'JPY'];

/** An amount as people write it: "COP 1.200.000"; cents only where there are any. */
export function formatMoney(money: Money): string {
  const major = majorOf(money);
  return new Intl.NumberFormat(formattingLocale(), {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'code',
    // Either no cents or all of them: "1.200,5" is read twice.
    minimumFractionDigits: Number.isInteger(major) ? 0 : minorDigits(money.currency),
    maximumFractionDigits: Number.isInteger(major) ? 0 : minorDigits(money.currency),
  }).format(major);
}

/** Sums of several currencies, side by side, never added up. */
export function formatSums(sums: readonly Money[]): string {
  return sums.map(formatMoney).join(' + ');
}
