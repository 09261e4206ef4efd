import { forceLayout } from '@shared/analysis/layout/force-layout';
import { layeredGraph, placesOfLayers } from '@shared/analysis/layout/layered-layout';
import { withoutOverlap, type LaidOut, type LayoutInput } from '@shared/analysis/layout/layout-input';
import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function lastOf(input: LayoutInput): LaidOut {
  let last: LaidOut = new Map();
  for (const picture of forceLayout(input)) last = picture;
  return last;
}

function overlaps(places: LaidOut): number {
  const list = [...places.values()];
  return list.flatMap((one, index) => list.slice(index + 1).filter((other) => Math.abs(one.x - other.x) < CARD_WIDTH && Math.abs(one.y - other.y) < CARD_HEIGHT)).length;
}

const graph = fc.integer({ min: 1, max: 25 }).chain((size) =>
  fc.record({
    nodes: fc.array(fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -1500, max: 1500 }) }), { minLength: size, maxLength: size }),
    ties: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 3 })), { maxLength: 40 }),
  }),
).map(({ nodes, ties }): LayoutInput => ({
  nodes: nodes.map(({ x, y }, index) => ({ id: `n${String(index)}`, x, y, isPinned: false })),
  edges: ties.map(([source, target, strength]) => ({ sourceId: `n${String(source)}`, targetId: `n${String(target)}`, strength })),
}));

describe('a layout by forces', () => {
  it('places every actor at a finite place, without cards over each other, the same each time', () => {
    fc.assert(
      fc.property(graph, (input) => {
        const laid = lastOf(input);
        expect([...laid.keys()]).toEqual(input.nodes.map(({ id }) => id));
        expect([...laid.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        expect(overlaps(laid)).toBe(0);
        expect(lastOf(input)).toEqual(laid);
      }),
      { numRuns: 15 },
    );
  });

  it('never moves who is pinned', () => {
    fc.assert(
      fc.property(graph, fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), (input, pins) => {
        // Two that a person pinned one over the other stay so: only one of a pair is taken.
        const nodes = input.nodes.map((node, index) => ({ ...node, isPinned: pins[index] === true }));
        for (const picture of forceLayout({ ...input, nodes })) {
          for (const { id, x, y, isPinned } of nodes) if (isPinned) expect(picture.get(id)).toEqual({ x, y });
        }
      }),
      { numRuns: 15 },
    );
  });

  it('puts the linked nearer than the unlinked', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id, x: 0, y: 0, isPinned: false }));
    const laid = lastOf({ nodes, edges: [{ sourceId: 'a', targetId: 'b', strength: 3 }, { sourceId: 'c', targetId: 'd', strength: 3 }] });
    const gap = (one: string, other: string): number => {
      const [from, to] = [laid.get(one), laid.get(other)];
      return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0));
    };
    expect(gap('a', 'b')).toBeLessThan(gap('a', 'c'));
    expect(gap('c', 'd')).toBeLessThan(gap('b', 'd'));
  });

  it('keeps groups together on a map of eight hundred', () => {
    const [groups, members] = [16, 50];
    const nodes = Array.from({ length: groups * members }, (_, index) => ({ id: `n${String(index)}`, x: 0, y: 0, isPinned: false }));
    const edges = nodes.flatMap((_, index) => {
      const group = index - (index % members);
      const within = [1, 7, 18].map((step) => group + ((index + step) % members));
      // One relation of each group to the next: a chain of groups.
      const onward = index % members === 0 && group + members < nodes.length ? [group + members] : [];
      return [...within, ...onward].map((other) => ({ sourceId: `n${String(index)}`, targetId: `n${String(other)}`, strength: 2 }));
    });
    const laid = lastOf({ nodes, edges });
    const middleOf = (group: number): { readonly x: number; readonly y: number } => {
      const places = Array.from({ length: members }, (_, member) => laid.get(`n${String(group * members + member)}`) ?? { x: 0, y: 0 });
      return { x: places.reduce((sum, { x }) => sum + x, 0) / members, y: places.reduce((sum, { y }) => sum + y, 0) / members };
    };
    const distance = (one: { readonly x: number; readonly y: number }, other: { readonly x: number; readonly y: number }): number => Math.hypot(one.x - other.x, one.y - other.y);
    const middles = Array.from({ length: groups }, (_, group) => middleOf(group));
    const strays = nodes.filter(({ id }, index) => {
      const place = laid.get(id) ?? { x: 0, y: 0 };
      const own = distance(place, middles[Math.floor(index / members)] ?? place);
      return middles.some((middle) => distance(place, middle) < own);
    });
    expect(strays.length / nodes.length).toBeLessThan(0.05);
    expect(overlaps(laid)).toBe(0);
  });

  it('of no actors gives nothing', () => {
    expect(lastOf({ nodes: [], edges: [] })).toEqual(new Map());
  });
});

describe('a layered layout', () => {
  const input: LayoutInput = {
    nodes: [{ id: 'a', x: 5, y: 6, isPinned: true }, { id: 'b', x: 0, y: 0, isPinned: false }],
    edges: [{ sourceId: 'a', targetId: 'b', strength: 1 }, { sourceId: 'a', targetId: 'a', strength: 1 }, { sourceId: 'a', targetId: 'gone', strength: 1 }],
  };

  it('asks for every card and every relation between two of them', () => {
    const asked = layeredGraph(input);
    expect(asked.children.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(asked.edges).toEqual([{ id: 'e0', sources: ['a'], targets: ['b'] }]);
  });

  it('takes the places about the middle and leaves the pinned alone', () => {
    const laid = placesOfLayers(input, [{ id: 'a', x: 0, y: 0 }, { id: 'b', x: 0, y: 500 }]);
    expect(laid.get('a')).toEqual({ x: 5, y: 6 });
    expect(laid.get('b')).toEqual({ x: 0, y: 250 });
  });
});

describe('cards over each other', () => {
  it('give way to the pinned', () => {
    const nodes = [{ id: 'a', x: 0, y: 0, isPinned: true }, { id: 'b', x: 10, y: 10, isPinned: false }];
    const laid = withoutOverlap({ nodes, edges: [] }, new Map(nodes.map(({ id, x, y }) => [id, { x, y }])));
    expect(laid.get('a')).toEqual({ x: 0, y: 0 });
    expect(overlaps(laid)).toBe(0);
  });
});
