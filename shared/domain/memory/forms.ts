import { fromCatalog, type FieldOf, type FormDefinition } from '../kernel/form';
import { GUIDING_QUESTIONS, type LearningCard } from './learning-card';
import type { Testimony } from './testimony';

/** How the records of this module are shown and filled in by hand. */
export const memoryForms = {
  learningCard: {
    fields: [
      'name', 'kind', 'date', { part: 'story' }, ...GUIDING_QUESTIONS,
      { part: 'links' }, 'tellerIds', 'comesFromIds', 'lineId', { field: 'caseId', control: fromCatalog('cases') }, 'tags',
    ],
    facts: [],
    kept: ['order'],
    words: {
      name: { label: 'memory.field.name' },
      kind: { label: 'memory.field.kind', values: 'memory.kind' },
      before: { label: 'memory.question.before' },
      done: { label: 'memory.question.done' },
      changed: { label: 'memory.question.changed' },
      helped: { label: 'memory.question.helped' },
      hard: { label: 'memory.question.hard' },
      learnt: { label: 'memory.question.learnt' },
      facts: { label: 'memory.question.facts' },
      usefulFor: { label: 'memory.question.usefulFor' },
      tellerIds: { label: 'memory.field.tellers' },
      comesFromIds: { label: 'memory.field.comesFrom' },
      caseId: { label: 'memory.field.likeCase' },
      tags: { hint: 'memory.field.tagsHint' },
    },
  } satisfies FormDefinition<FieldOf<LearningCard>>,
  testimony: {
    fields: ['text'],
    facts: ['cardId', 'actorId'],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<Testimony>>,
} as const;
