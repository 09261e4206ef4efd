import { z } from 'zod';
import { pairId, type RecordId } from '../kernel/id';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** With what mandate a person sits: decides for its actor, gives technical support, or observes. Source: Cuaderno 8 §1.1. */
export const MANDATES = ['decides', 'technical', 'observer'] as const;
export type Mandate = (typeof MANDATES)[number];

/** What the actor answered to the invitation. */
export const INVITATION_ANSWERS = ['pending', 'confirmed', 'excused'] as const;
export type InvitationAnswer = (typeof INVITATION_ANSWERS)[number];

const stay = z.strictObject({ from: field.instant, to: field.instant.nullable() }).readonly();
/** A stretch in the room; `to` null: still there. */
export type Stay = z.output<typeof stay>;

const fields = () => ({
  sessionId: field.recordId,
  actorId: field.recordId,
  person: field.title,
  role: field.title,
  mandate: z.enum(MANDATES),
  answer: z.enum(INVITATION_ANSWERS),
  /** Comings and goings, in order of time. */
  stays: z.array(stay).max(200).readonly(),
  order: field.number,
});

/**
 * Somebody who comes to a session for an actor. The actor's first person has the identity `attendanceId`, so that two
 * laptops that both convene an actor make one record; further persons of it have identities of their own.
 */
export const attendanceModule = defineRecord({
  type: 'attendance',
  fields,
  defaults: { person: '', role: '', mandate: 'decides', answer: 'pending', stays: [], order: 0 },
  references: [
    { field: 'sessionId', to: ['session'], onRemove: 'cascade' },
    { field: 'actorId', to: ['actor'], onRemove: 'cascade' },
  ],
  personalFields: ['person', 'role'],
  labelOf: (attendance) => attendance.person,
});
export type Attendance = RecordOf<'attendance', typeof fields>;

/** The identity of an actor's first person at a session. */
export function attendanceId(sessionId: RecordId, actorId: RecordId): `attendance:${string}` {
  return pairId('attendance', sessionId, actorId);
}
