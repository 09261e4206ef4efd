import type { RecordId } from '../../domain/kernel/id';
import type { Position } from '../../domain/positions/position';
import { scoreTable } from '../influence/score-table';

/** How the actors stand on a line: medians over those who scored. */
export interface LineSupport {
  /** Actors that have a position on it. */
  readonly positions: number;
  readonly against: number;
  /** The greatest position, or null without any. */
  readonly strongest: number | null;
  /** The actors that hold the greatest position, where it is above 0. */
  readonly strongestActorIds: readonly RecordId[];
}

/** The support of each line, by line id. */
export function lineSupport(
  actorIds: readonly RecordId[],
  lineIds: readonly RecordId[],
  positions: readonly Position[],
): ReadonlyMap<RecordId, LineSupport> {
  const { cells } = scoreTable(
    actorIds,
    lineIds,
    positions.map(({ actorId, subjectId, value, scorer, rev }) => ({ row: actorId, column: subjectId, value, scorer, rev })),
  );
  const byLine = lineIds.map((): { actorId: RecordId; value: number }[] => []);
  for (const { row, column, median } of cells) {
    byLine[column]?.push({ actorId: actorIds[row] as RecordId, value: median });
  }
  return new Map(
    lineIds.map((lineId, place): [RecordId, LineSupport] => {
      const held = byLine[place] ?? [];
      const strongest = held.length === 0 ? null : Math.max(...held.map(({ value }) => value));
      const holders = strongest !== null && strongest > 0 ? held.filter(({ value }) => value === strongest) : [];
      return [
        lineId,
        {
          positions: held.length,
          against: held.filter(({ value }) => value < 0).length,
          strongest,
          strongestActorIds: holders.map(({ actorId }) => actorId),
        },
      ];
    }),
  );
}
