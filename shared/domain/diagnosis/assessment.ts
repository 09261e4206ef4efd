import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** How it is answered: by one person, by the table with one answer for all, or by each actor apart. */
export const ASSESSMENT_MODES = ['alone', 'consensus', 'respondents'] as const;
export type AssessmentMode = (typeof ASSESSMENT_MODES)[number];

const fields = () => ({
  name: field.name,
  date: field.civilDate.nullable(),
  mode: z.enum(ASSESSMENT_MODES),
  /** The session in which it was answered; null for outside of one. */
  sessionId: field.recordId.nullable(),
  /** Who answers, where each actor does apart. */
  respondentIds: z.array(field.recordId).max(500).readonly(),
  /** Whether the answers of each may be looked at; until then only how many there are. */
  revealed: z.boolean(),
  /** Who filled it, in words, where one person did. */
  answeredBy: field.title,
  order: field.number,
});

/** A moment at which the city answers the diagnosis: the first one is T0, those after it are compared with it. */
export const assessmentModule = defineRecord({
  type: 'assessment',
  fields,
  defaults: { date: null, mode: 'consensus', sessionId: null, respondentIds: [], revealed: false, answeredBy: '', order: 0 },
  references: [
    { field: 'sessionId', to: ['session'], onRemove: 'clear' },
    { field: 'respondentIds', to: ['actor'], onRemove: 'clear' },
  ],
  personalFields: ['answeredBy'],
  labelOf: (assessment) => assessment.name,
});
export type Assessment = RecordOf<'assessment', typeof fields>;
