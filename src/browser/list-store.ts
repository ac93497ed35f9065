import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';

/**
 * One verified version as it is kept: its head, the root under which that was verified, the name of its snapshot, and
 * the ISO instant at which a server last named it as the current one.
 */
const Version = z.object({ root: z.string(), head: z.string(), sha256: z.string(), checked: z.string() });
export type Version = z.infer<typeof Version>;

/**
 * What is kept of one feed. `root` is the newest trusted root and `seen` the newest head ever accepted: both are written
 * before what they allow is fetched, so that nothing older is taken afterwards. `current` is the one pointer to the list
 * in use; `previous` the one before it.
 */
const StoredFeed = z.object({
  root: z.string(),
  seen: z.nullable(z.object({ version: z.number(), sha256: z.string() })),
  current: z.nullable(Version),
  previous: z.nullable(Version),
});
export type StoredFeed = z.infer<typeof StoredFeed>;

interface Schema extends DBSchema {
  feeds: { key: string; value: StoredFeed };
  /** Bytes by `<feed>/<sha256>`. */
  snapshots: { key: string; value: Uint8Array<ArrayBuffer> };
}

let open: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  open ??= openDB<Schema>('lurewatch', 2, {
    upgrade: (db) => {
      for (const name of Array.from(db.objectStoreNames)) db.deleteObjectStore(name);
      db.createObjectStore('feeds');
      db.createObjectStore('snapshots');
    },
    terminated: () => {
      open = null;
    },
    // Somebody deletes or renews the database: let go of it, and open it again when it is needed.
    blocking: (_from, _to, event) => {
      open = null;
      (event.target as IDBDatabase).close();
    },
  });
  open.catch(() => {
    open = null;
  });
  return open;
}

const nameOf = (feed: string, sha256: string) => `${feed}/${sha256}`;

/** What is kept of a feed, or null: never synced, dropped by the browser, or not readable any more. */
export async function loadFeed(feed: string): Promise<StoredFeed | null> {
  const parsed = StoredFeed.safeParse(await (await database()).get('feeds', feed));
  return parsed.success ? parsed.data : null;
}

/** The bytes of a kept snapshot, or null. Nobody has checked them since they were written. */
export async function loadSnapshot(feed: string, sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await (await database()).get('snapshots', nameOf(feed, sha256));
  return bytes instanceof Uint8Array ? bytes : null;
}

/**
 * Replaces what is kept of a feed, and removes snapshots that nothing points to any more. A new snapshot is written
 * beside the others and the pointer moved to it in one and the same transaction: a browser that dies on the way has the
 * old state or the new one. Rejects when the device is full.
 */
export async function saveFeed(
  feed: string,
  stored: StoredFeed,
  snapshot: { sha256: string; bytes: Uint8Array<ArrayBuffer> } | null = null,
): Promise<void> {
  const change = (await database()).transaction(['feeds', 'snapshots'], 'readwrite');
  const write = async () => {
    const snapshots = change.objectStore('snapshots');
    if (snapshot) await snapshots.put(snapshot.bytes, nameOf(feed, snapshot.sha256));
    await change.objectStore('feeds').put(stored, feed);
    const kept = new Set([stored.current, stored.previous].map((version) => version && nameOf(feed, version.sha256)));
    const range = IDBKeyRange.bound(`${feed}/`, `${feed}/\uffff`);
    for (const key of await snapshots.getAllKeys(range)) if (!kept.has(key)) await snapshots.delete(key);
  };
  await Promise.all([write(), change.done]);
}

/** Forgets a feed and its snapshots. */
export async function dropFeed(feed: string): Promise<void> {
  const change = (await database()).transaction(['feeds', 'snapshots'], 'readwrite');
  await change.objectStore('feeds').delete(feed);
  await change.objectStore('snapshots').delete(IDBKeyRange.bound(`${feed}/`, `${feed}/\uffff`));
  await change.done;
}

/** Names of all feeds of which something is kept. */
export async function keptFeeds(): Promise<string[]> {
  return (await database()).getAllKeys('feeds');
}
