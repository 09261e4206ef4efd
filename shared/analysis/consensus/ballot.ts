import { optionOf, type Scale, type ScaleOption, type Stance } from './scale';

/** Somebody with a right to answer. `sector` groups the seats; empty is a sector of its own. */
export interface Seat {
  readonly actorId: string;
  readonly sector: string;
  /** R of methods.md §2, or null where it is undefined or was not computed. */
  readonly power: number | null;
}

/** An answer to a proposal. */
export interface Ballot {
  readonly actorId: string;
  readonly optionId: string;
  /** A condition or reservation in the actor's words; empty for none. */
  readonly condition: string;
}

/** A seat and what it did: `option` null is absent. */
export interface CastSeat {
  readonly seat: Seat;
  readonly option: ScaleOption | null;
  readonly condition: string;
}

/** How a seat counts. */
export type Reading = 'for' | 'against' | 'abstained' | 'absent';

/** The answers laid beside the seats. */
export interface Poll {
  readonly cast: readonly CastSeat[];
  /** Answers that count for nothing: of an actor without a seat, or outside the scale. Shown, never dropped in silence. */
  readonly rejected: readonly Ballot[];
}

/** Lays answers beside seats; the last answer of an actor counts. */
export function pollOf(seats: readonly Seat[], ballots: readonly Ballot[], scale: Scale): Poll {
  const seated = new Set(seats.map(({ actorId }) => actorId));
  const last = new Map<string, Ballot>();
  const rejected: Ballot[] = [];
  for (const ballot of ballots) {
    if (!seated.has(ballot.actorId) || optionOf(scale, ballot.optionId) === undefined) rejected.push(ballot);
    else last.set(ballot.actorId, ballot);
  }
  const cast = seats.map((seat): CastSeat => {
    const ballot = last.get(seat.actorId);
    if (ballot === undefined) return { seat, option: null, condition: '' };
    return { seat, option: optionOf(scale, ballot.optionId) ?? null, condition: ballot.condition };
  });
  return { cast, rejected };
}

const READING: { readonly [Name in Stance]: Reading } = {
  for: 'for',
  against: 'against',
  abstained: 'abstained',
  blank: 'abstained',
};

/** How a seat counts: no answer is absence, a blank is an abstention. */
export function readingOf({ option }: CastSeat): Reading {
  return option === null ? 'absent' : READING[option.stance];
}
