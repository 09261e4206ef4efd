import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { z } from 'zod';
import type { Clock } from '@shared/domain/kernel/environment';
import { errorCode, writeAll } from './atomic-file';
import { nodeFileLayer, type FileLayer } from './file-layer';

/** A holder that has not shown itself for so long is gone, or its number belongs to another program now. */
const STALE_AFTER_MS = 45_000;
const PATIENCE = 3;

/** A lock file that this program holds. */
export interface LockFile {
  /** Shows that the program is alive; call it every few seconds. */
  readonly touch: () => Promise<void>;
  readonly release: () => Promise<void>;
}

export type LockFileResult<Holder> =
  | { readonly held: true; readonly lock: LockFile }
  | { readonly held: false; readonly by: Holder };

interface LockFileOptions<Holder extends { readonly pid: number }> {
  readonly path: string;
  readonly holder: Holder;
  /** Reads what another program wrote into the lock. */
  readonly schema: z.ZodType<Holder>;
  readonly now: Clock;
  readonly isAlive?: (pid: number) => boolean;
  readonly files?: FileLayer;
}

/**
 * Takes a lock that is a file: made by who comes first, in one call that no two programs can both do. A lock left by
 * a program that died, whose number another program has now, or that nobody can read is taken over: it never blocks
 * for ever.
 */
export async function takeLockFile<Holder extends { readonly pid: number }>(
  options: LockFileOptions<Holder>,
): Promise<LockFileResult<Holder>> {
  const { path, holder, schema, now, isAlive = processIsAlive, files = nodeFileLayer } = options;
  for (let attempt = 0; attempt < 2 * PATIENCE; attempt += 1) {
    if (await createLock(files, path, holder)) return { held: true, lock: lockAt(files, path, holder, schema) };
    const found = await readLock(files, path, schema);
    if (found !== null && isAlive(found.holder.pid) && now() - found.touchedAt < STALE_AFTER_MS) {
      return { held: false, by: found.holder };
    }
    if (found === null && attempt < PATIENCE) {
      // Perhaps another program made it this very moment and has not written it yet.
      await delay(50);
      continue;
    }
    await files.unlink(path).catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
    });
  }
  throw Object.assign(new Error('The lock changes hands all the time'), { code: 'EBUSY' });
}

function lockAt<Holder extends { readonly pid: number }>(files: FileLayer, path: string, holder: Holder, schema: z.ZodType<Holder>): LockFile {
  const own = async (): Promise<boolean> => (await readLock(files, path, schema))?.holder.pid === holder.pid;
  return {
    touch: async () => {
      if (!(await own())) return;
      const file = await files.open(path, 'r+');
      try {
        // The same bytes again: what counts is the time of the write.
        await writeAll(file, encode(holder), 0);
      } finally {
        await file.close();
      }
    },
    release: async () => {
      if (await own()) await files.unlink(path);
    },
  };
}

async function createLock(files: FileLayer, path: string, holder: object): Promise<boolean> {
  try {
    const file = await files.open(path, 'wx', 0o600);
    try {
      await writeAll(file, encode(holder), 0);
    } catch (error) {
      // A full disk makes the file and cannot fill it: a lock that says nothing must not stay.
      await files.unlink(path).catch(() => undefined);
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readLock<Holder>(
  files: FileLayer,
  path: string,
  schema: z.ZodType<Holder>,
): Promise<{ readonly holder: Holder; readonly touchedAt: number } | null> {
  try {
    const text = new TextDecoder().decode(await files.readFile(path));
    const { mtimeMs } = await files.stat(path);
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? { holder: parsed.data, touchedAt: mtimeMs } : null;
  } catch {
    return null;
  }
}

function encode(holder: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(holder));
}

/** Whether a process runs. One that was killed but not yet cleared away by its parent (Linux: state Z) does not. */
export function processIsAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return !/^[ZX]/u.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return true;
  }
}
