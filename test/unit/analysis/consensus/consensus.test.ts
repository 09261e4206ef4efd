import { pollOf, type Ballot, type Seat } from '@shared/analysis/consensus/ballot';
import { decide, type DecisionRule } from '@shared/analysis/consensus/decision-rule';
import { tallyDots } from '@shared/analysis/consensus/dots';
import { readPoll } from '@shared/analysis/consensus/readings';
import { FIST_OF_FIVE, GRADIENTS, POSITION, REGNIER, SCALES, YES_NO } from '@shared/analysis/consensus/scales';
import { t } from '@shared/i18n';
import { describe, expect, it } from 'vitest';

const seat = (actorId: string, sector: string, power: number | null = 1): Seat => ({ actorId, sector, power });
const ballot = (actorId: string, optionId: string, condition = ''): Ballot => ({ actorId, optionId, condition });

/** Four of government for, three of the community against: one abstains, one is absent. */
const SEATS = [
  seat('g1', 'Gobierno', 0.4),
  seat('g2', 'Gobierno', 0.3),
  seat('g3', 'Gobierno', 0.2),
  seat('g4', 'Gobierno', 0.1),
  seat('c1', 'Comunidad', 2),
  seat('c2', 'Comunidad', 2),
  seat('c3', 'Comunidad', 2),
  seat('a1', 'Academia', 1),
  seat('a2', 'Academia', 1),
];
const POLL = pollOf(
  SEATS,
  [
    ...['g1', 'g2', 'g3', 'g4'].map((id) => ballot(id, 'yes')),
    ...['c1', 'c2', 'c3'].map((id) => ballot(id, 'no')),
    ballot('a1', 'abstain'),
  ],
  YES_NO,
);

describe('a vote read three ways (methods.md §4)', () => {
  const readings = readPoll(POLL);

  it('by head', () => {
    expect(readings.heads).toEqual({
      for: 4,
      against: 3,
      abstained: 1,
      absent: 1,
      seats: 9,
      present: 8,
      shareFor: 4 / 7,
      direction: 'for',
    });
  });

  it('by sector: the product of (1 + for) / (2 + answers)', () => {
    // Government (1+4)/(2+4) = 5/6; community (1+0)/(2+3) = 1/5; academia, one answer, not for: (1+0)/(2+1) = 1/3.
    expect(readings.sectors.sectors.map(({ probability }) => probability)).toEqual([5 / 6, 1 / 5, 1 / 3]);
    expect(readings.sectors.product).toBeCloseTo(5 / 90, 12);
    // Geometric mean ∛(1/18) = 0.38: under a half.
    expect(readings.sectors.mean).toBeCloseTo(Math.cbrt(1 / 18), 12);
    expect(readings.sectors.direction).toBe('against');
  });

  it('by power', () => {
    // 0.4 + 0.3 + 0.2 + 0.1 for; three times 2 against.
    expect(readings.power.tally).toEqual({ for: expect.closeTo(1, 12) as number, against: 6, abstained: 1, absent: 1 });
    expect(readings.power.shareFor).toBeCloseTo(1 / 7, 12);
    expect(readings.power.direction).toBe('against');
  });

  it('says that they disagree, and does not where they agree', () => {
    expect(readings.disagree).toBe(true);
    const unanimous = pollOf(SEATS, SEATS.map(({ actorId }) => ballot(actorId, 'yes')), YES_NO);
    expect(readPoll(unanimous).disagree).toBe(false);
  });

  it('without R there is no reading by power, and an empty table has no reading at all', () => {
    const poll = pollOf([seat('a', '', null)], [ballot('a', 'yes')], YES_NO);
    expect(readPoll(poll).power).toEqual({ tally: null, shareFor: null, direction: 'undefined' });
    const empty = readPoll(pollOf([], [], YES_NO));
    expect(empty.heads.direction).toBe('undefined');
    expect(empty.sectors.product).toBeNull();
    expect(empty.disagree).toBe(false);
  });

  it('a silent sector weighs one half', () => {
    const poll = pollOf([seat('a', 'X'), seat('b', 'Y')], [ballot('a', 'yes')], YES_NO);
    expect(readPoll(poll).sectors.product).toBeCloseTo((2 / 3) * 0.5, 12);
    expect(readPoll(pollOf([seat('a', 'X')], [], YES_NO)).sectors.direction).toBe('undefined');
  });

  it('the last answer counts, and answers without a seat or outside the scale are shown apart', () => {
    const poll = pollOf([seat('a', '')], [ballot('a', 'yes'), ballot('a', 'no'), ballot('z', 'yes'), ballot('a', 'maybe')], YES_NO);
    expect(readPoll(poll).heads).toMatchObject({ for: 0, against: 1 });
    expect(poll.rejected.map(({ actorId }) => actorId)).toEqual(['z', 'a']);
  });
});

describe('the rule the table adopted', () => {
  const seats = ['a', 'b', 'c', 'd'].map((id) => seat(id, ''));
  const answer = (...options: readonly string[]) =>
    pollOf(seats, options.map((option, place) => ballot('abcd'[place] as string, option)), GRADIENTS);
  const majority: DecisionRule = { kind: 'majority', quorum: 0.5, threshold: 0.5, base: 'sided' };

  it('asks for the quorum first', () => {
    const verdict = decide({ ...majority, quorum: 0.75 }, answer('endorse', 'endorse'));
    expect(verdict).toMatchObject({ outcome: 'noQuorum', reasonParams: { count: 2, needed: 3, seats: 4 } });
    expect(t(verdict.reasonKey, verdict.reasonParams)).toBe('No hay quórum: respondieron 2 y se necesitan 3 de 4.');
  });

  it('half is no majority; two thirds are', () => {
    expect(decide(majority, answer('endorse', 'block')).outcome).toBe('notAdopted');
    expect(decide(majority, answer('endorse', 'endorse', 'block')).outcome).toBe('adopted');
    const twoThirds: DecisionRule = { ...majority, threshold: 2 / 3 };
    expect(decide(twoThirds, answer('endorse', 'endorse', 'block')).outcome).toBe('adopted');
    expect(decide({ ...twoThirds, base: 'seats' }, answer('endorse', 'endorse', 'block')).outcome).toBe('notAdopted');
    expect(decide({ ...twoThirds, base: 'present' }, answer('endorse', 'endorse', 'abstain')).outcome).toBe('adopted');
  });

  it('unanimity is a yes of all who answered', () => {
    const rule: DecisionRule = { kind: 'unanimity', quorum: 0.5 };
    expect(decide(rule, answer('endorse', 'reservations')).outcome).toBe('adopted');
    const verdict = decide(rule, answer('endorse', 'abstain', 'endorse'));
    expect(verdict.outcome).toBe('notAdopted');
    expect(t(verdict.reasonKey, verdict.reasonParams)).toBe('No hay unanimidad: falta el sí de uno de los 3 que respondieron.');
  });

  it('a gradient threshold asks for a share of the answers at a step', () => {
    const rule: DecisionRule = { kind: 'gradientThreshold', quorum: 0.5, least: 4, share: 1 };
    expect(decide(rule, answer('endorse', 'standAside', 'abstain')).outcome).toBe('adopted');
    expect(decide(rule, answer('endorse', 'disagreeFollow')).outcome).toBe('notAdopted');
    expect(decide({ ...rule, share: 0.5 }, answer('endorse', 'disagreeFollow')).outcome).toBe('adopted');
  });

  it('consensus goes on over abstentions, stops at an objection, and keeps reservations and conditions', () => {
    const rule: DecisionRule = { kind: 'consensusWithReservations', quorum: 0.5 };
    const poll = pollOf(
      seats,
      [ballot('a', 'endorse'), ballot('b', 'reservations'), ballot('c', 'standAside'), ballot('d', 'endorse', 'si hay presupuesto')],
      GRADIENTS,
    );
    const verdict = decide(rule, poll);
    expect(verdict.outcome).toBe('adopted');
    expect(verdict.reservations.map(({ seat: { actorId } }) => actorId)).toEqual(['b', 'd']);
    expect(verdict.dissents).toEqual([]);
    const stopped = decide(rule, answer('endorse', 'endorse', 'block'));
    expect(stopped.outcome).toBe('notAdopted');
    expect(stopped.dissents.map(({ seat: { actorId } }) => actorId)).toEqual(['c']);
  });
});

describe('the scales', () => {
  it('have the steps of methods.md, all with words', () => {
    expect([FIST_OF_FIVE, GRADIENTS, REGNIER, POSITION].map(({ options }) => options.length)).toEqual([6, 8, 7, 9]);
    for (const { nameKey, options } of SCALES) {
      expect(t(nameKey)).not.toBe('');
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
      for (const { labelKey } of options) expect(t(labelKey)).not.toBe('');
    }
  });

  it('run from most in favour to most against', () => {
    for (const { options } of SCALES) {
      const values = options.map(({ value }) => value).filter((value) => value !== null);
      expect(values).toEqual([...values].sort((one, other) => other - one));
    }
  });
});

describe('dots', () => {
  it('are counted by option, and those of who put too many are left out and named', () => {
    const tally = tallyDots(
      ['x', 'y', 'z'],
      [
        { actorId: 'a', optionId: 'x', dots: 1 },
        { actorId: 'a', optionId: 'y', dots: 2 },
        { actorId: 'b', optionId: 'x', dots: 1 },
        { actorId: 'c', optionId: 'z', dots: 4 },
      ],
      3,
    );
    expect(tally.overspent).toEqual(['c']);
    expect(tally.totals).toEqual([
      { optionId: 'x', dots: 2, supporters: 2, share: 0.5 },
      { optionId: 'y', dots: 2, supporters: 1, share: 0.5 },
      { optionId: 'z', dots: 0, supporters: 0, share: 0 },
    ]);
  });
});
