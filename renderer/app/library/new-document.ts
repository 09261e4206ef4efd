import type { NewProcess } from '@renderer/store/process-library';
import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { allRecords, documentOf, emptyDocument, type Document } from '@shared/document/document';
import { createId, type RecordId } from '@shared/domain/kernel/id';
import type { Stamp } from '@shared/domain/kernel/record';
import type { AnyRecord } from '@shared/domain/registry';

/** A document that holds a new process and nothing else. */
export function newDocument(fields: NewProcess, stamp: Stamp): Document {
  const processId = createId('process', stamp.random);
  const document = emptyDocument(processId);
  const change = openChangeSet(document, stamp);
  change.create('process', fields, processId);
  return applyDiff(document, change.finish());
}

/**
 * The same records as a process of their own. Record ids stay: they only have to differ within a process, and the
 * references among them hold.
 */
export function copyOf(document: Document, name: string, stamp: Stamp): Document {
  const processId = createId('process', stamp.random);
  const records = [...allRecords(document)].map((record): AnyRecord => {
    const id: RecordId = record.type === 'process' ? processId : record.id;
    return { ...record, id, processId } as AnyRecord;
  });
  const copy = documentOf(processId, records, document.tombstones, document.seen.values());
  const change = openChangeSet(copy, stamp);
  change.update('process', processId, { name });
  return applyDiff(copy, change.finish());
}
