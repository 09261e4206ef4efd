import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** What is scored: the influence of actors on actors (MID), or their positions on objectives (2MAO). */
export const SCORING_TOPICS = ['influence', 'position'] as const;
export type ScoringTopic = (typeof SCORING_TOPICS)[number];

/** Most people who score one matrix. */
export const MOST_SCORERS = 60;

const fields = () => ({
  topic: z.enum(SCORING_TOPICS),
  /** Who scores apart, in the order of their turns. The group itself is not in the list. */
  scorers: z.array(field.name).max(MOST_SCORERS).readonly(),
  /** Until then nobody sees, nor does any figure count, what those of the list scored. */
  revealed: z.boolean(),
});

/** Several people score one matrix, each unseen by the others until all are revealed. One for each topic. Source: methods §2, uncertainty. */
export const scoringRoundModule = defineRecord({
  type: 'scoringRound',
  fields,
  defaults: { scorers: [], revealed: false },
  labelOf: (round) => round.scorers.join(', '),
});
export type ScoringRound = RecordOf<'scoringRound', typeof fields>;

/** The one round of a topic: opened on two laptops, it is one. */
export function scoringRoundId(topic: ScoringTopic): `scoringRound:${string}` {
  return `scoringRound:${topic}`;
}
