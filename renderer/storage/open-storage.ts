import { MesaDatabase } from './database';

/** The part of the Storage Buckets API in use: an origin's storage beside its usual one, with files of its own. */
interface Buckets {
  readonly open: (name: string, options: { readonly durability: 'strict'; readonly persisted: boolean }) => Promise<{ readonly indexedDB: IDBFactory }>;
}

/** What the choice of the storage depends on; tests put their own in. */
export interface StorageEnvironment {
  readonly indexedDB: IDBFactory;
  readonly keyRange: typeof IDBKeyRange;
  readonly buckets: Buckets | null;
}

const SPARE = 'mesa-spare';

/** The browser's storage as it could be opened. `isSpare`: the usual one is damaged beyond opening. */
export interface OpenedStorage {
  readonly database: MesaDatabase;
  readonly isSpare: boolean;
}

/**
 * Opens the browser's storage. Where some of its files are gone Chromium neither opens it nor lets it be deleted, for
 * ever: then, and only where the data folder has everything besides (`hasVault`), a spare one beside it is used. The
 * usual one is tried first at each start; whichever is open is compared with the data folder, so that none is trusted
 * for being old.
 */
export async function openStorage({ indexedDB, keyRange, buckets }: StorageEnvironment, hasVault: boolean): Promise<OpenedStorage> {
  const usual = new MesaDatabase(undefined, { indexedDB, IDBKeyRange: keyRange });
  try {
    await usual.open();
    return { database: usual, isSpare: false };
  } catch (error) {
    if (!hasVault || buckets === null || !isBeyondOpening(error)) return { database: usual, isSpare: false };
  }
  try {
    const bucket = await buckets.open(SPARE, { durability: 'strict', persisted: true });
    const spare = new MesaDatabase(undefined, { indexedDB: bucket.indexedDB, IDBKeyRange: keyRange });
    await spare.open();
    usual.close();
    return { database: spare, isSpare: true };
  } catch {
    return { database: usual, isSpare: false };
  }
}

/** The environment of this window. */
export function storageEnvironment(host: Window & typeof globalThis): StorageEnvironment {
  const buckets = (host.navigator as Navigator & { readonly storageBuckets?: Buckets }).storageBuckets ?? null;
  return { indexedDB: host.indexedDB, keyRange: host.IDBKeyRange, buckets };
}

/** Chromium says `UnknownError` of a storage whose files it cannot make sense of; Dexie wraps it. A full disk is another matter. */
function isBeyondOpening(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
  return name === 'UnknownError' || isBeyondOpening(inner);
}
