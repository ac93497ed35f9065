import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LIMITS } from '../contract/limits';
import { FeedRefusal, followRoots, parseTrustedRoot, verifyHead, verifySnapshot } from '../feed';

const HELP = `usage: lurewatch feed check URL|DIR --root FILE

Fetches a published list and verifies it as a client that has only the root FILE: root chain, head, snapshot.
Prints what it says of itself. Exit 1 if a client would refuse it, with the refusal's code (docs/feed-format.md).
`;

const TIMEOUT_MS = 60_000;

/** A file could not be had at all. `code` is `offline`, `timeout` or `http-404` and the like. */
class FetchFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/** Gets a file of the feed by its path, or null if there is none. Reads no more than `maxBytes`. */
type Get = (path: string, maxBytes: number) => Promise<Uint8Array<ArrayBuffer> | null>;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { root: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [command, where, ...rest] = positionals;
  if (command !== 'check' || where === undefined || rest.length > 0 || values.root === undefined) {
    process.stderr.write(HELP);
    return 2;
  }
  const rootText = await readFile(values.root, 'utf8');
  try {
    process.stdout.write(await check(/^https?:/i.test(where) ? fromWeb(where) : fromFolder(where), rootText));
    return 0;
  } catch (error) {
    if (!(error instanceof FeedRefusal || error instanceof FetchFailure)) throw error;
    process.stderr.write(`lurewatch feed check: refused: ${error.message}\n`);
    return 1;
  }
}

async function check(get: Get, rootText: string): Promise<string> {
  const now = new Date().toISOString();
  const trusted = await parseTrustedRoot(rootText);
  const { root } = await followRoots(
    trusted,
    async (version) => {
      const bytes = await get(`root/${version}.json`, LIMITS.rootBytes);
      return bytes && asText(bytes);
    },
    now,
  );
  const head = await verifyHead(asText(await need(get, 'head.json', LIMITS.headBytes)), root, { now, last: null });
  const path = `s/${head.snapshot.sha256}`;
  const snapshot = await verifySnapshot(await need(get, path, head.snapshot.bytes), head);
  const steps = root.version - trusted.version;
  return [
    `feed      ${root.feed}`,
    `root      version ${root.version}${steps > 0 ? ` (${steps} after the given one)` : ''}, expires ${root.expires}`,
    `version   ${head.version}`,
    `issued    ${head.issued}`,
    `expires   ${head.expires}`,
    `snapshot  ${path}, ${head.snapshot.bytes} bytes`,
    `entries   ${snapshot.count}`,
    `audit     ${head.audit ?? 'none'}`,
    '',
  ].join('\n');
}

async function need(get: Get, path: string, maxBytes: number): Promise<Uint8Array> {
  const bytes = await get(path, maxBytes);
  if (!bytes) throw new FetchFailure('http-404', `there is no ${path}`);
  return bytes;
}

/** Bad UTF-8 becomes U+FFFD, which no file of the feed contains. */
function asText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function tooLarge(path: string, maxBytes: number): FeedRefusal {
  return new FeedRefusal('too-large', `${path} has more than ${maxBytes} bytes`);
}

function fromFolder(folder: string): Get {
  return async (path, maxBytes) => {
    let file: Awaited<ReturnType<typeof open>>;
    try {
      file = await open(join(folder, path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
    try {
      if ((await file.stat()).size > maxBytes) throw tooLarge(path, maxBytes);
      return new Uint8Array(await file.readFile());
    } finally {
      await file.close();
    }
  };
}

function fromWeb(base: string): Get {
  return async (path, maxBytes) => {
    const url = new URL(path, base.endsWith('/') ? base : `${base}/`);
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    try {
      const response = await fetch(url, { signal, cache: 'no-store' });
      // Static hosts answer 403 for a file that is not there when listing is off.
      if (response.status === 404 || response.status === 403) {
        await response.body?.cancel();
        return null;
      }
      if (response.status !== 200) throw new FetchFailure(`http-${response.status}`, url.href);
      return await readUpTo(response, maxBytes, path);
    } catch (error) {
      if (error instanceof FeedRefusal || error instanceof FetchFailure) throw error;
      throw new FetchFailure(signal.aborted ? 'timeout' : 'offline', url.href);
    }
  };
}

/** The body, cut off as soon as it is longer than it may be. */
async function readUpTo(response: Response, maxBytes: number, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    size += part.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      throw tooLarge(path, maxBytes);
    }
    parts.push(part.value);
  }
  return new Uint8Array(Buffer.concat(parts, size));
}
