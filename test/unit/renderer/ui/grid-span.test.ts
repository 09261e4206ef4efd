import { offsetToSee, spanInView, spanLength } from '@renderer/ui/matrix-grid/grid-span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const margin = { beyond: 4, step: 2 };

describe('the part of a grid that is drawn', () => {
  it('holds what is in view and what lies about it, for any offset', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 40, max: 2_000 }), fc.integer({ min: 1, max: 1_000 }), (wished, height, count) => {
        const offset = Math.min(wished, Math.max(0, count * 36 - height));
        const { first, last } = spanInView(offset, height, 36, count, margin);
        expect(first).toBeLessThanOrEqual(Math.floor(offset / 36));
        expect(last).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((offset + height) / 36)) - 1);
        expect(last - first + 1).toBeLessThanOrEqual(spanLength(height, 36, margin));
      }),
    );
  });

  it('does not move for a scroll within a step', () => {
    expect(spanInView(720, 400, 36, 1_000, margin)).toEqual(spanInView(750, 400, 36, 1_000, margin));
  });

  it('is empty without a view or rows, and the end where the list has become shorter', () => {
    expect(spanInView(0, 0, 36, 100, margin)).toEqual({ first: 0, last: -1 });
    expect(spanInView(0, 400, 36, 0, margin)).toEqual({ first: 0, last: -1 });
    expect(spanInView(30_000, 400, 36, 30, margin).last).toBe(29);
  });

  it('scrolls no further than it must to show an item whole', () => {
    expect(offsetToSee(3, 0, 400, 36)).toBe(0);
    expect(offsetToSee(20, 0, 400, 36)).toBe(356);
    expect(offsetToSee(2, 500, 400, 36)).toBe(72);
  });
});
