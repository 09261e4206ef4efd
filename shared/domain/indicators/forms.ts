import { fromCatalog, type FieldOf, type FormDefinition } from '../kernel/form';
import type { Indicator } from './indicator';
import type { IndicatorTarget } from './indicator-target';
import type { Measurement } from './measurement';

const ofNumbers = { field: 'measurement', is: ['quantitative'] } as const;
const ofWords = { field: 'measurement', is: ['qualitative'] } as const;

/** How the records of this module are shown and filled in by hand. */
export const indicatorsForms = {
  indicator: {
    fields: [
      'name', { field: 'scale', only: ofWords }, { field: 'baseline', only: ofNumbers },
      { field: 'baselineWord', control: { kind: 'wordOf', field: 'scale' }, only: ofWords }, 'baselineDate',
      { field: 'target', only: ofNumbers }, { field: 'targetWord', control: { kind: 'wordOf', field: 'scale' }, only: ofWords },
      { field: 'unit', only: ofNumbers }, { field: 'aggregation', only: ofNumbers }, 'rhythm', 'responsibleId',
      { part: 'links' }, 'lineId', 'actionIds', 'planNodeIds', { field: 'sdgs', control: { kind: 'goals' } },
      { field: 'resultIds', control: fromCatalog('results') }, { field: 'impactIds', control: fromCatalog('impacts') },
      { part: 'questions' }, 'what', 'how', 'withWhom', 'whatFor',
      { part: 'typology' }, 'dimension', { field: 'categoryId', control: fromCatalog('indicatorCategories', 'dimension') },
      'measurement', 'level', 'hierarchy', 'quality',
      { part: 'evaluation' }, 'formula', { field: 'collection', control: fromCatalog('collectionMethods') },
      { field: 'audience', control: fromCatalog('indicatorAudiences') },
      { field: 'presentation', control: fromCatalog('indicatorPresentations') }, 'moments', 'notes',
    ],
    facts: [],
    kept: ['catalogId', 'order'],
    words: {
      scale: { label: 'indicators.field.scale', hint: 'indicators.field.scaleHint' },
      target: { label: 'indicators.field.target' },
      targetWord: { label: 'indicators.field.target' },
      baselineWord: { label: 'indicators.field.baseline' },
      aggregation: { label: 'indicators.field.aggregation', values: 'indicators.aggregation' },
      rhythm: { label: 'indicators.field.rhythm', values: 'indicators.rhythm' },
      actionIds: { label: 'indicators.field.actions' },
      planNodeIds: { label: 'indicators.field.planNodes' },
      what: { label: 'indicators.field.what' },
      how: { label: 'indicators.field.how' },
      withWhom: { label: 'indicators.field.withWhom' },
      whatFor: { label: 'indicators.field.whatFor' },
      dimension: { values: 'indicators.dimension' },
      measurement: { label: 'indicators.field.measurement', values: 'indicators.measurement' },
      level: { label: 'indicators.field.level', values: 'indicators.level' },
      hierarchy: { label: 'indicators.field.hierarchy', values: 'indicators.hierarchy' },
      quality: { label: 'indicators.field.quality', values: 'indicators.quality' },
      collection: { label: 'indicators.field.collection' },
      audience: { label: 'indicators.field.audience' },
      presentation: { label: 'indicators.field.presentation' },
      moments: { label: 'indicators.field.moments', values: 'indicators.moment' },
    },
  } satisfies FormDefinition<FieldOf<Indicator>>,
  indicatorTarget: {
    fields: ['value', 'word'],
    facts: ['indicatorId', 'year'],
    kept: [],
  } satisfies FormDefinition<FieldOf<IndicatorTarget>>,
  measurement: {
    fields: ['date', 'value', 'word', 'source', 'notes'],
    facts: ['indicatorId'],
    kept: [],
  } satisfies FormDefinition<FieldOf<Measurement>>,
} as const;
