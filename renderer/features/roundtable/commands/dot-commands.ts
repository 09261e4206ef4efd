import { listOf, recordOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { dotBallotId } from '@shared/domain/roundtable/dot-ballot';
import { MOST_DOTS, type DotVote } from '@shared/domain/roundtable/dot-vote';
import { t } from '@shared/i18n';
import { readDotVote } from '@shared/reports/acta/dot-reading';
import { votersOf } from '@shared/reports/acta/round-reading';
import { recordAct, runningSession } from '@renderer/store/acts';
import { defineCommand } from '@renderer/store/command';
import { openDotsAt, quorumNow } from '../selectors';
import { noTable } from './table-commands';

const noVote = () => fail('no-such-dots', 'roundtable.error.noSuchDots');

interface NewDotVote {
  readonly tableId: RecordId;
  readonly title: string;
  readonly proposalIds: readonly RecordId[];
  readonly dotsEach: number;
  readonly hidden: boolean;
}

/** Opens a vote by dots among proposals of a mesa, and gives its id. Quorum as in any vote. */
export const openDots = defineCommand<NewDotVote, RecordId>({
  id: 'roundtable.openDots',
  labelKey: 'roundtable.command.openDots',
  undo: 'record',
  run: (change, document, { tableId, title, proposalIds, dotsEach, hidden }) => {
    const table = recordOf(document, 'roundtable', tableId);
    if (table === undefined) return noTable();
    if (title.trim() === '') return fail('dots-title', 'roundtable.error.text');
    if (proposalIds.length < 2) return fail('dots-few', 'roundtable.error.dotsFew');
    if (!Number.isInteger(dotsEach) || dotsEach < 1 || dotsEach > MOST_DOTS) return fail('dots-each', 'roundtable.error.dotsEach', { most: MOST_DOTS });
    if (openDotsAt(document, tableId) !== undefined) return fail('dots-open', 'roundtable.error.dotsOpen');
    if (votersOf(document, tableId, t).length === 0) return fail('no-voters', 'roundtable.error.noVoters');
    const quorum = quorumNow(document);
    const withoutQuorum = quorum !== null && !quorum.met;
    if (withoutQuorum && !table.voteWithoutQuorum) {
      return fail('no-quorum', 'roundtable.error.noQuorum', { present: quorum.present, needed: quorum.needed });
    }
    const vote = change.create('dotVote', {
      roundtableId: table.id,
      sessionId: runningSession(document)?.id ?? null,
      title: title.trim(),
      proposalIds,
      dotsEach,
      hidden,
      named: table.namedVotes,
      withoutQuorum,
      openedAt: change.stamp.now,
    });
    return ok(vote.id as RecordId);
  },
});

/** Dots that a seat has put so far, `except` on one proposal. */
export function dotsSpent(document: Document, voteId: RecordId, seatId: RecordId, except: RecordId | null): number {
  return listOf(document, 'dotBallot')
    .filter((ballot) => ballot.voteId === voteId && ballot.seatId === seatId && ballot.proposalId !== except)
    .reduce((sum, { dots }) => sum + dots, 0);
}

interface Placed {
  readonly voteId: RecordId;
  readonly seatId: RecordId;
  readonly proposalId: RecordId;
  readonly dots: number;
}

/** Sets how many dots a seat puts on a proposal: never more than it has. */
export const placeDots = defineCommand<Placed>({
  id: 'roundtable.placeDots',
  labelKey: 'roundtable.command.placeDots',
  undo: 'record',
  run: (change, document, { voteId, seatId, proposalId, dots }) => {
    const vote = recordOf(document, 'dotVote', voteId);
    const seat = recordOf(document, 'seat', seatId);
    if (vote === undefined || seat === undefined || !vote.proposalIds.includes(proposalId)) return noVote();
    if (vote.closedAt !== null) return fail('round-closed', 'roundtable.error.roundClosed');
    if (!Number.isInteger(dots) || dots < 0) return fail('bad-count', 'roundtable.error.count');
    const left = vote.dotsEach - dotsSpent(document, voteId, seatId, proposalId);
    if (dots > left) return fail('too-many-dots', 'roundtable.error.tooManyDots', { actor: recordOf(document, 'actor', seat.actorId)?.name ?? '', count: left });
    const id = dotBallotId(voteId, seatId, proposalId);
    if (recordOf(document, 'dotBallot', id) === undefined) change.create('dotBallot', { voteId, seatId, actorId: seat.actorId, proposalId, dots }, id);
    else change.update('dotBallot', id, { dots });
    return ok(undefined);
  },
});

/** The order that came out, as the acta tells it: number of the proposal and, between brackets, its dots. */
function rankingOf(document: Document, vote: DotVote): string {
  return readDotVote(document, vote, t)
    .standings.filter(({ dots }) => dots > 0)
    .map(({ optionId, dots }) => `${String(recordOf(document, 'proposal', optionId as RecordId)?.number ?? '')} (${String(dots)})`)
    .join(', ');
}

/** Closes a vote by dots: its order is written into the acta. */
export const closeDots = defineCommand<RecordId>({
  id: 'roundtable.closeDots',
  labelKey: 'roundtable.command.closeDots',
  undo: 'record',
  run: (change, document, voteId) => {
    const vote = recordOf(document, 'dotVote', voteId);
    if (vote === undefined) return noVote();
    if (vote.closedAt !== null) return fail('round-closed', 'roundtable.error.roundClosed');
    const { answered, voters } = readDotVote(document, vote, t);
    if (answered === 0) return fail('no-dots', 'roundtable.error.noDots');
    change.update('dotVote', voteId, { closedAt: change.stamp.now });
    recordAct(change, document, {
      kind: 'prioritised',
      subjectId: voteId,
      facts: { title: vote.title, dots: vote.dotsEach, answered, seats: voters.length, ranking: rankingOf(document, vote), withoutQuorum: vote.withoutQuorum ? 1 : 0 },
    });
    return ok(undefined);
  },
});

/** Gives up a vote by dots with what was put. */
export const dropDots = defineCommand<RecordId>({
  id: 'roundtable.dropDots',
  labelKey: 'roundtable.command.dropDots',
  undo: 'record',
  run: (change, _document, voteId) => {
    change.remove([voteId]);
    return ok(undefined);
  },
});
