import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoredFeed } from '../../src/browser/list-store';
import { makeDelta, openSnapshot, signRoot } from '../../src/feed';
import { makeRoot } from '../feed/make';
import { HOUR, MINUTE, Month } from '../feed/month';

// The client's own steps against a real server; there is no browser here, so what it keeps is kept in a map. That browsers
// keep it is tested in tests/e2e/feed/.
const kept = vi.hoisted(() => ({
  feeds: new Map<string, unknown>(),
  snapshots: new Map<string, Uint8Array<ArrayBuffer>>(),
}));
vi.hoisted(() => {
  const location = { href: 'chrome-extension://test/x.html', origin: 'chrome-extension://test', protocol: 'chrome:' };
  Object.assign(globalThis, { location, chrome: { runtime: { id: 'test' } } });
});
vi.mock('../../src/browser/list-store', () => ({
  loadFeed: async (key: string) => structuredClone(kept.feeds.get(key) ?? null),
  loadSnapshot: async (_key: string, sha256: string) => kept.snapshots.get(sha256)?.slice() ?? null,
  saveFeed: async (
    key: string,
    stored: StoredFeed,
    made: { sha256: string; bytes: Uint8Array<ArrayBuffer> } | null,
  ) => {
    if (made) kept.snapshots.set(made.sha256, made.bytes.slice());
    kept.feeds.set(key, structuredClone(stored));
  },
}));
const { syncFeed } = await import('../../src/background/sync-feed');

let month: Month;
let server: Server;
let base: string;
let asked: string[] = [];
/** What is answered instead, by path: other bytes, or null for a line that breaks. */
const instead = new Map<string, Uint8Array | null>();

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const path = (request.url ?? '').slice(1);
    asked.push(path);
    const other = instead.get(path);
    if (other === null) return void request.socket.destroy();
    const bytes = other ?? (await readFile(join(month.folder, path)).catch(() => null));
    // No `Date`: the month's clock is not the machine's.
    response.sendDate = false;
    response.writeHead(bytes ? 200 : 404).end(bytes ?? '');
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());
beforeEach(async () => {
  month = await Month.create(7);
  kept.feeds.clear();
  kept.snapshots.clear();
  instead.clear();
  await month.publish(0, 300);
});
afterEach(() => month.remove());

const sync = async () => {
  asked = [];
  const source = { key: 'own', name: null, addresses: [base], root: { text: month.own.rootText }, seed: null };
  const outcome = await syncFeed(source, new Date(month.at));
  return { ...outcome, files: asked.filter((path) => /^[sd]\//.test(path)) };
};
const current = () => (kept.feeds.get('own') as StoredFeed).current;
const published = async () => {
  const { payload } = JSON.parse(await readFile(join(month.folder, 'head.json'), 'utf8'));
  return JSON.parse(Buffer.from(payload, 'base64').toString()).snapshot.sha256 as string;
};

/** A client at version 2; then six versions more that day, thirty the next. */
async function stopsInTheDay(): Promise<void> {
  month.at += 2 * HOUR;
  await month.publish(1, 2);
  await sync();
  for (let i = 0; i < 6; i++) {
    month.at += HOUR;
    await month.publish(1, 2);
  }
  month.at += 24 * HOUR;
  for (let i = 0; i < 30; i++) {
    month.at += 10 * MINUTE;
    await month.publish(1, 1);
  }
}

describe('a client whose version no delta of the head starts from', () => {
  test('goes by the last version of that day', async () => {
    await stopsInTheDay();
    expect(await sync()).toEqual({ changed: true, problem: null, retryAfter: null, files: ['d/2-8', 'd/8-38'] });
    expect(current()?.sha256).toBe(await published());
    expect([...kept.snapshots.keys()]).toContain(await published());
  });

  test('takes the snapshot where the first delta is gone, cut, endless, another, or leads elsewhere', async () => {
    await stopsInTheDay();
    const snapshot = `s/${await published()}`;
    const ours = new Map(kept.snapshots);
    const feed = structuredClone(kept.feeds.get('own'));
    const delta = new Uint8Array(await readFile(join(month.folder, 'd/2-8')));
    const list = openSnapshot(kept.snapshots.get(current()?.sha256 ?? '')!);
    const elsewhere = makeDelta(list, openSnapshot(new Uint8Array(await readFile(join(month.folder, snapshot)))));
    const cases: [string, Uint8Array | null, string[]][] = [
      ['gone', null, ['d/2-8']],
      ['empty', new Uint8Array(0), ['d/2-8']],
      ['cut', delta.subarray(0, -8), ['d/2-8']],
      ['half a snapshot and more', new Uint8Array(100_000), ['d/2-8']],
      ['a count of the future', delta.with(15, 0x7f), ['d/2-8']],
      ['a changed key', delta.with(delta.length - 24, delta.at(-24)! ^ 0x10), ['d/2-8', 'd/8-38']],
      ['another list, whole', new Uint8Array(elsewhere), ['d/2-8', 'd/8-38']],
    ];
    for (const [what, bytes, way] of cases) {
      kept.snapshots.clear();
      for (const [name, each] of ours) kept.snapshots.set(name, each);
      kept.feeds.set('own', structuredClone(feed));
      instead.set('d/2-8', bytes);
      const { files, ...outcome } = await sync();
      expect(outcome, what).toEqual({ changed: true, problem: null, retryAfter: null });
      if (files.length === 3) expect(files, what).toEqual(['d/2-8', 'd/8-38', snapshot]);
      else expect(files, what).toEqual([...way.slice(0, 1), snapshot]);
      expect(current()?.sha256, what).toBe(await published());
    }
  });

  test('is spared the detour by a first delta that changes nothing', async () => {
    await sync();
    // Signed again in the evening, nothing changed: version 2 has the very list of version 1.
    month.at += 20 * HOUR;
    await month.publish(0, 0);
    month.at += 4 * HOUR;
    for (let i = 0; i < 30; i++) {
      month.at += 10 * MINUTE;
      await month.publish(1, 1);
    }
    expect((await sync()).files).toEqual(['d/1-2', 'd/2-32']);
    expect(current()?.sha256).toBe(await published());
  });
});

describe('the question for the next root', () => {
  test('that no answer can be read to counts as "there is none", once the head has come', async () => {
    instead.set('root/2.json', null);
    expect(await sync()).toMatchObject({ changed: true, problem: null });
    expect(asked.slice(0, 2)).toEqual(['head.json', 'root/2.json']);
    expect(current()?.sha256).toBe(await published());
  });

  test('and a head that was made under it is then no refusal', async () => {
    await sync();
    const { own } = month;
    const root = makeRoot(own.rootKeys, [own.headKey], { version: 2, expires: own.root.expires });
    const text = await signRoot(root, own.rootKeys);
    month.at += HOUR;
    month.own = { ...own, root };
    await month.publish(1, 1);
    instead.set('root/2.json', null);
    expect(await sync()).toMatchObject({ changed: false, problem: 'offline' });
    instead.set('root/2.json', new TextEncoder().encode(text));
    expect(await sync()).toMatchObject({ changed: true, problem: null });
  });

  test('but a server that is busy is not one that has none', async () => {
    server.removeAllListeners('request');
    server.on('request', async (request, response) => {
      const path = (request.url ?? '').slice(1);
      if (path.startsWith('root/')) return void response.writeHead(503, { 'retry-after': '90' }).end();
      response.sendDate = false;
      response.end(await readFile(join(month.folder, path)));
    });
    expect(await sync()).toMatchObject({ changed: false, problem: 'http-503', retryAfter: 90 });
  });
});
