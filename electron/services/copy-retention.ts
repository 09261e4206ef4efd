/** What the choice of copies to keep depends on. */
export interface AgedCopy {
  /** When it was made, in milliseconds since 1970 UTC. */
  readonly at: number;
  /** Bytes. */
  readonly size: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From how far back one copy is kept for each stretch of time: ten minutes of an hour, hours of a day, days, weeks. */
const STRETCHES = [
  { reach: HOUR, length: MINUTE },
  { reach: DAY, length: HOUR },
  { reach: 14 * DAY, length: DAY },
  { reach: 182 * DAY, length: 7 * DAY },
] as const;

/** The latest copies are kept whatever their size: those the program opens from after a loss. */
export const LATEST_KEPT = 2;
/** Copies of one process in all, and their bytes in all. */
export const COPIES_LIMIT = 80;
export const COPY_BYTES_LIMIT = 300 * 1024 * 1024;

/**
 * Which copies of a process stay, of a list with the latest first. Ages are counted from the latest copy, not from the
 * clock: one that was set forward does not make everything old. Of each stretch its last copy stays; the oldest go
 * first where they are too many or too large together.
 */
export function copiesToKeep<Copy extends AgedCopy>(copies: readonly Copy[]): ReadonlySet<Copy> {
  const now = copies.reduce((latest, { at }) => Math.max(latest, at), 0);
  const taken = new Set<string>();
  const kept = new Set<Copy>();
  let bytes = 0;
  copies.forEach((copy, place) => {
    const stretch = STRETCHES.find(({ reach }) => now - copy.at < reach);
    const name = stretch === undefined ? null : `${stretch.length}:${Math.floor(copy.at / stretch.length)}`;
    const isLatest = place < LATEST_KEPT;
    const isWanted = name !== null && !taken.has(name) && kept.size < COPIES_LIMIT && bytes + copy.size <= COPY_BYTES_LIMIT;
    if (!isLatest && !isWanted) return;
    if (name !== null) taken.add(name);
    kept.add(copy);
    bytes += copy.size;
  });
  return kept;
}
