import { pairId, type RecordId } from '../kernel/id';

/**
 * The blocks a city can answer, in the order they are shown: the 36 actions by stage, capacities, support factors,
 * modalities, institutional challenges, conditions of the process, and questions of its own. Source: methods.md §6.
 */
export const BLOCK_KINDS = ['actions', 'capacities', 'factors', 'modalities', 'challenges', 'conditions', 'own'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The blocks whose items come from a catalogue: all but the city's own questions. */
export const CATALOG_BLOCKS = ['actions', 'capacities', 'factors', 'modalities', 'challenges', 'conditions'] as const;
export type CatalogBlock = (typeof CATALOG_BLOCKS)[number];

/** Which item of the diagnosis a record is about: one of a catalogue, or a question of the city's own. */
export interface ItemPlace {
  readonly block: BlockKind;
  /** Entry of the block's catalogue; empty for a question of one's own. */
  readonly itemId: string;
  /** The question, where `block` is `own`; else null. */
  readonly questionId: RecordId | null;
}

/** One text for an item, the same in every record about it: `actions/key-partners`, `own/question:a1`. */
export function itemKey({ block, itemId, questionId }: ItemPlace): string {
  return `${block}/${questionId ?? itemId}`;
}

/** The place that a key names. Throws on a text that is no key: keys are made by `itemKey`. */
export function placeOfKey(key: string): ItemPlace {
  const cut = key.indexOf('/');
  const block = BLOCK_KINDS.find((kind) => kind === key.slice(0, cut));
  const rest = key.slice(cut + 1);
  if (block === undefined || rest === '') throw new Error(`Not the key of an item: ${key}`);
  return block === 'own' ? { block, itemId: '', questionId: rest as RecordId } : { block, itemId: rest, questionId: null };
}

/** The item as a member of `pairId`: lower case, no other sign than a hyphen. */
export function itemMember(place: ItemPlace): RecordId {
  return place.questionId ?? `item:${place.block}-${place.itemId.replaceAll('.', '-')}`;
}

/** The identity of a record about an item, given what else it is about. */
export function itemPairId<Type extends string>(type: Type, place: ItemPlace, ...others: readonly RecordId[]): `${Type}:${string}` {
  return pairId(type, ...others, itemMember(place));
}
