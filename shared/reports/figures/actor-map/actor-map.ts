import type { Actor } from '../../../domain/actors/actor';
import type { RecordId } from '../../../domain/kernel/id';
import type { Relation } from '../../../domain/relations/relation';
import type { Translate } from '../../../i18n';
import type { Figure, Point, Shape } from '../shapes';
import { mapLegend } from './map-legend';
import { namedNode, nodeShapes, numberedNode, type LabelStyle, type Node, type NumberStyle } from './node-box';
import { placeActors } from './place-actors';
import type { Placement } from './placement';
import { relationShapes, type PlacedNode } from './relation-shapes';
import { hasRoom, separate, type Ground, type Separation } from '../../../analysis/layout/separate';
import { compareNames } from '../../../i18n/compare-names';

/** Styles of the names, from the most generous: the first that leaves room for all is used. */
const LABEL_STYLES: readonly LabelStyle[] = [
  { size: 8, width: 92, lines: 4 },
  { size: 7.5, width: 86, lines: 4 },
  { size: 7, width: 82, lines: 4 },
  { size: 6.5, width: 78, lines: 4 },
  { size: 6.5, width: 72, lines: 3 },
];
/** Styles of the numbers that stand for names, from the most generous, with the gap between them. */
const NUMBER_STYLES: readonly (NumberStyle & { readonly gap: number })[] = [
  { size: 7, radius: 6, gap: 4 },
  { size: 6.5, radius: 5, gap: 2.5 },
  { size: 6, radius: 4, gap: 1 },
  { size: 5.5, radius: 3, gap: 0.6 },
];
const GAP = 5;
/** Share of the ground that names and signs may cover before they crowd. */
const FILL = 0.3;

export interface ActorMapOptions {
  readonly translate: Translate;
  /** Width of the figure, in points. */
  readonly width?: number;
  /** Greatest height of the figure, legend included, in points. */
  readonly maxHeight?: number;
}

/** A map of actors. `key` says which number is which actor where the names did not fit; else it is empty. */
export interface ActorMap {
  readonly figure: Figure;
  readonly key: readonly { readonly number: number; readonly actor: Actor }[];
}

interface Composition {
  readonly nodes: readonly Node[];
  readonly ground: Ground;
  readonly separation: Separation;
  readonly fit: (point: Point) => Point;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Height of the ground: enough for the names to breathe, in the proportions of the person's own arrangement. */
function heightFor(nodes: readonly Node[], points: readonly Point[], width: number, most: number): number {
  const area = nodes.reduce((sum, { box }) => sum + (box.left + box.right + GAP) * (box.up + box.down + GAP), 0);
  const spanX = Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x));
  const spanY = Math.max(...points.map(({ y }) => y)) - Math.min(...points.map(({ y }) => y));
  const proportion = spanX > 0 ? clamp(spanY / spanX, 0.35, 0.75) : 0.5;
  const byProportion = nodes.length < 4 ? 150 : width * proportion;
  return clamp(Math.max(area / FILL / width, byProportion), Math.min(150, most), most);
}

/** Stretches the placement over the ground, names included. */
function fitter(points: readonly Point[], nodes: readonly Node[], ground: Ground): (point: Point) => Point {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const half = Math.max(...nodes.map(({ box }) => box.left));
  const up = Math.max(...nodes.map(({ box }) => box.up));
  const down = Math.max(...nodes.map(({ box }) => box.down));
  const scale = (value: number, from: number, to: number, start: number, end: number): number =>
    to > from ? start + ((value - from) / (to - from)) * (end - start) : (start + end) / 2;
  return ({ x, y }) => ({
    x: scale(x, left, right, half, ground.width - half),
    y: scale(y, top, bottom, up, ground.height - down),
  });
}

/** `isLast`: composed also where there is no room, as there is no smaller style to try; else null there. */
function compose(nodes: readonly Node[], placement: Placement, width: number, most: number, gap: number, isLast: boolean): Composition | null {
  const points = nodes.map(({ actor }) => placement.points.get(actor.id) ?? { x: 0, y: 0 });
  const reach = Math.max(0, ...placement.rings.map(({ reach: far }) => far));
  const extremes = placement.rings.length === 0 ? points : [{ x: -reach, y: -reach }, { x: reach, y: reach }];
  const ground = { width, height: heightFor(nodes, extremes, width, most) };
  // With some hundreds of names that is nearly always so, and to part them would take longest.
  if (!isLast && !hasRoom(nodes.map(({ box }) => box), ground)) return null;
  const fit = fitter(extremes, nodes, ground);
  const separation = separate(points.map(fit), nodes.map(({ box }) => box), ground, gap);
  return { nodes, ground, separation, fit };
}

/** With names if there is room for them, if need be smaller; else with numbers. */
function bestComposition(actors: readonly Actor[], placement: Placement, width: number, most: number): { readonly numbered: boolean; readonly composition: Composition } {
  for (const style of LABEL_STYLES) {
    const composition = compose(actors.map((actor) => namedNode(actor, style)), placement, width, most, GAP, false);
    if (composition?.separation.isClear === true) return { numbered: false, composition };
  }
  let composition: Composition | null = null;
  for (const style of NUMBER_STYLES) {
    const nodes = actors.map((actor, index) => numberedNode(actor, index + 1, style));
    composition = compose(nodes, placement, width, most, style.gap, style === NUMBER_STYLES.at(-1));
    if (composition?.separation.isClear === true) break;
  }
  if (composition === null) throw new Error('No style for the numbers of the map');
  return { numbered: true, composition };
}

/** The borders between the rings, stretched as the map is. */
function ringGuides(placement: Placement, fit: (point: Point) => Point): readonly Shape[] {
  const centre = fit({ x: 0, y: 0 });
  return placement.rings.flatMap(({ border }): readonly Shape[] => {
    if (border === null) return [];
    const radiusX = Math.abs(fit({ x: border, y: 0 }).x - centre.x);
    const radiusY = Math.abs(fit({ x: 0, y: border }).y - centre.y);
    return [{ kind: 'ellipse', centre, radiusX, radiusY, stroke: 'hairline', strokeWidth: 1 }];
  });
}

/**
 * The map of the actors and their relations as a figure. Kinds of actor differ by shape, kinds of relation by dash,
 * strengths by width; a relation that goes one way ends in an arrow. Names never cover each other; where they do not
 * fit in any size, numbers stand for them and `key` names them. Null where there is no actor: no empty figure.
 */
export function actorMap(unordered: readonly Actor[], relations: readonly Relation[], options: ActorMapOptions): ActorMap | null {
  if (unordered.length === 0) return null;
  // Where numbers stand for the names, their list is searched by name.
  const actors = unordered.toSorted((one, other) => compareNames(one.name, other.name));
  const { translate, width = 484, maxHeight = 540 } = options;
  const ids = new Set<RecordId>(actors.map(({ id }) => id));
  const shown = relations.filter(({ sourceId, targetId }) => ids.has(sourceId) && ids.has(targetId) && sourceId !== targetId);
  const placement = placeActors(actors, shown);
  const legendOptions = { width, translate, rings: placement.rings.map(({ ring }) => ring) };
  const legendHeight = mapLegend(actors, shown, { ...legendOptions, top: 0 }).height;
  const { numbered, composition } = bestComposition(actors, placement, width, maxHeight - legendHeight);
  const { nodes, ground, separation, fit } = composition;
  const placed = new Map<RecordId, PlacedNode>(
    nodes.map((node, index) => [node.actor.id, { node, at: separation.points[index] ?? { x: 0, y: 0 } }]),
  );
  const legend = mapLegend(actors, shown, { ...legendOptions, top: ground.height });
  return {
    figure: {
      width,
      height: ground.height + legend.height,
      title: translate('reports.map.title'),
      altText: altTextOf(actors, shown, translate),
      shapes: [
        ...ringGuides(placement, fit),
        ...relationShapes(shown, placed),
        ...[...placed.values()].flatMap(({ node, at }) => nodeShapes(node, at)),
        ...legend.shapes,
      ],
    },
    key: numbered ? actors.map((actor, index) => ({ number: index + 1, actor })) : [],
  };
}

/** How many actors and relations, and the names of the first ones: a map of sixty names would tire a listener. */
function altTextOf(actors: readonly Actor[], relations: readonly Relation[], translate: Translate): string {
  const names = actors.slice(0, 12).map(({ name }) => name).join('; ');
  return [
    translate('reports.map.alt.actors', { count: actors.length, names: actors.length > 12 ? `${names}…` : names }),
    translate('reports.map.alt.relations', { count: relations.length }),
  ].join(' ');
}
