import {
  DesktopError,
  vaultEntrySchema,
  type RequestOf,
  type ResponseOf,
  type VaultEntry,
} from '@shared/platform/desktop-api';
import type { Clock } from '@shared/domain/kernel/environment';
import { dirname, join } from 'node:path';
import { errorCode, syncFolder } from './atomic-file';
import { nodeFileLayer, type FileLayer } from './file-layer';
import { applyRepair, openJournalWriter, readJournalFiles, type JournalRepair, type JournalWriter } from './journal-files';
import { checkOf, formatLine, type JournalLine } from './journal-line';
import { BEFORE_FIRST, follows, runAfter } from './journal-run';
import { dropOldSnapshots, listSnapshots, readSnapshot, writeSnapshot } from './snapshot-files';
import { folderOfProcess, processOfFolder } from './vault-names';

/** Journals and copies of processes, outside the browser's storage. All calls reject with `DesktopError` or the system's error. */
export interface Vault {
  readonly list: () => Promise<readonly VaultEntry[]>;
  readonly append: (request: RequestOf<'vault.append'>) => Promise<ResponseOf<'vault.append'>>;
  readonly snapshot: (request: RequestOf<'vault.snapshot'>) => Promise<ResponseOf<'vault.snapshot'>>;
  readonly load: (processId: string) => Promise<ResponseOf<'vault.load'>>;
  readonly discard: (processId: string) => Promise<void>;
  /** Waits for what is being written and closes all files. */
  readonly close: () => Promise<void>;
}

interface OpenProcess {
  readonly writer: JournalWriter;
  /** The check of every act on disk, to know a repeated one from another under the same number. */
  readonly checks: Map<number, string>;
  /** Number of the last act that can be rebuilt from disk. */
  last: number;
  lastSnapshot: number;
  entry: VaultEntry | null;
}

/** Opens the vault of a data folder; nothing is read or made before the first call. */
export function openVault(options: { readonly folder: string; readonly now: Clock; readonly files?: FileLayer }): Vault {
  const { now, files = nodeFileLayer } = options;
  const root = join(options.folder, 'vault');
  const bin = join(options.folder, 'bin');
  const open = new Map<string, OpenProcess>();
  const repairs = new Map<string, JournalRepair>();
  const queues = new Map<string, Promise<unknown>>();

  /** One thing at a time per process, in the order of asking. */
  function inTurn<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
    const turn = (queues.get(folder) ?? Promise.resolve()).then(work, work);
    queues.set(folder, turn.catch(() => undefined));
    return turn;
  }

  /** After any failure what is remembered of a process is forgotten and read again: the disk is what counts. */
  async function careful<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      const state = open.get(folder);
      open.delete(folder);
      const repair = state?.writer.repair() ?? null;
      if (repair !== null) repairs.set(folder, repair);
      await state?.writer.close().catch(() => undefined);
      throw error;
    }
  }

  async function namesIn(path: string): Promise<readonly string[]> {
    try {
      return await files.readdir(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  }

  async function opened(folder: string): Promise<OpenProcess> {
    const known = open.get(folder);
    if (known !== undefined) return known;
    const path = join(root, folder);
    const repair = repairs.get(folder);
    if (repair !== undefined) {
      await applyRepair(files, repair);
      repairs.delete(folder);
    }
    const names = await namesIn(path);
    const content = await readJournalFiles(files, path, names);
    const newest = (await listSnapshots(files, path, names)).snapshots[0];
    const lastSnapshot = newest?.name.sequence ?? BEFORE_FIRST;
    const run = runAfter(content.lines, lastSnapshot);
    const state: OpenProcess = {
      writer: openJournalWriter(files, path, content.segments),
      checks: new Map(run.acts.map((act) => [act.sequence, act.check])),
      last: run.end,
      lastSnapshot,
      entry: entryWithin(content.lines, lastSnapshot, run.end) ?? (newest === undefined ? null : { ...newest.entry, sequence: run.end }),
    };
    open.set(folder, state);
    return state;
  }

  async function makeFolder(path: string): Promise<void> {
    if ((await files.mkdir(path, { recursive: true, mode: 0o700 })) === undefined) return;
    await syncFolder(files, dirname(path));
    await syncFolder(files, options.folder);
  }

  return {
    list: async () => {
      const entries: VaultEntry[] = [];
      for (const folder of await namesIn(root)) {
        const processId = processOfFolder(folder);
        if (processId === null) continue;
        const entry = await inTurn(folder, () => careful(folder, async () => (await opened(folder)).entry));
        if (entry !== null) entries.push(entry);
        else if ((await namesIn(join(root, folder))).length > 0) entries.push(await unreadable(processId, join(root, folder)));
      }
      return entries;
    },

    append: async ({ processId, lines, entry }) => {
      const folder = folderOfProcess(processId);
      checkEntry(processId, entry);
      if (lines.some((line) => line.includes('\n') || line.includes('\r'))) {
        throw new DesktopError('invalid-request', 'A journal line holds a line end');
      }
      return inTurn(folder, () =>
        careful(folder, async () => {
          const state = await opened(folder);
          const fresh = newActs(state, lines, entry.sequence);
          if (fresh.length === 0) return { sequence: state.last };
          await makeFolder(join(root, folder));
          const text = fresh.map((act) => formatLine('act', act.sequence, act.text)).join('');
          const bytes = new TextEncoder().encode(text + formatLine('entry', entry.sequence, JSON.stringify(entry)));
          await state.writer.append(bytes, entry.sequence);
          for (const act of fresh) state.checks.set(act.sequence, act.check);
          state.last = entry.sequence;
          state.entry = entry;
          return { sequence: state.last };
        }),
      );
    },

    snapshot: async ({ processId, bytes, entry }) => {
      const folder = folderOfProcess(processId);
      checkEntry(processId, entry);
      return inTurn(folder, () =>
        careful(folder, async () => {
          const state = await opened(folder);
          if (entry.sequence < state.lastSnapshot) {
            throw new DesktopError('out-of-step', `A copy of ${entry.sequence} comes after one of ${state.lastSnapshot}`);
          }
          const path = join(root, folder);
          await makeFolder(path);
          await writeSnapshot(files, path, bytes, entry);
          state.lastSnapshot = entry.sequence;
          if (entry.sequence >= state.last) {
            state.last = entry.sequence;
            state.entry = entry;
          }
          for (const sequence of state.checks.keys()) if (sequence <= entry.sequence) state.checks.delete(sequence);
          const { snapshots } = await listSnapshots(files, path, await namesIn(path));
          await state.writer.startSegment(await dropOldSnapshots(files, path, snapshots));
          return { sequence: state.last };
        }),
      );
    },

    load: async (processId) => {
      const folder = folderOfProcess(processId);
      return inTurn(folder, () =>
        careful(folder, async () => {
          await opened(folder);
          const path = join(root, folder);
          const names = await namesIn(path);
          if (names.length === 0) return null;
          const content = await readJournalFiles(files, path, names);
          const list = await listSnapshots(files, path, names);
          let damagedCopies = list.damaged;
          for (const snapshot of list.snapshots) {
            const bytes = await readSnapshot(files, path, snapshot);
            if (bytes !== null) return loaded(bytes, snapshot.name.sequence, content.lines, content.damagedLines, damagedCopies);
            damagedCopies += 1;
          }
          return loaded(null, BEFORE_FIRST, content.lines, content.damagedLines, damagedCopies);
        }),
      );
    },

    discard: async (processId) => {
      const folder = folderOfProcess(processId);
      await inTurn(folder, () =>
        careful(folder, async () => {
          await open.get(folder)?.writer.close();
          open.delete(folder);
          repairs.delete(folder);
          if ((await namesIn(join(root, folder))).length === 0) return;
          await makeFolder(bin);
          await files.rename(join(root, folder), join(bin, `${folder}-${now()}`));
          await syncFolder(files, bin);
          await syncFolder(files, root);
        }),
      );
    },

    close: async () => {
      await Promise.all(queues.values());
      for (const state of open.values()) await state.writer.close();
      open.clear();
    },
  };

  /** A process whose files are there but say nothing: shown all the same, never as if there had been nothing. */
  async function unreadable(processId: `process:${string}`, path: string): Promise<VaultEntry> {
    const changed = new Date((await files.stat(path)).mtimeMs).toISOString();
    return vaultEntrySchema.parse({ processId, name: '', sequence: 0, recordCount: 0, updatedAt: changed });
  }
}

interface NewAct {
  readonly sequence: number;
  readonly text: string;
  readonly check: string;
}

/** The acts of a request that are not on disk yet. Throws `out-of-step` where they do not follow what is. */
function newActs(state: OpenProcess, lines: readonly string[], lastSequence: number): readonly NewAct[] {
  const first = lastSequence - lines.length + 1;
  if (first < 0) throw new DesktopError('invalid-request', 'More lines than acts');
  const fresh: NewAct[] = [];
  for (const [index, text] of lines.entries()) {
    const sequence = first + index;
    const check = checkOf('act', sequence, text);
    const kept = state.checks.get(sequence);
    // What the last copy covers is safe already, whatever its line was.
    if (sequence <= state.lastSnapshot) continue;
    if (kept === undefined && sequence > state.last) fresh.push({ sequence, text, check });
    else if (kept !== check) throw new DesktopError('out-of-step', `Act ${sequence} is on disk with other content`);
  }
  const next = fresh[0]?.sequence;
  if (next !== undefined && !follows(state.last, next)) {
    throw new DesktopError('out-of-step', `Act ${next} does not follow ${state.last}`);
  }
  return fresh;
}

function checkEntry(processId: string, entry: VaultEntry): void {
  if (entry.processId !== processId) throw new DesktopError('invalid-request', 'The entry is of another process');
}

/**
 * What the journal says the process was at its end, from the lines after a copy. Where the very line is missing (an
 * append of several acts was torn, or damage lies in between) the nearest one, at the number that holds.
 */
function entryWithin(lines: readonly JournalLine[], after: number, end: number): VaultEntry | null {
  const entries = lines.filter(({ kind, sequence }) => kind === 'entry' && sequence > after);
  const line = entries.findLast(({ sequence }) => sequence <= end) ?? (end > after ? entries[0] : undefined);
  const entry = line === undefined ? null : parseEntry(line.text);
  return entry === null ? null : { ...entry, sequence: end };
}

function parseEntry(text: string): VaultEntry | null {
  try {
    return vaultEntrySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function loaded(
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
