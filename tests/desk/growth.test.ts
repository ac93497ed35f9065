import { rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '../../src/desk/db';
import { greatFall } from '../../src/desk/growth';
import { openStore } from '../../src/desk/store';
import { brokenRow } from '../../src/desk/store/audit';
import { lookup, verifyHead, verifySnapshot } from '../../src/feed';
import { DATABASES, type Desk, logIn, makeDesk } from './make';

const BECAUSE: [string, string] = ['because', 'a raid brought many numbers at once'];

test.each<[number, number, number | null]>([
  [2000, 1500, null],
  [2000, 1499, 2000],
  [10_000, 8000, null],
  [10_000, 7999, 10_000],
  [300, 0, null],
  [0, 700, null],
])('a list of %i that falls to %i within a day is told of: %s', (before, after, told) => {
  const past = [
    { version: 7, issued: '2026-11-21T09:00:00.000Z', entries: 90_000 },
    { version: 8, issued: '2026-11-22T09:00:00.000Z', entries: before },
    { version: 9, issued: '2026-11-23T08:00:00.000Z', entries: 1 },
  ];
  expect(greatFall(past, after, '2026-11-23T09:00:00.000Z')).toBe(told);
  expect(greatFall([], after, '2026-11-23T09:00:00.000Z')).toBeNull();
});

describe.each(DATABASES)('growth on $name', ({ open }) => {
  let db: Db;
  let stop: () => Promise<void>;
  let desk: Desk;
  beforeAll(async () => {
    ({ db, stop } = await open());
  }, 120_000);
  afterAll(() => stop());
  beforeEach(async () => {
    desk = await makeDesk(db);
    await desk.store.saveModerator('ada', await secret(), desk.now(), true);
    await desk.publisher.publishIfDue();
    return () => desk.remove();
  });

  /** Confirmed cases of one handle each, as moderators would leave them; returns the numbers of the first and last. */
  async function decided(count: number, name = 'wave', expires = '2027-03-01'): Promise<[number, number]> {
    const made = await db.query(
      `with c as (
         insert into cases (state, opened, last_report, decided, reason, level, reviewed, expires)
         select 'confirmed', $1, $1, $1, 'money-first', 'danger', '2026-11-23', $3 from generate_series(1, $2::int)
         returning id),
       i as (insert into identifier (case_id, kind, value, listed) select id, 'telegram', $4 || id, true from c)
       select min(id) as first, max(id) as last from c`,
      [desk.now(), count, expires, `${name}_`],
    );
    const { first, last } = made[0] as { first: number; last: number };
    return [first, last];
  }

  async function list() {
    const text = await (await desk.request('/feed/head.json')).text();
    const head = await verifyHead(text, desk.keys.root, { now: desk.now().toISOString(), last: null });
    const bytes = await (await desk.request(`/feed/s/${head.snapshot.sha256}`)).arrayBuffer();
    const snapshot = await verifySnapshot(new Uint8Array(bytes), head);
    return {
      version: head.version,
      entries: head.entries,
      has: async (value: string) => (await lookup(snapshot, 'telegram', value)) !== null,
    };
  }
  const secret = async () => (await desk.store.passwordOf('mina')) ?? '';
  const nameIn = (html: string) => /name="waiting" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? '';
  const auditOf = async (action: string) =>
    (await desk.store.auditLog()).map(({ record }) => JSON.parse(record)).filter((row) => row.action === action);

  test('500 go out at once, the 501st waits; removals, expiries and fresh heads do not wait', async () => {
    const [first] = await decided(500);
    expect(await desk.publisher.publishIfDue()).toMatchObject({ entries: 500, waiting: 0 });
    const [late] = await decided(1, 'late');
    expect(await desk.publisher.publishIfDue()).toBeNull();
    expect((await list()).version).toBe(2);
    const mina = await logIn(desk);
    const page = await mina.page('/moderate');
    expect(page).toContain('Waiting since 2026-11-23 09:00 UTC: 1 entry from 1 case.');
    expect(page).toContain(`href="/moderate/cases/${late}"`);
    expect(page).toContain('Only an admin');
    expect(page).not.toContain('id="growth-confirm"');
    expect(await mina.page(`/moderate/cases/${late}`)).toContain('id="waiting"');
    expect(await mina.page(`/moderate/cases/${first}`)).not.toContain('id="waiting"');
    // Partners get nothing that waits.
    await desk.store.savePartner('portal', 'lw_partner_key_of_the_portal', desk.now());
    const headers = { authorization: 'Bearer lw_partner_key_of_the_portal' };
    const csv = await (await desk.request('/v1/exports/cases.csv', { headers })).text();
    expect([csv.includes(`wave_${first}`), csv.includes('late_')]).toEqual([true, false]);
    expect(await (await desk.request('/v1/stats')).json()).toMatchObject({ listed: 500, feed: { entries: 500 } });
    // A removal goes out at once, and makes the room the late one needs.
    await mina.act(`/moderate/cases/${first}/remove`, [['because', 'the account is a bakery']]);
    const after = await list();
    expect([after.entries, await after.has(`wave_${first}`), await after.has(`late_${late}`)]).toEqual([
      500,
      false,
      true,
    ]);
    expect(await desk.store.waiting()).toBeNull();
    // Many wait now: a removal and an expiry still go, and the head is signed anew, day after day.
    await decided(700, 'flood');
    await desk.publisher.publishIfDue();
    await mina.act(`/moderate/cases/${first + 1}/pause`, [['because', 'an appeal sounds right']]);
    expect(await (await list()).has(`wave_${first + 1}`)).toBe(false);
    for (const days of [0.9, 2, 6, 8]) {
      await desk.forward(days);
      await desk.publisher.publishIfDue();
      const now = await list();
      expect([days, now.entries, await now.has('flood_600')]).toEqual([days, 499, false]);
    }
    await db.query(`update cases set expires = '2026-12-10' where id = $1`, [first + 2]);
    await desk.store.sweep(desk.now());
    await desk.publisher.publishIfDue();
    expect((await list()).entries).toBe(498);
    expect((await desk.store.waiting())?.entries.length).toBe(700);
    expect((await desk.store.waiting())?.since.toISOString()).toBe('2026-11-23T09:00:00.000Z');
  });

  test('an admin confirms just what was seen; the log has it, and the confirmed list is the new measure', async () => {
    const [first, last] = await decided(620);
    expect(await desk.publisher.publishIfDue()).toBeNull();
    expect((await list()).entries).toBe(0);
    const ada = await logIn(desk, 'ada');
    const seen = nameIn(await ada.page('/moderate'));
    expect(seen).toMatch(/^[0-9a-f]{64}$/);
    expect((await ada.act('/moderate/growth/confirm', [['waiting', seen]])).status).toBe(400);
    expect((await ada.act('/moderate/growth/confirm', [['waiting', 'x'], BECAUSE])).status).toBe(409);
    // One more comes to wait: what was seen is not what would go out.
    const [late] = await decided(1, 'late');
    await desk.publisher.publishIfDue();
    const old = await ada.act('/moderate/growth/confirm', [['waiting', seen], BECAUSE]);
    expect([old.status, await old.text()]).toEqual([409, expect.stringContaining('has changed')]);
    // An entry that says something else is another entry.
    const before = nameIn(await ada.page('/moderate'));
    await db.query(`update cases set level = 'caution' where id = $1`, [late]);
    await desk.publisher.publishIfDue();
    const name = nameIn(await ada.page('/moderate'));
    expect(new Set([seen, before, name]).size).toBe(3);
    expect((await ada.act('/moderate/growth/confirm', [['waiting', name], BECAUSE])).status).toBe(303);
    const now = await list();
    expect([now.entries, await now.has(`wave_${first}`), await now.has(`late_${late}`)]).toEqual([621, true, true]);
    expect(await auditOf('growth-confirm')).toEqual([
      expect.objectContaining({
        actor: 'ada',
        case: null,
        because: BECAUSE[1],
        facts: { waiting: name, entries: 621, cases: 621 },
      }),
    ]);
    expect((await ada.act('/moderate/growth/confirm', [['waiting', name], BECAUSE])).status).toBe(409);
    expect(await ada.page('/moderate')).not.toContain('id="growth"');
    // Measured from 621: 500 more need nobody, the next one does.
    await decided(500, 'more');
    expect(await desk.publisher.publishIfDue()).toMatchObject({ entries: 1121, waiting: 0 });
    await decided(1, 'over');
    await desk.publisher.publishIfDue();
    expect((await desk.store.waiting())?.entries.length).toBe(1);
    // Paused after it was confirmed and resumed: it waits for nothing, there is room.
    await ada.act(`/moderate/cases/${last}/pause`, [['because', 'an appeal sounds right']]);
    expect((await desk.store.waiting())?.entries.length ?? 0).toBe(0);
    expect(brokenRow(await desk.store.auditLog())).toBeNull();
  });

  test('what comes between the confirmation and the next round waits on its own', async () => {
    const [first] = await decided(620);
    await desk.publisher.publishIfDue();
    const waiting = await desk.store.waiting();
    await desk.store.confirmGrowth({ name: waiting!.name, actor: 'ada', because: BECAUSE[1], now: desk.now() });
    expect(await desk.store.waiting()).toBeNull();
    // What comes now was not confirmed, and neither was what now says something else.
    await decided(1, 'late');
    await db.query(`update cases set level = 'caution' where id = $1`, [first]);
    expect(await desk.publisher.publishIfDue()).toMatchObject({ entries: 619, waiting: 2 });
    expect((await desk.store.waiting())?.entries.length).toBe(2);
    expect(await desk.publisher.publishIfDue()).toMatchObject({ entries: 621, waiting: 0 });
    expect(await desk.publisher.publishIfDue()).toBeNull();
  });

  test('an admin declines: new cases are paused, old ones keep what was listed', async () => {
    const [old] = await decided(3, 'old');
    await desk.publisher.publishIfDue();
    const [first] = await decided(600);
    await db.query(`insert into identifier (case_id, kind, value, listed) values ($1, 'telegram', 'old_new', true)`, [
      old,
    ]);
    await desk.publisher.publishIfDue();
    const ada = await logIn(desk, 'ada');
    const name = nameIn(await ada.page('/moderate'));
    expect((await ada.act('/moderate/growth/decline', [['waiting', name]])).status).toBe(400);
    expect((await ada.act('/moderate/growth/decline', [['waiting', name], BECAUSE])).status).toBe(303);
    expect((await desk.store.caseById(first))?.state).toBe('paused');
    expect((await desk.store.caseById(old))?.state).toBe('confirmed');
    const now = await list();
    expect([now.entries, await now.has(`old_${old}`), await now.has('old_new')]).toEqual([3, true, false]);
    expect(await desk.store.waiting()).toBeNull();
    const rows = await auditOf('growth-decline');
    expect(rows.map((row) => row.case)).toEqual([null, old]);
    expect(rows[0]).toMatchObject({
      actor: 'ada',
      because: BECAUSE[1],
      facts: { waiting: name, entries: 601, cases: 601 },
    });
    expect((await auditOf('pause')).length).toBe(600);
    expect((await desk.store.historyOf(first)).at(-1)).toMatchObject({
      action: 'pause',
      actor: 'ada',
      because: BECAUSE[1],
    });
    expect(brokenRow(await desk.store.auditLog())).toBeNull();
    // Resumed one by one they are new again.
    await ada.act(`/moderate/cases/${first}/resume`, [['because', 'looked at it once more']]);
    expect(await (await list()).has(`wave_${first}`)).toBe(true);
  });

  test('nobody but an admin, and no other site, confirms or declines', async () => {
    await decided(620);
    await desk.publisher.publishIfDue();
    const name = (await desk.store.waiting())!.name;
    const fields: [string, string][] = [['waiting', name], BECAUSE];
    const mina = await logIn(desk);
    const ada = await logIn(desk, 'ada');
    const token = /name="csrf" value="([^"]+)"/.exec(await ada.page('/moderate'))?.[1] ?? '';
    for (const verdict of ['confirm', 'decline']) {
      const path = `/moderate/growth/${verdict}`;
      expect((await mina.act(path, fields)).status).toBe(403);
      expect((await ada.post(path, fields)).status).toBe(403);
      expect((await ada.post(path, [['csrf', 'guess'], ...fields])).status).toBe(403);
      for (const origin of ['https://evil.example', 'null']) {
        expect((await ada.post(path, [['csrf', token], ...fields], { origin })).status).toBe(403);
      }
      expect((await desk.request(path)).headers.get('location')).toBe('/moderate/login');
    }
    expect((await ada.act('/moderate/growth/other', fields)).status).toBe(404);
    expect((await list()).entries).toBe(0);
    // A moderator who is no admin any more is logged out, and none afterwards.
    expect(await desk.store.saveModerator('ada', await secret(), desk.now(), false)).toBe(false);
    expect((await ada.act('/moderate/growth/confirm', fields)).status).toBe(403);
    expect((await (await logIn(desk, 'ada')).act('/moderate/growth/confirm', fields)).status).toBe(403);
    expect((await desk.store.waiting())?.name).toBe(name);
  });

  test('a lost feed folder opens no gate; a great fall is told and not held back', async () => {
    const [first] = await decided(500);
    await desk.publisher.publishIfDue();
    await desk.forward(1);
    await desk.publisher.publishIfDue();
    await desk.forward(1);
    await desk.publisher.publishIfDue();
    await decided(500, 'second');
    expect(await desk.publisher.publishIfDue()).toMatchObject({ entries: 1000 });
    await db.query(`update cases set reviewed = '2026-11-25' where id > $1`, [first + 999]);
    const [flood] = await decided(1, 'flood');
    await db.query(`update cases set reviewed = '2026-11-25' where id = $1`, [flood]);
    rmSync(desk.feedFolder, { recursive: true });
    expect(await desk.publisher.publishIfDue()).toMatchObject({ entries: 1000, waiting: 1 });
    expect(await (await list()).has(`flood_${flood}`)).toBe(false);
    await desk.forward(1.1);
    await desk.publisher.publishIfDue();
    expect((await list()).entries).toBe(1001);
    await desk.forward(1.1);
    await desk.publisher.publishIfDue();
    const mina = await logIn(desk);
    expect(await mina.page('/moderate')).not.toContain('id="fell"');
    await db.query(`update cases set state = 'withdrawn' where id < $1`, [first + 501]);
    expect(await desk.publisher.publishIfDue()).toMatchObject({ entries: 500 });
    expect(await mina.page('/moderate')).toContain('The list fell from 1001 to 500 entries within a day.');
    expect((await auditOf('publish')).at(-1)?.facts).toMatchObject({ entries: 500, fellFrom: 1001 });
  });

  test('a database from before there were admins gets the column, and nobody is one', async () => {
    await db.script(
      'drop table waiting; alter table moderator drop column admin; alter table publication drop column confirmed',
    );
    const store = await openStore(db);
    await store.saveModerator('mina', await secret(), desk.now());
    expect(await (await logIn(desk)).page('/moderate')).toContain('mina');
    expect(await db.query('select name, admin from moderator order by name')).toEqual([
      { name: 'ada', admin: false },
      { name: 'mina', admin: false },
    ]);
    expect((await store.lastPublication())?.confirmed).toBe(false);
  });
});
