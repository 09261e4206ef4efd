import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** The two lists the Agenda is held against. Source: Guía municipal (5 conditions); Cuaderno 8 (11 keys). */
export const CHECKLISTS = ['processConditions', 'sustainabilityKeys'] as const;
export type Checklist = (typeof CHECKLISTS)[number];
export const CHECK_STATES = ['met', 'partly', 'missing'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

const fields = () => ({
  checklist: z.enum(CHECKLISTS),
  /** Entry of that catalogue. */
  itemId: field.title.min(1),
  /** Null where only evidence was written so far. */
  state: z.enum(CHECK_STATES).nullable(),
  evidence: field.text,
});

/** Whether the Agenda meets a condition or a key, and what shows it. One for each entry: its id is `checklistAnswerId`. */
export const checklistAnswerModule = defineRecord({
  type: 'checklistAnswer',
  fields,
  defaults: { state: null, evidence: '' },
  labelOf: (answer) => answer.evidence,
});
export type ChecklistAnswer = RecordOf<'checklistAnswer', typeof fields>;

/** The one identity of the answer to an entry. */
export function checklistAnswerId(processId: RecordId, checklist: Checklist, itemId: string): `checklistAnswer:${string}` {
  return pairId('checklistAnswer', processId, `list:${checklist.toLowerCase()}`, `entry:${itemId.replaceAll('.', '-')}`);
}
