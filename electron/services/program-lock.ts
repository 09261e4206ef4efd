import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { errorCode, writeAll } from './atomic-file';
import { nodeFileLayer, type FileLayer } from './file-layer';
import type { Clock } from '@shared/domain/kernel/environment';

const FILE = 'program.lock';
/** A holder that has not shown itself for so long is gone, or its number belongs to another program now. */
const STALE_AFTER_MS = 45_000;
const PATIENCE = 3;

const holderSchema = z.strictObject({
  shell: z.enum(['electron', 'host']),
  pid: z.int().positive(),
  /** Where a host listens, and the word by which it lets a second start in; null for Electron. */
  host: z.strictObject({ origin: z.string(), control: z.string() }).nullable(),
});
/** The program that has a data folder open. */
export type LockHolder = z.output<typeof holderSchema>;

/** A data folder that this program holds. */
export interface ProgramLock {
  /** Shows that the program is alive; call it every few seconds. */
  readonly touch: () => Promise<void>;
  readonly release: () => Promise<void>;
}

export type LockResult = { readonly held: true; readonly lock: ProgramLock } | { readonly held: false; readonly by: LockHolder };

interface LockOptions {
  readonly dataFolder: string;
  readonly holder: LockHolder;
  readonly now: Clock;
  readonly isAlive?: (pid: number) => boolean;
  readonly files?: FileLayer;
}

/**
 * Takes a data folder for one program: two that wrote one journal would damage it. A lock left by a program that died
 * is taken over.
 */
export async function takeProgramLock(options: LockOptions): Promise<LockResult> {
  const { dataFolder, holder, now, isAlive = processIsAlive, files = nodeFileLayer } = options;
  const path = join(dataFolder, FILE);
  await files.mkdir(dataFolder, { recursive: true, mode: 0o700 });
  for (let attempt = 0; attempt < 2 * PATIENCE; attempt += 1) {
    if (await createLock(files, path, holder)) return { held: true, lock: lockAt(files, path, holder) };
    const found = await readLock(files, path);
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
  throw Object.assign(new Error('The lock of the data folder changes hands all the time'), { code: 'EBUSY' });
}

function lockAt(files: FileLayer, path: string, holder: LockHolder): ProgramLock {
  const own = async (): Promise<boolean> => (await readLock(files, path))?.holder.pid === holder.pid;
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

async function createLock(files: FileLayer, path: string, holder: LockHolder): Promise<boolean> {
  try {
    const file = await files.open(path, 'wx', 0o600);
    try {
      await writeAll(file, encode(holder), 0);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readLock(files: FileLayer, path: string): Promise<{ readonly holder: LockHolder; readonly touchedAt: number } | null> {
  try {
    const text = new TextDecoder().decode(await files.readFile(path));
    const { mtimeMs } = await files.stat(path);
    const parsed = holderSchema.safeParse(JSON.parse(text));
    return parsed.success ? { holder: parsed.data, touchedAt: mtimeMs } : null;
  } catch {
    return null;
  }
}

function encode(holder: LockHolder): Uint8Array {
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
