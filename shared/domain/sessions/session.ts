import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** Stages of the policy a session belongs to. Source: Cuaderno 8 §1.1; Taller Medellín. */
export const SESSION_STAGES = ['design', 'implementation', 'evaluation'] as const;
export type SessionStage = (typeof SESSION_STAGES)[number];

export const SESSION_STATUSES = ['planned', 'open', 'closed'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** How many of those convened make a quorum: none needed, half plus one, a fixed number, or a share in percent. */
export const QUORUM_KINDS = ['none', 'majority', 'count', 'share'] as const;
export type QuorumKind = (typeof QUORUM_KINDS)[number];

/** `value`: how many actors (`count`) or percent of those convened (`share`); of no account in the other kinds. */
export const quorumRule = z.strictObject({ kind: z.enum(QUORUM_KINDS), value: z.int().min(0).max(1000) }).readonly();
export type QuorumRule = z.output<typeof quorumRule>;

const fields = () => ({
  name: field.name,
  purpose: field.text,
  date: field.civilDate.nullable(),
  /** When it is called to begin, `HH:MM`; empty for not said. */
  startTime: field.title,
  place: field.title,
  stage: z.enum(SESSION_STAGES),
  /** The mesa that meets; null for a session of its own. */
  roundtableId: field.recordId.nullable(),
  facilitator: field.title,
  secretary: field.title,
  quorum: quorumRule,
  /** Text of the invitation. */
  invitation: field.text,
  status: z.enum(SESSION_STATUSES),
  openedAt: field.instant.nullable(),
  closedAt: field.instant.nullable(),
  /** The agenda point under discussion. */
  currentPointId: field.recordId.nullable(),
  /** Since when the current point's clock runs; null while it stands. */
  runningSince: field.instant.nullable(),
  /** What people take home in a page: the bulletin's opening words. */
  bulletin: field.text,
  notes: field.text,
});

/** One facilitated meeting: date, place, stage, agenda, attendance, what was decided. */
export const sessionModule = defineRecord({
  type: 'session',
  fields,
  defaults: {
    purpose: '',
    date: null,
    startTime: '',
    place: '',
    stage: 'design',
    roundtableId: null,
    facilitator: '',
    secretary: '',
    quorum: { kind: 'majority', value: 0 },
    invitation: '',
    status: 'planned',
    openedAt: null,
    closedAt: null,
    currentPointId: null,
    runningSince: null,
    bulletin: '',
    notes: '',
  },
  references: [
    { field: 'roundtableId', to: ['roundtable'], onRemove: 'clear' },
    { field: 'currentPointId', to: ['agendaPoint'], onRemove: 'clear' },
  ],
  personalFields: ['facilitator', 'secretary'],
  labelOf: (session) => session.name,
});
export type Session = RecordOf<'session', typeof fields>;
