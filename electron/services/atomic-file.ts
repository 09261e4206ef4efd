import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { nodeFileLayer, type FileLayer, type OpenFile } from './file-layer';

interface AtomicOptions {
  readonly files?: FileLayer;
  /** Permissions of a new file; a file that is there keeps its own. */
  readonly mode?: number;
}

/** Ending of the files that exist only while something is being written. */
export const TEMPORARY_ENDING = '.mesa-tmp';

/**
 * Writes a file whole or not at all: a temporary file in the same folder, synced, renamed over the old one, and the
 * folder synced. Whatever call fails, at `path` there is the whole old file or the whole new one, and no temporary
 * file stays behind if it can be helped. Rejects with the file system's own error.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array, options: AtomicOptions = {}): Promise<void> {
  const files = options.files ?? nodeFileLayer;
  const target = await resolveLink(files, path);
  const mode = await modeOf(files, target, options.mode);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}${TEMPORARY_ENDING}`);
  const file = await files.open(temporary, 'wx', mode);
  try {
    try {
      await writeAll(file, bytes, 0);
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(temporary, target);
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(files, dirname(target));
}

/** Writes all bytes from `position` on, however many the system takes at a time. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    if (bytesWritten === 0) throw Object.assign(new Error('The system wrote nothing'), { code: 'EIO' });
    written += bytesWritten;
  }
}

/** Makes a rename or a new file in a folder survive a power cut. Windows keeps no handle on folders and needs none. */
export async function syncFolder(files: FileLayer, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network and FUSE file systems refuse to sync a folder; the file itself is already synced.
    if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(errorCode(error))) throw error;
  } finally {
    await handle.close();
  }
}

/** The system's code of an error (`ENOSPC`), or empty. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

async function resolveLink(files: FileLayer, path: string): Promise<string> {
  try {
    return await files.realpath(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path;
    throw error;
  }
}

async function modeOf(files: FileLayer, path: string, fallback: number | undefined): Promise<number | undefined> {
  try {
    return (await files.stat(path)).mode & 0o777;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return fallback;
    throw error;
  }
}
