import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** What earlier governments leave: agreements, memberships, twinnings, projects, people who know, documents. */
export const MEMORY_KINDS = ['agreement', 'membership', 'twinning', 'project', 'person', 'document'] as const;
export type MemoryKind = (typeof MEMORY_KINDS)[number];

/** Whether it still lives. */
export const MEMORY_STATES = ['alive', 'dormant', 'ended', 'unknown'] as const;
export type MemoryState = (typeof MEMORY_STATES)[number];

const fields = () => ({
  kind: z.enum(MEMORY_KINDS),
  name: field.name,
  /** With whom, in words: a city, a network, an agency. */
  partner: field.title,
  startYear: field.year.nullable(),
  /** Null: a single year, or it goes on. */
  endYear: field.year.nullable(),
  /** The government of the time, as people call it. */
  government: field.title,
  state: z.enum(MEMORY_STATES),
  /** What came of it, and what is left. */
  outcome: field.text,
  /** Where this is known from: archive, person, document. */
  source: field.text,
  actorId: field.recordId.nullable(),
  order: field.number,
});

/** Something of the city's international past. Source: Guía municipal, step 1 ("construir la memoria"). */
export const memoryItemModule = defineRecord({
  type: 'memoryItem',
  fields,
  defaults: {
    partner: '',
    startYear: null,
    endYear: null,
    government: '',
    state: 'unknown',
    outcome: '',
    source: '',
    actorId: null,
    order: 0,
  },
  references: [{ field: 'actorId', to: ['actor'], onRemove: 'clear' }],
  labelOf: (item) => item.name,
});
export type MemoryItem = RecordOf<'memoryItem', typeof fields>;
