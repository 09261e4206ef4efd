import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  agreementId: field.recordId,
  name: field.name,
  dueDate: field.civilDate.nullable(),
  responsibleId: field.recordId.nullable(),
  /** The day it was handed over; null while it is awaited. */
  deliveredOn: field.civilDate.nullable(),
  order: field.number,
});

/** Something to hand over under an agreement, with its day: a line of the cronograma. */
export const deliverableModule = defineRecord({
  type: 'deliverable',
  fields,
  defaults: { dueDate: null, responsibleId: null, deliveredOn: null, order: 0 },
  references: [
    { field: 'agreementId', to: ['agreement'], onRemove: 'cascade' },
    { field: 'responsibleId', to: ['actor'], onRemove: 'clear' },
  ],
  labelOf: (deliverable) => deliverable.name,
});
export type Deliverable = RecordOf<'deliverable', typeof fields>;
