import type { Schedule } from '@renderer/storage/lane';
import type { ProcessRepository } from '@renderer/storage/process-repository';
import type { ProcessRow } from '@renderer/storage/rows';
import type { Locks } from '@renderer/storage/process-lock';
import type { Document } from '@shared/document/document';
import type { History } from '@shared/document/history';
import type { Clock, RandomSource } from '@shared/domain/kernel/environment';
import type { Failure, Result } from '@shared/domain/kernel/result';
import type { DesktopApi } from '@shared/platform/desktop-api';
import type { CrashMark } from './crash-mark';

/** A `.mesa` file as read: the document, and what of the file is damaged and not in it, one entry for each. */
export interface ReadMesaFile {
  readonly document: Document;
  readonly missing: readonly Failure[];
}

/** How to read a `.mesa` file: with which password, and what cancels it. */
export interface ReadMesaOptions {
  readonly password?: string | null;
  readonly signal?: AbortSignal;
}

/** Reading and writing `.mesa` files. */
export interface MesaCodec {
  /** With the history where it is for the vault; a copy for others carries none of what was removed. */
  readonly toBytes: (document: Document, history: History | null) => Promise<Uint8Array<ArrayBuffer>>;
  /** A file is being chosen: what reads it starts meanwhile, and waits a while. */
  readonly expect: () => void;
  /** In a worker, bounded in time. Failures: those of `readAnyMesa`, `mesa-too-long`, `mesa-broken`, `cancelled`. */
  readonly read: (bytes: Uint8Array, options?: ReadMesaOptions) => Promise<Result<ReadMesaFile>>;
  /** The same file locked with a password, made in a worker. */
  readonly lock: (bytes: Uint8Array, password: string) => Promise<Result<Uint8Array<ArrayBuffer>>>;
}

/** What the process library is made of. */
export interface LibraryParts {
  readonly repository: ProcessRepository;
  readonly desktop: DesktopApi;
  readonly locks: Locks;
  readonly codec: MesaCodec;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly schedule: Schedule;
  /** A later version of the program wrote the browser's storage: everything is only looked at. */
  readonly isNewerStore?: boolean;
  readonly crashMark?: CrashMark;
  /** The list that the browser keeps, where it was asked for before; from then on it is asked for anew each time. */
  readonly asked?: Promise<readonly ProcessRow[]>;
}
