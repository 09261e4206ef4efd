import { type MesaDatabase, durabilityOfWrites, isNewerDatabase } from '@renderer/storage/database';
import { readSettings, writeSetting } from '@renderer/storage/settings';
import { memoryDatabase } from '@test/builders/storage/open-database';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';

describe('the database', () => {
  it('asks for strict durability for every write', async () => {
    expect(await durabilityOfWrites(memoryDatabase())).toBe('strict');
  });

  it('would not get it from another spelling of the option: the check sees the difference', async () => {
    const careless = new Dexie('otra', { indexedDB: new IDBFactory(), IDBKeyRange });
    careless.version(1).stores({ settings: 'key' });
    expect(await durabilityOfWrites(careless as MesaDatabase & Dexie)).toBe('default');
  });

  it('notices that a later version of the program has been there', async () => {
    const factory = new IDBFactory();
    const now = memoryDatabase(factory);
    expect(await isNewerDatabase(now)).toBe(false);
    now.close();
    const later = new Dexie('mesa-prueba', { indexedDB: factory, IDBKeyRange });
    later.version(7).stores({ processes: 'id', records: '[processId+id], processId', tombstones: '[processId+id], processId', history: '[processId+index]', settings: 'key' });
    await later.open();
    later.close();
    expect(await isNewerDatabase(memoryDatabase(factory))).toBe(true);
  });

  it('gives back the settings that were written, and leaves out what is no setting', async () => {
    const database = memoryDatabase();
    await writeSetting(database, 'theme', 'projector');
    await database.settings.put({ key: 'railCollapsed', value: 'yes' });
    await database.settings.put({ key: 'unknown', value: 1 });
    expect(await readSettings(database)).toEqual({ theme: 'projector' });
  });
});
