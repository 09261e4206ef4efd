import { writerOf, type RecordWriters } from '@renderer/store/record-writers';
import { editLine } from './lines/commands';
import { editCriterion } from './matrices/priority/commands';
import { editPlanNode } from './tree/commands';

/** How records of this place are written from the sheet of a record: by the place's own commands. */
export const writers = {
  planNode: writerOf('planNode', editPlanNode),
  line: writerOf('line', editLine),
  criterion: writerOf('criterion', editCriterion),
} as const satisfies RecordWriters;
