import type { ActorKind, Ring } from '@shared/domain/actors/actor';
import { freePlaceNear, gridPlaces, nextInSeries } from '@shared/domain/actors/free-place';
import { CARD_CELL, cardsTouch, type MapPoint } from '@shared/domain/actors/map-geometry';
import { placesOf, settle, type Placed } from '@shared/domain/actors/map-places';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const point = fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: -400, max: 400 }) });

const placed = (id: string, positions: Placed['positions'] = {}, ring: Ring | null = null, kind: ActorKind = 'other'): Placed => ({
  id: `actor:${id}` as const,
  name: id,
  kind,
  ring,
  positions,
  scope: null,
  sector: '',
  influence: null,
  interest: null,
  pinnedViews: [],
});

describe('a free place', () => {
  it('is the wanted one where nothing is, and touches nothing where something is', () => {
    expect(freePlaceNear([], { x: 5, y: 7 })).toEqual({ x: 5, y: 7 });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), point, (taken, wanted) => {
        const place = freePlaceNear(taken, wanted);
        expect(taken.some((other) => cardsTouch(other, place))).toBe(false);
      }),
    );
  });

  it('in a series goes right, and after six begins a new row', () => {
    const first = { x: 0, y: 0 };
    const row: MapPoint[] = [first];
    for (let index = 0; index < 6; index += 1) row.push(nextInSeries(row, first, row.at(-1) ?? first));
    expect(row[5]).toEqual({ x: 5 * CARD_CELL.width, y: 0 });
    expect(row[6]).toEqual({ x: 0, y: CARD_CELL.height });
  });

  it('on a grid comes as often as asked and never twice', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), point, fc.integer({ min: 1, max: 60 }), (taken, from, count) => {
        const places = gridPlaces(taken, from, count);
        expect(places).toHaveLength(count);
        places.forEach((one, index) => {
          expect([...taken, ...places.slice(0, index)].some((other) => cardsTouch(other, one))).toBe(false);
        });
      }),
    );
  });
});

describe('the free view', () => {
  it('shows actors where they were put, and the unplaced below them', () => {
    const places = placesOf([placed('a', { free: { x: 3, y: 4 } }), placed('b')], 'free');
    expect(places.get('actor:a')).toEqual({ x: 3, y: 4 });
    expect(places.get('actor:b')?.y).toBeGreaterThan(4);
  });

  it('has a place for every actor on any mix, and writing them changes nothing seen', () => {
    const actor = fc.record({ ring: fc.constantFrom<Ring | null>('core', 'government', 'territory', null), free: fc.option(point, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(actor, { minLength: 1, maxLength: 25 }), fc.constantFrom('free', 'rings'), (list, view) => {
        const actors = list.map(({ ring, free }, index) => placed(String(index), free === undefined ? {} : { free }, ring));
        const seen = placesOf(actors, view);
        const settled = settle(actors, view, new Map());
        const after = placesOf(actors.map((one) => ({ ...one, ...settled.get(one.id) })), view);
        for (const { id } of actors) {
          expect(after.get(id)?.x).toBeCloseTo(seen.get(id)?.x ?? Number.NaN, -0.5);
          expect(after.get(id)?.y).toBeCloseTo(seen.get(id)?.y ?? Number.NaN, -0.5);
        }
      }),
    );
  });
});

describe('settling', () => {
  it('writes only the actor that moved where all have a place', () => {
    const actors = [placed('a', { free: { x: 0, y: 0 } }), placed('b', { free: { x: 300, y: 0 } })];
    const settled = settle(actors, 'free', new Map([['actor:a', { x: 10.04, y: 20 }]]));
    expect([...settled]).toEqual([['actor:a', { positions: { free: { x: 10, y: 20 } } }]]);
  });

  it('in the rings reads the ring from the place, and leaves the places of other views alone', () => {
    const actors = [placed('a', { free: { x: 1, y: 1 }, rings: { x: 0, y: 0 } }, 'core')];
    const settled = settle(actors, 'rings', new Map([['actor:a', { x: 0, y: 5000 }]]));
    expect(settled.get('actor:a')).toMatchObject({ ring: null, positions: { free: { x: 1, y: 1 } } });
  });
});
