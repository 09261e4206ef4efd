import { DesktopError, vaultEntrySchema, type ResponseOf, type VaultEntry } from '@shared/platform/desktop-api';
import { checkOf, type JournalLine } from './journal-line';
import { follows, runAfter } from './journal-run';

/** What is known of the acts of a process on disk. */
export interface KnownActs {
  /** The check of every act on disk, to know a repeated one from another under the same number. */
  readonly checks: ReadonlyMap<number, string>;
  /** Number of the last act that can be rebuilt from disk. */
  readonly last: number;
  readonly lastSnapshot: number;
}

/** An act to be written. */
export interface NewAct {
  readonly sequence: number;
  readonly text: string;
  readonly check: string;
}

/** The acts of a request that are not on disk yet. Throws `out-of-step` where they do not follow what is. */
export function newActs(state: KnownActs, lines: readonly string[], lastSequence: number): readonly NewAct[] {
  const fresh = numbered(lines, lastSequence).filter(({ sequence }) => sequence > Math.max(state.last, state.lastSnapshot));
  const next = fresh[0]?.sequence;
  if (next !== undefined && !follows(state.last, next)) {
    throw new DesktopError('out-of-step', `Act ${next} does not follow ${state.last}`);
  }
  return fresh;
}

/** The first number under which the disk has another act; what the last copy covers is settled. Null where none. */
export function forkOf(state: KnownActs, lines: readonly string[], lastSequence: number): number | null {
  const known = numbered(lines, lastSequence).filter(({ sequence }) => sequence > state.lastSnapshot && sequence <= state.last);
  return known.find(({ sequence, check }) => state.checks.get(sequence) !== check)?.sequence ?? null;
}

function numbered(lines: readonly string[], lastSequence: number): readonly NewAct[] {
  const first = lastSequence - lines.length + 1;
  if (first < 0) throw new DesktopError('invalid-request', 'More lines than acts');
  return lines.map((text, index) => ({ sequence: first + index, text, check: checkOf('act', first + index, text) }));
}

/**
 * What the journal says the process was at its end, from the lines after a copy. Where the very line is missing (an
 * append of several acts was torn, or damage lies in between) the nearest one, at the number that holds.
 */
export function entryWithin(lines: readonly JournalLine[], after: number, end: number): VaultEntry | null {
  const entries = lines.filter(({ kind, sequence }) => kind === 'entry' && sequence > after);
  const line = entries.findLast(({ sequence }) => sequence <= end) ?? (end > after ? entries[0] : undefined);
  const entry = line === undefined ? null : parseEntry(line.text);
  return entry === null ? null : { ...entry, sequence: end };
}

function parseEntry(text: string): VaultEntry | null {
  try {
    return vaultEntrySchema().safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The answer to a load: a copy, the unbroken run of acts after it, and what had to be left out. */
export function loadedProcess(
  snapshot: Uint8Array<ArrayBuffer> | null,
  sequence: number,
  lines: readonly JournalLine[],
  damagedLines: number,
  damagedSnapshots: number,
): ResponseOf<'vault.load'> {
  const run = runAfter(lines, sequence);
  const damaged = { snapshots: damagedSnapshots, lines: damagedLines + run.beyondGap };
  return {
    snapshot,
    snapshotSequence: Math.max(0, sequence),
    journal: run.acts.map((act) => `${act.text}\n`).join(''),
    ...(damaged.snapshots + damaged.lines > 0 ? { damaged } : {}),
  };
}
