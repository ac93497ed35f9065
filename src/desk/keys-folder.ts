import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { followRoots, importSigningKey, parseTrustedRoot } from '../feed';
import type { FeedKeys } from './publish';

/**
 * Reads what `lurewatch keys init` made: `root/1.json` and its followers, and `head.key`. Null if the folder has no
 * head key. Throws if a file is not what it should be: a desk that cannot sign must not start as if it could.
 */
export async function readKeys(folder: string, now: Date): Promise<FeedKeys | null> {
  const keyFile = join(folder, 'head.key');
  if (!existsSync(keyFile)) return null;
  const text = (version: number) => readFileSync(join(folder, 'root', `${version}.json`), 'utf8');
  const versions = readdirSync(join(folder, 'root'))
    .flatMap((name) => /^([1-9]\d*)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const first = versions[0];
  if (first === undefined)
    throw new Error(`${folder}/root holds no root file (1.json): make one with lurewatch keys init`);
  const trusted = await parseTrustedRoot(text(first));
  const get = async (version: number) => (versions.includes(version) ? text(version) : null);
  const { root } = await followRoots(trusted, get, now.toISOString());
  return {
    root,
    roots: versions.map((version) => ({ version, text: text(version) })),
    headKey: await importSigningKey(readFileSync(keyFile, 'utf8')),
  };
}
