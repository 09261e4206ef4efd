import type { RecordId } from '../domain/kernel/id';
import { isRecordType, moduleOf, type AnyRecord } from '../domain/registry';
import type { Document } from './document';
import { danglingReferences } from './integrity';
import { unsafePart } from './json-safety';
import { isRawRecord } from './migrate';

/** What can be wrong with a record read from outside; each has a sentence `errors.mesa.problem.<reason>`. */
export const PROBLEM_REASONS = [
  'notRecord',
  'unknownType',
  'badValue',
  'missingField',
  'unknownField',
  'unsafeKey',
  'duplicateId',
  'otherProcess',
  'alsoRemoved',
  'danglingReference',
  'unreadable',
  'altered',
  'badTombstone',
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

/** One thing wrong with one record. `place`: 1-based place among the records read, 0 where it has none. */
export interface RecordProblem {
  readonly reason: ProblemReason;
  /** The id as read, empty where there is none to show. */
  readonly recordId: string;
  /** Path of the field, `positions.rings.x`; empty where the whole record is meant. */
  readonly field: string;
  readonly place: number;
}

/** Longest text of a problem that comes from the file: enough to find the place, not enough to fill a screen. */
const SHOWN = 120;

/**
 * The records among values read from outside, each valid by its module's schema, and what is wrong with the rest.
 * Nothing is changed and nothing is put in silence: every value is either in `records` or has a problem (SPEC.md F4).
 */
export function validateRecords(
  values: readonly unknown[],
  processId: RecordId,
): { readonly records: readonly AnyRecord[]; readonly problems: readonly RecordProblem[] } {
  const records = new Map<RecordId, AnyRecord>();
  const problems: RecordProblem[] = [];
  values.forEach((value, index) => {
    const outcome = validateRecord(value, processId);
    const place = index + 1;
    if ('problems' in outcome) problems.push(...outcome.problems.map((problem) => ({ ...problem, place })));
    else if (records.has(outcome.record.id)) problems.push({ reason: 'duplicateId', recordId: outcome.record.id, field: '', place });
    else records.set(outcome.record.id, outcome.record);
  });
  return { records: [...records.values()], problems };
}

type Outcome =
  | { readonly record: AnyRecord }
  | { readonly problems: readonly Omit<RecordProblem, 'place'>[] };

function validateRecord(value: unknown, processId: RecordId): Outcome {
  const refuse = (reason: ProblemReason, recordId = '', field = ''): Outcome => ({
    problems: [{ reason, recordId: recordId.slice(0, SHOWN), field: field.slice(0, SHOWN) }],
  });
  if (!isRawRecord(value)) return refuse('notRecord');
  const id = typeof value['id'] === 'string' ? value['id'] : '';
  const unsafe = unsafePart(value);
  if (unsafe !== null) return refuse('unsafeKey', id, unsafe);
  const { type } = value;
  if (typeof type !== 'string') return refuse('missingField', id, 'type');
  if (!isRecordType(type)) return refuse('unknownType', id, type);
  const parsed = moduleOf(type).schema.safeParse(value);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map((issue) => {
        const unknown = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : null;
        const missing = issue.path.length === 1 && !Object.hasOwn(value, String(issue.path[0]));
        return {
          reason: unknown !== null ? 'unknownField' : missing ? 'missingField' : 'badValue',
          recordId: id.slice(0, SHOWN),
          field: [...issue.path.map(String), ...(unknown === null ? [] : [unknown])].join('.').slice(0, SHOWN),
        };
      }),
    };
  }
  const record = parsed.data as unknown as AnyRecord;
  const own = record.type === 'process' ? record.id : record.processId;
  return own === processId && record.processId === processId ? { record } : refuse('otherProcess', id, 'processId');
}

/** The references of a document that point to nothing, as problems (SPEC.md I3). */
export function validateReferences(document: Document): readonly RecordProblem[] {
  return danglingReferences(document).map(({ recordId, field }) => ({
    reason: 'danglingReference',
    recordId,
    field,
    place: 0,
  }));
}
