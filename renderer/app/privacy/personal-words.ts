import { allRecords, type Document } from '@shared/document/document';
import { createFinder } from '@shared/document/find-words';
import { moduleOf } from '@shared/domain/registry';

/** The texts of all fields of personal data, each once, by name. */
export function personalTexts(document: Document): readonly string[] {
  const texts = new Set<string>();
  for (const record of allRecords(document)) {
    for (const field of moduleOf(record.type).personalFields) {
      const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
      if (typeof value === 'string' && value.trim() !== '') texts.add(value.trim());
    }
  }
  return [...texts].sort((one, other) => one.localeCompare(other));
}

/** Mail and telephone that stand beside a name in the same record: they are of the same person. */
export function contactsBeside(document: Document, name: string): readonly string[] {
  const finder = createFinder([name]);
  const contacts = new Set<string>();
  for (const actor of document.tables.actor.values()) {
    if (!finder.finds(actor.focalPoint)) continue;
    for (const contact of [actor.email, actor.phone]) if (contact.trim() !== '') contacts.add(contact.trim());
  }
  return [...contacts];
}
