import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Root } from '../contract/feed';
import { importSigningKey, parseTrustedRoot, publicPart, signRoot } from '../feed';
import { feedId, KeyRefusal, makeKey, readPublicFile, writeNew } from './keys-files';
import { runRoot } from './keys-root';
import { describeFolder } from './keys-say';
import { printable } from './printable';

const HELP = `usage: lurewatch keys init DIR [--feed ID]
       lurewatch keys new FILE
       lurewatch keys show DIR|FILE
       lurewatch keys root init|rotate|show|sign|finish ...

init  makes the signing keys of a new list on this machine, and its first root file, in one go:
        DIR/root/1.json        which keys count; goes into the extension (ROOT) and is served under root/
        DIR/head.key           the online key: signs every version of the list; the desk needs it
        DIR/keys/root-N.key    three root keys, two of which can replace any key
      Take DIR/keys off this machine and keep its three files in three places. Never commit any .key file.
      --feed ID   name of the list, 1 to 64 characters (default: lurewatch- and 8 random hex digits)
new   makes one key for one holder: FILE (private, stays with its holder) and FILE.pub (public, may go to anybody)
show  prints what a folder or a key file holds. No private key is printed.
root  first root by several holders, yearly renewal, lost and stolen keys: \`lurewatch keys root --help\`, docs/keys.md
`;

const ROOT_KEYS = 3;
const ROOT_THRESHOLD = 2;

export async function run(args: string[]): Promise<number> {
  try {
    return await (args[0] === 'root' ? runRoot(args.slice(1)) : runKeys(args));
  } catch (error) {
    if (!(error instanceof KeyRefusal)) throw error;
    process.stderr.write(`lurewatch keys: refused: ${printable(error.message)}\n`);
    return 1;
  }
}

async function runKeys(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { feed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [command, path, ...rest] = positionals;
  if (path !== undefined && rest.length === 0) {
    if (command === 'init') return init(path, values.feed);
    if (command === 'new') return makeOne(path);
    if (command === 'show') return show(path);
  }
  process.stderr.write(HELP);
  return 2;
}

async function init(dir: string, feed = `lurewatch-${randomBytes(4).toString('hex')}`): Promise<number> {
  const rootKeyFile = (n: number) => join(dir, 'keys', `root-${n}.key`);
  const headKeyFile = join(dir, 'head.key');
  const rootFile = join(dir, 'root', '1.json');
  const numbers = Array.from({ length: ROOT_KEYS }, (_, i) => i + 1);
  feedId(feed);
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
    `${await describeFolder(dir)}\nTake ${join(dir, 'keys')} off this machine: its three root keys belong in three places.\n`,
  );
  return 0;
}

async function makeOne(path: string): Promise<number> {
  const { file, publicFile, key } = await makeKey();
  const openPath = `${path}.pub`;
  if (existsSync(openPath)) throw new KeyRefusal('exists', `${openPath} is there already and is never overwritten`);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeNew(path, file, 0o600);
  await writeNew(openPath, publicFile, 0o644);
  process.stdout.write(
    [
      `key      ${key.keyid}`,
      `private  ${path}: stays with its holder`,
      `public   ${openPath}: give this one`,
      '',
    ].join('\n'),
  );
  return 0;
}

async function show(path: string): Promise<number> {
  if (!path.endsWith('.key') && !path.endsWith('.pub')) {
    process.stdout.write(await describeFolder(path));
    return 0;
  }
  const isPublic = path.endsWith('.pub');
  const { keyid } = isPublic ? await readPublicFile(path) : await importSigningKey(await readFile(path, 'utf8'));
  process.stdout.write(`${keyid}  ${isPublic ? 'public part' : 'private key'}\n`);
  return 0;
}
