import type { NetworkIndex } from './adjacency';
import type { Bridge } from './cut-points';

/** The pieces that hang on `starts` when the nodes of `gone` are not there and the edge `without` is cut; the largest first. */
function piecesFrom({ around }: NetworkIndex, starts: readonly number[], gone: number, without: readonly [number, number] | null): readonly (readonly number[])[] {
  const { starts: first, targets, order } = around;
  const seen = new Uint8Array(order);
  if (gone >= 0) seen[gone] = 1;
  const pieces: number[][] = [];
  for (const start of starts) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const piece = [start];
    for (const node of piece) {
      for (let place = first[node] as number; place < (first[node + 1] as number); place += 1) {
        const next = targets[place] as number;
        const isCut = without !== null && ((node === without[0] && next === without[1]) || (node === without[1] && next === without[0]));
        if (isCut || seen[next] === 1) continue;
        seen[next] = 1;
        piece.push(next);
      }
    }
    pieces.push(piece);
  }
  return pieces.sort((one, other) => other.length - one.length);
}

/** Who is cut off from the largest piece of an actor's component where the actor is missing; nobody where it is no articulation point. Source: methods §1. */
export function cutOffWithout(index: NetworkIndex, actorId: string): readonly string[] {
  const actor = index.ids.indexOf(actorId);
  if (actor < 0) return [];
  const { starts, targets } = index.around;
  const neighbours = [...targets.subarray(starts[actor] as number, starts[actor + 1] as number)];
  return piecesFrom(index, neighbours, actor, null).slice(1).flat().sort((one, other) => one - other).map((node) => index.ids[node] as string);
}

/** The smaller of the two sides that a bridge holds together; the one of its second end where they are equal. Source: methods §1. */
export function cutOffByBridge(index: NetworkIndex, { sourceId, targetId }: Bridge): readonly string[] {
  const [source, target] = [index.ids.indexOf(sourceId), index.ids.indexOf(targetId)];
  if (source < 0 || target < 0) return [];
  const pieces = piecesFrom(index, [source, target], -1, [source, target]);
  if (pieces.length < 2) return [];
  return [...(pieces[1] ?? [])].sort((one, other) => one - other).map((node) => index.ids[node] as string);
}
