import { applyDiff, invertDiff } from '@shared/document/diff';
import { allRecords, recordById, type Document } from '@shared/document/document';
import { referencedIds } from '@shared/document/integrity';
import { fieldRevision, valueOf } from '@shared/document/merge';
import type { MergedCopy } from '@shared/document/merge-copies';
import { restampDiff } from '@shared/document/restamp';
import { hasSeen } from '@shared/document/seen';
import { sameJson } from '@shared/domain/kernel/stable-json';
import { moduleOf, type AnyRecord } from '@shared/domain/registry';
import fc from 'fast-check';
import { newDocument } from './document';
import { randomCommand, runRandomCommands } from './random-commands';
import { TEST_START, stampSource } from './stamp';

/** Two laptops' copies of one process, worked on apart, one of them sometimes with an undo. The same seed gives the same. */
export function divergedCopies(seed: number): readonly [Document, Document] {
  const commands = (length: number) => fc.array(randomCommand, { minLength: length, maxLength: length, size: 'max' });
  const [sample] = fc.sample(fc.tuple(commands(20), fc.tuple(commands(25), commands(25)), fc.nat(3)), { seed, numRuns: 1 });
  if (sample === undefined) throw new Error('No sample');
  const [common, apart, undo] = sample;
  const home = stampSource('home', 1);
  const base = runRandomCommands(newDocument(home), home, common).document;
  const [one = base, other = base] = apart.map((commands, index) => {
    const stamps = stampSource(`lap${index}`, 100 + index, TEST_START + 60_000 + index * 137);
    for (const revision of base.seen.values()) stamps.observe(revision);
    const { document, diffs } = runRandomCommands(base, stamps, commands);
    const last = diffs.at(-1);
    return last === undefined || undo !== index ? document : applyDiff(document, restampDiff(document, invertDiff(last), stamps.next()));
  });
  return [one, other];
}

/** What a merge did with the fields of two copies, counted by another way than its own. */
export interface MergeAudit {
  /** Fields whose value is in neither copy. */
  readonly invented: readonly string[];
  /** Fields or records that one side wrote unknown to the other, that are not in the merge and that no list names. */
  readonly lost: readonly string[];
  readonly fields: number;
  readonly conflicts: number;
}

/** Holds a merge against the two copies it came from, field by field. */
export function auditMerge(mine: Document, theirs: Document, { document, conflicts, repairs }: MergedCopy): MergeAudit {
  const told = new Set(conflicts.map((conflict) => (conflict.kind === 'field' ? `${conflict.recordId} ${conflict.field}` : conflict.recordId)));
  const repaired = new Set(repairs.map(({ record }) => record.id));
  const invented: string[] = [];
  const lost: string[] = [];
  let fields = 0;
  for (const record of allRecords(document)) {
    for (const field of Object.keys(moduleOf(record.type).fields)) {
      fields += 1;
      const values = [mine, theirs].flatMap((copy) => valuesIn(copy, record, field));
      const value = valueOf(record, field);
      if (values.some((known) => sameJson(known, value))) continue;
      // A reference may have been emptied of what is gone, or filled with what came back; never with anything else.
      const isReference = moduleOf(record.type).references.some((reference) => reference.field === field);
      const known = new Set(values.flatMap(referencedIds));
      if (!isReference || referencedIds(value).some((id) => !known.has(id))) invented.push(`${record.id} ${field}`);
    }
  }
  for (const [side, other] of [[mine, theirs], [theirs, mine]] as const) {
    for (const record of allRecords(side)) {
      const now = recordById(document, record.id);
      if (now === undefined) {
        const isKnownRemoval = other.tombstones.has(record.id) && hasSeen(other.seen, record.rev);
        if (!isKnownRemoval && !told.has(record.id) && !repaired.has(record.id)) lost.push(record.id);
        continue;
      }
      for (const field of Object.keys(moduleOf(record.type).fields)) {
        if (hasSeen(other.seen, fieldRevision(record, field)) || sameJson(valueOf(now, field), valueOf(record, field))) continue;
        // A reference that was cleared with its target comes back with it: that the target is back is told.
        const [before, after] = [referencedIds(valueOf(record, field)), referencedIds(valueOf(now, field))];
        const isOfTold = moduleOf(record.type).references.some((reference) => reference.field === field)
          && [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))].every((id) => told.has(id));
        if (isOfTold) continue;
        if (!told.has(`${record.id} ${field}`) && !told.has(record.id) && !repaired.has(record.id)) lost.push(`${record.id} ${field}`);
      }
    }
  }
  return { invented, lost, fields, conflicts: conflicts.length };
}

function valuesIn(copy: Document, { id }: AnyRecord, field: string): readonly unknown[] {
  const record = recordById(copy, id);
  return record === undefined ? [] : [valueOf(record, field)];
}
