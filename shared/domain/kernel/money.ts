/**
 * An amount as an integer of minor units plus its ISO 4217 currency. How many digits the minor unit has is the
 * currency's affair (`minorDigits`): the peso of Chile has none, the dollar two.
 */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** Digits of the minor unit of a currency (`COP` 2, `CLP` 0), from the platform's own tables. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
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
