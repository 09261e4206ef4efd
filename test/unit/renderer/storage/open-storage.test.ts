import { openStorage } from '@renderer/storage/open-storage';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';

/** A storage of which Chromium says that its files make no sense. */
function brokenFactory(name: string): IDBFactory {
  const factory = new IDBFactory();
  factory.open = () => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', name);
  };
  return factory;
}

const bucketsOf = (indexedDB: IDBFactory) => ({ open: () => Promise.resolve({ indexedDB }) });

describe('the storage that is opened', () => {
  it('is the usual one where it opens', async () => {
    const { database, isSpare } = await openStorage({ indexedDB: new IDBFactory(), keyRange: IDBKeyRange, buckets: bucketsOf(new IDBFactory()) }, true);
    expect(isSpare).toBe(false);
    expect(await database.processes.count()).toBe(0);
    database.close();
  });

  it('is a spare one where the usual one is damaged beyond opening', async () => {
    const { database, isSpare } = await openStorage({ indexedDB: brokenFactory('UnknownError'), keyRange: IDBKeyRange, buckets: bucketsOf(new IDBFactory()) }, true);
    expect(isSpare).toBe(true);
    await database.settings.put({ key: 'theme', value: 'dark' });
    expect(await database.settings.count()).toBe(1);
    database.close();
  });

  it('is not replaced where nothing else has the work, where there is no room, or where there are no spares', async () => {
    const spare = bucketsOf(new IDBFactory());
    for (const [environment, hasVault] of [
      [{ indexedDB: brokenFactory('UnknownError'), keyRange: IDBKeyRange, buckets: spare }, false],
      [{ indexedDB: brokenFactory('QuotaExceededError'), keyRange: IDBKeyRange, buckets: spare }, true],
      [{ indexedDB: brokenFactory('UnknownError'), keyRange: IDBKeyRange, buckets: null }, true],
      [{ indexedDB: brokenFactory('UnknownError'), keyRange: IDBKeyRange, buckets: bucketsOf(brokenFactory('UnknownError')) }, true],
    ] as const) {
      expect((await openStorage(environment, hasVault)).isSpare).toBe(false);
    }
  });
});
