import { aligned } from '@shared/domain/actors/align-cards';
import { CARD_CELL, cardsTouch, type MapPoint } from '@shared/domain/actors/map-geometry';
import { zoneBeside } from '@shared/domain/actors/zone-step';
import type { Zone } from '@shared/domain/actors/zone-view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -600, max: 600 }) });
const places = fc.array(point, { minLength: 1, maxLength: 12 }).map((list) => new Map(list.map((place, index) => [index, place] as const)));

describe('aligning', () => {
  it('in a row puts all at one height, in their order, without touching', () => {
    fc.assert(
      fc.property(places, (list) => {
        const row = [...aligned(list, 'row').values()];
        expect(new Set(row.map(({ y }) => y)).size).toBe(1);
        row.forEach((one, index) => { expect(row.slice(index + 1).some((other) => cardsTouch(one, other))).toBe(false); });
      }),
    );
  });

  it('spreads evenly between the outermost', () => {
    const list = new Map<string, MapPoint>([['a', { x: 0, y: 1 }], ['b', { x: 10, y: 2 }], ['c', { x: 400, y: 3 }]]);
    expect([...aligned(list, 'spreadAcross')]).toEqual([['a', { x: 0, y: 1 }], ['b', { x: 200, y: 2 }], ['c', { x: 400, y: 3 }]]);
    expect(aligned(list, 'spreadDown')).toEqual(list);
  });

  it('snaps to the grid, and once there stays', () => {
    fc.assert(
      fc.property(places, (list) => {
        const once = aligned(list, 'snap');
        expect(aligned(once, 'snap')).toEqual(once);
        for (const { x } of once.values()) expect(Math.abs(x % (CARD_CELL.width / 2))).toBe(0);
      }),
    );
  });
});

describe('the zone beside', () => {
  const zone = (key: string, left: number, top: number): Zone => ({ key, value: { view: 'kinds', kind: 'other' }, left, top, width: 100, height: 50 });
  const zones = [zone('a', 0, 0), zone('b', 100, 0), zone('c', 0, 50), zone('d', 100, 50)];
  const beside = (key: string, direction: 'left' | 'right' | 'up' | 'down'): string | undefined => {
    const from = zones.find((one) => one.key === key);
    if (from === undefined) throw new Error('a zone');
    return zoneBeside(zones, from, direction)?.key;
  };

  it('is the next in the direction, and none at the border', () => {
    expect(beside('a', 'right')).toBe('b');
    expect(beside('a', 'down')).toBe('c');
    expect(beside('d', 'up')).toBe('b');
    expect(beside('d', 'left')).toBe('c');
    expect(beside('a', 'left')).toBeUndefined();
  });
});
