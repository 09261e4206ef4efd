import type { Document } from '@shared/document/document';
import type { History } from '@shared/document/history';
import type { Clock } from '@shared/domain/kernel/environment';
import type { RecordId } from '@shared/domain/kernel/id';
import { DesktopError, type CopyReason, type DesktopApi, type VaultEntry } from '@shared/platform/desktop-api';
import type { SaveProblem } from '@shared/platform/save-problem';
import { createLane, type Schedule } from './lane';
import { StoreEmptiedError, type KeptAct, type ProcessRepository } from './process-repository';
import { vaultEntryOf, type ProcessRow } from './rows';
import { storageProblemOf } from './storage-problem';

/** One committed act with all that is needed to keep it in both places. */
export interface KeepableAct extends KeptAct {
  /** The act as a line of the journal; that of a large act is written while the window goes on. */
  readonly line: string | Promise<string>;
  /** The history after the act: a whole copy carries it, so that an undo outlives the browser's storage. */
  readonly past: History;
}

/** A whole state of the process: of a new one, an opened file, one that was rebuilt. */
export interface WholeState {
  readonly process: ProcessRow;
  readonly document: Document;
  readonly history: History;
}

export type KeeperState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number; readonly onDisk: boolean }
  | {
      readonly kind: 'failed';
      readonly problems: readonly { readonly place: 'browser' | 'disk'; readonly code: SaveProblem }[];
      readonly pending: number;
    };

/** Keeps the acts of one open process: in the database and, outside the browser's storage, in the journal. */
export interface Keeper {
  readonly keep: (act: KeepableAct) => void;
  readonly state: () => KeeperState;
  readonly retry: () => void;
  /** Puts a whole state in place of what the database or the vault has, after the acts that wait. Later acts wait for it. */
  readonly keepWhole: (state: WholeState | Promise<WholeState>, where: { readonly database: boolean; readonly vault: boolean }, reason: CopyReason) => void;
  /** Whether anything was kept since the last whole copy. */
  readonly needsSnapshot: () => boolean;
  /** Resolves when everything is kept, or cannot be for now. */
  readonly settled: () => Promise<void>;
  readonly stop: () => void;
}

interface KeeperOptions {
  readonly processId: RecordId;
  readonly repository: ProcessRepository;
  readonly desktop: DesktopApi;
  /** Document and history as the bytes of a `.mesa` file. */
  readonly toBytes: (document: Document, history: History) => Promise<Uint8Array<ArrayBuffer>>;
  readonly clock: Clock;
  readonly schedule: Schedule;
  /** When what is open was last kept; null where it never was. */
  readonly savedAt: number | null;
  readonly onChange: (state: KeeperState) => void;
  /** The browser had emptied its storage and the process was kept whole again. */
  readonly onRewritten?: () => void;
}

/** A whole copy after ten minutes of change, or after so many acts that replaying them would be felt at opening. */
export const SNAPSHOT_EVERY_MS = 10 * 60_000;
export const SNAPSHOT_EVERY_ACTS = 500;

type DatabaseItem = ({ readonly kind: 'act' } & KeepableAct) | { readonly kind: 'whole'; readonly state: WholeState | Promise<WholeState> };
interface CopySource {
  readonly entry: VaultEntry | Promise<VaultEntry>;
  readonly document: Document;
  readonly history: History;
}
type VaultAct = CopySource & { readonly kind: 'act'; readonly line: string | Promise<string> };
type VaultItem = VaultAct | { readonly kind: 'snapshot'; readonly source: CopySource | Promise<CopySource>; readonly reason: CopyReason };

const sourceOf = ({ process, document, history }: WholeState): CopySource => ({ entry: vaultEntryOf(process), document, history });

/**
 * A keeper for a process. The database and the journal are two lanes: each is in order, each tries again by itself,
 * and only what is in both is called saved. A full disk under one does not stop the other.
 */
export function createKeeper(options: KeeperOptions): Keeper {
  const { processId, repository, desktop, toBytes, clock, schedule, onChange } = options;
  let { savedAt } = options;
  let snapshotAt = clock();
  let actsSinceSnapshot = 0;
  let isCopying = false;

  const writeSnapshot = async ({ document, history, entry }: CopySource, reason: CopyReason): Promise<void> => {
    await desktop.call('vault.snapshot', { processId, bytes: await toBytes(document, history), entry: await entry, reason });
    snapshotAt = clock();
    actsSinceSnapshot = 0;
  };
  const appendRun = async (acts: readonly VaultAct[]): Promise<void> => {
    const last = acts.at(-1);
    if (last === undefined) return;
    try {
      const lines = acts.map(({ line }) => line);
      // What is at hand is on its way before this turn ends.
      await desktop.call('vault.append', {
        processId,
        lines: lines.every((line) => typeof line === 'string') ? lines : await Promise.all(lines),
        entry: last.entry instanceof Promise ? await last.entry : last.entry,
      });
      actsSinceSnapshot += acts.length;
    } catch (error) {
      // The journal has a gap before these acts (it was not connected for a while): a whole copy closes it.
      if (!(error instanceof DesktopError) || error.code !== 'out-of-step') throw error;
      await writeSnapshot(last, 'schedule');
    }
  };

  let isClosed = false;
  /** Where the browser closed or emptied its storage, it is opened again and the process is kept whole. */
  const keepActs = async (acts: readonly KeepableAct[]): Promise<void> => {
    const last = acts.at(-1);
    if (last === undefined) return;
    try {
      if (isClosed) await repository.reopen();
      await repository.keep(acts);
      isClosed = false;
    } catch (error) {
      isClosed = storageProblemOf(error) === 'database-closed';
      if (!(error instanceof StoreEmptiedError)) throw error;
      await repository.replace(await last.process, last.document, last.past);
      options.onRewritten?.();
    }
  };

  const database = createLane<DatabaseItem>({
    write: async (items) => {
      // What came before a whole state is in it.
      const start = items.findLastIndex(({ kind }) => kind === 'whole');
      const whole = items[start];
      if (whole?.kind === 'whole') {
        const { process, document, history } = await whole.state;
        await repository.replace(process, document, history);
      }
      const acts = items.slice(start + 1).filter((item) => item.kind === 'act');
      await keepActs(acts);
    },
    onChange: report,
    schedule,
  });
  const vault = createLane<VaultItem>({
    write: async (items) => {
      let run: VaultAct[] = [];
      for (const item of items) {
        if (item.kind === 'act') run.push(item);
        else {
          await appendRun(run);
          run = [];
          await writeSnapshot(await item.source, item.reason);
        }
      }
      await appendRun(run);
      const last = run.at(-1);
      if (last !== undefined && snapshotIsDue()) void snapshotBySchedule(last);
    },
    onChange: report,
    schedule,
  });
  /** By the distance, so that a clock set back does not put the next copy off. */
  function snapshotIsDue(): boolean {
    if (actsSinceSnapshot === 0 || isCopying) return false;
    return actsSinceSnapshot >= SNAPSHOT_EVERY_ACTS || Math.abs(clock() - snapshotAt) >= SNAPSHOT_EVERY_MS;
  }
  /** Beside the lane: the acts are safe already, and a copy that cannot be made now is made at the next turn. */
  async function snapshotBySchedule(source: CopySource): Promise<void> {
    isCopying = true;
    try {
      await writeSnapshot(source, 'schedule');
    } catch {
      snapshotAt = clock();
      actsSinceSnapshot = 1;
    } finally {
      isCopying = false;
    }
  }

  function stateNow(): KeeperState {
    const lanes = [
      { place: 'browser', lane: database.state() },
      { place: 'disk', lane: vault.state() },
    ] as const;
    const problems = lanes.flatMap(({ place, lane }) =>
      lane.error === null ? [] : [{ place, code: storageProblemOf(lane.error) }],
    );
    const pending = Math.max(...lanes.map(({ lane }) => lane.pending));
    if (problems.length > 0) return { kind: 'failed', problems, pending };
    if (pending > 0) return { kind: 'saving' };
    return savedAt === null ? { kind: 'idle' } : { kind: 'saved', at: savedAt, onDisk: desktop.hasVault };
  }
  /** Both lanes are asked before the window is told: what it draws then comes after the requests. */
  let isAsking = false;
  function report(): void {
    if (isAsking) return;
    if (database.state().pending === 0 && vault.state().pending === 0) savedAt = clock();
    onChange(stateNow());
  }

  return {
    keep: (act) => {
      const { line, document, past, process } = act;
      isAsking = true;
      try {
        // The database first: it takes the longer of the two.
        database.enqueue({ kind: 'act', ...act });
        if (desktop.hasVault) vault.enqueue({ kind: 'act', line, entry: process instanceof Promise ? process.then(vaultEntryOf) : vaultEntryOf(process), document, history: past });
      } finally {
        isAsking = false;
      }
      report();
    },
    keepWhole: (state, where, reason) => {
      if (where.database) database.enqueue({ kind: 'whole', state });
      if (!where.vault || !desktop.hasVault) return;
      const source = state instanceof Promise ? state.then(sourceOf) : sourceOf(state);
      vault.enqueue({ kind: 'snapshot', source, reason });
    },
    state: stateNow,
    retry: () => {
      database.retry();
      vault.retry();
    },
    needsSnapshot: () => actsSinceSnapshot > 0,
    settled: async () => {
      await Promise.all([database.settled(), vault.settled()]);
    },
    stop: () => {
      database.stop();
      vault.stop();
    },
  };
}
