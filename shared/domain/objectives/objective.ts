import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** Development objectives and internationalisation objectives are kept apart. Source: Taller Medellín. */
export const OBJECTIVE_KINDS = ['development', 'internationalisation'] as const;
export type ObjectiveKind = (typeof OBJECTIVE_KINDS)[number];

const fields = () => ({
  name: field.name,
  description: field.text,
  kind: z.enum(OBJECTIVE_KINDS),
  order: field.number,
});

/** An objective on which actors take positions. */
export const objectiveModule = defineRecord({
  type: 'objective',
  fields,
  defaults: { description: '', kind: 'internationalisation', order: 0 },
  labelOf: (objective) => objective.name,
});
export type Objective = RecordOf<'objective', typeof fields>;
