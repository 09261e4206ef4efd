import { writerOf, type RecordWriters } from '@renderer/store/record-writers';
import { editCard, editVoice } from './commands';

/** How records of this place are written from the sheet of a record: by the place's own commands. */
export const writers = {
  learningCard: writerOf('learningCard', editCard),
  testimony: writerOf('testimony', editVoice),
} as const satisfies RecordWriters;
