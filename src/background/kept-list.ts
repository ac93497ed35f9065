import { loadSnapshot, type Version } from '../browser';
import type { Head } from '../contract/feed';
import { parseTrustedRoot, readHead, type Snapshot, verifySnapshot } from '../feed';
import type { FeedSource } from './feed-source';

/** A list that can be asked: verified, whatever its age. */
export interface OpenList {
  head: Head;
  snapshot: Snapshot;
}

/** A version as it was kept, with its signature and hash checked again; null where it is gone, damaged or unreadable. */
export async function openKept(key: string, version: Version | null | undefined): Promise<OpenList | null> {
  if (!version) return null;
  try {
    const head = await readHead(version.head, await parseTrustedRoot(version.root));
    const bytes = await loadSnapshot(key, head.snapshot.sha256);
    return bytes && { head, snapshot: await verifySnapshot(bytes, head, { known: true }) };
  } catch (error) {
    // Browsers keep large values in files of their own; one that is gone makes the read fail, not answer nothing.
    console.error('a kept list does not open any more', error);
    return null;
  }
}

/** The first list of the package, under the root it came with; null without one. */
export async function openSeed({ root, seed }: FeedSource): Promise<OpenList | null> {
  if (!seed || !('text' in root)) return null;
  try {
    const { head: text, snapshot } = await seed();
    const head = await readHead(text, await parseTrustedRoot(root.text));
    return { head, snapshot: await verifySnapshot(snapshot, head) };
  } catch (error) {
    console.error('the list in the package is of no use', error);
    return null;
  }
}
