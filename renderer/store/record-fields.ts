import { fieldName, valueText } from '@shared/analysis/describe/value-text';
import { listOf, recordOf, type Document } from '@shared/document/document';
import { valueOf } from '@shared/document/merge';
import { kindOfField, type FieldKind } from '@shared/domain/kernel/field-kind';
import type { AskedOnly, FieldControl, FieldWords, FormItem, FormPart } from '@shared/domain/kernel/form';
import type { FieldValue, FormField, Option } from '@shared/domain/kernel/form-field';
import type { Money } from '@shared/domain/kernel/money';
import { formOf } from '@shared/domain/record-forms';
import { isRecordType, labelOfRecord, moduleOf, type AnyRecord, type RecordType } from '@shared/domain/registry';
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

/** The fields of a record with the values they have, made from its schema and the form that stands beside it. */
export function recordFields(document: Document, record: AnyRecord, catalogs: CatalogOptions): RecordFields {
  const form = formOf(record.type);
  const asked = new Map<string, Asked>();
  const fields = form.fields.flatMap((item): readonly FormField[] => {
    if (typeof item === 'object' && 'part' in item) return [{ kind: 'heading', name: item.part, label: t(`inspector.part.${item.part}`) }];
    const one = askedOf(record, item);
    if (one === null) return [];
    asked.set(one.name, one);
    return fieldOf(document, record, one, catalogs, form.words?.[one.name] ?? {});
  });
  const facts = form.facts.flatMap((name): readonly FormField[] => {
    const value = valueOf(record, name);
    if (isNothing(value)) return [];
    return [{ kind: 'fact', name, label: labelOf(record, name, form.words?.[name] ?? {}), value: valueText([document], record.type, name, value) }];
  });
  return { fields, facts, toRecord: (name, value) => keptValue(asked.get(name), value) };
}

/** The fields before a part of the form, and those from its heading on. */
export function fieldsAround(fields: readonly FormField[], part: FormPart): readonly [readonly FormField[], readonly FormField[]] {
  const start = fields.findIndex(({ kind, name }) => kind === 'heading' && name === part);
  return start === -1 ? [fields, []] : [fields.slice(0, start), fields.slice(start)];
}

/** The catalogues that the form of a record type offers entries of. */
export function catalogsOfForm(type: AnyRecord['type']): readonly string[] {
  return formOf(type).fields.flatMap((item) => {
    const control = typeof item === 'string' || 'part' in item ? undefined : item.control;
    if (control?.kind === 'goals') return ['sdgGoals'];
    return (control?.kind === 'catalog' || control?.kind === 'suggested') && control.catalog !== undefined ? [control.catalog] : [];
  });
}

function askedOf(record: AnyRecord, item: Exclude<FormItem, { readonly part: unknown }>): Asked | null {
  const [name, control, only] = typeof item === 'string' ? [item, undefined, undefined] : [item.field, item.control, item.only];
  const schema = moduleOf(record.type).fields[name];
  if (schema === undefined) return null;
  const kind = kindOfField(schema);
  return isAsked(record, name, kind, only) ? { name, control, kind } : null;
}

function isAsked(record: AnyRecord, name: string, kind: FieldKind, only: AskedOnly | undefined): boolean {
  // A choice that always has a value says nothing by having one.
  const isFilled = !isNothing(valueOf(record, name)) && (kind.kind !== 'choice' || kind.isOptional);
  if (only === undefined || isFilled) return true;
  const other = valueOf(record, only.field);
  return typeof other === 'string' && only.is.includes(other);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** What a field is called in the form of its type. */
function labelOf(record: AnyRecord, name: string, { label }: FieldWords): string {
  const key = typeof label === 'object' ? label.of[textOf(valueOf(record, label.by))] : label;
  return key === undefined ? fieldName(name) : t(key as MessageKey);
}

function fieldOf(document: Document, record: AnyRecord, asked: Asked, catalogs: CatalogOptions, words: FieldWords): readonly FormField[] {
  const { name, control, kind } = asked;
  const value = valueOf(record, name);
  const common = { name, label: labelOf(record, name, words), hint: words.hint === undefined ? undefined : t(words.hint as MessageKey) } as const;
  const optionOf = (one: string): Option => ({ value: one, label: t(`${words.values ?? 'fieldValues'}.${one}` as MessageKey) });
  if (control?.kind === 'scale') {
    return [{ ...common, kind: 'scale', value: numberOf(value), steps: scaleSteps(control.words, control.steps), clearable: kind.isOptional }];
  }
  if (control?.kind === 'goals') return [{ ...common, kind: 'choices', value: listOfTexts(value), options: catalogs['sdgGoals'] ?? [] }];
  if (control?.kind === 'lines') return [{ ...common, kind: 'longText', value: listOfTexts(value).join('\n') }];
  if (control?.kind === 'catalog') {
    const { within } = control;
    const entries = catalogs[control.catalog] ?? [];
    const options = within === undefined ? entries : entries.filter((entry) => entry.within === textOf(valueOf(record, within)));
    return kind.kind === 'tags'
      ? [{ ...common, kind: 'choices', value: listOfTexts(value), options: withUnknown(options, listOfTexts(value)) }]
      : [{ ...common, kind: 'choice', value: textOf(value) || null, options: withUnknown(options, [textOf(value)]), clearable: true }];
  }
  if (control?.kind === 'wordOf') {
    const scale = listOfTexts(valueOf(record, control.field)).map((word) => ({ value: word, label: word }));
    return [{ ...common, kind: 'choice', value: textOf(value) || null, options: withUnknown(scale, [textOf(value)]), clearable: true }];
  }
  if (control?.kind === 'recordsWith') {
    const fitting = new Set<string>(recordsOfReference(document, record, name).filter((other) => valueOf(other, control.field) === control.is).map(({ id }) => id));
    return [{ ...common, kind: 'choices', value: listOfTexts(value), options: recordOptions(document, record, name).filter((option) => fitting.has(option.value)) }];
  }
  const suggestions = control?.kind === 'suggested' ? suggestedWords(document, record, name, control, catalogs) : undefined;
  switch (kind.kind) {
    case 'name':
      return [{ ...common, kind: 'longText', value: textOf(value), required: true }];
    case 'line':
      return [{ ...common, kind: 'text', value: textOf(value), ...(suggestions === undefined ? {} : { suggestions }) }];
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
      return [{ ...common, kind: 'words', value: listOfTexts(value), suggestions: suggestions ?? wordsInUse(document, record, name) }];
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

/** Records that a field may point to, each with what it is before its name where they are of several types. */
function recordOptions(document: Document, record: AnyRecord, name: string): readonly Option[] {
  const isMixed = typesOfReference(record, name).length > 1;
  return recordsOfReference(document, record, name)
    .map((other) => ({ value: other.id, label: isMixed ? `${t(`records.type.${other.type}`)}: ${labelOfRecord(other)}` : labelOfRecord(other) }));
}

function recordsOfReference(document: Document, record: AnyRecord, name: string): readonly AnyRecord[] {
  return typesOfReference(record, name).flatMap((type): readonly AnyRecord[] => listOf(document, type)).filter(({ id }) => id !== record.id);
}

function typesOfReference(record: AnyRecord, name: string): readonly RecordType[] {
  return (moduleOf(record.type).references.find(({ field }) => field === name)?.to ?? []).filter(isRecordType);
}

/** What is chosen already is shown even where the catalogue of this version does not have it. */
function withUnknown(options: readonly Option[], chosen: readonly string[]): readonly Option[] {
  const others = chosen.filter((value) => value !== '' && !options.some((option) => option.value === value));
  return others.length === 0 ? options : [...options, ...others.map((value) => ({ value, label: value }))];
}

/** What a field of one's own words offers: what stands in it in other records, then what the form adds. */
function suggestedWords(document: Document, record: AnyRecord, name: string, control: Extract<FieldControl, { readonly kind: 'suggested' }>, catalogs: CatalogOptions): readonly string[] {
  const entries = control.catalog === undefined ? [] : (catalogs[control.catalog] ?? []).map(({ label }) => label);
  const named = control.type !== undefined && isRecordType(control.type) ? listOf(document, control.type).map(labelOfRecord) : [];
  return [...new Set([...wordsInUse(document, record, name), ...entries, ...named])];
}

function wordsInUse(document: Document, record: AnyRecord, name: string): readonly string[] {
  const words = listOf(document, record.type).map((other) => valueOf(other, name)).flatMap((value) => (typeof value === 'string' ? [value] : listOfTexts(value)));
  return [...new Set(words)].filter((word) => word !== '');
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
