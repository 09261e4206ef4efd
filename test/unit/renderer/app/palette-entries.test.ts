import { listOf } from '@shared/document/document';
import { entriesOfActions, entriesOfRecords, entryOfCode, findEntries } from '@renderer/app/palette/palette-entries';
import { buildDocument } from '@test/builders/municipal-process';
import { describe, expect, it } from 'vitest';

const document = buildDocument((change) => {
  for (const name of ['Cámara de Comercio de Medellín', 'Secretaría de Educación', 'Comité de Cafeteros', 'Educación para todos']) {
    change.create('actor', { name });
  }
});
const actions = entriesOfActions([{ id: 'undo', labelKey: 'shell.action.undo', run: () => undefined }], () => 'Deshacer');
const find = (query: string) => findEntries([...actions, ...entriesOfRecords(document)], query).map(({ label }) => label);

describe('the palette', () => {
  it('finds a record without its accents and whatever the case', () => {
    expect(find('camara COMERCIO')).toEqual(['Cámara de Comercio de Medellín']);
  });

  it('puts what begins with the words before what only has them', () => {
    expect(find('educ')).toEqual(['Educación para todos', 'Secretaría de Educación']);
  });

  it('finds by parts of words and in any order of words', () => {
    expect(find('cafeteros comite')).toEqual(['Comité de Cafeteros']);
    expect(find('eteros')).toEqual(['Comité de Cafeteros']);
  });

  it('forgives one slip of the keyboard in a word, and not two', () => {
    expect(find('comersio')).toEqual(['Cámara de Comercio de Medellín']);
    expect(find('cafteros')).toEqual(['Comité de Cafeteros']);
    expect(find('caafeteros')).toEqual(['Comité de Cafeteros']);
    expect(find('cafteeros')).toEqual(['Comité de Cafeteros']);
    expect(find('kafetteros')).toEqual([]);
    expect(find('car')).toEqual([]);
  });

  it('offers what was chosen lately before anything is written', () => {
    const entries = [...actions, ...entriesOfRecords(document)];
    const record = entries.find(({ label }) => label === 'Comité de Cafeteros');
    expect(findEntries(entries, '', [record?.id ?? '', 'gone:1']).map(({ label }) => label)).toEqual(['Comité de Cafeteros', 'Deshacer']);
  });

  it('shows the actions while nothing is written, and nothing for what is not there', () => {
    expect(find('')).toEqual(['Deshacer']);
    expect(find('xyzzy')).toEqual([]);
  });

  it('finds any record by the code that a report prints, also where its line was broken', () => {
    const id = listOf(document, 'actor')[0]?.id ?? '';
    expect(entryOfCode(document, ` ${id.slice(0, 9)}\n${id.slice(9)} `).map(({ label }) => label)).toEqual(['Cámara de Comercio de Medellín']);
    expect(entryOfCode(document, 'actor:nadie')).toEqual([]);
    expect(entryOfCode(document, 'cámara')).toEqual([]);
  });
});
