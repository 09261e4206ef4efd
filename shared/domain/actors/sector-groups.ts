import type { Actor } from './actor';
import type { MapPoint, MapView } from './map-geometry';
import { zoneKeyOf } from './zone-value';

/** Views in which a sector may be gathered into one card: where a place says a value of its own, a card of many would lie. */
export const GROUP_VIEWS = ['free', 'sectors', 'force', 'layered'] as const satisfies readonly MapView[];
export type GroupView = (typeof GROUP_VIEWS)[number];

/** Whether sectors may be gathered on a view. */
export function hasGroups(view: MapView): view is GroupView {
  return GROUP_VIEWS.some((candidate) => candidate === view);
}

/** What makes two sectors the same: no regard to case, accents and punctuation. Empty for actors without one. */
export function sectorKey(sector: string): string {
  return zoneKeyOf({ view: 'sectors', sector: sector.trim() });
}

/** The identity of a gathered sector on a view: gathered on two laptops, it is one. */
export function sectorGroupId(view: GroupView, sector: string): `mapNote:${string}` {
  const key = sectorKey(sector).replace(/[^0-9a-z]/gu, (letter) => `~${(letter.codePointAt(0) ?? 0).toString(36)}~`);
  return `mapNote:sector-${view}-${key}`;
}

/** The members of each sector, by its key, in the order of the actors. `name`: of several spellings the first in alphabetical order. */
export function membersBySector<Member extends Pick<Actor, 'sector'>>(actors: Iterable<Member>): ReadonlyMap<string, { readonly name: string; readonly members: readonly Member[] }> {
  const sectors = new Map<string, { name: string; readonly members: Member[] }>();
  for (const actor of actors) {
    const name = actor.sector.trim();
    const known = sectors.get(sectorKey(name));
    if (known === undefined) sectors.set(sectorKey(name), { name, members: [actor] });
    else {
      known.members.push(actor);
      if (name < known.name) known.name = name;
    }
  }
  return sectors;
}

/** The middle of some places. */
export function middleOf(places: readonly MapPoint[]): MapPoint {
  const count = Math.max(1, places.length);
  return {
    x: Math.round(places.reduce((sum, { x }) => sum + x, 0) / count),
    y: Math.round(places.reduce((sum, { y }) => sum + y, 0) / count),
  };
}
