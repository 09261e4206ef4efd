import type { FieldOf, FormDefinition } from '../kernel/form';
import type { PlanLink } from './plan-link';

/** How the records of this module are shown and filled in by hand. */
export const linksForms = {
  planLink: {
    fields: ['rationale', 'statedBy'],
    facts: ['planNodeId', 'lineId', 'strength'],
    kept: [],
  } satisfies FormDefinition<FieldOf<PlanLink>>,
} as const;
