import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRoom, separate, type Box } from '@shared/analysis/layout/separate';

const box: Box = { left: 40, right: 40, up: 8, down: 28 };
const ground = { width: 484, height: 450 };

describe('separating boxes', () => {
  it('leaves alone what does not overlap', () => {
    const points = [{ x: 100, y: 100 }, { x: 300, y: 300 }];
    expect(separate(points, [box, box], ground, 5)).toEqual({ points, isClear: true });
  });

  it('parts boxes that start on one point', () => {
    const { points, isClear } = separate([{ x: 200, y: 200 }, { x: 200, y: 200 }], [box, box], ground, 5);
    expect(isClear).toBe(true);
    expect(points[0]).not.toEqual(points[1]);
  });

  it('says so where there is no room for all', () => {
    const crowd = Array.from({ length: 100 }, () => ({ x: 1, y: 1 }));
    expect(separate(crowd, crowd.map(() => box), ground, 5).isClear).toBe(false);
  });

  it('knows beforehand where there is not ground enough', () => {
    const crowd = Array.from({ length: 100 }, () => box);
    expect(hasRoom(crowd, ground)).toBe(false);
    expect(hasRoom(crowd.slice(0, 30), ground)).toBe(true);
  });

  it('parts those about one who was pinned a thousand kilometres away, and leaves that one there', () => {
    const far = { x: 1e9, y: -1e9 };
    const { points, isClear } = separate([{ x: 200, y: 200 }, { x: 210, y: 200 }, far], [box, box, box], ground, 5, new Set([2]));
    expect(isClear).toBe(true);
    expect(points[2]).toEqual(far);
  });

  it('clears forty names wherever they stood, and keeps every one inside', () => {
    const anywhere = fc.record({ x: fc.integer({ min: 0, max: 484 }), y: fc.integer({ min: 0, max: 450 }) });
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 30, maxLength: 30 }), (points) => {
        const result = separate(points, points.map(() => box), ground, 3);
        expect(result.isClear).toBe(true);
        for (const { x, y } of result.points) {
          expect(x - box.left).toBeGreaterThanOrEqual(-0.01);
          expect(x + box.right).toBeLessThanOrEqual(ground.width + 0.01);
          expect(y - box.up).toBeGreaterThanOrEqual(-0.01);
          expect(y + box.down).toBeLessThanOrEqual(ground.height + 0.01);
        }
      }),
      { numRuns: 30, seed: 11 },
    );
  });
});
