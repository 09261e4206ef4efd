import { createMesaCodec } from '@renderer/app/library/mesa-codec';
import { mesaWorkerHere } from './mesa-worker-here';
import type { LibraryParts } from '@renderer/app/library/library-parts';
import { createProcessLibrary } from '@renderer/app/library/process-library';
import type { Locks } from '@renderer/storage/process-lock';
import { createProcessRepository, type ProcessRepository } from '@renderer/storage/process-repository';
import { onNotice, type Notice } from '@renderer/store/notices';
import { installProcessLibrary, libraryState, type ProcessLibrary } from '@renderer/store/process-library';
import { configureRevisions } from '@renderer/store/revisions';
import { closeDocument } from '@renderer/store/workspace';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { IDBFactory } from 'fake-indexeddb';
import { manualSchedule } from './manual-schedule';
import { memoryLocks } from './memory-locks';
import { memoryVault, type MemoryVault } from './memory-vault';
import { memoryDatabase } from './open-database';

/** A machine: its browser storage, its data folder, its clock. Windows are opened on it one after the other. */
export interface Machine {
  /** Replaced by a new one where the browser's storage is wiped. */
  indexedDB: IDBFactory;
  readonly vault: MemoryVault;
  readonly locks: Locks;
  now: number;
}

export function machine(hasVault = true): Machine {
  return { indexedDB: new IDBFactory(), vault: memoryVault(hasVault), locks: memoryLocks(), now: Date.parse('2026-03-01T17:00:00.000Z') };
}

export interface ProcessWindow {
  readonly library: ProcessLibrary;
  readonly repository: ProcessRepository;
  readonly timer: ReturnType<typeof manualSchedule>;
  readonly notices: readonly Notice[];
  /** The window dies: nothing is flushed, its locks are free. */
  readonly kill: () => void;
}

let seed = 1;

/** A window of the program on a machine. The store is one per process, so only one window at a time is alive. */
export async function openWindow(on: Machine, change: (parts: LibraryParts) => LibraryParts = (parts) => parts): Promise<ProcessWindow> {
  closeDocument();
  libraryState.setState({ processes: null, opening: null, differences: [] });
  const clock = (): number => (on.now += 7);
  seed += 1;
  const random = seededRandom(seed);
  configureRevisions({ deviceId: 'prueba1', clock, random });
  const database = memoryDatabase(on.indexedDB);
  const repository = createProcessRepository(database);
  const timer = manualSchedule();
  const parts = change({
    repository,
    desktop: on.vault.api,
    locks: on.locks,
    codec: createMesaCodec('0.1.0', clock, mesaWorkerHere),
    clock,
    random,
    schedule: timer.schedule,
  });
  const library = createProcessLibrary(parts);
  installProcessLibrary(library);
  const notices: Notice[] = [];
  const stopNotices = onNotice((notice) => notices.push(notice));
  await library.refresh();
  return {
    library,
    repository,
    timer,
    notices,
    kill: () => {
      stopNotices();
      closeDocument();
      database.close();
    },
  };
}
