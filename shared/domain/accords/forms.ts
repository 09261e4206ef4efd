import type { FieldOf, FormDefinition } from '../kernel/form';
import type { Engagement } from './engagement';

/** How the records of this module are shown and filled in by hand. */
export const accordsForms = {
  engagement: {
    fields: [
      'name', 'kind', 'partnerIds', 'otherPartners', 'date', 'endDate', { field: 'mode', only: { field: 'kind', is: ['encounter'] } },
      'object', { field: 'areaIds', only: { field: 'kind', is: ['support', 'accord'] } },
      { part: 'money' }, { field: 'amount', only: { field: 'kind', is: ['encounter', 'event', 'support', 'accord'] } },
      { field: 'counterpart', only: { field: 'kind', is: ['encounter', 'event', 'support', 'accord'] } },
      { field: 'fee', only: { field: 'kind', is: ['membership'] } },
      { part: 'results' }, 'commitments', { field: 'uses', only: { field: 'kind', is: ['membership'] } }, 'peopleReached', 'results',
      'documents',
      { part: 'links' }, 'axis', { field: 'axisName', control: { kind: 'suggested' }, only: { field: 'axis', is: ['other'] } }, 'lineId', 'actionIds',
    ],
    facts: [],
    kept: ['order'],
    words: {
      kind: { values: 'calls.kind' },
      partnerIds: { label: 'calls.field.partners' },
      date: { label: { by: 'kind', of: { encounter: 'calls.field.date', event: 'calls.field.date', support: 'calls.field.since', accord: 'calls.field.signedOn', membership: 'calls.field.since' } } },
      endDate: { label: { by: 'kind', of: { encounter: 'calls.field.until', event: 'calls.field.until', support: 'calls.field.until', accord: 'calls.field.expires', membership: 'calls.field.expires' } } },
      mode: { label: 'calls.field.mode', values: 'calls.mode' },
      areaIds: { label: 'calls.field.areas' },
      amount: { label: 'calls.field.engagementAmount' },
      counterpart: { label: 'calls.field.ownCounterpart' },
      fee: { label: 'calls.field.fee' },
      uses: { label: 'calls.field.uses' },
      peopleReached: { label: 'calls.field.people' },
      documents: { label: 'calls.field.documents' },
      axis: { label: 'calls.field.axis', values: 'calls.axis' },
      actionIds: { label: 'calls.field.actions' },
    },
  } satisfies FormDefinition<FieldOf<Engagement>>,
} as const;
