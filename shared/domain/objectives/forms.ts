import type { FieldOf, FormDefinition } from '../kernel/form';
import type { Objective } from './objective';

/** How the records of this module are shown and filled in by hand. */
export const objectivesForms = {
  objective: {
    fields: ['name', 'description', 'kind'],
    facts: [],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<Objective>>,
} as const;
