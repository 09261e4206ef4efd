import { listOf, recordOf, type Document } from '@shared/document/document';
import type { Call, CallState } from '@shared/domain/calls/call';
import { callAnswerId, type CallAnswer } from '@shared/domain/calls/call-answer';
import { isCivilDate, type CivilDate } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import { err, fail, ok, type Failure } from '@shared/domain/kernel/result';
import { sameFolded } from '@shared/domain/kernel/text-folding';
import { t } from '@shared/i18n';
import { applyTemplates } from '@shared/exchange/templates/apply-templates';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { defineCommand } from '@renderer/store/command';
import { editRecordCommand, isName, orderAfter, removeRecordsCommand } from '@renderer/store/record-commands';

function nameFailure(document: Document, name: string, except: RecordId | null): Failure | null {
  if (!isName(name)) return { code: 'call-name', messageKey: 'calls.error.name' };
  const taken = listOf(document, 'call').some((one) => one.id !== except && sameFolded(one.name, name));
  return taken ? { code: 'same-name', messageKey: 'calls.error.sameName', params: { name: name.trim() } } : null;
}

/** Adds a call after the others, and gives its id. Two of one name are refused: it is known by it in sheets and forms. */
export const addCall = defineCommand<{ readonly name: string }, RecordId>({
  id: 'calls.add',
  labelKey: 'calls.command.add',
  labelParams: ({ name }) => ({ name }),
  undo: 'record',
  run: (change, document, { name }) => {
    const refused = nameFailure(document, name, null);
    return refused === null ? ok(change.create('call', { name: name.trim(), order: orderAfter(listOf(document, 'call')) }).id) : err(refused);
  },
});

/** Whether a call can be as it would be; a deadline in the past can: it is marked, not refused. */
function callFailure(document: Document, next: Call): Failure | null {
  const before = recordOf(document, 'call', next.id);
  if (before?.name !== next.name) {
    const refused = nameFailure(document, next.name, next.id);
    if (refused !== null) return refused;
  }
  const { name, publishedOn, deadline } = next;
  if (publishedOn === null || deadline === null || deadline >= publishedOn) return null;
  return { code: 'deadline-before-publication', messageKey: 'calls.error.deadlineBeforePublication', params: { name, deadline, published: publishedOn } };
}

/** Changes fields of a call. Failures: its name is missing or taken, its deadline comes before its publication. */
export const editCall = editRecordCommand({
  id: 'calls.edit',
  type: 'call',
  labelKey: 'calls.command.edit',
  missingKey: 'calls.error.missing',
  valueKey: 'calls.error.value',
  check: callFailure,
});

interface Move {
  readonly id: RecordId;
  readonly state: CallState;
  readonly today: CivilDate;
}

/** Moves a call to another state; the day of applying, and that of the result, are today's where nobody said. */
export const moveCall = defineCommand<Move>({
  id: 'calls.move',
  labelKey: 'calls.command.move',
  labelParams: ({ state }) => ({ state: t(`calls.state.${state}`) }),
  undo: 'record',
  run: (change, document, { id, state, today }) => {
    const call = recordOf(document, 'call', id);
    if (call === undefined) return fail('no-such-record', 'calls.error.missing');
    const applied = state === 'applied' && call.appliedOn === null ? { appliedOn: today } : {};
    const decided = (state === 'won' || state === 'notChosen') && call.resultOn === null ? { resultOn: today } : {};
    change.update('call', call.id, { state, ...applied, ...decided });
    return ok(undefined);
  },
});

/** Removes calls with the answers to them. */
export const removeCalls = removeRecordsCommand('calls.remove', 'calls.command.remove');

interface Sending {
  readonly callId: RecordId;
  readonly actorIds: readonly RecordId[];
  readonly sentOn: CivilDate;
}

/** Notes that a call was sent to areas; a call only found becomes one sent. Gives how many areas were new. */
export const sendCall = defineCommand<Sending, number>({
  id: 'calls.send',
  labelKey: 'calls.command.send',
  undo: 'record',
  run: (change, document, { callId, actorIds, sentOn }) => {
    const call = recordOf(document, 'call', callId);
    if (call === undefined) return fail('no-such-record', 'calls.error.missing');
    if (actorIds.length === 0) return fail('no-areas', 'calls.error.noAreas');
    if (!isCivilDate(sentOn)) return fail('no-day', 'calls.error.noSendDay');
    const fresh = actorIds.filter((actorId) => change.get(callAnswerId(callId, actorId)) === undefined);
    if (fresh.length === 0) return fail('already-sent', 'calls.error.alreadySent');
    for (const actorId of fresh) change.create('callAnswer', { callId, actorId, sentOn }, callAnswerId(callId, actorId));
    if (call.state === 'found') change.update('call', call.id, { state: 'sent' });
    return ok(fresh.length);
  },
});

type AnswerFields = Partial<Pick<CallAnswer, 'answer' | 'text' | 'responsible' | 'counterpart' | 'sentOn' | 'answeredOn'>>;

/** Notes what an area answers. A reply is of today where nobody said when; back to waiting, it has no day. */
export const answerCall = defineCommand<{ readonly id: RecordId; readonly fields: AnswerFields; readonly today: CivilDate }>({
  id: 'calls.answer',
  labelKey: 'calls.command.answer',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields, today }) => {
    const before = recordOf(document, 'callAnswer', id);
    if (before === undefined) return fail('no-such-record', 'calls.error.noAnswer');
    const reply = fields.answer;
    const dated = reply === undefined ? {} : reply === 'waiting' ? { answeredOn: null } : { answeredOn: before.answeredOn ?? today };
    const next = { ...before, ...dated, ...fields };
    if (next.sentOn !== null && next.answeredOn !== null && next.answeredOn < next.sentOn) {
      return fail('answer-before-sending', 'calls.error.answerBeforeSending', { answered: next.answeredOn, sent: next.sentOn });
    }
    change.update('callAnswer', before.id, { ...dated, ...fields });
    return ok(undefined);
  },
});

/** Takes areas off a call, with what they answered. */
export const removeAnswers = removeRecordsCommand('calls.removeAnswer', 'calls.command.removeAnswer');

/** Puts what a form that came back says into the process: one step. Gives how many records it touched. */
export const importForm = defineCommand<TemplatePreview, number>({
  id: 'calls.import',
  labelKey: 'calls.command.import',
  undo: 'record',
  run: (change, _document, preview) => {
    applyTemplates(change, preview);
    return ok(preview.changes.length);
  },
});
