import type { Actor } from '@shared/domain/actors/actor';
import type { MapView } from '@shared/domain/actors/map-geometry';
import { RING_ASPECT, ringCounts, ringGeometry } from '@shared/domain/actors/ring-view';
import type { MapGuide } from '@shared/reports/map-sheet/map-guide';

/** What a view draws behind its actors, for paper. */
export function viewGuides(actors: readonly Actor[], view: MapView): readonly MapGuide[] {
  if (view !== 'rings' || actors.every(({ ring }) => ring === null)) return [];
  return ringGeometry(ringCounts(actors)).bands.map(({ outer }) => ({ kind: 'ring', radiusX: outer * RING_ASPECT, radiusY: outer }));
}
