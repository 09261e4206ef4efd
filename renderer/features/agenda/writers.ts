import { writerOf, type RecordWriters } from '@renderer/store/record-writers';
import { editAction, editObjective } from './commands';

/** How records of this place are written from the sheet of a record: by the place's own commands. */
export const writers = {
  action: writerOf('action', editAction),
  objective: writerOf('objective', editObjective),
} as const satisfies RecordWriters;
