import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';
import { engagementMigrations } from './engagement-migrations';

/** Gestiones y convenios: what an office does with partners. Source: Informe Bucaramanga; domain.md, office records. */
export const ENGAGEMENT_KINDS = ['encounter', 'event', 'support', 'accord', 'membership'] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];
/** Axes of the yearly report. Source: Informe Bucaramanga. */
export const REPORT_AXES = ['positioning', 'resources', 'calls', 'other'] as const;
export type ReportAxis = (typeof REPORT_AXES)[number];

/** How an encounter was held. Source: Informe Bucaramanga. */
export const ENCOUNTER_MODES = ['inPerson', 'video'] as const;

const fields = () => ({
  kind: z.enum(ENGAGEMENT_KINDS),
  name: field.name,
  /** Of what lasts, the day it began or was signed. */
  date: field.civilDate.nullable(),
  /** Last day of what lasts, never before `date`; null where it goes on or was of one day. */
  endDate: field.civilDate.nullable(),
  /** Partners that are actors of the process, and others by name. */
  partnerIds: z.array(field.recordId).max(500).readonly(),
  otherPartners: field.title,
  mode: z.enum(ENCOUNTER_MODES).nullable(),
  /** Areas of the town it was obtained for. */
  areaIds: z.array(field.recordId).max(500).readonly(),
  object: field.text,
  axis: z.enum(REPORT_AXES),
  /** Name of the axis where it is one the city added. */
  axisName: field.title,
  amount: field.money.nullable(),
  counterpart: field.money.nullable(),
  /** Yearly fee of a membership. */
  fee: field.money.nullable(),
  peopleReached: z.int().min(0).nullable(),
  commitments: field.text,
  /** Use the town made of it: of a membership, what it took part in. */
  uses: field.text,
  results: field.text,
  /** Papers that show it, in words. */
  documents: field.text,
  lineId: field.recordId.nullable(),
  actionIds: z.array(field.recordId).max(500).readonly(),
  order: field.number,
});

/** An encounter, event, support, accord or membership with partners. */
export const engagementModule = defineRecord({
  type: 'engagement',
  fields,
  defaults: {
    kind: 'encounter',
    date: null,
    endDate: null,
    partnerIds: [],
    otherPartners: '',
    mode: null,
    areaIds: [],
    object: '',
    axis: 'positioning',
    axisName: '',
    amount: null,
    counterpart: null,
    fee: null,
    peopleReached: null,
    commitments: '',
    uses: '',
    results: '',
    documents: '',
    lineId: null,
    actionIds: [],
    order: 0,
  },
  migrations: engagementMigrations,
  references: [
    { field: 'areaIds', to: ['actor'], onRemove: 'clear' },
    { field: 'partnerIds', to: ['actor'], onRemove: 'clear' },
    { field: 'lineId', to: ['line'], onRemove: 'clear' },
    { field: 'actionIds', to: ['action'], onRemove: 'clear' },
  ],
  labelOf: (engagement) => engagement.name,
});
export type Engagement = RecordOf<'engagement', typeof fields>;
