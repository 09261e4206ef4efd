import type { FieldOf, FormDefinition } from '../kernel/form';
import type { Body } from './body';

/** How the records of this module are shown and filled in by hand. */
export const bodiesForms = {
  body: {
    fields: ['name', 'kind', 'leadId', 'focalPoint', 'rhythm', 'memberIds', { field: 'functions', control: { kind: 'lines' } }, 'notes'],
    facts: [],
    kept: ['memberFunctions', 'roles'],
  } satisfies FormDefinition<FieldOf<Body>>,
} as const;
