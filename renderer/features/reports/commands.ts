import { recordOf, type Document } from '@shared/document/document';
import type { ChangeSet } from '@shared/document/change-set';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import { reportIdentityId, reportIdentityModule } from '@shared/domain/reports/report-identity';
import { reportLayoutId } from '@shared/domain/reports/report-layout';
import { defineCommand } from '@renderer/store/command';

type LayoutFields = Partial<Pick<ContentOf<'reportLayout'>, 'order' | 'hidden' | 'added' | 'isDraft'>>;

function writeLayout(change: ChangeSet, document: Document, report: string, fields: LayoutFields): void {
  const id = reportLayoutId(document.processId, report);
  if (recordOf(document, 'reportLayout', id) === undefined) change.create('reportLayout', { report, ...fields }, id);
  else change.update('reportLayout', id, fields);
}

/** Chooses and orders the sections of a kind of report, or marks it as a draft. */
export const arrangeSections = defineCommand<{ readonly report: string; readonly fields: LayoutFields }>({
  id: 'reports.arrange',
  labelKey: 'outputs.command.arrange',
  undo: 'record',
  run: (change, document, { report, fields }) => {
    writeLayout(change, document, report, fields);
    return ok(undefined);
  },
});

/** Adds a text of the city's own; `order` are the sections as they stand, `at` its place among them. */
export const addOwnText = defineCommand<
  { readonly report: string; readonly title: string; readonly order: readonly string[]; readonly at: number },
  RecordId
>({
  id: 'reports.addText',
  labelKey: 'outputs.command.addText',
  undo: 'record',
  run: (change, document, { report, title, order, at }) => {
    const { id } = change.create('reportText', { report, title });
    writeLayout(change, document, report, { order: [...order.slice(0, at), id, ...order.slice(at)] });
    return ok(id);
  },
});

/** Changes an own text; typing on is one step. */
export const editOwnText = defineCommand<{ readonly id: RecordId; readonly fields: Partial<Pick<ContentOf<'reportText'>, 'title' | 'text'>> }>({
  id: 'reports.editText',
  labelKey: 'outputs.command.editText',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    if (recordOf(document, 'reportText', id) === undefined) return fail('no-such-text', 'outputs.error.noText');
    change.update('reportText', id, fields);
    return ok(undefined);
  },
});

export const removeOwnText = defineCommand<RecordId>({
  id: 'reports.removeText',
  labelKey: 'outputs.command.removeText',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

/** Gives the reports the city's emblem or colour, or takes them away. */
export const setIdentity = defineCommand<Partial<ContentOf<'reportIdentity'>>>({
  id: 'reports.identity',
  labelKey: 'outputs.command.identity',
  undo: 'merge',
  mergeKey: (fields) => `identity ${Object.keys(fields).join(' ')}`,
  run: (change, document, fields) => {
    const { emblem, color } = reportIdentityModule.fields;
    const isSound = emblem.safeParse(fields.emblem ?? null).success && color.safeParse(fields.color ?? null).success;
    if (!isSound) return fail('identity-out-of-range', 'outputs.error.identity');
    const id = reportIdentityId(document.processId);
    if (recordOf(document, 'reportIdentity', id) === undefined) change.create('reportIdentity', fields, id);
    else change.update('reportIdentity', id, fields);
    return ok(undefined);
  },
});
