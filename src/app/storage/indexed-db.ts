import type { Saves } from './saves.ts';

const VERSION = 1;
const STORE = 'games';

/**
 * Games in the browser's own database. It is there on plain http too.
 *
 * @param name  of the database
 * @throws  rejects when the browser refuses it, as some do in private windows
 */
export async function indexedDbSaves(factory: IDBFactory, name = 'rapport'): Promise<Saves> {
  const database = await openDatabase(factory, name);
  // another tab with a newer page may need to change the database: do not stand in its way
  database.onversionchange = () => database.close();

  return {
    lasting: true,
    ids: async () => (await read(database, (store) => store.getAllKeys())).map(String),
    get: async (id) => (await read(database, (store) => store.get(id))) ?? null,
    put: (id, value) => write(database, (store) => store.put(value, id)),
    remove: (id) => write(database, (store) => store.delete(id)),
  };
}

function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name, VERSION);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('the database of games is being changed in another tab'));
  });
}

function read<T>(database: IDBDatabase, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = ask(database.transaction(STORE, 'readonly').objectStore(STORE));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Done when the transaction is, not when the request is: only then does it lie there. */
function write(database: IDBDatabase, change: (store: IDBObjectStore) => IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
    change(transaction.objectStore(STORE));
  });
}
