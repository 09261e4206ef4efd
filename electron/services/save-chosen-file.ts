import type { FileKind } from '@shared/platform/desktop-api';
import { heldIn, knownOfRaw } from '@shared/exchange/mesa/holds-more';
import { readRawMesa } from '@shared/exchange/mesa/read-mesa';
import { basename } from 'node:path';
import { errorCode, writeFileAtomically } from './atomic-file';
import type { FileLayer } from './file-layer';
import { withFileLock } from './process-file-lock';

interface SaveOptions {
  readonly files: FileLayer;
  /** Whether a file may be replaced that has changes which the one to be written does not know. */
  readonly confirmNewer: (name: string) => Promise<boolean>;
}

/**
 * Writes a file where the person said, whole or not at all. A process is never written over a newer copy of itself
 * without asking once more, nor while another program writes there (`in-use`). Gives whether it was written.
 */
export async function saveChosenFile(path: string, kind: FileKind, bytes: Uint8Array, { files, confirmNewer }: SaveOptions): Promise<boolean> {
  if (kind !== 'mesa') {
    await writeFileAtomically(path, bytes, { files });
    return true;
  }
  return withFileLock(
    path,
    async () => {
      if ((await isNewer(path, bytes, files)) && !(await confirmNewer(basename(path)))) return false;
      await writeFileAtomically(path, bytes, { files });
      return true;
    },
    { files },
  );
}

/** Whether the file that is there has changes of the same process which the new one has not taken in. */
async function isNewer(path: string, bytes: Uint8Array, files: FileLayer): Promise<boolean> {
  const there = await files.readFile(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (there === null) return false;
  const fresh = readRawMesa(bytes);
  return fresh.ok && heldIn(there, knownOfRaw(fresh.value.raw)) === 'newer';
}
