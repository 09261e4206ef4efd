import { freePlaceNear } from '@shared/domain/actors/free-place';
import type { MapPoint } from '@shared/domain/actors/map-geometry';
import { hasGroups, membersBySector, middleOf, sectorGroupId, sectorKey } from '@shared/domain/actors/sector-groups';
import { listOf, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Translate } from '@shared/i18n';
import { gatherSectors, openSectors, type GatheredSector } from './group-commands';
import { isGroupId, parted } from './map-acts';
import type { MapWork } from './use-map-work';

/** What a person does with the sectors of the map, whichever way. */
export interface GroupActs {
  /** Whether the open view can gather sectors. */
  readonly isPossible: boolean;
  /** Opens the chosen groups; else gathers the sectors of the chosen actors; with nothing chosen, all of either. */
  readonly toggle: () => void;
  /** Gathers a sector by its name. */
  readonly gather: (sector: string) => void;
  readonly open: (ids: readonly RecordId[]) => void;
}

/** The acts on the sectors as they stand. */
export function groupActs(work: MapWork, t: Translate): GroupActs {
  const { document, view, whole, selection, run, say, choose } = work;
  const isPossible = hasGroups(view);
  const gatherAll = (keys: ReadonlySet<string> | null): void => {
    if (!hasGroups(view)) {
      say(t('sectorGroups.notHere'));
      return;
    }
    const places = new Map(whole.nodes.map(({ id, x, y }) => [id, { x, y }]));
    const sectors: GatheredSector[] = [];
    // The cards that stay, and those of the groups: a new one lies over none of them.
    const taken = [...work.model.nodes.filter(({ memberIds }) => memberIds !== undefined)].map(({ x, y }): MapPoint => ({ x, y }));
    for (const [key, { name, members }] of membersBySector(listOf(document, 'actor'))) {
      // Alone nobody needs a group, and who has no sector is only gathered when asked for.
      if (keys === null ? key === '' || members.length < 2 : !keys.has(key)) continue;
      if (recordOf(document, 'mapNote', sectorGroupId(view, name)) !== undefined) continue;
      const place = freePlaceNear(taken, middleOf(members.map(({ id }) => places.get(id) ?? { x: 0, y: 0 })));
      taken.push(place);
      sectors.push({ name, place });
    }
    const gathered = run(gatherSectors, { view, sectors });
    if (!gathered.ok) return;
    choose(gathered.value);
    say(t('sectorGroups.gathered', { count: sectors.length, name: nameOf(sectors[0]?.name ?? '', t) }));
    work.controller.focusActive();
  };
  const open = (ids: readonly RecordId[]): void => {
    const members = whole.nodes.filter(({ id }) => {
      const sector = recordOf(document, 'actor', id)?.sector ?? '';
      return ids.some((group) => sectorKey(recordOf(document, 'mapNote', group)?.text ?? '') === sectorKey(sector));
    });
    const name = recordOf(document, 'mapNote', ids[0] ?? 'mapNote:none')?.text ?? '';
    if (!run(openSectors, ids).ok) return;
    choose(members.map(({ id }) => id));
    say(t('sectorGroups.opened', { count: ids.length, name: nameOf(name, t) }));
    work.controller.focusActive();
  };
  return {
    isPossible,
    gather: (sector) => { gatherAll(new Set([sectorKey(sector)])); },
    open,
    toggle: () => {
      const groups = selection.filter(isGroupId);
      const { actorIds } = parted(selection);
      if (groups.length > 0) open(groups);
      else if (actorIds.length > 0) gatherAll(new Set(actorIds.map((id) => sectorKey(recordOf(document, 'actor', id)?.sector ?? ''))));
      else if (work.groups.length > 0) open(work.groups.map(({ id }) => id));
      else gatherAll(null);
    },
  };
}

function nameOf(sector: string, t: Translate): string {
  return sector === '' ? t('actorViews.zone.noSector') : sector;
}
