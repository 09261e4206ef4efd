import type { BudgetShare } from '../../domain/agenda/budget-share';
import type { RecordId } from '../../domain/kernel/id';
import type { Money } from '../../domain/kernel/money';
import { sumMoney, type MoneyByCurrency } from './money-by-currency';

/** What one entity puts in, by year, in one currency. */
export interface EntityRow {
  readonly actorId: RecordId;
  /** In the order of `BudgetTable.years`; minor units, 0 for nothing. */
  readonly byYear: readonly number[];
  readonly total: number;
}

/** The shares of one currency, by entity and year. Rows, columns and total are sums of the same shares: they agree to the cent. */
export interface BudgetTable {
  readonly currency: string;
  readonly years: readonly number[];
  readonly rows: readonly EntityRow[];
  readonly byYear: readonly number[];
  readonly total: number;
}

function grouped<Key>(shares: readonly BudgetShare[], keyOf: (share: BudgetShare) => Key): ReadonlyMap<Key, readonly BudgetShare[]> {
  const groups = new Map<Key, BudgetShare[]>();
  for (const share of shares) {
    const group = groups.get(keyOf(share));
    if (group === undefined) groups.set(keyOf(share), [share]);
    else group.push(share);
  }
  return groups;
}

function totalOf(shares: readonly BudgetShare[]): number {
  return sumMoney(shares.map(({ amount }) => amount))[0]?.minor ?? 0;
}

/** The budget by entity and year, one table for each currency; entities from the one that gives most. Source: Cuaderno 8, corresponsabilidad. */
export function budgetTables(shares: readonly BudgetShare[]): readonly BudgetTable[] {
  const byCurrency = [...grouped(shares, ({ amount }) => amount.currency)].sort(([one], [other]) => (one < other ? -1 : 1));
  return byCurrency.map(([currency, own]) => {
    const years = [...new Set(own.map(({ year }) => year))].sort((one, other) => one - other);
    const yearsOf = (some: readonly BudgetShare[]): readonly number[] => {
      const groups = grouped(some, ({ year }) => year);
      return years.map((year) => totalOf(groups.get(year) ?? []));
    };
    const rows = [...grouped(own, ({ actorId }) => actorId)]
      .map(([actorId, some]): EntityRow => ({ actorId, byYear: yearsOf(some), total: totalOf(some) }))
      .sort((one, other) => other.total - one.total || (one.actorId < other.actorId ? -1 : 1));
    return { currency, years, rows, byYear: yearsOf(own), total: totalOf(own) };
  });
}

/** What each action costs, one sum for each currency; an action without shares is not in it. */
export function budgetByAction(shares: readonly BudgetShare[]): ReadonlyMap<RecordId, MoneyByCurrency> {
  return new Map([...grouped(shares, ({ actionId }) => actionId)].map(([id, some]) => [id, sumMoney(some.map((share): Money => share.amount))]));
}
