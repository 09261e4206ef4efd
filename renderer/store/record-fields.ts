import { fieldName, valueText } from '@shared/analysis/describe/value-text';
import { listOf, recordOf, type Document } from '@shared/document/document';
import { valueOf } from '@shared/document/merge';
import { kindOfField, type FieldKind } from '@shared/domain/kernel/field-kind';
import type { AskedOnly, FieldControl, FormItem } from '@shared/domain/kernel/form';
import type { FieldValue, FormField, Option } from '@shared/domain/kernel/form-field';
import type { Money } from '@shared/domain/kernel/money';
import { formOf } from '@shared/domain/record-forms';
import { isRecordType, labelOfRecord, moduleOf, type AnyRecord } from '@shared/domain/registry';
import { t, type MessageKey } from '@shared/i18n';
import { scaleSteps } from './scale-steps';

/** Entries of the catalogues that a form offers, by catalogue. */
export type CatalogOptions = Readonly<Record<string, readonly Option[]>>;

/** A form made from the schema of a record. */
export interface RecordFields {
  readonly fields: readonly FormField[];
  readonly facts: readonly FormField[];
  /** The value a record keeps for what a field of the form gave. */
  readonly toRecord: (name: string, value: FieldValue) => unknown;
}

interface Asked {
  readonly name: string;
  readonly control: FieldControl | undefined;
  readonly kind: FieldKind;
}

/** What a place calls a field otherwise than the program does; undefined where it does not. */
export type FieldLabels = (name: string) => string | undefined;

/** The fields of a record with the values they have, made from its schema and the form that stands beside it. */
export function recordFields(document: Document, record: AnyRecord, catalogs: CatalogOptions, labels: FieldLabels = () => undefined): RecordFields {
  const form = formOf(record.type);
  const asked = new Map<string, Asked>();
  const fields = form.fields.flatMap((item): readonly FormField[] => {
    if (typeof item === 'object' && 'part' in item) return [{ kind: 'heading', name: item.part, label: t(`inspector.part.${item.part}`) }];
    const one = askedOf(record, item);
    if (one === null) return [];
    asked.set(one.name, one);
    return fieldOf(document, record, one, catalogs, labels(one.name) ?? fieldName(one.name));
  });
  const facts = form.facts.flatMap((name): readonly FormField[] => {
    const value = valueOf(record, name);
    if (isNothing(value)) return [];
    return [{ kind: 'fact', name, label: fieldName(name), value: valueText([document], record.type, name, value) }];
  });
  return { fields, facts, toRecord: (name, value) => keptValue(asked.get(name), value) };
}

/** The catalogues that the form of a record type offers entries of. */
export function catalogsOfForm(type: AnyRecord['type']): readonly string[] {
  return formOf(type).fields.flatMap((item) => {
    if (typeof item === 'string' || 'part' in item) return [];
    return item.control?.kind === 'catalog' ? [item.control.catalog] : item.control?.kind === 'goals' ? ['sdgGoals'] : [];
  });
}

function askedOf(record: AnyRecord, item: Exclude<FormItem, { readonly part: unknown }>): Asked | null {
  const [name, control, only] = typeof item === 'string' ? [item, undefined, undefined] : [item.field, item.control, item.only];
  const schema = moduleOf(record.type).fields[name];
  if (schema === undefined || !isAsked(record, name, only)) return null;
  return { name, control, kind: kindOfField(schema) };
}

function isAsked(record: AnyRecord, name: string, only: AskedOnly | undefined): boolean {
  if (only === undefined || !isNothing(valueOf(record, name))) return true;
  const other = valueOf(record, only.field);
  return typeof other === 'string' && only.is.includes(other);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function fieldOf(document: Document, record: AnyRecord, asked: Asked, catalogs: CatalogOptions, label: string): readonly FormField[] {
  const { name, control, kind } = asked;
  const value = valueOf(record, name);
  const common = { name, label } as const;
  if (control?.kind === 'scale') {
    return [{ ...common, kind: 'scale', value: numberOf(value), steps: scaleSteps(control.words, control.steps), clearable: kind.isOptional }];
  }
  if (control?.kind === 'goals') return [{ ...common, kind: 'choices', value: listOfTexts(value), options: catalogs['sdgGoals'] ?? [] }];
  if (control?.kind === 'lines') return [{ ...common, kind: 'longText', value: listOfTexts(value).join('\n') }];
  if (control?.kind === 'catalog') {
    const options = catalogs[control.catalog] ?? [];
    return kind.kind === 'tags'
      ? [{ ...common, kind: 'choices', value: listOfTexts(value), options: withUnknown(options, listOfTexts(value)) }]
      : [{ ...common, kind: 'choice', value: textOf(value) || null, options: withUnknown(options, [textOf(value)]), clearable: true }];
  }
  switch (kind.kind) {
    case 'name':
      return [{ ...common, kind: 'longText', value: textOf(value), required: true }];
    case 'line':
      return [{ ...common, kind: 'text', value: textOf(value) }];
    case 'paragraph':
      return [{ ...common, kind: 'longText', value: textOf(value) }];
    case 'number':
      return [{ ...common, kind: 'number', value: numberOf(value) }];
    case 'year':
      return [{ ...common, kind: 'number', value: numberOf(value), isYear: true }];
    case 'yesNo':
      return [{ ...common, kind: 'yesNo', value: value === true }];
    case 'day':
      return [{ ...common, kind: 'date', value: textOf(value) || null }];
    case 'money':
      return [{ ...common, kind: 'money', value: moneyOf(value), currency: recordOf(document, 'process', document.processId)?.currency ?? 'COP' }];
    case 'tags':
      return [{ ...common, kind: 'words', value: listOfTexts(value), suggestions: tagsInUse(document, record, name) }];
    case 'choice':
      return [{ ...common, kind: 'choice', value: textOf(value) || null, options: kind.values.map(optionOf), clearable: kind.isOptional }];
    case 'choices':
      return [{ ...common, kind: 'choices', value: listOfTexts(value), options: kind.values.map(optionOf) }];
    case 'reference':
      return [{ ...common, kind: 'choice', value: textOf(value) || null, options: recordOptions(document, record, name), clearable: kind.isOptional }];
    case 'references':
      return [{ ...common, kind: 'choices', value: listOfTexts(value), options: recordOptions(document, record, name) }];
    case 'instant':
    case 'other':
      return [{ ...common, kind: 'fact', value: valueText([document], record.type, name, value) }];
  }
}

/** A fixed value by its word. */
function optionOf(value: string): Option {
  return { value, label: t(`fieldValues.${value}` as MessageKey) };
}

/** Records that a field may point to, each with what it is before its name where they are of several types. */
function recordOptions(document: Document, record: AnyRecord, name: string): readonly Option[] {
  const types = (moduleOf(record.type).references.find(({ field }) => field === name)?.to ?? []).filter(isRecordType);
  return types.flatMap((type) =>
    listOf(document, type)
      .filter(({ id }) => id !== record.id)
      .map((other) => ({ value: other.id, label: types.length === 1 ? labelOfRecord(other) : `${t(`records.type.${type}`)}: ${labelOfRecord(other)}` })),
  );
}

/** What is chosen already is shown even where the catalogue of this version does not have it. */
function withUnknown(options: readonly Option[], chosen: readonly string[]): readonly Option[] {
  const others = chosen.filter((value) => value !== '' && !options.some((option) => option.value === value));
  return others.length === 0 ? options : [...options, ...others.map((value) => ({ value, label: value }))];
}

function tagsInUse(document: Document, record: AnyRecord, name: string): readonly string[] {
  return [...new Set(listOf(document, record.type).flatMap((other) => listOfTexts(valueOf(other, name))))];
}

/** What the record keeps of what the form gave: numbers of goals, lines of a text, an empty text for no choice. */
function keptValue(asked: Asked | undefined, value: FieldValue): unknown {
  if (asked === undefined) return value;
  const { control, kind } = asked;
  if (control?.kind === 'goals' && Array.isArray(value)) return value.map(Number).sort((one, other) => one - other);
  if (control?.kind === 'lines' && typeof value === 'string') return value.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (value === null && (kind.kind === 'line' || kind.kind === 'name')) return '';
  return value;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function moneyOf(value: unknown): Money | null {
  if (typeof value !== 'object' || value === null || !('minor' in value) || !('currency' in value)) return null;
  const { minor, currency } = value;
  return typeof minor === 'number' && typeof currency === 'string' ? { minor, currency } : null;
}

function listOfTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
