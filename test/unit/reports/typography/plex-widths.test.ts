import { describe, expect, it } from 'vitest';
import { advanceOf } from '@shared/reports/typography/plex-widths';

describe('the widths table of the report font', () => {
  it('gives all figures one width, so that numbers stand below each other', () => {
    for (const face of ['regular', 'italic', 'semibold'] as const) {
      expect(new Set([...'0123456789'].map((digit) => advanceOf(digit.codePointAt(0) ?? 0, face)))).toEqual(new Set([600]));
    }
  });
});
