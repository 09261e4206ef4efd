import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  cardId: field.recordId,
  /** Who says it; null where the actor is gone. */
  actorId: field.recordId.nullable(),
  /** In its own words. */
  text: field.text,
  order: field.number,
});

/** What an actor tells of an experience, in its own words: a card is told by those who lived it. Source: Cuaderno 8 §1.2.c. */
export const testimonyModule = defineRecord({
  type: 'testimony',
  fields,
  defaults: { actorId: null, text: '', order: 0 },
  references: [
    { field: 'cardId', to: ['learningCard'], onRemove: 'cascade' },
    { field: 'actorId', to: ['actor'], onRemove: 'clear' },
  ],
  labelOf: (testimony) => testimony.text,
});
export type Testimony = RecordOf<'testimony', typeof fields>;
