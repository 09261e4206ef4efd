import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** What participants score of a session, 1 (little) to 5 (very much). */
export const EVALUATION_QUESTIONS = ['purpose', 'voice', 'method', 'time', 'useful'] as const;
export type EvaluationQuestion = (typeof EVALUATION_QUESTIONS)[number];

const score = z.int().min(1).max(5).nullable();

const fields = () => ({
  sessionId: field.recordId,
  order: field.number,
  scores: z.strictObject({ purpose: score, voice: score, method: score, time: score, useful: score }).readonly(),
  best: field.text,
  improve: field.text,
});

/** One participant's evaluation of a session, without a name. */
export const sessionEvaluationModule = defineRecord({
  type: 'sessionEvaluation',
  fields,
  defaults: { order: 0, scores: { purpose: null, voice: null, method: null, time: null, useful: null }, best: '', improve: '' },
  references: [{ field: 'sessionId', to: ['session'], onRemove: 'cascade' }],
  labelOf: (evaluation) => String(evaluation.order),
});
export type SessionEvaluation = RecordOf<'sessionEvaluation', typeof fields>;

/** Mean of each question over those who answered it, 1 to 5; null where nobody did. */
export function evaluationMeans(evaluations: readonly SessionEvaluation[]): Readonly<Record<EvaluationQuestion, number | null>> {
  const mean = (question: EvaluationQuestion): number | null => {
    const given = evaluations.map(({ scores }) => scores[question]).filter((value) => value !== null);
    return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0) / given.length;
  };
  return { purpose: mean('purpose'), voice: mean('voice'), method: mean('method'), time: mean('time'), useful: mean('useful') };
}
