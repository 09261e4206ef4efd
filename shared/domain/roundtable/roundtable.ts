import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** Stages in which a mesa works, with their expected outcomes (catalogue `roundtableOutcomes`). Source: Cuaderno 8 §1.1. */
export const TABLE_STAGES = ['design', 'implementation', 'evaluation'] as const;
export type TableStage = (typeof TABLE_STAGES)[number];

const share = z.number().min(0).max(1);

/** The rule by which the mesa decides; shares are 0 to 1, `quorum` the least share of seats that must answer. Source: methods.md §4. */
export const adoptedRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unanimity'), quorum: share }).readonly(),
  z.strictObject({ kind: z.literal('majority'), quorum: share, threshold: share, base: z.enum(['sided', 'present', 'seats']) }).readonly(),
  z.strictObject({ kind: z.literal('gradientThreshold'), quorum: share, least: z.number().finite(), share }).readonly(),
  z.strictObject({ kind: z.literal('consensusWithReservations'), quorum: share }).readonly(),
]);
export type AdoptedRule = z.output<typeof adoptedRule>;

const fields = () => ({
  name: field.name,
  stage: z.enum(TABLE_STAGES),
  /** What the mesa is asked. */
  question: field.text,
  /** Operating rules taken from the catalogue `roundtableRules`. */
  ruleIds: field.tags,
  /** The mesa's own rules of the game, one a line. */
  ownRules: field.text,
  rule: adoptedRule,
  /** Scale on which answers are given unless a vote says another (shared/analysis/consensus). */
  scaleId: field.title,
  /** Whether the acta names who answered what. */
  namedVotes: z.boolean(),
  /** Whether a vote without quorum may be held; it is marked then. */
  voteWithoutQuorum: z.boolean(),
  /** Expected outcomes that the mesa says it has, besides those its agreements serve. */
  reachedOutcomeIds: field.tags,
  /** How the mesa worked, told by those who sat at it. */
  experience: field.text,
  order: field.number,
  notes: field.text,
});

/** A mesa de concertación: stage of the policy, question, rules of the game. Source: Cuaderno 8 §1.1. */
export const roundtableModule = defineRecord({
  type: 'roundtable',
  fields,
  defaults: {
    stage: 'design',
    question: '',
    ruleIds: [],
    ownRules: '',
    rule: { kind: 'consensusWithReservations', quorum: 0.5 },
    scaleId: 'yesNo',
    namedVotes: true,
    voteWithoutQuorum: false,
    reachedOutcomeIds: [],
    experience: '',
    order: 0,
    notes: '',
  },
  labelOf: (table) => table.name,
});
export type Roundtable = RecordOf<'roundtable', typeof fields>;
