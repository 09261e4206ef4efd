import type { FieldOf, FormDefinition } from '../kernel/form';
import type { Call } from './call';
import type { CallAnswer } from './call-answer';

/** How the records of this module are shown and filled in by hand. */
export const callsForms = {
  call: {
    fields: [
      'name', 'source', 'theme', 'deadline', 'publishedOn', 'support', 'requirements', 'reference',
      { part: 'money' }, 'amount', 'counterpart', 'counterpartText',
      { part: 'application' }, 'project', 'allyIds', 'appliedOn', 'phase', 'projectValue', 'approved', 'resultOn', 'result',
      { part: 'links' }, 'lineId', 'actionIds', 'notes',
    ],
    facts: ['state'],
    kept: ['order'],
  } satisfies FormDefinition<FieldOf<Call>>,
  callAnswer: {
    fields: ['answer', 'sentOn', 'answeredOn', 'responsible', 'counterpart', 'text'],
    facts: ['callId', 'actorId'],
    kept: [],
  } satisfies FormDefinition<FieldOf<CallAnswer>>,
} as const;
