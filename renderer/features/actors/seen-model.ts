import type { MapModel } from '@renderer/canvas/map-model';
import type { MapArea } from '@renderer/canvas/paint/area-painter';
import { categoryColorIn } from '@renderer/ui/theme/category-colors';
import type { ThemeName } from '@renderer/ui/theme/palettes';
import { listOf, type Document } from '@shared/document/document';
import { filterCount, seenOnMap, type Ego, type MapFilter } from '@shared/analysis/actors/map-filter';
import type { Body } from '@shared/domain/bodies/body';

/** What a filter and an ego view leave of the map; the same model where they leave all. */
export function seenModel(document: Document, whole: MapModel, filter: MapFilter, ego: Ego | null): MapModel {
  if (ego === null && filterCount(filter) === 0) return whole;
  const { actorIds, relationIds } = seenOnMap(listOf(document, 'actor'), listOf(document, 'relation'), listOf(document, 'body'), filter, ego);
  return { ...whole, nodes: whole.nodes.filter(({ id }) => actorIds.has(id)), edges: whole.edges.filter(({ id }) => relationIds.has(id)) };
}

/** Bodies as areas of the map, each in a tone of its own. */
export function areasOf(bodies: Iterable<readonly [string, Body]>, theme: ThemeName): readonly MapArea[] {
  return [...bodies].map(([, { id, name, memberIds }], index) => ({ id, name, memberIds, tone: categoryColorIn(theme, index) }));
}
