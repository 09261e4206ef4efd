import type { ActorPoint, ActorTie } from '@shared/analysis/network/actor-graph';

/** `count` actors with the ids `0`, `1`, … */
export function actorPoints(count: number): readonly ActorPoint[] {
  return Array.from({ length: count }, (_, number) => ({ id: String(number) }));
}

/** An undirected relation of middling strength for each pair of numbers. */
export function undirectedTies(pairs: Iterable<readonly [number, number]>): readonly ActorTie[] {
  return [...pairs].map(([source, target]) => tie(source, target, false));
}

/** One relation between two numbered actors. */
export function tie(source: number, target: number, directed: boolean, strength = 2): ActorTie {
  return { sourceId: String(source), targetId: String(target), directed, strength };
}
