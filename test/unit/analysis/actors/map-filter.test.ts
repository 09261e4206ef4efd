import { actorModule, type Actor } from '@shared/domain/actors/actor';
import { NO_FILTER, egoNetwork, filterCount, seenOnMap } from '@shared/analysis/actors/map-filter';
import { bodyModule } from '@shared/domain/bodies/body';
import { relationModule, type RelationKind } from '@shared/domain/relations/relation';
import { PROCESS_ID } from '@test/builders/document';
import { stampSource } from '@test/builders/stamp';
import { describe, expect, it } from 'vitest';

const stamps = stampSource();
const make = (name: string, fields: Partial<Actor> = {}): Actor => actorModule.create(stamps.next(), PROCESS_ID, { name, ...fields }, `actor:${name}`);
const join = (from: string, to: string, kind: RelationKind = 'coordination') =>
  relationModule.create(stamps.next(), PROCESS_ID, { sourceId: `actor:${from}`, targetId: `actor:${to}`, kind }, `relation:${from}${to}`);

const actors = [
  make('a', { kind: 'academia', sector: 'Educación', interests: 'Movilidad de estudiantes' }),
  make('b', { kind: 'business', ring: 'territory', scope: 'local' }),
  make('c', { sector: 'EDUCACION', email: 'movilidad@example.org' }),
  make('d'),
];
const relations = [join('a', 'b'), join('b', 'c', 'funding'), join('c', 'd')];
const body = bodyModule.create(stamps.next(), PROCESS_ID, { name: 'Mesa', memberIds: ['actor:b', 'actor:d'] });
const seen = (filter: Partial<typeof NO_FILTER>, ego: Parameters<typeof seenOnMap>[4] = null): string => {
  const { actorIds, relationIds } = seenOnMap(actors, relations, [body], { ...NO_FILTER, ...filter }, ego);
  return `${[...actorIds].map((id) => id.slice(6)).join('')} ${[...relationIds].map((id) => id.slice(9)).join(',')}`;
};

describe('what is seen of the map', () => {
  it('is all of it where nothing is asked', () => {
    expect(seen({})).toBe('abcd ab,bc,cd');
    expect(filterCount(NO_FILTER)).toBe(0);
  });

  it('is who has one of the values of every list, with the relations between them', () => {
    expect(seen({ kinds: ['academia', 'business'] })).toBe('ab ab');
    expect(seen({ rings: ['none'] })).toBe('acd cd');
    expect(seen({ scopes: ['local'] })).toBe('b ');
    expect(seen({ sectors: ['educación'] })).toBe('ac ');
    expect(seen({ sectors: [''] })).toBe('bd ');
    expect(seen({ bodyIds: [body.id] })).toBe('bd ');
    expect(seen({ kinds: ['academia'], sectors: ['Educación'] })).toBe('a ');
  });

  it('leaves only relations of the kinds asked for, and everybody', () => {
    expect(seen({ relationKinds: ['funding'] })).toBe('abcd bc');
  });

  it('finds words of the card without accents, never in contact data', () => {
    expect(seen({ words: 'MOVILIDAD estudiantes' })).toBe('a ');
  });

  it('around an actor goes so many relations far, through those that are seen', () => {
    expect(seen({}, { id: 'actor:a', steps: 1 })).toBe('ab ab');
    expect(seen({}, { id: 'actor:a', steps: 2 })).toBe('abc ab,bc');
    expect(seen({ relationKinds: ['coordination'] }, { id: 'actor:a', steps: 4 })).toBe('ab ab');
    expect(seen({ kinds: ['business'] }, { id: 'actor:a', steps: 1 })).toBe('ab ab');
    expect(egoNetwork(relations, { id: 'actor:d', steps: 9 }).size).toBe(4);
  });
});
