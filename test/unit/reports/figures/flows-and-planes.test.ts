import { describe, expect, it } from 'vitest';
import { heatMapFigure, heatStep } from '@shared/reports/figures/heat-map';
import { networkFigure } from '@shared/reports/figures/network';
import { planeFigure, type PlaneOptions } from '@shared/reports/figures/plane';
import { sankeyFigure } from '@shared/reports/figures/sankey';
import type { Figure, RectShape, Shape, TextShape } from '@shared/reports/figures/shapes';
import { measureText } from '@shared/reports/typography/measure';

const of = <Kind extends Shape['kind']>(figure: Figure | null, kind: Kind): readonly Extract<Shape, { kind: Kind }>[] =>
  (figure?.shapes ?? []).filter((shape): shape is Extract<Shape, { kind: Kind }> => shape.kind === kind);

/** No text leaves the figure. */
function expectInside(figure: Figure | null): void {
  expect(figure).not.toBeNull();
  if (figure === null) return;
  for (const { at, text, size, face, anchor } of of(figure, 'text') as readonly TextShape[]) {
    const width = measureText(text, face, size);
    const left = at.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    expect(left, text).toBeGreaterThanOrEqual(-0.5);
    expect(left + width, text).toBeLessThanOrEqual(figure.width + 0.5);
    expect(at.y, text).toBeLessThanOrEqual(figure.height);
    expect(at.y - size * 0.8, text).toBeGreaterThanOrEqual(-0.5);
  }
}

describe('flows between two columns', () => {
  const left = [{ id: 'a', name: 'Redes' }, { id: 'b', name: 'Cooperación' }, { id: 'c', name: 'Sin nada' }];
  const right = [{ id: 'x', name: 'Hechas' }, { id: 'y', name: 'En marcha' }];
  const options = { title: 't', altText: 'a', heads: ['Línea', 'Estado'] as const, valueText: String };
  const figure = sankeyFigure(left, right, [{ from: 'a', to: 'x', value: 3 }, { from: 'a', to: 'y', value: 1 }, { from: 'b', to: 'y', value: 4 }], options);

  it('are as thick as their values, on one scale on both sides', () => {
    const bars = of(figure, 'rect') as readonly RectShape[];
    // 8 in all over 120 points: 15 points each. Left 4 and 4, right 3 and 5; the node without a flow is not drawn.
    expect(bars.map(({ height }) => height)).toEqual([60, 60, 45, 75]);
    const ribbons = of(figure, 'polyline').map(({ points }) => (points.at(-1)?.y ?? 0) - (points[0]?.y ?? 0));
    expect(ribbons).toEqual([45, 15, 60]);
  });

  it('lie on their nodes without leaving them', () => {
    const [first, second] = of(figure, 'rect') as readonly RectShape[];
    const starts = of(figure, 'polyline').map(({ points }) => points[0]?.y);
    // The first node begins under the head; its two ribbons one below the other; then the second node.
    expect(starts).toEqual([first?.y, (first?.y ?? 0) + 45, second?.y]);
    expectInside(figure);
  });

  it('are not drawn where nothing flows', () => {
    expect(sankeyFigure(left, right, [], options)).toBeNull();
    expect(sankeyFigure(left, right, [{ from: 'a', to: 'nobody', value: 3 }, { from: 'a', to: 'x', value: 0 }], options)).toBeNull();
  });
});

describe('the heat map', () => {
  it('cuts its scale into four equal parts, ends included', () => {
    expect([0, 0.74, 0.75, 1.5, 2.24, 2.25, 3].map((value) => heatStep(value, 0, 3))).toEqual([0, 0, 1, 2, 2, 3, 3]);
    expect(heatStep(5, 5, 5)).toBe(0);
  });

  it('writes every value in its cell and crosses out what is not known', () => {
    const figure = heatMapFigure(['A', 'B'], [{ label: 'Uno', values: [0, 3] }, { label: 'Dos', values: [null, 1.5] }], { title: 't', altText: 'a', min: 0, max: 3, valueText: String, ends: ['nada', 'todo'], unknown: 'sin dato' });
    const words = of(figure, 'text').map(({ text }) => text);
    for (const word of ['0', '3', '1.5', 'sin dato', 'nada', 'todo', 'Uno', 'Dos', 'A', 'B']) expect(words).toContain(word);
    expect(of(figure, 'rect').slice(0, 4).map(({ fill }) => fill)).toEqual(['step0', 'step3', 'paper', 'step2']);
    expect(of(figure, 'line')).toHaveLength(2);
    expectInside(figure);
  });

  it('is not drawn without a value', () => {
    expect(heatMapFigure(['A'], [{ label: 'Uno', values: [null] }], { title: '', altText: '', min: 0, max: 3, valueText: String, ends: ['', ''], unknown: '' })).toBeNull();
  });
});

describe('the plane', () => {
  const axis = { min: 0, max: 4, middle: 2, ends: ['0', '4'] as const };
  const options: PlaneOptions = { title: 't', altText: 'a', x: { ...axis, name: 'Influencia' }, y: { ...axis, name: 'Interés' }, quarters: ['Informar', 'Gestionar', 'Observar', 'Atender'], width: 240, height: 200 };

  it('puts the least at the lower left and the greatest at the upper right', () => {
    const figure = planeFigure([{ name: 'Menor', x: 0, y: 0 }, { name: 'Mayor', x: 4, y: 4 }, { name: 'Medio', x: 2, y: 2 }], options);
    // Ground: 30 to 240 across, 8 to 170 down; dots keep 6 points off the frame.
    expect(of(figure, 'circle').map(({ centre }) => centre)).toEqual([{ x: 36, y: 164 }, { x: 234, y: 14 }, { x: 135, y: 89 }]);
    expectInside(figure);
  });

  it('keeps the names of thirty points apart', () => {
    const points = Array.from({ length: 30 }, (_, index) => ({ name: `Actor ${index}`, x: index % 5, y: Math.floor(index / 6) % 5 }));
    const figure = planeFigure(points, { ...options, width: 484, height: 360 });
    const names = of(figure, 'text').filter(({ text }) => text.startsWith('Actor'));
    expect(names).toHaveLength(30);
    for (const [index, one] of names.entries()) {
      for (const other of names.slice(index + 1)) {
        const wide = (measureText(one.text, 'regular', one.size) + measureText(other.text, 'regular', other.size)) / 2;
        expect(Math.abs(one.at.x - other.at.x) >= wide - 0.5 || Math.abs(one.at.y - other.at.y) >= one.size - 0.5).toBe(true);
      }
    }
  });

  it('is not drawn without points', () => {
    expect(planeFigure([], options)).toBeNull();
  });
});

describe('the network', () => {
  it('stands its nodes around a circle and draws opposition in dashes', () => {
    const figure = networkFigure(['Norte', 'Este', 'Sur', 'Oeste'], [{ from: 0, to: 2, weight: 1, isOpposed: false }, { from: 1, to: 3, weight: 0.5, isOpposed: true }], { title: 't', altText: 'a' });
    const [north, east, south, west] = of(figure, 'circle').map(({ centre }) => centre);
    expect(north?.x).toBeCloseTo(242);
    expect(south?.x).toBeCloseTo(242);
    expect((south?.y ?? 0) - (north?.y ?? 0)).toBeCloseTo(156);
    expect((east?.x ?? 0) - (west?.x ?? 0)).toBeCloseTo(156);
    const lines = of(figure, 'line');
    expect(lines.map(({ strokeWidth, dash }) => [strokeWidth, dash === undefined])).toEqual([[1.9, false], [3.4, true]]);
    expectInside(figure);
  });

  it('keeps the names of forty nodes inside and apart, and gives way beyond', () => {
    const names = Array.from({ length: 40 }, (_, index) => `Secretaría de Asuntos ${index}`);
    const figure = networkFigure(names, [{ from: 0, to: 1, weight: 1, isOpposed: false }], { title: 't', altText: 'a' });
    expectInside(figure);
    expect(networkFigure([...names, 'una más'], [{ from: 0, to: 1, weight: 1, isOpposed: false }], { title: 't', altText: 'a' })).toBeNull();
    expect(networkFigure(names, [], { title: 't', altText: 'a' })).toBeNull();
  });
});
