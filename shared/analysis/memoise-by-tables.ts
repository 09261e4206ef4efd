import { tableOf, type Document } from '../document/document';
import type { RecordType } from '../domain/registry';

/**
 * A function of a document that reads only the tables of the given types, computed once for each state of those
 * tables (by identity, which a document keeps until a record of the type changes). Holds the last value per first
 * table only, so nothing outlives the document.
 */
export function memoiseByTables<Value>(
  types: readonly [RecordType, ...RecordType[]],
  compute: (document: Document) => Value,
): (document: Document) => Value {
  const cache = new WeakMap<object, { readonly tables: readonly object[]; readonly value: Value }>();
  return (document) => {
    const tables = types.map((type): object => tableOf(document, type));
    const first = tables[0] as object;
    const held = cache.get(first);
    if (held?.tables.every((table, place) => table === tables[place]) === true) return held.value;
    const value = compute(document);
    cache.set(first, { tables, value });
    return value;
  };
}
