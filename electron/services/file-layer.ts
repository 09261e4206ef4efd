import { constants, type Stats } from 'node:fs';
import * as promises from 'node:fs/promises';

/** An open file, as far as the services use one. */
export interface OpenFile {
  /** Writes at the end or at the position; may write less than asked, as the system call may. */
  readonly write: (bytes: Uint8Array, offset: number, length: number, position: number | null) => Promise<{ readonly bytesWritten: number }>;
  readonly read: (bytes: Uint8Array, offset: number, length: number, position: number) => Promise<{ readonly bytesRead: number }>;
  readonly sync: () => Promise<void>;
  readonly datasync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly stat: () => Promise<Pick<Stats, 'size' | 'nlink'>>;
  readonly close: () => Promise<void>;
}

/**
 * The calls of the file system that the services make, and no others: tests put one in their place that fails at any
 * of them, as a full disk or a pulled stick does.
 */
export interface FileLayer {
  readonly open: (path: string, flags: string | number, mode?: number) => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly mkdir: (path: string, options: { readonly recursive: true; readonly mode?: number }) => Promise<unknown>;
  readonly readFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly readdir: (path: string) => Promise<readonly string[]>;
  readonly stat: (path: string) => Promise<Pick<Stats, 'size' | 'mode' | 'mtimeMs' | 'dev'> & { isFile(): boolean; isDirectory(): boolean }>;
  readonly realpath: (path: string) => Promise<string>;
}

/** The real file system. */
export const nodeFileLayer: FileLayer = {
  open: (path, flags, mode) => promises.open(path, flags, mode),
  rename: promises.rename,
  unlink: promises.unlink,
  mkdir: promises.mkdir,
  readFile: (path) => promises.readFile(path),
  readdir: (path) => promises.readdir(path),
  stat: (path) => promises.stat(path),
  realpath: (path) => promises.realpath(path),
};

/** Read and write, made where missing; writes go where they are told, not to the end. */
export const OPEN_OR_CREATE = constants.O_RDWR | constants.O_CREAT;
