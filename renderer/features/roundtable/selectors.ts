import { listOf, recordOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Agreement } from '@shared/domain/roundtable/agreement';
import type { Argument } from '@shared/domain/roundtable/argument';
import { isOnTable, type Proposal } from '@shared/domain/roundtable/proposal';
import type { ProposalVersion } from '@shared/domain/roundtable/proposal-version';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
import { seatsOf, type Seat } from '@shared/domain/roundtable/seat';
import type { DotVote } from '@shared/domain/roundtable/dot-vote';
import type { VoteRound } from '@shared/domain/roundtable/vote-round';
import { quorumOf, type QuorumState } from '@shared/domain/sessions/presence';
import { runningSession } from '@renderer/store/acts';

export function tablesInOrder(document: Document): readonly Roundtable[] {
  return [...listOf(document, 'roundtable')].sort((one, other) => one.order - other.order || (one.createdAt < other.createdAt ? -1 : 1));
}

/** Every proposal of a mesa, by number, those merged or withdrawn included. */
export function allProposalsOf(document: Document, tableId: RecordId): readonly Proposal[] {
  return listOf(document, 'proposal')
    .filter((proposal) => proposal.roundtableId === tableId)
    .sort((one, other) => one.number - other.number || (one.id < other.id ? -1 : 1));
}

/** The proposals that lie on the table. */
export function proposalsOf(document: Document, tableId: RecordId): readonly Proposal[] {
  return allProposalsOf(document, tableId).filter(isOnTable);
}

export function seatsAt(document: Document, tableId: RecordId): readonly Seat[] {
  return seatsOf(listOf(document, 'seat'), tableId);
}

/** The wordings of a proposal, first to last. */
export function versionsOf(document: Document, proposalId: RecordId): readonly ProposalVersion[] {
  return listOf(document, 'proposalVersion')
    .filter((version) => version.proposalId === proposalId)
    .sort((one, other) => one.number - other.number || (one.at < other.at ? -1 : 1));
}

export function argumentsOf(document: Document, proposalId: RecordId): readonly Argument[] {
  return listOf(document, 'argument').filter((argument) => argument.proposalId === proposalId).sort((one, other) => one.order - other.order);
}

/** The votes on a proposal, first to last. */
export function roundsOf(document: Document, proposalId: RecordId): readonly VoteRound[] {
  return listOf(document, 'voteRound')
    .filter((round) => round.proposalId === proposalId)
    .sort((one, other) => (one.openedAt < other.openedAt ? -1 : 1));
}

/** The vote under way at a mesa, or undefined. */
export function openRoundAt(document: Document, tableId: RecordId): VoteRound | undefined {
  return listOf(document, 'voteRound').find((round) => round.roundtableId === tableId && round.closedAt === null);
}

/** The votes by dots of a mesa, first to last. */
export function dotVotesOf(document: Document, tableId: RecordId): readonly DotVote[] {
  return listOf(document, 'dotVote')
    .filter((vote) => vote.roundtableId === tableId)
    .sort((one, other) => (one.openedAt < other.openedAt ? -1 : 1));
}

/** The vote by dots under way at a mesa, or undefined. */
export function openDotsAt(document: Document, tableId: RecordId): DotVote | undefined {
  return dotVotesOf(document, tableId).find(({ closedAt }) => closedAt === null);
}

/** The quorum of the session that runs; null while none does. */
export function quorumNow(document: Document): QuorumState | null {
  const session = runningSession(document);
  return session === undefined ? null : quorumOf(session.quorum, listOf(document, 'attendance').filter(({ sessionId }) => sessionId === session.id));
}

export function agreementsOf(document: Document, tableId: RecordId): readonly Agreement[] {
  return listOf(document, 'agreement').filter((agreement) => agreement.roundtableId === tableId).sort((one, other) => one.number - other.number);
}

/** The name of an actor; empty where it is gone or none was said. */
export function actorName(document: Document, actorId: RecordId | null): string {
  return actorId === null ? '' : (recordOf(document, 'actor', actorId)?.name ?? '');
}
