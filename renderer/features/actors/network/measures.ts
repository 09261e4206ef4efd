import { explainBetweenness, explainCloseness, explainDegreeOf, explainEigenvector } from '@shared/analysis/explain/network-explanations';
import type { Explanation } from '@shared/analysis/explain/explanation';
import { formatFigure } from '@shared/analysis/explain/format-figure';
import type { ActorMeasures, NetworkMeasures } from '@shared/analysis/network/network-measures';
import { listOf, recordOf, type Document } from '@shared/document/document';
import { placesOf } from '@shared/domain/actors/map-places';
import { shortNameOf } from '@shared/domain/actors/short-name';
import type { MapView } from '@shared/domain/actors/map-geometry';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Translate } from '@shared/i18n';
import type { Figure, Ink } from '@shared/reports/figures/shapes';
import { sketchMap } from '@shared/reports/figures/sketch-map';

/** What the circles of the network can be sized by. */
export const MEASURES = ['degree', 'betweenness', 'closeness', 'eigenvector', 'influence'] as const;
export type Measure = (typeof MEASURES)[number];

/** What they can be coloured by. */
export const COLORS = ['none', 'measure', 'community'] as const;
export type MeasureColor = (typeof COLORS)[number];

/** A measure of an actor; null where it was never said. */
export function measureOf(document: Document, actor: ActorMeasures, measure: Measure): number | null {
  return measure === 'influence' ? (recordOf(document, 'actor', actor.actorId as RecordId)?.influence ?? null) : actor[measure];
}

/** A measure as it is written. */
export function measureText(value: number | null, measure: Measure): string {
  if (value === null) return '—';
  return formatFigure(value, measure === 'betweenness' ? 'percent' : measure === 'degree' || measure === 'influence' ? 'integer' : 'decimal');
}

/** What a measure says of an actor, in a sentence. */
export function measureSentence(t: Translate, name: string, value: number | null, measure: Measure): string {
  if (value === null) return t('actorWork.network.value', { name, value: '—' });
  return measure === 'degree' ? t('actorWork.network.sentence.degree', { name, count: value }) : t(`actorWork.network.sentence.${measure}`, { name, value: measureText(value, measure) });
}

/** The arithmetic of a measure; null of what a person wrote on the card. */
export function explainMeasure(document: Document, network: NetworkMeasures, actor: ActorMeasures, measure: Measure): Explanation | null {
  const name = recordOf(document, 'actor', actor.actorId as RecordId)?.name ?? '';
  switch (measure) {
    case 'degree':
      return explainDegreeOf(actor, name);
    case 'betweenness':
      return explainBetweenness(network, actor);
    case 'closeness':
      return explainCloseness(network, actor, name);
    case 'eigenvector': {
      const near = new Set(listOf(document, 'relation').flatMap(({ sourceId, targetId }) => (sourceId === actor.actorId ? [targetId] : targetId === actor.actorId ? [sourceId] : [])));
      const neighbours = network.actors.filter(({ actorId }) => near.has(actorId as RecordId)).map((one) => ({ name: recordOf(document, 'actor', one.actorId as RecordId)?.name ?? '', value: one.eigenvector }));
      return explainEigenvector(actor, neighbours, name);
    }
    case 'influence':
      return null;
  }
}

/** How the map of measures is asked for. */
export interface MapChoice {
  readonly view: MapView;
  readonly measure: Measure;
  readonly color: MeasureColor;
}

/** Inks that tell communities apart together with their number beside the name. */
const COMMUNITY_INKS: readonly Ink[] = ['step3', 'step1', 'warning', 'step2', 'faint', 'accentSoft', 'wash'];
/** More circles than these are a cloud: the greatest are drawn. */
export const DRAWN = 600;
const NAMED = 45;
const LEAST = 2.5;
const MOST = 13;
/** With more circles than this each is smaller, so that they leave room for one another. */
const ROOMY = 60;

/** The map with its circles sized and coloured by a measure, its articulation points ringed and its bridges marked. */
export function measureMap(document: Document, network: NetworkMeasures, { view, measure, color }: MapChoice, t: Translate): Figure | null {
  const all = listOf(document, 'actor');
  const places = placesOf(all, view);
  const values = network.actors.map((actor) => measureOf(document, actor, measure) ?? 0);
  const most = Math.max(1e-9, ...values);
  const ranked = network.actors.map((actor, index) => ({ actor, value: values[index] ?? 0 })).sort((one, other) => other.value - one.value);
  const drawn = new Set(ranked.slice(0, DRAWN).map(({ actor }) => actor.actorId));
  const actors = all.filter(({ id }) => drawn.has(id));
  const order = new Map(actors.map(({ id }, index) => [id as string, index]));
  const largest = Math.max(LEAST + 1, Math.min(MOST, MOST * Math.sqrt(ROOMY / Math.max(1, actors.length))));
  const named = new Set(ranked.slice(0, NAMED).map(({ actor }) => actor.actorId));
  const cuts = new Set(network.articulations.map(({ actorId }) => actorId));
  const isBridge = new Set(network.bridges.flatMap(({ sourceId, targetId }) => [`${sourceId} ${targetId}`, `${targetId} ${sourceId}`]));
  const inkOf = (value: number, community: number): Ink => {
    if (color === 'none') return 'step2';
    if (color === 'community') return COMMUNITY_INKS[community % COMMUNITY_INKS.length] ?? 'step2';
    return (['step0', 'step1', 'step2', 'step3'] as const)[Math.min(3, Math.floor((4 * value) / most))] ?? 'step0';
  };
  const measured = new Map(network.actors.map((actor, index) => [actor.actorId, { actor, value: values[index] ?? 0 }]));
  const label = t(`actorWork.network.measures.${measure}`);
  return sketchMap(
    actors.map((actor) => {
      const found = measured.get(actor.id);
      const value = found?.value ?? 0;
      const community = found?.actor.community ?? 0;
      return {
        name: actors.length > 30 ? shortNameOf(actor) : actor.name,
        place: places.get(actor.id) ?? { x: 0, y: 0 },
        // Area, not radius, grows with the figure: the eye compares areas.
        radius: LEAST + (largest - LEAST) * Math.sqrt(value / most),
        fill: inkOf(value, community),
        isNamed: named.has(actor.id),
        ...(cuts.has(actor.id) ? { mark: 'ring' as const } : {}),
        ...(color === 'community' ? { detail: String(community + 1) } : {}),
      };
    }),
    listOf(document, 'relation').filter(({ sourceId, targetId }) => drawn.has(sourceId) && drawn.has(targetId)).map(({ sourceId, targetId }) => ({
      from: order.get(sourceId) ?? -1,
      to: order.get(targetId) ?? -1,
      drawn: isBridge.has(`${sourceId} ${targetId}`) ? { stroke: 'warning' as const, strokeWidth: 2.2 } : { stroke: 'faint' as const, strokeWidth: 0.6 },
    })),
    {
      title: t('actorWork.network.mapTitle', { measure: label }),
      altText: t('actorWork.network.mapAlt', { count: all.length, names: ranked.slice(0, 3).map(({ actor }) => recordOf(document, 'actor', actor.actorId as RecordId)?.name ?? '').join(', ') }),
      width: 720,
      height: 460,
      nameSize: actors.length > ROOMY ? 8 : 10,
    },
  );
}
