import { scale, type FieldOf, type FormDefinition } from '../kernel/form';
import type { Relation } from './relation';

/** How the records of this module are shown and filled in by hand. */
export const relationsForms = {
  relation: {
    fields: ['kind', { field: 'strength', control: scale('strength', 1, 3) }, 'directed', 'formal', 'label', 'notes'],
    facts: ['sourceId', 'targetId'],
    kept: ['bends'],
  } satisfies FormDefinition<FieldOf<Relation>>,
} as const;
