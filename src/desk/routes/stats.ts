import { Hono } from 'hono';
import type { Deps, Env } from '../deps';

/** GET /v1/stats: the public numbers. */
export function statsRoutes({ store, now }: Deps) {
  const routes = new Hono<Env>();
  routes.get('/', async (c) => {
    const last = await store.lastPublication();
    c.header('Cache-Control', 'public, max-age=60');
    return c.json({
      ...(await store.stats(now())),
      feed: last ? { version: last.version, entries: last.entries, issued: last.issued.toISOString() } : null,
    });
  });
  return routes;
}
