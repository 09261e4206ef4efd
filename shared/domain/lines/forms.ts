import { fromCatalog, type FieldOf, type FormDefinition } from '../kernel/form';
import type { Line } from './line';

/** How the records of this module are shown and filled in by hand. */
export const linesForms = {
  line: {
    fields: [
      'name', { field: 'modalityId', control: fromCatalog('modalities') },
      { field: 'instrumentIds', control: fromCatalog('instruments', 'modalityId') }, 'objective', 'term',
      { field: 'themes', control: { kind: 'suggested', catalog: 'themes' } }, 'notes',
    ],
    facts: [],
    kept: ['order'],
    words: { objective: { label: 'lines.form.objective', hint: 'lines.form.objectiveHint' }, term: { values: 'records.term' } },
  } satisfies FormDefinition<FieldOf<Line>>,
} as const;
