import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { baselineAt, box, label, polygon, segment } from './make-shapes';
import type { Figure, Shape } from './shapes';

const LABEL_WIDTH = 178;
const SIZE = 8;
const ROW = 17;
const TALL_ROW = 24;
const LEADING = 9.2;
const HEAD = 18;
const DAY = 86_400_000;

/** A row of the figure; days as `YYYY-MM-DD`, both included. */
export interface GanttRow {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Filled where it is done, half where it goes on, hatched by a dashed frame where it stands still. */
  readonly state: 'planned' | 'inProgress' | 'done' | 'still';
  readonly milestones: readonly string[];
}

export interface GanttOptions {
  readonly title: string;
  readonly altText: string;
  readonly width?: number;
}

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00.000Z`);

/** The name of a row, in two lines at most. */
const nameOf = (row: GanttRow): readonly string[] => wrapToStrings(row.label, { width: LABEL_WIDTH, size: SIZE, measure: measureText, limit: 2 });

const heightOf = (row: GanttRow): number => (nameOf(row).length > 1 ? TALL_ROW : ROW);

function rowShapes(row: GanttRow, top: number, at: (time: number) => number): readonly Shape[] {
  const middle = top + heightOf(row) / 2;
  const names = nameOf(row);
  const start = at(timeOf(row.from));
  const width = Math.max(2, at(timeOf(row.to) + DAY) - start);
  const frame = { stroke: 'accent', strokeWidth: 0.8 } as const;
  const bar = { height: 8, y: middle - 4 };
  const filled = row.state === 'done' ? width : row.state === 'inProgress' ? width / 2 : 0;
  return [
    ...names.map((line, index) => label(line, LABEL_WIDTH, baselineAt(middle + (index - (names.length - 1) / 2) * LEADING, SIZE), { size: SIZE, anchor: 'end' })),
    box(start, bar.y, width, bar.height, row.state === 'still' ? { ...frame, dash: [2, 2] } : { ...frame, fill: 'accentSoft' }),
    ...(filled > 0 ? [box(start, bar.y, filled, bar.height, { fill: 'accent' })] : []),
    ...row.milestones.map((day): Shape => {
      const x = at(timeOf(day));
      return polygon([{ x, y: middle - 4 }, { x: x + 4, y: middle }, { x, y: middle + 4 }, { x: x - 4, y: middle }], { fill: 'paper', stroke: 'ink', strokeWidth: 0.8 });
    }),
  ];
}

/** Bars of actions over whole years, one row each in the order given, with milestones as diamonds. Null for no rows. */
export function ganttFigure(rows: readonly GanttRow[], options: GanttOptions): Figure | null {
  if (rows.length === 0) return null;
  const { title, altText, width = 484 } = options;
  const days = rows.flatMap(({ from, to, milestones }) => [from, to, ...milestones]).sort();
  const first = Number((days[0] as string).slice(0, 4));
  const last = Number((days.at(-1) as string).slice(0, 4));
  const [start, end] = [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)];
  const left = LABEL_WIDTH + 12;
  const at = (time: number): number => left + ((width - left) * (time - start)) / (end - start);
  const tops = rows.reduce<readonly number[]>((all, row) => [...all, (all.at(-1) ?? HEAD) + heightOf(row)], [HEAD]);
  const height = (tops.at(-1) ?? HEAD) + 4;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const grid = years.flatMap((year): readonly Shape[] => {
    const x = at(Date.UTC(year, 0, 1));
    return [segment({ x, y: 4 }, { x, y: height }, { stroke: 'hairline', strokeWidth: 0.6 }), label(String(year), x + 3, 11, { size: 7, ink: 'muted' })];
  });
  return { width, height, title, altText, shapes: [...grid, ...rows.flatMap((row, index) => rowShapes(row, tops[index] ?? HEAD, at))] };
}
