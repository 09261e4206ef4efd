import type { FieldOf, FormDefinition } from '../kernel/form';
import type { Process } from './process';

/** How the records of this module are shown and filled in by hand. */
export const processForms = {
  process: {
    fields: ['name', 'territoryName', 'territoryKind', 'periodStart', 'periodEnd', 'description'],
    facts: ['currency', 'isExample'],
    kept: [],
  } satisfies FormDefinition<FieldOf<Process>>,
} as const;
