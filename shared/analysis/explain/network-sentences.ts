import type { NetworkMeasures } from '../network/network-measures';
import { formatFigure, formatNames } from './format-figure';
import { say, type Sentence } from './sentence';
import { t } from '../../i18n';

/** Most names in one sentence; the rest are counted. */
const NAME_LIMIT = 8;
/** Most articulation points told, those that cut off most first. */
const ARTICULATION_LIMIT = 5;

/** Gives the name of an actor. */
export type NameOf = (actorId: string) => string;

/**
 * How a density reads. The cuts are ours, for maps of tens of actors: under a tenth of the pairs very loose, under three
 * tenths loose, under six tenths middling, above it tight.
 */
export function densityReading({ density }: NetworkMeasures): Sentence {
  const percent = formatFigure(density, 'percent');
  if (density < 0.1) return { key: 'analysis.network.density.sparse', params: { percent } };
  if (density < 0.3) return { key: 'analysis.network.density.loose', params: { percent } };
  if (density < 0.6) return { key: 'analysis.network.density.medium', params: { percent } };
  return { key: 'analysis.network.density.dense', params: { percent } };
}

function nameList(ids: readonly string[], nameOf: NameOf): string {
  const shown = ids.length <= NAME_LIMIT ? ids : ids.slice(0, NAME_LIMIT - 1);
  const names = shown.map(nameOf);
  const rest = ids.length - shown.length;
  return formatNames(rest === 0 ? names : [...names, say(t, { key: 'analysis.network.more', params: { count: rest } })]);
}

/** The articulation points as sentences: who would be missed, and by how many. */
export function articulationSentences({ articulations }: NetworkMeasures, nameOf: NameOf): readonly Sentence[] {
  return [...articulations]
    .sort((one, other) => other.separated - one.separated)
    .slice(0, ARTICULATION_LIMIT)
    .map(({ actorId, separated }) => ({
      key: 'analysis.network.articulation',
      params: { actor: nameOf(actorId), count: separated },
    }));
}

/** The isolated actors as one sentence, or none. */
export function isolatedSentences({ isolated }: NetworkMeasures, nameOf: NameOf): readonly Sentence[] {
  if (isolated.length === 0) return [];
  return [{ key: 'analysis.network.isolated', params: { names: nameList(isolated, nameOf), count: isolated.length } }];
}

function connectionSentences({ componentSizes, diameter }: NetworkMeasures): readonly Sentence[] {
  const [largest = 0] = componentSizes;
  if (componentSizes.length > 1) {
    const reach: Sentence = { key: 'analysis.noun.actors', params: { count: largest } };
    return [{ key: 'analysis.network.split', params: { count: componentSizes.length, largest: reach } }];
  }
  if (diameter === null || diameter === 0) return [];
  return [{ key: 'analysis.network.connected' }, { key: 'analysis.network.diameter', params: { count: diameter } }];
}

function brokerSentences({ actors }: NetworkMeasures, nameOf: NameOf): readonly Sentence[] {
  const broker = [...actors].sort((one, other) => other.betweenness - one.betweenness)[0];
  if (broker === undefined || broker.betweenness === 0) return [];
  const params = { actor: nameOf(broker.actorId), percent: formatFigure(broker.betweenness, 'percent') };
  return [{ key: 'analysis.network.broker', params }];
}

/** The map in plain sentences, from the whole to single actors. */
export function networkSentences(measures: NetworkMeasures, nameOf: NameOf): readonly Sentence[] {
  const { nodes, edges, communities, articulations, bridges, eigenvectorConverged } = measures;
  if (nodes === 0) return [{ key: 'analysis.network.empty' }];
  const actors: Sentence = { key: 'analysis.noun.actors', params: { count: nodes } };
  const size: Sentence = { key: 'analysis.network.size', params: { actors, count: edges } };
  if (edges === 0) return [size];
  const hasMiddle = nodes > 2;
  return [
    size,
    densityReading(measures),
    ...connectionSentences(measures),
    ...isolatedSentences(measures, nameOf),
    ...articulationSentences(measures, nameOf),
    ...(articulations.length === 0 && hasMiddle ? [{ key: 'analysis.network.noArticulation' } as const] : []),
    ...(bridges.length === 0 ? [] : [{ key: 'analysis.network.bridges', params: { count: bridges.length } } as const]),
    ...brokerSentences(measures, nameOf),
    ...(hasMiddle ? [{ key: 'analysis.network.communities', params: { count: communities } } as const] : []),
    ...(eigenvectorConverged ? [] : [{ key: 'analysis.network.unsettled' } as const]),
  ];
}
