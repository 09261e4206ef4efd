import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  sourceId: field.recordId,
  targetId: field.recordId,
  /** Direct influence (MID): 0 none, 1 its processes, 2 its projects, 3 its mission, 4 its existence. */
  value: z.int().min(0).max(4),
  /** Who scored it; empty for the group. */
  scorer: field.title,
});

/** One score of the direct influence of an actor on another. Source: methods.md §2. */
export const influenceModule = defineRecord({
  type: 'influence',
  fields,
  defaults: { scorer: '' },
  references: [
    { field: 'sourceId', to: ['actor'], onRemove: 'cascade' },
    { field: 'targetId', to: ['actor'], onRemove: 'cascade' },
  ],
  labelOf: (influence) => String(influence.value),
});
export type Influence = RecordOf<'influence', typeof fields>;
