import { listOf, type Document } from '../../document/document';
import { t } from '../../i18n';
import { networkSentences } from '../explain/network-sentences';
import { say } from '../explain/sentence';
import type { ActorMeasures } from '../network/network-measures';
import { networkOf } from '../network/network-of-document';
import { keyed, uniqueNames } from './unique-names';

type ByActor = Readonly<Record<string, number>>;

/** `red` of `analizar --json`: names of actors as keys. Source: formats.md §4; the figures, methods.md §1. */
export interface NetworkJson {
  readonly nodos: number;
  /** Pairs of actors with at least one relation. */
  readonly aristas: number;
  /** Relations, parallel ones counted each. */
  readonly relaciones: number;
  readonly densidad: number;
  readonly componentes: number;
  readonly tamanosComponentes: readonly number[];
  readonly comunidades: number;
  readonly agrupamiento: number;
  readonly transitividad: number;
  readonly diametro: number | null;
  readonly articulaciones: readonly string[];
  /** For each articulation point, how many actors its absence cuts off. */
  readonly desconectadosSinArticulacion: ByActor;
  readonly puentes: readonly (readonly [string, string])[];
  readonly aislados: readonly string[];
  readonly grado: ByActor;
  readonly gradoEntrada: ByActor;
  readonly gradoSalida: ByActor;
  readonly intermediacion: ByActor;
  readonly cercania: ByActor;
  readonly vectorPropio: ByActor;
  readonly vectorPropioConverge: boolean;
  readonly agrupamientoLocal: ByActor;
  readonly componente: ByActor;
  readonly comunidad: ByActor;
  /** The map in sentences. */
  readonly lectura: readonly string[];
}

/** The network figures of a process. */
export function networkJson(document: Document): NetworkJson {
  const measures = networkOf(document);
  const names = uniqueNames(listOf(document, 'actor'));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const byActor = (figure: (actor: ActorMeasures) => number): ByActor =>
    keyed(measures.actors, ({ actorId }) => nameOf(actorId), figure);
  return {
    nodos: measures.nodes,
    aristas: measures.edges,
    relaciones: measures.relations,
    densidad: measures.density,
    componentes: measures.componentSizes.length,
    tamanosComponentes: measures.componentSizes,
    comunidades: measures.communities,
    agrupamiento: measures.averageClustering,
    transitividad: measures.transitivity,
    diametro: measures.diameter,
    articulaciones: measures.articulations.map(({ actorId }) => nameOf(actorId)),
    desconectadosSinArticulacion: keyed(
      measures.articulations,
      ({ actorId }) => nameOf(actorId),
      ({ separated }) => separated,
    ),
    puentes: measures.bridges.map(({ sourceId, targetId }) => [nameOf(sourceId), nameOf(targetId)]),
    aislados: measures.isolated.map(nameOf),
    grado: byActor(({ degree }) => degree),
    gradoEntrada: byActor(({ degreeIn }) => degreeIn),
    gradoSalida: byActor(({ degreeOut }) => degreeOut),
    intermediacion: byActor(({ betweenness }) => betweenness),
    cercania: byActor(({ closeness }) => closeness),
    vectorPropio: byActor(({ eigenvector }) => eigenvector),
    vectorPropioConverge: measures.eigenvectorConverged,
    agrupamientoLocal: byActor(({ clustering }) => clustering),
    componente: byActor(({ component }) => component),
    comunidad: byActor(({ community }) => community),
    lectura: networkSentences(measures, nameOf).map((sentence) => say(t, sentence)),
  };
}
