import { listOf, type Document } from '../../document/document';
import { t } from '../../i18n';
import { influenceSentences } from '../explain/influence-sentences';
import { micmacSentence } from '../explain/micmac-sentence';
import { say } from '../explain/sentence';
import type { PositionReading } from '../influence/mactor';
import { withoutDiagonal } from '../influence/indirect-influence';
import { mactorOf } from '../influence/mactor-of-document';
import type { Matrix } from '../influence/matrix';
import type { Stake } from '../influence/positions';
import type { PowerRatio } from '../influence/power-ratio';
import { micmac } from '../micmac/micmac';
import { keyed, uniqueNames } from './unique-names';

/** A figure for each positions matrix; `3mao` is null where R is undefined. */
interface ByPositions<Value> {
  readonly '1mao': Value;
  readonly '2mao': Value;
  readonly '3mao': Value | null;
}

interface StakeJson {
  readonly total: number;
  readonly favor: number;
  readonly contra: number;
}

interface RanksJson {
  readonly influencia: ByName<number>;
  readonly dependencia: ByName<number>;
}

/** `estado`: `stable`, `cycle`, `exhausted` or `unsettled`, and in a sentence what it means. */
interface MicmacJson {
  readonly estado: string;
  readonly potencia: number;
  readonly directo: RanksJson;
  readonly indirecto: RanksJson;
  readonly lectura: string;
}

type ByName<Value> = Readonly<Record<string, Value>>;

/**
 * `mactor` of `analizar --json`: matrices and lists in the order of `actores` and `objetivos`. Source: formats.md §4;
 * the figures, methods.md §2.
 */
export interface MactorJson {
  readonly actores: readonly string[];
  readonly objetivos: readonly string[];
  readonly mid: Matrix;
  readonly midi: Matrix;
  readonly mmidi: Matrix;
  readonly influencia: readonly number[];
  readonly dependencia: readonly number[];
  /** R; null where it is undefined, and then `avisos` says why. */
  readonly r: readonly number[] | null;
  readonly q: readonly number[] | null;
  /** Low and high of R for each actor, in 95 % of the resamples; null where no influence has several scorers. */
  readonly intervaloR: readonly (readonly [number, number])[] | null;
  /** Interquartile range of each influence's scores. */
  readonly dispersionInfluencias: Matrix;
  readonly dispersionPosiciones: Matrix;
  readonly balanceNeto: Matrix;
  readonly estabilidad: number | null;
  readonly posiciones: ByPositions<Matrix>;
  readonly movilizacion: ByPositions<ByName<StakeJson>>;
  readonly implicacion: ByPositions<ByName<StakeJson>>;
  readonly convergencia: ByPositions<Matrix>;
  readonly divergencia: ByPositions<Matrix>;
  readonly gradoConvergencia: ByPositions<number | null>;
  /** Over 2MAO. */
  readonly ambivalencia: ByName<number>;
  readonly ambivalenciaPorMatriz: ByPositions<ByName<number>>;
  readonly cuadrante: ByName<string>;
  /** Ranks (1 the greatest) by direct influence and dependence and by paths of `potencia` steps. Source: methods §3. */
  readonly micmac: MicmacJson;
  readonly avisos: readonly string[];
  readonly lectura: readonly string[];
}

function stakes(list: readonly Stake[], names: readonly string[]): ByName<StakeJson> {
  return keyed(
    names,
    (name) => name,
    (_name, place) => {
      const { total, forward, against } = list[place] as Stake;
      return { total, favor: forward, contra: against };
    },
  );
}

function valuesOf(power: PowerRatio): readonly number[] | null {
  return power.defined ? power.values : null;
}

/** The play of the actors of a process, or null where there are neither influences nor objectives. */
export function mactorJson(document: Document): MactorJson | null {
  const result = mactorOf(document);
  if (result === null) return null;
  const actorNames = uniqueNames(listOf(document, 'actor'));
  const objectiveNames = uniqueNames(listOf(document, 'objective'));
  const actores = result.actorIds.map((id) => actorNames.get(id) ?? id);
  const objetivos = result.objectiveIds.map((id) => objectiveNames.get(id) ?? id);
  const byPositions = <Value>(figure: (reading: PositionReading) => Value): ByPositions<Value> => ({
    '1mao': figure(result.simple),
    '2mao': figure(result.valued),
    '3mao': result.weighted === null ? null : figure(result.weighted),
  });
  const byActor = <Value>(value: (place: number) => Value): ByName<Value> =>
    keyed(
      actores,
      (name) => name,
      (_name, place) => value(place),
    );
  const ambivalenceOf = ({ ambivalence }: PositionReading): ByName<number> =>
    byActor((place) => ambivalence[place] as number);
  const powers = micmac(withoutDiagonal(result.influences.values));
  const ranks = ({ influenceRanks, dependenceRanks }: (typeof powers)['direct']): RanksJson => ({
    influencia: byActor((place) => influenceRanks[place] as number),
    dependencia: byActor((place) => dependenceRanks[place] as number),
  });
  return {
    actores,
    objetivos,
    mid: result.influences.values,
    midi: result.midi,
    mmidi: result.mmidi,
    influencia: result.influence,
    dependencia: result.dependence,
    r: valuesOf(result.power),
    q: valuesOf(result.bestPathPower),
    intervaloR: result.powerIntervals?.intervals.map(({ low, high }) => [low, high] as const) ?? null,
    dispersionInfluencias: result.influences.spreads,
    dispersionPosiciones: result.positions.spreads,
    balanceNeto: result.netBalance,
    estabilidad: result.stability,
    posiciones: byPositions(({ positions }) => positions),
    movilizacion: byPositions(({ mobilisation }) => stakes(mobilisation, objetivos)),
    implicacion: byPositions(({ implication }) => stakes(implication, actores)),
    convergencia: byPositions(({ convergence }) => convergence),
    divergencia: byPositions(({ divergence }) => divergence),
    gradoConvergencia: byPositions(({ degree }) => degree),
    ambivalencia: ambivalenceOf(result.valued),
    ambivalenciaPorMatriz: byPositions(ambivalenceOf),
    cuadrante: byActor((place) => t(`analysis.quadrant.${result.plane.quadrants[place] ?? 'autonomous'}`)),
    micmac: { estado: powers.outcome.kind, potencia: powers.indirect.power, directo: ranks(powers.direct), indirecto: ranks(powers.indirect), lectura: say(t, micmacSentence(powers.outcome)) },
    avisos: result.power.defined ? [] : [t(`analysis.power.undefined.${result.power.reason}`)],
    lectura: influenceSentences(result, result.powerIntervals, actores).map((sentence) => say(t, sentence)),
  };
}
