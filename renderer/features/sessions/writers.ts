import { writerOf, type RecordWriters } from '@renderer/store/record-writers';
import { editPoint } from './commands/agenda-commands';
import { editAttendance } from './commands/room-commands';
import { editSession } from './commands/session-commands';

/** How records of this place are written from the sheet of a record: by the place's own commands. */
export const writers = {
  session: writerOf('session', editSession),
  agendaPoint: writerOf('agendaPoint', editPoint),
  attendance: writerOf('attendance', editAttendance),
} as const satisfies RecordWriters;
