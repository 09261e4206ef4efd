import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { CATALOG_BLOCKS, type CatalogBlock } from './item-key';

const item = z.strictObject({ itemId: field.title.min(1), group: field.title }).readonly();
/** An item as it was when the block was chosen: `group` is its stage or group within the block, empty for none. */
export type BlockItem = z.output<typeof item>;

const fields = () => ({
  block: z.enum(CATALOG_BLOCKS),
  /**
   * The items of the block, in order. Kept here, so that a process says what it asks without the catalogue and goes on
   * asking the same after a later version of it: two moments are only comparable over the same questions.
   */
  items: z.array(item).max(500).readonly(),
});

/** A block of the diagnosis that this process answers: at most one for each kind, its id is `assessmentBlockId`. */
export const assessmentBlockModule = defineRecord({
  type: 'assessmentBlock',
  fields,
  defaults: {},
  labelOf: (block) => block.block,
});
export type AssessmentBlock = RecordOf<'assessmentBlock', typeof fields>;

/** The one identity of a block within a process. */
export function assessmentBlockId(processId: RecordId, block: CatalogBlock): `assessmentBlock:${string}` {
  return pairId('assessmentBlock', processId, `block:${block}`);
}
