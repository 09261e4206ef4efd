import { tableOf, type Document } from '@shared/document/document';
import type { RecordType } from '@shared/domain/registry';
import { currentLanguage } from '@shared/i18n';
import { useDocument } from './workspace';

/** A pure function of the document that is computed again only when one of its record types changed. */
export type Derived<Value> = (document: Document) => Value;

/**
 * Memoises a pure function of the document by the identity of the tables it reads, and by the language it may speak:
 * `const coverage = derive(['planNode', 'planLink'], (document) => coverageOf(document))`. Made once, at module
 * level; every caller shares the last value.
 */
export function derive<Value>(reads: readonly RecordType[], compute: Derived<Value>): Derived<Value> {
  let last: { readonly keys: readonly unknown[]; readonly value: Value } | null = null;
  return (document) => {
    const keys = [document.processId, currentLanguage(), ...reads.map((type) => tableOf(document, type))];
    if (last !== null && last.keys.every((key, index) => key === keys[index])) return last.value;
    const value = compute(document);
    last = { keys, value };
    return value;
  };
}

/** A derived value of the open document; the component is drawn again when it changes. */
export function useDerived<Value>(derived: Derived<Value>): Value {
  return useDocument(derived);
}
