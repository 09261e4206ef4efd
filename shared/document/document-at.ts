import { moduleOf, type AnyRecord, type RecordType } from '../domain/registry';
import { typeOfId, type RecordId } from '../domain/kernel/id';
import type { Document } from './document';
import type { History } from './history';

/**
 * The records of some types as they were at a position of the history (positions as in `History`), as a document that
 * holds the other tables as they are now. Walks the steps between that position and the cursor, back or forth; a position
 * beyond the steps at hand is held at their ends. A record that its step left unreadable is left out.
 */
export function documentAt(document: Document, { first, entries, cursor }: History, position: number, types: readonly RecordType[]): Document {
  const wanted = new Set<string>(types);
  const tables = new Map<string, Map<RecordId, AnyRecord>>(types.map((type) => [type, new Map(document.tables[type] as ReadonlyMap<RecordId, AnyRecord>)]));
  const put = (record: AnyRecord): void => { tables.get(record.type)?.set(record.id, record); };
  const drop = (id: RecordId): void => { tables.get(typeOfId(id))?.delete(id); };
  const write = (id: RecordId, fields: Readonly<Record<string, unknown>>): void => {
    const table = tables.get(typeOfId(id));
    const record = table?.get(id);
    if (table !== undefined && record !== undefined) table.set(id, { ...record, ...fields } as AnyRecord);
  };
  for (let index = cursor - 1; index >= Math.max(position, first); index -= 1) {
    const diff = entries[index - first]?.diff;
    if (diff === undefined) continue;
    for (const { id } of diff.added) drop(id);
    for (const { id, before } of diff.changed) if (wanted.has(typeOfId(id))) write(id, before);
    for (const record of diff.removed) if (wanted.has(record.type)) put(record);
  }
  for (let index = cursor; index < Math.min(position, first + entries.length); index += 1) {
    const diff = entries[index - first]?.diff;
    if (diff === undefined) continue;
    for (const { id } of diff.removed) drop(id);
    for (const { id, after } of diff.changed) if (wanted.has(typeOfId(id))) write(id, after);
    for (const record of diff.added) if (wanted.has(record.type)) put(record);
  }
  const sound = Object.fromEntries([...tables].map(([type, table]) => [type, new Map([...table].filter(([, record]) => moduleOf(type as RecordType).schema.safeParse(record).success))]));
  return { ...document, tables: { ...document.tables, ...sound } as unknown as Document['tables'] };
}

/** How many steps of a history were done up to an instant: the position that `documentAt` takes. */
export function positionAt({ first, entries, cursor }: History, instant: string): number {
  const done = entries.slice(0, cursor - first);
  const later = done.findIndex(({ lastAt }) => lastAt > instant);
  return first + (later < 0 ? done.length : later);
}
