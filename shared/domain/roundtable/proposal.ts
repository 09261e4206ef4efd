import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { TABLE_STAGES } from './roundtable';

/** Where a proposal stands. `merged`: it lives on in another; `divided`: in several others. */
export const PROPOSAL_STATES = ['open', 'adopted', 'rejected', 'withdrawn', 'merged', 'divided'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

const point = z.strictObject({ x: z.number().finite(), y: z.number().finite() }).readonly();

const fields = () => ({
  roundtableId: field.recordId,
  /** By which the room calls it: "la 12". */
  number: z.int().min(1).max(100_000),
  /** The wording in force: that of its last version. */
  text: field.name,
  version: z.int().min(1).max(10_000),
  state: z.enum(PROPOSAL_STATES),
  stage: z.enum(TABLE_STAGES),
  groupId: field.recordId.nullable(),
  /** The actor that put it on the table; null for the table itself. */
  proposedById: field.recordId.nullable(),
  /** The expected outcome it serves (catalogue `roundtableOutcomes`); empty for none. */
  outcomeId: field.title,
  lineId: field.recordId.nullable(),
  planNodeIds: z.array(field.recordId).max(500).readonly(),
  /** The one it was merged into. */
  mergedIntoId: field.recordId.nullable(),
  /** The one it was split from. */
  splitFromId: field.recordId.nullable(),
  /** The session in which it came up. */
  sessionId: field.recordId.nullable(),
  /** Where its card lies, in canvas units from the corner of its stage's zone; null where the canvas places it. */
  position: point.nullable(),
  notes: field.text,
});

/** What is put on the table, as a card: its text changes, each wording is kept as a version. */
export const proposalModule = defineRecord({
  type: 'proposal',
  fields,
  defaults: {
    version: 1,
    state: 'open',
    stage: 'design',
    groupId: null,
    proposedById: null,
    outcomeId: '',
    lineId: null,
    planNodeIds: [],
    mergedIntoId: null,
    splitFromId: null,
    sessionId: null,
    position: null,
    notes: '',
  },
  references: [
    { field: 'roundtableId', to: ['roundtable'], onRemove: 'cascade' },
    { field: 'groupId', to: ['proposalGroup'], onRemove: 'clear' },
    { field: 'proposedById', to: ['actor'], onRemove: 'clear' },
    { field: 'lineId', to: ['line'], onRemove: 'clear' },
    { field: 'planNodeIds', to: ['planNode'], onRemove: 'clear' },
    { field: 'mergedIntoId', to: ['proposal'], onRemove: 'clear' },
    { field: 'splitFromId', to: ['proposal'], onRemove: 'clear' },
    { field: 'sessionId', to: ['session'], onRemove: 'clear' },
  ],
  labelOf: (proposal) => proposal.text,
});
export type Proposal = RecordOf<'proposal', typeof fields>;

/** Whether the proposal lies on the table: not withdrawn, merged or divided. */
export function isOnTable({ state }: Pick<Proposal, 'state'>): boolean {
  return state === 'open' || state === 'adopted' || state === 'rejected';
}
