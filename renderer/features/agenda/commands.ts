import { circleThrough } from '@shared/analysis/agenda/dependencies';
import type { ProposedAction } from '@shared/analysis/agenda/proposals';
import { listOf, recordOf, type Document } from '@shared/document/document';
import type { Action } from '@shared/domain/agenda/action';
import { agendaId } from '@shared/domain/agenda/agenda';
import { agendaVersionModule } from '@shared/domain/agenda/agenda-version';
import { budgetShareId, budgetShareModule } from '@shared/domain/agenda/budget-share';
import { checklistAnswerId, type Checklist, type CheckState } from '@shared/domain/agenda/checklist-answer';
import { dismissedActionId } from '@shared/domain/agenda/dismissed-action';
import { milestoneModule } from '@shared/domain/agenda/milestone';
import { objectiveLinkId } from '@shared/domain/agenda/objective-link';
import { addDays, isCivilDate } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Money } from '@shared/domain/kernel/money';
import { err, fail, ok, type Failure } from '@shared/domain/kernel/result';
import type { ObjectiveKind } from '@shared/domain/objectives/objective';
import type { ContentOf } from '@shared/domain/registry';
import { defineCommand } from '@renderer/store/command';
import { editRecordCommand, isName, orderAfter, removeRecordsCommand } from '@renderer/store/record-commands';
import { quoted } from '@shared/i18n/quoted';

type ActionFields = Partial<ContentOf<'action'>> & { readonly name: string };

function actionFailure(document: Document, action: Pick<Action, 'id' | 'name' | 'startDate' | 'endDate' | 'dependsOnIds'>): Failure | null {
  const { id, name, startDate, endDate, dependsOnIds } = action;
  if (!isName(name)) return { code: 'action-name', messageKey: 'agenda.error.name' };
  if (startDate !== null && endDate !== null && endDate < startDate) {
    return { code: 'ends-before-start', messageKey: 'agenda.error.endsBeforeStart', params: { name, start: startDate, end: endDate } };
  }
  if (dependsOnIds.includes(id)) return { code: 'depends-on-itself', messageKey: 'agenda.error.itself', params: { name } };
  const circle = circleThrough(listOf(document, 'action'), id, dependsOnIds);
  if (circle === null) return null;
  const names = [...circle, id].map((one) => quoted(recordOf(document, 'action', one)?.name ?? one)).join(' → ');
  return { code: 'dependency-circle', messageKey: 'agenda.error.circle', params: { names } };
}

/** Adds an action after the others, and gives its id. */
export const addAction = defineCommand<ActionFields, RecordId>({
  id: 'agenda.add',
  labelKey: 'agenda.command.add',
  undo: 'record',
  run: (change, document, fields) => {
    const dates = { startDate: fields.startDate ?? null, endDate: fields.endDate ?? null };
    const refused = actionFailure(document, { id: 'action:new', name: fields.name, dependsOnIds: [], ...dates });
    if (refused !== null) return err(refused);
    return ok(change.create('action', { ...fields, order: orderAfter(listOf(document, 'action')) }).id);
  },
});

/** Takes a proposed action up, with its origin and with the name as the planner left it. */
export const acceptProposal = defineCommand<{ readonly proposal: ProposedAction; readonly name: string; readonly reason: string }, RecordId>({
  id: 'agenda.accept',
  labelKey: 'agenda.command.accept',
  undo: 'record',
  run: (change, document, { proposal, name, reason }) =>
    addAction.run(change, document, { ...proposal.fields, name, origin: proposal.origin, originKey: proposal.key, originText: reason }),
});

/** Rejects a proposed action: it is remembered with its origin and not proposed again, by anyone. */
export const dismissProposal = defineCommand<{ readonly proposal: ProposedAction; readonly name: string; readonly reason: string }>({
  id: 'agenda.dismiss',
  labelKey: 'agenda.command.dismiss',
  undo: 'record',
  run: (change, document, { proposal: { key, origin }, name, reason }) => {
    const id = dismissedActionId(document.processId, key);
    if (change.get(id) === undefined) change.create('dismissedAction', { key, name: isName(name) ? name : reason, origin, originText: reason }, id);
    return ok(undefined);
  },
});

/** Takes rejections back: what still asks for an action is proposed again. */
export const restoreProposals = removeRecordsCommand('agenda.restore', 'agenda.command.restore');

/** Changes fields of an action: an end before the start and dependencies in a circle are refused. */
export const editAction = editRecordCommand({
  id: 'agenda.edit',
  type: 'action',
  labelKey: 'agenda.command.edit',
  missingKey: 'agenda.error.missing',
  valueKey: 'agenda.error.value',
  check: actionFailure,
});

/** Moves the dates of an action by so many days, its milestones with it. */
export const shiftAction = defineCommand<{ readonly id: RecordId; readonly days: number }>({
  id: 'agenda.shift',
  labelKey: 'agenda.command.shift',
  undo: 'merge',
  mergeKey: ({ id }) => id,
  run: (change, document, { id, days }) => {
    const action = recordOf(document, 'action', id);
    if (action === undefined) return fail('no-such-record', 'agenda.error.missing');
    const moved = (day: string | null): string | null => (day === null ? null : addDays(day, days));
    const next = { startDate: moved(action.startDate), endDate: moved(action.endDate) };
    if ([next.startDate, next.endDate].some((day) => day !== null && !isCivilDate(day))) return fail('out-of-time', 'agenda.error.value', { name: action.name });
    change.update('action', id, next);
    for (const milestone of listOf(document, 'milestone')) {
      if (milestone.actionId === id && !milestone.done) change.update('milestone', milestone.id, { date: addDays(milestone.date, days) });
    }
    return ok(undefined);
  },
});

export const removeActions = removeRecordsCommand('agenda.remove', 'agenda.command.remove');
export const removeMilestones = removeRecordsCommand('agenda.removeMilestone', 'agenda.command.milestone');
export const removeShares = removeRecordsCommand('agenda.removeShare', 'agenda.command.share');
export const removeVersions = removeRecordsCommand('agenda.removeVersion', 'agenda.command.removeVersion');
export const removeObjectives = removeRecordsCommand('agenda.removeObjective', 'agenda.command.objective');

interface TypedShare {
  readonly actionId: RecordId;
  readonly actorId: RecordId;
  readonly year: number;
  readonly amount: Money;
}

/** Sets what an entity puts into an action in a year, in the currency of the amount: its share in another one stays. */
export const setShare = defineCommand<TypedShare>({
  id: 'agenda.setShare',
  labelKey: 'agenda.command.share',
  undo: 'record',
  run: (change, _document, { actionId, actorId, year, amount }) => {
    const { fields } = budgetShareModule;
    const sound = fields.amount.safeParse(amount).success && fields.year.safeParse(year).success;
    if (!sound || change.get(actionId) === undefined || change.get(actorId) === undefined) return fail('bad-share', 'agenda.error.share');
    const id = budgetShareId(actionId, actorId, year, amount.currency);
    if (change.get(id) === undefined) change.create('budgetShare', { actionId, actorId, year, amount }, id);
    else change.update('budgetShare', id, { amount });
    return ok(undefined);
  },
});

/** Adds a milestone to an action. */
export const addMilestone = defineCommand<{ readonly actionId: RecordId; readonly name: string; readonly date: string }>({
  id: 'agenda.addMilestone',
  labelKey: 'agenda.command.milestone',
  undo: 'record',
  run: (change, _document, { actionId, name, date }) => {
    const { fields } = milestoneModule;
    if (!fields.name.safeParse(name).success || !fields.date.safeParse(date).success) return fail('bad-milestone', 'agenda.error.milestone');
    change.create('milestone', { actionId, name, date });
    return ok(undefined);
  },
});

/** Marks a milestone as done or not. */
export const markMilestone = defineCommand<{ readonly id: RecordId; readonly done: boolean }>({
  id: 'agenda.markMilestone',
  labelKey: 'agenda.command.milestone',
  undo: 'record',
  run: (change, _document, { id, done }) => {
    if (change.get(id) === undefined) return fail('no-such-record', 'agenda.error.missing');
    change.update('milestone', id, { done });
    return ok(undefined);
  },
});

/** Writes the vision, the principles or the follow-up. */
export const writeAgenda = defineCommand<Partial<ContentOf<'agenda'>>>({
  id: 'agenda.write',
  labelKey: 'agenda.command.document',
  undo: 'merge',
  mergeKey: (fields) => Object.keys(fields).join(' '),
  run: (change, document, fields) => {
    const id = agendaId(document.processId);
    if (change.get(id) === undefined) change.create('agenda', fields, id);
    else change.update('agenda', id, fields);
    return ok(undefined);
  },
});

/** Adds an objective of a kind after the others. */
export const addObjective = defineCommand<{ readonly kind: ObjectiveKind; readonly name: string }, RecordId>({
  id: 'agenda.addObjective',
  labelKey: 'agenda.command.objective',
  undo: 'record',
  run: (change, document, { kind, name }) => {
    if (!isName(name)) return fail('objective-name', 'agenda.error.objective');
    return ok(change.create('objective', { kind, name, order: orderAfter(listOf(document, 'objective')) }).id);
  },
});

/** Changes an objective. */
export const editObjective = editRecordCommand({
  id: 'agenda.editObjective',
  type: 'objective',
  labelKey: 'agenda.command.objective',
  missingKey: 'agenda.error.missing',
  valueKey: 'agenda.error.objective',
});

/** Says which development objectives an internationalisation objective serves: these and no other. */
export const linkObjectives = defineCommand<{ readonly internationalisationId: RecordId; readonly developmentIds: readonly RecordId[] }>({
  id: 'agenda.linkObjectives',
  labelKey: 'agenda.command.link',
  undo: 'record',
  run: (change, document, { internationalisationId, developmentIds }) => {
    const now = listOf(document, 'objectiveLink').filter((link) => link.internationalisationId === internationalisationId);
    change.remove(now.filter((link) => !developmentIds.includes(link.developmentId)).map(({ id }) => id));
    for (const developmentId of developmentIds) {
      const id = objectiveLinkId(developmentId, internationalisationId);
      if (change.get(id) === undefined) change.create('objectiveLink', { developmentId, internationalisationId }, id);
    }
    return ok(undefined);
  },
});

/** Answers a condition or key, or writes its evidence. */
export const answerCheck = defineCommand<{ readonly checklist: Checklist; readonly itemId: string; readonly state?: CheckState | null; readonly evidence?: string }>({
  id: 'agenda.check',
  labelKey: 'agenda.command.check',
  undo: 'record',
  run: (change, document, { checklist, itemId, ...fields }) => {
    const id = checklistAnswerId(document.processId, checklist, itemId);
    if (change.get(id) === undefined) change.create('checklistAnswer', { checklist, itemId, ...fields }, id);
    else change.update('checklistAnswer', id, fields);
    return ok(undefined);
  },
});

/** Keeps the Agenda as it stands. An adopted version names its act and who gave it. */
export const saveVersion = defineCommand<Omit<ContentOf<'agendaVersion'>, never>, RecordId>({
  id: 'agenda.saveVersion',
  labelKey: 'agenda.command.version',
  undo: 'record',
  run: (change, _document, fields) => {
    if (!agendaVersionModule.fields.name.safeParse(fields.name).success) return fail('version-name', 'agenda.error.version');
    if (fields.kind === 'adopted' && (fields.act === '' || fields.body === '')) return fail('adopted-without-act', 'agenda.error.adopted');
    return ok(change.create('agendaVersion', fields).id);
  },
});
