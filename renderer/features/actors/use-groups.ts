import { groupedModel, type NodeGroup } from '@renderer/canvas/grouped-model';
import type { MapModel } from '@renderer/canvas/map-model';
import { listOf, tableOf, type Document } from '@shared/document/document';
import type { MapView } from '@shared/domain/actors/map-geometry';
import { hasGroups, membersBySector, sectorKey } from '@shared/domain/actors/sector-groups';
import type { Translate } from '@shared/i18n';
import { useMemo } from 'react';

const NO_GROUPS: readonly NodeGroup[] = [];

function groupsOf(document: Document, view: MapView, t: Translate): readonly NodeGroup[] {
  const cards = listOf(document, 'mapNote').filter((note) => note.kind === 'sector' && note.view === view);
  if (cards.length === 0 || !hasGroups(view)) return NO_GROUPS;
  const sectors = membersBySector(listOf(document, 'actor'));
  return cards.flatMap(({ id, text, x, y }): readonly NodeGroup[] => {
    const sector = sectors.get(sectorKey(text));
    if (sector === undefined) return [];
    const name = sector.name === '' ? t('actorViews.zone.noSector') : sector.name;
    return [{ id, name, memberIds: new Set(sector.members.map((actor) => actor.id)), place: { x, y }, zoneKey: sectorKey(text) }];
  });
}

/** The sectors gathered on a view, and what is seen with them gathered. */
export function useGroups(document: Document, view: MapView, seen: MapModel, t: Translate): { readonly groups: readonly NodeGroup[]; readonly model: MapModel } {
  const notes = tableOf(document, 'mapNote');
  const actors = tableOf(document, 'actor');
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the tables are what it depends on of the document
  const groups = useMemo(() => groupsOf(document, view, t), [notes, actors, view, t]);
  const model = useMemo(() => groupedModel(seen, groups), [seen, groups]);
  return { groups, model };
}
