import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { parseJson } from '../contract/parse';
import { type BuiltFeed, deltaSources, type PastVersion, remembered, stillAsked } from '../feed';

// The published files as they lie on disk, for the desk and for `lurewatch publish`: root/N.json, s/<sha256>,
// d/<from>-<to>, head.json last. Beside them `.versions.json`, which is not served: what was published when.

const History = z.array(z.object({ version: z.int(), issued: z.string(), snapshot: z.string(), entries: z.int() }));

/** A head in somebody's cache may name files for this long after it was replaced. */
const CACHED_HOURS = 6;
const HOUR = 3_600_000;

/** Writes a file so that a reader sees the old or the new bytes, also after a crash. */
export async function replaceFile(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.new`;
  const file = await open(draft, 'w', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
}

/** A text file, or null if there is none. */
export async function textOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** What was published from this folder, oldest first; empty where the note is missing or does not read. */
export async function readHistory(folder: string): Promise<PastVersion[]> {
  const text = await textOrNull(join(folder, '.versions.json'));
  try {
    return text === null ? [] : parseJson(History, text);
  } catch {
    // Only deltas are lost with it: clients take the snapshot once.
    return [];
  }
}

/** The snapshot of a past version, or null if its file is gone. */
export async function readSnapshot(
  folder: string,
  { snapshot }: Pick<PastVersion, 'snapshot'>,
): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(join(folder, 's', snapshot)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes one version: roots, snapshot, deltas, then the head, each whole or not at all; then notes it and removes files
 * nobody asks for any more. Throws if a published root would change: clients have followed it.
 */
export async function writeVersion(
  folder: string,
  {
    built,
    roots,
    past,
    issued,
    version,
  }: {
    built: BuiltFeed;
    roots: readonly { version: number; text: string }[];
    past: readonly PastVersion[];
    issued: string;
    version: number;
  },
): Promise<void> {
  for (const root of roots) {
    const path = join(folder, 'root', `${root.version}.json`);
    const there = await textOrNull(path);
    if (there === null) await replaceFile(path, root.text);
    else if (there !== root.text) throw new Error(`${path} is another root than the one of these keys`);
  }
  const { name, bytes } = built.snapshot;
  await replaceFile(join(folder, 's', name), bytes);
  for (const delta of built.deltas) await replaceFile(join(folder, 'd', delta.name), delta.bytes);
  await replaceFile(join(folder, 'head.json'), built.head);
  const kept = remembered([...past, { version, issued, snapshot: name, entries: built.listed }], issued);
  await replaceFile(join(folder, '.versions.json'), `${JSON.stringify(kept)}\n`);
  await removeOld(folder, kept, issued, version);
}

/**
 * Keeps the snapshots that deltas were made from, this time and so perhaps the next, and the deltas that lead on from
 * there. What left the list thus leaves the host with them.
 */
async function removeOld(folder: string, kept: readonly PastVersion[], issued: string, version: number): Promise<void> {
  const before = kept.filter((each) => each.version < version);
  const sources = new Set([version, ...deltaSources(before, issued).map((each) => each.version)]);
  const snapshots = new Set(kept.flatMap((each) => (sources.has(each.version) ? [each.snapshot] : [])));
  const asked = stillAsked(kept, version, issued);
  await removeFrom(join(folder, 's'), issued, (name) => !snapshots.has(name));
  await removeFrom(join(folder, 'd'), issued, (name) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(name) ?? [];
    return to !== String(version) && !asked([Number(from), Number(to)]);
  });
}

/** Removes the files of a folder, if there is one, that are superfluous and that no head in a cache names any more. */
async function removeFrom(folder: string, now: string, superfluous: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if (superfluous(name) && (await stat(path)).mtimeMs < Date.parse(now) - CACHED_HOURS * HOUR) await unlink(path);
  }
}
