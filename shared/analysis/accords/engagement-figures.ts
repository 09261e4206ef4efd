import { ENGAGEMENT_KINDS, REPORT_AXES, type Engagement, type EngagementKind, type ReportAxis } from '../../domain/accords/engagement';
import type { Money } from '../../domain/kernel/money';
import { sumMoney, type MoneyByCurrency } from '../agenda/money-by-currency';
import type { EngagementReading } from './engagement-reading';

/** Money and people of some engagements; sums are apart by currency. */
export interface EngagementSums {
  readonly total: number;
  readonly amount: MoneyByCurrency;
  readonly counterpart: MoneyByCurrency;
  /** Yearly fees of memberships. */
  readonly fees: MoneyByCurrency;
  /** Sum of the people reached where it was said; null where nobody said. People reached twice count twice. */
  readonly people: number | null;
}

/** The engagements of a process, or of a year of it, in figures. */
export interface EngagementFigures extends EngagementSums {
  readonly byKind: Readonly<Record<EngagementKind, EngagementSums>>;
  /** By axis of the yearly report, those with something in them: an own axis by its name. */
  readonly byAxis: readonly { readonly axis: ReportAxis; readonly axisName: string; readonly sums: EngagementSums }[];
  readonly ending: number;
  readonly ended: number;
}

const present = (amounts: readonly (Money | null)[]): readonly Money[] => amounts.filter((amount) => amount !== null);

function sumsOf(engagements: readonly Engagement[]): EngagementSums {
  const people = engagements.map(({ peopleReached }) => peopleReached).filter((count) => count !== null);
  return {
    total: engagements.length,
    amount: sumMoney(present(engagements.map(({ amount }) => amount))),
    counterpart: sumMoney(present(engagements.map(({ counterpart }) => counterpart))),
    fees: sumMoney(present(engagements.map(({ fee }) => fee))),
    people: people.length === 0 ? null : people.reduce((sum, count) => sum + count, 0),
  };
}

/** The figures of some engagements. Throws `RangeError` where a sum leaves the safe integers. */
export function engagementFigures(readings: readonly EngagementReading[]): EngagementFigures {
  const engagements = readings.map(({ engagement }) => engagement);
  const ofKind = (kind: EngagementKind): EngagementSums => sumsOf(engagements.filter((one) => one.kind === kind));
  const byName = Map.groupBy(engagements, ({ axis, axisName }) => `${String(REPORT_AXES.indexOf(axis))} ${axis === 'other' ? axisName.trim() : ''}`);
  return {
    ...sumsOf(engagements),
    byKind: Object.fromEntries(ENGAGEMENT_KINDS.map((kind) => [kind, ofKind(kind)])) as Readonly<Record<EngagementKind, EngagementSums>>,
    byAxis: [...byName]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, members]) => ({ axis: members[0]?.axis ?? 'other', axisName: members[0]?.axis === 'other' ? members[0].axisName.trim() : '', sums: sumsOf(members) })),
    ending: readings.filter(({ standing }) => standing === 'ending').length,
    ended: readings.filter(({ standing }) => standing === 'ended').length,
  };
}
