import { formatFigure, formatNames } from '@shared/analysis/explain/format-figure';
import type { DocumentMactor } from '@shared/analysis/influence/mactor-of-document';
import type { PositionReading } from '@shared/analysis/influence/mactor';
import type { Matrix } from '@shared/analysis/influence/matrix';
import { recordOf, type Document } from '@shared/document/document';
import { shortNameOf } from '@shared/domain/actors/short-name';
import type { RecordId } from '@shared/domain/kernel/id';
import { networkFigure, type NetworkTie } from '@shared/reports/figures/network';
import { planeFigure } from '@shared/reports/figures/plane';
import type { Figure } from '@shared/reports/figures/shapes';
import type { Translate } from '@shared/i18n';

/** The positions a reading is over: signs, values, values with the power behind them. */
export const READINGS = ['simple', 'valued', 'weighted'] as const;
export type ReadingName = (typeof READINGS)[number];

/** The names of actors and objectives in the order of the matrices. */
export interface ResultNames {
  readonly actors: readonly string[];
  readonly short: readonly string[];
  readonly objectives: readonly string[];
}

export function namesOf(document: Document, { actorIds, objectiveIds }: DocumentMactor): ResultNames {
  const actors = actorIds.map((id) => recordOf(document, 'actor', id as RecordId));
  return {
    actors: actors.map((actor) => actor?.name ?? ''),
    short: actors.map((actor) => (actor === undefined ? '' : shortNameOf(actor))),
    objectives: objectiveIds.map((id) => recordOf(document, 'objective', id as RecordId)?.name ?? ''),
  };
}

/** The reading asked for; that of values where R, and with it the weighted one, is undefined. */
export function readingOf(mactor: DocumentMactor, name: ReadingName): PositionReading {
  if (name === 'simple') return mactor.simple;
  return name === 'weighted' ? (mactor.weighted ?? mactor.valued) : mactor.valued;
}

/** Places of the actors that give or receive influence, or take a stand. */
export function playersOf({ influence, dependence, positions }: DocumentMactor): readonly number[] {
  return influence.flatMap((given, place) => (given > 0 || (dependence[place] ?? 0) > 0 || (positions.values[place] ?? []).some((value) => value !== 0) ? [place] : []));
}

/** The plane of influence and dependence. */
export function planeOf(mactor: DocumentMactor, names: ResultNames, t: Translate): Figure | null {
  const shown = playersOf(mactor).filter((place) => (mactor.influence[place] ?? 0) + (mactor.dependence[place] ?? 0) > 0);
  const most = Math.max(1, ...shown.flatMap((place) => [mactor.influence[place] ?? 0, mactor.dependence[place] ?? 0]));
  const ends = [t('reports.power.least'), t('reports.power.most')] as const;
  const quarter = (name: 'dominant' | 'relay' | 'autonomous' | 'dominated'): string => t(`reports.power.quarter.${name}`);
  return planeFigure(
    shown.map((place) => ({ name: shown.length > 24 ? (names.short[place] ?? '') : (names.actors[place] ?? ''), x: mactor.dependence[place] ?? 0, y: mactor.influence[place] ?? 0 })),
    {
      title: t('reports.power.plane'),
      altText: shown.map((place) => t('reports.power.planeRow', { name: names.actors[place] ?? '', quadrant: t(`analysis.quadrant.${mactor.plane.quadrants[place] ?? 'autonomous'}`) })).join(' '),
      x: { name: t('reports.power.dependence'), min: 0, max: most, middle: mactor.plane.meanDependence, ends },
      y: { name: t('reports.power.influence'), min: 0, max: most, middle: mactor.plane.meanInfluence, ends },
      quarters: [quarter('dominant'), quarter('relay'), quarter('autonomous'), quarter('dominated')],
      width: 620,
      height: 420,
    },
  );
}

/** What of the two is drawn. */
export type TieSide = 'convergence' | 'divergence' | 'net';

/** The ties of a reading: agreement with a full line, opposition with dashes; `net` draws what remains of one less the other. */
export function tiesOf({ convergence, divergence }: PositionReading, side: TieSide, players: readonly number[]): readonly NetworkTie[] {
  const ties = players.flatMap((one, from) =>
    players.slice(from + 1).flatMap((other, step): readonly NetworkTie[] => {
      const [agreed, opposed] = [convergence[one]?.[other] ?? 0, divergence[one]?.[other] ?? 0];
      const weight = side === 'convergence' ? agreed : side === 'divergence' ? -opposed : agreed - opposed;
      return weight === 0 ? [] : [{ from, to: from + 1 + step, weight: Math.abs(weight), isOpposed: weight < 0 }];
    }),
  );
  const most = Math.max(1e-9, ...ties.map(({ weight }) => weight));
  return ties.map((tie) => ({ ...tie, weight: tie.weight / most }));
}

/** The network of agreements or conflicts; null where there is none, or where the actors are too many for a circle. */
export function tieFigure(reading: PositionReading, side: TieSide, players: readonly number[], names: ResultNames, t: Translate): Figure | null {
  const ties = tiesOf(reading, side, players);
  const opposed = ties.filter(({ isOpposed }) => isOpposed).length;
  return networkFigure(
    players.map((place) => (players.length > 20 ? names.short[place] ?? '' : names.actors[place] ?? '')),
    ties,
    { title: t(`influence.network.${side}`), altText: t('reports.power.networkAlt', { count: ties.length - opposed, opposed }), width: 560 },
  );
}

/** The greatest cells of a symmetric matrix above its diagonal. */
export function strongestPairs(matrix: Matrix, most: number): readonly { readonly one: number; readonly other: number; readonly value: number }[] {
  return matrix
    .flatMap((row, one) => row.flatMap((value, other) => (other > one && value > 0 ? [{ one, other, value }] : [])))
    .sort((a, b) => b.value - a.value || a.one - b.one || a.other - b.other)
    .slice(0, most);
}

/** What agreements and conflicts say about these actors. */
export function tieSentences(reading: PositionReading, { actors }: ResultNames, t: Translate): readonly string[] {
  const said = (side: 'convergence' | 'divergence'): readonly string[] => {
    const [first] = strongestPairs(reading[side], 1);
    if (first === undefined) return [t(`influence.ties.no.${side}`)];
    return [t(`influence.ties.${side}`, { one: actors[first.one] ?? '', other: actors[first.other] ?? '', value: formatFigure(first.value, 'decimal') })];
  };
  const torn = reading.ambivalence.flatMap((value, actor) => (value >= 0.5 ? [{ actor, value }] : [])).sort((one, other) => other.value - one.value);
  return [
    ...said('convergence'),
    ...said('divergence'),
    torn.length === 0 ? t('influence.ties.noneTorn') : t('influence.ties.torn', { count: torn.length, names: formatNames(torn.slice(0, 4).map(({ actor }) => actors[actor] ?? '')) }),
  ];
}

/** What each place on the plane means for who is there. */
export function quadrantSentence(mactor: DocumentMactor, names: ResultNames, actor: number, t: Translate): string {
  return t(`influence.quadrant.${mactor.plane.quadrants[actor] ?? 'autonomous'}`, { name: names.actors[actor] ?? '' });
}

/** How much of the matrix was answered; what is missing counts as 0 and is said. */
export function missingOf(mactor: DocumentMactor): { readonly influences: number; readonly positions: number } {
  const n = mactor.actorIds.length;
  const off = mactor.influences.cells.filter(({ row, column }) => row !== column).length;
  return { influences: n * (n - 1) - off, positions: n * mactor.objectiveIds.length - mactor.positions.cells.length };
}

/** A square matrix with only some of its rows and columns. */
export function submatrix(matrix: Matrix, places: readonly number[]): Matrix {
  return places.map((row) => places.map((column) => matrix[row]?.[column] ?? 0));
}
