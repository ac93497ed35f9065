import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { DeskSettings, Env } from '../deps';

/** The only names that exist under /feed/. Nothing a client writes becomes part of a path unless it matches. */
const FILES = /^(?:head\.json|root\/[1-9]\d{0,8}\.json|s\/[0-9a-f]{64}|d\/[1-9]\d{0,15}-[1-9]\d{0,15})$/;

/** GET /feed/*: the published files, as any web server or CDN would serve them. */
export function feedRoutes({ feedFolder }: DeskSettings) {
  const routes = new Hono<Env>();
  routes.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD'],
      exposeHeaders: ['Date', 'ETag', 'Retry-After'],
      maxAge: 86_400,
    }),
  );
  routes.get('/*', async (c) => {
    const name = new URL(c.req.url).pathname.replace(/^\/feed\//, '');
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      if (!FILES.test(name)) return c.notFound();
      bytes = new Uint8Array(await readFile(join(feedFolder, name)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return c.notFound();
      throw error;
    }
    const immutable = name !== 'head.json' && !name.startsWith('root/');
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
    c.header('ETag', etag);
    c.header('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=60');
    c.header('Content-Type', name.endsWith('.json') ? 'application/json' : 'application/octet-stream');
    c.header('X-Content-Type-Options', 'nosniff');
    const asked = (c.req.header('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (asked.includes(etag)) return c.body(null, 304);
    return c.body(bytes);
  });
  return routes;
}
