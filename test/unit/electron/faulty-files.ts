import { nodeFileLayer, type FileLayer, type OpenFile } from '@electron/services/file-layer';

/** How the file system fails: one call only, or that one and all after it, as when the program is killed there. */
export interface Fault {
  /** The call that fails, counted from 0. */
  readonly at: number;
  readonly code: string;
  readonly lasting: boolean;
  /** A write that fails has written half of its bytes before. */
  readonly torn: boolean;
}

/** A file layer over the real one that fails as told, and what it counted. */
export interface FaultyFiles {
  readonly files: FileLayer;
  /** Whether the fault came to happen. */
  readonly happened: () => boolean;
  readonly calls: () => readonly string[];
}

/** The real file system with a fault. */
export function faultyFiles(fault: Fault): FaultyFiles {
  const calls: string[] = [];
  let happened = false;

  function failsNow(name: string): boolean {
    const index = calls.push(name) - 1;
    const fails = fault.lasting ? index >= fault.at : index === fault.at;
    if (fails) happened = true;
    return fails;
  }

  function failure(name: string): Error {
    return Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code });
  }

  async function attempt<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    if (failsNow(name)) throw failure(name);
    return work();
  }

  function guard(file: OpenFile): OpenFile {
    return {
      write: async (bytes, offset, length, position) => {
        if (!failsNow('write')) return file.write(bytes, offset, length, position);
        if (fault.torn) await file.write(bytes, offset, Math.floor(length / 2), position);
        throw failure('write');
      },
      read: (bytes, offset, length, position) => attempt('read', () => file.read(bytes, offset, length, position)),
      sync: () => attempt('sync', () => file.sync()),
      datasync: () => attempt('datasync', () => file.datasync()),
      truncate: (length) => attempt('truncate', () => file.truncate(length)),
      stat: () => attempt('fstat', () => file.stat()),
      // The descriptor is given back in any case, as the system does: tests must not run out of them.
      close: async () => {
        await file.close();
        if (failsNow('close')) throw failure('close');
      },
    };
  }

  return {
    files: {
      open: (path, flags, mode) => attempt('open', async () => guard(await nodeFileLayer.open(path, flags, mode))),
      rename: (from, to) => attempt('rename', () => nodeFileLayer.rename(from, to)),
      unlink: (path) => attempt('unlink', () => nodeFileLayer.unlink(path)),
      mkdir: (path, options) => attempt('mkdir', () => nodeFileLayer.mkdir(path, options)),
      readFile: (path) => attempt('readFile', () => nodeFileLayer.readFile(path)),
      readdir: (path) => attempt('readdir', () => nodeFileLayer.readdir(path)),
      stat: (path) => attempt('stat', () => nodeFileLayer.stat(path)),
      realpath: (path) => attempt('realpath', () => nodeFileLayer.realpath(path)),
    },
    happened: () => happened,
    calls: () => calls,
  };
}

/** The real file system that writes at most a few bytes at a time, as a system call may. */
export function shortWritingFiles(most: number): FileLayer {
  return {
    ...nodeFileLayer,
    open: async (path, flags, mode) => {
      const file = await nodeFileLayer.open(path, flags, mode);
      return {
        write: (bytes, offset, length, position) => file.write(bytes, offset, Math.min(length, most), position),
        read: (bytes, offset, length, position) => file.read(bytes, offset, length, position),
        sync: () => file.sync(),
        datasync: () => file.datasync(),
        truncate: (length) => file.truncate(length),
        stat: () => file.stat(),
        close: () => file.close(),
      };
    },
  };
}
