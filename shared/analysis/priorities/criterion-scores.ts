import { listOf, tableOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { matrixCellId } from '../../domain/matrices/matrix-cell';
import type { Criterion } from '../../domain/priorities/criterion';
import { coverageOf } from '../coverage/coverage-of-document';
import { memoiseByTables } from '../memoise-by-tables';

/** The matrix whose cells hold the scores that people gave. */
export const SCORES_MATRIX = 'lines-criteria';
/** Scores go from 0 to this. */
export const MOST_SCORE = 5;
const MOST_POSITION = 4;

/** The score of a line by a criterion, 0 to 5; null where there is none yet. */
export type ScoreOf = (lineId: RecordId, criterion: Pick<Criterion, 'id' | 'measure'>) => number | null;

/** The mean of the positions on each line, −4 to +4, of those who have one: the group's where there is one. */
const meanPositions = memoiseByTables(['position', 'line'], (document: Document): ReadonlyMap<RecordId, number> => {
  const byLine = new Map<RecordId, Map<RecordId, number[]>>();
  const lines = tableOf(document, 'line');
  for (const { actorId, subjectId, value, scorer } of listOf(document, 'position')) {
    if (!lines.has(subjectId)) continue;
    const actors = byLine.get(subjectId) ?? new Map<RecordId, number[]>();
    byLine.set(subjectId, actors);
    const given = actors.get(actorId) ?? [];
    actors.set(actorId, scorer === '' ? [value] : [...given, value]);
  }
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return new Map([...byLine].map(([line, actors]) => [line, mean([...actors.values()].map(mean))]));
});

/**
 * The scores of a document. `scored`: what people gave. `coverage`: 5 for the line linked to most targets of the plan,
 * the others in proportion. `support`: the mean position, from −4 (0) to +4 (5). Whole numbers.
 */
export function scoresOf(document: Document): ScoreOf {
  const cells = tableOf(document, 'matrixCell');
  const coverage = new Map(coverageOf(document).lines.map(({ lineId, linked }) => [lineId, linked]));
  const most = Math.max(0, ...coverage.values());
  const positions = meanPositions(document);
  return (lineId, { id, measure }) => {
    switch (measure) {
      case 'scored': {
        const value = cells.get(matrixCellId(SCORES_MATRIX, lineId, id))?.value;
        return typeof value === 'number' ? value : null;
      }
      case 'coverage':
        return most === 0 ? null : Math.round((MOST_SCORE * (coverage.get(lineId) ?? 0)) / most);
      case 'support': {
        const mean = positions.get(lineId);
        return mean === undefined ? null : Math.round((MOST_SCORE * (mean + MOST_POSITION)) / (2 * MOST_POSITION));
      }
    }
  };
}
