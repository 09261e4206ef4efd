import { pollOf, type Poll } from '../../analysis/consensus/ballot';
import { decide, type Verdict } from '../../analysis/consensus/decision-rule';
import { readPoll } from '../../analysis/consensus/readings';
import { SCALES } from '../../analysis/consensus/scales';
import type { Scale } from '../../analysis/consensus/scale';
import { stanceOfOption } from '../../analysis/consensus/stance-of-option';
import type { RecordId } from '../../domain/kernel/id';
import { ballotId } from '../../domain/roundtable/ballot';
import type { Dissent, DissentKind } from '../../domain/roundtable/dissent';
import type { Proposal } from '../../domain/roundtable/proposal';
import type { Roundtable, TableStage } from '../../domain/roundtable/roundtable';
import { seatId } from '../../domain/roundtable/seat';
import { stanceId, type Stance } from '../../domain/roundtable/stance';
import { isBySeat, type VoteMethod } from '../../domain/roundtable/vote-round';
import type { ContentOf } from '../../domain/registry';
import type { SessionTape } from './session-tape';
import { found, type Named, type Story } from './story';

/** A vote as it is told. `answers`: of each actor by its key, an option or an option and a condition; those left out are absent. */
export interface ToldVote {
  readonly number: number;
  readonly opened: string;
  readonly closed: string;
  readonly method: VoteMethod;
  readonly scaleId: string;
  readonly answers?: Readonly<Record<string, string | readonly [optionId: string, condition: string]>>;
  /** Answers counted without names: option → how many. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** A mesa that is being told: proposals by their number, votes and agreements, each with its act in the acta. */
export interface MesaScribe {
  readonly table: Roundtable;
  readonly agreements: ReadonlyMap<number, RecordId>;
  readonly proposalId: (number: number) => RecordId;
  readonly propose: (tape: SessionTape, time: string, actor: string | null, text: string, ties: Partial<ContentOf<'proposal'>>) => void;
  readonly amend: (tape: SessionTape, time: string, number: number, actor: string, text: string) => void;
  readonly merge: (tape: SessionTape, time: string, numbers: readonly number[], text: string) => void;
  readonly split: (tape: SessionTape, time: string, number: number, texts: readonly string[]) => void;
  readonly withdraw: (tape: SessionTape, time: string, number: number) => void;
  readonly argue: (number: number, side: 'for' | 'against', actor: string, text: string) => void;
  readonly vote: (tape: SessionTape, vote: ToldVote) => void;
  readonly agree: (tape: SessionTape, time: string, number: number, edits: Partial<ContentOf<'agreement'>>) => void;
  readonly dissent: (tape: SessionTape, time: string, number: number, actor: string, kind: DissentKind, text: string) => void;
  readonly move: (tape: SessionTape, time: string, number: number, actor: string, to: number, reason: string) => void;
  readonly followUp: (tape: SessionTape, time: string, agreement: number, state: 'inProgress' | 'fulfilled' | 'pending', progress: string) => void;
}

interface CountedRound {
  readonly id: RecordId;
  readonly named: boolean;
  readonly bySeat: boolean;
  readonly verdict: Verdict;
}

function scaleOf(id: string): Scale {
  const scale = SCALES.find((one) => one.id === id);
  if (scale === undefined) throw new Error(`The example votes on a scale that is none: ${id}`);
  return scale;
}

/** A mesa with its seats; `voters` are the keys of the actors whose seat decides. */
export function mesaScribe(story: Story, table: Roundtable, voters: readonly string[]): MesaScribe {
  const { changes, actors } = story;
  const proposals = new Map<number, RecordId>();
  const agreements = new Map<number, RecordId>();
  const rounds = new Map<number, CountedRound>();
  const dictated: Dissent[] = [];
  const argued = new Map<number, number>();
  const byId = new Map<string, Named>([...actors.values()].map((actor) => [actor.id, actor]));
  const proposalId = (number: number): RecordId => {
    const id = proposals.get(number);
    if (id === undefined) throw new Error(`The example has no proposal ${String(number)}`);
    return id;
  };
  const proposalOf = (number: number): Proposal => changes.get(proposalId(number)) as Proposal;
  const nameOf = (id: RecordId | null): string => (id === null ? '' : (byId.get(id)?.name ?? ''));

  const put = (at: string, fields: Partial<ContentOf<'proposal'>> & { readonly text: string; readonly sessionId: RecordId; readonly stage: TableStage }): Proposal => {
    const number = proposals.size + 1;
    const proposal = changes.create('proposal', { ...fields, roundtableId: table.id, number });
    changes.create('proposalVersion', { proposalId: proposal.id, number: 1, text: fields.text, at, authorId: proposal.proposedById });
    proposals.set(number, proposal.id);
    return proposal;
  };
  const reword = (tape: SessionTape, time: string, number: number, text: string, authorId: RecordId | null): number => {
    const { id, version } = proposalOf(number);
    changes.create('proposalVersion', { proposalId: id, number: version + 1, text, at: tape.instant(time), authorId });
    changes.update('proposal', id, { text, version: version + 1, state: 'open' });
    return version + 1;
  };
  const pollOfVote = (scale: Scale, { answers, counts }: ToldVote): Poll => {
    if (counts === undefined) {
      const seats = voters.map((key) => ({ actorId: found(actors, key).id, sector: found(actors, key).sector, power: null }));
      const ballots = Object.entries(answers ?? {}).map(([key, answer]) => {
        const [optionId, condition] = typeof answer === 'string' ? [answer, ''] : answer;
        return { actorId: found(actors, key).id, optionId, condition };
      });
      return pollOf(seats, ballots, scale);
    }
    const given = Object.entries(counts).flatMap(([optionId, count]) => Array.from({ length: count }, () => optionId));
    const seats = voters.map((_, place) => ({ actorId: String(place), sector: '', power: null }));
    return pollOf(seats, given.map((optionId, place) => ({ actorId: String(place), optionId, condition: '' })), scale);
  };

  return {
    table,
    agreements,
    proposalId,
    propose: (tape, time, actor, text, ties) => {
      const proposedById = actor === null ? null : found(actors, actor).id;
      const proposal = put(tape.instant(time), { stage: table.stage, ...ties, text, proposedById, sessionId: tape.sessionId });
      tape.act(time, 'proposed', proposal.id, { number: proposal.number, text, actor: nameOf(proposedById) });
    },
    amend: (tape, time, number, actor, text) => {
      const { id, text: before } = proposalOf(number);
      const author = found(actors, actor);
      const version = reword(tape, time, number, text, author.id);
      tape.act(time, 'amended', id, { number, version, text, before, actor: author.name });
    },
    merge: (tape, time, numbers, text) => {
      const [first = 0, ...others] = numbers;
      const { id } = proposalOf(first);
      reword(tape, time, first, text, null);
      for (const number of others) changes.update('proposal', proposalId(number), { state: 'merged', mergedIntoId: id });
      changes.update('proposal', id, { planNodeIds: [...new Set(numbers.flatMap((number) => proposalOf(number).planNodeIds))] });
      tape.act(time, 'merged', id, { number: first, numbers: numbers.join(', '), text });
    },
    split: (tape, time, number, texts) => {
      const { id, stage, proposedById, outcomeId, lineId, planNodeIds } = proposalOf(number);
      const ties = { stage, proposedById, outcomeId, lineId, planNodeIds, splitFromId: id, sessionId: tape.sessionId };
      const parts = texts.map((text) => put(tape.instant(time), { ...ties, text }));
      changes.update('proposal', id, { state: 'divided' });
      tape.act(time, 'split', id, { number, numbers: parts.map((part) => part.number).join(', ') });
    },
    withdraw: (tape, time, number) => {
      const { id } = changes.update('proposal', proposalId(number), { state: 'withdrawn' });
      tape.act(time, 'withdrawn', id, { number });
    },
    argue: (number, side, actor, text) => {
      const order = argued.get(number) ?? 0;
      argued.set(number, order + 1);
      changes.create('argument', { proposalId: proposalId(number), side, text, seatId: seatId(table.id, found(actors, actor).id), order });
    },
    vote: (tape, vote) => {
      const { id, version, text } = proposalOf(vote.number);
      const scale = scaleOf(vote.scaleId);
      const bySeat = isBySeat(vote.method);
      const named = table.namedVotes && bySeat;
      const poll = pollOfVote(scale, vote);
      const verdict = decide(table.rule, poll);
      const counts = Object.entries(vote.counts ?? {}).map(([optionId, count]) => ({ sector: '', optionId, count }));
      const round = changes.create('voteRound', {
        roundtableId: table.id,
        sessionId: tape.sessionId,
        proposalId: id,
        versionNumber: version,
        versionText: text,
        method: vote.method,
        scaleId: vote.scaleId,
        rule: table.rule,
        named,
        openedAt: tape.instant(vote.opened),
        closedAt: tape.instant(vote.closed),
        counts,
        outcome: verdict.outcome,
      });
      if (bySeat) {
        for (const { seat, option, condition } of poll.cast) {
          if (option === null) continue;
          const actorId = seat.actorId as RecordId;
          const sat = seatId(table.id, actorId);
          changes.create('ballot', { roundId: round.id, seatId: sat, actorId, optionId: option.id, condition }, ballotId(round.id, sat));
          if (!named) continue;
          const held = stanceId(id, actorId);
          const before = changes.get(held) as Stance | undefined;
          const value = stanceOfOption(option, scale);
          if (before === undefined) changes.create('stance', { proposalId: id, actorId, value, condition }, held);
          else changes.update('stance', held, { value, condition });
          if (before !== undefined && before.value !== null && before.value !== value) {
            changes.create('positionChange', { proposalId: id, actorId, sessionId: tape.sessionId, from: before.value, to: value, at: tape.instant(vote.closed) });
          }
        }
      }
      if (verdict.outcome !== 'noQuorum') changes.update('proposal', id, { state: verdict.outcome === 'adopted' ? 'adopted' : 'rejected' });
      rounds.set(vote.number, { id: round.id, named, bySeat, verdict });
      const { heads } = readPoll(poll);
      tape.act(vote.closed, 'voted', round.id, {
        number: vote.number,
        version,
        method: vote.method,
        for: heads.for,
        against: heads.against,
        abstained: heads.abstained,
        absent: heads.absent,
        outcome: verdict.outcome,
        withoutQuorum: 0,
      });
    },
    agree: (tape, time, number, edits) => {
      const { id, text, lineId, planNodeIds, proposedById } = proposalOf(number);
      const round = rounds.get(number);
      const agreed = agreements.size + 1;
      const { sessionId } = tape;
      const agreement = changes.create('agreement', {
        roundtableId: table.id,
        sessionId,
        proposalId: id,
        roundId: round?.id ?? null,
        number: agreed,
        text,
        lineId,
        planNodeIds,
        responsibleIds: proposedById === null ? [] : [proposedById],
        ...edits,
      });
      agreements.set(agreed, agreement.id);
      tape.act(time, 'agreed', agreement.id, { number: agreed, text, actors: nameOf(proposedById) });
      if (round?.bySeat !== true) return;
      const against = new Set(round.verdict.dissents.map(({ seat }) => seat.actorId));
      const said = [
        ...round.verdict.dissents.map(({ seat, condition }) => ({ id: seat.actorId, kind: 'dissent' as const, words: condition })),
        ...round.verdict.reservations
          .filter(({ seat }) => !against.has(seat.actorId))
          .map(({ seat, condition }) => ({ id: seat.actorId, kind: condition === '' ? ('reservation' as const) : ('condition' as const), words: condition })),
      ];
      const noted = dictated.filter((dissent) => dissent.proposalId === id);
      for (const dissent of noted) changes.update('dissent', dissent.id, { agreementId: agreement.id });
      for (const { id: who, kind, words } of said) {
        const actorId = round.named ? (who as RecordId) : null;
        if (noted.some((dissent) => dissent.actorId === actorId)) continue;
        const dissent = changes.create('dissent', { proposalId: id, agreementId: agreement.id, sessionId, actorId, kind, text: words });
        tape.act(time, 'dissented', dissent.id, { actor: nameOf(actorId), kind, number, text: words });
      }
    },
    dissent: (tape, time, number, actor, kind, text) => {
      const { id: actorId, name } = found(actors, actor);
      const dissent = changes.create('dissent', { proposalId: proposalId(number), sessionId: tape.sessionId, actorId, kind, text });
      dictated.push(dissent);
      tape.act(time, 'dissented', dissent.id, { actor: name, kind, number, text });
    },
    move: (tape, time, number, actor, to, reason) => {
      const { id: actorId, name } = found(actors, actor);
      const held = stanceId(proposalId(number), actorId);
      const from = (changes.get(held) as Stance | undefined)?.value ?? null;
      if (from === null) throw new Error(`The example moves who stood nowhere: ${actor}`);
      changes.update('stance', held, { value: to, condition: '' });
      const fields = { proposalId: proposalId(number), actorId, from, to, reason, at: tape.instant(time), sessionId: tape.sessionId };
      const moved = changes.create('positionChange', fields);
      tape.act(time, 'positionChanged', moved.id, { actor: name, number, reason, from, to });
    },
    followUp: (tape, time, agreement, state, progress) => {
      const id = agreements.get(agreement);
      if (id === undefined) throw new Error(`The example follows an agreement that is none: ${String(agreement)}`);
      changes.update('agreement', id, { state, progress });
      tape.act(time, 'followedUp', id, { number: agreement, state, progress });
    },
  };
}
