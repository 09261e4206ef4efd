import type { Schedule } from '@renderer/storage/lane';
import type { ProcessRepository } from '@renderer/storage/process-repository';
import type { Locks } from '@renderer/storage/process-lock';
import type { Document } from '@shared/document/document';
import type { History } from '@shared/document/history';
import type { Clock, RandomSource } from '@shared/domain/kernel/environment';
import type { Result } from '@shared/domain/kernel/result';
import type { DesktopApi } from '@shared/platform/desktop-api';
import type { CrashMark } from './crash-mark';

/** A `.mesa` file as read: the document and how many of its records were damaged and are not in it. */
export interface ReadMesaFile {
  readonly document: Document;
  readonly lost: number;
}

/** Reading and writing `.mesa` files. */
export interface MesaCodec {
  /** With the history where it is for the vault; a copy for others carries none of what was removed. */
  readonly toBytes: (document: Document, history: History | null) => Promise<Uint8Array<ArrayBuffer>>;
  readonly read: (bytes: Uint8Array) => Promise<Result<ReadMesaFile>>;
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
}
