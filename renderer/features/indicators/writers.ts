import { writerOf, type RecordWriters } from '@renderer/store/record-writers';
import { editIndicator } from './commands';

/** How records of this place are written from the sheet of a record: by the place's own commands. */
export const writers = {
  indicator: writerOf('indicator', editIndicator),
} as const satisfies RecordWriters;
