import { defineCommand } from '@renderer/store/command';
import { recordOf } from '@shared/document/document';
import type { ComputedView, MapPoint, ZoneView } from '@shared/domain/actors/map-geometry';
import { fieldsOfValue, type ZoneValue } from '@shared/domain/actors/zone-value';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { t } from '@shared/i18n';

/** Writes down where the machine has laid the actors out on a view; who is pinned there stays. */
export const arrangeActors = defineCommand<{ readonly view: ComputedView; readonly places: ReadonlyMap<string, MapPoint> }>({
  id: 'actors.arrange',
  labelKey: 'actorViews.command.arrange',
  labelParams: ({ view }) => ({ view: t(`actorViews.name.${view}`) }),
  undo: 'record',
  run: (change, document, { view, places }) => {
    for (const [id, { x, y }] of places) {
      const actor = recordOf(document, 'actor', id as RecordId);
      if (actor === undefined || actor.pinnedViews.includes(view)) continue;
      const place = { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
      change.update('actor', actor.id, { positions: { ...actor.positions, [view]: place } });
    }
    return ok(undefined);
  },
});

/** Pins actors where they stand on a computed view, or lets them go. */
export const pinActors = defineCommand<{ readonly view: ComputedView; readonly ids: readonly RecordId[]; readonly pinned: boolean; readonly places: ReadonlyMap<string, MapPoint> }>({
  id: 'actors.pin',
  labelKey: 'actorViews.command.pin',
  labelParams: ({ ids }) => ({ count: ids.length }),
  undo: 'record',
  run: (change, document, { view, ids, pinned, places }) => {
    for (const id of ids) {
      const actor = recordOf(document, 'actor', id);
      if (actor === undefined) return fail('not-there', 'actors.error.notThere');
      const others = actor.pinnedViews.filter((name) => name !== view);
      const place = places.get(id);
      change.update('actor', id, {
        pinnedViews: pinned ? [...others, view] : others,
        ...(pinned && place !== undefined ? { positions: { ...actor.positions, [view]: { x: place.x, y: place.y } } } : {}),
      });
    }
    return ok(undefined);
  },
});

/** Gives actors the value of a zone of a view; they go to a free place there, or to where they were in it before. */
export const setZoneValue = defineCommand<{ readonly view: ZoneView; readonly ids: readonly RecordId[]; readonly value: ZoneValue }>({
  id: 'actors.setZone',
  labelKey: 'actorViews.command.setZone',
  labelParams: ({ view }) => ({ view: t(`actorViews.name.${view}`) }),
  undo: 'record',
  run: (change, document, { ids, value }) => {
    if (ids.length === 0 || ids.some((id) => recordOf(document, 'actor', id) === undefined)) return fail('not-there', 'actors.error.notThere');
    for (const id of ids) change.update('actor', id, fieldsOfValue(value));
    return ok(undefined);
  },
});
