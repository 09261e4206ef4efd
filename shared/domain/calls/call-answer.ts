import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { callAnswerMigrations } from './call-migrations';

export const ANSWERS = ['waiting', 'interested', 'notNow', 'doesNotFit'] as const;
export type CallReply = (typeof ANSWERS)[number];

const fields = () => ({
  callId: field.recordId,
  /** The area or entity it was sent to. */
  actorId: field.recordId,
  sentOn: field.civilDate.nullable(),
  answer: z.enum(ANSWERS),
  answeredOn: field.civilDate.nullable(),
  /** What the area says: idea, counterpart it can give, what it lacks. */
  text: field.text,
  /** Person who answers for the area. */
  responsible: field.title,
  /** What the area can put in. */
  counterpart: field.money.nullable(),
});

/** To whom a call was sent and what that area answered. One for each area: its id is `callAnswerId`. */
export const callAnswerModule = defineRecord({
  type: 'callAnswer',
  fields,
  defaults: { sentOn: null, answer: 'waiting', answeredOn: null, text: '', responsible: '', counterpart: null },
  migrations: callAnswerMigrations,
  personalFields: ['responsible'],
  references: [
    { field: 'callId', to: ['call'], onRemove: 'cascade' },
    { field: 'actorId', to: ['actor'], onRemove: 'cascade' },
  ],
  labelOf: (answer) => answer.text,
});
export type CallAnswer = RecordOf<'callAnswer', typeof fields>;

/** The one identity of the answer of an area to a call. */
export function callAnswerId(callId: RecordId, actorId: RecordId): `callAnswer:${string}` {
  return pairId('callAnswer', callId, actorId);
}
