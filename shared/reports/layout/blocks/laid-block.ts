import type { Flow } from '../flow';

/** A block ready to paint: measured, so that what precedes it can be kept with it. */
export interface LaidBlock {
  /** White space above, in points; none at the top of a page. */
  readonly spaceBefore: number;
  /** Height that must fit on a page with what precedes: its first lines, or all of it. */
  readonly minimum: number;
  /** Whether it must not be the last thing on a page. */
  readonly keepsWithNext: boolean;
  readonly paint: (flow: Flow) => void;
}
