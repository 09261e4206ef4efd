import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** What flows or binds between two actors. */
export const RELATION_KINDS = ['coordination', 'cooperation', 'funding', 'information', 'norm', 'conflict'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

const fields = {
  sourceId: field.recordId,
  targetId: field.recordId,
  kind: z.enum(RELATION_KINDS),
  /** 1 weak, 2 middling, 3 strong. */
  strength: z.int().min(1).max(3),
  /** Whether it goes from source to target only. */
  directed: z.boolean(),
  /** Whether it rests on a written act or accord. */
  formal: z.boolean(),
  label: field.title,
  notes: field.text,
};

/** A relation between two different actors. Several may stand between the same two. */
export const relationModule = defineRecord({
  type: 'relation',
  fields,
  defaults: { kind: 'coordination', strength: 2, directed: false, formal: false, label: '', notes: '' },
  references: [
    { field: 'sourceId', to: ['actor'], onRemove: 'cascade' },
    { field: 'targetId', to: ['actor'], onRemove: 'cascade' },
  ],
  labelOf: (relation) => relation.label,
});
export type Relation = RecordOf<'relation', typeof fields>;
