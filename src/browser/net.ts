import { namelessFetch } from './nameless';

/** A fetch that failed before an answer could be used. `code`: `offline`, `timeout`, `too-large`, or `http-404` and the like. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  constructor(
    readonly code: string,
    /** Seconds after which the server wants to be asked again, if it said so. */
    readonly retryAfter: number | null = null,
  ) {
    super(code);
  }
}

/** An answer read to its end, within its cap. */
export interface Fetched {
  bytes: Uint8Array<ArrayBuffer>;
  /** The server's clock in epoch milliseconds, or null where it does not let us see it. */
  date: number | null;
}

export interface FetchOptions {
  /** The answer is dropped as soon as it is longer. */
  maxBytes: number;
  /**
   * `known`: the browser asks with the ETag it knows. `fresh`: caches on the way are told to ask anew. Without it nothing
   * is kept.
   */
  revalidate?: 'known' | 'fresh';
  /** Firefox may name this installation in `Origin`: the desk takes reports of extensions only. Left out, nobody is named. */
  named?: boolean;
  /** JSON text to POST instead of a GET. */
  post?: string;
  /** Milliseconds for the whole answer. Without it: a minute, and more for a large one over a slow line. */
  timeout?: number;
}

const TIMEOUT = 60_000;
/** Milliseconds until an answer begins: Chromium ends a worker whose fetch has none after thirty seconds. */
const BEGINS = 20_000;
/** The slowest line we wait for, in bytes a millisecond: 16 KB a second. */
const SLOWEST = 16;

function retryAfter(response: Response): number | null {
  const said = response.headers.get('retry-after');
  if (said === null) return null;
  const seconds = /^\d+$/.test(said.trim()) ? Number(said) : (Date.parse(said) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/**
 * Fetches without cookies, referrer or identifier. Statuses 2xx are answers; every other is a FetchFailure, as
 * are no network, a redirect, an answer that takes too long and one longer than its cap.
 */
export async function fetchBytes(url: string, options: FetchOptions): Promise<Fetched> {
  const headers: Record<string, string> = {};
  if (options.post !== undefined) headers['content-type'] = 'application/json';
  const abort = new AbortController();
  let late = false;
  const cut = () => {
    late = true;
    abort.abort();
  };
  const timeout = options.timeout ?? TIMEOUT + options.maxBytes / SLOWEST;
  let timer = setTimeout(cut, Math.min(timeout, BEGINS));
  try {
    const ask = options.named ? fetch : namelessFetch;
    const response = await ask(url, {
      method: options.post === undefined ? 'GET' : 'POST',
      body: options.post ?? null,
      headers,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Our own If-None-Match would need a preflight, which static hosts do not answer; the browser's does not.
      cache: options.revalidate === undefined ? 'no-store' : options.revalidate === 'known' ? 'no-cache' : 'reload',
      redirect: 'error',
      signal: abort.signal,
    });
    clearTimeout(timer);
    timer = setTimeout(cut, timeout);
    // What an error page says is of no use, however long it is.
    if (!response.ok) throw new FetchFailure(`http-${response.status}`, retryAfter(response));
    const bytes = await readCapped(response, options.maxBytes);
    const date = Date.parse(response.headers.get('date') ?? '');
    return { bytes, date: Number.isNaN(date) ? null : date };
  } catch (error) {
    throw error instanceof FetchFailure ? error : new FetchFailure(late ? 'timeout' : 'offline');
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

async function readCapped(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > maxBytes) throw new FetchFailure('too-large');
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
