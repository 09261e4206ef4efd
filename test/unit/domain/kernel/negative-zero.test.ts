import { withoutNegativeZero } from '@shared/domain/kernel/negative-zero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('values without negative zero', () => {
  it('have 0 where they had -0, however deep', () => {
    const cleaned = withoutNegativeZero({ positions: { rings: { x: 0, y: -0 } }, list: [1, -0] });
    expect(Object.is(cleaned.positions.rings.y, 0)).toBe(true);
    expect(Object.is(cleaned.list[1], 0)).toBe(true);
  });

  it('are what JSON gives back, and the same object where there was none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const cleaned = withoutNegativeZero(value);
        expect(cleaned).toEqual(JSON.parse(JSON.stringify(value)));
        expect(withoutNegativeZero(cleaned)).toBe(cleaned);
      }),
    );
  });
});
