import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { adoptedRule } from './roundtable';

/** How the answers are taken. */
export const VOTE_METHODS = ['showOfHands', 'rollCall', 'paper', 'private'] as const;
export type VoteMethod = (typeof VOTE_METHODS)[number];

const tally = z.strictObject({ sector: field.title, optionId: field.title, count: z.int().min(0).max(10_000) }).readonly();
/** Answers counted without names: how many of a sector chose an option. */
export type CountedAnswers = z.output<typeof tally>;

const fields = () => ({
  roundtableId: field.recordId,
  sessionId: field.recordId.nullable(),
  proposalId: field.recordId,
  /** The wording voted on. */
  versionNumber: z.int().min(1).max(10_000),
  versionText: field.name,
  method: z.enum(VOTE_METHODS),
  scaleId: field.title,
  /** The rule in force when it was opened. */
  rule: adoptedRule,
  /** Whether the acta names who answered what. */
  named: z.boolean(),
  /** Whether it was held without the session's quorum, which the rule allowed. */
  withoutQuorum: z.boolean(),
  openedAt: field.instant,
  closedAt: field.instant.nullable(),
  /** Answers of a show of hands or of papers without names; empty where each answer has its seat. */
  counts: z.array(tally).max(2000).readonly(),
  /** Verdict at closing, as it was: adopted, notAdopted or noQuorum; null while open. */
  outcome: z.enum(['adopted', 'notAdopted', 'noQuorum']).nullable(),
  order: field.number,
});

/** One vote on one version of a proposal. */
export const voteRoundModule = defineRecord({
  type: 'voteRound',
  fields,
  defaults: { sessionId: null, named: true, withoutQuorum: false, closedAt: null, counts: [], outcome: null, order: 0 },
  references: [
    { field: 'roundtableId', to: ['roundtable'], onRemove: 'cascade' },
    { field: 'sessionId', to: ['session'], onRemove: 'clear' },
    { field: 'proposalId', to: ['proposal'], onRemove: 'cascade' },
  ],
  labelOf: (round) => round.versionText,
});
export type VoteRound = RecordOf<'voteRound', typeof fields>;

/** Whether a method takes each answer with its seat; the others count. */
export function isBySeat(method: VoteMethod): boolean {
  return method === 'rollCall' || method === 'private';
}
