import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  proposalId: field.recordId,
  actorId: field.recordId,
  /** −4 wholly against … 0 neutral … +4 wholly for; null where only a condition was said. */
  value: z.int().min(-4).max(4).nullable(),
  condition: field.text,
});

/** Where an actor stands on a proposal now: one for each pair, its id is `stanceId`. Scale: methods.md §2, 2MAO. */
export const stanceModule = defineRecord({
  type: 'stance',
  fields,
  defaults: { value: null, condition: '' },
  references: [
    { field: 'proposalId', to: ['proposal'], onRemove: 'cascade' },
    { field: 'actorId', to: ['actor'], onRemove: 'cascade' },
  ],
  labelOf: (stance) => String(stance.value ?? ''),
});
export type Stance = RecordOf<'stance', typeof fields>;

/** The one identity of an actor's stance on a proposal. */
export function stanceId(proposalId: RecordId, actorId: RecordId): `stance:${string}` {
  return pairId('stance', proposalId, actorId);
}
