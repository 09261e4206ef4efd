import { describe, expect, it } from 'vitest';
import { label, segment } from '@shared/reports/figures/make-shapes';
import type { Figure } from '@shared/reports/figures/shapes';
import { figureToSvg } from '@shared/reports/figures/svg';

const figure: Figure = {
  width: 100,
  height: 50,
  title: 'Mapa de <actores> & "redes"',
  altText: 'Dos actores.',
  shapes: [
    segment({ x: 0, y: 0 }, { x: 10.12345, y: 5 }, { stroke: 'ink', dash: [2, 1] }),
    label('Niñez </text><script>alert(1)</script>\u0007', 5, 5, { size: 8, face: 'semibold' }),
  ],
};

describe('a figure as SVG', () => {
  const svg = figureToSvg(figure);

  it('escapes every text, so that data can never become markup', () => {
    expect(svg).not.toContain('<script');
    expect(svg).toContain('Niñez &lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;\ufffd</text>');
  });

  it('tells in words what it shows', () => {
    expect(svg).toContain('<title id="figure-title">Mapa de &lt;actores&gt; &amp; &quot;redes&quot;</title>');
    expect(svg).toContain('<desc id="figure-desc">Dos actores.</desc>');
    expect(svg).toContain('role="img"');
  });

  it('refers to nothing outside itself', () => {
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/href|url\(|https?:/u);
  });

  it('writes shapes with their dash and two decimals', () => {
    expect(svg).toContain('<line x1="0" y1="0" x2="10.12" y2="5" fill="none" stroke="#1C2326" stroke-width="1" stroke-dasharray="2 1"/>');
  });
});
