import { toInstant } from '@shared/domain/kernel/civil-date';
import type { Stamp } from '@shared/domain/kernel/record';
import { createRevisionClock } from '@shared/domain/kernel/revision';
import { seededRandom } from '@shared/domain/kernel/seeded-random';

/** When the clocks of tests begin: 1 March 2026, 15:00 UTC. */
export const TEST_START = Date.UTC(2026, 2, 1, 15);

/** Gives one stamp after the other, as one device would. */
export interface StampSource {
  readonly next: () => Stamp;
  /** Lets time go by, in milliseconds. */
  readonly wait: (milliseconds: number) => void;
  readonly observe: (revision: string) => void;
}

/** A device with a clock that goes on by a second with every stamp. */
export function stampSource(deviceId = 'dev0', seed = 1, start = TEST_START): StampSource {
  let time = start;
  const clock = createRevisionClock(deviceId, () => time);
  const random = seededRandom(seed);
  return {
    next: () => {
      time += 1000;
      return { revision: clock.next(), now: toInstant(time), random };
    },
    wait: (milliseconds) => {
      time += milliseconds;
    },
    observe: clock.observe,
  };
}
