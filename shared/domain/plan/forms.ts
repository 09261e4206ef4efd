import type { FieldOf, FormDefinition } from '../kernel/form';
import type { PlanNode } from './plan-node';

/** How the records of this module are shown and filled in by hand. */
export const planForms = {
  planNode: {
    fields: [
      'name', 'level', 'code', 'indicator', 'unit', 'baseline', 'target', 'trend',
      { part: 'money' }, 'budget', 'responsible',
      { part: 'more' }, 'productCode', { field: 'sdgs', control: { kind: 'goals' } }, 'notes',
    ],
    facts: ['parentId', 'targetsByYear', 'progressByYear'],
    kept: ['source', 'order'],
    words: { level: { values: 'records.planLevel' }, unit: { label: 'plan.form.unit' }, target: { label: 'plan.form.target' } },
  } satisfies FormDefinition<FieldOf<PlanNode>>,
} as const;
