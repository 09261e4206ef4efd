import { writerOf, type RecordWriters } from '@renderer/store/record-writers';
import { editAssessment, editQuestion } from './assess/commands';
import { editMemory } from './memory/commands';
import { editRisk } from './risks/commands';

/** How records of this place are written from the sheet of a record: by the place's own commands. */
export const writers = {
  assessment: writerOf('assessment', editAssessment),
  customQuestion: writerOf('customQuestion', editQuestion),
  memoryItem: writerOf('memoryItem', editMemory),
  risk: writerOf('risk', editRisk),
} as const satisfies RecordWriters;
