import type { ProblemReason, RecordProblem } from '../../document/validate';
import type { Failure } from '../../domain/kernel/result';

/**
 * One thing wrong with a `.mesa` file, or missing from what was recovered of it: `code` names the case, the sentence
 * is that of `messageKey` with `params`.
 */
export type MesaProblem = Failure;

const RECORD_KEYS: { readonly [Reason in ProblemReason]: string } = {
  notRecord: 'errors.mesa.problem.notRecord',
  unknownType: 'errors.mesa.problem.unknownType',
  badValue: 'errors.mesa.problem.badValue',
  missingField: 'errors.mesa.problem.missingField',
  unknownField: 'errors.mesa.problem.unknownField',
  unsafeKey: 'errors.mesa.problem.unsafeKey',
  duplicateId: 'errors.mesa.problem.duplicateId',
  otherProcess: 'errors.mesa.problem.otherProcess',
  alsoRemoved: 'errors.mesa.problem.alsoRemoved',
  danglingReference: 'errors.mesa.problem.danglingReference',
  unreadable: 'errors.mesa.problem.unreadable',
  altered: 'errors.mesa.problem.altered',
  badTombstone: 'errors.mesa.problem.badTombstone',
};

/** A problem of one record, as one of the file. Code: `record-` and the reason. */
export function problemOfRecord({ reason, recordId, field, place }: RecordProblem): MesaProblem {
  return {
    code: `record-${reason}`,
    messageKey: RECORD_KEYS[reason],
    params: { id: recordId === '' ? '?' : recordId, field, place },
  };
}

const FILE_KEYS = {
  'part-missing': 'errors.mesa.problem.partMissing',
  'part-damaged': 'errors.mesa.problem.partDamaged',
  'part-unlisted': 'errors.mesa.problem.partUnlisted',
  'count-differs': 'errors.mesa.problem.countDiffers',
  'record-left-out': 'errors.mesa.problem.leftOut',
  'history-lost': 'errors.mesa.problem.historyLost',
  'process-missing': 'errors.mesa.problem.processMissing',
} as const;

/** A problem of the file as a whole. */
export function problemOfFile(
  code: keyof typeof FILE_KEYS,
  params: Readonly<Record<string, string | number>> = {},
): MesaProblem {
  return { code, messageKey: FILE_KEYS[code], params };
}
