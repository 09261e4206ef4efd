import {
  DesktopError,
  vaultEntrySchema,
  type KeptCopy,
  type RequestOf,
  type ResponseOf,
  type VaultEntry,
  type VaultListed,
} from '@shared/platform/desktop-api';
import type { Clock } from '@shared/domain/kernel/environment';
import { dirname, join } from 'node:path';
import { errorCode, syncFolder } from './atomic-file';
import { nodeFileLayer, type FileLayer } from './file-layer';
import { applyRepair, openJournalWriter, readJournalFiles, type JournalRepair, type JournalWriter } from './journal-files';
import { formatLine } from './journal-line';
import { ERASE_MARK, finishErasing, writeEraseMark } from './erase-files';
import { BEFORE_FIRST, runAfter } from './journal-run';
import { copyIdOf, dropOldSnapshots, keptCopyOf, listSnapshots, readSnapshot, writeSnapshot } from './snapshot-files';
import { entryWithin, forkOf, loadedProcess, newActs, type KnownActs } from './vault-acts';
import { openVaultManifest } from './vault-manifest';
import { folderOfProcess, processOfFolder, segmentNumber } from './vault-names';

/** Journals and copies of processes, outside the browser's storage. All calls reject with `DesktopError` or the system's error. */
export interface Vault {
  readonly list: () => Promise<readonly VaultListed[]>;
  readonly append: (request: RequestOf<'vault.append'>) => Promise<ResponseOf<'vault.append'>>;
  readonly snapshot: (request: RequestOf<'vault.snapshot'>) => Promise<ResponseOf<'vault.snapshot'>>;
  readonly load: (processId: string) => Promise<ResponseOf<'vault.load'>>;
  readonly erase: (request: RequestOf<'vault.erase'>) => Promise<ResponseOf<'vault.erase'>>;
  readonly copies: (processId: string) => Promise<readonly KeptCopy[]>;
  readonly copy: (request: RequestOf<'vault.copy'>) => Promise<ResponseOf<'vault.copy'>>;
  readonly discard: (processId: string) => Promise<void>;
  /** Waits for what is being written and closes all files. */
  readonly close: () => Promise<void>;
}

interface OpenProcess extends KnownActs {
  readonly writer: JournalWriter;
  readonly checks: Map<number, string>;
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
  /** Where a window brought another act under a number on disk: from there on the journal is another history. */
  const forks = new Map<string, number>();
  const queues = new Map<string, Promise<unknown>>();
  const manifest = openVaultManifest(join(options.folder, 'manifest.json'), files);
  /** Whether the vault was there in this run: from then on it is never made anew behind the person's back. */
  let wasThere = false;

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
    if ((await namesIn(path)).includes(ERASE_MARK)) await finishErasing(files, { path, bin, folder });
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

  /** A data folder on a stick that was pulled must not come up again, empty, under the same name on another disk. */
  async function requireRoot(): Promise<void> {
    if (wasThere) await files.stat(root);
    else wasThere = (await namesIn(options.folder)).includes('vault');
  }

  async function makeFolder(path: string): Promise<void> {
    await requireRoot();
    const made = await files.mkdir(path, { recursive: true, mode: 0o700 });
    wasThere = true;
    if (made === undefined) return;
    await syncFolder(files, dirname(path));
    await syncFolder(files, options.folder);
  }

  return {
    list: async () => {
      await requireRoot();
      const entries: VaultListed[] = [];
      for (const folder of await namesIn(root)) {
        const processId = processOfFolder(folder);
        if (processId === null) continue;
        const entry = await inTurn(folder, () => careful(folder, async () => (await opened(folder)).entry));
        if (entry !== null) entries.push(entry);
        else if ((await namesIn(join(root, folder))).length > 0) entries.push(await unreadable(processId, join(root, folder)));
      }
      const there = new Set(entries.map(({ processId }) => processId));
      const missing = (await manifest.read()).filter(({ processId }) => !there.has(processId));
      return [...entries, ...missing.map((entry) => ({ ...entry, isMissing: true as const }))];
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
          const fork = forkOf(state, lines, entry.sequence);
          if (fork !== null) {
            forks.set(folder, fork);
            throw new DesktopError('out-of-step', `Act ${fork} is on disk with other content`);
          }
          const fresh = newActs(state, lines, entry.sequence);
          if (fresh.length === 0) return { sequence: state.last };
          const isNew = state.entry === null;
          if (!state.writer.isOpen()) await makeFolder(join(root, folder));
          const text = fresh.map((act) => formatLine('act', act.sequence, act.text)).join('');
          const bytes = new TextEncoder().encode(text + formatLine('entry', entry.sequence, JSON.stringify(entry)));
          // Whether the vault is still there is asked while the disk is at work; what is asked of a file is waited for.
          const outcomes = await Promise.allSettled([state.writer.append(bytes, entry.sequence), requireRoot()]);
          for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason as Error;
          for (const act of fresh) state.checks.set(act.sequence, act.check);
          state.last = entry.sequence;
          state.entry = entry;
          if (isNew) await manifest.note(entry);
          return { sequence: state.last };
        }),
      );
    },

    snapshot: async ({ processId, bytes, entry, reason = 'schedule' }) => {
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
          await writeSnapshot(files, path, bytes, entry, { at: new Date(now()).toISOString(), reason });
          state.lastSnapshot = entry.sequence;
          if (entry.sequence >= state.last) {
            state.last = entry.sequence;
            state.entry = entry;
          }
          await manifest.note(state.entry ?? entry);
          const fork = forks.get(folder);
          forks.delete(folder);
          if (fork !== undefined && fork <= entry.sequence) {
            await putAsideJournal(folder, state);
            return { sequence: entry.sequence };
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
            if (bytes !== null) return loadedProcess(bytes, snapshot.name.sequence, content.lines, content.damagedLines, damagedCopies);
            damagedCopies += 1;
          }
          return loadedProcess(null, BEFORE_FIRST, content.lines, content.damagedLines, damagedCopies);
        }),
      );
    },

    erase: async ({ processId, bytes, entry }) => {
      const folder = folderOfProcess(processId);
      checkEntry(processId, entry);
      return inTurn(folder, () =>
        careful(folder, async () => {
          const state = await opened(folder);
          if (entry.sequence <= Math.max(state.last, state.lastSnapshot)) {
            throw new DesktopError('out-of-step', `A copy of ${entry.sequence} does not come after ${Math.max(state.last, state.lastSnapshot)}`);
          }
          const path = join(root, folder);
          await makeFolder(path);
          await writeSnapshot(files, path, bytes, entry, { at: new Date(now()).toISOString(), reason: 'request' });
          await state.writer.close();
          open.delete(folder);
          repairs.delete(folder);
          forks.delete(folder);
          await writeEraseMark(files, path, entry.sequence, bytes);
          await finishErasing(files, { path, bin, folder });
          // The name of the process may have been that of the person.
          await manifest.note(entry);
          return { sequence: entry.sequence };
        }),
      );
    },

    copies: async (processId) => {
      const path = join(root, folderOfProcess(processId));
      const { snapshots } = await listSnapshots(files, path, await namesIn(path));
      return snapshots.map(keptCopyOf);
    },

    copy: async ({ processId, copyId }) => {
      const path = join(root, folderOfProcess(processId));
      const { snapshots } = await listSnapshots(files, path, await namesIn(path));
      const snapshot = snapshots.find(({ name }) => copyIdOf(name) === copyId);
      const bytes = snapshot === undefined ? null : await readSnapshot(files, path, snapshot);
      return bytes === null ? null : { bytes };
    },

    discard: async (processId) => {
      const folder = folderOfProcess(processId);
      await inTurn(folder, () =>
        careful(folder, async () => {
          await manifest.forget(processId);
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

  /**
   * After a copy that settles two histories: the acts of the other one must not be read behind it. They wait in the
   * bin, in case they were the ones that were wanted.
   */
  async function putAsideJournal(folder: string, state: OpenProcess): Promise<void> {
    await state.writer.close();
    open.delete(folder);
    const path = join(root, folder);
    const aside = join(bin, `${folder}-${now()}`);
    await makeFolder(aside);
    for (const name of (await namesIn(path)).filter((found) => segmentNumber(found) !== null)) {
      await files.rename(join(path, name), join(aside, name));
    }
    await syncFolder(files, aside);
    await syncFolder(files, path);
  }

  /** A process whose files are there but say nothing: shown all the same, never as if there had been nothing. */
  async function unreadable(processId: `process:${string}`, path: string): Promise<VaultEntry> {
    const changed = new Date((await files.stat(path)).mtimeMs).toISOString();
    return vaultEntrySchema().parse({ processId, name: '', sequence: 0, recordCount: 0, updatedAt: changed });
  }
}

function checkEntry(processId: string, entry: VaultEntry): void {
  if (entry.processId !== processId) throw new DesktopError('invalid-request', 'The entry is of another process');
}
