import { decide, type DecisionRule, type Verdict } from '../../analysis/consensus/decision-rule';
import { pollOf, type Ballot, type Poll, type Seat as PollSeat } from '../../analysis/consensus/ballot';
import { readPoll, type Readings } from '../../analysis/consensus/readings';
import type { Scale } from '../../analysis/consensus/scale';
import { SCALES, YES_NO } from '../../analysis/consensus/scales';
import { mactorOf } from '../../analysis/influence/mactor-of-document';
import { listOf, recordOf, type Document } from '../../document/document';
import type { Actor } from '../../domain/actors/actor';
import type { Ballot as BallotRecord } from '../../domain/roundtable/ballot';
import { seatsOf, type Seat } from '../../domain/roundtable/seat';
import { isBySeat, type VoteRound } from '../../domain/roundtable/vote-round';
import type { Translate } from '../../i18n';

/** A scale by its id; yes/no where a file names one this version does not know. */
export function scaleOf(id: string): Scale {
  return SCALES.find((scale) => scale.id === id) ?? YES_NO;
}

/** The sector by which an actor is grouped: its own or, where it has none, its kind. */
export function sectorOf(actor: Pick<Actor, 'sector' | 'kind'>, t: Translate): string {
  return actor.sector.trim() === '' ? t(`records.actorKind.${actor.kind}`) : actor.sector.trim();
}

/** A seat with a right to answer, with what the reading needs of its actor. */
export interface Voter {
  readonly seat: Seat;
  readonly actor: Actor;
  readonly sector: string;
  readonly power: number | null;
}

/** The seats of a mesa that decide, around the table. Technical staff and observers have a voice and no vote. */
export function votersOf(document: Document, roundtableId: VoteRound['roundtableId'], t: Translate): readonly Voter[] {
  const power = powerByActor(document);
  return seatsOf(listOf(document, 'seat'), roundtableId)
    .filter(({ mandate }) => mandate === 'decides')
    .flatMap((seat) => {
      const actor = recordOf(document, 'actor', seat.actorId);
      return actor === undefined ? [] : [{ seat, actor, sector: sectorOf(actor, t), power: power.get(actor.id) ?? null }];
    });
}

function powerByActor(document: Document): ReadonlyMap<string, number> {
  const analysis = mactorOf(document);
  if (analysis?.power.defined !== true) return new Map();
  const { values } = analysis.power;
  return new Map(analysis.actorIds.map((id, index) => [id, values[index] ?? 0]));
}

/** A round read three ways, with the verdict of its rule. */
export interface RoundReading {
  readonly scale: Scale;
  readonly voters: readonly Voter[];
  readonly poll: Poll;
  readonly readings: Readings;
  readonly verdict: Verdict;
  /** Whether the answers can be read by sector: each has its seat, or they were counted sector by sector. */
  readonly hasSectors: boolean;
  /** How many more answers were counted than there are seats that decide; 0 where the count can be right. */
  readonly surplus: number;
}

/** The answers of a round counted without names, as seats without actors; those not counted are absent. */
function countedPoll(round: VoteRound, voters: readonly Voter[], scale: Scale): { readonly poll: Poll; readonly surplus: number } {
  const seats: PollSeat[] = [];
  const ballots: Ballot[] = [];
  const bySector = new Map<string, number>();
  for (const { sector, optionId, count } of round.counts) {
    for (let index = 0; index < count; index += 1) {
      const actorId = `${sector}/${optionId}/${String(index)}`;
      seats.push({ actorId, sector, power: null });
      ballots.push({ actorId, optionId, condition: '' });
    }
    bySector.set(sector, (bySector.get(sector) ?? 0) + count);
  }
  const counted = seats.length;
  const isSectored = round.counts.some(({ sector }) => sector !== '');
  if (isSectored) {
    const expected = new Map<string, number>();
    for (const { sector } of voters) expected.set(sector, (expected.get(sector) ?? 0) + 1);
    for (const [sector, number] of expected) {
      for (let index = bySector.get(sector) ?? 0; index < number; index += 1) {
        seats.push({ actorId: `${sector}//${String(index)}`, sector, power: null });
      }
    }
  } else {
    for (let index = counted; index < voters.length; index += 1) seats.push({ actorId: `//${String(index)}`, sector: '', power: null });
  }
  return { poll: pollOf(seats, ballots, scale), surplus: Math.max(0, counted - voters.length) };
}

/** The rule as the analysis takes it; a vote held without quorum by the table's leave asks for none. */
function ruleOf({ rule, withoutQuorum }: VoteRound): DecisionRule {
  return withoutQuorum ? { ...rule, quorum: 0 } : rule;
}

/** Reads a round of a document. `ballots`: those of the round. Source: methods.md §4. */
export function readRound(
  round: VoteRound,
  ballots: readonly BallotRecord[],
  voters: readonly Voter[],
): RoundReading {
  const scale = scaleOf(round.scaleId);
  const bySeat = isBySeat(round.method);
  const counted = bySeat ? null : countedPoll(round, voters, scale);
  const poll =
    counted?.poll ??
    pollOf(
      voters.map(({ seat, sector, power }) => ({ actorId: seat.actorId, sector, power })),
      ballots.flatMap(({ actorId, optionId, condition }) => (optionId === null ? [] : [{ actorId, optionId, condition }])),
      scale,
    );
  return {
    scale,
    voters,
    poll,
    readings: readPoll(poll),
    verdict: decide(ruleOf(round), poll),
    hasSectors: bySeat || round.counts.some(({ sector }) => sector !== ''),
    surplus: counted?.surplus ?? 0,
  };
}

/** The answers given in a round. */
export function ballotsOf(document: Document, roundId: VoteRound['id']): readonly BallotRecord[] {
  return listOf(document, 'ballot').filter((ballot) => ballot.roundId === roundId);
}
