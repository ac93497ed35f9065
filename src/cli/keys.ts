import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Root } from '../contract/feed';
import { followRoots, generateKey, importSigningKey, nextRoot, parseTrustedRoot, publicPart, signRoot } from '../feed';

const HELP = `usage: lurewatch keys init DIR [--feed ID]
       lurewatch keys show DIR

init  makes the signing keys of a new list on this machine, and its first root file:
        DIR/root/1.json        which keys count; goes into the extension (ROOT) and is served under root/
        DIR/head.key           the online key: signs every version of the list; the desk needs it
        DIR/keys/root-N.key    three root keys, two of which can replace any key
      Take DIR/keys off this machine and keep its three files in three places. Never commit any .key file.
      --feed ID   name of the list, 1 to 64 characters (default: lurewatch- and 8 random hex digits)
show  prints what a folder holds. No private key is printed.
`;

const ROOT_KEYS = 3;
const ROOT_THRESHOLD = 2;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { feed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [command, dir, ...rest] = positionals;
  if (dir === undefined || rest.length > 0 || (command !== 'init' && command !== 'show')) {
    process.stderr.write(HELP);
    return 2;
  }
  return command === 'init' ? init(dir, values.feed) : show(dir);
}

async function init(dir: string, feed = `lurewatch-${randomBytes(4).toString('hex')}`): Promise<number> {
  if (!/^[\x21-\x7e]{1,64}$/.test(feed)) throw new Error('--feed must be 1 to 64 printable characters without spaces');
  const rootKeyFile = (n: number) => join(dir, 'keys', `root-${n}.key`);
  const headKeyFile = join(dir, 'head.key');
  const rootFile = join(dir, 'root', '1.json');
  const numbers = Array.from({ length: ROOT_KEYS }, (_, i) => i + 1);
  for (const path of [headKeyFile, rootFile, ...numbers.map(rootKeyFile)]) {
    if (existsSync(path)) throw new Error(`${path} exists; keys are never overwritten. Choose another folder.`);
  }
  const now = new Date();
  const expires = new Date(now);
  expires.setUTCFullYear(now.getUTCFullYear() + 1);

  const rootKeys = await Promise.all(numbers.map(makeKey));
  const headKey = await makeKey();
  const all = [...rootKeys, headKey].map(({ key }) => key);
  const root: Root = {
    type: 'root',
    feed,
    version: 1,
    expires: expires.toISOString(),
    keys: Object.fromEntries(all.map((key) => [key.keyid, publicPart(key)])),
    roles: {
      root: { keyids: rootKeys.map(({ key }) => key.keyid), threshold: ROOT_THRESHOLD },
      head: { keyids: [headKey.key.keyid], threshold: 1 },
    },
  };
  const text = await signRoot(
    root,
    rootKeys.map(({ key }) => key),
  );
  await parseTrustedRoot(text);

  await mkdir(join(dir, 'keys'), { recursive: true, mode: 0o700 });
  await mkdir(join(dir, 'root'), { recursive: true });
  for (const [i, { file }] of rootKeys.entries()) await writeNew(rootKeyFile(i + 1), file, 0o600);
  await writeNew(headKeyFile, headKey.file, 0o600);
  await writeNew(rootFile, text, 0o644);
  if (!existsSync(join(dir, '.gitignore'))) await writeNew(join(dir, '.gitignore'), 'head.key\nkeys/\n', 0o644);
  process.stdout.write(
    `${await describe(dir)}\nTake ${join(dir, 'keys')} off this machine: its three root keys belong in three places.\n`,
  );
  return 0;
}

async function show(dir: string): Promise<number> {
  process.stdout.write(`${await describe(dir)}\n`);
  return 0;
}

async function makeKey() {
  const file = `${JSON.stringify(await generateKey())}\n`;
  return { file, key: await importSigningKey(file) };
}

/** Writes a file that must not be there yet. */
async function writeNew(path: string, text: string, mode: number): Promise<void> {
  await writeFile(path, text, { flag: 'wx', mode, flush: true });
}

/** Root files of a keys folder, verified from the lowest version up. Refuses an expired newest root only with `now`. */
export async function readRoots(dir: string, now?: string): Promise<{ version: number; root: Root; text: string }[]> {
  const folder = join(dir, 'root');
  const names = existsSync(folder) ? await readdir(folder) : [];
  const first = Math.min(...names.flatMap((name) => /^([1-9]\d*)\.json$/.exec(name)?.[1] ?? []).map(Number));
  if (!Number.isFinite(first)) throw new Error(`${folder} holds no root file (1.json); make one: lurewatch keys init`);
  const get = async (version: number) => {
    const path = join(folder, `${version}.json`);
    return existsSync(path) ? readFile(path, 'utf8') : null;
  };
  const text = (await get(first)) ?? '';
  const rows = [{ version: first, root: await parseTrustedRoot(text), text }];
  for (;;) {
    const last = rows.at(-1)!;
    const next = await get(last.version + 1);
    if (next === null) break;
    rows.push({ version: last.version + 1, root: await nextRoot(last.root, next), text: next });
  }
  if (now !== undefined) await followRoots(rows.at(-1)!.root, async () => null, now);
  return rows;
}

async function describe(dir: string): Promise<string> {
  const { root } = (await readRoots(dir)).at(-1)!;
  const lines = [
    `feed     ${root.feed}`,
    `root     version ${root.version}, expires ${root.expires}${Date.parse(root.expires) > Date.now() ? '' : ' (EXPIRED)'}`,
  ];
  const keyFiles = [join(dir, 'head.key')];
  if (existsSync(join(dir, 'keys'))) {
    for (const name of (await readdir(join(dir, 'keys'))).sort()) {
      if (name.endsWith('.key')) keyFiles.push(join(dir, 'keys', name));
    }
  }
  const here = new Map<string, string>();
  for (const path of keyFiles.filter((path) => existsSync(path))) {
    const { keyid } = await importSigningKey(await readFile(path, 'utf8'));
    const open = process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0;
    here.set(keyid, `${path}${open ? '  (OTHERS CAN READ IT: chmod 600)' : ''}`);
  }
  for (const name of ['root', 'head'] as const) {
    const { keyids, threshold } = root.roles[name];
    lines.push(`${name.padEnd(8)} ${threshold} of ${keyids.length} keys`);
    for (const keyid of keyids) lines.push(`         ${keyid}  ${here.get(keyid) ?? 'not on this machine'}`);
  }
  return lines.join('\n');
}
