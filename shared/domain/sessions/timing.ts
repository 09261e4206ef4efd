import { toInstant, type Instant } from '../kernel/civil-date';
import type { AgendaPoint } from './agenda-point';
import type { Session } from './session';
import type { SpeakingTurn } from './speaking-turn';

/** How a point stands against its time: `near` in its last fifth or last two minutes, whichever is shorter; `over` beyond it. */
export type TimeState = 'calm' | 'near' | 'over';

const NEAR_SHARE = 0.2;
const NEAR_SECONDS = 120;

/** Seconds spent on a point up to `now` (milliseconds since 1970 UTC); a clock set back adds nothing. */
export function elapsedSeconds(
  point: Pick<AgendaPoint, 'id' | 'spentSeconds'>,
  session: Pick<Session, 'currentPointId' | 'runningSince'>,
  now: number,
): number {
  if (session.currentPointId !== point.id || session.runningSince === null) return point.spentSeconds;
  return point.spentSeconds + Math.max(0, (now - Date.parse(session.runningSince)) / 1000);
}

/** How a point that took `elapsed` seconds of its `minutes` stands. A point without time is always calm. */
export function timeState(elapsed: number, minutes: number): TimeState {
  const planned = minutes * 60;
  if (planned === 0) return 'calm';
  if (elapsed >= planned) return 'over';
  return planned - elapsed <= Math.min(NEAR_SECONDS, planned * NEAR_SHARE) ? 'near' : 'calm';
}

/** What the agenda slips and where it will end. */
export interface Slip {
  /** Seconds beyond plan on points that are done or over their time; negative: time won on those that are done. */
  readonly seconds: number;
  /** Seconds of work left by the plan. */
  readonly leftSeconds: number;
  /** When the last point would end if the rest takes its time; null where nothing is left. */
  readonly endsAt: Instant | null;
}

/** The slip of an agenda at `now` (milliseconds since 1970 UTC). */
export function slipOf(points: readonly AgendaPoint[], session: Session, now: number): Slip {
  let seconds = 0;
  let leftSeconds = 0;
  for (const point of points) {
    const planned = point.minutes * 60;
    const elapsed = elapsedSeconds(point, session, now);
    if (point.endedAt !== null) seconds += elapsed - planned;
    else {
      seconds += Math.max(0, elapsed - planned);
      leftSeconds += Math.max(0, planned - elapsed);
    }
  }
  return { seconds, leftSeconds, endsAt: leftSeconds === 0 ? null : toInstant(now + leftSeconds * 1000) };
}

/** Seconds each actor has spoken, most first. `now` closes the turn under way. */
export function speakingTimes(turns: Iterable<SpeakingTurn>, now: number): readonly { readonly actorId: string; readonly seconds: number; readonly turns: number }[] {
  const totals = new Map<string, { seconds: number; turns: number }>();
  for (const { actorId, startedAt, seconds } of turns) {
    if (startedAt === null) continue;
    const spoken = seconds ?? Math.max(0, (now - Date.parse(startedAt)) / 1000);
    const total = totals.get(actorId) ?? { seconds: 0, turns: 0 };
    totals.set(actorId, { seconds: total.seconds + spoken, turns: total.turns + 1 });
  }
  return [...totals].map(([actorId, total]) => ({ actorId, ...total })).sort((one, other) => other.seconds - one.seconds);
}

/** A jump of the machine's clock: how far it moved beyond the time that passed, in milliseconds. */
export const JUMP_TOLERANCE = 5_000;

/**
 * Whether the clock on the wall jumped between two readings. `wall` and `steady` are milliseconds that passed by the
 * machine's clock and by one that only goes forward; a difference beyond `JUMP_TOLERANCE` is a jump. 0: none.
 */
export function clockJump(wall: number, steady: number): number {
  const difference = wall - steady;
  return Math.abs(difference) > JUMP_TOLERANCE ? difference : 0;
}
