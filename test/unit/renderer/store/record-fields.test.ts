import { catalogOptions } from '@renderer/store/catalog-options';
import { catalogsOfForm, fieldsAround, recordFields } from '@renderer/store/record-fields';
import type { Document } from '@shared/document/document';
import { recordById } from '@shared/document/document';
import type { FormField } from '@shared/domain/kernel/form-field';
import type { RecordId } from '@shared/domain/kernel/id';
import type { ContentOf, RecordType } from '@shared/domain/registry';
import { describe, expect, it } from 'vitest';
import { act, newDocument, requiredFields } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';

/** A process into which records are put, and the forms that are made of them. */
function filing() {
  const stamps = stampSource();
  let document: Document = newDocument(stamps);
  const put = <Type extends RecordType>(type: Type, fields: Readonly<Record<string, unknown>>): RecordId => {
    let id: RecordId | undefined;
    document = act(document, stamps, (change) => {
      id = change.create(type, { ...requiredFields(type), ...fields } as ContentOf<Type>).id;
    }).document;
    return id as RecordId;
  };
  const formOf = async (id: RecordId): Promise<readonly FormField[]> => {
    const record = recordById(document, id);
    if (record === undefined) throw new Error(`No record is called ${id}`);
    const catalogs = await Promise.all(catalogsOfForm(record.type).map(async (name) => [name, await catalogOptions(name)] as const));
    return recordFields(document, record, Object.fromEntries(catalogs)).fields;
  };
  return { put, formOf };
}

const named = (fields: readonly FormField[], name: string): FormField | undefined => fields.find((field) => field.name === name);
const values = (field: FormField | undefined): readonly string[] => (field !== undefined && 'options' in field ? field.options.map(({ value }) => value) : []);

describe('the form made from the schema of a record', () => {
  it('calls a field as the place of its type does, also where the name follows another field', async () => {
    const { put, formOf } = filing();
    const accord = await formOf(put('engagement', { kind: 'accord' }));
    const encounter = await formOf(put('engagement', { kind: 'encounter' }));
    expect(named(accord, 'date')?.label).toBe('Firmado el');
    expect(named(encounter, 'date')?.label).toBe('Fecha');
    expect(named(accord, 'mode')).toBeUndefined();
    expect(named(encounter, 'mode')).toMatchObject({ kind: 'choice', label: 'Cómo fue' });
  });

  it('offers the instruments of the modality that is said, and keeps in sight one that is chosen from another', async () => {
    const { put, formOf } = filing();
    const all = await catalogOptions('instruments');
    const [one, other] = [all[0], all.find(({ within }) => within !== all[0]?.within)];
    const modalityId = one?.within ?? '';
    const fields = await formOf(put('line', { modalityId, instrumentIds: [other?.value] }));
    const offered = values(named(fields, 'instrumentIds'));
    expect(offered.slice(0, -1)).toEqual(all.filter(({ within }) => within === modalityId).map(({ value }) => value));
    expect(offered.at(-1)).toBe(other?.value);
  });

  it('asks a qualitative indicator for words of its scale, and only those of its measurement', async () => {
    const { put, formOf } = filing();
    const fields = await formOf(put('indicator', { measurement: 'qualitative', scale: ['Bajo', 'Alto'], baselineWord: 'Medio' }));
    expect(values(named(fields, 'targetWord'))).toEqual(['Bajo', 'Alto']);
    expect(values(named(fields, 'baselineWord'))).toEqual(['Bajo', 'Alto', 'Medio']);
    expect(['baseline', 'target', 'unit', 'aggregation'].map((name) => named(fields, name))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('suggests words of other records before those of a catalogue and the names of actors', async () => {
    const { put, formOf } = filing();
    put('actor', { name: 'Embajada' });
    put('call', { source: 'Red de ciudades', theme: 'Bicicletas' });
    const fields = await formOf(put('call', {}));
    const source = named(fields, 'source');
    const theme = named(fields, 'theme');
    expect(source).toMatchObject({ kind: 'text', suggestions: ['Red de ciudades', 'Embajada'] });
    expect(theme !== undefined && 'suggestions' in theme ? theme.suggestions?.[0] : null).toBe('Bicicletas');
    expect(theme !== undefined && 'suggestions' in theme ? theme.suggestions?.length : 0).toBeGreaterThan(10);
  });

  it('offers an action only the objectives of internationalisation', async () => {
    const { put, formOf } = filing();
    put('objective', { kind: 'development', name: 'Vías' });
    const abroad = put('objective', { kind: 'internationalisation', name: 'Vender afuera' });
    expect(values(named(await formOf(put('action', { name: 'Feria' })), 'objectiveIds'))).toEqual([abroad]);
  });

  it('is divided before a part, and whole where it has no such part', async () => {
    const { put, formOf } = filing();
    const fields = await formOf(put('call', {}));
    const [before, from] = fieldsAround(fields, 'application');
    expect(from[0]).toMatchObject({ kind: 'heading', name: 'application' });
    expect([...before, ...from]).toEqual(fields);
    expect(fieldsAround(fields, 'weight')).toEqual([fields, []]);
  });
});
