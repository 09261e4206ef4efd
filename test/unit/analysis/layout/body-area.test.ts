import { bodyArea, convexHull, isWithinHull } from '@shared/analysis/layout/body-area';
import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -600, max: 600 }) });

describe('a convex hull', () => {
  it('of a square with a point inside is the square', () => {
    const square = [{ x: 0, y: 0 }, { x: 4, y: 0 }, { x: 4, y: 4 }, { x: 0, y: 4 }];
    expect(convexHull([...square, { x: 2, y: 1 }, { x: 2, y: 0 }])).toEqual(square);
  });

  it('holds all its points', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 40 }), (points) => {
        const hull = convexHull(points);
        if (hull.length > 2) expect(points.every((one) => isWithinHull(hull, one))).toBe(true);
      }),
    );
  });
});

describe('the area of a body', () => {
  it('goes around the cards of all its members where nobody else stands between', () => {
    const { polygons, isWhole } = bodyArea([{ x: 0, y: 0 }, { x: 400, y: 0 }], [{ x: 200, y: 400 }]);
    expect(isWhole).toBe(true);
    expect(polygons).toHaveLength(1);
    expect(isWithinHull(polygons[0] ?? [], { x: 400 + CARD_WIDTH / 2, y: CARD_HEIGHT / 2 })).toBe(true);
  });

  it('leaves out who stands between two members and is none', () => {
    const { polygons, isWhole } = bodyArea([{ x: 0, y: 0 }, { x: 400, y: 0 }, { x: 400, y: 500 }], [{ x: 260, y: 180 }]);
    expect(isWhole).toBe(false);
    expect(polygons).toHaveLength(5);
  });

  it('is nothing without members', () => {
    expect(bodyArea([], [{ x: 0, y: 0 }])).toEqual({ polygons: [], isWhole: true });
  });

  it('holds the middle of every member, wherever the others stand', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 15 }), fc.array(point, { maxLength: 15 }), (members, others) => {
        const { polygons } = bodyArea(members, others);
        for (const member of members) expect(polygons.some((polygon) => isWithinHull(polygon, member))).toBe(true);
      }),
    );
  });
});
