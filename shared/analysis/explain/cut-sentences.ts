import type { Cut } from '../network/cuts';
import { t } from '../../i18n';
import { formatNames } from './format-figure';
import type { NameOf } from './network-sentences';
import { say, type Sentence } from './sentence';

/** Most names told in one sentence; the rest are counted. */
const NAMED = 8;

/** Names in a sentence: the first ones, the rest counted. */
export function namesInSentence(ids: readonly string[], nameOf: NameOf): string {
  const shown = ids.length <= NAMED ? ids : ids.slice(0, NAMED - 1);
  const rest = ids.length - shown.length;
  return formatNames([...shown.map(nameOf), ...(rest === 0 ? [] : [say(t, { key: 'actorWork.network.more', params: { count: rest } })])]);
}

/** The sentence about an actor without whom others are left apart. */
export function articulationSentence({ of: [actor = ''], cutOff }: Cut, nameOf: NameOf): Sentence {
  return { key: 'actorWork.network.articulation', params: { actor: nameOf(actor), count: cutOff.length, names: namesInSentence(cutOff, nameOf) } };
}

/** The sentence about a relation without which others are left apart. */
export function bridgeSentence({ of: [one = '', other = ''], cutOff }: Cut, nameOf: NameOf): Sentence {
  return { key: 'actorWork.network.bridge', params: { one: nameOf(one), other: nameOf(other), count: cutOff.length, names: namesInSentence(cutOff, nameOf) } };
}
