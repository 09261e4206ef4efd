import { buildActorGraph, type ActorPoint, type ActorTie } from '../network/actor-graph';
import { indexNetwork } from '../network/adjacency';
import { cutOffByBridge, cutOffWithout } from '../network/cut-off';
import type { NetworkMeasures } from '../network/network-measures';
import { t } from '../../i18n';
import { formatNames } from './format-figure';
import type { NameOf } from './network-sentences';
import { say, type Sentence } from './sentence';

/** Most names told in one sentence; the rest are counted. */
const NAMED = 8;

/** Most articulation points, and bridges, that are walked to name whom they cut off: each costs a walk over the map. */
const WALKED = 60;

/** A sentence about an actor or a relation without which others are left apart, with whom it speaks of. */
export interface CutSentence {
  /** The actor that would be missing, or the two ends of the relation. */
  readonly of: readonly string[];
  readonly cutOff: readonly string[];
  readonly sentence: Sentence;
}

/** Names in a sentence: the first ones, the rest counted. */
export function namesInSentence(ids: readonly string[], nameOf: NameOf): string {
  const shown = ids.length <= NAMED ? ids : ids.slice(0, NAMED - 1);
  const rest = ids.length - shown.length;
  return formatNames([...shown.map(nameOf), ...(rest === 0 ? [] : [say(t, { key: 'actorWork.network.more', params: { count: rest } })])]);
}

/** Who is left without way to the rest if an actor is missing or a relation breaks: the most cutting first, sixty of each at most (of more bridges, the first). Source: methods §1. */
export function cutSentences(
  { articulations, bridges }: Pick<NetworkMeasures, 'articulations' | 'bridges'>,
  actors: Iterable<ActorPoint>,
  ties: Iterable<ActorTie>,
  nameOf: NameOf,
): { readonly articulations: readonly CutSentence[]; readonly bridges: readonly CutSentence[] } {
  const index = indexNetwork(buildActorGraph(actors, ties));
  const byCut = (one: CutSentence, other: CutSentence): number => other.cutOff.length - one.cutOff.length;
  return {
    articulations: [...articulations]
      .sort((one, other) => other.separated - one.separated)
      .slice(0, WALKED)
      .map(({ actorId }): CutSentence => {
        const cutOff = cutOffWithout(index, actorId);
        return { of: [actorId], cutOff, sentence: { key: 'actorWork.network.articulation', params: { actor: nameOf(actorId), count: cutOff.length, names: namesInSentence(cutOff, nameOf) } } };
      })
      .sort(byCut),
    bridges: bridges
      .slice(0, WALKED)
      .map((bridge): CutSentence => {
        const cutOff = cutOffByBridge(index, bridge);
        return { of: [bridge.sourceId, bridge.targetId], cutOff, sentence: { key: 'actorWork.network.bridge', params: { one: nameOf(bridge.sourceId), other: nameOf(bridge.targetId), count: cutOff.length, names: namesInSentence(cutOff, nameOf) } } };
      })
      .sort(byCut),
  };
}
