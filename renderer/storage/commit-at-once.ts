/** Gives the object stores of the transaction by name. */
export type Stores = (name: string) => IDBObjectStore;

/**
 * One strict transaction that asks for everything and for its end before it lets go of the thread: the browser carries it
 * out and syncs it while the window draws. Through Dexie each request's answer, and with it the end, waits its turn behind
 * the drawing. Resolves when it is on disk; where it fails, or `work` throws, nothing of it is kept.
 */
export function commitAtOnce(connection: IDBDatabase, names: readonly string[], work: (stores: Stores) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    // Throws where the browser has closed the connection: the promise rejects with what it says.
    const transaction = connection.transaction(names, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => { resolve(); };
    transaction.onabort = () => { reject(transaction.error ?? new Error('The transaction was aborted')); };
    try {
      work((name) => transaction.objectStore(name));
    } catch (error) {
      transaction.abort();
      reject(error as Error);
      return;
    }
    transaction.commit();
  });
}
