import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { learningCardMigrations } from './learning-card-migrations';

/** What a card tells of. */
export const LEARNING_CARD_KINDS = ['learning', 'goodPractice'] as const;
export type LearningCardKind = (typeof LEARNING_CARD_KINDS)[number];

/**
 * The guiding questions in the order in which they are told. `learnt` and `facts` are those of the source; the others
 * unfold the process, which is what a card is about. Source: Cuaderno 8 §1.2.c, claves para capitalizar la experiencia.
 */
export const GUIDING_QUESTIONS = ['before', 'done', 'changed', 'helped', 'hard', 'learnt', 'facts', 'usefulFor'] as const;
export type GuidingQuestion = (typeof GUIDING_QUESTIONS)[number];

/** Types of record that a card may come from. */
export const CARD_SOURCES = ['session', 'action', 'agreement', 'proposal', 'indicator', 'planNode', 'call', 'engagement', 'memoryItem'] as const;
export type CardSource = (typeof CARD_SOURCES)[number];

const ids = z.array(field.recordId).max(500).readonly();

const fields = () => ({
  name: field.name,
  date: field.civilDate.nullable(),
  kind: z.enum(LEARNING_CARD_KINDS),
  /** How it was before. */
  before: field.text,
  /** What was done, step by step. */
  done: field.text,
  /** What changed. */
  changed: field.text,
  helped: field.text,
  hard: field.text,
  /** What was learnt that others can use. */
  learnt: field.text,
  /** Facts, anecdotes, what was lived, that tell it best. */
  facts: field.text,
  /** For whom it may be of use. */
  usefulFor: field.text,
  /** The actors who tell it; what each says in its own words is its `testimony`. */
  tellerIds: ids,
  lineId: field.recordId.nullable(),
  /** Records of the process that it comes from. */
  comesFromIds: ids,
  /** Entry of the catalogue `cases` it brings to mind; empty for none. */
  caseId: field.title,
  tags: field.tags,
  order: field.number,
});

/** Ficha de capitalización: what was learnt, told by the actors, without judgement or recommendations. Source: Cuaderno 8. */
export const learningCardModule = defineRecord({
  type: 'learningCard',
  fields,
  defaults: {
    date: null,
    kind: 'learning',
    before: '',
    done: '',
    changed: '',
    helped: '',
    hard: '',
    learnt: '',
    facts: '',
    usefulFor: '',
    tellerIds: [],
    lineId: null,
    comesFromIds: [],
    caseId: '',
    tags: [],
    order: 0,
  },
  migrations: learningCardMigrations,
  references: [
    { field: 'tellerIds', to: ['actor'], onRemove: 'clear' },
    { field: 'lineId', to: ['line'], onRemove: 'clear' },
    { field: 'comesFromIds', to: CARD_SOURCES, onRemove: 'clear' },
  ],
  labelOf: (card) => card.name,
});
export type LearningCard = RecordOf<'learningCard', typeof fields>;
