import type { TableColumn } from '../../model/report-model';
import type { Measure } from '../../typography/measure';

interface Options {
  /** Width of the whole table. */
  readonly width: number;
  readonly size: number;
  /** White space at both sides of a cell, together. */
  readonly padding: number;
  readonly measure: Measure;
}

/** A column that fits its contents takes at most this share of the table. */
const WIDEST_FIT = 0.32;
const HEAD_LINES = 3;
const WIDEST_HEAD = 0.2;
/** The weighted columns keep at least this share of the table, and a word of this share without breaking. */
const LEAST_WEIGHTED = 0.16;
const WIDEST_WORD = 0.24;

function longestWord(text: string, measure: (word: string) => number): number {
  return Math.max(0, ...text.split(/\s+/u).map(measure));
}

/**
 * Widths of the columns of a table, in its unit, adding up to its width: a `fit` column takes its contents (its head
 * may wrap, never inside a word), the others share what is left by their weights. Without a weighted column the last
 * takes the rest.
 */
export function columnWidths(columns: readonly TableColumn[], rows: readonly (readonly string[])[], options: Options): readonly number[] {
  const { width, size, padding, measure } = options;
  const fitted = columns.map((column, index) => {
    if (column.width !== 'fit') return 0;
    const wordWidth = longestWord(column.title, (word) => measure(word, 'semibold', size));
    // A long head wraps, into three lines at most.
    const head = Math.max(wordWidth, Math.min(measure(column.title, 'semibold', size) / HEAD_LINES + wordWidth * 0.25, width * WIDEST_HEAD));
    const body = Math.max(0, ...rows.map((row) => measure(row[index] ?? '', 'regular', size)));
    return Math.max(head, Math.min(body, width * WIDEST_FIT)) + padding + 1;
  });
  const weights = columns.map((column) => (column.width === 'fit' ? 0 : column.width));
  const weight = weights.reduce((sum, value) => sum + value, 0);
  const taken = fitted.reduce((sum, value) => sum + value, 0);
  if (weight === 0) {
    const scale = taken > width ? width / taken : 1;
    return fitted.map((value, index) => (index === fitted.length - 1 ? value * scale + Math.max(0, width - taken) : value * scale));
  }
  // The weighted columns keep at least a third of the table, but for numbers: a text can wrap, a number cannot.
  const least = columns.reduce((sum, column, index) => {
    if (column.width === 'fit') return sum;
    const word = Math.max(0, ...rows.map((row) => longestWord(row[index] ?? '', (one) => measure(one, 'regular', size))));
    return sum + Math.max(width * LEAST_WEIGHTED, Math.min(word + padding, width * WIDEST_WORD));
  }, 0);
  const numbers = fitted.reduce((sum, value, index) => sum + (columns[index]?.align === 'end' ? value : 0), 0);
  const most = Math.max(width * (2 / 3), Math.min(numbers, width - least));
  const scale = Math.min(1, most / Math.max(taken, 1));
  const left = width - taken * scale;
  return columns.map((column, index) => (column.width === 'fit' ? (fitted[index] ?? 0) * scale : (left * column.width) / weight));
}
