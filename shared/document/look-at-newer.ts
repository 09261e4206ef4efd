import { moduleOf, isRecordType } from '../domain/registry';
import { formatOf, newerTypes } from './formats';
import { isRawRecord } from './migrate';
import { openRawDocument, withoutDangling, type RawDocument } from './raw-document';
import type { Document } from './document';

/**
 * What this version of the program can show of a process that a later one wrote: the fields it knows of the records it
 * knows, where they are still valid. For looking at only: written back, what it does not know would be lost.
 * `hidden` counts the records that cannot be shown (SPEC.md F3).
 */
export function lookAtNewer(raw: RawDocument): { readonly document: Document; readonly hidden: number } {
  const newer = new Set(newerTypes(raw.formats));
  const known = raw.records.filter(isRawRecord).map((record) => {
    const { type } = record;
    if (typeof type !== 'string' || !newer.has(type) || !isRecordType(type)) return record;
    const module = moduleOf(type);
    const own = Object.keys(module.fields).map((name) => [
      name,
      // A field that the later version no longer writes has the value it had for new records.
      Object.hasOwn(record, name) ? record[name] : (module.defaults as Readonly<Record<string, unknown>>)[name],
    ] as const);
    const { id, processId, rev, revs, createdAt, updatedAt } = record;
    return { id, type, processId, rev, revs, createdAt, updatedAt, ...Object.fromEntries(own) };
  });
  const formats = Object.fromEntries(
    Object.keys(raw.formats).filter(isRecordType).map((type) => [type, Math.min(formatOf(raw.formats, type), moduleOf(type).version)]),
  );
  const { document } = withoutDangling(openRawDocument({ ...raw, formats, records: known }).document);
  const shown = Object.values(document.tables).reduce((sum, table) => sum + table.size, 0);
  return { document, hidden: raw.records.length - shown };
}
