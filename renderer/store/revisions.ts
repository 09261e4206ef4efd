import { toInstant } from '@shared/domain/kernel/civil-date';
import type { Clock, RandomSource } from '@shared/domain/kernel/environment';
import type { Stamp } from '@shared/domain/kernel/record';
import { createRevisionClock, type Revision, type RevisionClock } from '@shared/domain/kernel/revision';

interface Environment {
  readonly deviceId: string;
  readonly clock: Clock;
  readonly random: RandomSource;
}

/** Before the machine has said who it is, acts are dated by a device of this window alone. */
let environment: Environment = { deviceId: 'local0', clock: Date.now, random: Math.random };
let revisions: RevisionClock = createRevisionClock(environment.deviceId, environment.clock);

/** Says whose acts these are and what time it is; done once, by the composition (renderer/app) or a test. */
export function configureRevisions(given: Environment): void {
  environment = given;
  revisions = createRevisionClock(given.deviceId, given.clock);
}

/** Takes note of what a document from storage or a file already holds: every act from now on is later. */
export function observeRevisions(seen: Iterable<Revision>): void {
  for (const revision of seen) revisions.observe(revision);
}

/** The date of the next act. */
export function nextStamp(): Stamp {
  const revision = revisions.next();
  return { revision, now: toInstant(environment.clock()), random: environment.random };
}

/** The identity of this machine's data, as revisions carry it. */
export function deviceId(): string {
  return environment.deviceId;
}
