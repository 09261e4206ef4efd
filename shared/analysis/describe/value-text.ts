import { recordById, type Document } from '../../document/document';
import { referencedIds } from '../../document/integrity';
import { valueOf } from '../../document/merge';
import { isLogo } from '../../domain/actors/actor-logo';
import { isCivilDate } from '../../domain/kernel/civil-date';
import { minorDigits } from '../../domain/kernel/money';
import { isRecordId } from '../../domain/kernel/id';
import { RECORD_TYPES, labelOfRecord, moduleOf, type AnyRecord, type RecordType } from '../../domain/registry';
import { formattingLocale, i18nInstance, t, type MessageKey } from '../../i18n';

/** What a field is called, in words. */
export function fieldName(field: string): string {
  const key = `fields.${field}`;
  return i18nInstance.exists(key) ? t(key as MessageKey) : field;
}

/**
 * A value of a field as a person reads it, away from its own place: references by the name of what they point to
 * (`documents`: where that is looked for, in order), fixed values by their word, dates and numbers in the language's way.
 */
export function valueText(documents: readonly Document[], type: RecordType, field: string, value: unknown): string {
  const isReference = moduleOf(type).references.some((reference) => reference.field === field);
  const text = isReference ? referencedIds(value).map((id) => nameIn(documents, id)).join(', ') : plainText(documents, value);
  return text === '' ? t('merging.empty') : text;
}

/** What a record is called, with what it hangs on: the context in which its name means something. */
export function recordContext(documents: readonly Document[], record: AnyRecord): { readonly type: string; readonly name: string; readonly within: readonly string[] } {
  const within = moduleOf(record.type)
    .references.flatMap(({ field }) => referencedIds(valueOf(record, field)))
    .map((id) => nameIn(documents, id))
    .filter((name, place, names) => name !== '' && names.indexOf(name) === place)
    .slice(0, 3);
  const type = t(`records.type.${record.type}`);
  const name = labelOfRecord(record);
  // Records without a name of their own (a link, a position) are known by what they join.
  const isNamed = name !== '' && !isRecordId(name);
  return isNamed ? { type, name, within } : { type, name: within.join(' · ') || type, within: [] };
}

function nameIn(documents: readonly Document[], id: string): string {
  if (!isRecordId(id)) return id;
  for (const document of documents) {
    const record = recordById(document, id);
    if (record === undefined) continue;
    const label = labelOfRecord(record);
    return label === '' ? t(`records.type.${record.type}`) : label;
  }
  return '';
}

function plainText(documents: readonly Document[], value: unknown): string {
  switch (typeof value) {
    case 'boolean':
      return t(value ? 'merging.yes' : 'merging.no');
    case 'number':
      return new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 6, useGrouping: Math.abs(value) >= 10_000 }).format(value);
    case 'string':
      return textOf(documents, value);
    case 'object':
      if (value === null) return '';
      if (Array.isArray(value)) return value.map((part: unknown) => plainText(documents, part)).join(', ');
      return objectText(documents, value as Readonly<Record<string, unknown>>);
    default:
      return '';
  }
}

function textOf(documents: readonly Document[], value: string): string {
  if (isLogo(value)) return t('merging.picture');
  if (isCivilDate(value)) {
    return new Intl.DateTimeFormat(formattingLocale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));
  }
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/u.test(value)) {
    return new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(value));
  }
  if (isRecordId(value) && RECORD_TYPES.some((type) => value.startsWith(`${type}:`))) return nameIn(documents, value) || value;
  const key = `fieldValues.${value}`;
  return /^[a-z][A-Za-z]{1,40}$/u.test(value) && i18nInstance.exists(key) ? t(key as MessageKey) : value;
}

function objectText(documents: readonly Document[], value: Readonly<Record<string, unknown>>): string {
  const { minor, currency } = value;
  if (typeof minor === 'number' && typeof currency === 'string') {
    return new Intl.NumberFormat(formattingLocale(), { style: 'currency', currency }).format(minor / 10 ** minorDigits(currency));
  }
  return Object.entries(value)
    .map(([name, part]) => `${/^\d/u.test(name) ? name : fieldName(name)}: ${plainText(documents, part)}`)
    .join('; ');
}
