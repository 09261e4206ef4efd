import { writerOf, type RecordWriters } from '@renderer/store/record-writers';
import { editAgreement, editDeliverable } from './commands/agreement-commands';
import { editProposal } from './commands/proposal-commands';
import { editSeat, editTable } from './commands/table-commands';

/** How records of this place are written from the sheet of a record: by the place's own commands. */
export const writers = {
  roundtable: writerOf('roundtable', editTable),
  seat: writerOf('seat', editSeat),
  proposal: writerOf('proposal', editProposal),
  agreement: writerOf('agreement', editAgreement),
  deliverable: writerOf('deliverable', editDeliverable),
} as const satisfies RecordWriters;
