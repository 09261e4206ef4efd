import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { callMigrations } from './call-migrations';

/** What became of a call, in the order of the work. Source: Informe Bucaramanga, weekly sheet of calls. */
export const CALL_STATES = ['found', 'sent', 'preparing', 'applied', 'inPhases', 'won', 'notChosen', 'leftOut'] as const;
export type CallState = (typeof CALL_STATES)[number];
/** States in which it can still be applied to. */
export const OPEN_CALL_STATES: readonly CallState[] = ['found', 'sent', 'preparing'];
/** States of what was applied to, decided or not. */
export const APPLIED_CALL_STATES: readonly CallState[] = ['applied', 'inPhases', 'won', 'notChosen'];

const fields = () => ({
  name: field.name,
  /** Who calls: an agency, an embassy, a network. */
  source: field.title,
  theme: field.title,
  /** What it gives; words where it is no sum of money. */
  amount: field.money.nullable(),
  support: field.text,
  counterpart: field.money.nullable(),
  counterpartText: field.text,
  /** Day on which it was published; never after the deadline. */
  publishedOn: field.civilDate.nullable(),
  /** Last day to apply. */
  deadline: field.civilDate.nullable(),
  requirements: field.text,
  /** Where it was read, as text: never opened by the program. */
  reference: field.title,
  state: z.enum(CALL_STATES),
  /** Of an application: what was sent, when, which phase it passed, what came of it. */
  appliedOn: field.civilDate.nullable(),
  project: field.text,
  phase: field.title,
  projectValue: field.money.nullable(),
  approved: field.money.nullable(),
  resultOn: field.civilDate.nullable(),
  result: field.text,
  /** Who applies together with the town: chambers, universities, companies. */
  allyIds: z.array(field.recordId).max(500).readonly(),
  lineId: field.recordId.nullable(),
  actionIds: z.array(field.recordId).max(500).readonly(),
  order: field.number,
  notes: field.text,
});

/** Convocatoria: an opportunity from outside, with its deadline and what became of it. */
export const callModule = defineRecord({
  type: 'call',
  fields,
  defaults: {
    source: '',
    theme: '',
    amount: null,
    support: '',
    counterpart: null,
    counterpartText: '',
    publishedOn: null,
    deadline: null,
    requirements: '',
    reference: '',
    state: 'found',
    appliedOn: null,
    project: '',
    phase: '',
    projectValue: null,
    approved: null,
    resultOn: null,
    result: '',
    allyIds: [],
    lineId: null,
    actionIds: [],
    order: 0,
    notes: '',
  },
  migrations: callMigrations,
  references: [
    { field: 'allyIds', to: ['actor'], onRemove: 'clear' },
    { field: 'lineId', to: ['line'], onRemove: 'clear' },
    { field: 'actionIds', to: ['action'], onRemove: 'clear' },
  ],
  labelOf: (call) => call.name,
});
export type Call = RecordOf<'call', typeof fields>;
