import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Deps, Env } from './deps';
import { apiError, isExtension } from './http';
import type { Intake } from './intake';
import { appealForm, appealRoutes } from './routes/appeals';
import { exportRoutes } from './routes/exports';
import { feedRoutes } from './routes/feed';
import { moderateRoutes } from './routes/moderate';
import { reportRoutes } from './routes/reports';
import { statsRoutes } from './routes/stats';
import { STYLE } from './routes/style';

/** The whole service: Request -> Response. Nothing here listens, opens files or reads the clock by itself. */
export function createApp(deps: Deps, intake: Intake): Hono<Env> {
  const app = new Hono<Env>();

  app.use('/v1/*', async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
  });
  app.use(
    '/v1/*',
    cors({
      origin: (origin) => (isExtension(origin) ? origin : null),
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['Content-Type'],
      exposeHeaders: ['Retry-After'],
      maxAge: 86_400,
    }),
  );
  app.route('/v1/reports', reportRoutes(deps, intake));
  app.route('/v1/appeals', appealRoutes(deps, intake));
  app.route('/v1/stats', statsRoutes(deps));
  app.route('/v1/exports', exportRoutes(deps));
  app.route('/feed', feedRoutes(deps.settings));
  app.route('/appeal', appealForm(deps));
  app.route('/moderate', moderateRoutes(deps));

  app.get('/desk.css', (c) => {
    c.header('Content-Type', 'text/css; charset=utf-8');
    c.header('Cache-Control', 'public, max-age=3600');
    return c.body(STYLE);
  });
  app.get('/healthz', (c) => c.json({ ok: true, publishes: deps.publisher.ready }));

  app.notFound((c) => apiError(c, 404, 'not-found', 'There is nothing here.'));
  app.onError((error, c) => {
    console.error(`desk: ${c.req.method} failed: ${error.stack ?? error.message}`);
    return apiError(c, 500, 'internal', 'The desk made an error. It has been logged.');
  });
  return app;
}
