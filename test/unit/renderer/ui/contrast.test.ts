import { CATEGORY_COLORS } from '@renderer/ui/theme/category-colors';
import { PALETTES, THEME_NAMES } from '@renderer/ui/theme/palettes';
import { describe, expect, it } from 'vitest';

/** Relative luminance of `#rrggbb`. Source: WCAG 2.2, "relative luminance". */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEME_NAMES)('the colours of the theme %s', (theme) => {
  const palette = PALETTES[theme];
  const grounds = [palette.paper, palette.surface, palette.sunken];

  it('let every text be read on every ground (4.5 to 1)', () => {
    for (const ground of grounds) {
      for (const text of [palette.ink, palette.inkSoft, palette.accent, palette.danger, palette.warning, palette.success]) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('let text be read on tinted grounds and on the accent (4.5 to 1)', () => {
    const pairs = [
      [palette.onAccent, palette.accent],
      [palette.onAccent, palette.accentHover],
      [palette.accent, palette.accentSoft],
      [palette.ink, palette.accentSoft],
      [palette.ink, palette.dangerSoft],
      [palette.ink, palette.warningSoft],
      [palette.ink, palette.successSoft],
      [palette.warning, palette.warningSoft],
    ] as const;
    for (const [text, ground] of pairs) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it('let outlines, focus and categories be told from the ground (3 to 1)', () => {
    for (const mark of [palette.lineStrong, palette.focus, ...CATEGORY_COLORS[theme]]) {
      for (const ground of [palette.paper, palette.surface]) {
        expect(contrast(mark, ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('are at maximum contrast for the projector', () => {
    expect(contrast(PALETTES.projector.ink, PALETTES.projector.paper)).toBe(21);
  });
});
