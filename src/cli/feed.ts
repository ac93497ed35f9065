import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Head } from '../contract/feed';
import { readHistory } from '../desk/feed-folder';
import { FeedRefusal, type PastVersion } from '../feed';
import { type Anchor, checkDeltas, checkFeed } from './feed-check';
import { FetchFailure, type Source, sourceOf } from './feed-get';
import { printable } from './printable';

const HELP = `usage: lurewatch feed check URL|DIR... --root FILE | --fingerprint HEX [OPTION]...

Fetches a published list and verifies it as a client that knows nothing but its first root: head, root chain, snapshot.
Prints what the list says of itself, and what its host should do better ("warning"). Several addresses of one list are
checked one after the other and compared.

--root FILE         the root to trust
--fingerprint HEX   or the SHA-256 of root/1.json, as the extension's options take it
--seen N            the newest version known: an older one is refused, as by clients that have seen it
--deltas            fetch every delta the head names, and apply those whose older snapshot is still there
--published DIR     with --deltas: the publisher's own folder, whose .versions.json says what each version was
--strict            a warning counts as a refusal
--timeout SECONDS   for each file (default: 60)

Exit: 0 a client takes it; 1 a client refuses it, with the refusal's code (docs/feed-format.md), or a delta is wrong, or
a warning with --strict; 2 called wrongly; 3 a file could not be had (offline, timeout, missing, http-..., clock-wrong).
Of several addresses the gravest counts: 1 before 3 before 0.
`;

const OPTIONS = {
  root: { type: 'string' },
  fingerprint: { type: 'string' },
  seen: { type: 'string' },
  deltas: { type: 'boolean' },
  published: { type: 'string' },
  strict: { type: 'boolean' },
  timeout: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface Wishes {
  anchor: Anchor;
  seen: number | null;
  deltas: boolean;
  published: string | null;
}

interface Outcome {
  code: 0 | 1 | 3;
  head: Head | null;
  warned: boolean;
}

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [command, ...places] = positionals;
  const seconds = Number(values.timeout ?? '60');
  const seen = values.seen === undefined ? null : Number(values.seen);
  const fingerprint = values.fingerprint?.replace(/[\s:]/g, '').toLowerCase();
  const wrong =
    command !== 'check' ||
    places.length === 0 ||
    (values.root === undefined) === (fingerprint === undefined) ||
    (fingerprint !== undefined && !/^[0-9a-f]{64}$/.test(fingerprint)) ||
    !(seconds > 0 && seconds <= 3_600) ||
    (seen !== null && !(Number.isSafeInteger(seen) && seen >= 1));
  if (wrong) {
    process.stderr.write(HELP);
    return 2;
  }
  const anchor = fingerprint === undefined ? { text: await readFile(values.root!, 'utf8') } : { fingerprint };
  const wishes = { anchor, seen, deltas: values.deltas ?? false, published: values.published ?? null };
  const outcomes: Outcome[] = [];
  for (const [index, place] of places.entries()) {
    if (places.length > 1) process.stdout.write(`${index > 0 ? '\n' : ''}address   ${place}\n`);
    outcomes.push(await checkOne(sourceOf(place, seconds * 1_000), wishes));
  }
  const behind = compare(places, outcomes);
  const codes = outcomes.map(({ code }) => code);
  if (values.strict && (behind || outcomes.some(({ warned }) => warned))) codes.push(1);
  return codes.includes(1) ? 1 : Math.max(...codes);
}

async function checkOne(source: Source, wishes: Wishes): Promise<Outcome> {
  const now = new Date();
  try {
    const { head, lines, warnings } = await checkFeed(source, wishes.anchor, { seen: wishes.seen, now });
    const deltas =
      wishes.deltas && head.from.length > 0 ? await checkDeltas(source, head, await pastOf(source, wishes)) : null;
    if (deltas) lines.push(deltas.line);
    for (const warning of warnings) lines.push(`warning   ${printable(warning)}`);
    process.stdout.write(`${lines.join('\n')}\n`);
    for (const failure of deltas?.failures ?? [])
      process.stderr.write(`lurewatch feed check: refused: ${printable(failure)}\n`);
    return { code: deltas && deltas.failures.length > 0 ? 1 : 0, head, warned: warnings.length > 0 };
  } catch (error) {
    if (!(error instanceof FeedRefusal || error instanceof FetchFailure)) throw error;
    const refused = error instanceof FeedRefusal;
    process.stderr.write(`lurewatch feed check: ${refused ? 'refused' : 'failed'}: ${printable(error.message)}\n`);
    return { code: refused ? 1 : 3, head: null, warned: false };
  }
}

/** What was published when, by the publisher's note; empty where there is none. */
async function pastOf(source: Source, { published }: Wishes): Promise<PastVersion[]> {
  const folder = published ?? (source.isWeb ? null : source.name);
  return folder === null ? [] : readHistory(folder);
}

/** Addresses of one list may be some minutes apart, never at odds. True if one is behind. */
function compare(places: string[], outcomes: Outcome[]): boolean {
  const heads = outcomes.flatMap(({ head }, at) =>
    head ? [{ head, place: places[at]!, outcome: outcomes[at]! }] : [],
  );
  const newest = heads.toSorted((a, b) => b.head.version - a.head.version)[0];
  let behind = false;
  for (const { head, place, outcome } of heads) {
    if (!newest) break;
    if (head.version < newest.head.version) {
      behind = true;
      process.stdout.write(
        `warning   ${place} has version ${head.version}, ${newest.place} has ${newest.head.version}\n`,
      );
    } else if (head.snapshot.sha256 !== newest.head.snapshot.sha256) {
      outcome.code = 1;
      process.stderr.write(
        `lurewatch feed check: refused: forked: two lists under version ${head.version}: ${newest.place} and ${place}\n`,
      );
    }
  }
  return behind;
}
