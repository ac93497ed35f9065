import type * as z from 'zod/mini';
import { browser } from './api';

/** The device has no room left (or refused the write). Nothing was changed. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

/** One typed value in `storage.local`. Reads are parsed; writes to one item happen one after the other. */
export interface Item<T> {
  /** The stored value, or the fallback if there is none or it is not of the expected shape (which is set aside). */
  get(): Promise<T>;
  /** Throws StorageFull. */
  set(value: T): Promise<void>;
  /** Reads, changes and writes without another update of this item in between. Throws StorageFull. */
  update(change: (value: T) => T): Promise<T>;
}

/**
 * A value in memory that outlives the worker but not the browser (`storage.session`). Content scripts cannot read it.
 * A value that does not parse is made anew.
 */
export function session<S extends z.ZodMiniType>(
  key: string,
  schema: S,
  first: () => z.infer<S>,
): Pick<Item<z.infer<S>>, 'update'> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    update: async (change) => {
      const turn = last.then(async () => {
        const parsed = schema.safeParse((await browser.storage.session.get(key))[key]);
        const value = change(parsed.success ? parsed.data : first());
        await browser.storage.session.set({ [key]: value });
        return value;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** Removes items by their keys, what was set aside of them, and everything that is kept for this session only. */
export async function forget(keys: readonly string[]): Promise<void> {
  await Promise.all([
    browser.storage.local.remove(keys.flatMap((key) => [key, `${key}.unreadable`])),
    browser.storage.session.clear(),
  ]);
}

/** Declares the item stored under `key`. A value that does not parse is kept under `key.unreadable`, not thrown away. */
export function item<S extends z.ZodMiniType>(key: string, schema: S, fallback: z.infer<S>): Item<z.infer<S>> {
  let last: Promise<unknown> = Promise.resolve();

  async function get(): Promise<z.infer<S>> {
    const stored = (await browser.storage.local.get(key))[key];
    if (stored === undefined) return fallback;
    const parsed = schema.safeParse(stored);
    if (parsed.success) return parsed.data;
    await browser.storage.local.set({ [`${key}.unreadable`]: stored }).catch(() => undefined);
    return fallback;
  }

  async function set(value: z.infer<S>): Promise<void> {
    try {
      await browser.storage.local.set({ [key]: value });
    } catch (error) {
      throw new StorageFull(`${key} could not be stored: ${String(error)}`);
    }
  }

  async function update(change: (value: z.infer<S>) => z.infer<S>): Promise<z.infer<S>> {
    const turn = last.then(async () => {
      const value = change(await get());
      await set(value);
      return value;
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  return { get, set, update };
}
