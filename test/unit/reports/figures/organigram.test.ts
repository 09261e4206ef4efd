import { organigram, type ChartBody } from '@shared/reports/figures/organigram';
import { describe, expect, it } from 'vitest';

const body = (name: string, members: readonly string[] = []): ChartBody => ({ name, facts: ['Se reúne: cada mes'], members });

function draw(levels: readonly (readonly ChartBody[])[]) {
  return organigram({ levels, width: 600, mostMembers: 3, moreWords: (count) => `y ${String(count)} más`, noMembers: 'Sin miembros', title: 'Instancias', altText: 'x' });
}

describe('the chart of bodies', () => {
  const figure = draw([[body('Comité', ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco'])], [], [body('Mesa A'), body('Mesa B'), body('Mesa C'), body('Mesa D')]]);
  const texts = figure.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
  const boxes = figure.shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));

  it('writes every body with its members, and counts those that do not fit', () => {
    expect(texts).toContain('Comité');
    expect(texts.filter((text) => text.startsWith('· '))).toEqual(['· Uno', '· Dos', '· Tres']);
    expect(texts).toContain('y 2 más');
    expect(texts.filter((text) => text === 'Sin miembros')).toHaveLength(4);
  });

  it('puts boxes within the figure, without one over another, in more rows where they do not fit', () => {
    expect(boxes).toHaveLength(5);
    for (const { x, y, width, height } of boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(600);
      expect(y + height).toBeLessThanOrEqual(figure.height);
    }
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        const isApart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
        expect(isApart).toBe(true);
      }
    });
  });

  it('of nothing is an empty figure', () => {
    expect(draw([]).shapes).toEqual([]);
  });
});
