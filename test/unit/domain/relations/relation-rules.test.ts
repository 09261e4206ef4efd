import { lanesOf, otherEnd, relationCounts, relationsOf } from '@shared/domain/relations/relation-rules';
import { describe, expect, it } from 'vitest';

const relation = (id: string, source: string, target: string) =>
  ({ id: `relation:${id}`, sourceId: `actor:${source}`, targetId: `actor:${target}` }) as const;

describe('the lanes of parallel relations', () => {
  it('leave a relation alone on a straight line', () => {
    expect(lanesOf([relation('1', 'a', 'b')]).get('relation:1')).toBe(0);
  });

  it('fan several between the same two out evenly on both sides', () => {
    const lanes = lanesOf([relation('1', 'a', 'b'), relation('2', 'a', 'b'), relation('3', 'a', 'b')]);
    expect([...lanes.values()]).toEqual([-1, 0, 1]);
  });

  it('keep two of opposite direction apart: as each sees it, both keep to the same side', () => {
    const lanes = lanesOf([relation('1', 'a', 'b'), relation('2', 'b', 'a')]);
    expect([...lanes.values()]).toEqual([-0.5, -0.5]);
  });
});

describe('the relations of an actor', () => {
  const relations = [relation('1', 'a', 'b'), relation('2', 'c', 'a'), relation('3', 'b', 'c')];

  it('are those it is an end of, whichever', () => {
    expect(relationsOf(relations, 'actor:a').map(({ id }) => id)).toEqual(['relation:1', 'relation:2']);
    expect(otherEnd(relations[1] as (typeof relations)[number], 'actor:a')).toBe('actor:c');
  });

  it('are counted for every actor that has some', () => {
    expect(Object.fromEntries(relationCounts(relations.slice(0, 2)))).toEqual({ 'actor:a': 2, 'actor:b': 1, 'actor:c': 1 });
  });
});
