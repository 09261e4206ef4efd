import type { FieldOf, FormDefinition } from '../kernel/form';
import type { Engagement } from './engagement';

/** How the records of this module are shown and filled in by hand. */
export const accordsForms = {
  engagement: {
    fields: [
      'name', 'kind', 'partnerIds', 'otherPartners', 'date', 'endDate', { field: 'mode', only: { field: 'kind', is: ['encounter'] } },
      'object', 'areaIds',
      { part: 'money' }, { field: 'amount', only: { field: 'kind', is: ['encounter', 'event', 'support', 'accord'] } },
      { field: 'counterpart', only: { field: 'kind', is: ['encounter', 'event', 'support', 'accord'] } },
      { field: 'fee', only: { field: 'kind', is: ['membership'] } },
      { part: 'results' }, 'commitments', { field: 'uses', only: { field: 'kind', is: ['membership'] } }, 'peopleReached', 'results',
      'documents',
      { part: 'links' }, 'axis', { field: 'axisName', only: { field: 'axis', is: ['other'] } }, 'lineId', 'actionIds',
    ],
    facts: [],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<Engagement>>,
} as const;
