import { z } from 'zod';
import { defineRecord, field, type RecordOf } from '../kernel/record';

/** The typology of an indicator. Source: Cuaderno 8 §2.2c, after DANE. */
export const DIMENSIONS = ['institutional', 'political', 'territorial'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export const LEVELS = ['input', 'process', 'output', 'outcome', 'impact'] as const;
export const HIERARCHIES = ['management', 'strategic'] as const;
export const QUALITIES = ['efficacy', 'efficiency', 'effectiveness'] as const;
/** How its measurements make one value. Source: methods.md §7. */
export const AGGREGATION_WAYS = ['accumulate', 'last', 'average'] as const;
/** How often it is to be measured. */
export const RHYTHMS = ['monthly', 'quarterly', 'halfYearly', 'yearly', 'fourYearly'] as const;
/** When, against the action. Source: Cuaderno 8 §2.2. */
export const MOMENTS = ['exAnte', 'concomitant', 'exPost'] as const;

const ids = z.array(field.recordId).max(500).readonly();

const fields = () => ({
  name: field.name,
  /** Entry of the catalogue `indicators` it was taken from; empty for one's own. */
  catalogId: field.title,
  dimension: z.enum(DIMENSIONS),
  /** Entry of the catalogue `indicatorCategories`; empty for none. */
  categoryId: field.title,
  level: z.enum(LEVELS),
  hierarchy: z.enum(HIERARCHIES),
  quality: z.enum(QUALITIES),
  measurement: z.enum(['quantitative', 'qualitative']),
  /** The four questions: what, how, with whom, what for. Source: Taller Medellín. */
  what: field.text,
  how: field.text,
  withWhom: field.text,
  whatFor: field.text,
  formula: field.text,
  unit: field.title,
  /** Of a qualitative one: the words of its scale, worst first. */
  scale: field.tags,
  collection: field.tags,
  audience: field.tags,
  presentation: field.tags,
  moments: z.array(z.enum(MOMENTS)).max(3).readonly(),
  rhythm: z.enum(RHYTHMS),
  aggregation: z.enum(AGGREGATION_WAYS),
  /** Where it began; the word is that of a qualitative one, empty for not known. */
  baseline: field.number.nullable(),
  baselineWord: field.title,
  /** Day of the baseline: no measurement is before it. */
  baselineDate: field.civilDate.nullable(),
  /** Where it is to arrive in the end. */
  target: field.number.nullable(),
  targetWord: field.title,
  responsibleId: field.recordId.nullable(),
  lineId: field.recordId.nullable(),
  /** Actions of the Agenda that move it. */
  actionIds: ids,
  planNodeIds: ids,
  sdgs: z.array(z.int().min(1).max(17)).max(17).readonly(),
  /** Entries of the catalogues `results` and `impacts` it tells of. */
  resultIds: field.tags,
  impactIds: field.tags,
  order: field.number,
  notes: field.text,
});

/** An indicator: from the bank or one's own. */
export const indicatorModule = defineRecord({
  type: 'indicator',
  fields,
  defaults: {
    catalogId: '',
    dimension: 'institutional',
    categoryId: '',
    level: 'output',
    hierarchy: 'management',
    quality: 'efficacy',
    measurement: 'quantitative',
    what: '',
    how: '',
    withWhom: '',
    whatFor: '',
    formula: '',
    unit: '',
    scale: [],
    collection: [],
    audience: [],
    presentation: [],
    moments: [],
    rhythm: 'yearly',
    aggregation: 'last',
    baseline: null,
    baselineWord: '',
    baselineDate: null,
    target: null,
    targetWord: '',
    responsibleId: null,
    lineId: null,
    actionIds: [],
    planNodeIds: [],
    sdgs: [],
    resultIds: [],
    impactIds: [],
    order: 0,
    notes: '',
  },
  references: [
    { field: 'responsibleId', to: ['actor'], onRemove: 'clear' },
    { field: 'lineId', to: ['line'], onRemove: 'clear' },
    { field: 'actionIds', to: ['action'], onRemove: 'clear' },
    { field: 'planNodeIds', to: ['planNode'], onRemove: 'clear' },
  ],
  labelOf: (indicator) => indicator.name,
});
export type Indicator = RecordOf<'indicator', typeof fields>;
