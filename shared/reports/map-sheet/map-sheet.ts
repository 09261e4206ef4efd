import type { Actor } from '../../domain/actors/actor';
import type { RecordId } from '../../domain/kernel/id';
import type { Relation } from '../../domain/relations/relation';
import type { Translate } from '../../i18n';
import { compareNames } from '../../i18n/compare-names';
import { mapLegend } from '../figures/actor-map/map-legend';
import { nodeShapes } from '../figures/actor-map/node-box';
import { relationShapes, type PlacedNode } from '../figures/actor-map/relation-shapes';
import { baselineAt, box, label, segment } from '../figures/make-shapes';
import type { PicturedFigure, PictureShape, Point, Shape } from '../figures/shapes';
import { placedMark, placedShape } from '../layout/place-figure';
import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { composeSheet, RELATION_WORD_SIZE, type SheetComposition } from './compose-sheet';
import { guideShapes, type MapGuide } from './map-guide';
import { sheetSize, type SheetPaper, type SheetSize, type SheetTurn } from './sheet-paper';

/** A map to put on paper: of the model, not of the screen, so that what is out of sight is in it. */
export interface MapSheetInput {
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  /** Where each actor stands on the view, in canvas units. */
  readonly places: ReadonlyMap<string, Point>;
  readonly guides: readonly MapGuide[];
  /** The points by which a person leads the line of a relation on the view, in canvas units. */
  readonly bendsOf?: (relation: Relation) => readonly Point[];
  /** The logos of actors, as PNG `data:` addresses that can be painted; the others have the sign of their kind. */
  readonly logos?: ReadonlyMap<RecordId, string>;
  readonly title: string;
  /** What the view is, and of which process. */
  readonly subtitle: string;
  /** The day, as a person reads it. */
  readonly date: string;
  readonly paper: SheetPaper;
  readonly turn: SheetTurn;
  readonly translate: Translate;
}

/** The sheets: the map, and the list of names where numbers stand for them. */
export interface MapSheet {
  readonly pages: readonly PicturedFigure[];
  /** Whether the names did not fit and numbers stand for them. */
  readonly numbered: boolean;
  /** Size in points of the smallest name or number on the map. */
  readonly nameSize: number;
  /** Whether words of relations were left out for want of room. */
  readonly wordsLeftOut: boolean;
}

const TITLE = 16;
const SUBTITLE = 9;
const KEY_SIZE = 8;
const GUIDE_SIZE = 7.5;
/** Half the side of the smallest logo on paper, in points: less than 3 mm is a stain, and the sign of the kind says more. */
const LEAST_LOGO = 4.5;

function header({ title, subtitle, date }: MapSheetInput, { width, margin, scale }: SheetSize, page: string): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const dateWidth = measureText(date, 'regular', SUBTITLE * scale);
  const options = { width: width - 2 * margin, size: TITLE * scale, measure: measureText, face: 'semibold' as const, limit: 2 };
  const lines = wrapToStrings(title, options);
  const shapes: Shape[] = lines.map((line, index) => label(line, margin, margin + (index + 0.85) * TITLE * 1.2 * scale, { size: TITLE * scale, face: 'semibold' }));
  const below = margin + lines.length * TITLE * 1.2 * scale;
  const words = page === '' ? subtitle : `${subtitle} · ${page}`;
  const room = width - 2 * margin - dateWidth - 12 * scale;
  const under = wrapToStrings(words, { width: room, size: SUBTITLE * scale, measure: measureText, limit: 1 })[0] ?? '';
  const base = baselineAt(below + SUBTITLE * 0.9 * scale, SUBTITLE * scale);
  shapes.push(label(under, margin, base, { size: SUBTITLE * scale, ink: 'muted' }), label(date, width - margin, base, { size: SUBTITLE * scale, ink: 'muted', anchor: 'end' }));
  const bottom = below + SUBTITLE * 2.1 * scale;
  shapes.push(segment({ x: margin, y: bottom }, { x: width - margin, y: bottom }, { stroke: 'hairline', strokeWidth: 0.6 * scale }));
  return { shapes, bottom };
}

/** The names behind the numbers, in columns, on as many further sheets as they take. */
function keyPages(input: MapSheetInput, size: SheetSize): readonly PicturedFigure[] {
  const { width, height, margin, scale } = size;
  const text = KEY_SIZE * scale;
  const leading = text * 1.3;
  const columns = Math.max(1, Math.floor((width - 2 * margin) / (190 * scale)));
  const columnWidth = (width - 2 * margin) / columns;
  const entries = input.actors.map((actor, index) => ({
    number: String(index + 1),
    lines: wrapToStrings(actor.name, { width: columnWidth - 34 * scale, size: text, measure: measureText, limit: 8 }),
  }));
  const pages: PicturedFigure[] = [];
  let rest = entries;
  while (rest.length > 0) {
    const { shapes: head, bottom } = header(input, size, input.translate('mapSheet.key'));
    const shapes: Shape[] = [...head];
    const top = bottom + 12 * scale;
    let column = 0;
    let y = top;
    let used = 0;
    for (const { number, lines } of rest) {
      const tall = lines.length * leading + 2 * scale;
      if (y + tall > height - margin) {
        column += 1;
        y = top;
        if (column >= columns) break;
      }
      const x = margin + column * columnWidth;
      shapes.push(label(number, x + 22 * scale, y + text, { size: text, face: 'semibold', anchor: 'end' }));
      lines.forEach((line, index) => { shapes.push(label(line, x + 27 * scale, y + text + index * leading, { size: text })); });
      y += tall;
      used += 1;
    }
    rest = rest.slice(Math.max(1, used));
    pages.push({ width, height, title: input.title, altText: input.translate('mapSheet.keyAlt', { count: entries.length }), shapes });
  }
  return pages;
}

function mapShapes(composition: SheetComposition, input: MapSheetInput, scale: number): readonly (Shape | PictureShape)[] {
  const placed = new Map<RecordId, PlacedNode>(composition.nodes.map((node, index) => [node.actor.id, { node, at: composition.points[index] ?? { x: 0, y: 0 } }]));
  return [
    ...input.guides.flatMap((guide) => guideShapes(guide, composition.fit, (GUIDE_SIZE * scale) / composition.scale)),
    ...relationShapes(input.relations, placed, (relation) => (input.bendsOf?.(relation) ?? []).map(composition.fit)),
    ...composition.words.flatMap(({ words: { text, width }, at }): readonly Shape[] => [
      box(at.x - width / 2, at.y - RELATION_WORD_SIZE * 0.6, width, RELATION_WORD_SIZE * 1.2, { fill: 'paper' }),
      label(text, at.x, baselineAt(at.y, RELATION_WORD_SIZE), { size: RELATION_WORD_SIZE, face: 'italic', anchor: 'middle', ink: 'muted' }),
    ]),
    ...[...placed.values()].flatMap(({ node, at }) => nodeShapes(node, at, node.radius * composition.scale < LEAST_LOGO ? undefined : input.logos?.get(node.actor.id))),
  ];
}

/** The map of actors on a sheet with title, date and a legend of exactly what it shows. Null where there is no actor. */
export function mapSheet(asked: MapSheetInput): MapSheet | null {
  if (asked.actors.length === 0) return null;
  // Where numbers stand for the names, their list is searched by name.
  const input: MapSheetInput = { ...asked, actors: asked.actors.toSorted((one, other) => compareNames(one.name, other.name)) };
  const { actors, places, guides, paper, turn, translate } = input;
  const ids = new Set<RecordId>(actors.map(({ id }) => id));
  const relations = input.relations.filter(({ sourceId, targetId }) => ids.has(sourceId) && ids.has(targetId) && sourceId !== targetId);
  const size = sheetSize(paper, turn);
  const { width, height, margin, scale } = size;
  const { shapes: head, bottom } = header(input, size, '');
  const legendWidth = (width - 2 * margin) / scale;
  const legendOptions = { width: legendWidth, top: 0, rings: [], translate };
  const legend = mapLegend(actors, relations, legendOptions);
  const top = bottom + 8 * scale;
  const room = { width: width - 2 * margin, height: height - margin - legend.height * scale - top - 4 * scale };
  const composition = composeSheet({ actors, relations, places, guides, bendsOf: input.bendsOf ?? (() => []), hasLogo: ({ id }) => input.logos?.has(id) === true, room, most: 2.2 * scale, mostOfNumbers: 1.1 * scale });
  const shapes: readonly (Shape | PictureShape)[] = [
    ...head,
    ...mapShapes(composition, { ...input, relations }, scale).map((mark) => placedMark(mark, { x: margin, y: top, scale: composition.scale })),
    ...legend.shapes.map((shape) => placedShape(shape, { x: margin, y: height - margin - legend.height * scale, scale })),
  ];
  const altText = [
    translate('reports.map.alt.actors', { count: actors.length, names: actors.slice(0, 12).map(({ name }) => name).join('; ') }),
    translate('reports.map.alt.relations', { count: relations.length }),
  ].join(' ');
  const map: PicturedFigure = { width, height, title: input.title, altText, shapes };
  const labelled = relations.filter((relation) => relation.label.trim() !== '').length;
  return {
    pages: [map, ...(composition.numbered ? keyPages(input, size) : [])],
    numbered: composition.numbered,
    nameSize: Math.min(...composition.nodes.map(({ size: text }) => text)) * composition.scale,
    wordsLeftOut: composition.words.length < labelled,
  };
}
