import { listOf, recordOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { sameFolded } from '@shared/domain/kernel/text-folding';
import { lineModule } from '@shared/domain/lines/line';
import type { ContentOf } from '@shared/domain/registry';
import { defineCommand } from '@renderer/store/command';
import { linesInOrder } from '../matrix/matrix-rows';

/** The fields that a new line starts from. */
export interface NewLine {
  readonly name: string;
  readonly modalityId: string;
  readonly instrumentIds: readonly string[];
}

function hasName(document: Document, name: string, except: RecordId | null): boolean {
  return listOf(document, 'line').some((line) => line.id !== except && sameFolded(line.name, name));
}

/** Adds a line after the others, and gives its id. Two lines of one name are refused. */
export const addLine = defineCommand<NewLine, RecordId>({
  id: 'lines.add',
  labelKey: 'lines.command.add',
  undo: 'record',
  run: (change, document, { name, modalityId, instrumentIds }) => {
    const parsed = lineModule.fields.name.safeParse(name);
    if (!parsed.success) return fail('line-name', 'lines.error.name');
    if (hasName(document, parsed.data, null)) return fail('line-same-name', 'lines.error.sameName', { name: parsed.data });
    const order = listOf(document, 'line').reduce((most, line) => Math.max(most, line.order), -1) + 1;
    return ok(change.create('line', { name: parsed.data, modalityId, instrumentIds, order }).id);
  },
});

/** Changes fields of a line. */
export const editLine = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'line'>> }>({
  id: 'lines.edit',
  labelKey: 'lines.command.edit',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    if (recordOf(document, 'line', id) === undefined) return fail('no-such-line', 'lines.error.noSuchLine');
    if (fields.name !== undefined) {
      if (!lineModule.fields.name.safeParse(fields.name).success) return fail('line-name', 'lines.error.name');
      if (hasName(document, fields.name, id)) return fail('line-same-name', 'lines.error.sameName', { name: fields.name });
    }
    change.update('line', id, fields);
    return ok(undefined);
  },
});

/** Removes a line with its links and the positions on it. */
export const removeLine = defineCommand<RecordId>({
  id: 'lines.remove',
  labelKey: 'lines.command.remove',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

/** Moves a line one place up (−1) or down (+1) among all lines: the order of the matrix's columns. */
export const moveLine = defineCommand<{ readonly id: RecordId; readonly by: -1 | 1 }>({
  id: 'lines.reorder',
  labelKey: 'lines.command.reorder',
  undo: 'record',
  run: (change, document, { id, by }) => {
    const order = linesInOrder(document).map((line) => line.id as RecordId);
    const from = order.indexOf(id);
    const to = from + by;
    const other = order[to];
    if (from < 0) return fail('no-such-line', 'lines.error.noSuchLine');
    if (other === undefined) return ok(undefined);
    order[from] = other;
    order[to] = id;
    order.forEach((lineId, index) => change.update('line', lineId, { order: index }));
    return ok(undefined);
  },
});
