import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/contract/limits';
import { parseInput } from '../../src/contract/parse';
import { ApiError, Receipt, ReceiptStatus, type Report } from '../../src/contract/report';
import type { Db } from '../../src/desk/db';
import { DATABASES, type Desk, makeDesk, makeReport, reportFrom, temporary } from './make';

/** A report's JSON, filled up with spaces to so many bytes. */
const padTo = (bytes: number, report: Report): string => {
  const text = JSON.stringify(report);
  return text + ' '.repeat(bytes - Buffer.byteLength(text));
};

describe.each(DATABASES)('intake on $name', ({ open }) => {
  let db: Db;
  let stop: () => Promise<void>;
  let desk: Desk;
  beforeAll(async () => {
    ({ db, stop } = await open());
  }, 120_000);
  afterAll(() => stop());
  beforeEach(async () => {
    desk = await makeDesk(db);
    return () => desk.remove();
  });

  const count = async () => (await desk.store.stats(desk.now())).reports;

  test('a report is answered 202 with a receipt that tells its state', async () => {
    const answer = await desk.report(makeReport());
    expect(answer.status).toBe(202);
    const { receipt, state } = parseInput(Receipt, await answer.json());
    expect(state).toBe('received');
    const status = await desk.request(`/v1/reports/${receipt}`);
    expect(parseInput(ReceiptStatus, await status.json())).toEqual({
      receipt,
      state: 'received',
      reason: null,
      decided: null,
    });
    expect((await desk.request('/v1/reports/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404);
  });

  test('the same id gets the same receipt and is counted once, also at the same moment', async () => {
    const report = makeReport();
    const answers = await Promise.all([desk.report(report), desk.report(report), desk.report(report)]);
    answers.push(await desk.report({ ...report, id: report.id.toUpperCase() }));
    const receipts = await Promise.all(answers.map(async (answer) => (await answer.json()).receipt));
    expect(new Set(receipts).size).toBe(1);
    expect(await count()).toBe(1);
  });

  test('what is no report is refused by name', async () => {
    const cases: [string, number, string | undefined][] = [
      ['{"schema":1', 400, undefined],
      ['null', 400, undefined],
      [JSON.stringify({ ...makeReport(), reason: 'spite' }), 400, 'reason'],
      [JSON.stringify({ ...makeReport(), schema: 2 }), 400, 'schema'],
      [JSON.stringify({ ...makeReport(), id: '../../etc/passwd' }), 400, 'id'],
      [JSON.stringify({ ...makeReport(), note: 'x'.repeat(501) }), 400, 'note'],
      [JSON.stringify({ ...makeReport(), contacts: [{ kind: 'phone', value: 7 }] }), 400, 'contacts.0.value'],
      [JSON.stringify(makeReport({ text: 'x'.repeat(LIMITS.reportTextBytes) })).padEnd(16_385), 413, undefined],
    ];
    for (const [body, status, field] of cases) {
      const answer = await desk.report(body);
      expect(answer.status, body.slice(0, 80)).toBe(status);
      expect(parseInput(ApiError, await answer.json()).field).toBe(field);
    }
    expect(await count()).toBe(0);
  });

  test('a report of exactly 16 KB is taken, text of every kind is kept', async () => {
    const odd = 'null \u0000 lone \ud800 bell \u0007 emoji 🧳 한국어';
    const report = makeReport({ title: odd, note: odd, contacts: [{ kind: 'line', value: `a\u0000b` }] });
    expect((await desk.report(padTo(16_384, report))).status).toBe(202);
    const [filed] = await desk.store.reportsOf(1);
    expect(filed?.report?.title).toBe('null  lone  bell  emoji 🧳 한국어');
  });

  test('compressed bodies, other types and other web pages are refused', async () => {
    const body = JSON.stringify(makeReport());
    const post = (headers: Record<string, string>) => desk.request('/v1/reports', { method: 'POST', headers, body });
    expect((await post({ 'content-type': 'application/json', 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await post({ 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post({ 'content-type': 'application/json', origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ 'content-type': 'application/json', origin: 'null' })).status).toBe(403);
    expect(await count()).toBe(0);
    expect((await post({ 'content-type': 'application/json' })).status).toBe(202);
  });

  test('no request makes the desk fail', async () => {
    let seed = 20261123;
    const chance = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return seed % below;
    };
    const pick = <T>(from: readonly T[]): T => from[chance(from.length)]!;
    const odd = [
      '',
      '0',
      '-1',
      '1e9',
      '99999999999',
      '%00',
      '%ff',
      '../..',
      '"',
      "' or 1=1 --",
      '\u0000',
      '{}',
      'a'.repeat(5000),
      '한',
    ];
    const paths = [
      '/v1/reports',
      '/v1/reports/',
      '/v1/appeals',
      '/v1/stats',
      '/v1/exports/cases.csv',
      '/feed/',
      '/feed/s/',
      '/appeal?case=',
      '/moderate/cases/',
      '/moderate/login',
      '/healthz',
    ];
    const types = [
      'application/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'text/plain',
      '',
    ];
    for (let n = 0; n < 600; n++) {
      const method = pick(['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']);
      const path = pick(paths) + (chance(2) ? encodeURI(pick(odd)) : '');
      const report = JSON.stringify({
        ...makeReport(),
        [pick(['id', 'url', 'note', 'contacts', 'text', '__proto__'])]: pick(odd),
      });
      const at = chance(report.length);
      const body = pick([
        report,
        report.slice(0, at),
        report.slice(0, at) + pick(odd) + report.slice(at),
        `statement=${pick(odd)}&case=${pick(odd)}`,
        '--x\r\n\r\n--x--',
        '['.repeat(8000),
      ]);
      const headers = {
        'content-type': pick(types),
        origin: pick(['null', 'http://desk.example', 'chrome-extension://a', 'moz-extension://']),
        cookie: `lurewatch-session=${encodeURIComponent(pick(odd)).slice(0, 100)}`,
        authorization: `Bearer ${pick(['x', 'a'.repeat(90), '..'])}`,
      };
      const answer = await desk.request(
        path,
        { method, headers, ...(['GET', 'HEAD'].includes(method) ? {} : { body }) },
        `10.${chance(99)}.1.1`,
      );
      expect(answer.status, `${method} ${path} ${body.slice(0, 200)}`).toBeLessThan(500);
    }
    expect((await desk.report(makeReport(), '192.0.2.1')).status).toBe(202);
  });

  test('only extensions may read answers from another origin; the feed is open to all', async () => {
    const allowed = async (path: string, origin: string) =>
      (await desk.request(path, { headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await allowed('/v1/stats', 'chrome-extension://abcdefghijklmnop')).toBe(
      'chrome-extension://abcdefghijklmnop',
    );
    expect(await allowed('/v1/stats', 'moz-extension://0f3b-11')).toBe('moz-extension://0f3b-11');
    expect(await allowed('/v1/stats', 'https://evil.example')).toBeNull();
    expect(await allowed('/v1/stats', 'https://evil.example/chrome-extension://a')).toBeNull();
    await desk.publisher.publish();
    expect(await allowed('/feed/head.json', 'https://evil.example')).toBe('*');
  });

  test('ten reports in ten minutes a network, then 429 with the time to wait', async () => {
    for (let n = 0; n < 10; n++) expect((await desk.report(makeReport(), `203.0.113.${n}`)).status).toBe(202);
    const over = makeReport();
    const answer = await desk.report(over, '203.0.113.200');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('600');
    expect((await desk.report(makeReport(), '203.0.114.1')).status).toBe(202);
    desk.clock.at = new Date(desk.clock.at.getTime() + 601_000);
    expect((await desk.report(over, '203.0.113.200')).status).toBe(202);
  });

  test('fifty reports a day a network, twenty a day an install', async () => {
    const tenMinutes = () => {
      desk.clock.at = new Date(desk.clock.at.getTime() + 601_000);
    };
    for (let n = 0; n < 50; n++) {
      if (n % 10 === 0) tenMinutes();
      expect((await desk.report(makeReport())).status).toBe(202);
    }
    tenMinutes();
    const answer = await desk.report(makeReport());
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(80_000);
    const { token } = makeReport();
    for (let n = 0; n < 20; n++) expect((await desk.report(makeReport({ token }), `192.0.${n}.1`)).status).toBe(202);
    expect((await desk.report(makeReport({ token }), '192.0.99.1')).status).toBe(429);
  });

  test('a report sent again is answered, not counted against the limits', async () => {
    const report = makeReport();
    for (let n = 0; n < 15; n++) expect((await desk.report(report)).status).toBe(202);
    expect((await desk.report(makeReport())).status).toBe(202);
  });

  test('a full disk gives 503 with Retry-After, and goes on alone when there is room', async () => {
    const folder = temporary();
    const spoolFolder = join(folder, 'spool');
    mkdirSync(spoolFolder);
    const file = join(spoolFolder, '2026-11-23.jsonl');
    symlinkSync('/dev/full', file);
    desk = await makeDesk(db, { spoolFolder });
    const report = makeReport();
    const refused = await desk.report(report);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await count()).toBe(0);
    expect((await desk.request('/v1/stats')).status).toBe(200);
    rmSync(file);
    expect((await desk.report(report)).status).toBe(202);
    expect(await count()).toBe(1);
    rmSync(folder, { recursive: true });
  });

  test('what is in the spool and not in the database is filed at the start, once', async () => {
    await reportFrom(desk, 3);
    await db.script('truncate report, identifier, cases, appeal restart identity cascade');
    expect(await count()).toBe(0);
    expect(await desk.intake.replay()).toEqual({ lines: 3, torn: 0, filed: 3 });
    expect(await desk.intake.replay()).toEqual({ lines: 3, torn: 0, filed: 0 });
    expect(await count()).toBe(3);
  });

  test('a report the database refuses holds back no other at the start', async () => {
    await reportFrom(desk, 3);
    await db.script(
      'truncate report, identifier, cases, appeal restart identity cascade; alter table report add constraint one check (case_id is null)',
    );
    expect(await desk.intake.replay()).toEqual({ lines: 3, torn: 0, filed: 0 });
    expect(desk.intake.allFiled()).toBe(false);
    desk.intake.close();
    await db.script('alter table report drop constraint one');
    expect(await desk.intake.replay()).toEqual({ lines: 3, torn: 0, filed: 3 });
  });

  test('neither the address nor the install token nor what was scrubbed is on the disk or in the database', async () => {
    const report = makeReport({
      url: 'https://kim:secretpw@board.example/view?id=4711&utm_source=mail&session_id=canary1#canary2',
      note: '저는 김철수입니다. 900101-1234567, me.canary@mail.example, 010-2345-6789. They use t.me/resort_hr_77.',
    });
    await desk.report(report, '203.0.113.77');
    const dump = JSON.stringify([
      await db.query('select * from report'),
      await db.query('select * from taken'),
      await db.query('select * from identifier'),
    ]);
    const spool = readdirSync(join(desk.folder, 'spool'))
      .map((name) => readFileSync(join(desk.folder, 'spool', name), 'utf8'))
      .join();
    expect(spool).toContain(report.id);
    for (const kept of [dump, spool]) {
      expect(kept).toContain('https://board.example/view?id=4711');
      expect(kept).toContain('t.me/resort_hr_77');
      for (const canary of [
        '203.0.113',
        report.token,
        'secretpw',
        'canary',
        '김철수',
        '1234567',
        '2345-6789',
        'utm_',
      ]) {
        expect(kept).not.toContain(canary);
      }
    }
  });

  test('reports that share a contact are one case; without contacts the address counts', async () => {
    await reportFrom(desk, 2);
    await desk.report(
      makeReport({ url: 'https://other.example/9', contacts: [{ kind: 'whatsapp', value: '+855123456' }] }),
    );
    await desk.report(
      makeReport({
        url: 'https://third.example/1',
        contacts: [
          { kind: 'phone', value: '+855123456' },
          { kind: 'domain', value: 'naver.com' },
        ],
      }),
    );
    await desk.report(
      makeReport({ url: 'https://fourth.example/1', contacts: [{ kind: 'domain', value: 'naver.com' }] }),
    );
    await desk.report(
      makeReport({ url: 'https://fourth.example/1', contacts: [{ kind: 'business-number', value: '1234567890' }] }),
    );
    await desk.report(makeReport({ url: 'https://fifth.example/1', contacts: [] }), '192.0.2.1');
    const cases = await desk.store.casesIn(['received']);
    const sizes = await Promise.all(cases.map(async ({ id }) => [id, (await desk.store.reportsOf(id)).length]));
    expect(sizes.sort()).toEqual([
      [1, 2],
      [2, 2],
      [3, 2],
      [4, 1],
    ]);
  });

  test('an appeal needs no account and says nothing about what is listed', async () => {
    const appeal = (body: unknown) =>
      desk.request('/v1/appeals', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await reportFrom(desk, 1);
    const known = await appeal({ contact: '@Resort_HR_77', statement: 'this is my own handle' });
    const unknown = await appeal({ case: 4_294_967_295, statement: 'there is no such case' });
    expect([known.status, unknown.status]).toEqual([202, 202]);
    expect(Object.keys(await known.json())).toEqual(Object.keys(await unknown.json()));
    expect((await desk.store.appealsOf([1])).length).toBe(1);
    expect((await desk.store.looseAppeals()).length).toBe(1);
    expect((await appeal({ statement: 'short' })).status).toBe(400);
    expect((await appeal({ statement: 'x'.repeat(20_000) })).status).toBe(413);
    for (let n = 0; n < 28; n++) expect((await appeal({ statement: 'again and again' })).status).toBe(202);
    expect((await appeal({ statement: 'again and again' })).status).toBe(429);
  });

  test('the appeal form speaks Korean and English, and answers with a page', async () => {
    const form = await (await desk.request('/appeal?case=12&lang=ko')).text();
    expect(form).toContain('<html lang="ko">');
    for (const [asked, lang] of [
      ['en-GB,en;q=0.9', 'en'],
      ['ja,ko;q=0.5', 'en'],
      ['ko-KR,ko;q=0.9', 'ko'],
      ['', 'ko'],
    ]) {
      const answer = await desk.request('/appeal', { headers: asked ? { 'accept-language': asked } : {} });
      expect(await answer.text(), asked).toContain(`<html lang="${lang}">`);
    }
    expect(form).toContain('name="case" inputmode="numeric" value="12"');
    expect(await (await desk.request('/appeal?case="><script>&lang=en')).text()).not.toContain('<script');
    const send = (fields: Record<string, string>) =>
      desk.request('/v1/appeals', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://desk.example' },
        body: new URLSearchParams(fields).toString(),
      });
    const wrong = await send({ lang: 'en', case: 'abc', statement: 'it is a mistake, <b>really</b>' });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('it is a mistake, &lt;b&gt;really&lt;/b&gt;');
    const right = await send({ lang: 'en', case: '12', statement: 'it is a mistake', contact: '', reply: '' });
    expect(right.status).toBe(202);
    expect(await right.text()).toMatch(/<strong id="receipt">[\w-]{24}<\/strong>/);
    expect((await desk.store.looseAppeals()).length).toBe(1);
  });
});
