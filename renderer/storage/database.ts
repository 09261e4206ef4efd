import type { RecordId } from '@shared/domain/kernel/id';
import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { HistoryRow, ProcessRow, RecordRow, SettingRow, TombstoneRow } from './rows';

/** Version of the tables and indexes; each step up has its `version(n)` below, saying why. */
export const DATABASE_VERSION = 1;
export const DATABASE_NAME = 'mesa-al-mundo';

/** The browser's storage of the program: what is open fast and searched. The journal outside it is the second copy. */
export class MesaDatabase extends Dexie {
  readonly processes!: Table<ProcessRow, RecordId>;
  /** Two processes may hold records with one id (a copy of a process keeps them). */
  readonly records!: Table<RecordRow, [RecordId, RecordId]>;
  readonly tombstones!: Table<TombstoneRow, [RecordId, RecordId]>;
  readonly history!: Table<HistoryRow, [RecordId, number]>;
  readonly settings!: Table<SettingRow, string>;

  /** The key ranges of the browser whose storage this is. */
  readonly keyRange: typeof IDBKeyRange;

  constructor(name: string = DATABASE_NAME, options: DexieOptions = {}) {
    // Any other spelling of this option is ignored in silence, and a power cut then loses up to 7 s of edits that
    // were acknowledged; `durabilityOfWrites` and its test hold it.
    super(name, { ...options, chromeTransactionDurability: 'strict' });
    this.keyRange = (options.IDBKeyRange as typeof IDBKeyRange | undefined) ?? IDBKeyRange;
    this.version(DATABASE_VERSION).stores({
      processes: 'id',
      records: '[processId+id], processId',
      tombstones: '[processId+id], processId',
      history: '[processId+index]',
      settings: 'key',
    });
  }
}

/** The durability that the browser really gives to a write of this database: must be `strict`. */
export async function durabilityOfWrites(database: MesaDatabase): Promise<string> {
  return database.transaction('rw', database.settings, async (transaction) => {
    await database.settings.get('theme');
    return transaction.idbtrans.durability;
  });
}

/** Whether a later version of the program has been here. Dexie opens such data without a word. */
export async function isNewerDatabase(database: MesaDatabase): Promise<boolean> {
  if (!database.isOpen()) await database.open();
  // Dexie keeps its version times ten in the browser's.
  return database.backendDB().version > DATABASE_VERSION * 10;
}
