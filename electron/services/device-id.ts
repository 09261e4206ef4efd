import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { errorCode, writeFileAtomically } from './atomic-file';
import { nodeFileLayer, type FileLayer } from './file-layer';

const FILE = 'device-id';
const LENGTH = 12;
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * The identity of this data folder, made on first use and kept: 12 characters of base 36. Revisions carry it, so that
 * two laptops' copies can be told apart. A file that is damaged is replaced: a new identity harms nothing. Where the
 * folder takes nothing (full, protected) the identity lasts as long as the program.
 */
export async function deviceIdOf(dataFolder: string, files: FileLayer = nodeFileLayer): Promise<string> {
  const path = join(dataFolder, FILE);
  const kept = await readKept(files, path);
  if (kept !== null) return kept;
  const fresh = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  const passing = unkept.get(dataFolder) ?? fresh;
  try {
    await files.mkdir(dataFolder, { recursive: true, mode: 0o700 });
    await writeFileAtomically(path, new TextEncoder().encode(passing), { files, mode: 0o600 });
  } catch {
    unkept.set(dataFolder, passing);
  }
  return passing;
}

/** Identities that could not be kept yet, by folder: the same one for all windows of a run. */
const unkept = new Map<string, string>();

async function readKept(files: FileLayer, path: string): Promise<string | null> {
  try {
    const text = new TextDecoder().decode(await files.readFile(path)).trim();
    return /^[0-9a-z]{4,32}$/u.test(text) ? text : null;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
