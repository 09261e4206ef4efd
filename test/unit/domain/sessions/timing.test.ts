import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaPoint } from '@shared/domain/sessions/agenda-point';
import { hasAttended, quorumOf, samePerson, timePresent, wasPresentAt } from '@shared/domain/sessions/presence';
import type { Attendance } from '@shared/domain/sessions/attendance';
import type { Session } from '@shared/domain/sessions/session';
import type { SpeakingTurn } from '@shared/domain/sessions/speaking-turn';
import { clockJump, elapsedSeconds, slipOf, speakingTimes, timeState } from '@shared/domain/sessions/timing';

const NOW = Date.parse('2026-03-02T15:00:00.000Z');
const at = (minutes: number): string => new Date(NOW + minutes * 60_000).toISOString();
const point = (id: string, minutes: number, spentSeconds: number, endedAt: string | null) =>
  ({ id: `agendaPoint:${id}`, minutes, spentSeconds, endedAt }) as AgendaPoint;
const session = (currentPointId: string | null, runningSince: string | null) => ({ currentPointId, runningSince }) as Session;
const attendance = (actor: string, mandate: Attendance['mandate'], present: boolean) =>
  ({ actorId: `actor:${actor}`, mandate, stays: present ? [{ from: at(-10), to: null }] : [] }) as unknown as Attendance;

describe('the clock of a point', () => {
  it('adds the stretch that runs to the time spent before', () => {
    expect(elapsedSeconds(point('a', 10, 90, null), session('agendaPoint:a', at(-2)), NOW)).toBe(210);
  });

  it('adds nothing when the clock was set back', () => {
    expect(elapsedSeconds(point('a', 10, 90, null), session('agendaPoint:a', at(30)), NOW)).toBe(90);
  });

  it('warns in the last fifth of a short point and the last two minutes of a long one', () => {
    expect([timeState(239, 5), timeState(240, 5), timeState(300, 5)]).toEqual(['calm', 'near', 'over']);
    expect([timeState(60 * 57, 60), timeState(60 * 58, 60)]).toEqual(['calm', 'near']);
    expect(timeState(9999, 0)).toBe('calm');
  });

  it('slips by what done points took too long, less what they won, and by what the current one is over', () => {
    const points = [point('a', 10, 720, at(-20)), point('b', 10, 540, at(-8)), point('c', 5, 0, null), point('d', 15, 0, null)];
    const slip = slipOf(points, session('agendaPoint:c', at(-8)), NOW);
    expect(slip.seconds).toBe(120 - 60 + 180);
    expect(slip.leftSeconds).toBe(900);
    expect(slip.endsAt).toBe(at(15));
  });

  it('tells a jump of the clock from time that passed', () => {
    expect(clockJump(1000, 1000)).toBe(0);
    expect(clockJump(4000, 1000)).toBe(0);
    expect(clockJump(3_601_000, 1000)).toBe(3_600_000);
    expect(clockJump(-3_599_000, 1000)).toBe(-3_600_000);
  });

  it('sums the time each actor spoke, the turn under way included', () => {
    const turns = [
      { actorId: 'actor:a', startedAt: at(-9), seconds: 60 },
      { actorId: 'actor:b', startedAt: at(-3), seconds: null },
      { actorId: 'actor:a', startedAt: null, seconds: null },
    ] as unknown as readonly SpeakingTurn[];
    expect(speakingTimes(turns, NOW)).toEqual([
      { actorId: 'actor:b', seconds: 180, turns: 1 },
      { actorId: 'actor:a', seconds: 60, turns: 1 },
    ]);
  });
});

describe('the quorum of a session', () => {
  const room = [attendance('a', 'decides', true), attendance('b', 'technical', true), attendance('c', 'decides', false), attendance('d', 'observer', true), attendance('a', 'technical', true)];

  it('counts actors once and observers not at all', () => {
    expect(quorumOf({ kind: 'majority', value: 0 }, room)).toEqual({ convened: 3, present: 2, needed: 2, met: true });
  });

  it('rounds a share up', () => {
    expect(quorumOf({ kind: 'share', value: 70 }, room)).toEqual({ convened: 3, present: 2, needed: 3, met: false });
    expect(quorumOf({ kind: 'count', value: 2 }, room).met).toBe(true);
  });

  it('is never met with nobody convened, unless none is asked for', () => {
    expect(quorumOf({ kind: 'count', value: 0 }, []).met).toBe(false);
    expect(quorumOf({ kind: 'none', value: 0 }, []).met).toBe(true);
  });

  it('of a session that is over counts who came, though everybody has left', () => {
    const left = { ...attendance('b', 'decides', false), stays: [{ from: at(-60), to: at(-5) }] } as Attendance;
    const after = [left, attendance('c', 'decides', false)];
    expect(quorumOf({ kind: 'count', value: 1 }, after)).toMatchObject({ present: 0, met: false });
    expect(quorumOf({ kind: 'count', value: 1 }, after, hasAttended)).toMatchObject({ convened: 2, present: 1, met: true });
  });

  it('half plus one is more than half, whatever the number convened', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const { needed } = quorumOf({ kind: 'majority', value: 0 }, Array.from({ length: count }, (_, index) => attendance(String(index), 'decides', false)));
        expect(needed * 2).toBeGreaterThan(count);
        expect((needed - 1) * 2).toBeLessThanOrEqual(count);
      }),
    );
  });
});

describe('who is in the room', () => {
  const stays = [{ from: at(-60), to: at(-30) }, { from: at(-10), to: null }];

  it('knows when somebody was there, and for how long', () => {
    expect([wasPresentAt({ stays }, at(-45)), wasPresentAt({ stays }, at(-20)), wasPresentAt({ stays }, at(-1))]).toEqual([true, false, true]);
    expect(timePresent({ stays }, NOW)).toBe(40 * 60_000);
  });

  it('a stay that ends before it begins is nothing', () => {
    expect(timePresent({ stays: [{ from: at(0), to: at(-5) }] }, NOW)).toBe(0);
  });

  it('finds a person who is down already, without regard to accents and case', () => {
    const seated = [{ id: 'x', person: 'María Gómez' }];
    expect(samePerson(seated, 'maria  gomez', null)?.id).toBe('x');
    expect(samePerson(seated, 'maria gomez', 'x')).toBeUndefined();
    expect(samePerson([{ id: 'y', person: '' }], '', null)).toBeUndefined();
  });
});
