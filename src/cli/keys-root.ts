import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Root } from '../contract/feed';
import { replaceFile } from '../desk/feed-folder';
import {
  importSigningKey,
  joinDrafts,
  missingSignatures,
  nextRoot,
  parseTrustedRoot,
  type RootDraft,
  readDraft,
  readDraftAlone,
  replacesHeadKeys,
  sha256Hex,
  signDraft,
  writeDraft,
} from '../feed';
import { feedId, KeyRefusal, newestRoot, orRefusal, othersCanRead, readPublicFile, writeNew } from './keys-files';
import {
  changedRoot,
  checkExpiry,
  DEFAULT_DAYS,
  expiryIn,
  firstRoot,
  MAX_DAYS,
  MIN_PREFIX,
  type RoleChange,
} from './keys-plan';
import { describeDraft, spoken } from './keys-say';

export const ROOT_HELP = `usage: lurewatch keys root init DIR --feed ID --root-key PUB... --head-key PUB...
       lurewatch keys root rotate DIR CHANGE...
       lurewatch keys root show DRAFT [--root FILE]
       lurewatch keys root sign DRAFT --key FILE [--root FILE]
       lurewatch keys root finish DIR DRAFT...

A root file says which keys count. It goes from holder to holder as a draft; each signs it on a machine of their own,
and no private key ever travels. Works on files alone, without a network. docs/keys.md walks through it.

init     writes the draft of a new list's first root from public parts (\`lurewatch keys new\` makes them)
           --feed ID             name of the list, 1 to 64 characters
           --root-key PUB        public part of a root key; once for each holder
           --head-key PUB        public part of the online key
rotate   writes the draft of the root after the newest one in DIR/root. CHANGE is one or more of
           --renew               a new expiry and nothing else
           --replace-head [ID=]PUB   --add-head PUB   --drop-head ID   --head-threshold N
           --replace-root [ID=]PUB   --add-root PUB   --drop-root ID   --root-threshold N
           ID is a key's id, or its first ${MIN_PREFIX} digits or more; without it the only key of the role goes
show     prints what the draft says, what changes, who has signed and who is missing
sign     the same, and adds the signature of one root key, of those before or those after
           --key FILE            the holder's private key
finish   joins the signatures of one or more copies of a draft; with enough of them, and only then, it becomes
         DIR/root/N.json. Nothing published is overwritten.

--out FILE      init, rotate: where the draft goes (default: DIR/root-N.draft.json)
--days N        init, rotate: days until the root expires (default: ${DEFAULT_DAYS})
--max-days N    no root may last longer than this (default: ${MAX_DAYS})
--root FILE     show, sign: the root before, your own copy (default: root/N.json beside the key or the folder above it)
Exit: 0 done, 1 refused, with a code, and nothing written, 2 called wrongly.
`;

const OPTIONS = {
  feed: { type: 'string' },
  'root-key': { type: 'string', multiple: true },
  'head-key': { type: 'string', multiple: true },
  'root-threshold': { type: 'string' },
  'head-threshold': { type: 'string' },
  'add-root': { type: 'string', multiple: true },
  'drop-root': { type: 'string', multiple: true },
  'replace-root': { type: 'string', multiple: true },
  'add-head': { type: 'string', multiple: true },
  'drop-head': { type: 'string', multiple: true },
  'replace-head': { type: 'string', multiple: true },
  renew: { type: 'boolean' },
  days: { type: 'string' },
  'max-days': { type: 'string' },
  out: { type: 'string' },
  key: { type: 'string' },
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

export async function runRoot(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (values.help) {
    process.stdout.write(ROOT_HELP);
    return 0;
  }
  const [command, path, ...more] = positionals;
  if (path !== undefined && (more.length === 0 || command === 'finish')) {
    if (command === 'init' && values.feed && values['root-key'] && values['head-key']) return init(path, values);
    if (command === 'rotate') return rotate(path, values);
    if (command === 'show') return show(path, values);
    if (command === 'sign' && values.key !== undefined) return signOne(path, values.key, values);
    if (command === 'finish' && more.length > 0) return finish(path, more, values);
  }
  process.stderr.write(ROOT_HELP);
  return 2;
}

async function init(dir: string, values: Values): Promise<number> {
  if (existsSync(join(dir, 'root', '1.json'))) {
    throw new KeyRefusal('published', `${dir} has a root already; change it with keys root rotate`);
  }
  const publicKeys = (paths: string[] = []) => Promise.all(paths.map(readPublicFile));
  const root = await publicKeys(values['root-key']);
  const head = await publicKeys(values['head-key']);
  const draft = firstRoot({
    feed: feedId(values.feed!),
    expires: expiryOf(values),
    root,
    head,
    thresholds: {
      root: numberOf(values, 'root-threshold') ?? Math.min(2, root.length),
      head: numberOf(values, 'head-threshold') ?? 1,
    },
  });
  return writeNewDraft(dir, draft, null, values);
}

async function rotate(dir: string, values: Values): Promise<number> {
  const current = await newestRoot(dir);
  if (current === null) throw new KeyRefusal('not-next', `${join(dir, 'root')} holds no root to go on from`);
  const changes = { root: await changeOf('root', values), head: await changeOf('head', values) };
  const next = changedRoot(current, changes, { expires: expiryOf(values), renew: values.renew ?? false });
  return writeNewDraft(dir, next, current, values);
}

async function writeNewDraft(dir: string, root: Root, previous: Root | null, values: Values): Promise<number> {
  const text = await writeDraft(root);
  const draft = await readDraft(text, previous);
  await mkdir(dir, { recursive: true });
  const out = values.out ?? join(dir, `root-${root.version}.draft.json`);
  await writeNew(out, text, 0o644);
  process.stdout.write(`${describeDraft(draft, previous, new Date())}\nNot signed yet: ${out}\n`);
  return 0;
}

async function show(path: string, values: Values): Promise<number> {
  const { draft, previous } = await openDraft(path, values);
  process.stdout.write(describeDraft(draft, previous, new Date()));
  return 0;
}

async function signOne(path: string, keyPath: string, values: Values): Promise<number> {
  const now = new Date();
  const { draft, previous } = await openDraft(path, values);
  if (!draft.plain) throw new KeyRefusal('not-a-draft', `${path} says more than this program can show`);
  checkExpiry(draft.root.expires, now, maxDaysOf(values));
  const key = await importSigningKey(await readFile(keyPath, 'utf8')).catch((error: Error) => {
    throw new KeyRefusal('not-a-key', `${keyPath}: ${error.message}`);
  });
  const sides = [previous, draft.root];
  if (!sides.some((side) => side?.roles.root.keyids.includes(key.keyid))) {
    throw new KeyRefusal('not-a-signer', `${key.keyid} is no root key, neither before nor after`);
  }
  if (draft.signers.includes(key.keyid)) {
    throw new KeyRefusal('signed-already', `${key.keyid} has signed; a second signature would not count`);
  }
  const text = await signDraft(draft, key);
  const signed = await readDraft(text, previous);
  await replaceFile(path, text);
  process.stdout.write(`${describeDraft(signed, previous, now)}\nSigned with ${key.keyid}: ${path}\n`);
  if (await othersCanRead(keyPath)) process.stderr.write(`${keyPath}: others can read this key: chmod 600\n`);
  return 0;
}

async function finish(dir: string, paths: string[], values: Values): Promise<number> {
  const now = new Date();
  const previous = await newestRoot(dir);
  const drafts: RootDraft[] = [];
  for (const path of paths) {
    const text = await readFile(path, 'utf8');
    const root = await orRefusal(() => readDraftAlone(text), path);
    if (root.version <= (previous?.version ?? 0)) {
      throw new KeyRefusal('published', `root ${root.version} stands already and is never overwritten`);
    }
    drafts.push(await orRefusal(() => readDraft(text, previous), path));
  }
  const [first] = drafts;
  const other = drafts.findIndex(({ digest }) => digest !== first!.digest);
  if (other > 0) throw new KeyRefusal('changed', `${paths[0]} and ${paths[other]} do not say the same`);
  checkExpiry(first!.root.expires, now, maxDaysOf(values));
  const text = joinDrafts(drafts);
  const joined = await readDraft(text, previous);
  const { old, own } = missingSignatures(joined, previous);
  if (old + own > 0) {
    process.stdout.write(describeDraft(joined, previous, now));
    throw new KeyRefusal('too-few', `${Math.max(old, own)} or more signatures are missing`);
  }
  // As a client takes it, before it stands where clients are served from.
  const root = previous ? await nextRoot(previous, text, now.toISOString()) : await parseTrustedRoot(text);
  const target = join(dir, 'root', `${root.version}.json`);
  await replaceFile(target, text);
  process.stdout.write(describeDraft(joined, previous, now));
  process.stdout.write(`\n${target} counts now. Give every holder a copy, and publish.\n`);
  if (root.version === 1) process.stdout.write(`fingerprint ${spoken(await sha256Hex(Buffer.from(text)))}\n`);
  if (previous && replacesHeadKeys(previous, root)) {
    process.stdout.write(`Put the new online key in place of ${join(dir, 'head.key')}.\n`);
  }
  return 0;
}

/** A draft and the root before it: the one said, or the holder's own copy where this program keeps them. */
async function openDraft(path: string, values: Values): Promise<{ draft: RootDraft; previous: Root | null }> {
  const text = await readFile(path, 'utf8');
  const root = await orRefusal(() => readDraftAlone(text), path);
  const previous = root.version === 1 ? null : await rootBefore(root.version, path, values);
  return { draft: await orRefusal(() => readDraft(text, previous), path), previous };
}

async function rootBefore(version: number, draftPath: string, values: Values): Promise<Root> {
  const name = `${version - 1}.json`;
  const own = dirname(values.key ?? draftPath);
  const places = values.root ? [values.root] : [join(own, 'root', name), join(own, '..', 'root', name)];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) {
    throw new KeyRefusal(
      'not-next',
      `root ${version - 1} is not here (${places.join(', ')}): give your copy, --root FILE`,
    );
  }
  return orRefusal(async () => parseTrustedRoot(await readFile(found, 'utf8')), found);
}

async function changeOf(name: 'root' | 'head', values: Values): Promise<RoleChange> {
  const replace = (values[`replace-${name}`] ?? []).map(async (said) => {
    const [, gone, path] = /^(?:([0-9a-fA-F]+)=)?(.+)$/s.exec(said) ?? [];
    return { gone: gone ?? null, key: await readPublicFile(path ?? '') };
  });
  return {
    add: await Promise.all((values[`add-${name}`] ?? []).map(readPublicFile)),
    drop: values[`drop-${name}`] ?? [],
    replace: await Promise.all(replace),
    threshold: numberOf(values, `${name}-threshold`),
  };
}

function numberOf(values: Values, name: 'root-threshold' | 'head-threshold' | 'days' | 'max-days'): number | null {
  const said = values[name];
  if (said === undefined) return null;
  if (!/^[1-9]\d{0,5}$/.test(said)) throw new Error(`--${name} must be a whole number, 1 or more`);
  return Number(said);
}

const maxDaysOf = (values: Values): number => numberOf(values, 'max-days') ?? MAX_DAYS;

const expiryOf = (values: Values): string =>
  expiryIn(numberOf(values, 'days') ?? DEFAULT_DAYS, new Date(), maxDaysOf(values));
