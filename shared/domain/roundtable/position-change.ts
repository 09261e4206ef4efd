import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const value = z.int().min(-4).max(4).nullable();

const fields = () => ({
  proposalId: field.recordId,
  actorId: field.recordId,
  sessionId: field.recordId.nullable(),
  from: value,
  to: value,
  /** Why, in the actor's words. */
  reason: field.text,
  at: field.instant,
});

/** An actor moved from one stance to another, and why. The history of stances; never rewritten. */
export const positionChangeModule = defineRecord({
  type: 'positionChange',
  fields,
  defaults: { sessionId: null, from: null, to: null, reason: '' },
  references: [
    { field: 'proposalId', to: ['proposal'], onRemove: 'cascade' },
    { field: 'actorId', to: ['actor'], onRemove: 'cascade' },
    { field: 'sessionId', to: ['session'], onRemove: 'clear' },
  ],
  labelOf: (change) => change.reason,
});
export type PositionChange = RecordOf<'positionChange', typeof fields>;
