import type { Revision } from '../domain/kernel/revision';

/**
 * What a copy knows of every device: device id → the greatest revision of that device it has taken in. Whatever a
 * device wrote up to there has reached this copy (SPEC.md M6).
 */
export type Seen = ReadonlyMap<string, Revision>;

/** The device that gave a revision. */
export function deviceOf(revision: Revision): string {
  return revision.slice(revision.lastIndexOf('-') + 1);
}

/** Whether a copy that knows `seen` has taken in this revision. */
export function hasSeen(seen: Seen, revision: Revision): boolean {
  const last = seen.get(deviceOf(revision));
  return last !== undefined && last >= revision;
}

/** `seen` with these revisions taken in; the same object where nothing is new. */
export function withSeen(seen: Seen, revisions: Iterable<Revision>): Seen {
  let next: Map<string, Revision> | null = null;
  for (const revision of revisions) {
    const device = deviceOf(revision);
    const last = (next ?? seen).get(device);
    if (last !== undefined && last >= revision) continue;
    next ??= new Map(seen);
    next.set(device, revision);
  }
  return next ?? seen;
}
