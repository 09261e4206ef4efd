import { listOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import type { Criterion } from '../../domain/priorities/criterion';
import { memoiseByTables } from '../memoise-by-tables';
import { scoresOf } from './criterion-scores';

/** Weights go from 0 to this. */
export const MOST_WEIGHT = 100;

/** The scores of a line, in the order of the criteria; null where there is none yet. */
export interface ScoredLine {
  readonly lineId: RecordId;
  readonly scores: readonly (number | null)[];
}

/** Where a line stands. */
export interface LinePriority {
  readonly lineId: RecordId;
  /** Weighted mean of its scores, 0 to 5: Σ weight·score / Σ weight over the criteria it has a score for. Null without any. */
  readonly score: number | null;
  /** Criteria it has no score for. */
  readonly missing: number;
  /** 1 for the greatest score; equal scores share a rank. Null without a score. */
  readonly rank: number | null;
  /** The best and the worst rank it has while one weight at a time goes to nothing and to double. */
  readonly bestRank: number | null;
  readonly worstRank: number | null;
}

/** How far the weight of a criterion can go, the others as they are, until another line comes first. */
export interface WeightRange {
  readonly criterionId: RecordId;
  readonly weight: number;
  /** Whole weights from 0 to 100, the present one between them; both ends included. */
  readonly least: number;
  readonly most: number;
}

/** Lines in order of priority, and how sure the order is. */
export interface Priorities {
  /** From the first to the last; those without a score at the end. */
  readonly lines: readonly LinePriority[];
  /** Empty where fewer than two lines have a score, or several share the first place. */
  readonly ranges: readonly WeightRange[];
}

/** The weighted mean of a line's scores; null where no criterion with a weight has one. */
export function weightedScore(scores: readonly (number | null)[], weights: readonly number[]): number | null {
  let sum = 0;
  let weight = 0;
  scores.forEach((score, place) => {
    if (score === null) return;
    sum += score * (weights[place] ?? 0);
    weight += weights[place] ?? 0;
  });
  return weight === 0 ? null : sum / weight;
}

/** Differences below this are none: scores are sums of products of whole numbers. */
const EQUAL = 1e-9;

function ranksOf(lines: readonly ScoredLine[], weights: readonly number[]): readonly (number | null)[] {
  const scores = lines.map(({ scores: own }) => weightedScore(own, weights));
  return scores.map((score) => (score === null ? null : 1 + scores.filter((other) => other !== null && other > score + EQUAL).length));
}

const withWeight = (weights: readonly number[], place: number, weight: number): readonly number[] => weights.map((own, index) => (index === place ? weight : own));

/** The lines that come first: more than one where they are equal. */
function firstOf(lines: readonly ScoredLine[], weights: readonly number[]): readonly RecordId[] {
  const ranks = ranksOf(lines, weights);
  return lines.flatMap(({ lineId }, place) => (ranks[place] === 1 ? [lineId] : []));
}

/** Priorities by weighted sum, with their sensitivity to the weights. Cost: lines² × criteria × 100. */
export function prioritise(lines: readonly ScoredLine[], criteria: readonly { readonly id: RecordId; readonly weight: number }[]): Priorities {
  const weights = criteria.map(({ weight }) => weight);
  const ranks = ranksOf(lines, weights);
  const varied = criteria.flatMap(({ weight }, place) => [0, weight * 2].map((other) => ranksOf(lines, withWeight(weights, place, other))));
  const ordered = lines
    .map(({ lineId, scores }, place): LinePriority => {
      const all = [ranks, ...varied].flatMap((each) => each[place] ?? []);
      return {
        lineId,
        score: weightedScore(scores, weights),
        missing: scores.filter((score) => score === null).length,
        rank: ranks[place] ?? null,
        bestRank: all.length === 0 ? null : Math.min(...all),
        worstRank: all.length === 0 ? null : Math.max(...all),
      };
    })
    .sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
  return { lines: ordered, ranges: rangesOf(lines, criteria, weights) };
}

function rangesOf(lines: readonly ScoredLine[], criteria: readonly { readonly id: RecordId; readonly weight: number }[], weights: readonly number[]): readonly WeightRange[] {
  const [first, ...others] = firstOf(lines, weights);
  const scored = ranksOf(lines, weights).filter((rank) => rank !== null).length;
  if (first === undefined || others.length > 0 || scored < 2) return [];
  return criteria.map(({ id, weight }, place): WeightRange => {
    const stays = (other: number): boolean => firstOf(lines, withWeight(weights, place, other)).includes(first);
    let least = Math.floor(weight);
    while (least > 0 && stays(least - 1)) least -= 1;
    let most = Math.ceil(weight);
    while (most < MOST_WEIGHT && stays(most + 1)) most += 1;
    return { criterionId: id, weight, least, most };
  });
}

/** The criteria of a document in their order. */
export function criteriaOf(document: Document): readonly Criterion[] {
  return listOf(document, 'criterion').toSorted((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}

/** The priorities of the lines of a document. */
export const prioritiesOf = memoiseByTables(['line', 'criterion', 'matrixCell', 'planLink', 'planNode', 'position', 'actor', 'seat'], (document: Document): Priorities => {
  const scoreOf = scoresOf(document);
  const criteria = criteriaOf(document);
  const lines = listOf(document, 'line').toSorted((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
  return prioritise(lines.map(({ id }) => ({ lineId: id, scores: criteria.map((criterion) => scoreOf(id, criterion)) })), criteria);
});
