import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const ids = z.array(field.recordId).max(500).readonly();

const fields = {
  name: field.name,
  date: field.civilDate.nullable(),
  kind: z.enum(['learning', 'goodPractice']),
  /** The guiding questions: how it was before, what was done, what changed, what helped, what was hard, what was learnt. */
  before: field.text,
  done: field.text,
  changed: field.text,
  helped: field.text,
  hard: field.text,
  learnt: field.text,
  /** The actors who tell it. */
  tellerIds: ids,
  lineId: field.recordId.nullable(),
  actionIds: ids,
  agreementIds: ids,
  /** Entry of the catalogue `cases` it brings to mind; empty for none. */
  caseId: field.title,
  order: field.number,
};

/** Ficha de capitalización: what was learnt, told by the actors, without judgement or recommendations. Source: Cuaderno 8. */
export const learningCardModule = defineRecord({
  type: 'learningCard',
  fields,
  defaults: {
    date: null,
    kind: 'learning',
    before: '',
    done: '',
    changed: '',
    helped: '',
    hard: '',
    learnt: '',
    tellerIds: [],
    lineId: null,
    actionIds: [],
    agreementIds: [],
    caseId: '',
    order: 0,
  },
  references: [
    { field: 'tellerIds', to: ['actor'], onRemove: 'clear' },
    { field: 'lineId', to: ['line'], onRemove: 'clear' },
    { field: 'actionIds', to: ['action'], onRemove: 'clear' },
    { field: 'agreementIds', to: ['agreement'], onRemove: 'clear' },
  ],
  labelOf: (card) => card.name,
});
export type LearningCard = RecordOf<'learningCard', typeof fields>;
