import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from '../contract/feed';
import { InputError } from '../contract/parse';
import {
  FeedRefusal,
  followRoots,
  generateKey,
  importSigningKey,
  nextRoot,
  type PublicKey,
  parseTrustedRoot,
  readPublicKey,
} from '../feed';

/** Why a step with keys was not taken; docs/keys.md has a sentence for each. */
export type KeyProblem =
  /** The draft was changed after somebody signed it, or two copies do not say the same. */
  | 'changed'
  /** This key has signed the draft already. */
  | 'signed-already'
  /** The key is no root key, neither before nor after. */
  | 'not-a-signer'
  /** Thresholds are not met yet. */
  | 'too-few'
  /** The draft does not follow the newest root here, or is another list's. */
  | 'not-next'
  /** That version stands already and is never overwritten. */
  | 'published'
  /** A file of that name is there and is never overwritten. */
  | 'exists'
  | 'expired'
  | 'too-long'
  | 'no-change'
  /** Names no key of the role, or more than one. */
  | 'unknown-key'
  | 'same-key'
  | 'threshold'
  /** A private key where a public part belongs. */
  | 'private-key'
  | 'not-a-key'
  | 'not-a-draft';

/** Nothing was signed and nothing was written. */
export class KeyRefusal extends Error {
  override readonly name = 'KeyRefusal';
  constructor(
    readonly code: KeyProblem,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/** A list's name as the format wants it, or an Error. */
export function feedId(said: string): string {
  if (!/^[\x21-\x7e]{1,64}$/.test(said)) throw new Error('--feed must be 1 to 64 printable characters without spaces');
  return said;
}

/** A new key: the texts of its private and its public file. */
export async function makeKey() {
  const { private: secret, ...open } = await generateKey();
  const file = `${JSON.stringify({ ...open, private: secret })}\n`;
  return { file, publicFile: `${JSON.stringify(open)}\n`, key: await importSigningKey(file) };
}

/** Writes a file that must not be there yet. */
export async function writeNew(path: string, text: string, mode: number): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', mode, flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new KeyRefusal('exists', `${path} is there already and is never overwritten`);
  }
}

/** The public part of a key from its `.pub` file. Refuses a private key: it should not have come here. */
export async function readPublicFile(path: string): Promise<PublicKey> {
  const text = await readFile(path, 'utf8');
  if (text.includes('"private"')) {
    throw new KeyRefusal('private-key', `${path} is a private key, which stays with its holder; give its .pub file`);
  }
  try {
    return await readPublicKey(text);
  } catch (error) {
    throw new KeyRefusal('not-a-key', `${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** True if others than the owner may read the file; never on Windows, where modes say nothing. */
export async function othersCanRead(path: string): Promise<boolean> {
  return process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0;
}

/** Root files of a keys folder, verified from the lowest version up; empty where there are none. */
async function rootsIn(folder: string): Promise<{ version: number; root: Root; text: string }[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const first = Math.min(...names.flatMap((name) => /^([1-9]\d*)\.json$/.exec(name)?.[1] ?? []).map(Number));
  if (!Number.isFinite(first)) return [];
  const get = async (version: number) => {
    const path = join(folder, `${version}.json`);
    return existsSync(path) ? readFile(path, 'utf8') : null;
  };
  const text = (await get(first)) ?? '';
  const rows = [{ version: first, root: await parseTrustedRoot(text), text }];
  for (;;) {
    const last = rows.at(-1)!;
    const next = await get(last.version + 1);
    if (next === null) return rows;
    rows.push({ version: last.version + 1, root: await nextRoot(last.root, next), text: next });
  }
}

/** Root files of a keys folder, verified from the lowest version up. Refuses an expired newest root only with `now`. */
export async function readRoots(dir: string, now?: string) {
  const folder = join(dir, 'root');
  const rows = await rootsIn(folder);
  if (rows.length === 0) throw new Error(`${folder} holds no root file (1.json); make one: lurewatch keys init`);
  if (now !== undefined) await followRoots(rows.at(-1)!.root, async () => null, now);
  return rows;
}

/** The newest root of a keys folder, or null before the first. */
export async function newestRoot(dir: string): Promise<Root | null> {
  return (await rootsIn(join(dir, 'root'))).at(-1)?.root ?? null;
}

/** Turns what the feed's room says of a draft into this command's codes. */
export async function orRefusal<T>(run: () => Promise<T>, path: string): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof FeedRefusal) {
      const code =
        error.code === 'bad-signature'
          ? 'changed'
          : error.code === 'wrong-root' || error.code === 'wrong-feed'
            ? 'not-next'
            : 'not-a-draft';
      throw new KeyRefusal(code, `${path}: ${error.message}`);
    }
    if (error instanceof InputError) throw new KeyRefusal('not-a-draft', `${path}: ${error.message}`);
    throw error;
  }
}
