import { CARD_HEIGHT, CARD_WIDTH, type MapPoint } from '@shared/domain/actors/map-geometry';
import { measureText } from '@shared/reports/typography/measure';
import { wrapToStrings } from '@shared/reports/typography/wrap';
import { pointAt, type EdgeCurve } from './edge-curve';
import type { MapModel } from './map-model';
import { SpatialGrid, type Rect } from './spatial-grid';

/** A relation's label: its lines and the middle and size of the ground they stand on, in canvas units. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export const LABEL = { fontSize: 11.5, lineHeight: 14, padding: 5, maxWidth: 140 } as const;

/** Where along its line a label is tried, nearest the middle first. */
const TRIES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86] as const;

interface LabelScene {
  readonly model: MapModel;
  readonly curveOf: (edge: number) => EdgeCurve;
  readonly nodesIn: (rect: Rect) => readonly number[];
  readonly placeOf: (index: number) => MapPoint;
}

/** The label of a relation at a point, set in two lines at most. */
export function labelAt(text: string, { x, y }: MapPoint): LabelSpot {
  const lines = wrapToStrings(text, { width: LABEL.maxWidth, size: LABEL.fontSize, measure: measureText, limit: 2 });
  const width = Math.max(...lines.map((line) => measureText(line, 'regular', LABEL.fontSize)), 8);
  return { x, y, lines, width: width + 2 * LABEL.padding, height: lines.length * LABEL.lineHeight + LABEL.padding };
}

function rectOf({ x, y, width, height }: LabelSpot): Rect {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(one: Rect, other: Rect): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width <= 0 || height <= 0 ? 0 : width * height;
}

/** Puts the labels of the relations given on their own lines, each where it covers least of the cards and of the labels before it. */
export function placeLabels(scene: LabelScene, labelled: readonly number[]): Map<number, LabelSpot> {
  const { edges } = scene.model;
  const spots = new Map<number, LabelSpot>();
  const taken = new SpatialGrid(160);
  const rects: Rect[] = [];
  for (const index of labelled) {
    const curve = scene.curveOf(index);
    const text = edges[index]?.label ?? '';
    let best: LabelSpot | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    const atMiddle = labelAt(text, pointAt(curve, 0.5));
    for (const along of TRIES) {
      const spot = { ...atMiddle, ...pointAt(curve, along) };
      const rect = rectOf(spot);
      let cost = 0;
      for (const node of scene.nodesIn(rect)) {
        const { x, y } = scene.placeOf(node);
        const card = { left: x - CARD_WIDTH / 2, right: x + CARD_WIDTH / 2, top: y - CARD_HEIGHT / 2, bottom: y + CARD_HEIGHT / 2 };
        cost += overlap(rect, card);
      }
      for (const other of taken.query(rect)) {
        const before = rects[other];
        if (before !== undefined) cost += overlap(rect, before);
      }
      if (cost < bestCost) {
        best = spot;
        bestCost = cost;
      }
      if (cost === 0) break;
    }
    if (best === null) continue;
    taken.insert(rects.length, rectOf(best));
    rects.push(rectOf(best));
    spots.set(index, best);
  }
  return spots;
}
