import { z } from 'zod';
import { defineRecord, field, TEXT_LIMIT, type Migration, type RecordOf } from '../kernel/record';

/** What an act of a session can be. Each has a sentence in the acta. */
export const ACT_KINDS = [
  'sessionOpened',
  'sessionReopened',
  'sessionClosed',
  'arrived',
  'left',
  'quorumReached',
  'quorumLost',
  'pointStarted',
  'pointEnded',
  'parked',
  'proposed',
  'amended',
  'merged',
  'split',
  'withdrawn',
  'voted',
  'prioritised',
  'positionChanged',
  'agreed',
  'dissented',
  'followedUp',
  'clockMoved',
  'noted',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

const fields = () => ({
  sessionId: field.recordId,
  /** Place among the session's acts: lesser first. The clock may jump, this does not. */
  order: field.number,
  at: field.instant,
  kind: z.enum(ACT_KINDS),
  /** The record the act is about; null once that was removed. Who came or left is read from it, never from the facts. */
  subjectId: field.recordId.nullable(),
  /**
   * The facts of the act as they were, by name: numbers, counts, what was said, names of actors. Never edited, and
   * never the name of a person, so that erasing a person from the attendance erases them from the acta.
   */
  facts: z.record(z.string().max(40), z.union([z.string().max(TEXT_LIMIT), z.number().finite()])).readonly(),
  /** The secretary's wording; null for the sentence made from the facts. */
  wording: field.text.nullable(),
});

/** Records that an act may be about. */
const SUBJECTS = [
  'agendaPoint',
  'attendance',
  'parkedIssue',
  'proposal',
  'voteRound',
  'dotVote',
  'positionChange',
  'agreement',
  'dissent',
] as const;

/**
 * Facts in somebody's own words, which may name a person: who erases one looks into these and into the wording.
 */
export const FACTS_IN_WORDS: readonly string[] = ['text', 'before', 'title', 'reason', 'progress'];

const migrations: readonly Migration[] = [
  {
    to: 2,
    why: 'the person who came or left is read from the attendance, so that it can be erased there',
    up: (record) => {
      const facts = Object.entries(record['facts'] as Readonly<Record<string, unknown>>).filter(([name]) => name !== 'person');
      return { ...record, facts: Object.fromEntries(facts) };
    },
  },
];

/** One line of the acta: an act of a session, written as it happens. Its number is its place in the order. */
export const actEntryModule = defineRecord({
  type: 'actEntry',
  fields,
  defaults: { subjectId: null, facts: {}, wording: null },
  references: [
    { field: 'sessionId', to: ['session'], onRemove: 'cascade' },
    // The line stands, whatever becomes of its subject: its facts are its own.
    { field: 'subjectId', to: SUBJECTS, onRemove: 'clear' },
  ],
  migrations,
  labelOf: (entry) => entry.wording ?? entry.kind,
});
export type ActEntry = RecordOf<'actEntry', typeof fields>;

/** The acts of a session in order; those of two laptops with the same place by the moment of writing. */
export function actsInOrder(entries: Iterable<ActEntry>, sessionId: string): readonly ActEntry[] {
  return [...entries]
    .filter((entry) => entry.sessionId === sessionId)
    .sort((one, other) => one.order - other.order || (one.revs.created < other.revs.created ? -1 : 1));
}
