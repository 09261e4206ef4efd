import { defineCommand } from '@renderer/store/command';
import { recordOf } from '@shared/document/document';
import { CARD_HEIGHT, CARD_WIDTH, type MapPoint } from '@shared/domain/actors/map-geometry';
import { sectorGroupId, type GroupView } from '@shared/domain/actors/sector-groups';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';

/** A sector to be gathered into one card, and where the card stands. */
export interface GatheredSector {
  readonly name: string;
  readonly place: MapPoint;
}

/** Gathers sectors into one card each on a view; gives the ids of the cards. */
export const gatherSectors = defineCommand<{ readonly view: GroupView; readonly sectors: readonly GatheredSector[] }, readonly RecordId[]>({
  id: 'sectorGroups.gather',
  labelKey: 'sectorGroups.command.gather',
  labelParams: ({ sectors }) => ({ count: sectors.length, name: sectors[0]?.name ?? '' }),
  undo: 'record',
  run: (change, document, { view, sectors }) => {
    if (sectors.length === 0) return fail('nothing', 'sectorGroups.error.nothing');
    return ok(
      sectors.map(({ name, place }) => {
        const id = sectorGroupId(view, name);
        if (recordOf(document, 'mapNote', id) === undefined) change.create('mapNote', { kind: 'sector', view, text: name, ...place, width: CARD_WIDTH, height: CARD_HEIGHT }, id);
        return id;
      }),
    );
  },
});

/** Opens gathered sectors: their actors stand where they stood. */
export const openSectors = defineCommand<readonly RecordId[]>({
  id: 'sectorGroups.open',
  labelKey: 'sectorGroups.command.open',
  labelParams: (ids, document) => ({ count: ids.length, name: ids[0] === undefined ? '' : (recordOf(document, 'mapNote', ids[0])?.text ?? '') }),
  undo: 'record',
  run: (change, document, ids) => {
    if (ids.some((id) => recordOf(document, 'mapNote', id)?.kind !== 'sector')) return fail('not-there', 'sectorGroups.error.notThere');
    change.remove(ids);
    return ok(undefined);
  },
});

/** Moves the cards of gathered sectors on a view without zones; a walk by keyboard is one step. */
export const moveSectors = defineCommand<{ readonly places: ReadonlyMap<RecordId, MapPoint>; readonly nudge: boolean }>({
  id: 'sectorGroups.move',
  labelKey: 'sectorGroups.command.move',
  labelParams: ({ places }, document) => ({ count: places.size, name: recordOf(document, 'mapNote', [...places.keys()][0] ?? 'mapNote:none')?.text ?? '' }),
  undo: 'merge',
  mergeKey: ({ places, nudge }) => (nudge ? [...places.keys()].join(' ') : [...places].map(([id, { x, y }]) => `${id} ${String(x)} ${String(y)}`).join(' ')),
  run: (change, document, { places }) => {
    for (const [id, { x, y }] of places) {
      if (recordOf(document, 'mapNote', id) === undefined) return fail('not-there', 'sectorGroups.error.notThere');
      change.update('mapNote', id, { x: Math.round(x), y: Math.round(y) });
    }
    return ok(undefined);
  },
});
