import type { FieldOf, FormDefinition } from '../kernel/form';
import type { Call } from './call';
import type { CallAnswer } from './call-answer';

/** How the records of this module are shown and filled in by hand. */
export const callsForms = {
  call: {
    fields: [
      'name', { field: 'source', control: { kind: 'suggested', type: 'actor' } },
      { field: 'theme', control: { kind: 'suggested', catalog: 'themes' } }, 'deadline', 'publishedOn', 'requirements', 'reference',
      { part: 'money' }, 'amount', 'support', 'counterpart', 'counterpartText',
      { part: 'links' }, 'lineId', 'actionIds', 'notes',
      { part: 'application' }, 'project', 'allyIds', 'appliedOn', 'phase', 'projectValue',
      { part: 'result' }, 'approved', 'resultOn', 'result',
    ],
    facts: ['state'],
    kept: ['order'],
    words: {
      name: { label: 'calls.field.name' },
      source: { label: 'calls.field.source' },
      publishedOn: { label: 'calls.field.publishedOn' },
      reference: { label: 'calls.field.reference' },
      amount: { label: 'calls.field.amount' },
      support: { label: 'calls.field.support' },
      counterpart: { label: 'calls.field.counterpart' },
      project: { label: 'calls.field.project' },
      allyIds: { label: 'calls.field.allies' },
      appliedOn: { label: 'calls.field.appliedOn' },
      phase: { label: 'calls.field.phase' },
      projectValue: { label: 'calls.field.projectValue' },
      approved: { label: 'calls.field.approved' },
      actionIds: { label: 'calls.field.actions' },
    },
  } satisfies FormDefinition<FieldOf<Call>>,
  callAnswer: {
    fields: ['answer', 'sentOn', 'answeredOn', 'responsible', 'counterpart', 'text'],
    facts: ['callId', 'actorId'],
    kept: [],
  } satisfies FormDefinition<FieldOf<CallAnswer>>,
} as const;
