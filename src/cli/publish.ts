import { existsSync } from 'node:fs';
import { mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Entry, type Head, type Root } from '../contract/feed';
import { InputError, parseJson } from '../contract/parse';
import { readHistory, readSnapshot, writeVersion } from '../desk/feed-folder';
import { isNeverListed } from '../engine';
import {
  buildFeed,
  deltaSources,
  FeedRefusal,
  growthLimit,
  importSigningKey,
  type PastVersion,
  PublishRefusal,
  readHead,
  shrinkLimit,
} from '../feed';
import { readRoots } from './keys-files';

const HELP = `usage: lurewatch publish --keys DIR --out DIR --entries FILE.jsonl [--yes] [--version N]

Signs the next version of the list and writes it, as static files for any web server:
  OUT/root/N.json   OUT/s/<sha256>   OUT/d/<from>-<to>   OUT/head.json (last, so that no reader sees half a version)
OUT/.versions.json notes what was published when; keep it, or clients take the whole list once.

--keys DIR      folder made by \`lurewatch keys init\`: head.key and root/
--entries FILE  one entry a line: {"kind","value","reason","level","reviewed","expires","case"}
--yes           publish although the list grows within a day, or shrinks, by more than a fifth and 500 entries
--version N     number of this version, above all before it (default: the next one). For a new folder in place of a
                lost one: clients never go back to a lower number.
Exit: 0 published, 1 refused, with a code, and nothing published, 2 called wrongly.
`;

const DAY = 86_400_000;
const EXPIRES_DAYS = 7;

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      keys: { type: 'string' },
      out: { type: 'string' },
      entries: { type: 'string' },
      yes: { type: 'boolean' },
      version: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const { keys, out, entries: file } = values;
  const asked = values.version === undefined ? null : Number(values.version);
  const badVersion = asked !== null && !(Number.isSafeInteger(asked) && asked >= 1);
  if (keys === undefined || out === undefined || file === undefined || badVersion) {
    process.stderr.write(HELP);
    return 2;
  }
  try {
    const entries = readEntries(await readFile(file, 'utf8'));
    const { version, listed, snapshot } = await publish({ keys, out, entries, yes: values.yes ?? false, asked });
    const over = entries.length - listed;
    const left = over > 0 ? ` (${over} left out: expired or listed twice)` : '';
    process.stdout.write(`version ${version}: ${listed} entries${left}, snapshot ${snapshot}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof PublishRefusal || error instanceof FeedRefusal || error instanceof InputError)) throw error;
    const code = error instanceof InputError ? 'bad-entry' : error.code;
    process.stderr.write(`lurewatch publish: nothing published: ${code}: ${error.message}\n`);
    return 1;
  }
}

/** Entries of a JSON-lines file; empty lines are skipped. Throws an InputError that names the line. */
function readEntries(text: string): Entry[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [parseJson(Entry, line)];
    } catch (error) {
      if (error instanceof InputError) throw new InputError(`line ${index + 1}`, error.message);
      throw error;
    }
  });
}

interface Order {
  keys: string;
  out: string;
  entries: Entry[];
  yes: boolean;
  /** The version that was asked for, or null for the next one. */
  asked: number | null;
}

async function publish({ keys, out, entries, yes, asked }: Order) {
  const now = new Date();
  const issued = now.toISOString();
  const roots = await readRoots(keys, issued);
  const headKey = await importSigningKey(await readFile(join(keys, 'head.key'), 'utf8'));
  await mkdir(out, { recursive: true });
  const unlock = await lock(join(out, '.publish.lock'));
  try {
    const previous = await previousHead(
      join(out, 'head.json'),
      roots.map(({ root }) => root),
    );
    const past = withHead(await readHistory(out), previous);
    const last = Math.max(0, ...past.map(({ version }) => version));
    const version = asked ?? last + 1;
    if (version <= last) throw new PublishRefusal('old-version', `version ${version} does not follow ${last}`);
    const built = await buildFeed({
      root: roots.at(-1)!.root,
      entries,
      version,
      issued,
      expires: new Date(now.getTime() + EXPIRES_DAYS * DAY).toISOString(),
      headKey,
      // Only a desk keeps an audit chain; a list published by hand pins none.
      audit: null,
      neverListed: isNeverListed,
      previous,
      sources: deltaSources(past, issued),
      snapshotOf: (source) => readSnapshot(out, source),
    });
    const { listed } = built;
    const most = growthLimit(past, issued) ?? listed;
    if (!yes && (listed > most || listed < shrinkLimit(past))) {
      const before = past.at(-1)?.entries;
      throw new PublishRefusal('great-change', `from ${before} to ${listed} entries; say --yes if it should be so`);
    }
    await writeVersion(out, { built, roots, past, issued, version });
    return { version, listed, snapshot: built.snapshot.name };
  } finally {
    await unlock();
  }
}

/** The versions published so far, oldest first, with the one on disk, whether it was noted or not. */
function withHead(noted: PastVersion[], head: Head | undefined): PastVersion[] {
  if (!head || noted.some(({ version }) => version === head.version)) return noted;
  const { version, issued, entries } = head;
  return [...noted, { version, issued, snapshot: head.snapshot.sha256, entries }].sort((a, b) => a.version - b.version);
}

/**
 * The head published last, under whichever root it was made. A head that no root of ours explains is refused rather
 * than overwritten: the version to go on from is not known then.
 */
async function previousHead(path: string, roots: Root[]): Promise<Head | undefined> {
  if (!existsSync(path)) return undefined;
  const text = await readFile(path, 'utf8');
  let refusal: unknown;
  for (const root of roots.toReversed()) {
    try {
      return await readHead(text, root);
    } catch (error) {
      refusal ??= error;
    }
  }
  if (refusal instanceof FeedRefusal) {
    throw new FeedRefusal(refusal.code, `${path} is not a head these keys made; its version is unknown`);
  }
  throw refusal;
}

/** Two publishers at once would give one version to two lists. The lock of a process that is gone does not count. */
async function lock(path: string): Promise<() => Promise<void>> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return () => unlink(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    if (owner > 0 && isRunning(owner)) throw new Error(`process ${owner} is publishing to this folder (${path})`);
    await unlink(path).catch(() => {});
  }
  throw new Error(`cannot lock ${path}`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, of somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
