import { isRecordId, type RecordId } from '../domain/kernel/id';
import { isRevision, type Revision } from '../domain/kernel/revision';
import { RECORD_TYPES, moduleOf, type AnyRecord } from '../domain/registry';
import { documentOf, type Document } from './document';
import type { Formats } from './formats';
import { danglingOf, referencedIds } from './integrity';
import { valueOf } from './merge';
import { migrateToFormats } from './migrate';
import { validateRecords, validateReferences, type RecordProblem } from './validate';

/** A document as a file or a database gives it back: of any known format, nothing in it looked at yet. */
export interface RawDocument {
  readonly processId: RecordId;
  readonly formats: Formats;
  readonly records: readonly unknown[];
  /** Pairs of id and revision. */
  readonly tombstones: readonly unknown[];
  /** Revisions taken in; those in the records count anyway. */
  readonly seen: readonly unknown[];
}

/** A document and what of the raw one is not in it or not right in it; sound where `problems` is empty. */
export interface OpenedDocument {
  readonly document: Document;
  readonly problems: readonly RecordProblem[];
}

/**
 * Brings a raw document to the current formats and validates all of it. What is not valid is left out and reported;
 * references are looked at, not touched (`withoutDangling` does).
 */
export function openRawDocument(raw: RawDocument): OpenedDocument {
  const migrated = raw.records.map((record) => migrateToFormats(record, raw.formats));
  const { records, problems } = validateRecords(migrated, raw.processId);
  const found: RecordProblem[] = [...problems];
  const tombstones = new Map<RecordId, Revision>();
  const alive = new Set<string>(records.map(({ id }) => id));
  for (const pair of raw.tombstones) {
    const [id, revision] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    if (typeof id !== 'string' || typeof revision !== 'string' || !isRecordId(id) || !isRevision(revision)) {
      found.push({ reason: 'badTombstone', recordId: typeof id === 'string' ? id.slice(0, 120) : '', field: '', place: 0 });
    } else if (alive.has(id)) found.push({ reason: 'alsoRemoved', recordId: id, field: '', place: 0 });
    else tombstones.set(id, revision);
  }
  const seen = raw.seen.filter((value): value is Revision => typeof value === 'string' && isRevision(value));
  const document = documentOf(raw.processId, records, tombstones, seen);
  return { document, problems: [...found, ...validateReferences(document)] };
}

/**
 * A document of which part is missing, made sound: records that hang on what is missing are left out, other
 * references to it cleared. Bookkeeping is not touched and no removal is recorded, so that a merge with a whole copy
 * heals it (SPEC.md F5). `left` are the records that went.
 */
export function withoutDangling(document: Document): { readonly document: Document; readonly left: readonly AnyRecord[] } {
  const records = new Map<RecordId, AnyRecord>();
  for (const type of RECORD_TYPES) for (const record of document.tables[type].values()) records.set(record.id, record);
  const left: AnyRecord[] = [];
  for (let again = true; again; ) {
    again = false;
    for (const record of records.values()) {
      for (const { field, targetId } of danglingOf(record, (id) => records.get(id))) {
        again = true;
        const reference = moduleOf(record.type).references.find((other) => other.field === field);
        const current = records.get(record.id);
        if (current === undefined) break;
        if (reference?.onRemove === 'cascade') {
          left.push(record);
          records.delete(record.id);
          break;
        }
        const value = valueOf(current, field);
        const cleared = Array.isArray(value) ? referencedIds(value).filter((id) => id !== targetId) : null;
        records.set(record.id, { ...current, [field]: cleared } as AnyRecord);
      }
    }
  }
  return { document: documentOf(document.processId, records.values(), document.tombstones, document.seen.values()), left };
}
