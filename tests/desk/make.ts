import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from '../../src/contract/feed';
import type { Report } from '../../src/contract/report';
import { createApp } from '../../src/desk/app';
import type { Db } from '../../src/desk/db';
import { openDb } from '../../src/desk/db';
import { DEFAULT_LIMITS, type Deps, type Limits } from '../../src/desk/deps';
import { createIntake } from '../../src/desk/intake';
import { hashPassword } from '../../src/desk/password';
import { createPublisher, type FeedKeys } from '../../src/desk/publish';
import { openSpool } from '../../src/desk/spool';
import { openStore } from '../../src/desk/store';
import { isNeverListed } from '../../src/engine/facts/never-list';
import { generateKey, importSigningKey, publicPart, type SigningKey, signRoot } from '../../src/feed';
import { startPostgres } from './postgres';

/** Both databases the desk runs on; the same tests run on each. */
export const DATABASES: { name: string; open: () => Promise<{ db: Db; stop: () => Promise<void> }> }[] = [
  {
    name: 'PGlite',
    open: async () => {
      const folder = temporary();
      const db = await openDb({ folder: join(folder, 'pg') });
      return {
        db,
        stop: async () => {
          await db.close();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  },
  {
    name: 'PostgreSQL',
    open: async () => {
      const cluster = await startPostgres();
      const db = await openDb({ url: cluster.url });
      return {
        db,
        stop: async () => {
          await db.close();
          cluster.stop();
        },
      };
    },
  },
];

export const temporary = (): string => mkdtempSync(join(tmpdir(), 'lurewatch-desk-'));

const HOST = 'http://desk.example';
export const PASSWORD = 'correct horse battery';

/** A root with one key for both roles, and that key. */
export async function makeKeys(now: Date, signer?: SigningKey): Promise<FeedKeys> {
  const headKey = signer ?? (await importSigningKey(JSON.stringify(await generateKey())));
  const role = { keyids: [headKey.keyid], threshold: 1 };
  const root: Root = {
    type: 'root',
    feed: 'desk-test',
    version: 1,
    expires: new Date(now.getTime() + 400 * 86_400_000).toISOString(),
    keys: { [headKey.keyid]: publicPart(headKey) },
    roles: { root: role, head: role },
  };
  return { root, roots: [{ version: 1, text: await signRoot(root, [headKey]) }], headKey };
}

let keys: FeedKeys | null = null;
let password: string | null = null;

/** A whole desk on an emptied database: the real app, spool, publisher and files, and a clock the test turns. */
export async function makeDesk(
  db: Db,
  { limits, spoolFolder, minutes = 0 }: { limits?: Partial<Limits>; spoolFolder?: string; minutes?: number } = {},
) {
  await db.script('drop schema public cascade; create schema public');
  const clock = { at: new Date('2026-11-23T09:00:00Z') };
  const now = () => new Date(clock.at);
  const folder = temporary();
  const store = await openStore(db);
  const spool = openSpool(spoolFolder ?? join(folder, 'spool'), now);
  keys ??= await makeKeys(now());
  const feedFolder = join(folder, 'feed');
  const publisher = createPublisher({ store, folder: feedFolder, keys, minutes, now, isNeverListed });
  const deps: Deps = {
    store,
    spool,
    publisher,
    settings: { publicUrl: null, trustProxy: false, limits: { ...DEFAULT_LIMITS, ...limits }, feedFolder },
    now,
    isNeverListed,
  };
  const intake = await createIntake(deps);
  const app = createApp(deps, intake);
  password ??= await hashPassword(PASSWORD);
  await store.saveModerator('mina', password, now());

  /** A request as it comes from `address`. */
  const request = async (path: string, init: RequestInit = {}, address = '203.0.113.7'): Promise<Response> =>
    app.request(`${HOST}${path}`, init, { incoming: { socket: { remoteAddress: address } } });

  const report = (body: Report | string, address?: string) =>
    request(
      '/v1/reports',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'chrome-extension://abcdefghijklmnop' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      },
      address,
    );

  return {
    app,
    clock,
    db,
    feedFolder,
    folder,
    intake,
    keys,
    now,
    publisher,
    report,
    request,
    store,
    async forward(days: number) {
      clock.at = new Date(clock.at.getTime() + days * 86_400_000);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
export type Desk = Awaited<ReturnType<typeof makeDesk>>;

/** A moderator's browser: keeps the cookie and posts forms as the page would. */
export async function logIn(desk: Desk, name = 'mina', secret = PASSWORD, address?: string) {
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}) => {
    const cookie = [...jar].map(([key, value]) => `${key}=${value}`).join('; ');
    const answer = await desk.request(path, { ...init, headers: { ...init.headers, cookie } }, address);
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(line)) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  };
  const page = async (path: string) => (await send(path)).text();
  const token = (html: string) => /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const post = (path: string, fields: [string, string][], headers: Record<string, string> = {}) =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: HOST, ...headers },
      body: new URLSearchParams(fields).toString(),
    });
  const answer = await post('/moderate/login', [
    ['csrf', token(await page('/moderate/login'))],
    ['name', name],
    ['password', secret],
  ]);
  return {
    answer,
    jar,
    page,
    post,
    /** Sends the form of an action on a case page, with the token the page carries. */
    async act(path: string, fields: [string, string][] = []) {
      return post(path, [['csrf', token(await page('/moderate'))], ...fields]);
    },
  };
}

export function makeReport(over: Partial<Report> = {}): Report {
  return {
    schema: 1,
    id: randomUUID(),
    token: randomUUID(),
    reason: 'overseas-confinement',
    engine: '0.1.0',
    level: 'danger',
    signals: ['destination'],
    quotes: [{ signal: 'destination', quote: 'work in a resort abroad' }],
    contacts: [{ kind: 'telegram', value: 'resort_hr_77' }],
    fingerprint: ['0a1b2c3d'],
    url: 'https://board.example/jobs/view?id=4711',
    site: 'board.example',
    title: 'Chat support abroad',
    company: 'Example Partners',
    ...over,
  };
}

/** Reports from so many people: another install and another network each. */
export async function reportFrom(desk: Desk, people: number, over: Partial<Report> = {}): Promise<string[]> {
  const receipts: string[] = [];
  for (let person = 0; person < people; person++) {
    const answer = await desk.report(makeReport(over), `198.51.${person}.9`);
    if (answer.status !== 202) throw new Error(`report was answered ${answer.status}: ${await answer.text()}`);
    receipts.push(((await answer.json()) as { receipt: string }).receipt);
  }
  return receipts;
}
