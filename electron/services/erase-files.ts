import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode, syncFolder, writeAll, writeFileAtomically } from './atomic-file';
import type { FileLayer } from './file-layer';
import { snapshotName } from './vault-names';

/** Says in the folder of a process that all but one copy is being erased: what was begun is finished. */
export const ERASE_MARK = 'erase.json';

const markSchema = z.strictObject({ keep: z.array(z.string().regex(/^[\w.-]+$/u)).max(2) });

interface Places {
  readonly path: string;
  readonly bin: string;
  /** Name of the process's folder. */
  readonly folder: string;
}

/** Notes that of a process only the copy of these bytes stays. */
export async function writeEraseMark(files: FileLayer, path: string, sequence: number, bytes: Uint8Array): Promise<void> {
  const name = snapshotName(sequence, createHash('sha256').update(bytes).digest('hex'));
  const mark = new TextEncoder().encode(JSON.stringify({ keep: [name.bytes, name.info] } satisfies z.input<typeof markSchema>));
  await writeFileAtomically(join(path, ERASE_MARK), mark, { files, mode: 0o600 });
}

/** Erases what the mark does not name, in the folder and in the bin, and then the mark. */
export async function finishErasing(files: FileLayer, { path, bin, folder }: Places): Promise<void> {
  const { keep } = markSchema.parse(JSON.parse(new TextDecoder().decode(await files.readFile(join(path, ERASE_MARK)))));
  for (const name of await namesIn(files, path)) {
    if (name !== ERASE_MARK && !keep.includes(name)) await wipe(files, join(path, name));
  }
  for (const aside of await namesIn(files, bin)) {
    if (!aside.startsWith(`${folder}-`)) continue;
    for (const name of await namesIn(files, join(bin, aside))) await wipe(files, join(bin, aside, name));
  }
  await syncFolder(files, path);
  await files.unlink(join(path, ERASE_MARK));
  await syncFolder(files, path);
}

/**
 * Writes zeros over a file and removes it. On a disk that moves what is written (SSD) the old bytes may outlive this
 * until the disk reuses them: there only an encrypted disk helps.
 */
async function wipe(files: FileLayer, path: string): Promise<void> {
  const { size } = await files.stat(path);
  const file = await files.open(path, 'r+');
  try {
    const zeros = new Uint8Array(Math.min(size, 1024 * 1024));
    for (let at = 0; at < size; at += zeros.length) await writeAll(file, zeros.subarray(0, Math.min(zeros.length, size - at)), at);
    await file.sync();
  } finally {
    await file.close();
  }
  await files.unlink(path);
}

async function namesIn(files: FileLayer, path: string): Promise<readonly string[]> {
  try {
    return await files.readdir(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}
