import type { Clock } from './environment';

/**
 * A hybrid logical clock reading as a text that sorts by time: `time(9, base 36)-counter(4, base 36)-device`.
 * Later edits compare greater as plain strings, also across devices; a clock that is set back never makes a
 * revision smaller than one already seen. Source: Kulkarni et al., "Logical Physical Clocks" (2014).
 */
export type Revision = string;

const TIME_DIGITS = 9;
const COUNTER_DIGITS = 4;
const COUNTER_LIMIT = 36 ** COUNTER_DIGITS;

interface Reading {
  readonly time: number;
  readonly counter: number;
  readonly deviceId: string;
}

/** The parts of a revision: `time` in milliseconds since 1970 UTC. Throws on a text that is not a revision. */
export function readRevision(revision: Revision): Reading {
  const match = /^([0-9a-z]{9})-([0-9a-z]{4})-(.+)$/u.exec(revision);
  if (match === null) throw new Error(`Not a revision: ${revision}`);
  const [, time = '', counter = '', deviceId = ''] = match;
  return { time: parseInt(time, 36), counter: parseInt(counter, 36), deviceId };
}

/** Whether a text is a revision. */
export function isRevision(text: string): boolean {
  return /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]+$/u.test(text);
}

/** Writes a revision from its parts. */
export function writeRevision({ time, counter, deviceId }: Reading): Revision {
  const timeText = time.toString(36).padStart(TIME_DIGITS, '0');
  const counterText = counter.toString(36).padStart(COUNTER_DIGITS, '0');
  return `${timeText}-${counterText}-${deviceId}`;
}

/** Gives revisions of one device, each greater than every one it gave or was shown. */
export interface RevisionClock {
  readonly deviceId: string;
  /** The next revision. */
  readonly next: () => Revision;
  /** Takes note of a revision that came from a file or another device. */
  readonly observe: (revision: Revision) => void;
}

/** A clock of revisions for one device (`deviceId`: lower-case base 36). */
export function createRevisionClock(deviceId: string, clock: Clock): RevisionClock {
  let lastTime = 0;
  let lastCounter = 0;
  return {
    deviceId,
    next: () => {
      const now = Math.max(0, Math.floor(clock()));
      if (now > lastTime) {
        lastTime = now;
        lastCounter = 0;
      } else {
        lastCounter += 1;
        if (lastCounter >= COUNTER_LIMIT) {
          lastTime += 1;
          lastCounter = 0;
        }
      }
      return writeRevision({ time: lastTime, counter: lastCounter, deviceId });
    },
    observe: (revision) => {
      const seen = readRevision(revision);
      if (seen.time > lastTime || (seen.time === lastTime && seen.counter > lastCounter)) {
        lastTime = seen.time;
        lastCounter = seen.counter;
      }
    },
  };
}
