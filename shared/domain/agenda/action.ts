import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** Terms of an action. Source: Guía municipal, plan of action. */
export const ACTION_TERMS = ['short', 'medium', 'long'] as const;
export const ACTION_STATES = ['planned', 'inProgress', 'done', 'paused', 'dropped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];
/** Where an action was proposed from. */
export const ACTION_ORIGINS = ['own', 'agreement', 'gap', 'diagnosis'] as const;
export type ActionOrigin = (typeof ACTION_ORIGINS)[number];

const ids = z.array(field.recordId).max(500).readonly();

const fields = () => ({
  name: field.name,
  description: field.text,
  lineId: field.recordId.nullable(),
  /** Internationalisation objectives it works for. */
  objectiveIds: ids,
  /** Entry of the catalogue `modalities`; empty for that of the line. */
  modalityId: field.title,
  instrumentIds: field.tags,
  term: z.enum(ACTION_TERMS).nullable(),
  state: z.enum(ACTION_STATES),
  startDate: field.civilDate.nullable(),
  /** Last day of the work, never before `startDate`. */
  endDate: field.civilDate.nullable(),
  responsibleId: field.recordId.nullable(),
  allyIds: ids,
  planNodeIds: ids,
  /** Agreements of the table that it fulfils. */
  agreementIds: ids,
  /** Sustainable development goals, 1 to 17. */
  sdgs: z.array(z.int().min(1).max(17)).max(17).readonly(),
  /** Actions that must end before this one starts; never in a circle. */
  dependsOnIds: ids,
  riskIds: ids,
  /** Entries of the catalogues `results` and `impacts`. */
  resultIds: field.tags,
  impactIds: field.tags,
  expected: field.text,
  origin: z.enum(ACTION_ORIGINS),
  /** Stable name of what it was proposed from, so that it is not proposed twice; empty for one's own. */
  originKey: field.title,
  /** The same in words, as it stood then. */
  originText: field.text,
  order: field.number,
  notes: field.text,
});

/** An action of the Agenda Estratégica. */
export const actionModule = defineRecord({
  type: 'action',
  fields,
  defaults: {
    description: '',
    lineId: null,
    objectiveIds: [],
    modalityId: '',
    instrumentIds: [],
    term: null,
    state: 'planned',
    startDate: null,
    endDate: null,
    responsibleId: null,
    allyIds: [],
    planNodeIds: [],
    agreementIds: [],
    sdgs: [],
    dependsOnIds: [],
    riskIds: [],
    resultIds: [],
    impactIds: [],
    expected: '',
    origin: 'own',
    originKey: '',
    originText: '',
    order: 0,
    notes: '',
  },
  references: [
    { field: 'lineId', to: ['line'], onRemove: 'clear' },
    { field: 'objectiveIds', to: ['objective'], onRemove: 'clear' },
    { field: 'responsibleId', to: ['actor'], onRemove: 'clear' },
    { field: 'allyIds', to: ['actor'], onRemove: 'clear' },
    { field: 'planNodeIds', to: ['planNode'], onRemove: 'clear' },
    { field: 'agreementIds', to: ['agreement'], onRemove: 'clear' },
    { field: 'dependsOnIds', to: ['action'], onRemove: 'clear' },
    { field: 'riskIds', to: ['risk'], onRemove: 'clear' },
  ],
  labelOf: (action) => action.name,
});
export type Action = RecordOf<'action', typeof fields>;
