import { fromCatalog, type FieldOf, type FormDefinition } from '../kernel/form';
import type { Action } from './action';
import type { Agenda } from './agenda';
import type { AgendaVersion } from './agenda-version';
import type { BudgetShare } from './budget-share';
import type { ChecklistAnswer } from './checklist-answer';
import type { DismissedAction } from './dismissed-action';
import type { Milestone } from './milestone';
import type { ObjectiveLink } from './objective-link';

/** How the records of this module are shown and filled in by hand. */
export const agendaForms = {
  action: {
    fields: [
      'name', 'state', 'description',
      { part: 'when' }, 'startDate', 'endDate', 'term', 'responsibleId', 'allyIds', 'dependsOnIds',
      { part: 'links' }, 'lineId', { field: 'modalityId', control: fromCatalog('modalities') },
      { field: 'instrumentIds', control: fromCatalog('instruments', 'modalityId') },
      { field: 'objectiveIds', control: { kind: 'recordsWith', field: 'kind', is: 'internationalisation' } }, 'planNodeIds', 'agreementIds',
      { field: 'sdgs', control: { kind: 'goals' } }, 'riskIds',
      { part: 'results' }, 'expected', { field: 'resultIds', control: fromCatalog('results') },
      { field: 'impactIds', control: fromCatalog('impacts') }, 'notes',
    ],
    facts: ['origin', 'originText'],
    kept: ['originKey', 'order'],
    words: {
      name: { label: 'agenda.field.name' },
      state: { values: 'agenda.state' },
      description: { label: 'agenda.field.description' },
      startDate: { label: 'agenda.field.start' },
      endDate: { label: 'agenda.field.end' },
      term: { values: 'records.term' },
      dependsOnIds: { label: 'agenda.field.dependsOn' },
      objectiveIds: { label: 'agenda.field.objectives' },
      planNodeIds: { label: 'agenda.field.planNodes' },
      agreementIds: { label: 'agenda.field.agreements' },
      expected: { label: 'agenda.field.expected' },
    },
  } satisfies FormDefinition<FieldOf<Action>>,
  agenda: {
    fields: ['vision', 'principles', 'followUp'],
    facts: [],
    kept: [],
  } satisfies FormDefinition<FieldOf<Agenda>>,
  agendaVersion: {
    fields: [],
    facts: ['name', 'kind', 'date', 'act', 'body'],
    kept: ['entries'],
  } satisfies FormDefinition<FieldOf<AgendaVersion>>,
  budgetShare: {
    fields: ['amount', 'concept'],
    facts: ['actionId', 'actorId', 'year'],
    kept: [],
  } satisfies FormDefinition<FieldOf<BudgetShare>>,
  checklistAnswer: {
    fields: ['state', 'evidence'],
    facts: ['checklist'],
    kept: ['itemId'],
  } satisfies FormDefinition<FieldOf<ChecklistAnswer>>,
  dismissedAction: {
    fields: [],
    facts: ['name', 'origin', 'originText', 'reason'],
    kept: ['key'],
  } satisfies FormDefinition<FieldOf<DismissedAction>>,
  milestone: {
    fields: ['name', 'date', 'done'],
    facts: ['actionId'],
    kept: [],
  } satisfies FormDefinition<FieldOf<Milestone>>,
  objectiveLink: {
    fields: [],
    facts: ['developmentId', 'internationalisationId'],
    kept: [],
  } satisfies FormDefinition<FieldOf<ObjectiveLink>>,
} as const;
