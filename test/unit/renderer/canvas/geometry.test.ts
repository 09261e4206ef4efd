import { cameraOn, toWorld, viewRect } from '@renderer/canvas/camera';
import { inDirection } from '@renderer/canvas/direction';
import { distanceToCurve, edgeCurve, pointAt } from '@renderer/canvas/edge-curve';
import { SpatialGrid } from '@renderer/canvas/spatial-grid';
import { CARD_HEIGHT, CARD_WIDTH } from '@shared/domain/actors/map-geometry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const coordinate = fc.integer({ min: -2000, max: 2000 });
const point = fc.record({ x: coordinate, y: coordinate });

describe('the line of a relation', () => {
  it('runs straight from border to border where it is alone', () => {
    const { from, to } = edgeCurve({ x: 0, y: 0 }, { x: 600, y: 0 }, 0);
    expect(from.x).toBeCloseTo(CARD_WIDTH / 2 + 4, 0);
    expect(to.x).toBeCloseTo(600 - CARD_WIDTH / 2 - 4, 0);
    expect([from.y, to.y]).toEqual([0, 0]);
  });

  it('never begins or ends inside a card', () => {
    fc.assert(
      fc.property(point, point, fc.constantFrom(0, 0.5, -1, 2), (source, target, lane) => {
        fc.pre(Math.abs(source.x - target.x) > 2.5 * CARD_WIDTH || Math.abs(source.y - target.y) > 4 * CARD_HEIGHT);
        const { from, to } = edgeCurve(source, target, lane);
        const isInside = (end: { x: number; y: number }, card: { x: number; y: number }) =>
          Math.abs(end.x - card.x) < CARD_WIDTH / 2 && Math.abs(end.y - card.y) < CARD_HEIGHT / 2;
        expect(isInside(from, source)).toBe(false);
        expect(isInside(to, target)).toBe(false);
      }),
    );
  });

  it('on different lanes lies apart in the middle', () => {
    const [one, other] = [-0.5, 0.5].map((lane) => pointAt(edgeCurve({ x: 0, y: 0 }, { x: 800, y: 0 }, lane), 0.5));
    expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(25);
  });

  it('is at distance zero from its own points and further from others', () => {
    const curve = edgeCurve({ x: 0, y: 0 }, { x: 800, y: 200 }, 1);
    for (const along of [0, 0.25, 0.5, 1]) expect(distanceToCurve(curve, pointAt(curve, along))).toBeLessThan(1);
    expect(distanceToCurve(curve, { x: 400, y: 600 })).toBeGreaterThan(200);
  });
});

describe('the grid', () => {
  it('finds all that a rectangle touches', () => {
    const box = fc.tuple(coordinate, coordinate, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), box, (boxes, asked) => {
        const rect = ([left, top, width, height]: readonly number[]) => ({ left: left ?? 0, top: top ?? 0, right: (left ?? 0) + (width ?? 0), bottom: (top ?? 0) + (height ?? 0) });
        const grid = new SpatialGrid(128);
        boxes.forEach((one, index) => { grid.insert(index, rect(one)); });
        const wanted = rect(asked);
        const found = new Set(grid.query(wanted));
        boxes.forEach((one, index) => {
          const { left, right, top, bottom } = rect(one);
          const touches = left <= wanted.right && right >= wanted.left && top <= wanted.bottom && bottom >= wanted.top;
          if (touches) expect(found.has(index)).toBe(true);
        });
      }),
    );
  });
});

describe('the camera', () => {
  it('shows a rectangle whole', () => {
    const size = { width: 900, height: 700 };
    const rect = { left: -3000, right: 5000, top: 100, bottom: 4000 };
    const view = viewRect(cameraOn(rect, size), size);
    expect(view.left <= rect.left && view.right >= rect.right && view.top <= rect.top && view.bottom >= rect.bottom).toBe(true);
  });

  it('does not magnify a small map', () => {
    expect(cameraOn({ left: 0, right: 10, top: 0, bottom: 10 }, { width: 900, height: 700 }).zoom).toBe(1);
  });

  it('finds the place under a pixel', () => {
    expect(toWorld({ x: 100, y: 50, zoom: 2 }, { x: 300, y: 250 })).toEqual({ x: 100, y: 100 });
  });
});

describe('an arrow key', () => {
  const xs = [0, 200, 190, -300];
  const ys = [0, 0, 150, 20];
  it('leads to what is ahead, near rather than aside', () => {
    expect(inDirection(xs, ys, { x: 0, y: 0 }, 'right', 0)).toBe(1);
    expect(inDirection(xs, ys, { x: 0, y: 0 }, 'left', 0)).toBe(3);
    expect(inDirection(xs, ys, { x: 0, y: 0 }, 'down', 0)).toBe(2);
    expect(inDirection(xs, ys, { x: 0, y: 0 }, 'up', 0)).toBe(-1);
  });
});
