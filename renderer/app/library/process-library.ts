import { loadProcess, type LoadedProcess } from '@renderer/storage/load-process';
import { takeProcessLock } from '@renderer/storage/process-lock';
import { processRowOf, vaultEntryOf, type ProcessRow } from '@renderer/storage/rows';
import { compareStores } from '@renderer/storage/store-check';
import { afterDrawing } from '@renderer/store/after-drawing';
import { stopLooking } from '@renderer/store/looking';
import { announce } from '@renderer/store/notices';
import { libraryState, type ProcessLibrary } from '@renderer/store/process-library';
import { nextStamp } from '@renderer/store/revisions';
import type { Document } from '@shared/document/document';
import { previewErasure } from '@shared/document/erase-person';
import { toInstant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { loadMessages } from '@shared/i18n';
import type { VaultEntry, VaultListed } from '@shared/platform/desktop-api';
import { announceRecovery } from './announce-recovery';
import { eraseFromStores, wholePast } from './erase-from-stores';
import { joinMesa } from './join-mesa';
import { mergeFiles } from './merge-files';
import type { LibraryParts } from './library-parts';
import { loadEarlierSteps } from './load-earlier-steps';
import { newDocument } from './new-document';
import { newlyMade, startSession, type Opened, type ProcessSession } from './process-session';
import { summariesOf } from './process-summaries';
import { saveCopy } from './save-copy';
import { storageFailure } from './storage-failure';

/** The processes of this machine: in the database, in the vault, and the one open in this window. */
export function createProcessLibrary(parts: LibraryParts): ProcessLibrary {
  const { repository, desktop, locks, codec, clock } = parts;
  let session: ProcessSession | null = null;
  let entries: ReadonlyMap<RecordId, VaultEntry> = new Map();
  let listed: readonly VaultListed[] = [];
  let isFirstOpening = true;
  let { asked } = parts;
  /** Whether the program ended, after a process was opened, without that process being left in order. */
  const hadCrashed = (openedAt: string): boolean =>
    isFirstOpening && parts.crashMark !== undefined && (parts.crashMark.leftAt === null || parts.crashMark.leftAt < openedAt);

  const readVault = async (): Promise<void> => {
    if (!desktop.hasVault) return;
    listed = await desktop.call('vault.list', {});
    entries = new Map(listed.filter(({ isMissing }) => isMissing !== true).map((entry) => [entry.processId, entry]));
  };
  const load = (id: RecordId): Promise<Result<LoadedProcess>> => {
    const row = libraryState.getState().processes?.find((process) => process.id === id);
    // The files of a discarded process are in the bin: what the list of before says of them no longer holds.
    const isDiscarded = row !== undefined && row.discardedAt !== null;
    const entry = isDiscarded ? null : (entries.get(id) ?? null);
    return loadProcess({ repository, desktop }, id, entry);
  };

  const rowsOrNone = (rows: Promise<readonly ProcessRow[]>): Promise<readonly ProcessRow[]> =>
    rows.catch(() => {
      announce({ tone: 'danger', messageKey: 'shell.recovery.databaseUnreadable' });
      return [];
    });
  const readVaultOrSay = (): Promise<void> =>
    readVault().catch(() => {
      announce({ tone: 'danger', messageKey: 'shell.recovery.vaultUnreadable' });
    });
  const show = (rows: readonly ProcessRow[]): void => {
    const processes = summariesOf(rows, [...entries.values()]);
    // What is shown already is not drawn anew: that would take from what somebody waits for.
    if (JSON.stringify(processes) !== JSON.stringify(libraryState.getState().processes)) libraryState.setState({ processes });
  };
  const count = (): Promise<ReadonlyMap<RecordId, number>> => repository.counts().catch(() => new Map<RecordId, number>());

  const readList = async (): Promise<readonly ProcessRow[]> => {
    const [rows] = await Promise.all([rowsOrNone(repository.list()), readVaultOrSay()]);
    show(rows);
    return rows;
  };
  /** Somebody waits for the first list: what the browser keeps is shown at once, and what only the data folder knows follows. */
  const readFirstList = async (first: Promise<readonly ProcessRow[]>): Promise<readonly ProcessRow[]> => {
    const rows = await rowsOrNone(first);
    if (rows.length > 0) {
      show(rows);
      await afterDrawing();
    }
    await readVaultOrSay();
    show(rows);
    await afterDrawing();
    return rows;
  };
  const refresh = async (): Promise<void> => {
    const first = asked;
    asked = undefined;
    // Counting goes through every record that is kept: the window is drawn before. Later it is done beside the list, so that
    // it is over when somebody opens one of it.
    const [rows, counts] = first === undefined ? await Promise.all([readList(), count()]) : [await readFirstList(first), await count()];
    // What is open is being kept this very moment: its two places are allowed to differ.
    const differences = compareStores(rows, counts, listed).filter(({ processId }) => processId !== session?.processId);
    libraryState.setState({ differences });
  };

  const leave = async (force = false): Promise<Result<void>> => {
    stopLooking();
    if (session === null) return ok(undefined);
    const isKept = await session.flush();
    if (!isKept && !force) return fail('unsaved', 'shell.failure.unsaved');
    session.end();
    session = null;
    parts.crashMark?.leave();
    return ok(undefined);
  };

  /** Opens what was loaded or made; the view has it at once, keeping it follows. */
  const enter = async (opened: Opened): Promise<void> => {
    // The page starts with the messages of its home alone.
    await loadMessages('es').catch(() => undefined);
    session = startSession(parts, opened, await takeProcessLock(locks, opened.document.processId));
    isFirstOpening = false;
  };

  const open = async (id: RecordId): Promise<Result<void>> => {
    if (session?.processId === id) return ok(undefined);
    libraryState.setState({ opening: id });
    try {
      const left = await leave();
      if (!left.ok) return left;
      // The list may be older than what another window has written since.
      await readVault().catch(() => undefined);
      const openedBefore = libraryState.getState().processes?.find((process) => process.id === id)?.openedAt ?? null;
      // The lock comes first: from here on no other window changes what is being loaded.
      const lock = await takeProcessLock(locks, id);
      const loaded = await load(id).catch(storageFailure);
      if (!loaded.ok) {
        lock?.release();
        return loaded;
      }
      const newer = loaded.value.newer ?? (parts.isNewerStore === true ? { hidden: 0 } : null);
      await loadMessages('es').catch(() => undefined);
      session = startSession(parts, { ...loaded.value, newer }, lock);
      announceRecovery(loaded.value, lock !== null && openedBefore !== null && hadCrashed(openedBefore));
      isFirstOpening = false;
      return ok(undefined);
    } finally {
      libraryState.setState({ opening: null });
    }
  };

  const make = async (document: Document): Promise<Result<RecordId>> => {
    if (parts.isNewerStore === true) return fail('newer-store', 'shell.failure.newerStore');
    const left = await leave();
    if (!left.ok) return left;
    await enter(newlyMade(document, clock()));
    return ok(document.processId);
  };

  const discard = async (id: RecordId): Promise<Result<void>> => {
    const lock = await takeProcessLock(locks, id);
    if (lock === null) return fail('in-use', 'shell.failure.openElsewhere');
    try {
      return await putInBin(id);
    } finally {
      lock.release();
    }
  };

  const putInBin = async (id: RecordId): Promise<Result<void>> => {
    const row = (await repository.list()).find((process) => process.id === id);
    if (row === undefined) {
      // Only the vault has it: it comes into the database first, so that it can be got back from the bin.
      const loaded = await load(id);
      if (!loaded.ok) return loaded;
      const { document, history, sequence, updatedAt } = loaded.value;
      const facts = { sequence, cursor: history.cursor, updatedAt, openedAt: updatedAt };
      await repository.replace(processRowOf(document, facts), document, history);
    }
    if (desktop.hasVault) await desktop.call('vault.discard', { processId: id });
    await repository.setDiscarded(id, toInstant(clock()));
    return ok(undefined);
  };

  const restore = async (id: RecordId): Promise<Result<void>> => {
    const loaded = await loadProcess({ repository, desktop }, id, null);
    if (!loaded.ok) return loaded;
    await repository.setDiscarded(id, null);
    if (!desktop.hasVault) return ok(undefined);
    const { document, history, sequence, updatedAt } = loaded.value;
    const facts = { sequence, cursor: history.cursor, updatedAt, openedAt: updatedAt };
    const entry = vaultEntryOf(processRowOf(document, facts));
    await desktop.call('vault.snapshot', { processId: id, bytes: await codec.toBytes(document, history), entry });
    return ok(undefined);
  };

  /** Runs work that touches database or vault; what they throw becomes a failure, and the list is read again. */
  const guarded = async (work: () => Promise<Result<void>>): Promise<Result<void>> => {
    const result = await work().catch(storageFailure);
    await refresh();
    return result;
  };

  return {
    refresh,
    open,
    close: async (options = {}) => {
      const left = await leave(options.force);
      if (left.ok) await refresh();
      return left;
    },
    create: (fields) => make(newDocument(fields, nextStamp())),
    openExample: async () => {
      const known = libraryState.getState().processes?.find(({ isExample, discardedAt }) => isExample && discardedAt === null);
      if (known === undefined) {
        const { exampleDocument } = await import('@shared/exchange/example/example-document');
        return make(exampleDocument(nextStamp()));
      }
      const opened = await open(known.id);
      return opened.ok ? ok(known.id) : opened;
    },
    expectMesa: codec.expect,
    importMesa: (bytes, choice, options = {}) =>
      joinMesa({ codec, open, make, load, restore, readList, fileName: options.fileName ?? '' }, bytes, choice, options).catch(storageFailure),
    mergeFiles: (files) => mergeFiles(codec, files).catch(storageFailure),
    forget: (id) =>
      guarded(async () => {
        if (desktop.hasVault) await desktop.call('vault.discard', { processId: id });
        return ok(undefined);
      }),
    exportMesa: (options) => saveCopy({ codec, desktop }, options).catch(storageFailure),
    previewErasure: async (words) => {
      const past = await wholePast(repository).catch(storageFailure);
      return past.ok ? ok(previewErasure(past.value.document, past.value.history, words)) : past;
    },
    erasePerson: async (words) => {
      const past = await wholePast(repository).catch(storageFailure);
      if (!past.ok) return past;
      const id = past.value.document.processId;
      // What waits to be kept would be written after the erasure, as it was before it.
      const left = await leave();
      if (!left.ok) return left;
      const erased = await eraseFromStores({ repository, desktop, codec }, past.value, words).catch(storageFailure);
      const opened = await open(id);
      await refresh();
      return erased.ok ? opened : erased;
    },
    discard: (id) => guarded(() => discard(id)),
    restore: (id) => guarded(() => restore(id)),
    retrySaving: () => {
      session?.retry();
    },
    loadEarlierSteps: () => loadEarlierSteps(repository).catch(storageFailure),
    takeOver: async () => {
      if (session === null) return ok(undefined);
      const { processId } = session;
      stopLooking();
      session.end();
      session = null;
      return open(processId);
    },
  };
}
