import { DesktopError } from '@shared/platform/desktop-api';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { nodeFileLayer, type FileLayer } from './file-layer';
import { takeLockFile } from './lock-file';

const TOUCH_MS = 10_000;
const holderSchema = z.strictObject({ pid: z.int().positive() });

interface Options {
  readonly now?: () => number;
  readonly pid?: number;
  readonly files?: FileLayer;
}

/**
 * Does something with a `.mesa` file while no other program does: two that read, change and write one file would lose
 * what one of them did. The lock is a hidden file beside it, gone afterwards. Rejects with `in-use` where another
 * program has it now; where the folder takes no lock (it is read-only), the work itself says so.
 */
export async function withFileLock<Value>(
  path: string,
  work: () => Promise<Value>,
  { now = Date.now, pid = process.pid, files = nodeFileLayer }: Options = {},
): Promise<Value> {
  const real = await files.realpath(path).catch(() => path);
  const lockPath = join(dirname(real), `.${basename(real).slice(0, 200)}.lock`);
  const taken = await takeLockFile({ path: lockPath, holder: { pid }, schema: holderSchema, now, files }).catch(() => null);
  if (taken?.held === false) throw new DesktopError('in-use', `${basename(path)} is being written by process ${taken.by.pid}`, { retry: true });
  const touching = setInterval(() => void taken?.lock.touch().catch(() => undefined), TOUCH_MS);
  touching.unref();
  try {
    return await work();
  } finally {
    clearInterval(touching);
    await taken?.lock.release().catch(() => undefined);
  }
}
