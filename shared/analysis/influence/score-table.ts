import { interquartileRange, median } from '../statistics/quantile';

/** One score as a record holds it: of a row on a column, by somebody (empty: the group), dated by its revision. */
export interface Score {
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly scorer: string;
  readonly rev: string;
}

/** A cell that was scored. */
export interface ScoredCell {
  readonly row: number;
  readonly column: number;
  /** The last score of each scorer, by scorer. */
  readonly scores: readonly number[];
  readonly median: number;
  /** Interquartile range of the scores; 0 for one. */
  readonly spread: number;
}

/** Scores laid out as a matrix. */
export interface ScoreTable {
  /** Rows × columns: the median of each cell's scores, 0 where nobody scored. */
  readonly values: readonly (readonly number[])[];
  /** Rows × columns: the interquartile range; 0 where nobody scored. */
  readonly spreads: readonly (readonly number[])[];
  /** The cells that were scored, row by row. */
  readonly cells: readonly ScoredCell[];
  /** Whether some cell has scores of several people: only then is there a spread to speak of. */
  readonly hasSeveralScorers: boolean;
}

/**
 * The median and spread of each cell. Of several scores by one scorer on one cell the last revision counts; scores on
 * rows or columns that are not listed are left out. Source: methods.md §2, uncertainty.
 */
export function scoreTable(rowIds: readonly string[], columnIds: readonly string[], scores: Iterable<Score>): ScoreTable {
  const rows = new Map(rowIds.map((id, place) => [id, place]));
  const columns = new Map(columnIds.map((id, place) => [id, place]));
  const byCell = new Map<number, Map<string, Score>>();
  for (const score of scores) {
    const row = rows.get(score.row);
    const column = columns.get(score.column);
    if (row === undefined || column === undefined) continue;
    const key = row * columnIds.length + column;
    const cell = byCell.get(key) ?? new Map<string, Score>();
    byCell.set(key, cell);
    const held = cell.get(score.scorer);
    if (held === undefined || held.rev < score.rev) cell.set(score.scorer, score);
  }
  const values = rowIds.map(() => columnIds.map(() => 0));
  const spreads = rowIds.map(() => columnIds.map(() => 0));
  const cells: ScoredCell[] = [];
  for (const [key, byScorer] of [...byCell].sort(([one], [other]) => one - other)) {
    const row = Math.floor(key / columnIds.length);
    const column = key % columnIds.length;
    const list = [...byScorer].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { value }]) => value);
    const middle = median(list) ?? 0;
    const spread = interquartileRange(list) ?? 0;
    (values[row] as number[])[column] = middle;
    (spreads[row] as number[])[column] = spread;
    cells.push({ row, column, scores: list, median: middle, spread });
  }
  return { values, spreads, cells, hasSeveralScorers: cells.some((cell) => cell.scores.length > 1) };
}
