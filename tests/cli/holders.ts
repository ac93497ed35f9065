import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { run as keys } from '../../src/cli/keys';
import type { Root } from '../../src/contract/feed';
import { followRoots } from '../../src/feed';
import { keyAt, place, rootAt } from './ceremony';

export const at = (...path: string[]) => join(place.dir, ...path);
export const root = (...args: string[]) => keys(['root', ...args]);
export const HOLDERS = ['anna', 'bora', 'chan'] as const;

/** A holder's own folder, as it would lie on a stick of theirs: the key, and copies of the roots so far. */
export const holderKey = (name: string) => at(name, 'root.key');
export const publicOf = (name: string) => at(name, 'root.key.pub');
export const draftOf = (version: number, of = 'keys') => at(of, `root-${version}.draft.json`);

/** One holder takes the draft home, signs it there and brings it back. */
export async function signAt(name: string, version: number, ...more: string[]): Promise<number> {
  const home = draftOf(version, name);
  await copyFile(draftOf(version), home);
  const code = await root('sign', home, '--key', holderKey(name), ...more);
  if (code === 0) await copyFile(home, draftOf(version));
  return code;
}

export const finish = (version: number, ...more: string[]) => root('finish', place.keyDir, draftOf(version), ...more);

export async function handOut(version: number, names: readonly string[] = HOLDERS): Promise<void> {
  for (const name of names) {
    await mkdir(at(name, 'root'), { recursive: true });
    await copyFile(at('keys', 'root', `${version}.json`), at(name, 'root', `${version}.json`));
  }
}

/** Three people in three places and a publisher found a list. */
export async function found(): Promise<Root> {
  for (const name of HOLDERS) await keys(['new', holderKey(name)]);
  await keys(['new', at('keys', 'head.key')]);
  const parts = HOLDERS.flatMap((name) => ['--root-key', publicOf(name)]);
  expect(
    await root('init', place.keyDir, '--feed', 'my-feed', ...parts, '--head-key', at('keys', 'head.key.pub')),
  ).toBe(0);
  for (const name of HOLDERS) expect(await signAt(name, 1)).toBe(0);
  expect(await finish(1)).toBe(0);
  await handOut(1);
  return rootAt(at('keys', 'root', '1.json'));
}

export async function refused(run: Promise<number>, code: string): Promise<void> {
  place.errors = '';
  expect(await run).toBe(1);
  expect(place.errors).toContain(`refused: ${code}:`);
}

export const newest = async () => {
  const first = await rootAt(at('keys', 'root', '1.json'));
  const get = async (version: number) => readFile(at('keys', 'root', `${version}.json`), 'utf8').catch(() => null);
  return (await followRoots(first, get, new Date().toISOString())).root;
};
export const idOf = async (name: string) => (await keyAt(holderKey(name))).keyid;
