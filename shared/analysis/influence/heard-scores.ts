import { listOf, recordOf, type Document } from '../../document/document';
import type { Influence } from '../../domain/influences/influence';
import { scoringRoundId, type ScoringTopic } from '../../domain/influences/scoring-round';
import type { Position } from '../../domain/positions/position';

const NOBODY: ReadonlySet<string> = new Set();

/** Those whose scores of a topic are still covered: they are neither shown nor counted. */
export function coveredScorers(document: Document, topic: ScoringTopic): ReadonlySet<string> {
  const round = recordOf(document, 'scoringRound', scoringRoundId(topic));
  return round === undefined || round.revealed ? NOBODY : new Set(round.scorers);
}

/** The scores of influence that may be seen. Source: methods §2, uncertainty. */
export function heardInfluences(document: Document): readonly Influence[] {
  const covered = coveredScorers(document, 'influence');
  const all = listOf(document, 'influence');
  return covered.size === 0 ? all : all.filter(({ scorer }) => !covered.has(scorer));
}

/** The positions that may be seen. Source: methods §2, uncertainty. */
export function heardPositions(document: Document): readonly Position[] {
  const covered = coveredScorers(document, 'position');
  const all = listOf(document, 'position');
  return covered.size === 0 ? all : all.filter(({ scorer }) => !covered.has(scorer));
}
