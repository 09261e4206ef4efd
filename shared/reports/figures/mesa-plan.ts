import { wrapToStrings } from '../typography/wrap';
import { measureText } from '../typography/measure';
import { box, label } from './make-shapes';
import type { Figure, Shape } from './shapes';

/** A seat of the plan: the actor, and who sits (empty for not known). */
export interface PlannedSeat {
  readonly actor: string;
  readonly person: string;
  readonly mandate: 'decides' | 'technical' | 'observer';
}

/** A zone of the plan: a stage with the outcomes expected of it, each with a box to tick. */
export interface PlannedZone {
  readonly title: string;
  readonly outcomes: readonly string[];
}

interface MesaPlanOptions {
  readonly question: string;
  readonly seats: readonly PlannedSeat[];
  readonly zones: readonly PlannedZone[];
  /** Size of the figure, in points. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly altText: string;
}

const GAP = 10;
const SEAT_HEIGHT = 44;
const TABLE_HEIGHT = 64;
const DASHES = { decides: undefined, technical: [5, 3], observer: [1, 3] } as const;

function textLines(text: string, width: number, size: number, limit: number): readonly string[] {
  return wrapToStrings(text, { width, size, measure: measureText, limit });
}

function seatShapes({ actor, person, mandate }: PlannedSeat, x: number, y: number, width: number): readonly Shape[] {
  const dash = DASHES[mandate];
  const size = width < 90 ? 8 : 10;
  const names = textLines(actor, width - 8, size, 2);
  return [
    box(x, y, width, SEAT_HEIGHT, { stroke: 'ink', strokeWidth: 1, fill: 'paper', corner: 6, ...(dash === undefined ? {} : { dash }) }),
    ...names.map((line, index) => label(line, x + width / 2, y + 14 + index * (size + 2), { size, face: 'semibold', anchor: 'middle' })),
    ...textLines(person, width - 8, size - 1, 1).map((line) => label(line, x + width / 2, y + SEAT_HEIGHT - 6, { size: size - 1, anchor: 'middle', ink: 'muted' })),
  ];
}

/** A row of seats across the width, as many rows as keep each wide enough to be read; gives where it ends. */
function seatRows(seats: readonly PlannedSeat[], top: number, width: number): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  if (seats.length === 0) return { shapes: [], bottom: top };
  const perRow = Math.min(seats.length, Math.max(1, Math.floor(width / 110)));
  const rows = Math.ceil(seats.length / perRow);
  const abreast = Math.ceil(seats.length / rows);
  const cell = Math.min(190, width / abreast);
  const shapes = seats.flatMap((seat, index) => {
    const row = Math.floor(index / abreast);
    const inRow = Math.min(abreast, seats.length - row * abreast);
    const x = (width - inRow * cell) / 2 + (index % abreast) * cell;
    return seatShapes(seat, x + GAP / 2, top + row * (SEAT_HEIGHT + 6), cell - GAP);
  });
  return { shapes, bottom: top + rows * (SEAT_HEIGHT + 6) };
}

function zoneShapes({ title, outcomes }: PlannedZone, x: number, y: number, width: number, height: number): readonly Shape[] {
  const shapes: Shape[] = [
    box(x, y, width, height, { stroke: 'faint', strokeWidth: 1, corner: 8 }),
    label(title, x + 12, y + 22, { size: 15, face: 'semibold' }),
  ];
  let line = y + 42;
  for (const outcome of outcomes) {
    shapes.push(box(x + 12, line - 8, 9, 9, { stroke: 'ink', strokeWidth: 0.8 }));
    for (const text of textLines(outcome, width - 44, 10, 2)) {
      shapes.push(label(text, x + 28, line, { size: 10 }));
      line += 13;
    }
    line += 3;
  }
  return shapes;
}

/**
 * The mesa on paper, to work on when the power goes: seats around the question, below them a zone for each stage with
 * its expected outcomes to tick and room to write or stick the proposals.
 */
export function mesaPlan({ question, seats, zones, width, height, title, altText }: MesaPlanOptions): Figure {
  const half = Math.ceil(seats.length / 2);
  const above = seatRows(seats.slice(0, half), 0, width);
  const tableTop = above.bottom + 4;
  const lines = textLines(question, width - 160, 20, 2);
  const below = seatRows(seats.slice(half).toReversed(), tableTop + TABLE_HEIGHT + 10, width);
  const zoneTop = below.bottom + 12;
  const zoneWidth = (width - GAP * (zones.length - 1)) / Math.max(1, zones.length);
  return {
    width,
    height,
    title,
    altText,
    shapes: [
      ...above.shapes,
      box(40, tableTop, width - 80, TABLE_HEIGHT, { stroke: 'accent', strokeWidth: 2, fill: 'wash', corner: TABLE_HEIGHT / 2 }),
      ...lines.map((text, index) => label(text, width / 2, tableTop + TABLE_HEIGHT / 2 + 7 + (index - (lines.length - 1) / 2) * 24, { size: 20, face: 'semibold', anchor: 'middle' })),
      ...below.shapes,
      ...zones.flatMap((zone, index) => zoneShapes(zone, index * (zoneWidth + GAP), zoneTop, zoneWidth, Math.max(80, height - zoneTop))),
    ],
  };
}
