import type { MapChange } from '@shared/analysis/moments/map-change';
import { listOf, type Document } from '@shared/document/document';
import { placesOf } from '@shared/domain/actors/map-places';
import type { MapView } from '@shared/domain/actors/map-geometry';
import { shortNameOf } from '@shared/domain/actors/short-name';
import type { Translate } from '@shared/i18n';
import { formatNames } from '@shared/analysis/explain/format-figure';
import type { Drawn, Figure } from '@shared/reports/figures/shapes';
import { sketchMap, type SketchNode } from '@shared/reports/figures/sketch-map';

/** Which of the two states is drawn, or one over the other. */
export type MomentSide = 'before' | 'after' | 'both';

/** More circles than these are a cloud. */
const DRAWN = 600;
const PLAIN: Drawn = { stroke: 'faint', strokeWidth: 0.6 };
const NEW: Drawn = { stroke: 'accent', strokeWidth: 2.2 };
const BROKEN: Drawn = { stroke: 'warning', strokeWidth: 1.6, dash: [4, 3] };

/** A state of the map with what came (a cross), what went (a broken outline), new relations (thick) and broken ones (dashed). */
export function momentMap(before: Document, after: Document, change: MapChange, side: MomentSide, view: MapView, t: Translate): Figure | null {
  const came = new Set<string>(change.came.map(({ id }) => id));
  const went = new Set<string>(change.went.map(({ id }) => id));
  const changed = new Set<string>(change.changed.map(({ actorId }) => actorId));
  const everybody = side === 'before' ? listOf(before, 'actor') : side === 'after' ? listOf(after, 'actor') : [...listOf(after, 'actor'), ...change.went];
  // Of a map of thousands those that changed are drawn, and as many others as can be told apart.
  const touched = everybody.filter(({ id }) => came.has(id) || went.has(id) || changed.has(id));
  const shown = everybody.length <= DRAWN ? everybody : [...touched, ...everybody.filter((actor) => !touched.includes(actor))].slice(0, DRAWN);
  const placesBefore = placesOf(listOf(before, 'actor'), view);
  const placesAfter = placesOf(listOf(after, 'actor'), view);
  const order = new Map(shown.map(({ id }, index) => [id as string, index]));
  const nodes = shown.map((actor): SketchNode => {
    const place = (side === 'before' ? placesBefore : placesAfter).get(actor.id) ?? placesBefore.get(actor.id) ?? { x: 0, y: 0 };
    const mark = side !== 'before' && came.has(actor.id) ? 'new' : side !== 'after' && went.has(actor.id) ? 'gone' : side !== 'before' && changed.has(actor.id) ? 'ring' : undefined;
    return { name: shown.length > 30 ? shortNameOf(actor) : actor.name, place, radius: 6, fill: mark === 'new' ? 'step3' : 'step1', isNamed: shown.length <= 60 || mark !== undefined, ...(mark === undefined ? {} : { mark }) };
  });
  const fresh = new Set<string>(change.newRelations.map(({ id }) => id));
  const broken = new Set<string>(change.brokenRelations.map(({ id }) => id));
  const relations = side === 'before' ? listOf(before, 'relation') : side === 'after' ? listOf(after, 'relation') : [...listOf(after, 'relation'), ...change.brokenRelations];
  const ties = relations.map(({ id, sourceId, targetId }) => ({
    from: order.get(sourceId) ?? -1,
    to: order.get(targetId) ?? -1,
    drawn: side !== 'before' && fresh.has(id) ? NEW : side !== 'after' && broken.has(id) ? BROKEN : PLAIN,
  }));
  const names = (list: readonly { readonly name: string }[]): string => formatNames(list.slice(0, 6).map(({ name }) => name));
  return sketchMap(nodes, ties, {
    title: t(`actorWork.moments.side.${side}`),
    altText: t('actorWork.moments.alt', { came: change.came.length, went: change.went.length, names: names([...change.came, ...change.went]) }),
    width: side === 'both' ? 720 : 480,
    height: side === 'both' ? 440 : 360,
  });
}
