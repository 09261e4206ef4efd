import { fromCatalog, type FieldOf, type FormDefinition } from '../kernel/form';
import type { Indicator } from './indicator';
import type { IndicatorTarget } from './indicator-target';
import type { Measurement } from './measurement';

/** How the records of this module are shown and filled in by hand. */
export const indicatorsForms = {
  indicator: {
    fields: [
      'name', 'measurement', 'level', { field: 'unit', only: { field: 'measurement', is: ['quantitative'] } },
      { field: 'scale', only: { field: 'measurement', is: ['qualitative'] } }, 'rhythm',
      { field: 'aggregation', only: { field: 'measurement', is: ['quantitative'] } },
      { field: 'baseline', only: { field: 'measurement', is: ['quantitative'] } },
      { field: 'baselineWord', only: { field: 'measurement', is: ['qualitative'] } }, 'baselineDate',
      { field: 'target', only: { field: 'measurement', is: ['quantitative'] } },
      { field: 'targetWord', only: { field: 'measurement', is: ['qualitative'] } }, 'responsibleId',
      { part: 'links' }, 'lineId', 'actionIds', 'planNodeIds', { field: 'sdgs', control: { kind: 'goals' } },
      { field: 'resultIds', control: fromCatalog('results') }, { field: 'impactIds', control: fromCatalog('impacts') },
      { part: 'questions' }, 'what', 'how', 'withWhom', 'whatFor',
      { part: 'typology' }, 'dimension', { field: 'categoryId', control: fromCatalog('indicatorCategories') }, 'hierarchy', 'quality',
      { part: 'evaluation' }, 'formula', { field: 'collection', control: fromCatalog('collectionMethods') },
      { field: 'audience', control: fromCatalog('indicatorAudiences') },
      { field: 'presentation', control: fromCatalog('indicatorPresentations') }, 'moments', 'notes',
    ],
    facts: [],
    kept: ['catalogId', 'order'],
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
