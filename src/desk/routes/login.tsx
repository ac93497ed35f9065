/** @jsxImportSource hono/jsx */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Deps, DeskSettings, Env } from '../deps';
import { apiError, clientAddress, formFields, oneAtATime, ownOrigin } from '../http';
import { networkMark } from '../intake';
import { random, same } from '../marks';
import { PASSWORD_CHARS, passwordFits } from '../password';
import { limitBody } from './body';
import { page } from './page';

const SESSION_SECONDS = 12 * 3600;
/** Failures within this time count; from the sixth on each waits twice as long, but never longer than the cap. */
const FAILURES = { windowSeconds: 15 * 60, free: 5, firstWait: 5, longestWait: 300 };

const secure = ({ publicUrl }: DeskSettings) => publicUrl?.startsWith('https:') ?? false;
const cookieName = (settings: DeskSettings, name: string) => `${secure(settings) ? '__Host-' : ''}lurewatch-${name}`;

function keepCookie(c: Context, settings: DeskSettings, name: string, value: string): void {
  setCookie(c, cookieName(settings, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: secure(settings),
    maxAge: SESSION_SECONDS,
  });
}

/** Seconds a name still has to wait after its failures, 0 if it need not. */
function waitAfter(failures: readonly Date[], now: Date): number {
  const last = failures.at(-1);
  const over = failures.length - FAILURES.free;
  if (!last || over < 0) return 0;
  const pause = Math.min(FAILURES.firstWait * 2 ** over, FAILURES.longestWait);
  return Math.max(0, Math.ceil(last.getTime() / 1000 + pause - now.getTime() / 1000));
}

/** Every POST under /moderate: from our own origin. The token is checked with the session (or the login cookie). */
export function sameOrigin(settings: DeskSettings): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && c.req.header('origin') !== ownOrigin(c, settings)) {
      return apiError(c, 403, 'origin', "This form was not sent by the desk's own page.");
    }
    return next();
  };
}

function Login({ token, problem }: { token: string; problem: string | null }) {
  return (
    <main>
      <h1>Lurewatch desk</h1>
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <form id="login" method="post" action="/moderate/login">
        <input type="hidden" name="csrf" value={token} />
        <label for="name">Name</label>
        <input id="name" type="text" name="name" autocomplete="username" required maxlength={64} />
        <label for="password">Password</label>
        <input id="password" type="password" name="password" autocomplete="current-password" required />
        <p>
          <button type="submit">Log in</button>
        </p>
      </form>
    </main>
  );
}

/** GET and POST /moderate/login, POST /moderate/logout. */
export function loginRoutes({ store, settings, now }: Deps) {
  const routes = new Hono<Env>();
  const limited = oneAtATime();

  const form = (c: Context, problem: string | null, status: 200 | 403 | 429) => {
    // A token in a cookie and in the form: nobody can log a moderator in as somebody else.
    const token = random();
    keepCookie(c, settings, 'login', token);
    return page(c, { title: 'Log in', lang: 'en', status, body: <Login token={token} problem={problem} /> });
  };

  routes.get('/login', (c) => form(c, null, 200));

  routes.post('/login', limitBody(4096), async (c) => {
    const fields = await formFields(c);
    const name = (fields.name?.[0] ?? '').trim().slice(0, 64).replaceAll('\0', '');
    const password = (fields.password?.[0] ?? '').slice(0, PASSWORD_CHARS.max);
    const token = getCookie(c, cookieName(settings, 'login'));
    if (!token || !same(token, fields.csrf?.[0] ?? '')) return form(c, 'The form was too old. Try again.', 403);
    // Before any other work: hashing is dear, and whoever changes the name each time meets no wait of a name's own.
    const network = await networkMark({ store, now }, clientAddress(c, settings));
    const [allowed, seconds] = settings.limits.logins;
    const full = await limited(() => store.take([{ mark: `login ${network}`, allowed, seconds }], now()));
    if (full !== null) {
      c.header('Retry-After', String(full));
      return form(c, `Too many attempts from this network. Try again in ${full} seconds.`, 429);
    }
    const since = new Date(now().getTime() - FAILURES.windowSeconds * 1000);
    const wait = waitAfter(await store.failures(name, since), now());
    if (wait > 0) {
      c.header('Retry-After', String(wait));
      return form(c, `Too many failed attempts. Try again in ${wait} seconds.`, 429);
    }
    const hash = await store.passwordOf(name);
    if (!(await passwordFits(hash, password))) {
      // Only a moderator's name is kept: anything else typed here is not ours to store.
      if (hash !== null) await store.addFailure(name, now());
      return form(c, 'Name or password is wrong.', 403);
    }
    await store.forgetFailures(name);
    // A new id at every login: one planted before it is worth nothing.
    const session = random() + random();
    await store.openSession(session, name, random(), new Date(now().getTime() + SESSION_SECONDS * 1000));
    keepCookie(c, settings, 'session', session);
    deleteCookie(c, cookieName(settings, 'login'), { path: '/', secure: secure(settings) });
    return c.redirect('/moderate', 303);
  });

  return routes;
}

/** Lets only a logged-in moderator pass, and a POST only with the session's token. */
export function withSession({ store, settings, now }: Deps): MiddlewareHandler<Env> {
  return async (c, next) => {
    const id = getCookie(c, cookieName(settings, 'session'));
    const session = id ? await store.session(id, now()) : null;
    if (!session) {
      if (c.req.method === 'GET' || c.req.method === 'HEAD') return c.redirect('/moderate/login', 303);
      return apiError(c, 403, 'session', 'Log in first.');
    }
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const sent = (await formFields(c)).csrf?.[0] ?? '';
      if (!same(sent, session.csrf)) return apiError(c, 403, 'csrf', 'The form was too old. Go back and try again.');
    }
    c.set('moderator', session.moderator);
    c.set('csrf', session.csrf);
    c.set('admin', session.admin);
    return next();
  };
}

export async function logOut(c: Context<Env>, { store, settings }: Deps): Promise<Response> {
  const id = getCookie(c, cookieName(settings, 'session'));
  if (id) await store.endSession(id);
  deleteCookie(c, cookieName(settings, 'session'), { path: '/', secure: secure(settings) });
  return c.redirect('/moderate/login', 303);
}
