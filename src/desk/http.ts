import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ApiError } from '../contract/report';
import type { DeskSettings, Env } from './deps';

/** An error in the one shape every /v1 route answers with. */
export function apiError(
  c: Context,
  status: ContentfulStatusCode,
  error: string,
  message: string,
  field?: string,
): Response {
  return c.json({ error, message, ...(field ? { field } : {}) } satisfies ApiError, status);
}

/** Too many requests: the client keeps what it has and tries again after so many seconds. */
export function tooMany(c: Context, seconds: number): Response {
  c.header('Retry-After', String(seconds));
  return apiError(c, 429, 'too-many', `Too many requests. Try again in ${seconds} seconds.`);
}

/** Seconds a client waits when the desk cannot keep what it was sent. */
const RETRY_SECONDS = 120;

export function unavailable(c: Context): Response {
  c.header('Retry-After', String(RETRY_SECONDS));
  return apiError(c, 503, 'unavailable', 'The desk cannot store anything right now. Nothing was kept; send it again.');
}

/** The client's address. Used for the network mark and for nothing else: it is neither stored nor logged. */
export function clientAddress(c: Context<Env>, settings: DeskSettings): string {
  if (settings.trustProxy) {
    const last = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    if (last) return last;
  }
  return c.env?.incoming?.socket.remoteAddress ?? '';
}

/** The origin this desk's own pages have. */
export function ownOrigin(c: Context, settings: DeskSettings): string {
  return new URL(settings.publicUrl ?? c.req.url).origin;
}

export const isExtension = (origin: string): boolean => /^(chrome|moz)-extension:\/\/[\w-]+$/.test(origin);

/** Runs one piece of work at a time, in order. */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** A form's fields as text; files are refused by leaving them out. */
export async function formFields(c: Context): Promise<Record<string, string[]>> {
  const fields: Record<string, string[]> = Object.create(null);
  const body = await c.req.parseBody({ all: true });
  for (const [name, value] of Object.entries(body)) {
    fields[name] = (Array.isArray(value) ? value : [value]).filter((part) => typeof part === 'string');
  }
  return fields;
}
