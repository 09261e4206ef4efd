import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  sessionId: field.recordId,
  text: field.name,
  raisedById: field.recordId.nullable(),
  order: field.number,
  /** When it was taken up or answered; null while it waits. */
  resolvedAt: field.instant.nullable(),
});

/** Something that matters and does not belong to the point under discussion: kept so that it is not lost. */
export const parkedIssueModule = defineRecord({
  type: 'parkedIssue',
  fields,
  defaults: { raisedById: null, order: 0, resolvedAt: null },
  references: [
    { field: 'sessionId', to: ['session'], onRemove: 'cascade' },
    { field: 'raisedById', to: ['actor'], onRemove: 'clear' },
  ],
  labelOf: (issue) => issue.text,
});
export type ParkedIssue = RecordOf<'parkedIssue', typeof fields>;
