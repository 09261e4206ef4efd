import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Damage = (folder: string) => Promise<void>;

const tables = async (folder: string, pattern: RegExp): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => pattern.test(name)).map((name) => join(folder, name));

/** Changes bytes of every file that matches, from a place given by its length, and leaves it as long as it was. */
function flipping(pattern: RegExp, from: (length: number) => number, count: number): Damage {
  return async (folder) => {
    for (const path of await tables(folder, pattern)) {
      const bytes = await readFile(path);
      const start = from(bytes.length);
      for (let index = start; index < Math.min(bytes.length, start + count); index += 1) bytes[index] = (bytes[index] ?? 0) ^ 0xff;
      await writeFile(path, bytes);
    }
  };
}

const DATA = /\.(?:ldb|log)$/u;

/** Eight ways in which the files of the browser's storage were seen damaged, or could be. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'the folder gone': async (folder) => rm(folder, { recursive: true }),
  'all files emptied': async (folder) => {
    for (const path of await tables(folder, /./u)) await truncate(path, 0);
  },
  'data files truncated to half': async (folder) => {
    for (const path of await tables(folder, DATA)) await truncate(path, Math.floor((await readFile(path)).length / 2));
  },
  'headers of the data files flipped': flipping(DATA, () => 0, 64),
  'middles of the data files flipped': flipping(DATA, (length) => Math.floor(length / 2), 256),
  'the manifest gone': async (folder) => {
    for (const path of await tables(folder, /^MANIFEST/u)) await rm(path);
  },
  'the log gone': async (folder) => {
    for (const path of await tables(folder, /\.log$/u)) await rm(path);
  },
  'the pointer to the manifest overwritten': async (folder) => writeFile(join(folder, 'CURRENT'), 'MANIFEST-999999\n'),
};

/** The files of the program's database in a profile. */
export function storageFolder(profileFolder: string, port: number): string {
  return join(profileFolder, 'Default', 'IndexedDB', `http_127.0.0.1_${port}.indexeddb.leveldb`);
}

/** A profile and a data folder as they are now, to damage and open again and again. */
export async function copyFolders(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true, filter: (path) => !/Singleton|program\.lock$/u.test(path) });
}
