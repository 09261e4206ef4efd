import { matrixDefinition } from '@shared/analysis/matrices/matrix-definition';
import { writeCell, type CellContext, type CellEdit } from '@shared/analysis/matrices/cell-store';
import { listOf, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { fitsCell } from '@shared/domain/matrices/read-cell-text';
import type { ContentOf } from '@shared/domain/registry';
import { runningSession } from '@renderer/store/acts';
import { defineCommand } from '@renderer/store/command';
import { isName, orderAfter, removeRecordsCommand } from '@renderer/store/record-commands';

/** Cells of one matrix to write. */
export interface CellsEdit {
  readonly matrixId: string;
  readonly context: CellContext;
  readonly edits: readonly CellEdit[];
}

/** Writes cells of a matrix; one gesture, one step. */
export const setCells = defineCommand<CellsEdit>({
  id: 'matrices.setCells',
  labelKey: 'matrices.command.setCells',
  labelParams: ({ edits }) => ({ count: edits.length }),
  undo: 'record',
  run: (change, document, { matrixId, context, edits }) => {
    const definition = matrixDefinition(document, matrixId);
    if (definition === undefined) return fail('no-such-matrix', 'matrices.failure.noMatrix');
    const sessionId = runningSession(document)?.id ?? null;
    let written = 0;
    for (const edit of edits) {
      const isGone = [edit.row, edit.column].some(({ recordId }) => recordId !== null && change.get(recordId) === undefined);
      if (isGone) return fail('no-such-cell', 'matrices.failure.noCell');
      if (edit.value !== null && !fitsCell(definition.cell, edit.value)) return fail('value-out-of-range', 'matrices.failure.value');
      if (writeCell(change, document, definition, context, edit, sessionId)) written += 1;
    }
    if (written === 0 && edits.length > 0) {
      return fail('cannot-write', definition.store === 'budgetShare' ? 'matrices.failure.chooseYear' : 'matrices.failure.diagonal');
    }
    return ok(undefined);
  },
});

/** Makes a matrix of one's own; gives its id. */
export const addMatrix = defineCommand<Pick<ContentOf<'customMatrix'>, 'name' | 'rows' | 'columns' | 'cell'>, RecordId>({
  id: 'matrices.add',
  labelKey: 'matrices.command.add',
  labelParams: ({ name }) => ({ name }),
  undo: 'record',
  run: (change, document, fields) => {
    if (!isName(fields.name)) return fail('name-missing', 'matrices.failure.name');
    return ok(change.create('customMatrix', { ...fields, order: orderAfter(listOf(document, 'customMatrix')) }).id);
  },
});

/** Gives a matrix of one's own another name. */
export const renameMatrix = defineCommand<{ readonly id: RecordId; readonly name: string }>({
  id: 'matrices.rename',
  labelKey: 'matrices.command.rename',
  labelParams: ({ name }) => ({ name }),
  undo: 'record',
  run: (change, document, { id, name }) => {
    if (recordOf(document, 'customMatrix', id) === undefined) return fail('no-such-matrix', 'matrices.failure.noMatrix');
    if (!isName(name)) return fail('name-missing', 'matrices.failure.name');
    change.update('customMatrix', id, { name });
    return ok(undefined);
  },
});

/** Removes a matrix of one's own with its cells. */
export const removeMatrix = removeRecordsCommand('matrices.remove', 'matrices.command.remove');
