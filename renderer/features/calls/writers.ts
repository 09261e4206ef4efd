import { writerOf, type RecordWriters } from '@renderer/store/record-writers';
import { editCall } from './commands/call-commands';
import { editEngagement } from './commands/engagement-commands';

/** How records of this place are written from the sheet of a record: by the place's own commands. */
export const writers = {
  call: writerOf('call', editCall),
  engagement: writerOf('engagement', editEngagement),
} as const satisfies RecordWriters;
