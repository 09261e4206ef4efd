import type { Instant } from '@shared/domain/kernel/civil-date';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Failure, Result } from '@shared/domain/kernel/result';
import type { RecordType } from '@shared/domain/registry';
import type { ErasurePreview } from '@shared/document/erase-person';
import type { TerritoryKind } from '@shared/domain/process/process';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { atWork } from './at-work';

/** A process on this machine, as the home shows it. */
export interface ProcessSummary {
  readonly id: RecordId;
  readonly name: string;
  readonly updatedAt: Instant;
  readonly openedAt: Instant | null;
  readonly recordCount: number;
  readonly isExample: boolean;
  /** Null where only the journal on disk knows the process: the rest is read when it is opened. */
  readonly details: { readonly territoryName: string; readonly periodStart: number; readonly periodEnd: number } | null;
  readonly discardedAt: Instant | null;
}

/** What a person says of a new process. */
export interface NewProcess {
  readonly name: string;
  readonly territoryName: string;
  readonly territoryKind: TerritoryKind;
  readonly periodStart: number;
  readonly periodEnd: number;
}

/** What to do with a file whose process is here already, with other content. */
export type CollisionChoice = 'merge' | 'replace' | 'copy';

/** What came of opening a `.mesa` file. `collision`: nothing was done; ask, and call again with a choice. */
export type MesaImport =
  | { readonly kind: 'opened'; readonly processId: RecordId }
  | {
      readonly kind: 'collision';
      readonly processId: RecordId;
      readonly name: string;
      /** Whether all of the file could be read: part of one may be merged or copied, but replaces nothing. */
      readonly isWhole: boolean;
    }
  /** Only part of the file can be read, and nothing was done: ask, and call again with `acceptDamaged`. */
  | {
      readonly kind: 'damaged';
      readonly name: string;
      /** Records of each type that are whole. */
      readonly saved: readonly { readonly type: RecordType; readonly count: number }[];
      /** What is not, one entry for each. */
      readonly missing: readonly Failure[];
    };

/** What the person said about a file, and what may stop its reading. */
export interface MesaImportOptions {
  readonly password?: string;
  readonly signal?: AbortSignal;
  /** What the file is called, for the person. */
  readonly fileName?: string;
  /** Part of a damaged file will do. */
  readonly acceptDamaged?: boolean;
}

/** How a copy of the process is saved; the plain copy has no password and everything in it. */
export interface MesaExportOptions {
  readonly password?: string;
  /** Without names, posts, mails and telephones of persons. */
  readonly withoutPersonalData?: boolean;
}

/** What the browser's storage and the data folder disagree about (renderer/storage/store-check.ts says how each is found). */
export interface StoreDifference {
  readonly processId: RecordId;
  readonly name: string;
  readonly kind: 'absent' | 'partial' | 'altered' | 'folder-gone' | 'gone';
  readonly inBrowser: number;
  readonly onDisk: number;
  readonly updatedAt: Instant;
}

/** A file as chosen or dropped. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The processes on this machine. The composition (renderer/app) installs the one that stores them. */
export interface ProcessLibrary {
  readonly refresh: () => Promise<void>;
  readonly open: (id: RecordId) => Promise<Result<void>>;
  /** Closes the open process once all is kept. `force`: also where something could not be. */
  readonly close: (options?: { readonly force?: boolean }) => Promise<Result<void>>;
  readonly create: (fields: NewProcess) => Promise<Result<RecordId>>;
  readonly openExample: () => Promise<Result<RecordId>>;
  /** Says that a `.mesa` file is being chosen, so that it is read the sooner. */
  readonly expectMesa: () => void;
  readonly importMesa: (bytes: Uint8Array, choice?: CollisionChoice, options?: MesaImportOptions) => Promise<Result<MesaImport>>;
  /** Joins copies of the open process into it, asking where they disagree. */
  readonly mergeFiles: (files: readonly ChosenFile[]) => Promise<Result<void>>;
  /** Stops telling of a process that is nowhere any more. */
  readonly forget: (id: RecordId) => Promise<Result<void>>;
  /** Saves a copy where the person says; null where they changed their mind. */
  readonly exportMesa: (options?: MesaExportOptions) => Promise<Result<{ readonly name: string } | null>>;
  /** What an erasure of a person, by the words that name them, would touch in the open process; all its steps included. */
  readonly previewErasure: (words: readonly string[]) => Promise<Result<ErasurePreview>>;
  /** Erases a person from the open process, its history and all that this machine keeps of it. For good. */
  readonly erasePerson: (words: readonly string[]) => Promise<Result<void>>;
  readonly discard: (id: RecordId) => Promise<Result<void>>;
  readonly restore: (id: RecordId) => Promise<Result<void>>;
  /** Tries again to keep what could not be kept. */
  readonly retrySaving: () => void;
  /** Brings older steps of the open process to hand: how many came, 0 where there are none that can be read. */
  readonly loadEarlierSteps: () => Promise<Result<number>>;
  /** Takes the right to write from a window that has closed. */
  readonly takeOver: () => Promise<Result<void>>;
}

interface LibraryState {
  /** Null until they were read. */
  readonly processes: readonly ProcessSummary[] | null;
  readonly opening: RecordId | null;
  readonly differences: readonly StoreDifference[];
}

export const libraryState = createStore<LibraryState>(() => ({ processes: null, opening: null, differences: [] }));

let installed: ProcessLibrary | null = null;
let sayInstalled: (library: ProcessLibrary) => void = () => undefined;
/** The window may be drawn before the storage is open: what is asked of the library meanwhile waits for it. */
const whenInstalled = new Promise<ProcessLibrary>((resolve) => { sayInstalled = resolve; });

export function installProcessLibrary(library: ProcessLibrary): void {
  installed = library;
  sayInstalled(library);
}

function withLibrary<Value>(ask: (library: ProcessLibrary) => Promise<Value>): Promise<Value> {
  return installed === null ? whenInstalled.then(ask) : ask(installed);
}

/** The processes on this machine, those in the bin included, latest first; null until they were read. */
export function useProcesses(): readonly ProcessSummary[] | null {
  return useStore(libraryState, (state) => state.processes);
}

/** Settles when the processes on this machine were read for the first time. */
export function whenListed(): Promise<void> {
  return new Promise((resolve) => {
    if (libraryState.getState().processes !== null) {
      resolve();
      return;
    }
    const stop = libraryState.subscribe(({ processes }) => {
      if (processes === null) return;
      stop();
      resolve();
    });
  });
}

/** What the two places where work is kept disagree about. */
export function useDifferences(): readonly StoreDifference[] {
  return useStore(libraryState, (state) => state.differences);
}

/** The process that is being opened, or null. */
export function useOpening(): RecordId | null {
  return useStore(libraryState, (state) => state.opening);
}

export const openProcess: ProcessLibrary['open'] = (id) => {
  // Seen at once, also where the storage is not open yet.
  if (installed === null) libraryState.setState({ opening: id });
  return withLibrary((library) => library.open(id));
};
export const closeProcess: ProcessLibrary['close'] = (options) => withLibrary((library) => library.close(options));
export const createProcess: ProcessLibrary['create'] = (fields) => withLibrary((library) => library.create(fields));
export const openExample: ProcessLibrary['openExample'] = () => withLibrary((library) => library.openExample());
export const expectMesa: ProcessLibrary['expectMesa'] = () => {
  installed?.expectMesa();
};
export const importMesa: ProcessLibrary['importMesa'] = (bytes, choice, options) => withLibrary((library) => library.importMesa(bytes, choice, options));
export const exportMesa: ProcessLibrary['exportMesa'] = (options) => atWork(withLibrary((library) => library.exportMesa(options)));
export const previewPersonErasure: ProcessLibrary['previewErasure'] = (words) => withLibrary((library) => library.previewErasure(words));
export const erasePersonFromProcess: ProcessLibrary['erasePerson'] = (words) => withLibrary((library) => library.erasePerson(words));
export const mergeFiles: ProcessLibrary['mergeFiles'] = (files) => withLibrary((library) => library.mergeFiles(files));
export const forgetProcess: ProcessLibrary['forget'] = (id) => withLibrary((library) => library.forget(id));
export const discardProcess: ProcessLibrary['discard'] = (id) => withLibrary((library) => library.discard(id));
export const restoreProcess: ProcessLibrary['restore'] = (id) => withLibrary((library) => library.restore(id));
export const retrySaving: ProcessLibrary['retrySaving'] = () => {
  installed?.retrySaving();
};
export const loadEarlierSteps: ProcessLibrary['loadEarlierSteps'] = () => withLibrary((library) => library.loadEarlierSteps());
export const takeOverProcess: ProcessLibrary['takeOver'] = () => withLibrary((library) => library.takeOver());
