import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  proposalId: field.recordId,
  number: z.int().min(1).max(10_000),
  text: field.name,
  at: field.instant,
  /** Who asked for the change; null for the table. */
  authorId: field.recordId.nullable(),
});

/** One wording of a proposal, kept for good: votes are on a version. */
export const proposalVersionModule = defineRecord({
  type: 'proposalVersion',
  fields,
  defaults: { authorId: null },
  references: [
    { field: 'proposalId', to: ['proposal'], onRemove: 'cascade' },
    { field: 'authorId', to: ['actor'], onRemove: 'clear' },
  ],
  labelOf: (version) => version.text,
});
export type ProposalVersion = RecordOf<'proposalVersion', typeof fields>;
