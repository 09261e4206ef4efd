import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  actorId: field.recordId,
  /** What the position is on: an objective (2MAO) or a line. */
  subjectId: field.recordId,
  /** −4 against, vital … 0 neutral … +4 for, vital. */
  value: z.int().min(-4).max(4),
  /** Who scored it; empty for the group. */
  scorer: field.title,
  /** A condition ("acepto si…"). */
  condition: field.text,
});

/** The position of an actor on an objective or on a line. Source: methods.md §2. */
export const positionModule = defineRecord({
  type: 'position',
  fields,
  defaults: { scorer: '', condition: '' },
  references: [
    { field: 'actorId', to: ['actor'], onRemove: 'cascade' },
    { field: 'subjectId', to: ['objective', 'line'], onRemove: 'cascade' },
  ],
  labelOf: (position) => String(position.value),
});
export type Position = RecordOf<'position', typeof fields>;
