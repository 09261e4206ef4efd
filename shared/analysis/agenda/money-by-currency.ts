import type { Money } from '../../domain/kernel/money';

/** Amounts apart by currency, in order of the code: two currencies are never one sum. */
export type MoneyByCurrency = readonly Money[];

/**
 * The sum of amounts, one for each currency. Throws where a sum is no longer a safe integer of minor units: a wrong
 * total is worse than none.
 */
export function sumMoney(amounts: Iterable<Money>): MoneyByCurrency {
  const sums = new Map<string, number>();
  for (const { minor, currency } of amounts) {
    const sum = (sums.get(currency) ?? 0) + minor;
    if (!Number.isSafeInteger(sum)) throw new RangeError(`Sum out of range: ${currency}`);
    sums.set(currency, sum);
  }
  return [...sums].map(([currency, minor]) => ({ currency, minor })).sort((one, other) => (one.currency < other.currency ? -1 : 1));
}
