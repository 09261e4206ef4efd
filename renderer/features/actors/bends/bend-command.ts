import { defineCommand } from '@renderer/store/command';
import { recordOf } from '@shared/document/document';
import type { MapPoint, MapView } from '@shared/domain/actors/map-geometry';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { MOST_BENDS } from '@shared/domain/relations/relation';

/** Leads the line of a relation on a view through points, from its source to its target; with none it finds its own way again. */
export const setBends = defineCommand<{ readonly id: RecordId; readonly view: MapView; readonly points: readonly MapPoint[]; readonly nudge?: boolean }>({
  id: 'relations.bend',
  labelKey: 'bends.command.set',
  undo: 'merge',
  // Steps of the keyboard join into one; every drag is a step of its own.
  mergeKey: ({ id, view, points, nudge = false }) => (nudge ? `${id} ${view} ${String(points.length)}` : `${id} ${view} ${points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')}`),
  run: (change, document, { id, view, points }) => {
    const relation = recordOf(document, 'relation', id);
    if (relation === undefined) return fail('not-there', 'actors.error.notThere');
    if (points.length > MOST_BENDS) return fail('too-many', 'bends.error.tooMany', { count: MOST_BENDS });
    const others = Object.fromEntries(Object.entries(relation.bends).filter(([name]) => name !== view));
    const rounded = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
    change.update('relation', id, { bends: rounded.length === 0 ? others : { ...others, [view]: rounded } });
    return ok(undefined);
  },
});
