import { listOf, type Document } from '../../document/document';
import { BLOCK_KINDS, itemKey, type BlockKind, type ItemPlace } from '../../domain/diagnosis/item-key';
import { memoiseByTables } from '../memoise-by-tables';

/** An item that the process asks. */
export interface AskedItem extends ItemPlace {
  readonly key: string;
  /** Its stage or group within the block; empty for none. */
  readonly group: string;
  /** The block and the group as one text (`stageKey`): what its level is taken over. */
  readonly stage: string;
}

/** The name of a group within a block, as levels carry it: `actions.design`, `factors`. */
export function stageKey(block: BlockKind, group: string): string {
  return group === '' ? block : `${block}.${group}`;
}

/** The block and the group that a stage key names. */
export function placeOfStage(stage: string): { readonly block: BlockKind; readonly group: string } {
  const [name, group = ''] = stage.split('.');
  return { block: BLOCK_KINDS.find((block) => block === name) ?? 'own', group };
}

/** Everything the process asks, block after block, in the order of the catalogue; the city's own questions last. */
export const askedItems = memoiseByTables(['assessmentBlock', 'customQuestion'], (document: Document): readonly AskedItem[] => {
  const blocks = [...listOf(document, 'assessmentBlock')].sort(
    (one, other) => BLOCK_KINDS.indexOf(one.block) - BLOCK_KINDS.indexOf(other.block),
  );
  const questions = listOf(document, 'customQuestion')
    .filter(({ asked }) => asked)
    .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
  return [
    ...blocks.flatMap(({ block, items }) =>
      items.map(({ itemId, group }): AskedItem => {
        const place = { block, itemId, questionId: null };
        return { ...place, key: itemKey(place), group, stage: stageKey(block, group) };
      }),
    ),
    ...questions.map(({ id }): AskedItem => {
      const place = { block: 'own' as const, itemId: '', questionId: id };
      return { ...place, key: itemKey(place), group: '', stage: stageKey('own', '') };
    }),
  ];
});
