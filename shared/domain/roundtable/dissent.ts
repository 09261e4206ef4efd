import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** A vote against, a yes with a reservation, or a yes under a condition. */
export const DISSENT_KINDS = ['dissent', 'reservation', 'condition'] as const;
export type DissentKind = (typeof DISSENT_KINDS)[number];

const fields = () => ({
  proposalId: field.recordId,
  agreementId: field.recordId.nullable(),
  sessionId: field.recordId.nullable(),
  /** Whose it is; null where the answers were without names. */
  actorId: field.recordId.nullable(),
  kind: z.enum(DISSENT_KINDS),
  text: field.text,
});

/** What somebody holds against an agreement or wants beside it: recorded with the same dignity. */
export const dissentModule = defineRecord({
  type: 'dissent',
  fields,
  defaults: { agreementId: null, sessionId: null, actorId: null, kind: 'dissent', text: '' },
  references: [
    { field: 'proposalId', to: ['proposal'], onRemove: 'cascade' },
    { field: 'agreementId', to: ['agreement'], onRemove: 'clear' },
    { field: 'sessionId', to: ['session'], onRemove: 'clear' },
    { field: 'actorId', to: ['actor'], onRemove: 'clear' },
  ],
  labelOf: (dissent) => dissent.text,
});
export type Dissent = RecordOf<'dissent', typeof fields>;
