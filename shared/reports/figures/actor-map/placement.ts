import type { Ring } from '../../../domain/actors/actor';
import type { RecordId } from '../../../domain/kernel/id';
import type { Point } from '../shapes';

/** A ring of a placement; `ring` is null for the actors that were given none. */
export interface PlacedRing {
  readonly ring: Ring | null;
  /** How far out its actors stand. */
  readonly reach: number;
  /** Radius of the border with the next ring; null for the outermost. */
  readonly border: number | null;
}

/** Where the actors stand before they are fitted to the figure, in any unit, and the rings to draw behind them. */
export interface Placement {
  readonly points: ReadonlyMap<RecordId, Point>;
  /** The rings about (0, 0), from the inside, where the placement is one of rings made here; else empty. */
  readonly rings: readonly PlacedRing[];
}
