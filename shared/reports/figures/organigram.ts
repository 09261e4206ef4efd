import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { box, label, segment } from './make-shapes';
import type { Figure, Shape } from './shapes';

/** A body of the chart: what is written in its box. */
export interface ChartBody {
  readonly name: string;
  /** Lines under the name: who keeps it going, how often it meets. */
  readonly facts: readonly string[];
  readonly members: readonly string[];
}

interface OrganigramOptions {
  /** The levels from the top; those without bodies are passed over. */
  readonly levels: readonly (readonly ChartBody[])[];
  readonly width: number;
  /** How many members are written at most in a box; the rest are counted. */
  readonly mostMembers: number;
  /** Says how many more there are: "y 4 más". */
  readonly moreWords: (count: number) => string;
  readonly noMembers: string;
  readonly title: string;
  readonly altText: string;
}

const GAP = 16;
const DROP = 34;
const PAD = 10;
const NAME = 11;
const SMALL = 9;
const NARROWEST = 170;
const WIDEST = 320;

function linesOf(text: string, width: number, size: number, limit: number, face: 'regular' | 'semibold' = 'regular'): readonly string[] {
  return wrapToStrings(text, { width, size, face, measure: measureText, limit });
}

interface Laid {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

function bodyBox(body: ChartBody, x: number, y: number, width: number, options: OrganigramOptions): Laid {
  const inner = width - 2 * PAD;
  const { mostMembers, moreWords, noMembers } = options;
  const shown = body.members.slice(0, mostMembers);
  const rest = body.members.length - shown.length;
  const texts: Shape[] = [];
  let base = y + PAD;
  const write = (lines: readonly string[], size: number, face: 'regular' | 'semibold', ink: 'ink' | 'muted'): void => {
    for (const line of lines) {
      base += size + 3;
      texts.push(label(line, x + PAD, base - 3, { size, face, ink }));
    }
  };
  write(linesOf(body.name, inner, NAME, 3, 'semibold'), NAME, 'semibold', 'ink');
  for (const fact of body.facts) write(linesOf(fact, inner, SMALL, 2), SMALL, 'regular', 'muted');
  base += 5;
  const rule = base;
  base += 3;
  if (shown.length === 0) write([noMembers], SMALL, 'regular', 'muted');
  for (const member of shown) write(linesOf(`· ${member}`, inner, SMALL, 2), SMALL, 'regular', 'ink');
  if (rest > 0) write([moreWords(rest)], SMALL, 'regular', 'muted');
  const height = base + PAD - y;
  return {
    height,
    shapes: [
      box(x, y, width, height, { stroke: 'ink', strokeWidth: 1, fill: 'paper', corner: 5 }),
      segment({ x: x + PAD, y: rule }, { x: x + width - PAD, y: rule }, { stroke: 'hairline' }),
      ...texts,
    ],
  };
}

/**
 * The bodies as a chart, level under level, each box with its members, and lines from every level to the next.
 * `width` in points; the height is what the boxes need. A level that does not fit in one row takes several.
 */
export function organigram(options: OrganigramOptions): Figure {
  const { levels, width, title, altText } = options;
  const shapes: Shape[] = [];
  let top = 2;
  let stemFrom: number | null = null;
  const middle = width / 2;
  for (const level of levels) {
    if (level.length === 0) continue;
    const abreast = Math.max(1, Math.min(level.length, Math.floor((width + GAP) / (NARROWEST + GAP))));
    const boxWidth = Math.min(WIDEST, (width - (abreast - 1) * GAP) / abreast);
    if (stemFrom !== null) {
      shapes.push(segment({ x: middle, y: stemFrom }, { x: middle, y: top - DROP / 2 }, { stroke: 'muted' }));
    }
    for (let begin = 0; begin < level.length; begin += abreast) {
      const row = level.slice(begin, begin + abreast);
      const left = middle - (row.length * boxWidth + (row.length - 1) * GAP) / 2;
      const laid = row.map((body, index) => bodyBox(body, left + index * (boxWidth + GAP), top, boxWidth, options));
      if (stemFrom !== null && begin === 0) {
        const centres = row.map((_, index) => left + index * (boxWidth + GAP) + boxWidth / 2);
        const beam = top - DROP / 2;
        shapes.push(segment({ x: Math.min(middle, ...centres), y: beam }, { x: Math.max(middle, ...centres), y: beam }, { stroke: 'muted' }));
        for (const x of centres) shapes.push(segment({ x, y: beam }, { x, y: top }, { stroke: 'muted' }));
      }
      shapes.push(...laid.flatMap((one) => one.shapes));
      top += Math.max(...laid.map(({ height }) => height)) + (begin + abreast < level.length ? GAP : 0);
    }
    stemFrom = top;
    top += DROP;
  }
  return { width, height: Math.max(20, (stemFrom ?? 18) + 2), shapes, title, altText };
}
