import { measureText } from '../typography/measure';
import { wrapToStrings } from '../typography/wrap';
import { baselineAt, box, label } from './make-shapes';
import type { Figure, Ink, Shape } from './shapes';

const LABEL_WIDTH = 160;
const SIZE = 8;
const HEAD_SIZE = 7.5;
const LEADING = 9.6;
const HEAD_LEADING = 9;
const HEAD_LINES = 5;
const ROW_LINES = 2;
const CELL_HEIGHT = 23;
const GAP = 2;
const LEGEND = 24;

/** How strong a cell is, from 0 nothing to 3 strong. */
export type Step = 0 | 1 | 2 | 3;

/** A cell: its step gives the shade, `value` the figure inside; an empty value leaves the cell blank. */
export interface MatrixCell {
  readonly step: Step;
  readonly value: string;
}

export interface MatrixInput {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly MatrixCell[] }[];
}

export interface MatrixOptions {
  readonly title: string;
  readonly altText: string;
  /** Words for each step of the legend; the first is an empty cell. */
  readonly steps: readonly [string, string, string, string];
  /** What the figures in the cells are. */
  readonly note: string;
  readonly width?: number;
}

const FILLS: Readonly<Record<Step, Ink>> = { 0: 'step0', 1: 'step1', 2: 'step2', 3: 'step3' };
const TEXTS: Readonly<Record<Step, Ink>> = { 0: 'faint', 1: 'ink', 2: 'ink', 3: 'paper' };

/** Whether every word of the headings fits its column: a heading is never cut inside a word. */
function wordsFit(columns: readonly string[], width: number): boolean {
  return columns.every((column) =>
    column.split(/\s+/u).every((word) => measureText(word, 'semibold', HEAD_SIZE) <= width),
  );
}

/** The names of numbered columns, one below the other. */
function keyShapes(columns: readonly string[], top: number, width: number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let y = top + HEAD_LEADING;
  columns.forEach((column, index) => {
    shapes.push(label(String(index + 1), 14, y, { size: HEAD_SIZE, face: 'semibold', anchor: 'end' }));
    for (const line of wrapToStrings(column, { width: width - 22, size: HEAD_SIZE, measure: measureText })) {
      shapes.push(label(line, 22, y, { size: HEAD_SIZE }));
      y += HEAD_LEADING + 1;
    }
  });
  return { shapes, height: y - top };
}

function cellShapes(x: number, y: number, width: number, cell: MatrixCell): readonly Shape[] {
  const drawn = { fill: FILLS[cell.step], stroke: cell.step === 0 ? 'hairline' : 'faint', strokeWidth: 0.6 } as const;
  const ground = box(x, y, width, CELL_HEIGHT - GAP, drawn);
  if (cell.value === '') return [ground];
  const middle = y + (CELL_HEIGHT - GAP) / 2;
  const text = label(cell.value, x + width / 2, baselineAt(middle, SIZE), {
    size: SIZE,
    anchor: 'middle',
    face: cell.step === 3 ? 'semibold' : 'regular',
    ink: TEXTS[cell.step],
  });
  return [ground, text];
}

function legendShapes(top: number, width: number, options: MatrixOptions): readonly Shape[] {
  const shapes: Shape[] = [];
  let x = 0;
  options.steps.forEach((text, step) => {
    shapes.push(box(x, top, 12, 10, { fill: FILLS[step as Step], stroke: 'faint', strokeWidth: 0.6 }));
    shapes.push(label(text, x + 17, baselineAt(top + 5, HEAD_SIZE), { size: HEAD_SIZE }));
    x += 17 + measureText(text, 'regular', HEAD_SIZE) + 14;
  });
  shapes.push(label(options.note, width, baselineAt(top + 5, HEAD_SIZE), { size: HEAD_SIZE, anchor: 'end', ink: 'muted' }));
  return shapes;
}

/**
 * A matrix whose cells are shaded by step and hold a figure, so that it reads in black and white too. Shape: `cells`
 * of a row in the order of `columns`. Where a heading does not fit its column, numbers head them, with their names below. Null where there is no row or no column.
 */
export function matrixFigure(input: MatrixInput, options: MatrixOptions): Figure | null {
  const { columns, rows } = input;
  if (columns.length === 0 || rows.length === 0) return null;
  const { width = 484, title, altText } = options;
  const left = LABEL_WIDTH + 8;
  const columnWidth = Math.min(92, (width - left) / columns.length);
  const named = wordsFit(columns, columnWidth - 6);
  const heads = columns.map((column, index) =>
    wrapToStrings(named ? column : String(index + 1), {
      width: columnWidth - 6,
      size: HEAD_SIZE,
      measure: measureText,
      face: 'semibold',
      limit: HEAD_LINES,
    }),
  );
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * HEAD_LEADING + 6;
  const shapes: Shape[] = [];
  heads.forEach((lines, column) => {
    const x = left + columnWidth * (column + 0.5);
    lines.forEach((line, index) => {
      const y = headHeight - 7 - (lines.length - 1 - index) * HEAD_LEADING;
      shapes.push(label(line, x - GAP / 2, y, { size: HEAD_SIZE, face: 'semibold', anchor: 'middle', ink: 'muted' }));
    });
  });
  rows.forEach((row, index) => {
    const y = headHeight + index * CELL_HEIGHT;
    const lines = wrapToStrings(row.label, { width: LABEL_WIDTH, size: SIZE, measure: measureText, limit: ROW_LINES });
    const middle = y + (CELL_HEIGHT - GAP) / 2;
    lines.forEach((line, place) => {
      const offset = (place - (lines.length - 1) / 2) * LEADING;
      shapes.push(label(line, LABEL_WIDTH, baselineAt(middle + offset, SIZE), { size: SIZE, anchor: 'end' }));
    });
    row.cells.forEach((cell, column) => {
      shapes.push(...cellShapes(left + column * columnWidth, y, columnWidth - GAP, cell));
    });
  });
  const bottom = headHeight + rows.length * CELL_HEIGHT;
  const key = named ? { shapes: [], height: 0 } : keyShapes(columns, bottom + LEGEND, width);
  const height = bottom + LEGEND + key.height;
  return { width, height, title, altText, shapes: [...shapes, ...legendShapes(bottom + 10, width, options), ...key.shapes] };
}
