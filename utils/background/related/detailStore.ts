// Details fetched for linked articles, in IndexedDB, bounded.
import type { LinkDetails } from '../../related/readRemoteHead.ts';
import { asRecord } from '../../settings/values.ts';
import type { Validators } from './fetchPage.ts';

export interface StoredDetails {
  readonly url: string;
  readonly details: LinkDetails;
  readonly validators: Validators;
  /** Milliseconds since the epoch. */
  readonly lookedUpAt: number;
}

const DATABASE = 'lectern-links';
const STORE = 'details';
const MAX_ENTRIES = 400;

export async function storedDetails(url: string): Promise<StoredDetails | undefined> {
  const found = await withStore('readonly', (store) => store.get(url));
  return typeof asRecord(found).url === 'string' ? (found as StoredDetails) : undefined;
}

export async function storeDetails(entry: StoredDetails): Promise<void> {
  await withStore('readwrite', (store) => store.put(entry));
  const count = await withStore('readonly', (store) => store.count());
  if (count > MAX_ENTRIES) await dropOldest(count - MAX_ENTRIES);
}

/** Forgets everything looked up. */
export async function clearDetails(): Promise<void> {
  await withStore('readwrite', (store) => store.clear());
}

/** About how much is stored, in bytes: as JSON. */
export async function detailsBytes(): Promise<number> {
  return new TextEncoder().encode(JSON.stringify(await withStore('readonly', (store) => store.getAll())))
    .length;
}

async function dropOldest(surplus: number): Promise<void> {
  const oldest = await withStore('readonly', (store) => store.index('lookedUpAt').getAllKeys(null, surplus));
  for (const key of oldest) await withStore('readwrite', (store) => store.delete(key));
}

async function withStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await promisify(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: 'url' }).createIndex('lookedUpAt', 'lookedUpAt');
  };
  return promisify(request);
}

function promisify<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused.'));
  });
}
