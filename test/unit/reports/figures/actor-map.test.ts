import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '@shared/domain/actors/actor';
import { RELATION_KINDS } from '@shared/domain/relations/relation';
import { listOf, type Document } from '@shared/document/document';
import { t } from '@shared/i18n';
import { compareNames } from '@shared/i18n/compare-names';
import { actorMap } from '@shared/reports/figures/actor-map/actor-map';
import { actorSymbol } from '@shared/reports/figures/actor-symbol';
import { relationStroke } from '@shared/reports/figures/relation-stroke';
import type { Shape, TextShape } from '@shared/reports/figures/shapes';
import { measureText } from '@shared/reports/typography/measure';
import { buildDocument, municipalProcess } from '@test/builders/municipal-process';

function mapOf(document: Document) {
  const map = actorMap(listOf(document, 'actor'), listOf(document, 'relation'), { translate: t });
  if (map === null) throw new Error('a map was expected');
  return map;
}

const texts = (shapes: readonly Shape[]): readonly TextShape[] => shapes.filter((shape) => shape.kind === 'text');

/** Two actors side by side, in the places given, with one relation. */
function pair(directed: boolean): Document {
  return buildDocument((changes) => {
    const one = changes.create('actor', { name: 'Alcaldía', kind: 'localGovernment', positions: { free: { x: 0, y: 0 } } });
    const other = changes.create('actor', { name: 'Universidad', kind: 'academia', positions: { free: { x: 900, y: 0 } } });
    changes.create('relation', { sourceId: one.id, targetId: other.id, kind: 'cooperation', strength: 3, directed });
  });
}

describe('the actor map', () => {
  it('is not drawn without actors', () => {
    expect(actorMap([], [], { translate: t })).toBeNull();
  });

  it('keeps the names of forty actors with long names from covering each other', () => {
    for (const arranged of [false, true]) {
      const { figure, key } = mapOf(municipalProcess({ arranged }).document);
      expect(key).toEqual([]);
      const boxes = texts(figure.shapes)
        .filter((shape) => shape.anchor === 'middle')
        .map(({ at, text, size, face }) => {
          const half = measureText(text, face, size) / 2;
          return { left: at.x - half, right: at.x + half, top: at.y - size * 0.8, bottom: at.y + size * 0.2 };
        });
      const overlaps = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom),
      );
      expect(overlaps).toEqual([]);
    }
  });

  it('keeps every text inside the figure', () => {
    const { figure } = mapOf(municipalProcess({ arranged: true }).document);
    for (const { at, text, size, face, anchor } of texts(figure.shapes)) {
      const width = measureText(text, face, size);
      const left = at.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
      expect(left).toBeGreaterThanOrEqual(-0.01);
      expect(left + width).toBeLessThanOrEqual(figure.width + 0.01);
      expect(at.y).toBeLessThanOrEqual(figure.height);
    }
  });

  it('stands numbers for the names where they do not fit, and names every number in the order of the names', () => {
    const { document, actorIds } = municipalProcess({ actors: 90, relations: 120 });
    const { figure, key } = mapOf(document);
    expect(key.map(({ actor }) => actor.id).toSorted()).toEqual(actorIds.toSorted());
    const names = key.map(({ actor }) => actor.name);
    expect(names).toEqual(names.toSorted(compareNames));
    const shown = new Set(texts(figure.shapes).map(({ text }) => text));
    for (const { number } of key) expect(shown.has(String(number))).toBe(true);
  });

  it('holds three hundred actors: none is cut, and no number or sign lies on another by more than a tenth', () => {
    for (const arranged of [false, true]) {
      const { figure, key } = mapOf(municipalProcess({ actors: 300, relations: 600, arranged }).document);
      expect(key).toHaveLength(300);
      const numbers = texts(figure.shapes).filter(({ anchor, text }) => anchor === 'middle' && /^\d+$/u.test(text));
      expect(numbers).toHaveLength(300);
      const boxes = numbers.map(({ at, text, size, face }) => {
        const half = measureText(text, face, size) / 2;
        return { left: at.x - half, right: at.x + half, top: at.y - size * 0.75, bottom: at.y };
      });
      for (const { left, right, top, bottom } of boxes) {
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.01);
        expect(right).toBeLessThanOrEqual(figure.width + 0.01);
        expect(bottom).toBeLessThanOrEqual(figure.height);
      }
      const area = ({ left, right, top, bottom }: (typeof boxes)[number]): number => Math.max(0, right - left) * Math.max(0, bottom - top);
      const worst = boxes.reduce((most, one, index) => {
        const shares = boxes.slice(index + 1).map((other) => {
          const common = { left: Math.max(one.left, other.left), right: Math.min(one.right, other.right), top: Math.max(one.top, other.top), bottom: Math.min(one.bottom, other.bottom) };
          return common.right <= common.left || common.bottom <= common.top ? 0 : area(common) / Math.min(area(one), area(other));
        });
        return Math.max(most, ...shares);
      }, 0);
      expect(worst).toBeLessThanOrEqual(0.1);
    }
  });

  it('trims a relation at the borders of both signs', () => {
    const { figure } = mapOf(pair(false));
    const [centreOne, , lines] = [
      figure.shapes.find((shape) => shape.kind === 'circle'),
      null,
      figure.shapes.filter((shape) => shape.kind === 'line' && shape.stroke === 'faint' && shape.from.y === shape.to.y),
    ];
    const relation = lines[0];
    if (centreOne?.kind !== 'circle' || relation?.kind !== 'line') throw new Error('a circle and a line were expected');
    expect(relation.from.x - centreOne.centre.x).toBeCloseTo(8, 5);
    expect(relation.from.y).toBeCloseTo(centreOne.centre.y, 5);
  });

  it('ends a relation that goes one way in an arrow, and says so in the legend, only then', () => {
    const words = (document: Document): readonly string[] => texts(mapOf(document).figure.shapes).map(({ text }) => text);
    expect(words(pair(true))).toContain('en un solo sentido');
    expect(words(pair(false))).not.toContain('en un solo sentido');
    const arrows = (document: Document): number =>
      mapOf(document).figure.shapes.filter((shape) => shape.kind === 'polyline' && shape.fill === 'faint').length;
    expect(arrows(pair(true))).toBe(2);
    expect(arrows(pair(false))).toBe(0);
  });

  it('has a legend of exactly the kinds and strengths on the map, counted', () => {
    const words = texts(mapOf(pair(false)).figure.shapes).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['Gobierno local (1)', 'Academia (1)', 'Cooperación (1)', 'fuerte']));
    for (const absent of ['Coordinación', 'Conflicto', 'débil', 'media', 'Anillos']) {
      expect(words.some((text) => text.startsWith(absent))).toBe(false);
    }
  });

  it('tells in words how many actors and relations there are', () => {
    expect(mapOf(pair(false)).figure.altText).toBe('Hay 2 actores: Alcaldía; Universidad. Hay una relación.');
  });

  it('draws the same map every time', () => {
    const { document } = municipalProcess();
    expect(mapOf(document)).toEqual(mapOf(document));
  });

  it('gives every kind of actor a sign of its own, also without colour', () => {
    const signs = ACTOR_KINDS.map((kind) => JSON.stringify(actorSymbol(kind, { x: 0, y: 0 }, 6)));
    expect(new Set(signs).size).toBe(ACTOR_KINDS.length);
  });

  it('gives every kind of relation a dash of its own', () => {
    const dashes = RELATION_KINDS.map((kind) => JSON.stringify(relationStroke(kind, 2).dash ?? null));
    expect(new Set(dashes).size).toBe(RELATION_KINDS.length);
  });
});
