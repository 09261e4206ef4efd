import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/**
 * Where the scores of a criterion come from: `scored` by the people, 0 to 5, or read from the process: the share of the
 * plan's targets a line is linked to, or how the actors stand on it.
 */
export const CRITERION_MEASURES = ['scored', 'coverage', 'support'] as const;
export type CriterionMeasure = (typeof CRITERION_MEASURES)[number];

const fields = () => ({
  name: field.name,
  description: field.text,
  /** How much it weighs beside the others, 0 to 100; only proportions count. */
  weight: z.number().finite().min(0).max(100),
  measure: z.enum(CRITERION_MEASURES),
  order: field.number,
});

/** A criterion by which lines are put in order of priority. */
export const criterionModule = defineRecord({
  type: 'criterion',
  fields,
  defaults: { description: '', weight: 10, measure: 'scored', order: 0 },
  labelOf: (criterion) => criterion.name,
});
export type Criterion = RecordOf<'criterion', typeof fields>;
