import { writerOf, writingWith, type RecordWriters } from '@renderer/store/record-writers';
import { runCommand } from '@renderer/store/workspace';
import { editBody } from './body-commands';
import { setActorFields } from './commands';
import { editNote } from './note-commands';
import { setRelationFields } from './relation-commands';

/** How records of this place are written from the sheet of a record: by the place's own commands. */
export const writers = {
  actor: writerOf('actor', setActorFields),
  relation: writingWith('relation', (id, fields) => runCommand(setRelationFields, { ids: [id], fields }, { quiet: true })),
  body: writerOf('body', editBody),
  mapNote: writerOf('mapNote', editNote),
} as const satisfies RecordWriters;
