import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

const fields = () => ({
  name: field.name,
  description: field.text,
  /** Where it comes from, where it was taken from a catalogue: its name and the place in it; empty for their own words. */
  origin: field.title,
  order: field.number,
  /** Whether it is asked. One put away keeps its answers. */
  asked: z.boolean(),
});

/** A question that the city adds to the diagnosis, answered on the same scale. */
export const customQuestionModule = defineRecord({
  type: 'customQuestion',
  fields,
  defaults: { description: '', origin: '', order: 0, asked: true },
  labelOf: (question) => question.name,
});
export type CustomQuestion = RecordOf<'customQuestion', typeof fields>;
