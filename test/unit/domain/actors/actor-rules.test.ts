import { actorNamed, findActors, readNameList, tidyName } from '@shared/domain/actors/actor-rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const actor = (id: string, name: string, acronym = '', sector = '') => ({ id: `actor:${id}` as const, name, acronym, sector });

describe('a pasted list of names', () => {
  it('takes off bullets, numbering and blank lines', () => {
    const { names } = readNameList('1. Alcaldía\n\n - Cámara de Comercio \r\n• Universidad\n(3) Emisora');
    expect(names).toEqual(['Alcaldía', 'Cámara de Comercio', 'Universidad', 'Emisora']);
  });

  it('keeps a name that begins with a year or a figure', () => {
    expect(readNameList('2024 Mesa de paz\n4-72 Correos').names).toEqual(['2024 Mesa de paz', '4-72 Correos']);
  });

  it('takes the first cell with text of a spreadsheet row', () => {
    expect(readNameList('\tSENA\tEducación\nICBF\tNiñez').names).toEqual(['SENA', 'ICBF']);
  });

  it('says which names come again or are there already, without regard to accents and case', () => {
    const { names, repeated } = readNameList('Cámara\nCAMARA\nAlcaldia', ['Alcaldía']);
    expect(names).toEqual(['Cámara']);
    expect(repeated).toEqual(['CAMARA', 'Alcaldia']);
  });

  it('loses no line with letters: each is a name or a repeated one', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zñá ]{0,12}$/u), { maxLength: 30 }), (lines) => {
        const { names, repeated } = readNameList(lines.join('\n'));
        expect(names.length + repeated.length).toBe(lines.filter((line) => line.trim() !== '').length);
        expect(readNameList(names.join('\n')).names).toEqual(names);
      }),
    );
  });
});

describe('finding actors', () => {
  const actors = [
    actor('a', 'Universidad de Antioquia', 'UdeA', 'Educación'),
    actor('b', 'Cámara de Comercio'),
    actor('c', 'Secretaría de Educación'),
    actor('d', 'Antioquia Sostenible'),
  ];

  it('puts names that begin with what was typed before those that only hold it', () => {
    expect(findActors(actors, 'antio').map(({ id }) => id)).toEqual(['actor:d', 'actor:a']);
  });

  it('finds by acronym and by sector, accents or not', () => {
    expect(findActors(actors, 'UDEA').map(({ id }) => id)).toEqual(['actor:a']);
    expect(findActors(actors, 'educacion').map(({ id }) => id)).toEqual(['actor:c', 'actor:a']);
  });

  it('gives all for nothing typed', () => {
    expect(findActors(actors, '  ')).toEqual(actors);
  });
});

describe('names', () => {
  it('are one line with single spaces', () => {
    expect(tidyName('  Junta\n de   Acción ')).toBe('Junta de Acción');
  });

  it('are the same without regard to case, accents and punctuation, but not those of the actor itself', () => {
    const actors = [actor('a', 'Cámara de Comercio')];
    expect(actorNamed(actors, 'CAMARA, de comercio')?.id).toBe('actor:a');
    expect(actorNamed(actors, 'Cámara de Comercio', 'actor:a')).toBeUndefined();
  });
});
