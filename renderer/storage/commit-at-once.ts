/** Gives the object stores of the transaction by name. */
export type Stores = (name: string) => IDBObjectStore;

/** So many requests are always made at a time: the act of a person makes fewer. */
const BATCH = 30;
/** For so long, in milliseconds, the many more of a large import are made at a time. */
const SLICE = 10;

/**
 * One strict transaction that asks for everything and for its end before it lets go of the thread: the browser carries it
 * out and syncs it while the window draws. Through Dexie each request's answer, and with it the end, waits its turn behind
 * the drawing. An act of thousands of records lets the window draw between its batches, still in the one transaction.
 * Resolves when it is on disk; where it fails, or `requests` throws, nothing of it is kept.
 */
export function commitAtOnce(connection: IDBDatabase, names: readonly string[], requests: (stores: Stores) => Iterable<IDBRequest>): Promise<void> {
  return new Promise((resolve, reject) => {
    // Throws where the browser has closed the connection: the promise rejects with what it says.
    const transaction = connection.transaction(names, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => { resolve(); };
    transaction.onabort = () => { reject(transaction.error ?? new Error('The transaction was aborted')); };
    const asked = requests((name) => transaction.objectStore(name))[Symbol.iterator]();
    const ask = (): void => {
      try {
        let last: IDBRequest | null = null;
        const began = performance.now();
        for (let count = 0; count < BATCH || performance.now() < began + SLICE; count += 1) {
          const turn = asked.next();
          if (turn.done === true) {
            transaction.commit();
            return;
          }
          last = turn.value;
        }
        last?.addEventListener('success', ask);
      } catch (error) {
        transaction.abort();
        reject(error as Error);
      }
    };
    ask();
  });
}
