import { listOf } from '@shared/document/document';
import type { EngagementKind, ReportAxis } from '@shared/domain/accords/engagement';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { defineCommand } from '@renderer/store/command';
import { editRecordCommand, isName, orderAfter, removeRecordsCommand } from '@renderer/store/record-commands';

/** The axis under which the Informe Bucaramanga tells each kind. */
const AXIS_OF: Readonly<Record<EngagementKind, ReportAxis>> = { encounter: 'positioning', event: 'positioning', support: 'resources', accord: 'resources', membership: 'positioning' };

/** Adds an engagement of a kind after the others, and gives its id. */
export const addEngagement = defineCommand<{ readonly kind: EngagementKind; readonly name: string }, RecordId>({
  id: 'engagements.add',
  labelKey: 'calls.command.addEngagement',
  labelParams: ({ name }) => ({ name }),
  undo: 'record',
  run: (change, document, { kind, name }) => {
    if (!isName(name)) return fail('engagement-name', 'calls.error.engagementName');
    return ok(change.create('engagement', { kind, name: name.trim(), axis: AXIS_OF[kind], order: orderAfter(listOf(document, 'engagement')) }).id);
  },
});

/** Changes fields of an engagement; one that would end before it starts is refused. */
export const editEngagement = editRecordCommand({
  id: 'engagements.edit',
  type: 'engagement',
  labelKey: 'calls.command.editEngagement',
  missingKey: 'calls.error.engagementMissing',
  valueKey: 'calls.error.value',
  check: (_document, { name, date, endDate }) =>
    date === null || endDate === null || endDate >= date ? null : { code: 'ends-before-start', messageKey: 'calls.error.endsBeforeStart', params: { name, start: date, end: endDate } },
});

export const removeEngagements = removeRecordsCommand('engagements.remove', 'calls.command.removeEngagement');
