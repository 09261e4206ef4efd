import { RECORD_TYPES, moduleOf, type AnyRecord } from '../domain/registry';
import { listOf, type Document } from './document';

/**
 * The document with every field of personal data empty (`RecordModule.personalFields`). Revisions stay: merged back,
 * an emptied field never takes the place of the same field filled, as of two values of one revision the greater text
 * wins (SPEC.md M3). Tables without such fields are shared.
 */
export function withoutPersonalData(document: Document): Document {
  const tables = Object.fromEntries(
    RECORD_TYPES.map((type) => {
      const { personalFields } = moduleOf(type);
      const table = document.tables[type];
      if (personalFields.length === 0) return [type, table];
      const empty = Object.fromEntries(personalFields.map((field) => [field, '']));
      return [type, new Map(listOf(document, type).map((record) => [record.id, { ...record, ...empty } as AnyRecord]))];
    }),
  );
  return { ...document, tables: tables as unknown as Document['tables'] };
}
