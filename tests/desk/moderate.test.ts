import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EntryFacts } from '../../src/contract/feed';
import type { Db } from '../../src/desk/db';
import { brokenRow } from '../../src/desk/store/audit';
import { lookup, verifyHead, verifySnapshot } from '../../src/feed';
import { DATABASES, type Desk, logIn, makeDesk, makeReport, reportFrom } from './make';

const CONFIRM: [string, string][] = [
  ['recruiter', 'telegram:resort_hr_77'],
  ['reason', 'overseas-confinement'],
  ['level', 'danger'],
  ['days', '90'],
  ['because', ''],
];
const BECAUSE: [string, string][] = [['because', 'the embassy confirmed it']];

describe.each(DATABASES)('moderation on $name', ({ open }) => {
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

  /** What a client that fetches the list over HTTP and verifies everything knows about a handle. */
  async function listed(value: string, kind = 'telegram'): Promise<{ version: number; facts: EntryFacts | null }> {
    const text = await (await desk.request('/feed/head.json')).text();
    const head = await verifyHead(text, desk.keys.root, { now: desk.now().toISOString(), last: null });
    const bytes = await (await desk.request(`/feed/s/${head.snapshot.sha256}`)).arrayBuffer();
    const snapshot = await verifySnapshot(new Uint8Array(bytes), head);
    return { version: head.version, facts: (await lookup(snapshot, kind as 'telegram', value)) ?? null };
  }
  const stateOf = async (receipt = '') => (await (await desk.request(`/v1/reports/${receipt}`)).json()).state;

  test('three independent reports, confirmed: signed, listed, and the receipt says so', async () => {
    const receipts = await reportFrom(desk, 3);
    await desk.publisher.publishIfDue();
    expect(await listed('resort_hr_77')).toEqual({ version: 1, facts: null });
    const mina = await logIn(desk);
    expect(mina.answer.status).toBe(303);
    expect(await mina.page('/moderate')).toMatch(/<a class="case" href="\/moderate\/cases\/1">/);
    expect((await mina.act('/moderate/cases/1/check')).status).toBe(303);
    expect(await stateOf(receipts[0])).toBe('checking');
    expect((await mina.act('/moderate/cases/1/confirm', CONFIRM)).status).toBe(303);
    expect(await listed('resort_hr_77')).toEqual({
      version: 2,
      facts: {
        reason: 'overseas-confinement',
        level: 'danger',
        reviewed: '2026-11-23',
        expires: '2027-02-21',
        case: 1,
      },
    });
    const status = await (await desk.request(`/v1/reports/${receipts[2]}`)).json();
    expect(status).toMatchObject({ state: 'confirmed', reason: 'overseas-confinement', decided: '2026-11-23' });
    expect(await (await desk.request('/v1/stats')).json()).toMatchObject({
      listed: 1,
      feed: { version: 2, entries: 1 },
    });
  });

  test('too few independent reports: only with a written reason', async () => {
    const { token } = makeReport();
    await reportFrom(desk, 3, { token });
    for (let n = 0; n < 3; n++) await desk.report(makeReport(), '198.51.0.200');
    const mina = await logIn(desk);
    const refused = await mina.act('/moderate/cases/1/confirm', CONFIRM);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('There are 2 independent reports');
    expect((await desk.store.caseById(1))?.state).toBe('received');
    const reasoned = CONFIRM.map(([name, value]): [string, string] => [
      name,
      name === 'because' ? 'embassy case' : value,
    ]);
    expect((await mina.act('/moderate/cases/1/confirm', reasoned)).status).toBe(303);
    const history = await desk.store.historyOf(1);
    expect(history.at(-1)).toMatchObject({ actor: 'mina', action: 'confirm', because: 'embassy case' });
  });

  test('a confirmation that says too little or too much is refused', async () => {
    await reportFrom(desk, 3, {
      contacts: [
        { kind: 'telegram', value: 'resort_hr_77' },
        { kind: 'telegram', value: 'Not In Normal Form' },
      ],
    });
    const mina = await logIn(desk);
    const change = (name: string, value: string) =>
      CONFIRM.map((pair): [string, string] => (pair[0] === name ? [name, value] : pair));
    for (const [fields, said] of [
      [CONFIRM.slice(1), 'at least one contact'],
      [change('recruiter', 'telegram:someone_else'), 'does not belong'],
      [change('recruiter', 'telegram:Not In Normal Form'), 'cannot be listed'],
      [change('recruiter', 'url:https://board.example/jobs/view?id=4711'), 'does not belong'],
      [change('days', '181'), 'days'],
      [change('days', '0'), 'days'],
      [change('reason', 'spite'), 'reason'],
      [change('level', 'none'), 'level'],
    ] as const) {
      const answer = await mina.act('/moderate/cases/1/confirm', [...fields]);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain(said);
    }
    expect((await mina.act('/moderate/cases/1/resume', BECAUSE)).status).toBe(409);
    expect((await mina.act('/moderate/cases/1/lapse', BECAUSE)).status).toBe(404);
    expect((await mina.act('/moderate/cases/99/check')).status).toBe(404);
    expect((await desk.store.caseById(1))?.state).toBe('received');
  });

  test('the never-list holds at the form and at the publisher', async () => {
    await reportFrom(desk, 3, {
      contacts: [
        { kind: 'telegram', value: 'resort_hr_77' },
        { kind: 'domain', value: 'naver.com' },
      ],
    });
    const mina = await logIn(desk);
    // It groups nothing, so it is not even among the case's identifiers; put there by hand it is refused all the same.
    await db.query(`insert into identifier (case_id, kind, value) values (1, 'domain', 'naver.com')`);
    const answer = await mina.act('/moderate/cases/1/confirm', [...CONFIRM, ['recruiter', 'domain:naver.com']]);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('never-list');
    expect((await mina.act('/moderate/cases/1/confirm', CONFIRM)).status).toBe(303);
    await db.query(`update identifier set listed = true where kind = 'domain'`);
    const made = await desk.publisher.publish();
    expect(made).toMatchObject({ entries: 1, heldBack: [{ entry: { value: 'naver.com' } }] });
    expect((await listed('naver.com', 'domain')).facts).toBeNull();
    expect((await listed('resort_hr_77')).facts).not.toBeNull();
    expect(await mina.page('/moderate')).toContain('held back');
  });

  test('a credible appeal pauses the entry at once; it comes first in the list', async () => {
    const receipts = await reportFrom(desk, 3);
    await desk.report(makeReport({ contacts: [{ kind: 'line', value: 'another_one' }] }), '192.0.2.9');
    const mina = await logIn(desk);
    await mina.act('/moderate/cases/1/confirm', CONFIRM);
    const appeal = { case: 1, statement: 'I run this account and it is a bakery.', reply: 'baker@shop.example' };
    await desk.request('/v1/appeals', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(appeal),
    });
    expect(/class="case" href="([^"]+)"/.exec(await mina.page('/moderate'))?.[1]).toBe('/moderate/cases/1');
    expect((await listed('resort_hr_77')).facts).not.toBeNull();
    expect((await mina.act('/moderate/appeals/1/credible')).status).toBe(303);
    expect(await listed('resort_hr_77')).toEqual({ version: 2, facts: null });
    expect(await stateOf(receipts[0])).toBe('paused');
    await desk.forward(31);
    await desk.store.sweep(desk.now());
    expect(await (await desk.request('/v1/stats')).json()).toMatchObject({ overdue: 1, appealsOpen: 1, listed: 0 });
    const again = await logIn(desk);
    expect(await again.page('/moderate')).toContain('urgent');
    expect((await again.act('/moderate/cases/1/resume', BECAUSE)).status).toBe(303);
    expect((await listed('resort_hr_77')).facts).not.toBeNull();
    expect((await again.act('/moderate/appeals/1/credible')).status).toBe(409);
  });

  test('a case with a waiting appeal comes first among the open ones, closed or expired as it may be', async () => {
    await reportFrom(desk, 3);
    const other = makeReport({ contacts: [{ kind: 'line', value: 'closed_one' }] });
    await desk.report(other, '192.0.2.9');
    await reportFrom(desk, 4, { contacts: [{ kind: 'line', value: 'most_reported' }] });
    const mina = await logIn(desk);
    await mina.act('/moderate/cases/1/confirm', CONFIRM);
    await mina.act('/moderate/cases/2/lack');
    const appeal = async (id: number) =>
      desk.request('/v1/appeals', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ case: id, statement: 'I run this account and it is a bakery.' }),
      });
    const shown = async (moderator: typeof mina) =>
      [...(await moderator.page('/moderate')).matchAll(/class="case" href="\/moderate\/cases\/(\d+)"/g)].map(([, id]) =>
        Number(id),
      );
    expect(await shown(mina)).toEqual([3]);
    await appeal(2);
    expect(await shown(mina)).toEqual([2, 3]);
    await appeal(1);
    await mina.act('/moderate/appeals/2/credible');
    await desk.forward(91);
    await desk.store.sweep(desk.now());
    expect((await desk.store.caseById(1))?.state).toBe('expired');
    const late = await logIn(desk);
    expect(await shown(late)).toEqual([1, 2, 3]);
    expect((await late.act('/moderate/appeals/1/refused', BECAUSE)).status).toBe(303);
    expect(await shown(late)).toEqual([1, 3]);
  });

  test('pause, resume and remove change the list at once', async () => {
    await reportFrom(desk, 3);
    const mina = await logIn(desk);
    await mina.act('/moderate/cases/1/confirm', CONFIRM);
    const steps: [string, boolean][] = [
      ['pause', false],
      ['resume', true],
      ['remove', false],
    ];
    for (const [action, there] of steps) {
      expect((await mina.act(`/moderate/cases/1/${action}`, [['because', 'no']])).status).toBe(400);
      expect((await mina.act(`/moderate/cases/1/${action}`, BECAUSE)).status).toBe(303);
      expect((await listed('resort_hr_77')).facts !== null, action).toBe(there);
    }
    await desk.report(makeReport(), '192.0.2.1');
    expect((await desk.store.caseById(2))?.follows).toBe(1);
    expect((await desk.store.caseById(1))?.state).toBe('withdrawn');
  });

  test('an unchanged list is signed again within a day, an unchanged minute publishes nothing', async () => {
    expect((await desk.publisher.publishIfDue())?.version).toBe(1);
    expect(await desk.publisher.publishIfDue()).toBeNull();
    await desk.forward(0.9);
    expect((await desk.publisher.publishIfDue())?.version).toBe(2);
    await listed('anything');
    await desk.forward(8);
    await expect(listed('anything')).rejects.toThrow('expired');
  });

  test('an appeal nobody judged is erased thirty days after its case was closed', async () => {
    await reportFrom(desk, 1);
    await desk.request('/v1/appeals', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ case: 1, statement: 'This is my own number.', reply: 'baker@shop.example' }),
    });
    const mina = await logIn(desk);
    await mina.act('/moderate/cases/1/lack');
    await desk.forward(29);
    await desk.store.sweep(desk.now());
    expect((await desk.store.appealsOf([1]))[0]?.reply).toBe('baker@shop.example');
    await desk.forward(2);
    await desk.store.sweep(desk.now());
    expect((await desk.store.appealsOf([1]))[0]).toMatchObject({ reply: null, statement: null });
  });

  test('rejected reports are erased after thirty days, entries expire, undecided cases lapse', async () => {
    await reportFrom(desk, 3);
    await desk.report(
      makeReport({ contacts: [{ kind: 'line', value: 'honest_shop' }], note: 'canary note' }),
      '192.0.2.1',
    );
    await desk.report(makeReport({ contacts: [{ kind: 'line', value: 'nobody_looks' }] }), '192.0.2.2');
    const mina = await logIn(desk);
    await mina.act('/moderate/cases/1/confirm', CONFIRM);
    await mina.act('/moderate/cases/2/clear');
    await desk.forward(29);
    await desk.store.sweep(desk.now());
    expect((await desk.store.reportsOf(2))[0]?.report?.note).toBe('canary note');
    await desk.forward(2);
    expect(await desk.store.sweep(desk.now())).toEqual({ expired: 0, lapsed: 0, erased: 1 });
    expect((await desk.store.reportsOf(2))[0]).toMatchObject({ report: null, token: null });
    expect(await desk.store.identifiersOf([2])).toEqual([]);
    expect(JSON.stringify(await db.query('select * from report'))).not.toContain('canary');
    expect(await db.query('select network from report where network is not null')).toEqual([]);
    // Counted even after the marks are gone.
    expect((await desk.store.reportersOf([1])).map(({ network }) => network)).toEqual(
      expect.arrayContaining([1, 2, 3]),
    );
    await desk.forward(60);
    expect(await desk.store.sweep(desk.now())).toEqual({ expired: 1, lapsed: 0, erased: 0 });
    expect((await desk.publisher.publishIfDue())?.entries).toBe(0);
    await desk.forward(91);
    expect(await desk.store.sweep(desk.now())).toEqual({ expired: 0, lapsed: 1, erased: 1 });
    expect((await desk.store.caseById(3))?.state).toBe('not-enough-evidence');
    expect(brokenRow(await desk.store.auditLog())).toBeNull();
  });

  test('the log of decisions cannot be changed unseen', async () => {
    await reportFrom(desk, 3);
    const mina = await logIn(desk);
    await mina.act('/moderate/cases/1/confirm', CONFIRM);
    await mina.act('/moderate/cases/1/pause', BECAUSE);
    const log = await desk.store.auditLog();
    const { audit } = await verifyHead(readFileSync(join(desk.feedFolder, 'head.json'), 'utf8'), desk.keys.root, {
      now: desk.now().toISOString(),
      last: null,
    });
    expect(log.length).toBe(4);
    expect(log.map(({ hash }) => hash)).toContain(audit);
    expect(brokenRow(log, audit)).toBeNull();
    for (let row = 0; row < log.length; row++) {
      const changed = log.map((entry, at) =>
        at === row ? { ...entry, record: entry.record.replace('"', "'") } : entry,
      );
      expect(brokenRow(changed)).toBe(row + 1);
      const removed = log.filter((_, at) => at !== row);
      if (row < log.length - 1) expect(brokenRow(removed)).toBe(row + 1);
    }
    expect(brokenRow(log.slice(0, 1), audit)).not.toBeNull();
    expect(brokenRow([...log].reverse())).toBe(1);
    for (const sql of ['delete from audit', `update audit set record = '{}'`, 'truncate audit']) {
      await expect(db.query(sql)).rejects.toThrow('append-only');
    }
    expect(log.map(({ record }) => record).join()).not.toContain('resort_hr_77');
  });

  test('no page, no post without login, token and origin', async () => {
    await reportFrom(desk, 3);
    expect((await desk.request('/moderate')).status).toBe(303);
    expect((await desk.request('/moderate/cases/1')).headers.get('location')).toBe('/moderate/login');
    const mina = await logIn(desk);
    const token = /name="csrf" value="([^"]+)"/.exec(await mina.page('/moderate'))?.[1] ?? '';
    const tries: [[string, string][], Record<string, string>][] = [
      [CONFIRM, {}],
      [[['csrf', 'guess'], ...CONFIRM], {}],
      [[['csrf', token], ...CONFIRM], { origin: 'https://evil.example' }],
      [[['csrf', token], ...CONFIRM], { origin: 'null' }],
      [[['csrf', token], ...CONFIRM], { origin: 'http://desk.example.evil.example' }],
    ];
    for (const [fields, headers] of tries) {
      expect((await mina.post('/moderate/cases/1/confirm', fields, headers)).status).toBe(403);
    }
    const noOrigin = await desk.request('/moderate/cases/1/confirm', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: [...mina.jar].map(([key, value]) => `${key}=${value}`).join('; '),
      },
      body: new URLSearchParams([['csrf', token], ...CONFIRM]).toString(),
    });
    expect(noOrigin.status).toBe(403);
    expect((await desk.store.caseById(1))?.state).toBe('received');
    expect((await mina.act('/moderate/logout')).status).toBe(303);
    expect(await mina.page('/moderate')).toBe('');
    const late = await logIn(desk);
    await desk.forward(0.51);
    expect(await late.page('/moderate')).toBe('');
  });

  test('wrong passwords wait longer and longer, and never for ever', async () => {
    for (let n = 0; n < 5; n++) expect((await logIn(desk, 'mina', 'wrong password')).answer.status).toBe(403);
    const held = await logIn(desk);
    expect(held.answer.status).toBe(429);
    expect(held.answer.headers.get('retry-after')).toBe('5');
    desk.clock.at = new Date(desk.clock.at.getTime() + 6_000);
    expect((await logIn(desk, 'mina', 'wrong password')).answer.status).toBe(403);
    expect((await logIn(desk)).answer.headers.get('retry-after')).toBe('10');
    desk.clock.at = new Date(desk.clock.at.getTime() + 11_000);
    expect((await logIn(desk)).answer.status).toBe(303);
    expect((await logIn(desk, 'nobody', 'wrong password')).answer.status).toBe(403);
  });

  test('the session cookie is HttpOnly and SameSite=Strict', async () => {
    const { answer } = await logIn(desk);
    const cookie = answer.headers.getSetCookie().find((line) => line.includes('session'));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
  });

  test('hostile report text is shown as text', async () => {
    const vectors = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "'><svg/onload=alert(1)>",
      '</textarea></pre></blockquote><iframe src=javascript:alert(1)>',
      '<a href="https://evil.example">x</a>',
      '&lt;b&gt;',
      '{{constructor.constructor("alert(1)")()}}',
      'javascript:alert(1)',
      '\u202Egnp.exe',
    ];
    for (const [at, vector] of vectors.entries()) {
      const report = makeReport({
        title: vector,
        company: vector,
        site: vector,
        note: vector,
        text: vector,
        engine: vector.slice(0, 40),
        signals: [vector.slice(0, 40)],
        quotes: [{ signal: vector.slice(0, 40), quote: vector }],
        contacts: [
          { kind: 'telegram', value: vector },
          { kind: 'domain', value: `evil${at}.example` },
        ],
        url: `https://evil.example/${encodeURIComponent(vector)}?q="><script>`,
      });
      expect((await desk.report(report, `192.0.${at}.1`)).status).toBe(202);
    }
    const mina = await logIn(desk);
    const pages = [await mina.page('/moderate')];
    for (let id = 1; id <= vectors.length; id++) pages.push(await mina.page(`/moderate/cases/${id}`));
    for (const html of pages) {
      expect(html).not.toMatch(/<(script|img|svg|iframe|b)[\s>/]/i);
      expect(html).not.toMatch(/<a [^>]*href="(?!\/moderate)/);
      expect(html).not.toMatch(/https?:\/\/evil/);
      expect(html).not.toContain('\u202E');
    }
    expect(pages[1]).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(pages.at(-1)).toContain('⟨U+202E⟩gnp.exe');
    expect(pages[1]).toContain('hxxps://evil[.]example/');
    const headers = (await mina.post('/moderate/login', [])).headers;
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  });

  test('the export needs a key, is whole CSV, and holds nothing of reporters', async () => {
    const receipts = await reportFrom(desk, 3, {
      note: 'canary note',
      title: 'canary title',
      contacts: [
        { kind: 'telegram', value: 'resort_hr_77' },
        { kind: 'phone', value: '+85512345678' },
        { kind: 'wechat', value: '=cmd|"x",1' },
      ],
    });
    const mina = await logIn(desk);
    await mina.act('/moderate/cases/1/confirm', [
      ...CONFIRM,
      ['recruiter', 'phone:+85512345678'],
      ['recruiter', 'wechat:=cmd|"x",1'],
    ]);
    await desk.store.savePartner('portal', 'lw_partner_key_of_the_portal', desk.now());
    const get = (key: string) => desk.request('/v1/exports/cases.csv', { headers: { authorization: `Bearer ${key}` } });
    expect((await desk.request('/v1/exports/cases.csv')).status).toBe(401);
    expect((await get('lw_partner_key_of_somebody')).status).toBe(401);
    const csv = await (await get('lw_partner_key_of_the_portal')).text();
    expect(csv).toBe(
      [
        'case,state,reason,level,kind,value,reviewed,expires',
        "1,confirmed,overseas-confinement,danger,phone,'+85512345678,2026-11-23,2027-02-21",
        '1,confirmed,overseas-confinement,danger,telegram,resort_hr_77,2026-11-23,2027-02-21',
        '1,confirmed,overseas-confinement,danger,wechat,"\'=cmd|""x"",1",2026-11-23,2027-02-21',
        '',
      ].join('\r\n'),
    );
    expect(await (await get('lw_partner_key_of_the_portal')).text()).toBe(csv);
    for (const canary of ['canary', ...receipts]) expect(csv).not.toContain(canary);
    await mina.act('/moderate/cases/1/remove', BECAUSE);
    expect((await (await get('lw_partner_key_of_the_portal')).text()).split('\r\n')[1]).toBe(
      '1,withdrawn,overseas-confinement,danger,,,2026-11-23,2027-02-21',
    );
  });

  test('the feed serves its files and nothing else', async () => {
    await desk.publisher.publish();
    const head = await desk.request('/feed/head.json');
    expect(head.headers.get('cache-control')).toBe('public, max-age=60');
    const etag = head.headers.get('etag') ?? '';
    const unchanged = await desk.request('/feed/head.json', { headers: { 'if-none-match': etag } });
    expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
    expect((await desk.request('/feed/root/1.json')).status).toBe(200);
    const name = JSON.parse(atob(JSON.parse(await head.text()).payload)).snapshot.sha256;
    expect((await desk.request(`/feed/s/${name}`)).headers.get('cache-control')).toContain('immutable');
    for (const path of [
      '/feed/',
      '/feed/root/2.json',
      '/feed/../desk.lock',
      '/feed/%2e%2e/spool/2026-11-23.jsonl',
      '/feed/s/..%2f..%2fspool',
      '/feed/s/%2e%2e',
      `/feed/s/${name}%00.json`,
      '/feed//etc/passwd',
      '/feed/head.json/',
    ]) {
      expect((await desk.request(path)).status, path).toBe(404);
    }
  });
});
