import { listOf, type Document } from '../../document/document';
import { memoiseByTables } from '../memoise-by-tables';
import { heardInfluences, heardPositions } from './heard-scores';
import { mactor, type Mactor } from './mactor';
import { powerIntervals, type PowerIntervals } from './power-interval';
import { scoreTable, type ScoreTable } from './score-table';

/** The method applied to a process. */
export interface DocumentMactor extends Mactor {
  /** In order of entry: the order of the matrices. */
  readonly actorIds: readonly string[];
  /** By their own order, then of entry. */
  readonly objectiveIds: readonly string[];
  /** MID: medians, spreads and scores. */
  readonly influences: ScoreTable;
  /** 2MAO: medians, spreads and scores. */
  readonly positions: ScoreTable;
  /** Intervals of R; null where no influence was scored by several people. */
  readonly powerIntervals: PowerIntervals | null;
}

function compute(document: Document): DocumentMactor | null {
  const influences = heardInfluences(document);
  const objectives = [...listOf(document, 'objective')].sort((one, other) => one.order - other.order);
  const actorIds = listOf(document, 'actor').map(({ id }) => id);
  if (actorIds.length === 0 || (influences.length === 0 && objectives.length === 0)) return null;
  const objectiveIds = objectives.map(({ id }) => id);
  const influenceTable = scoreTable(
    actorIds,
    actorIds,
    influences.map(({ sourceId, targetId, value, scorer, rev }) => ({ row: sourceId, column: targetId, value, scorer, rev })),
  );
  const positionTable = scoreTable(
    actorIds,
    objectiveIds,
    heardPositions(document).map(({ actorId, subjectId, value, scorer, rev }) => ({ row: actorId, column: subjectId, value, scorer, rev })),
  );
  let intervals: PowerIntervals | null | undefined;
  return {
    ...mactor({ influences: influenceTable.values, positions: positionTable.values }),
    actorIds,
    objectiveIds,
    influences: influenceTable,
    positions: positionTable,
    // A thousand resamples are drawn when the intervals are first asked for: who needs R alone does not wait for them.
    get powerIntervals() {
      if (intervals === undefined) intervals = powerIntervals(actorIds.length, influenceTable.cells);
      return intervals;
    },
  };
}

/**
 * MACTOR over all actors of a process: each influence and each position on an objective is the median of its scorers.
 * Scores still covered (`scoringRound`) do not count. Null where there are no actors, or neither influences nor objectives. Computed once until one of them changes.
 * Source: methods.md §2.
 */
export const mactorOf: (document: Document) => DocumentMactor | null = memoiseByTables(
  ['influence', 'position', 'objective', 'actor', 'scoringRound'],
  compute,
);
