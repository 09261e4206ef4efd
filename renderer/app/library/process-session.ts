import { createKeeper, type WholeState } from '@renderer/storage/keeper';
import type { LoadedProcess } from '@renderer/storage/load-process';
import { awaitProcessLock, type ProcessLock } from '@renderer/storage/process-lock';
import { LOADED_STEPS } from '@renderer/storage/process-repository';
import { processRowOf } from '@renderer/storage/rows';
import { afterDrawing } from '@renderer/store/after-drawing';
import { inSlices } from '@renderer/store/in-slices';
import { announce } from '@renderer/store/notices';
import { observeRevisions } from '@renderer/store/revisions';
import { resetSession } from '@renderer/store/session';
import { closeDocument, onCommit, openDocument, workspace } from '@renderer/store/workspace';
import { allRecords, type Document } from '@shared/document/document';
import { prepareDigests } from '@shared/document/state-digest';
import type { Steps } from '@shared/domain/kernel/steps';
import { emptyHistory, withLatest, type History } from '@shared/document/history';
import { toInstant, type Instant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import { formattingLocale } from '@shared/i18n';
import { actToKeep } from './act-to-keep';
import type { LibraryParts } from './library-parts';

/** Steps of history in memory before the oldest are left to storage. */
const MOST_STEPS = 2 * LOADED_STEPS;

/** The process that is open in this window. */
export interface ProcessSession {
  readonly processId: RecordId;
  readonly canWrite: boolean;
  readonly retry: () => void;
  /** Keeps all there is to keep, a whole copy too; says whether it could. */
  readonly flush: () => Promise<boolean>;
  /** Ends it; what could not be kept by now is given up. */
  readonly end: () => void;
}

/** What is opened: a process as loaded, or a new one that nothing has kept yet. */
export type Opened = Pick<LoadedProcess, 'document' | 'history' | 'sequence' | 'updatedAt' | 'stale' | 'newer'>;

/** A process that comes to be now: its first act is that it is there. */
export function newlyMade(document: Document, now: number): Opened {
  const updatedAt = toInstant(now);
  return { document, history: emptyHistory(), sequence: 1, updatedAt, stale: { database: true, vault: true }, newer: null };
}

/** Opens a process in the window. Without a lock it can only be looked at, until the other window lets go. */
export function startSession(parts: LibraryParts, opened: Opened, lock: ProcessLock | null): ProcessSession {
  const { repository, desktop, codec, clock, schedule, locks } = parts;
  const { document, history, sequence, updatedAt } = opened;
  const stale = { database: opened.stale.database, vault: opened.stale.vault && desktop.hasVault };
  const { processId } = document;
  const openedAt = toInstant(clock());
  const isClockBack = isSetBack(openedAt, updatedAt);
  if (isClockBack) announceClock(updatedAt);
  // A window that may not write has nothing of its own to keep.
  const savedAt = lock !== null && opened.newer === null && (stale.database || stale.vault) ? null : Date.parse(updatedAt);
  observeRevisions(document.seen.values());
  openDocument(document, {
    history,
    sequence,
    access: opened.newer !== null ? 'newer' : lock === null ? 'elsewhere' : 'write',
    hidden: opened.newer?.hidden ?? 0,
    save: savedAt === null ? { kind: 'saving' } : { kind: 'saved', at: savedAt, onDisk: desktop.hasVault },
  });

  if (opened.newer !== null) {
    lock?.release();
    return { processId, canWrite: false, retry: () => undefined, flush: () => Promise.resolve(true), end: close };
  }
  if (lock === null) {
    const stopWaiting = awaitProcessLock(locks, processId, () => {
      workspace.setState({ access: 'free' });
    });
    return {
      processId,
      canWrite: false,
      retry: () => undefined,
      flush: () => Promise.resolve(true),
      end: () => {
        stopWaiting();
        close();
      },
    };
  }

  /** Drawing comes first: what a whole process costs to keep would be felt before there is anything to see. */
  async function wholeAfterDrawing(): Promise<WholeState> {
    await afterDrawing();
    await inSlices(preparation(document));
    return { process: processRowOf(document, { sequence, cursor: history.cursor, updatedAt, openedAt }), document, history };
  }
  let firstAtHand = history.first;
  /** An afternoon's steps are kept by now: the latest stay at hand. Where a person has fetched older ones, all do. */
  const shortened = (whole: History): History => {
    if (whole.first < firstAtHand || whole.entries.length <= MOST_STEPS) return whole;
    const short = withLatest(whole, LOADED_STEPS);
    firstAtHand = short.first;
    return short;
  };
  const keeper = createKeeper({
    processId,
    repository,
    desktop,
    toBytes: codec.toBytes,
    clock,
    schedule,
    savedAt,
    onChange: (save) => {
      const now = workspace.getState();
      const history = save.kind === 'saved' ? shortened(now.history) : now.history;
      workspace.setState(history === now.history ? { save } : { save, history });
    },
    onRewritten: () => {
      announce({ tone: 'warning', messageKey: 'shell.recovery.rewritten' });
    },
  });
  let lastAct = updatedAt;
  let isClockTold = isClockBack;
  const stopHearing = onCommit((act) => {
    if (act.document.processId !== processId) return;
    if (!isClockTold && isSetBack(act.at, lastAct)) {
      isClockTold = true;
      announceClock(lastAct);
    }
    lastAct = act.at;
    keeper.keep(actToKeep(act, openedAt));
  });
  if (stale.database || stale.vault) keeper.keepWhole(wholeAfterDrawing(), stale, 'open');
  // When it was last opened is a convenience of the list: no reason to say that saving fails.
  if (!stale.database) repository.touch(processId, openedAt).catch(() => undefined);

  return {
    processId,
    canWrite: true,
    retry: keeper.retry,
    flush: async () => {
      await keeper.settled();
      const now = workspace.getState();
      if (keeper.needsSnapshot() && now.document !== null) {
        const facts = { sequence: now.sequence, cursor: now.history.cursor, updatedAt: lastAct, openedAt };
        const state = { process: processRowOf(now.document, facts), document: now.document, history: now.history };
        keeper.keepWhole(state, { database: false, vault: true }, 'close');
      }
      await keeper.settled();
      return keeper.state().kind !== 'failed';
    },
    end: () => {
      stopHearing();
      keeper.stop();
      lock.release();
      close();
    },
  };
}

function* preparation(document: Document): Steps<void> {
  for (const prepared of prepareDigests(allRecords(document))) yield prepared ?? 0;
}

/** Clocks of two laptops differ by a little; more than this is a clock that was set back. */
const CLOCK_TOLERANCE_MS = 2 * 60_000;

function isSetBack(now: Instant, before: Instant): boolean {
  return Date.parse(before) - Date.parse(now) > CLOCK_TOLERANCE_MS;
}

/** The order of acts does not hang on the clock; dates and hours that people read do. */
function announceClock(before: Instant): void {
  const when = new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'long', timeStyle: 'short' }).format(Date.parse(before));
  announce({ tone: 'warning', messageKey: 'shell.recovery.clockBack', params: { when } });
}

function close(): void {
  closeDocument();
  resetSession();
}
