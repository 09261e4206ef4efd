/**
 * An amount as an integer of minor units plus its ISO 4217 currency. How many digits the minor unit has is the
 * currency's affair (`minorDigits`): the peso of Chile has none, the dollar two.
 */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/**
 * Currencies whose minor unit has other than two digits (ISO 4217, list one). Written here because the platform's
 * tables follow usage, not the standard, and change between versions (they give the Colombian peso none): stored
 * amounts must mean the same for ever.
 */
const UNUSUAL_DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map(
      (currency) => [currency, 0],
    ),
  ),
  ...Object.fromEntries(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((currency) => [currency, 3])),
  CLF: 4,
  UYW: 4,
};

/** Digits of the minor unit of a currency by ISO 4217: `COP` 2, `CLP` 0, `TND` 3. */
export function minorDigits(currency: string): number {
  return UNUSUAL_DIGITS[currency] ?? 2;
}

/** An amount of major units as Money, rounded to the minor unit; null where it is not a safe integer of those. */
export function moneyFromMajor(major: number, currency: string): Money | null {
  const minor = Math.round(major * 10 ** minorDigits(currency));
  return Number.isSafeInteger(minor) ? { minor, currency } : null;
}

/** The amount in major units, for showing and for figures; never for adding up. */
export function majorOf(money: Money): number {
  return money.minor / 10 ** minorDigits(money.currency);
}
