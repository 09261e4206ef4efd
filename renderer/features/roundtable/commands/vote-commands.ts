import { listOf, recordOf, type Document } from '@shared/document/document';
import type { ChangeSet } from '@shared/document/change-set';
import { stanceOfOption } from '@shared/analysis/consensus/stance-of-option';
import { pairId, type RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import { ballotId } from '@shared/domain/roundtable/ballot';
import { stanceId } from '@shared/domain/roundtable/stance';
import { isBySeat, type CountedAnswers, type VoteMethod, type VoteRound } from '@shared/domain/roundtable/vote-round';
import { t } from '@shared/i18n';
import { ballotsOf, readRound, scaleOf, votersOf, type RoundReading } from '@shared/reports/acta/round-reading';
import { recordAct, runningSession } from '@renderer/store/acts';
import { defineCommand } from '@renderer/store/command';
import { actorName, openRoundAt, proposalsOf, quorumNow } from '../selectors';
import { noProposal } from './proposal-commands';
import { noTable } from './table-commands';

const noRound = () => fail('no-such-round', 'roundtable.error.noSuchRound');

/** A round of the document, read; undefined where it is gone. */
export function readingOfRound(document: Document, round: VoteRound): RoundReading {
  return readRound(round, ballotsOf(document, round.id), votersOf(document, round.roundtableId, t));
}

interface NewRound {
  readonly proposalId: RecordId;
  readonly method: VoteMethod;
  readonly scaleId: string;
}

/**
 * Opens a vote on the wording in force, under the mesa's rule, and gives its id. Without the session's quorum it is
 * refused, unless the rules of the mesa allow it: then it is marked.
 */
export const openRound = defineCommand<NewRound, RecordId>({
  id: 'roundtable.openRound',
  labelKey: 'roundtable.command.openRound',
  undo: 'record',
  run: (change, document, { proposalId, method, scaleId }) => {
    const proposal = recordOf(document, 'proposal', proposalId);
    if (proposal === undefined) return noProposal();
    const table = recordOf(document, 'roundtable', proposal.roundtableId);
    if (table === undefined) return noTable();
    const other = openRoundAt(document, table.id);
    if (other !== undefined) {
      const number = recordOf(document, 'proposal', other.proposalId)?.number ?? 0;
      return fail('round-open', 'roundtable.error.roundOpen', { number });
    }
    if (votersOf(document, table.id, t).length === 0) return fail('no-voters', 'roundtable.error.noVoters');
    const session = runningSession(document);
    const quorum = quorumNow(document);
    const withoutQuorum = quorum !== null && !quorum.met;
    if (withoutQuorum && !table.voteWithoutQuorum) {
      return fail('no-quorum', 'roundtable.error.noQuorum', { present: quorum.present, needed: quorum.needed });
    }
    const round = change.create('voteRound', {
      roundtableId: table.id,
      sessionId: session?.id ?? null,
      proposalId,
      versionNumber: proposal.version,
      versionText: proposal.text,
      method,
      scaleId,
      rule: table.rule,
      named: table.namedVotes && isBySeat(method),
      withoutQuorum,
      openedAt: change.stamp.now,
    });
    return ok(round.id as RecordId);
  },
});

/** Gives up a vote that was not closed, with its answers. */
export const dropRound = defineCommand<RecordId>({
  id: 'roundtable.dropRound',
  labelKey: 'roundtable.command.dropRound',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

interface Cast {
  readonly roundId: RecordId;
  readonly seatId: RecordId;
  /** Null: absent. */
  readonly optionId: string | null;
}

/** Writes down the answer of a seat; a second one takes the place of the first, its condition stays. */
export const castBallot = defineCommand<Cast>({
  id: 'roundtable.cast',
  labelKey: 'roundtable.command.cast',
  undo: 'record',
  run: (change, document, { roundId, seatId, optionId }) => {
    const round = recordOf(document, 'voteRound', roundId);
    const seat = recordOf(document, 'seat', seatId);
    if (round === undefined || seat === undefined) return noRound();
    if (round.closedAt !== null) return fail('round-closed', 'roundtable.error.roundClosed');
    if (optionId !== null && !scaleOf(round.scaleId).options.some(({ id }) => id === optionId)) return fail('no-such-option', 'roundtable.error.option');
    const id = ballotId(roundId, seatId);
    if (recordOf(document, 'ballot', id) === undefined) change.create('ballot', { roundId, seatId, actorId: seat.actorId, optionId }, id);
    else change.update('ballot', id, { optionId });
    return ok(undefined);
  },
});

/** Writes down the condition or reservation of a seat that answered: "acepto si…". */
export const setCondition = defineCommand<{ readonly roundId: RecordId; readonly seatId: RecordId; readonly condition: string }>({
  id: 'roundtable.condition',
  labelKey: 'roundtable.command.condition',
  undo: 'merge',
  mergeKey: ({ roundId, seatId }) => `${roundId} ${seatId}`,
  run: (change, document, { roundId, seatId, condition }) => {
    const id = ballotId(roundId, seatId);
    if (recordOf(document, 'ballot', id) === undefined) return fail('no-answer-yet', 'roundtable.error.noAnswerYet');
    change.update('ballot', id, { condition: condition.trim() });
    return ok(undefined);
  },
});

/** Sets how many chose an option, of a sector or (empty) of all. */
export const countAnswers = defineCommand<{ readonly roundId: RecordId } & CountedAnswers>({
  id: 'roundtable.count',
  labelKey: 'roundtable.command.count',
  undo: 'record',
  run: (change, document, { roundId, sector, optionId, count }) => {
    const round = recordOf(document, 'voteRound', roundId);
    if (round === undefined) return noRound();
    if (round.closedAt !== null) return fail('round-closed', 'roundtable.error.roundClosed');
    if (!Number.isInteger(count) || count < 0 || count > 10_000) return fail('bad-count', 'roundtable.error.count');
    const others = round.counts.filter((entry) => entry.sector !== sector || entry.optionId !== optionId);
    change.update('voteRound', roundId, { counts: count === 0 ? others : [...others, { sector, optionId, count }] });
    return ok(undefined);
  },
});

/** Named answers become the actors' stances; where one moves, the move is kept. */
function takeStances(change: ChangeSet, document: Document, round: VoteRound, reading: RoundReading): void {
  for (const { seat, option, condition } of reading.poll.cast) {
    if (option === null) continue;
    const actorId = seat.actorId as RecordId;
    const id = stanceId(round.proposalId, actorId);
    const before = recordOf(document, 'stance', id);
    const value = stanceOfOption(option, reading.scale);
    if (before === undefined) change.create('stance', { proposalId: round.proposalId, actorId, value, condition }, id);
    else change.update('stance', id, { value, condition });
    if (before !== undefined && before.value !== null && before.value !== value) {
      change.create('positionChange', { proposalId: round.proposalId, actorId, sessionId: round.sessionId, from: before.value, to: value, at: change.stamp.now });
    }
  }
}

/** Closes a vote: the rule's verdict is written down, with the count, and the proposal carries it. */
export const closeRound = defineCommand<RecordId>({
  id: 'roundtable.closeRound',
  labelKey: 'roundtable.command.closeRound',
  undo: 'record',
  run: (change, document, roundId) => {
    const round = recordOf(document, 'voteRound', roundId);
    const proposal = round === undefined ? undefined : recordOf(document, 'proposal', round.proposalId);
    if (round === undefined || proposal === undefined) return noRound();
    if (round.closedAt !== null) return fail('round-closed', 'roundtable.error.roundClosed');
    let reading = readingOfRound(document, round);
    if (reading.surplus > 0) return fail('too-many-answers', 'roundtable.error.surplus', { count: reading.surplus });
    const table = recordOf(document, 'roundtable', round.roundtableId);
    let { withoutQuorum } = round;
    if (reading.verdict.outcome === 'noQuorum' && table?.voteWithoutQuorum === true) {
      withoutQuorum = true;
      reading = readingOfRound(document, { ...round, withoutQuorum });
    }
    const { outcome } = reading.verdict;
    change.update('voteRound', roundId, { closedAt: change.stamp.now, outcome, withoutQuorum });
    const state = outcome === 'adopted' ? 'adopted' : outcome === 'notAdopted' ? 'rejected' : proposal.state;
    change.update('proposal', proposal.id, { state });
    if (isBySeat(round.method) && round.named) takeStances(change, document, round, reading);
    const { heads } = reading.readings;
    recordAct(change, document, {
      kind: 'voted',
      subjectId: roundId,
      facts: {
        number: proposal.number,
        version: round.versionNumber,
        method: round.method,
        for: heads.for,
        against: heads.against,
        abstained: heads.abstained,
        absent: heads.absent,
        outcome,
        withoutQuorum: withoutQuorum ? 1 : 0,
      },
    });
    return ok(undefined);
  },
});

interface NewStance {
  readonly proposalId: RecordId;
  readonly actorId: RecordId;
  readonly value: number | null;
  readonly condition: string;
  readonly reason: string;
}

/** Sets where an actor stands; a move from one stance to another is kept with its reason, and told in the acta. */
export const setStance = defineCommand<NewStance>({
  id: 'roundtable.stance',
  labelKey: 'roundtable.command.stance',
  undo: 'record',
  run: (change, document, { proposalId, actorId, value, condition, reason }) => {
    const proposal = recordOf(document, 'proposal', proposalId);
    if (proposal === undefined || recordOf(document, 'actor', actorId) === undefined) return noProposal();
    if (value !== null && !(Number.isInteger(value) && Math.abs(value) <= 4)) return fail('bad-stance', 'roundtable.error.stance');
    const id = stanceId(proposalId, actorId);
    const before = recordOf(document, 'stance', id);
    if (before === undefined) change.create('stance', { proposalId, actorId, value, condition: condition.trim() }, id);
    else change.update('stance', id, { value, condition: condition.trim() });
    if (before === undefined || before.value === value) return ok(undefined);
    const fields = { proposalId, actorId, from: before.value, to: value, reason: reason.trim(), at: change.stamp.now };
    const moved = change.create('positionChange', { ...fields, sessionId: runningSession(document)?.id ?? null });
    const facts = {
      actor: actorName(document, actorId),
      number: proposal.number,
      reason: reason.trim(),
      ...(before.value === null ? {} : { from: before.value }),
      ...(value === null ? {} : { to: value }),
    };
    recordAct(change, document, { kind: 'positionChanged', subjectId: moved.id, facts });
    return ok(undefined);
  },
});

/**
 * Takes the stances of the mesa to the matrices of the analysis: each proposal with stances becomes an objective, and
 * a tied line takes the mean of its proposals. Doing it again brings them up to date. Gives how many positions were set.
 */
export const feedPositions = defineCommand<RecordId, number>({
  id: 'roundtable.feed',
  labelKey: 'roundtable.command.feed',
  undo: 'record',
  run: (change, document, tableId) => {
    const table = recordOf(document, 'roundtable', tableId);
    if (table === undefined) return noTable();
    let count = 0;
    const set = (actorId: RecordId, subjectId: RecordId, value: number, condition: string): void => {
      const id = pairId('position', actorId, subjectId);
      const fields = { actorId, subjectId, value, condition, scorer: table.name };
      if (change.get(id) === undefined) change.create('position', fields, id);
      else change.update('position', id, { value, condition });
      count += 1;
    };
    const byLine = new Map<string, { readonly actorId: RecordId; readonly lineId: RecordId; readonly values: number[]; readonly conditions: string[] }>();
    for (const proposal of proposalsOf(document, tableId)) {
      const stances = listOf(document, 'stance').filter(({ proposalId, value }) => proposalId === proposal.id && value !== null);
      if (stances.length === 0) continue;
      const objectiveId = pairId('objective', proposal.id);
      const name = t('roundtable.feed.objective', { number: proposal.number, text: proposal.text }).slice(0, 1000);
      if (change.get(objectiveId) === undefined) change.create('objective', { name, order: 1000 + proposal.number }, objectiveId);
      else change.update('objective', objectiveId, { name });
      for (const { actorId, value, condition } of stances) {
        set(actorId, objectiveId, value ?? 0, condition);
        if (proposal.lineId === null) continue;
        const key = `${actorId} ${proposal.lineId}`;
        const entry = byLine.get(key) ?? { actorId, lineId: proposal.lineId, values: [], conditions: [] };
        entry.values.push(value ?? 0);
        if (condition !== '') entry.conditions.push(condition);
        byLine.set(key, entry);
      }
    }
    for (const { actorId, lineId, values, conditions } of byLine.values()) {
      set(actorId, lineId, Math.round(values.reduce((sum, value) => sum + value, 0) / values.length), conditions.join(' · '));
    }
    return ok(count);
  },
});
