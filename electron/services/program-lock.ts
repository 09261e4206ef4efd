import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '@shared/domain/kernel/environment';
import { nodeFileLayer, type FileLayer } from './file-layer';
import { takeLockFile, type LockFile, type LockFileResult } from './lock-file';

const FILE = 'program.lock';

const holderSchema = z.strictObject({
  shell: z.enum(['electron', 'host']),
  pid: z.int().positive(),
  /** Where a host listens, and the word by which it lets a second start in; null for Electron. */
  host: z.strictObject({ origin: z.string(), control: z.string() }).nullable(),
});
/** The program that has a data folder open. */
export type LockHolder = z.output<typeof holderSchema>;

/** A data folder that this program holds. */
export type ProgramLock = LockFile;
export type LockResult = LockFileResult<LockHolder>;

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
export async function takeProgramLock({ dataFolder, files = nodeFileLayer, ...options }: LockOptions): Promise<LockResult> {
  await files.mkdir(dataFolder, { recursive: true, mode: 0o700 });
  return takeLockFile({ ...options, files, path: join(dataFolder, FILE), schema: holderSchema });
}
