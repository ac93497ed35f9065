import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { makeReport } from '../../src/background/make-report';
import { ReportQueue } from '../../src/background/report-queue';
import { settings } from '../../src/background/settings';
import { LIMITS } from '../../src/contract/limits';
import { type Report, reportBytes } from '../../src/contract/report';

// There is no browser here: its storage is a map, its alarms are kept only.
const kept = vi.hoisted(() => ({ storage: new Map<string, unknown>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: (path: string) => `chrome-extension://test/${path}`,
      getManifest: () => ({ content_scripts: [{ matches: ['*://board.example/*', '*://*.jobs.example/*'] }] }),
    },
    alarms: { create: async () => undefined },
    storage: {
      local: {
        get: async (key: string) => (kept.storage.has(key) ? { [key]: structuredClone(kept.storage.get(key)) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) kept.storage.set(key, structuredClone(value));
        },
      },
    },
  },
}));

let server: Server;
let desk: string;
let asked: string[] = [];
let answer: (path: string) => { status: number; body?: object; headers?: Record<string, string> };

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { status, body, headers } = answer(request.url ?? '');
    request.resume().on('end', () => response.writeHead(status, headers).end(JSON.stringify(body ?? {})));
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  desk = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());
beforeEach(async () => {
  kept.storage.clear();
  asked = [];
  answer = () => ({ status: 202, body: { receipt: 'r'.repeat(32), state: 'received' } });
});

const consent = (at: string | null) => settings.update((chosen) => ({ ...chosen, reportConsent: at }));
const reportOf = (description: string, url = 'https://board.example/jobs/1'): Promise<Report> =>
  makeReport({
    posting: { url, description },
    verdict: { level: 'none', findings: [] },
    kind: 'detail',
    reason: 'other',
    readerCountry: 'KR',
  });

test('a report that waits is not sent once consent was taken back, and is when it is given again', async () => {
  const queue = new ReportQueue(desk);
  await consent('2026-11-23T00:00:00Z');
  await queue.enqueue(await reportOf('an ad'), 0);
  await consent(null);
  await queue.flush();
  expect(asked).toEqual([]);
  expect(await queue.waiting()).toHaveLength(1);
  await consent('2026-11-24T00:00:00Z');
  await queue.flush();
  expect(asked).toEqual(['POST /v1/reports']);
  expect(await queue.waiting()).toEqual([]);
});

test('a desk that wants to be asked again in a thousand years is asked within days', async () => {
  const queue = new ReportQueue(desk);
  await consent('2026-11-23T00:00:00Z');
  answer = () => ({ status: 503, headers: { 'retry-after': '1e300' } });
  await queue.enqueue(await reportOf('an ad'), 0);
  await queue.enqueue(await reportOf('another ad', 'https://board.example/jobs/2'), 0);
  await queue.flush();
  expect(asked).toHaveLength(2);
  for (const { due } of await queue.waiting()) expect(Date.parse(due) - Date.now()).toBeLessThan(2 * 86_400_000);
});

test('a receipt the desk has forgotten keeps no other from being asked for', async () => {
  const queue = new ReportQueue(desk);
  await consent('2026-11-23T00:00:00Z');
  for (const number of [1, 2]) {
    answer = () => ({ status: 202, body: { receipt: `${number}`.repeat(32), state: 'received' } });
    await queue.enqueue(await reportOf('an ad', `https://board.example/jobs/${number}`), 0);
    await queue.flush();
  }
  answer = (path) =>
    path.endsWith('2222')
      ? { status: 404 }
      : { status: 200, body: { receipt: '1'.repeat(32), state: 'confirmed', reason: null, decided: '2026-11-23' } };
  await queue.refresh();
  expect((await queue.sent()).map(({ state }) => state)).toEqual(['received', 'confirmed']);
});

test('an ad cannot make its own report too large to be sent', async () => {
  const links = Array.from({ length: 20 }, (_, i) => `https://bit.ly/${String.fromCharCode(0x4e00 + i).repeat(280)} `);
  const report = await reportOf(links.join('\n'));
  expect(new TextEncoder().encode(reportBytes(report)).length).toBeLessThanOrEqual(LIMITS.reportBytes);
  expect(report.contacts.length).toBeGreaterThan(5);
});

test.each([
  ['https://board.example/jobs/1', true],
  ['https://www.jobs.example/1', true],
  ['https://mail.example/u/0/', false],
  ['https://evilboard.example/1', false],
  ['https://notjobs.example/1', false],
])('the text of %s travels: %s', async (url, travels) => {
  expect((await reportOf('Dear Kim, we pay well', url)).text !== undefined).toBe(travels);
});

test('decoy addresses in an ad do not crowd its messenger out of the report', async () => {
  const decoys = Array.from({ length: 60 }, (_, i) => `contact${i}@decoy${i}.com`).join(' ');
  const { contacts } = await reportOf(`${decoys} t.me/real_one77`);
  expect(contacts).toHaveLength(20);
  expect(contacts[0]).toEqual({ kind: 'telegram', value: 'real_one77' });
});
