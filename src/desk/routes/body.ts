import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { apiError } from '../http';

/** Refuses bodies over `bytes` (413) while they arrive, and compressed ones (415): nothing here unpacks anything. */
export function limitBody(bytes: number): MiddlewareHandler {
  const limit = bodyLimit({
    maxSize: bytes,
    onError: (c) => apiError(c, 413, 'too-large', `At most ${bytes} bytes are accepted.`),
  });
  return async (c, next) => {
    const encoding = c.req.header('content-encoding');
    if (encoding && encoding.toLowerCase() !== 'identity') {
      return apiError(c, 415, 'encoding', 'Send the body uncompressed.');
    }
    return limit(c, next);
  };
}
