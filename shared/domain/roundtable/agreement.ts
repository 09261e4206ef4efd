import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

export const AGREEMENT_STATES = ['pending', 'inProgress', 'fulfilled', 'dropped'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

const ids = z.array(field.recordId).max(500).readonly();

const fields = () => ({
  roundtableId: field.recordId,
  sessionId: field.recordId.nullable(),
  /** What it came from. */
  proposalId: field.recordId.nullable(),
  roundId: field.recordId.nullable(),
  number: z.int().min(1).max(100_000),
  text: field.name,
  responsibleIds: ids,
  allyIds: ids,
  dueDate: field.civilDate.nullable(),
  /** Sub-committee or working group that carries it; empty for none. */
  subcommittee: field.title,
  resources: field.text,
  followUp: field.text,
  lineId: field.recordId.nullable(),
  planNodeIds: ids,
  state: z.enum(AGREEMENT_STATES),
  /** What happened with it since, told at later sessions. */
  progress: field.text,
});

/** What the table agreed: text, who answers for it, with whom, by when, with what. */
export const agreementModule = defineRecord({
  type: 'agreement',
  fields,
  defaults: {
    sessionId: null,
    proposalId: null,
    roundId: null,
    responsibleIds: [],
    allyIds: [],
    dueDate: null,
    subcommittee: '',
    resources: '',
    followUp: '',
    lineId: null,
    planNodeIds: [],
    state: 'pending',
    progress: '',
  },
  references: [
    { field: 'roundtableId', to: ['roundtable'], onRemove: 'cascade' },
    { field: 'sessionId', to: ['session'], onRemove: 'clear' },
    { field: 'proposalId', to: ['proposal'], onRemove: 'clear' },
    { field: 'roundId', to: ['voteRound'], onRemove: 'clear' },
    { field: 'responsibleIds', to: ['actor'], onRemove: 'clear' },
    { field: 'allyIds', to: ['actor'], onRemove: 'clear' },
    { field: 'lineId', to: ['line'], onRemove: 'clear' },
    { field: 'planNodeIds', to: ['planNode'], onRemove: 'clear' },
  ],
  labelOf: (agreement) => agreement.text,
});
export type Agreement = RecordOf<'agreement', typeof fields>;
