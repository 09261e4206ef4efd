import { RINGS, type Ring } from '@shared/domain/actors/actor';
import { CARD_HEIGHT, CARD_WIDTH, type MapPoint } from '@shared/domain/actors/map-geometry';
import { keptPlace, ringAt, ringCounts, ringGeometry, ringPlaces, shownPlace } from '@shared/domain/actors/ring-view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const members = (counts: Readonly<Record<Ring, number>>, outside = 0) => [
  ...RINGS.flatMap((ring) => Array.from({ length: counts[ring] }, (_, index) => ({ id: `${ring}${String(index)}`, ring, place: undefined }))),
  ...Array.from({ length: outside }, (_, index) => ({ id: `none${String(index)}`, ring: null, place: undefined })),
];

const cardsOverlap = (one: MapPoint, other: MapPoint): boolean =>
  Math.abs(one.x - other.x) < CARD_WIDTH - 1 && Math.abs(one.y - other.y) < CARD_HEIGHT - 1;

describe('the three rings', () => {
  it('put one actor of the core in the middle', () => {
    expect(ringPlaces(members({ core: 1, government: 0, territory: 0 })).get('core0')).toEqual({ x: 0, y: 0 });
  });

  it('show every actor in its ring, and those without one outside, with no card over another', () => {
    const count = fc.integer({ min: 0, max: 45 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 0, max: 20 }), (core, government, territory, outside) => {
        const list = members({ core, government, territory }, outside);
        const geometry = ringGeometry(ringCounts(list));
        const places = ringPlaces(list);
        const shown = list.map(({ id, ring }) => ({ ring, place: places.get(id) ?? { x: Number.NaN, y: 0 } }));
        for (const { ring, place } of shown) expect(ringAt(geometry, place)).toBe(ring);
        shown.forEach((one, index) => {
          for (const other of shown.slice(index + 1)) expect(cardsOverlap(one.place, other.place)).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keep a place where a person put it, and its ring whatever room the rings take', () => {
    const place = fc.record({ x: fc.double({ min: -1500, max: 1500, noNaN: true }), y: fc.double({ min: -1200, max: 1200, noNaN: true }) });
    const counts = fc.record({ core: fc.nat(40), government: fc.nat(80), territory: fc.nat(200) });
    fc.assert(
      fc.property(place, counts, (shown, count) => {
        const geometry = ringGeometry(count);
        const kept = keptPlace(geometry, shown);
        const again = shownPlace(geometry, kept);
        expect(again.x).toBeCloseTo(shown.x, 6);
        expect(again.y).toBeCloseTo(shown.y, 6);
        const rest = ringGeometry({ core: 0, government: 0, territory: 0 });
        const onEdge = geometry.bands.some(({ outer }) => Math.abs(Math.hypot(shown.x / 1.6, shown.y) - outer) < 1e-6);
        if (!onEdge) expect(ringAt(rest, shownPlace(rest, kept))).toBe(ringAt(geometry, shown));
      }),
    );
  });

  it('give a newcomer a free place and leave the others where they stand', () => {
    const first = ringPlaces(members({ core: 0, government: 6, territory: 0 }));
    const geometry = ringGeometry({ core: 0, government: 6, territory: 0 });
    const settled = [...first].map(([id, place]) => ({ id, ring: 'government' as const, place: keptPlace(geometry, place) }));
    const after = ringPlaces([...settled, { id: 'new', ring: 'government', place: undefined }]);
    for (const [id, place] of first) {
      expect(after.get(id)?.x).toBeCloseTo(place.x, 6);
      expect(after.get(id)?.y).toBeCloseTo(place.y, 6);
    }
    const newcomer = after.get('new') ?? { x: 0, y: 0 };
    expect([...first.values()].some((place) => cardsOverlap(place, newcomer))).toBe(false);
  });

  it('move an actor whose ring was changed elsewhere into its new ring', () => {
    const geometry = ringGeometry({ core: 0, government: 0, territory: 1 });
    const kept = keptPlace(ringGeometry({ core: 1, government: 0, territory: 0 }), { x: 10, y: 10 });
    const place = ringPlaces([{ id: 'a', ring: 'territory', place: kept }]).get('a') ?? { x: 0, y: 0 };
    expect(ringAt(geometry, place)).toBe('territory');
  });
});
