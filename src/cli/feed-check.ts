import type { Head } from '../contract/feed';
import { LIMITS } from '../contract/limits';
import {
  checkSnapshot,
  FeedRefusal,
  followRoots,
  openSnapshot,
  type PastVersion,
  parseTrustedRoot,
  sha256Hex,
  verifyDelta,
  verifyHead,
  verifySnapshot,
} from '../feed';
import { describeFeed } from './feed-facts';
import { type Answer, FetchFailure, getOrNull, type Source } from './feed-get';
import { servingNotes } from './feed-serving';

const DAY = 86_400_000;

/** What is trusted to begin with: the text of a root, or the SHA-256 that `root/1.json` must have. */
export type Anchor = { text: string } | { fingerprint: string };

export interface Checked {
  head: Head;
  /** Facts, one a line. */
  lines: string[];
  /** About the host, not about the list. */
  warnings: string[];
}

/** Refusals that an old copy in a cache on the way explains. */
const MAYBE_STALE: readonly string[] = ['rollback', 'expired', 'wrong-root', 'bad-signature'];

/**
 * Takes a list as a client does: head, root chain, snapshot, nothing remembered but the anchor and `seen`, the newest
 * version known. Throws a FeedRefusal or a FetchFailure that names the file.
 */
export async function checkFeed(
  source: Source,
  anchor: Anchor,
  { seen, now }: { seen: number | null; now: Date },
): Promise<Checked> {
  const instant = now.toISOString();
  const first = await source.get('head.json', LIMITS.headBytes, 'known');
  const rootText = await anchorText(source, anchor);
  const trusted = await named('the given root', () => parseTrustedRoot(rootText));
  let newest: Answer | null = null;
  let asking = '';
  const { root } = await namedBy(
    () => asking,
    () =>
      followRoots(
        trusted,
        async (version) => {
          asking = `root/${version}.json`;
          const file = await getOrNull(source, asking, LIMITS.rootBytes);
          newest = file ?? newest;
          return file && asText(file.bytes);
        },
        instant,
      ),
  ).catch((error) => explain(error, first, now));

  const verify = (given: Answer) =>
    named('head.json', async () => {
      const head = await verifyHead(asText(given.bytes), root, { now: instant, last: null });
      if (seen !== null && head.version < seen)
        throw new FeedRefusal('rollback', `version ${head.version} after ${seen}`);
      return head;
    }).catch((error) => explain(error, given, now));
  const { head, answer, warnings } = await takeHead(source, first, verify);
  const { sha256, bytes } = head.snapshot;
  const path = `s/${sha256}`;
  const list = await source.get(path, bytes);
  const snapshot = await named(path, () => verifySnapshot(list.bytes, head));
  warnings.push(...(await servingNotes(source, { head: answer, snapshot: list, root: newest })));
  const steps = root.version - trusted.version;
  const lines = describeFeed({ root, steps, head, headBytes: answer.bytes.length, snapshot, now });
  return { head, lines, warnings };
}

/**
 * The head, verified. A cache on the way may hold what was right an hour ago: a client asks past it where the first
 * answer is refused for that, and takes an older head that still holds. Here both are asked, to tell of the cache.
 */
async function takeHead(source: Source, first: Answer, verify: (answer: Answer) => Promise<Head>) {
  const warnings: string[] = [];
  const taken = await verify(first).catch((error: unknown) => {
    if (source.isWeb && error instanceof FeedRefusal && MAYBE_STALE.includes(error.code)) return error;
    throw error;
  });
  const old = taken instanceof FeedRefusal;
  if (!source.isWeb) {
    if (old) throw taken;
    return { head: taken, answer: first, warnings };
  }
  let answer: Answer;
  try {
    answer = await source.get('head.json', LIMITS.headBytes, 'fresh');
  } catch (error) {
    if (old || !(error instanceof FetchFailure)) throw old ? taken : error;
    warnings.push(`head.json could not be had past the caches on the way: ${error.message}`);
    return { head: taken, answer: first, warnings };
  }
  const head = await verify(answer);
  if (old) warnings.push(`a cache on the way gives an old head.json (${taken.code}); asked past it, it is right`);
  else if (head.version !== taken.version) {
    warnings.push(
      `a cache on the way gives version ${taken.version} of head.json; asked past it, it is ${head.version}`,
    );
  }
  return { head, answer, warnings };
}

async function anchorText(source: Source, anchor: Anchor): Promise<string> {
  if ('text' in anchor) return anchor.text;
  const { bytes } = await source.get('root/1.json', LIMITS.rootBytes);
  const found = await sha256Hex(bytes);
  if (found !== anchor.fingerprint) {
    throw new FeedRefusal('wrong-feed', `root/1.json has the fingerprint ${found}, not ${anchor.fingerprint}`);
  }
  return asText(bytes);
}

/** A machine whose clock is off by more than a day cannot tell whether a list has expired: says that instead. */
function explain(error: unknown, { headers }: Answer, now: Date): never {
  const server = Date.parse(headers?.get('date') ?? '');
  const aboutTime = error instanceof FeedRefusal && (error.code === 'expired' || error.code === 'root-expired');
  if (aboutTime && Math.abs(server - now.getTime()) > DAY) {
    throw new FetchFailure(
      'clock-wrong',
      `it is ${now.toISOString()} here and ${new Date(server).toISOString()} there`,
    );
  }
  throw error;
}

export interface DeltaCheck {
  line: string;
  failures: string[];
}

/**
 * Fetches every delta the head names and, where the older snapshot is known by `past` and still there, applies it: the
 * outcome must be the snapshot to the byte.
 */
export async function checkDeltas(source: Source, head: Head, past: readonly PastVersion[]): Promise<DeltaCheck> {
  const failures: string[] = [];
  let applied = 0;
  let gone = 0;
  let unknown = 0;
  for (const [version, size] of head.from) {
    const path = `d/${version}-${head.version}`;
    try {
      const { bytes } = await source.get(path, size);
      if (bytes.length !== size) throw new FeedRefusal('hash-mismatch', `${bytes.length} bytes, the head says ${size}`);
      const name = past.find((row) => row.version === version)?.snapshot;
      const old = name === undefined ? null : await getOrNull(source, `s/${name}`, LIMITS.snapshotBytes);
      if (name === undefined) unknown++;
      else if (old === null) gone++;
      else {
        if ((await sha256Hex(old.bytes)) !== name) throw new FeedRefusal('hash-mismatch', `s/${name} is another file`);
        const snapshot = openSnapshot(old.bytes);
        checkSnapshot(snapshot);
        await verifyDelta(snapshot, bytes, head);
        applied++;
      }
    } catch (error) {
      if (!(error instanceof FeedRefusal || error instanceof FetchFailure)) throw error;
      failures.push(`${error.code}: ${path}: ${error.message.slice(error.code.length + 2)}`);
    }
  }
  const parts = [
    `${applied} of ${head.from.length} lead to the snapshot`,
    ...(gone > 0 ? [`${gone} are there, their older snapshot is not`] : []),
    ...(unknown > 0 ? [`${unknown} are there, not applied (--published DIR says what they start from)`] : []),
    ...(failures.length > 0 ? [`${failures.length} are wrong`] : []),
  ];
  return { line: `checked   ${parts.join('; ')}`, failures };
}

/** Puts the file's name into what is refused. */
function named<T>(path: string, run: () => Promise<T>): Promise<T> {
  return namedBy(() => path, run);
}

async function namedBy<T>(path: () => string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof FeedRefusal)) throw error;
    const message = error.message.slice(error.code.length + 2);
    throw new FeedRefusal(error.code, message.startsWith(path()) ? message : `${path()}: ${message}`);
  }
}

/** Bad UTF-8 becomes U+FFFD, which no file of the feed contains. */
function asText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
