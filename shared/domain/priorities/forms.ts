import type { FieldOf, FormDefinition } from '../kernel/form';
import type { Criterion } from './criterion';

/** How the records of this module are shown and filled in by hand. */
export const prioritiesForms = {
  criterion: {
    fields: ['name', 'description', 'weight', 'measure'],
    facts: [],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<Criterion>>,
} as const;
