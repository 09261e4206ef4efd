import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({ roundtableId: field.recordId, name: field.name, order: field.number });

/** A heading under which proposals are brought together. */
export const proposalGroupModule = defineRecord({
  type: 'proposalGroup',
  fields,
  defaults: { order: 0 },
  references: [{ field: 'roundtableId', to: ['roundtable'], onRemove: 'cascade' }],
  labelOf: (group) => group.name,
});
export type ProposalGroup = RecordOf<'proposalGroup', typeof fields>;
