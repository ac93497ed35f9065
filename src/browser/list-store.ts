import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A list as it was verified: texts of root and head, the snapshot's bytes, and when it was last checked. */
export interface StoredList {
  root: string;
  head: string;
  snapshot: Uint8Array<ArrayBuffer>;
  /** ISO instant. */
  checked: string;
}

interface Schema extends DBSchema {
  lists: { key: string; value: StoredList };
}

let open: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  open ??= openDB<Schema>('lurewatch', 1, { upgrade: (db) => void db.createObjectStore('lists') });
  return open;
}

/** The list in use, or null if there is none (never synced, or the browser dropped it). */
export async function loadList(feed: string): Promise<StoredList | null> {
  try {
    return (await (await database()).get('lists', feed)) ?? null;
  } catch {
    open = null;
    return null;
  }
}

/** Replaces the list in one transaction; the one before it stays under `previous`. Rejects when the device is full. */
export async function saveList(feed: string, list: StoredList): Promise<void> {
  const store = (await database()).transaction('lists', 'readwrite');
  const before = await store.store.get(feed);
  if (before && before.head !== list.head) await store.store.put(before, `${feed}.previous`);
  await store.store.put(list, feed);
  await store.done;
}

/** Forgets a list that no longer verifies. */
export async function dropList(feed: string): Promise<void> {
  await (await database()).delete('lists', feed);
}
