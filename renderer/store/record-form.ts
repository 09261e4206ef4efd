import type { FieldValue, FormField } from '@shared/domain/kernel/form-field';
import type { AnyRecord, RecordType } from '@shared/domain/registry';
import { currentLanguage, failureText } from '@shared/i18n';
import { use } from 'react';
import { catalogOptions } from './catalog-options';
import { catalogsOfForm, recordFields, type CatalogOptions } from './record-fields';
import type { RecordWriter } from './record-writers';
import { useDocument } from './workspace';

/** The form of a record as a view shows it. */
export interface RecordFormParts {
  readonly fields: readonly FormField[];
  readonly facts: readonly FormField[];
  /** Keeps what a field was left with; the sentence where it was refused. */
  readonly onWrite: (name: string, value: FieldValue) => true | string;
}

/** What a view warns of under the days of a form, by the field. */
export type DayWarnings = Readonly<Record<string, string | undefined>>;

/** The form of a record, made from its schema: the same on its sheet and in its place. The view waits for its catalogues the first time. */
export function useRecordForm(record: AnyRecord, write: RecordWriter, warnings: DayWarnings = {}): RecordFormParts {
  const document = useDocument((state) => state);
  const { fields, facts, toRecord } = recordFields(document, record, use(catalogsOfType(record.type)));
  return {
    fields: fields.map((field) => (field.kind === 'date' ? { ...field, warning: warnings[field.name] } : field)),
    facts,
    onWrite: (name, value) => {
      const result = write(record.id, { [name]: toRecord(name, value) });
      return result.ok || failureText(result.error);
    },
  };
}

const optionsOf = new Map<string, Promise<CatalogOptions>>();

/** The same promise for the same type and language, so that a view may wait on it. */
function catalogsOfType(type: RecordType): Promise<CatalogOptions> {
  const key = `${currentLanguage()} ${type}`;
  let found = optionsOf.get(key);
  if (found === undefined) {
    found = Promise.all(catalogsOfForm(type).map(async (name) => [name, await catalogOptions(name)] as const)).then((pairs) => Object.fromEntries(pairs));
    optionsOf.set(key, found);
    found.catch(() => optionsOf.delete(key));
  }
  return found;
}
