/** Gives the object stores of the transaction by name. */
export type Stores = (name: string) => IDBObjectStore;

/** Something asked of the stores of a transaction. */
export type StoreRequest = (stores: Stores) => IDBRequest;

/** Milliseconds of one stretch of asking: a large act lets the window breathe in between. */
const STRETCH = 40;

/**
 * One strict transaction that asks for everything and for its end before it lets go of the thread: the browser carries it
 * out and syncs it while the window draws. Through Dexie each request's answer, and with it the end, waits its turn behind
 * the drawing. What takes longer to ask for than a stretch goes on once the last request of the stretch was carried out,
 * in the same transaction. Resolves when it is on disk; where it fails, or a request throws, nothing of it is kept.
 */
export function commitAtOnce(connection: IDBDatabase, names: readonly string[], requests: Iterable<StoreRequest>): Promise<void> {
  return new Promise((resolve, reject) => {
    // Throws where the browser has closed the connection: the promise rejects with what it says.
    const transaction = connection.transaction(names, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => { resolve(); };
    transaction.onabort = () => { reject(transaction.error ?? new Error('The transaction was aborted')); };
    const stores: Stores = (name) => transaction.objectStore(name);
    const rest = requests[Symbol.iterator]();
    const ask = (): void => {
      try {
        const until = performance.now() + STRETCH;
        for (let next = rest.next(); next.done !== true; next = rest.next()) {
          const request = next.value(stores);
          if (performance.now() < until) continue;
          request.onsuccess = ask;
          return;
        }
      } catch (error) {
        transaction.abort();
        reject(error as Error);
        return;
      }
      transaction.commit();
    };
    ask();
  });
}
