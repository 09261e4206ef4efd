import { scale, type FieldOf, type FormDefinition } from '../kernel/form';
import type { Assessment } from './assessment';
import type { AssessmentAnswer } from './assessment-answer';
import type { AssessmentBlock } from './assessment-block';
import type { CustomQuestion } from './custom-question';
import type { ItemImportance } from './item-importance';
import type { MemoryItem } from './memory-item';
import type { OwnEntry } from './own-entry';
import type { Risk } from './risk';

/** How the records of this module are shown and filled in by hand. */
export const diagnosisForms = {
  assessmentBlock: {
    fields: [],
    facts: ['block'],
    kept: ['items'],
  } satisfies FormDefinition<FieldOf<AssessmentBlock>>,
  customQuestion: {
    fields: ['name', 'description', 'origin'],
    facts: ['asked'],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<CustomQuestion>>,
  assessment: {
    fields: ['name', 'date', 'answeredBy'],
    facts: ['mode', 'sessionId', 'respondentIds', 'revealed'],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<Assessment>>,
  assessmentAnswer: {
    fields: [],
    facts: ['assessmentId', 'block', 'questionId'],
    kept: ['itemId', 'respondentId', 'level', 'unknown', 'evidence', 'note'],
  } satisfies FormDefinition<FieldOf<AssessmentAnswer>>,
  itemImportance: {
    fields: [],
    facts: ['block', 'questionId', 'importance'],
    kept: ['itemId'],
  } satisfies FormDefinition<FieldOf<ItemImportance>>,
  risk: {
    fields: [
      'name', 'description', 'stage', { field: 'likelihood', control: scale('likelihood', 1, 5) },
      { field: 'impact', control: scale('impact', 1, 5) }, { field: 'mitigations', control: { kind: 'lines' } }, 'origin',
    ],
    facts: [],
    kept: ['catalogId', 'itemKeys', 'order'],
  } satisfies FormDefinition<FieldOf<Risk>>,
  memoryItem: {
    fields: ['name', 'kind', 'partner', 'startYear', 'endYear', 'state', 'government', 'actorId', 'outcome', 'source'],
    facts: [],
    kept: ['order'],
    words: {
      name: { label: 'diagnosis.memory.field.name' },
      kind: { label: 'diagnosis.memory.field.kind', values: 'diagnosis.memory.kind' },
      partner: { label: 'diagnosis.memory.field.partner' },
      startYear: { label: 'diagnosis.memory.field.startYear' },
      endYear: { label: 'diagnosis.memory.field.endYear' },
      state: { values: 'diagnosis.memory.state' },
      outcome: { label: 'diagnosis.memory.field.outcome' },
      source: { label: 'diagnosis.memory.field.source' },
    },
  } satisfies FormDefinition<FieldOf<MemoryItem>>,
  ownEntry: {
    fields: ['name', 'description', 'origin'],
    facts: [],
    kept: ['catalog'],
  } satisfies FormDefinition<FieldOf<OwnEntry>>,
} as const;
