import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** Gestiones y convenios: what an office does with partners. Source: Informe Bucaramanga; domain.md, office records. */
export const ENGAGEMENT_KINDS = ['encounter', 'event', 'support', 'accord', 'membership'] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];
/** Axes of the yearly report. Source: Informe Bucaramanga. */
export const REPORT_AXES = ['positioning', 'resources', 'calls', 'other'] as const;
export type ReportAxis = (typeof REPORT_AXES)[number];

const fields = {
  kind: z.enum(ENGAGEMENT_KINDS),
  name: field.name,
  /** Of what lasts, the day it began or was signed. */
  date: field.civilDate.nullable(),
  endDate: field.civilDate.nullable(),
  /** Partners that are actors of the process, and others by name. */
  partnerIds: z.array(field.recordId).max(500).readonly(),
  otherPartners: field.title,
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
  results: field.text,
  /** Papers that show it, in words. */
  documents: field.text,
  lineId: field.recordId.nullable(),
  actionIds: z.array(field.recordId).max(500).readonly(),
  order: field.number,
};

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
    object: '',
    axis: 'positioning',
    axisName: '',
    amount: null,
    counterpart: null,
    fee: null,
    peopleReached: null,
    commitments: '',
    results: '',
    documents: '',
    lineId: null,
    actionIds: [],
    order: 0,
  },
  references: [
    { field: 'partnerIds', to: ['actor'], onRemove: 'clear' },
    { field: 'lineId', to: ['line'], onRemove: 'clear' },
    { field: 'actionIds', to: ['action'], onRemove: 'clear' },
  ],
  labelOf: (engagement) => engagement.name,
});
export type Engagement = RecordOf<'engagement', typeof fields>;
