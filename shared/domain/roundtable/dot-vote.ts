import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** Most dots that a seat may be given. */
export const MOST_DOTS = 50;

const fields = () => ({
  roundtableId: field.recordId,
  sessionId: field.recordId.nullable(),
  /** What is put in order: "¿Por dónde empezamos?". */
  title: field.name,
  /** The proposals among which the dots are shared out, in the order of the screen. */
  proposalIds: z.array(field.recordId).max(500).readonly(),
  dotsEach: z.int().min(1).max(MOST_DOTS),
  /** Whether each puts its dots without the others seeing them until the end. */
  hidden: z.boolean(),
  /** Whether the acta names who put dots where. */
  named: z.boolean(),
  /** Whether it was held without the session's quorum, which the rules allowed. */
  withoutQuorum: z.boolean(),
  openedAt: field.instant,
  closedAt: field.instant.nullable(),
});

/** A vote by dots: each seat shares out the same number among several proposals. Source: methods §4. */
export const dotVoteModule = defineRecord({
  type: 'dotVote',
  fields,
  defaults: { sessionId: null, proposalIds: [], dotsEach: 3, hidden: false, named: true, withoutQuorum: false, closedAt: null },
  references: [
    { field: 'roundtableId', to: ['roundtable'], onRemove: 'cascade' },
    { field: 'sessionId', to: ['session'], onRemove: 'clear' },
    { field: 'proposalIds', to: ['proposal'], onRemove: 'clear' },
  ],
  labelOf: (vote) => vote.title,
});
export type DotVote = RecordOf<'dotVote', typeof fields>;
