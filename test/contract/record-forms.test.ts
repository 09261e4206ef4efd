import { catalogOptions } from '@renderer/store/catalog-options';
import { catalogsOfForm, recordFields, type CatalogOptions } from '@renderer/store/record-fields';
import { isContentField } from '@shared/document/diff';
import { filledFields } from '@shared/domain/kernel/form';
import { kindOfField } from '@shared/domain/kernel/field-kind';
import { formOf } from '@shared/domain/record-forms';
import { RECORD_TYPES, moduleOf, type AnyRecord } from '@shared/domain/registry';
import { i18nInstance } from '@shared/i18n';
import { describe, expect, it } from 'vitest';
import { PROCESS_ID, newDocument, requiredFields } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';

/** A record of a type as it comes to be, alone in its process. */
function sampleOf(type: AnyRecord['type']): { readonly document: ReturnType<typeof newDocument>; readonly record: AnyRecord } {
  const record = moduleOf(type).create(stampSource().next(), PROCESS_ID, requiredFields(type));
  return { document: newDocument(), record: record as unknown as AnyRecord };
}

async function catalogsOf(type: AnyRecord['type']): Promise<CatalogOptions> {
  return Object.fromEntries(await Promise.all(catalogsOfForm(type).map(async (name) => [name, await catalogOptions(name)] as const)));
}

describe.each(RECORD_TYPES)('the form of %s', (type) => {
  const form = formOf(type);

  it('says of every field whether it is filled in by hand, only shown, or neither, and of each once', () => {
    const said = [...filledFields(form), ...form.facts, ...form.kept];
    expect([...said].sort()).toEqual(Object.keys(moduleOf(type).fields).filter(isContentField).sort());
    expect(said).toHaveLength(new Set(said).size);
  });

  it('has a control for every field that is filled in by hand, with words in Spanish', async () => {
    const { document, record } = sampleOf(type);
    const { fields } = recordFields(document, record, await catalogsOf(type));
    expect(fields.filter(({ kind }) => kind === 'fact').map(({ name }) => name)).toEqual([]);
    expect(fields.filter(({ label }) => /^[a-z]+[A-Z]\w+$/u.test(label) || label.includes('.')).map(({ name }) => name)).toEqual([]);
    const words = fields.flatMap((field) => ('options' in field ? field.options.map(({ label }) => label) : 'steps' in field ? field.steps.flatMap(({ label, hint }) => [label, hint ?? '']) : []));
    expect(words.filter((word) => /^(fieldValues|inspector|records)\./u.test(word))).toEqual([]);
  });

  it('gives back values that the schema takes, as they stand in the form', async () => {
    const { document, record } = sampleOf(type);
    const { fields, toRecord } = recordFields(document, record, await catalogsOf(type));
    for (const field of fields) {
      if (field.kind === 'heading' || field.kind === 'fact') continue;
      const kept = toRecord(field.name, field.value);
      expect(moduleOf(type).fields[field.name]?.safeParse(kept).success, `${type}.${field.name}`).toBe(true);
    }
  });

  it('grades on steps that the schema takes, and on all of them', () => {
    for (const item of form.fields) {
      if (typeof item === 'string' || 'part' in item || item.control?.kind !== 'scale') continue;
      const { steps } = item.control;
      const schema = moduleOf(type).fields[item.field];
      const taken = Array.from({ length: 30 }, (_, index) => index - 10).filter((value) => schema?.safeParse(value).success === true);
      expect(steps, `${type}.${item.field}`).toEqual(taken);
    }
  });
});

describe('what a vote in secret must not show', () => {
  it.each(['ballot', 'dotBallot', 'influence', 'position', 'assessmentAnswer'] as const)('is not on the sheet of %s', (type) => {
    const secret = { ballot: ['actorId', 'seatId', 'optionId'], dotBallot: ['actorId', 'seatId', 'dots'], influence: ['value', 'scorer'], position: ['value', 'scorer'], assessmentAnswer: ['respondentId', 'level'] }[type];
    const form = formOf(type);
    expect([...filledFields(form), ...form.facts].filter((name) => secret.includes(name))).toEqual([]);
  });
});

describe('the kind of a field', () => {
  it('is read off its schema', () => {
    const kindIn = (type: AnyRecord['type'], name: string): unknown => {
      const schema = moduleOf(type).fields[name];
      return schema === undefined ? undefined : kindOfField(schema);
    };
    expect(kindIn('action', 'name')).toEqual({ kind: 'name', isOptional: false });
    expect(kindIn('action', 'startDate')).toEqual({ kind: 'day', isOptional: true });
    expect(kindIn('action', 'allyIds')).toEqual({ kind: 'references', isOptional: false });
    expect(kindIn('action', 'term')).toEqual({ kind: 'choice', values: ['short', 'medium', 'long'], isOptional: true });
    expect(kindIn('call', 'amount')).toEqual({ kind: 'money', isOptional: true });
    expect(kindIn('budgetShare', 'amount')).toEqual({ kind: 'money', isOptional: false });
    expect(kindIn('risk', 'likelihood')).toEqual({ kind: 'number', isOptional: true });
    expect(kindIn('memoryItem', 'startYear')).toEqual({ kind: 'year', isOptional: true });
    expect(kindIn('relation', 'formal')).toEqual({ kind: 'yesNo', isOptional: false });
    expect(kindIn('line', 'themes')).toEqual({ kind: 'tags', isOptional: false });
    expect(kindIn('voteRound', 'rule')).toEqual({ kind: 'other', isOptional: false });
  });
});

it('the names of fields are all there', () => {
  const names = new Set(RECORD_TYPES.flatMap((type) => [...filledFields(formOf(type)), ...formOf(type).facts]));
  expect([...names].filter((name) => !i18nInstance.exists(`fields.${name}`))).toEqual([]);
});
