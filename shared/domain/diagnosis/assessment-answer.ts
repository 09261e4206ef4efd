import { z } from 'zod';
import type { RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { BLOCK_KINDS, itemPairId, type ItemPlace } from './item-key';

/** The described scale: 0 not begun, 1 difficulty, 2 in process, 3 advance. Source: methods.md §6. */
export const ANSWER_LEVELS = [0, 1, 2, 3] as const;
export type AnswerLevel = (typeof ANSWER_LEVELS)[number];

const fields = () => ({
  assessmentId: field.recordId,
  block: z.enum(BLOCK_KINDS),
  itemId: field.title,
  questionId: field.recordId.nullable(),
  /** The actor that answers apart; null for the one answer of a person or of the table. */
  respondentId: field.recordId.nullable(),
  /** Null where it is not known, or where there is only a note so far. */
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  /** "No sabe": looked at, and not known. Never counted as a 0. */
  unknown: z.boolean(),
  /** What shows it: a document, a decree, a budget line. */
  evidence: field.text,
  note: field.text,
});

/** An answer to an item at a moment: one for each item, respondent and moment, its id is `assessmentAnswerId`. */
export const assessmentAnswerModule = defineRecord({
  type: 'assessmentAnswer',
  fields,
  defaults: { itemId: '', questionId: null, respondentId: null, level: null, unknown: false, evidence: '', note: '' },
  references: [
    { field: 'assessmentId', to: ['assessment'], onRemove: 'cascade' },
    { field: 'questionId', to: ['customQuestion'], onRemove: 'cascade' },
    { field: 'respondentId', to: ['actor'], onRemove: 'cascade' },
  ],
  labelOf: (answer) => (answer.level === null ? '' : String(answer.level)),
});
export type AssessmentAnswer = RecordOf<'assessmentAnswer', typeof fields>;

/** The one identity of an answer. */
export function assessmentAnswerId(
  assessmentId: RecordId,
  place: ItemPlace,
  respondentId: RecordId | null,
): `assessmentAnswer:${string}` {
  return itemPairId('assessmentAnswer', place, assessmentId, respondentId ?? 'actor:table');
}
