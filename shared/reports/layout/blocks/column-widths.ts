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
    const head = longestWord(column.title, (word) => measure(word, 'semibold', size));
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
  // The weighted columns keep at least a third of the table, whatever the others would like.
  const scale = Math.min(1, (width * (2 / 3)) / Math.max(taken, 1));
  const left = width - taken * scale;
  return columns.map((column, index) => (column.width === 'fit' ? (fitted[index] ?? 0) * scale : (left * column.width) / weight));
}
