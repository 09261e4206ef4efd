import { describe, expect, it } from 'vitest';
import { actionProblems } from '@shared/analysis/agenda/action-problems';
import { currentReading, diagnosisOf } from '@shared/analysis/diagnosis/assessment-reading';
import { indicatorsOf } from '@shared/analysis/indicators/indicators-of-document';
import { analyse } from '@shared/analysis/summary';
import { listOf, recordById, recordCount, type Document } from '@shared/document/document';
import { danglingReferences } from '@shared/document/integrity';
import { RECORD_TYPES } from '@shared/domain/registry';
import { actsInOrder } from '@shared/domain/sessions/act-entry';
import { wasPresentAt } from '@shared/domain/sessions/presence';
import { exampleDocument, exampleStamp } from '@shared/exchange/example/example-document';
import { validateMesa } from '@shared/exchange/mesa/recover-mesa';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';
import { t } from '@shared/i18n';
import { ballotsOf, readRound, votersOf } from '@shared/reports/acta/round-reading';
import { heldSession } from '@test/builders/held-session';

const TODAY = '2026-05-04';
const example = exampleDocument(exampleStamp(Date.parse(`${TODAY}T15:00:00.000Z`)));

/** Every number in a value, however deep; NaN and the infinite among them. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function sessionsHeld(document: Document) {
  return listOf(document, 'session').filter(({ status }) => status === 'closed');
}

describe('the story of the example', () => {
  it('reaches every kind of record', () => {
    const empty = RECORD_TYPES.filter((type) => listOf(example, type).length === 0);
    // What a city chooses about its own reports is not told by an example.
    expect(empty).toEqual(expect.arrayContaining(['reportIdentity', 'reportLayout', 'reportText']));
    expect(empty.filter((type) => !type.startsWith('report'))).toEqual(['proposalGroup', 'dotVote', 'dotBallot', 'dismissedAction']);
    expect(Object.fromEntries(RECORD_TYPES.map((type) => [type, listOf(example, type).length]))).toMatchObject({
      session: 3,
      roundtable: 1,
      seat: 13,
      proposal: 11,
      voteRound: 7,
      agreement: 6,
      assessment: 2,
      risk: 6,
      memoryItem: 12,
      action: 12,
      agendaVersion: 2,
      indicator: 11,
      call: 8,
      engagement: 13,
      learningCard: 3,
    });
  });

  it.each([
    ['2014-01-31', '2014'],
    ['2026-02-28', '2026'],
    ['2028-12-31', '2028'],
  ])('is sound and whole when opened on %s', (day, year) => {
    const document = exampleDocument(exampleStamp(Date.parse(`${day}T23:30:00.000Z`)));
    expect(danglingReferences(document)).toEqual([]);
    const file = writeMesa(document, null, { appVersion: '1.0.0', now: `${day}T23:30:00.000Z` });
    expect(validateMesa(file)).toEqual([]);
    expect(recordCount(document)).toBe(recordCount(example));
    const period = listOf(document, 'process').map(({ periodStart, periodEnd }) => [periodStart, periodEnd]);
    expect(period).toEqual([[Number(year) - 2, Number(year) + 2]]);
  });

  it('is read by every analysis without a number that is none', () => {
    const all = analyse(example, { today: TODAY });
    const numbers = numbersIn(all);
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
    expect(Object.values(all).every((part) => part !== null)).toBe(true);
  });

  it('votes as the rule of its mesa says, and writes the count into the acta', () => {
    const rounds = listOf(example, 'voteRound');
    expect(new Set(rounds.map(({ method }) => method))).toEqual(new Set(['rollCall', 'private', 'showOfHands', 'paper']));
    expect(new Set(rounds.map(({ scaleId }) => scaleId))).toEqual(new Set(['yesNo', 'fistOfFive', 'gradients']));
    for (const round of rounds) {
      const reading = readRound(round, ballotsOf(example, round.id), votersOf(example, round.roundtableId, t));
      const { heads } = reading.readings;
      expect(reading.verdict.outcome).toBe(round.outcome);
      expect(reading.surplus).toBe(0);
      const act = listOf(example, 'actEntry').find(({ subjectId }) => subjectId === round.id);
      expect(act?.facts).toMatchObject({ for: heads.for, against: heads.against, abstained: heads.abstained, absent: heads.absent, outcome: round.outcome });
    }
    expect(rounds.filter(({ outcome }) => outcome === 'notAdopted')).toHaveLength(1);
    expect(rounds.filter(({ outcome }) => outcome === 'adopted')).toHaveLength(6);
  });

  it('counts only those in the room: nobody absent answers', () => {
    for (const ballot of listOf(example, 'ballot')) {
      const round = listOf(example, 'voteRound').find(({ id }) => id === ballot.roundId);
      const seated = listOf(example, 'attendance').find(({ actorId, sessionId }) => actorId === ballot.actorId && sessionId === round?.sessionId);
      expect(seated !== undefined && wasPresentAt(seated, round?.closedAt ?? '')).toBe(true);
    }
  });

  it('has an acta with the facts that the program writes, in the order of time, without a gap', () => {
    const { desk } = heldSession();
    const factsOf = (document: Document) => new Map(listOf(document, 'actEntry').map(({ kind, facts }) => [kind, Object.keys(facts).sort()]));
    const real = factsOf(desk.document());
    const told = factsOf(example);
    for (const [kind, names] of real) expect({ kind, names: told.get(kind) }).toEqual({ kind, names });
    for (const session of sessionsHeld(example)) {
      const acts = actsInOrder(listOf(example, 'actEntry'), session.id);
      expect(acts.map(({ order }) => order)).toEqual(acts.map((_, place) => place + 1));
      expect(acts.map(({ at }) => at)).toEqual(acts.map(({ at }) => at).sort());
      expect([acts[0]?.kind, acts.at(-1)?.kind]).toEqual(['sessionOpened', 'sessionClosed']);
      for (const { subjectId } of acts) if (subjectId !== null) expect(recordById(example, subjectId)).toBeDefined();
    }
  });

  it('gives every agreement its vote, an action of the Agenda and what was held against it', () => {
    const actions = listOf(example, 'action');
    for (const agreement of listOf(example, 'agreement')) {
      expect(agreement.roundId).not.toBeNull();
      expect(actions.filter(({ agreementIds }) => agreementIds.includes(agreement.id))).toHaveLength(1);
    }
    expect(new Set(listOf(example, 'dissent').map(({ kind }) => kind))).toEqual(new Set(['dissent', 'reservation', 'condition']));
  });

  it('has a diagnosis that moved, with several respondents who do not all see the same', () => {
    const readings = diagnosisOf(example);
    const [first, second] = readings;
    const now = currentReading(readings);
    expect(now?.assessment.id).toBe(second?.assessment.id);
    expect([first?.items.length, second?.items.length]).toEqual([57, 57]);
    const mean = (reading = now): number => reading?.blocks.find(({ block }) => block === 'actions')?.level ?? NaN;
    expect(mean(second) - mean(first)).toBeGreaterThan(0.3);
    expect(now?.items.some(({ spread }) => (spread ?? 0) >= 1)).toBe(true);
    expect(now?.items.some(({ unknown }) => unknown > 0)).toBe(true);
  });

  it('has an Agenda without odd dates or circles but one thing late at most, and targets for now', () => {
    const problems = actionProblems(listOf(example, 'action'), TODAY);
    expect(problems.filter(({ kind }) => kind !== 'late' && kind !== 'startsBeforeNeed')).toEqual([]);
    expect(new Set(listOf(example, 'action').map(({ term }) => term))).toEqual(new Set(['short', 'medium', 'long']));
    expect(new Set(listOf(example, 'budgetShare').map(({ year }) => year))).toEqual(new Set([2025, 2026, 2027]));
  });

  it('has indicators that rise, fall, speak in words, are overdue or were never measured', () => {
    const readings = indicatorsOf(example, TODAY);
    expect(readings.some(({ due }) => due.isOverdue)).toBe(true);
    expect(readings.some(({ due }) => !due.isOverdue)).toBe(true);
    expect(readings.some(({ measurements }) => measurements.length === 0)).toBe(true);
    expect(readings.some(({ indicator }) => indicator.measurement === 'qualitative')).toBe(true);
    expect(readings.some(({ indicator: { baseline, target } }) => baseline !== null && target !== null && target < baseline)).toBe(true);
    expect(new Set(readings.map(({ trend }) => trend))).toEqual(new Set(['better', 'worse', 'same', 'unknown']));
    for (const { indicator, measurements } of readings) {
      for (const { date } of measurements) expect(date >= (indicator.baselineDate ?? '') && date <= TODAY).toBe(true);
    }
  });

  it('has calls to come and calls decided, each answer of an area after it was asked', () => {
    const calls = listOf(example, 'call');
    expect(new Set(calls.map(({ state }) => state)).size).toBe(7);
    expect(calls.some(({ deadline }) => deadline !== null && deadline > TODAY)).toBe(true);
    for (const { sentOn, answeredOn } of listOf(example, 'callAnswer')) {
      expect(answeredOn === null || (sentOn !== null && sentOn <= answeredOn && answeredOn <= TODAY)).toBe(true);
    }
  });
});
