// What was looked up of linked articles, in IndexedDB, with bounds.
import type { LinkDetails } from '../../related/readHead.ts';
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
const MOST_ENTRIES = 400;

export async function storedDetails(url: string): Promise<StoredDetails | undefined> {
  const found = await withStore('readonly', (store) => store.get(url));
  return typeof asRecord(found).url === 'string' ? (found as StoredDetails) : undefined;
}

export async function storeDetails(entry: StoredDetails): Promise<void> {
  await withStore('readwrite', (store) => store.put(entry));
  const count = await withStore('readonly', (store) => store.count());
  if (count > MOST_ENTRIES) await dropOldest(count - MOST_ENTRIES);
}

/** Forgets everything looked up. */
export async function clearDetails(): Promise<void> {
  await withStore('readwrite', (store) => store.clear());
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
    return await settled(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: 'url' }).createIndex('lookedUpAt', 'lookedUpAt');
  };
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused.'));
  });
}
