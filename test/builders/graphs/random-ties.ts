import type { ActorTie } from '@shared/analysis/network/actor-graph';
import fc from 'fast-check';
import { tie } from './network';

/** A small map as fast-check draws it: how many actors, and relations that may be parallel, mixed or to oneself. */
export interface DrawnMap {
  readonly order: number;
  readonly ties: readonly ActorTie[];
}

/** Maps of 1 to `most` actors; `directed` says which relations are drawn. */
export function drawnMaps(most: number, directed: 'never' | 'mixed' = 'never'): fc.Arbitrary<DrawnMap> {
  return fc.integer({ min: 1, max: most }).chain((order) => {
    const node = fc.integer({ min: 0, max: order - 1 });
    const flag = directed === 'never' ? fc.constant(false) : fc.boolean();
    return fc
      .array(
        fc.tuple(node, node, flag, fc.integer({ min: 1, max: 3 })).map((drawn) => tie(...drawn)),
        { maxLength: order * 3 },
      )
      .map((ties) => ({ order, ties }));
  });
}
