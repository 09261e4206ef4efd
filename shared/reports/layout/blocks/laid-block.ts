import type { Flow } from '../flow';

/** The share of a page that may stay empty so that a short table is not broken. */
const EMPTY = 0.26;

/** Height that a block asks for where `room` points of a page of `textHeight` are left. */
export function heightAsked({ minimum, whole }: LaidBlock, room: number, textHeight: number): number {
  return whole === undefined || room > textHeight * EMPTY ? minimum : whole;
}

/** A block ready to paint: measured, so that what precedes it can be kept with it. */
export interface LaidBlock {
  /** White space above, in points; none at the top of a page. */
  readonly spaceBefore: number;
  /** Height that must fit on a page with what precedes: its first lines, or all of it. */
  readonly minimum: number;
  /** Height of the whole, for what is better not broken: it goes to the next page where that leaves little of this one empty. */
  readonly whole?: number;
  /** Whether it must not be the last thing on a page. */
  readonly keepsWithNext: boolean;
  readonly paint: (flow: Flow) => void;
}
