import type { FieldOf, FormDefinition } from '../kernel/form';
import type { PlanNode } from './plan-node';

/** How the records of this module are shown and filled in by hand. */
export const planForms = {
  planNode: {
    fields: [
      'name', 'code', 'level', 'indicator', 'unit', 'baseline', 'target', 'trend',
      { part: 'money' }, 'budget', 'responsible',
      { part: 'more' }, 'productCode', { field: 'sdgs', control: { kind: 'goals' } }, 'notes',
    ],
    facts: ['parentId', 'targetsByYear', 'progressByYear'],
    kept: ['source', 'order'],
  } satisfies FormDefinition<FieldOf<PlanNode>>,
} as const;
