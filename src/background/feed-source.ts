import * as z from 'zod/mini';
import { type Build, extensionUrl, fetchBytes } from '../browser';
import type { FeedChoice } from '../contract/feed';
import { LIMITS } from '../contract/limits';
import { readPolicy } from './policy';
import { settings } from './settings';

/** A list to keep: where it comes from, and what makes it this list and no other. */
export interface FeedSource {
  /** Names it on the device. */
  readonly key: string;
  /** What a person called it; null for the package's own. */
  readonly name: string | null;
  /** Base addresses, each ending in a slash, asked in this order. */
  readonly addresses: readonly string[];
  /** Text of the first root, or the SHA-256 it must have where it is fetched too. */
  readonly root: { text: string } | { sha256: string };
  /** A first list from the package, or null. */
  readonly seed: (() => Promise<{ head: string; snapshot: Uint8Array<ArrayBuffer> }>) | null;
}

export const OWN_FEED = 'own';

/** The package's own list, or null where it was built without one. */
export function ownSource({ feedUrls, root, seed }: Build): FeedSource | null {
  if (root === null || (feedUrls.length === 0 && !seed)) return null;
  return { key: OWN_FEED, name: null, addresses: feedUrls, root: { text: root }, seed: seed ? readSeed : null };
}

async function readSeed() {
  const file = (name: string, maxBytes: number) => fetchBytes(extensionUrl(`seed/${name}`), { maxBytes });
  const head = await file('head.json', LIMITS.headBytes);
  const snapshot = await file('snapshot', LIMITS.snapshotBytes);
  return { head: new TextDecoder().decode(head.bytes), snapshot: snapshot.bytes };
}

export function sourceOf({ name, addresses, root }: FeedChoice): FeedSource {
  const bases = addresses.map((address) => (address.endsWith('/') ? address : `${address}/`));
  return { key: root, name, addresses: bases, root: { sha256: root }, seed: null };
}

/** Lists beside the package's own: those of the administrator first, then the reader's; each root once. */
export async function chosenFeeds(): Promise<{ choice: FeedChoice; managed: boolean }[]> {
  const fixed = (await readPolicy()).policy.feeds ?? [];
  const own = (await settings.get()).feeds;
  const seen = new Set<string>();
  return [
    ...fixed.map((choice) => ({ choice, managed: true })),
    ...own.map((choice) => ({ choice, managed: false })),
  ].filter(({ choice }) => !seen.has(choice.root) && seen.add(choice.root));
}

/** How a feed's last attempts went: what kept it from being fresh, how often in a row, and when to ask again (epoch ms). */
export const FeedAttempts = z.record(
  z.string(),
  z.object({ problem: z.nullable(z.string()), failures: z.number(), next: z.number() }),
);
export type FeedAttempts = z.infer<typeof FeedAttempts>;
