import type { FieldOf, FormDefinition } from '../kernel/form';
import type { Position } from './position';

/** How the records of this module are shown and filled in by hand. */
export const positionsForms = {
  position: {
    fields: [],
    facts: ['actorId', 'subjectId'],
    kept: ['value', 'scorer', 'condition'],
  } satisfies FormDefinition<FieldOf<Position>>,
} as const;
