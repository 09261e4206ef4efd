import type { RecordId } from '../domain/kernel/id';
import type { Stamp } from '../domain/kernel/record';
import type { Revision } from '../domain/kernel/revision';
import { ok, type Result } from '../domain/kernel/result';
import { sameJson } from '../domain/kernel/stable-json';
import { moduleOf, type AnyRecord, type RecordType } from '../domain/registry';
import { bringBack } from './bring-back';
import { openChangeSet } from './change-set';
import type { Conflict, RemovalConflict } from './conflicts';
import { applyDiff } from './diff';
import { diffBetween } from './diff-between';
import type { Diff } from './diff-shape';
import { recordById, type Document } from './document';
import { referencedIds } from './integrity';
import { fieldRevision, valueOf } from './merge';
import { mergeCopies, type MergedCopy } from './merge-copies';

/** Which copy something comes from: its place in the list of copies, or mine. */
export type CopyIndex = number | 'mine';

/** One value that a copy gave a field. */
export interface MergeCandidate {
  readonly from: CopyIndex;
  readonly value: unknown;
  readonly revision: Revision;
}

/** Something that several copies disagree about, for a person to settle (SPEC.md M6, M8). */
export type MergeQuestion =
  | {
      readonly kind: 'field';
      readonly recordType: RecordType;
      readonly recordId: RecordId;
      readonly field: string;
      /** The values, latest first. */
      readonly candidates: readonly MergeCandidate[];
      /** The candidate that holds without a word. */
      readonly kept: number;
    }
  | {
      readonly kind: 'removal';
      readonly recordType: RecordType;
      readonly recordId: RecordId;
      readonly record: AnyRecord;
      readonly removedBy: CopyIndex;
      readonly removedAt: Revision;
      readonly editedBy: CopyIndex;
      readonly editedAt: Revision;
      readonly kept: 'removal' | 'record';
    };

/** What a person chose: of a field the candidate, of a removal what is to hold. By place in the list of questions. */
export type MergeChoices = ReadonlyMap<number, number | 'removal' | 'record'>;

/** Several copies joined, not yet in effect. */
export interface PreparedMerge {
  readonly mine: Document;
  readonly copies: readonly Document[];
  readonly document: Document;
  readonly questions: readonly MergeQuestion[];
  /** Records that are new to mine, changed in it, gone from it, before anything is settled otherwise. */
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number };
  readonly isEmpty: boolean;
}

/** A merge as settled: one act on mine. `skipped`: choices that could not be carried out. */
export interface SettledMerge {
  readonly document: Document;
  readonly diff: Diff;
  readonly skipped: number;
}

/**
 * Joins copies of the same process into mine, one after the other, and gathers what they disagree about: values of one
 * field from several copies are one question. Fails as `mergeCopies`. `nextStamp` gives stamps later than all copies.
 */
export function prepareMerge(mine: Document, copies: readonly Document[], nextStamp: () => Stamp): Result<PreparedMerge> {
  let document = mine;
  const questions = new Map<string, MergeQuestion>();
  for (const [index, copy] of copies.entries()) {
    const merged = mergeCopies(document, copy, nextStamp());
    if (!merged.ok) return merged;
    for (const conflict of merged.value.conflicts) {
      const key = conflict.kind === 'field' ? `${conflict.recordId} ${conflict.field}` : conflict.recordId;
      questions.set(key, joinQuestion(questions.get(key), questionOf(conflict, index, [mine, ...copies.slice(0, index)])));
    }
    for (const question of goneAlong(merged.value, [mine, ...copies.slice(0, index + 1)])) {
      if (!questions.has(question.recordId)) questions.set(question.recordId, question);
    }
    document = merged.value.document;
  }
  // A later copy may have settled what earlier ones disagreed about.
  const open = [...questions.values()].flatMap((question) => asStands(question, document));
  const { added, changed, removed } = diffBetween(mine, document, nextStamp().revision);
  const counts = { added: added.length, changed: changed.length, removed: removed.length };
  return ok({ mine, copies, document, questions: open, counts, isEmpty: document === mine || isSame(mine, document, counts) });
}

/**
 * The act that brings mine to the merge with these choices; a question without a choice stays as the merge settled it.
 * What is chosen otherwise is written with the new stamp, so that it also holds in the other copies (SPEC.md M8).
 */
export function settleMerge(prepared: PreparedMerge, choices: MergeChoices, nextStamp: () => Stamp): SettledMerge {
  const stamp = nextStamp();
  const change = openChangeSet(prepared.document, stamp);
  let skipped = 0;
  const copyOf = (index: CopyIndex): Document => (index === 'mine' ? prepared.mine : (prepared.copies[index] ?? prepared.mine));
  // Records come back before fields are written: a chosen value may point to one.
  const ordered = [...choices].sort(([one], [other]) => rank(prepared.questions[one]) - rank(prepared.questions[other]));
  for (const [place, choice] of ordered) {
    const question = prepared.questions[place];
    if (question === undefined || choice === question.kept) continue;
    if (question.kind === 'removal') {
      if (choice === 'removal') change.remove([question.recordId]);
      else skipped += bringBack(change, copyOf(question.editedBy), [question.recordId]).impossible.length;
      continue;
    }
    const candidate = typeof choice === 'number' ? question.candidates[choice] : undefined;
    if (candidate === undefined || !writeValue(change, question, candidate.value)) skipped += 1;
  }
  const document = applyDiff(prepared.document, change.finish());
  const diff = diffBetween(prepared.mine, document, stamp.revision);
  return { document: applyDiff(prepared.mine, diff), diff, skipped };
}

function writeValue(
  change: ReturnType<typeof openChangeSet>,
  { recordType, recordId, field }: Extract<MergeQuestion, { readonly kind: 'field' }>,
  value: unknown,
): boolean {
  const record = change.get(recordId);
  if (record === undefined) return false;
  const isReference = moduleOf(recordType).references.some((reference) => reference.field === field);
  if (isReference && referencedIds(value).some((id) => change.get(id) === undefined)) return false;
  change.update(recordType, recordId, { [field]: value });
  return true;
}

/**
 * What one side hung on a record that the other removed: it goes along (SPEC.md M4), which its author could not know.
 * One question for each such record; what hangs on it in turn follows it.
 */
function goneAlong({ document, repairs }: MergedCopy, sides: readonly Document[]): readonly MergeQuestion[] {
  return repairs.flatMap(({ record, targetId, outcome }): readonly MergeQuestion[] => {
    const removedBy = ownerOf(sides, (side) => side.tombstones.has(targetId));
    const removedAt = sideAt(sides, removedBy).tombstones.get(targetId);
    if (outcome !== 'removed' || removedAt === undefined || recordById(document, record.id) !== undefined) return [];
    const editedBy = ownerOf(sides, (side) => recordById(side, record.id)?.rev === record.rev);
    const { id: recordId, type: recordType, rev: editedAt } = record;
    return [{ kind: 'removal', recordType, recordId, record, removedBy, removedAt, editedBy, editedAt, kept: 'removal' }];
  });
}

function sideAt(sides: readonly Document[], index: CopyIndex): Document {
  return sides[index === 'mine' ? 0 : index + 1] as Document;
}

const rank = (question: MergeQuestion | undefined): number => {
  if (question?.kind !== 'removal') return 1;
  return question.kept === 'removal' ? 0 : 2;
};

function questionOf(conflict: Conflict, index: number, before: readonly Document[]): MergeQuestion {
  if (conflict.kind === 'removal') return removalQuestion(conflict, index, before);
  const { kind, recordType, recordId, field, mine, theirs } = conflict;
  const candidates = [
    { from: ownerOf(before, (document) => writtenAt(document, recordId, field) === mine.revision), ...mine },
    { from: index, ...theirs },
  ];
  return { kind, recordType, recordId, field, candidates, kept: 0 };
}

function removalQuestion(conflict: RemovalConflict, index: number, before: readonly Document[]): MergeQuestion {
  const { kind, recordType, recordId, record, removedBy, removedAt, editedAt, kept } = conflict;
  const remover = ownerOf(before, (document) => document.tombstones.get(recordId) === removedAt);
  const editor = ownerOf(before, (document) => recordById(document, recordId)?.rev === editedAt);
  const sides = removedBy === 'mine' ? { removedBy: remover, editedBy: index } : { removedBy: index, editedBy: editor };
  return { kind, recordType, recordId, record, removedAt, editedAt, kept, ...sides };
}

/** Of mine and the copies before this one, in this order, the first in which something holds. */
function ownerOf(documents: readonly Document[], holds: (document: Document) => boolean): CopyIndex {
  const found = documents.findIndex(holds);
  return found < 1 ? 'mine' : found - 1;
}

function writtenAt(document: Document, id: RecordId, field: string): Revision | null {
  const record = recordById(document, id);
  return record === undefined ? null : fieldRevision(record, field);
}

function joinQuestion(known: MergeQuestion | undefined, fresh: MergeQuestion): MergeQuestion {
  if (known?.kind !== 'field' || fresh.kind !== 'field') return fresh;
  const more = fresh.candidates.filter(({ revision, value }) =>
    !known.candidates.some((other) => other.revision === revision || sameJson(other.value, value)));
  return { ...known, candidates: [...known.candidates, ...more] };
}

/** The question as the merged document answers it; none where a record it is about is settled or gone. */
function asStands(question: MergeQuestion, document: Document): readonly MergeQuestion[] {
  const record = recordById(document, question.recordId);
  if (question.kind === 'removal') return [{ ...question, kept: record === undefined ? 'removal' : 'record' }];
  if (record === undefined) return [];
  const value = valueOf(record, question.field);
  const candidates = [...question.candidates].sort((one, other) => (one.revision < other.revision ? 1 : -1));
  const kept = candidates.findIndex((candidate) => sameJson(candidate.value, value));
  return kept === -1 ? [] : [{ ...question, candidates, kept }];
}

function isSame(one: Document, other: Document, counts: PreparedMerge['counts']): boolean {
  const isContentSame = counts.added + counts.changed + counts.removed === 0;
  return isContentSame && one.seen.size === other.seen.size && [...other.seen].every(([device, revision]) => one.seen.get(device) === revision);
}
