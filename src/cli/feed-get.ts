import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { FeedRefusal } from '../feed';

/** A file could not be had at all. `code` is `offline`, `timeout`, `missing`, or `http-404` and the like. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

export interface Answer {
  bytes: Uint8Array<ArrayBuffer>;
  /** Null for a file of a folder. */
  headers: Headers | null;
}

/**
 * How a client asks. `known`: caches on the way may answer once they have asked whether it is still right. `fresh`: they
 * are told to fetch it anew. Without it nothing is kept.
 */
export type Revalidate = 'known' | 'fresh';

export interface Source {
  /** As it was given on the command line. */
  readonly name: string;
  readonly isWeb: boolean;
  /** A file by its path; throws a FetchFailure, or the refusal `too-large` as soon as it is longer than `maxBytes`. */
  get(path: string, maxBytes: number, revalidate?: Revalidate): Promise<Answer>;
  /** Headers of the answer to a file that is not there, or null. */
  missed: Headers | null;
  /** Whether the host answers 304 to somebody who has this ETag; null for a folder. */
  knows(path: string, etag: string): Promise<boolean | null>;
}

export function sourceOf(where: string, timeoutMs: number): Source {
  return /^https?:/i.test(where) ? webSource(where, timeoutMs) : folderSource(where);
}

/** The answer, or null where there is no such file. Static hosts answer 403 when listing is off. */
export async function getOrNull(source: Source, path: string, maxBytes: number): Promise<Answer | null> {
  try {
    return await source.get(path, maxBytes);
  } catch (error) {
    if (error instanceof FetchFailure && ['missing', 'http-404', 'http-403'].includes(error.code)) return null;
    throw error;
  }
}

function tooLarge(path: string, maxBytes: number): FeedRefusal {
  return new FeedRefusal('too-large', `${path} has more than ${maxBytes} bytes`);
}

function folderSource(folder: string): Source {
  return {
    name: folder,
    isWeb: false,
    missed: null,
    knows: async () => null,
    async get(path, maxBytes) {
      let file: Awaited<ReturnType<typeof open>>;
      try {
        file = await open(join(folder, path));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
          throw new FetchFailure('missing', `there is no ${join(folder, path)}`);
        }
        throw error;
      }
      try {
        if ((await file.stat()).size > maxBytes) throw tooLarge(path, maxBytes);
        return { bytes: new Uint8Array(await file.readFile()), headers: null };
      } finally {
        await file.close();
      }
    },
  };
}

/** `Origin: null` carries nothing, and some hosts send their CORS headers only to those who name one. */
const HEADERS = { origin: 'null' };

function webSource(base: string, timeoutMs: number): Source {
  const urlOf = (path: string) => new URL(path, base.endsWith('/') ? base : `${base}/`);

  /** One request without cookies, referrer or identifier. `use` reads the answer within the same time. */
  async function ask<T>(url: URL, init: RequestInit, use: (response: Response) => Promise<T>): Promise<T> {
    const abort = new AbortController();
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      abort.abort();
    }, timeoutMs);
    const { headers, ...rest } = init;
    try {
      const response = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        // Seen and named, never followed: a client refuses them too.
        redirect: 'manual',
        ...rest,
        headers: { ...HEADERS, ...(headers as Record<string, string>) },
        signal: abort.signal,
      });
      return await use(response);
    } catch (error) {
      if (error instanceof FeedRefusal || error instanceof FetchFailure) throw error;
      if (late) throw new FetchFailure('timeout', `${url.href}: no whole answer within ${timeoutMs / 1_000} s`);
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      throw new FetchFailure('offline', `${url.href}: ${cause}`);
    } finally {
      clearTimeout(timer);
      abort.abort();
    }
  }

  const source: Source = {
    name: base,
    isWeb: true,
    missed: null,
    async get(path, maxBytes, revalidate) {
      const url = urlOf(path);
      const cache = revalidate === undefined ? 'no-store' : revalidate === 'known' ? 'no-cache' : 'reload';
      return ask(url, { cache }, async (response) => {
        const { status, headers } = response;
        if (status === 404 || status === 403) source.missed = headers;
        if (status >= 300 && status < 400) {
          const target = headers.get('location') ?? 'nowhere';
          throw new FetchFailure(`http-${status}`, `${url.href} sends on to ${target}, which clients do not follow`);
        }
        if (status !== 200) throw new FetchFailure(`http-${status}`, url.href);
        return { bytes: await readUpTo(response, maxBytes, path), headers };
      });
    },
    async knows(path, etag) {
      const init = { cache: 'no-cache' as const, headers: { 'if-none-match': etag } };
      return ask(urlOf(path), init, async ({ status }) => status === 304);
    },
  };
  return source;
}

/** The body, cut off as soon as it is longer than it may be; unpacked bytes count. */
async function readUpTo(response: Response, maxBytes: number, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    size += part.value.length;
    if (size > maxBytes) throw tooLarge(path, maxBytes);
    parts.push(part.value);
  }
  return new Uint8Array(Buffer.concat(parts, size));
}
