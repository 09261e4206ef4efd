import { z } from 'zod';
import type { RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { BLOCK_KINDS, itemPairId, type ItemPlace } from './item-key';

const fields = () => ({
  block: z.enum(BLOCK_KINDS),
  itemId: field.title,
  questionId: field.recordId.nullable(),
  /** 1 little, 2 middling, 3 great. */
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});

/** How much an item matters to this city: one for each item, its id is `itemImportanceId`. */
export const itemImportanceModule = defineRecord({
  type: 'itemImportance',
  fields,
  defaults: { itemId: '', questionId: null },
  references: [{ field: 'questionId', to: ['customQuestion'], onRemove: 'cascade' }],
  labelOf: (importance) => String(importance.importance),
});
export type ItemImportance = RecordOf<'itemImportance', typeof fields>;
export type Importance = ItemImportance['importance'];

/** The one identity of an item's importance in a process. */
export function itemImportanceId(processId: RecordId, place: ItemPlace): `itemImportance:${string}` {
  return itemPairId('itemImportance', place, processId);
}
