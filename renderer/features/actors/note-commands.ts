import { defineCommand } from '@renderer/store/command';
import { editRecordCommand, removeRecordsCommand } from '@renderer/store/record-commands';
import type { MapNote } from '@shared/domain/map-notes/map-note';
import type { RecordId } from '@shared/domain/kernel/id';
import { ok } from '@shared/domain/kernel/result';

/** Puts a note or an area on a view of the map. */
export const addNote = defineCommand<Pick<MapNote, 'kind' | 'view' | 'text' | 'x' | 'y' | 'width' | 'height'>, RecordId>({
  id: 'mapNotes.add',
  labelKey: 'mapNotes.command.add',
  undo: 'record',
  run: (change, _document, fields) => ok(change.create('mapNote', fields).id),
});

/** Writes what a note says, where it lies and how large it is; a walk by keyboard is one step. */
export const editNote = editRecordCommand({
  id: 'mapNotes.edit',
  type: 'mapNote',
  labelKey: 'mapNotes.command.edit',
  missingKey: 'mapNotes.error.missing',
  valueKey: 'mapNotes.error.badValue',
});

export const removeNotes = removeRecordsCommand('mapNotes.remove', 'mapNotes.command.remove');
