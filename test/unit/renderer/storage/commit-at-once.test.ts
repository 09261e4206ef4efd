import 'fake-indexeddb/auto';
import { commitAtOnce } from '@renderer/storage/commit-at-once';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('commit-at-once', 1);
    request.onupgradeneeded = () => { request.result.createObjectStore('rows', { keyPath: 'id' }); };
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(request.error ?? new Error('Not opened')); };
  });
const count = (database: IDBDatabase): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = database.transaction('rows').objectStore('rows').count();
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(request.error ?? new Error('Not counted')); };
  });

let database: IDBDatabase;
beforeEach(async () => { database = await open(); });
afterEach(() => {
  database.close();
  indexedDB.deleteDatabase('commit-at-once');
});

describe('an act of thousands of records', () => {
  it('is kept whole, with turns for others between its batches', async () => {
    let turns = 0;
    const clock = setInterval(() => { turns += 1; }, 0);
    await commitAtOnce(database, ['rows'], function* (store) {
      for (let id = 0; id < 2_000; id += 1) yield store('rows').put({ id });
    });
    clearInterval(clock);
    expect(await count(database)).toBe(2_000);
    expect(turns).toBeGreaterThan(0);
  });

  it('is not kept at all where a late request cannot be made', async () => {
    const broken = commitAtOnce(database, ['rows'], function* (store) {
      for (let id = 0; id < 900; id += 1) yield store('rows').put({ id });
      yield store('rows').put({ id: 900, held: () => undefined });
    });
    await expect(broken).rejects.toThrow();
    expect(await count(database)).toBe(0);
  });
});
