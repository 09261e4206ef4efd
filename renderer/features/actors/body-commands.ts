import { defineCommand } from '@renderer/store/command';
import { editRecordCommand, removeRecordsCommand } from '@renderer/store/record-commands';
import { catalog } from '@shared/catalogs/catalog';
import type { BodyKind } from '@shared/domain/bodies/body';
import type { RecordId } from '@shared/domain/kernel/id';
import { ok } from '@shared/domain/kernel/result';

/** Adds a body of a kind; the functions that the catalogue knows for it are there from the start. */
export const addBody = defineCommand<{ readonly kind: BodyKind; readonly name: string; readonly memberIds?: readonly RecordId[] }, RecordId>({
  id: 'bodies.add',
  labelKey: 'bodies.command.add',
  labelParams: ({ name }) => ({ name }),
  undo: 'record',
  run: (change, _document, { kind, name, memberIds = [] }) => {
    const functions = catalog('bodyFunctions').filter((entry) => entry.body === kind && entry.member === 'general').map((entry) => entry.name);
    return ok(change.create('body', { kind, name, functions, memberIds }).id);
  },
});

/** Writes fields of a body; typing in one field is one step. */
export const editBody = editRecordCommand({
  id: 'bodies.edit',
  type: 'body',
  labelKey: 'bodies.command.edit',
  missingKey: 'bodies.error.missing',
  valueKey: 'bodies.error.badValue',
});

export const removeBodies = removeRecordsCommand('bodies.remove', 'bodies.command.remove');
