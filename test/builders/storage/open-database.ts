import { MesaDatabase } from '@renderer/storage/database';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

/** A database of its own in memory, with the browser's semantics. The factory outlives it: opening again reads the same. */
export function memoryDatabase(indexedDB: IDBFactory = new IDBFactory()): MesaDatabase {
  return new MesaDatabase('mesa-prueba', { indexedDB, IDBKeyRange });
}
