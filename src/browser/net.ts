import { namelessFetch } from './nameless';

/** A fetch that failed before an answer could be used. `code`: `offline`, `too-large`, or `http-404` and the like. */
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
  /** JSON text to POST instead of a GET. */
  post?: string;
  timeout?: number;
}

const TIMEOUT = 60_000;

function retryAfter(response: Response): number | null {
  const said = response.headers.get('retry-after');
  if (said === null) return null;
  const seconds = /^\d+$/.test(said.trim()) ? Number(said) : (Date.parse(said) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/**
 * Fetches without cookies, referrer or identifier. Statuses 2xx are answers; every other is a FetchFailure, as
 * are no network, a slow answer (`timeout` milliseconds) and one longer than its cap.
 */
export async function fetchBytes(url: string, options: FetchOptions): Promise<Fetched> {
  const headers: Record<string, string> = {};
  if (options.post !== undefined) headers['content-type'] = 'application/json';
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), options.timeout ?? TIMEOUT);
  try {
    const response = await namelessFetch(url, {
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
    const bytes = await readCapped(response, options.maxBytes);
    if (!response.ok) throw new FetchFailure(`http-${response.status}`, retryAfter(response));
    const date = Date.parse(response.headers.get('date') ?? '');
    return { bytes, date: Number.isNaN(date) ? null : date };
  } catch (error) {
    throw error instanceof FetchFailure ? error : new FetchFailure('offline');
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
