import { readingOf, type CastSeat, type Poll } from './ballot';

/** Which way a reading points. `undefined`: there is nothing to read. */
export type Direction = 'for' | 'against' | 'tied' | 'undefined';

/** For, against, abstained and absent, in heads or in power. */
export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly absent: number;
}

/** The count of heads. Source: methods.md §4. */
export interface HeadCount extends Tally {
  readonly seats: number;
  /** Seats that answered, abstentions included. */
  readonly present: number;
  /** For / (for + against), 0 to 1; null where nobody took a side. */
  readonly shareFor: number | null;
  readonly direction: Direction;
}

/** One sector's say. */
export interface SectorReading extends Tally {
  readonly sector: string;
  /** `P(g) = (1 + N_v) / (2 + N)`: N answers of which N_v are for; between 0 and 1, a half for a silent sector. */
  readonly probability: number;
}

/** The reading by sectors. */
export interface SectorConsensus {
  /** In order of seats. */
  readonly sectors: readonly SectorReading[];
  /** Product of the sectors' probabilities; null without seats. */
  readonly product: number | null;
  /** Its geometric mean, comparable between tables with different numbers of sectors. */
  readonly mean: number | null;
  readonly direction: Direction;
}

/** The reading by power; null shares and direction `undefined` where some seat has no R. */
export interface PowerTally {
  readonly tally: Tally | null;
  /** For / (for + against), 0 to 1. */
  readonly shareFor: number | null;
  readonly direction: Direction;
}

/** The three readings of one poll, and whether they point the same way. None is "the" result. */
export interface Readings {
  readonly heads: HeadCount;
  readonly sectors: SectorConsensus;
  readonly power: PowerTally;
  /** Whether two of the readings that can be made point to different sides. */
  readonly disagree: boolean;
}

function tallyBy(cast: readonly CastSeat[], weight: (seat: CastSeat) => number): Tally {
  const tally = { for: 0, against: 0, abstained: 0, absent: 0 };
  for (const seat of cast) tally[readingOf(seat)] += weight(seat);
  return tally;
}

function shareFor(tally: Tally): number | null {
  const sided = tally.for + tally.against;
  return sided === 0 ? null : tally.for / sided;
}

function directionOf(share: number | null): Direction {
  if (share === null) return 'undefined';
  if (Math.abs(share - 0.5) < 1e-12) return 'tied';
  return share > 0.5 ? 'for' : 'against';
}

function headCount({ cast }: Poll): HeadCount {
  const tally = tallyBy(cast, () => 1);
  const share = shareFor(tally);
  return {
    ...tally,
    seats: cast.length,
    present: cast.length - tally.absent,
    shareFor: share,
    direction: directionOf(share),
  };
}

function sectorConsensus({ cast }: Poll): SectorConsensus {
  const groups = new Map<string, CastSeat[]>();
  for (const seat of cast) {
    const group = groups.get(seat.seat.sector);
    if (group === undefined) groups.set(seat.seat.sector, [seat]);
    else group.push(seat);
  }
  const sectors = [...groups].map(([sector, seats]): SectorReading => {
    const tally = tallyBy(seats, () => 1);
    const answers = seats.length - tally.absent;
    return { sector, ...tally, probability: (1 + tally.for) / (2 + answers) };
  });
  if (sectors.length === 0) return { sectors, product: null, mean: null, direction: 'undefined' };
  const product = sectors.reduce((whole, { probability }) => whole * probability, 1);
  const mean = product ** (1 / sectors.length);
  const isSilent = sectors.every(({ for: ayes, against, abstained }) => ayes + against + abstained === 0);
  return { sectors, product, mean, direction: isSilent ? 'undefined' : directionOf(mean) };
}

function powerTally({ cast }: Poll): PowerTally {
  if (cast.length === 0 || cast.some(({ seat }) => seat.power === null)) {
    return { tally: null, shareFor: null, direction: 'undefined' };
  }
  const tally = tallyBy(cast, ({ seat }) => seat.power ?? 0);
  const share = shareFor(tally);
  return { tally, shareFor: share, direction: directionOf(share) };
}

/**
 * Reads a poll three ways: by head, by sector (product over the actors' sectors of `(1 + N_v) / (2 + N)`, abstentions in
 * N, a silent sector a half) and by power (R). Source: methods.md §4; Small et al., "Polis" (2021), group-aware consensus.
 */
export function readPoll(poll: Poll): Readings {
  const heads = headCount(poll);
  const sectors = sectorConsensus(poll);
  const power = powerTally(poll);
  const directions = new Set(
    [heads.direction, sectors.direction, power.direction].filter((direction) => direction !== 'undefined'),
  );
  return { heads, sectors, power, disagree: directions.size > 1 };
}
