/** Dots that somebody put on an option. */
export interface DotBallot {
  readonly actorId: string;
  readonly optionId: string;
  /** Whole, at least 0. */
  readonly dots: number;
}

/** What an option gathered. */
export interface DotTotal {
  readonly optionId: string;
  readonly dots: number;
  /** How many people put at least one dot on it. */
  readonly supporters: number;
  /** Its share of all the dots, 0 to 1; 0 where there are none. */
  readonly share: number;
}

/** The count of the dots. */
export interface DotTally {
  /** Most dots first, then most supporters, then in the order given. */
  readonly totals: readonly DotTotal[];
  /** People who put more dots than they had: their dots are left out. */
  readonly overspent: readonly string[];
}

/** Counts dots, `perPerson` each, over the options given. Source: methods.md §4. */
export function tallyDots(optionIds: readonly string[], ballots: readonly DotBallot[], perPerson: number): DotTally {
  const spent = new Map<string, number>();
  for (const { actorId, dots } of ballots) spent.set(actorId, (spent.get(actorId) ?? 0) + dots);
  const overspent = [...spent].filter(([, dots]) => dots > perPerson).map(([actorId]) => actorId);
  const valid = ballots.filter(({ actorId, optionId, dots }) => dots > 0 && optionIds.includes(optionId) && !overspent.includes(actorId));
  const all = valid.reduce((sum, { dots }) => sum + dots, 0);
  const totals = optionIds.map((optionId): DotTotal => {
    const own = valid.filter((ballot) => ballot.optionId === optionId);
    const dots = own.reduce((sum, ballot) => sum + ballot.dots, 0);
    const supporters = new Set(own.map(({ actorId }) => actorId)).size;
    return { optionId, dots, supporters, share: all === 0 ? 0 : dots / all };
  });
  totals.sort((one, other) => other.dots - one.dots || other.supporters - one.supporters);
  return { totals, overspent };
}
