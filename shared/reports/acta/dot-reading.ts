import { readDots, type DotReadings } from '../../analysis/consensus/dot-readings';
import { listOf, type Document } from '../../document/document';
import type { DotBallot } from '../../domain/roundtable/dot-ballot';
import type { DotVote } from '../../domain/roundtable/dot-vote';
import type { Translate } from '../../i18n';
import { votersOf, type Voter } from './round-reading';

/** A vote by dots with who may put them, what they put and how it reads. */
export interface DotVoteReading extends DotReadings {
  readonly voters: readonly Voter[];
  readonly ballots: readonly DotBallot[];
}

/** Reads a vote by dots of a document. Source: methods §4. */
export function readDotVote(document: Document, vote: DotVote, t: Translate): DotVoteReading {
  const voters = votersOf(document, vote.roundtableId, t);
  const ballots = listOf(document, 'dotBallot').filter(({ voteId }) => voteId === vote.id);
  const readings = readDots(
    vote.proposalIds,
    voters.map(({ seat, sector, power }) => ({ actorId: seat.actorId, sector, power })),
    ballots.map(({ actorId, proposalId, dots }) => ({ actorId, optionId: proposalId, dots })),
    vote.dotsEach,
  );
  return { ...readings, voters, ballots };
}
