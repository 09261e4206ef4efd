import type { Actor } from '../../domain/actors/actor';
import type { Relation } from '../../domain/relations/relation';
import { namedNode, numberedNode, type Node } from '../figures/actor-map/node-box';
import { separate, type Box, type Ground } from '../../analysis/layout/separate';
import type { Point } from '../figures/shapes';
import { measureText } from '../typography/measure';
import { guideExtent, type MapGuide } from './map-guide';

/** How names are set before the whole is scaled: the size on paper is this times `scale`. */
const NAME = { size: 8, width: 92, lines: 8 } as const;
const NUMBER = { size: 7, radius: 6 } as const;
const GAP = 5;
/** Names on paper are never smaller than 5 points: less is not legible without a glass. */
const LEAST_SCALE = 0.65;
const STEP = 0.88;
/** Share of the ground that names and signs may cover so that the relations are still seen between them; and at most. */
const AIRY = 0.38;
const FULL = 0.72;

/** The words of a relation beside its line. */
export interface RelationWords {
  readonly relation: Relation;
  readonly text: string;
  readonly width: number;
}

/** A map with its names in place, in units of which one is `scale` points. */
export interface SheetComposition {
  readonly numbered: boolean;
  readonly scale: number;
  readonly ground: Ground;
  readonly nodes: readonly Node[];
  readonly points: readonly Point[];
  /** Words of relations with the middle of each; empty where they have no room. */
  readonly words: readonly { readonly words: RelationWords; readonly at: Point }[];
  readonly fit: (point: Point) => Point;
}

interface Input {
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  readonly places: ReadonlyMap<string, Point>;
  readonly guides: readonly MapGuide[];
  /** The room for the map on paper, in points. */
  readonly room: Ground;
  /** Greatest scale tried. */
  readonly most: number;
}

const WORD_SIZE = 6.5;
/** Size of the words of relations, in units. */
export const RELATION_WORD_SIZE = WORD_SIZE;

function wordsOf(relations: readonly Relation[]): readonly RelationWords[] {
  return relations.flatMap((relation) => {
    const text = relation.label.trim();
    return text === '' || text.length > 60 ? [] : [{ relation, text, width: measureText(text, 'italic', WORD_SIZE) + 3 }];
  });
}

function fitter(extent: readonly Point[], nodes: readonly Node[], ground: Ground): (point: Point) => Point {
  const xs = extent.map(({ x }) => x);
  const ys = extent.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const half = Math.max(...nodes.map(({ box }) => box.left));
  const up = Math.max(...nodes.map(({ box }) => box.up));
  const down = Math.max(...nodes.map(({ box }) => box.down));
  const spread = (value: number, from: number, to: number, start: number, end: number): number =>
    to > from ? start + ((value - from) / (to - from)) * (end - start) : (start + end) / 2;
  return ({ x, y }) => ({ x: spread(x, left, right, half, ground.width - half), y: spread(y, top, bottom, up, ground.height - down) });
}

function compose({ actors, relations, places, guides, room }: Input, scale: number, numbered: boolean, withWords: boolean): { readonly composition: SheetComposition; readonly isClear: boolean; readonly share: number } {
  const ground = { width: room.width / scale, height: room.height / scale };
  const nodes = actors.map((actor, index) => (numbered ? numberedNode(actor, index + 1, NUMBER) : namedNode(actor, NAME)));
  const points = actors.map(({ id }) => places.get(id) ?? { x: 0, y: 0 });
  const fit = fitter([...points, ...guides.flatMap(guideExtent)], nodes, ground);
  const words = withWords ? wordsOf(relations) : [];
  const middle = ({ sourceId, targetId }: Relation): Point => {
    const [from, to] = [fit(places.get(sourceId) ?? { x: 0, y: 0 }), fit(places.get(targetId) ?? { x: 0, y: 0 })];
    return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  };
  const boxes: readonly Box[] = [
    ...nodes.map(({ box }) => box),
    ...words.map(({ width }): Box => ({ left: width / 2, right: width / 2, up: WORD_SIZE / 2 + 1, down: WORD_SIZE / 2 + 1 })),
  ];
  const covered = boxes.reduce((sum, { left, right, up, down }) => sum + (left + right + GAP) * (up + down + GAP), 0);
  const separation = separate([...points.map(fit), ...words.map(({ relation }) => middle(relation))], boxes, ground, numbered ? 2 : GAP);
  return {
    composition: {
      numbered,
      scale,
      ground,
      nodes,
      points: separation.points.slice(0, nodes.length),
      words: words.map((word, index) => ({ words: word, at: separation.points[nodes.length + index] ?? { x: 0, y: 0 } })),
      fit,
    },
    isClear: separation.isClear,
    share: covered / (ground.width * ground.height),
  };
}

/**
 * The largest setting in which no name covers another and none is cut: airy where the paper allows it, else as large as
 * it goes, never below 5 points. Where names do not fit so, numbers stand for them.
 */
export function composeSheet(input: Input): SheetComposition {
  const area = input.actors.reduce((sum, actor) => {
    const { box } = namedNode(actor, NAME);
    return sum + (box.left + box.right + GAP) * (box.up + box.down + GAP);
  }, 0);
  const room = input.room.width * input.room.height;
  for (const [limit, withWords] of [[AIRY, true], [FULL, true], [FULL, false]] as const) {
    // What the names cover says at once from which scale on there is room to try.
    for (let scale = Math.min(input.most, Math.sqrt((room * limit) / Math.max(1, area))); scale >= LEAST_SCALE; scale *= STEP) {
      const { composition, isClear, share } = compose(input, scale, false, withWords);
      if (isClear && share <= limit * 1.05) return composition;
    }
  }
  let last: SheetComposition | null = null;
  for (let scale = Math.min(input.most, 1.6); scale > 0.3; scale *= STEP) {
    const { composition, isClear } = compose(input, scale, true, false);
    last = composition;
    if (isClear) return composition;
  }
  if (last === null) throw new Error('No scale for the numbers of the map');
  return last;
}
