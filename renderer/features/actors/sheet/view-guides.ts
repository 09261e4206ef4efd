import { mapWords } from '@renderer/canvas/map-words';
import type { Actor } from '@shared/domain/actors/actor';
import type { MapView } from '@shared/domain/actors/map-geometry';
import { zonesOf } from '@shared/domain/actors/map-places';
import { RING_ASPECT, ringCounts, ringGeometry } from '@shared/domain/actors/ring-view';
import type { Zone } from '@shared/domain/actors/zone-view';
import type { MapNote } from '@shared/domain/map-notes/map-note';
import type { Translate } from '@shared/i18n';
import type { MapGuide } from '@shared/reports/map-sheet/map-guide';

/** Room beside the grid for the words of its rows and below it for those of its columns, in canvas units. */
const BESIDE = 270;
const BELOW = 46;

const areaOf = ({ left, top, width, height }: Zone, label: string): MapGuide => ({ kind: 'area', x: left, y: top, width, height, label });

/** The grid of influence and interest: its cells, with the words of its rows beside it and of its columns below. */
function gridGuides(zones: readonly Zone[], t: Translate): readonly MapGuide[] {
  const words = mapWords(t);
  const left = Math.min(...zones.map((zone) => zone.left));
  const bottom = Math.max(...zones.map(({ top, height }) => top + height));
  const rows = new Map<number, MapGuide>();
  const columns = new Map<number, MapGuide>();
  for (const { value, left: x, top, width, height } of zones) {
    if (value.view !== 'grid') continue;
    rows.set(top, { kind: 'text', at: { x: left - BESIDE, y: top + height / 2 }, text: words.influence(value.influence), anchor: 'start', width: BESIDE - 20 });
    columns.set(x, { kind: 'text', at: { x: x + width / 2, y: bottom + BELOW }, text: words.interest(value.interest), anchor: 'middle', width: width - 10 });
  }
  return [...zones.map((zone) => areaOf(zone, '')), ...rows.values(), ...columns.values()];
}

/** What people wrote on a view: areas first, so that notes lie over them. The card of a gathered sector is no writing: on paper all its actors are there. */
export function noteGuides(notes: readonly MapNote[], view: MapView): readonly MapGuide[] {
  const own = (kind: MapNote['kind']): readonly MapNote[] => notes.filter((note) => note.view === view && note.kind === kind);
  return [
    ...own('area').map(({ x, y, width, height, text }): MapGuide => ({ kind: 'frame', x, y, width, height, label: text })),
    ...own('note').map(({ x, y, width, height, text }): MapGuide => ({ kind: 'note', x, y, width, height, label: text })),
  ];
}

/** What a view draws behind its actors, for paper: the borders of its rings, the zones with their names. */
export function viewGuides(actors: readonly Actor[], view: MapView, t: Translate): readonly MapGuide[] {
  const zones = zonesOf(actors, view);
  if (zones.length > 0) return view === 'grid' ? gridGuides(zones, t) : zones.map((zone) => areaOf(zone, mapWords(t).zone(zone.value)));
  if (view !== 'rings' || actors.every(({ ring }) => ring === null)) return [];
  return ringGeometry(ringCounts(actors)).bands.map(({ outer }) => ({ kind: 'ring', radiusX: outer * RING_ASPECT, radiusY: outer }));
}
