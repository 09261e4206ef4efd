import type { Seat } from './ballot';
import { tallyDots, type DotBallot, type DotTally, type DotTotal } from './dots';

/** An option with what it gathered, read three ways. */
export interface DotStanding extends DotTotal {
  /** Its share where every sector that put dots weighs the same, 0 to 1; null where nobody did. */
  readonly sectorShare: number | null;
  /** Its share where each seat's dots weigh its R, 0 to 1; null where some seat that put dots has no R. */
  readonly powerShare: number | null;
}

/** A vote by dots, read. */
export interface DotReadings {
  /** In the order of `tallyDots`: by dots, the plain count. */
  readonly standings: readonly DotStanding[];
  readonly overspent: DotTally['overspent'];
  /** Seats that put at least one dot. */
  readonly answered: number;
  /** Whether the three readings that can be made have no first place in common. */
  readonly disagree: boolean;
}

function leaders(standings: readonly DotStanding[], shareOf: (standing: DotStanding) => number | null): ReadonlySet<string> | null {
  const shares = standings.map(shareOf);
  const best = Math.max(0, ...shares.map((share) => share ?? 0));
  if (best === 0) return null;
  return new Set(standings.filter((_, index) => (shares[index] ?? 0) >= best - 1e-12).map(({ optionId }) => optionId));
}

/**
 * Reads a vote by dots three ways: the plain count; by sector, the mean over the sectors that put dots of the share
 * each gave an option; by power, each seat's dots times its R. None is "the" result. Source: methods §4.
 */
export function readDots(optionIds: readonly string[], seats: readonly Seat[], ballots: readonly DotBallot[], perPerson: number): DotReadings {
  const seatOf = new Map(seats.map((seat) => [seat.actorId, seat]));
  const { totals, overspent } = tallyDots(optionIds, ballots.filter(({ actorId }) => seatOf.has(actorId)), perPerson);
  const known = new Set(optionIds);
  const valid = ballots.filter(({ actorId, optionId, dots }) => dots > 0 && known.has(optionId) && seatOf.has(actorId) && !overspent.includes(actorId));
  const bySector = new Map<string, { all: number; readonly options: Map<string, number> }>();
  const byPower = new Map<string, number>();
  let power: number | null = 0;
  for (const { actorId, optionId, dots } of valid) {
    const seat = seatOf.get(actorId);
    const sector = bySector.get(seat?.sector ?? '') ?? { all: 0, options: new Map<string, number>() };
    sector.all += dots;
    sector.options.set(optionId, (sector.options.get(optionId) ?? 0) + dots);
    bySector.set(seat?.sector ?? '', sector);
    const weight = seat?.power ?? null;
    power = weight === null || power === null ? null : power + weight * dots;
    byPower.set(optionId, (byPower.get(optionId) ?? 0) + (weight ?? 0) * dots);
  }
  const standings = totals.map((total): DotStanding => ({
    ...total,
    sectorShare: bySector.size === 0 ? null : [...bySector.values()].reduce((sum, { all, options }) => sum + (options.get(total.optionId) ?? 0) / all, 0) / bySector.size,
    powerShare: power === null || power === 0 ? null : (byPower.get(total.optionId) ?? 0) / power,
  }));
  const firsts = [leaders(standings, ({ share }) => share), leaders(standings, ({ sectorShare }) => sectorShare), leaders(standings, ({ powerShare }) => powerShare)].filter((set) => set !== null);
  const common = [...(firsts[0] ?? [])].filter((id) => firsts.every((set) => set.has(id)));
  return { standings, overspent, answered: new Set(valid.map(({ actorId }) => actorId)).size, disagree: firsts.length > 1 && common.length === 0 };
}
