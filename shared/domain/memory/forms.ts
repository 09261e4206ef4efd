import { fromCatalog, type FieldOf, type FormDefinition } from '../kernel/form';
import type { LearningCard } from './learning-card';
import type { Testimony } from './testimony';

/** How the records of this module are shown and filled in by hand. */
export const memoryForms = {
  learningCard: {
    fields: [
      'name', 'kind', 'date',
      { part: 'story' }, 'before', 'done', 'changed', 'helped', 'hard', 'learnt', 'facts', 'usefulFor',
      { part: 'links' }, 'tellerIds', 'comesFromIds', 'lineId', { field: 'caseId', control: fromCatalog('cases') }, 'tags',
    ],
    facts: [],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<LearningCard>>,
  testimony: {
    fields: ['text'],
    facts: ['cardId', 'actorId'],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<Testimony>>,
} as const;
