import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Entry, EntryKind } from '../../src/contract/feed';
import type { Contact } from '../../src/contract/identity';
import type { Db } from '../../src/desk/db';
import { identify, isNeverListed } from '../../src/engine';
import { buildFeed, lookup, openSnapshot } from '../../src/feed';
import { DATABASES, type Desk, logIn, makeDesk, makeReport, reportFrom } from './make';

// One list of contact points that honest people share, taken to every place that has to refuse them: the desk's
// decision, the desk's publication, the publisher of `lurewatch publish`, and the question a client asks of a list.

const NEVER: [EntryKind, string][] = [
  ['domain', 'saramin.co.kr'],
  ['domain', 'news.naver.com'],
  ['domain', 'gmail.com'],
  ['domain', 'mail.com'],
  ['domain', 'telegram.org'],
  ['domain', 'samsungcareers.com'],
  ['domain', 'kbstar.com'],
  ['domain', 'imweb.me'],
  ['domain', 'github.io'],
  ['domain', 'co.kr'],
  ['domain', 'mofa.go.kr'],
  ['domain', 'city.osaka.lg.jp'],
  ['domain', 'mfa.go.th'],
  ['domain', 'kemlu.go.id'],
  ['domain', 'mofa.gov.vn'],
  ['path', 'cafe.naver.com/democafe'],
  ['path', 'cafe.daum.net/demo'],
  ['path', 'band.us/band/55'],
  ['path', 'facebook.com/groups/demo.jobs'],
  ['path', 'facebook.com/profile.php'],
  ['path', 'reddit.com/r/demo'],
  ['path', 'docs.google.com/forms'],
  ['path', 'naver.com/demo'],
  ['path', 'm.cafe.naver.com/democafe/12'],
  ['email', 'hr@samsung.com'],
  ['email', 'hr@recruit.samsung.com'],
  ['email', 'clerk@mofa.go.kr'],
  ['email', 'help@gmail.com'],
  ['phone', '+82232100404'],
  ['telegram', 'telegram'],
  ['line', 'linebiz'],
  ['kakao', 'kakaotalk'],
];
/** Beside each a neighbour that may be listed, or the test above would hold for a desk that lists nothing. */
const LISTABLE: [EntryKind, string][] = [
  ['domain', 'demo-lure.com'],
  ['domain', 'demo-lure.imweb.me'],
  ['domain', 'demo-lure.github.io'],
  ['path', 'cafe.naver.com/democafe/12'],
  ['path', 'facebook.com/groups/demo.jobs/posts/7'],
  ['path', 'facebook.com/demo.lure'],
  ['email', 'lure.demo@gmail.com'],
  ['phone', '+821023456789'],
  ['telegram', 'demo_lure77'],
];

let db: Db;
let stop: () => Promise<void>;
let desk: Desk;
beforeAll(async () => {
  ({ db, stop } = await DATABASES[0]!.open());
  desk = await makeDesk(db);
}, 120_000);
afterAll(async () => {
  await stop();
  desk.remove();
});

const entryOf = ([kind, value]: [EntryKind, string]): Entry => ({
  kind,
  value,
  reason: 'money-first',
  level: 'danger',
  reviewed: '2026-11-23',
  expires: '2027-02-01',
  case: 1,
});

test('the desk: no decision lists one, and put there by hand none is published', { timeout: 120_000 }, async () => {
  // A report holds twenty contacts at most. Those on the never-list group nothing and are not noted.
  for (const from of [0, 20]) {
    const contacts = NEVER.slice(from, from + 20).map(([kind, value]) => ({ kind, value }));
    await reportFrom(desk, 3, { contacts });
  }
  const all = [...NEVER, ...LISTABLE];
  expect((await desk.store.identifiersOf([1])).filter(({ kind }) => kind !== 'url')).toEqual([]);
  await db.query(
    `insert into identifier (case_id, kind, value)
     select 1, k.kind, k.value from unnest($1::text[], $2::text[]) as k(kind, value)`,
    [all.map(([kind]) => kind), all.map(([, value]) => value)],
  );
  const mina = await logIn(desk);
  const confirm = (chosen: [EntryKind, string][]) =>
    mina.act('/moderate/cases/1/confirm', [
      ...chosen.map(([kind, value]): [string, string] => ['recruiter', `${kind}:${value}`]),
      ['reason', 'money-first'],
      ['level', 'danger'],
      ['days', '70'],
    ]);
  for (const [kind, value] of NEVER) {
    expect(await desk.publisher.problemWith(kind, value), `${kind} ${value}`).toMatch(
      'shared by too many honest people',
    );
  }
  // The form asks just that; one of each kind is taken through it.
  for (const each of new Map(NEVER.map((pair) => [pair[0], pair])).values()) {
    const answer = await confirm([...LISTABLE, each]);
    expect([answer.status, (await answer.text()).includes('on the never-list')], each.join(' ')).toEqual([400, true]);
  }
  expect((await desk.store.caseById(1))?.state).toBe('received');
  expect((await confirm(LISTABLE)).status).toBe(303);
  await db.query(`update identifier set listed = true where kind <> 'url'`);
  const made = await desk.publisher.publish();
  expect(made?.entries).toBe(LISTABLE.length);
  expect(made?.heldBack.map(({ entry }) => `${entry.kind} ${entry.value}`).sort()).toEqual(
    NEVER.map((pair) => pair.join(' ')).sort(),
  );
});

test.each(NEVER)('the publisher refuses a list with %s %s', async (kind, value) => {
  const { root, headKey } = desk.keys;
  const plan = (entries: Entry[]) => ({
    root,
    headKey,
    entries,
    version: 1,
    issued: '2026-11-23T09:00:00.000Z',
    expires: '2026-11-30T09:00:00.000Z',
    audit: null,
    neverListed: isNeverListed,
  });
  await expect(buildFeed(plan([...LISTABLE.map(entryOf), entryOf([kind, value])]))).rejects.toMatchObject({
    code: 'never-listed',
    row: LISTABLE.length,
  });
  expect((await buildFeed(plan(LISTABLE.map(entryOf)))).listed).toBe(LISTABLE.length);
});

test('the client asks of none, whatever a list signed with a stolen key says', async () => {
  // The polyfill wants to be inside an extension; nothing of the browser is used here.
  for (const name of ['chrome', 'browser']) vi.stubGlobal(name, { runtime: { id: 'test' } });
  const { questionsOf } = await import('../../src/background/blocklist');
  const { root, headKey } = desk.keys;
  const stolen = await buildFeed({
    root,
    headKey,
    entries: [...NEVER, ...LISTABLE].map(entryOf),
    version: 1,
    issued: '2026-11-23T09:00:00.000Z',
    expires: '2026-11-30T09:00:00.000Z',
    audit: null,
    neverListed: () => false,
  });
  const list = openSnapshot(stolen.snapshot.bytes);
  const evidence = { field: 'description', start: 0, end: 1, quote: 'x' } as const;
  const hits = async (contacts: Contact[]) => {
    const asked = questionsOf(contacts.map((contact) => ({ ...contact, evidence })));
    const found = await Promise.all(asked.map(({ kind, value }) => lookup(list, kind, value)));
    return asked.filter((_, index) => found[index]).map(({ kind, value }) => `${kind} ${value}`);
  };
  const contacts = (pairs: [EntryKind, string][]) => pairs.map(([kind, value]) => ({ kind, value }));
  expect(list.count).toBe(NEVER.length + LISTABLE.length);
  expect(await hits(contacts(NEVER))).toEqual([]);
  expect(await hits(contacts(LISTABLE))).toEqual(LISTABLE.map((pair) => pair.join(' ')));
  // Kinds that are for display only are not asked either, nor built into a list.
  expect(await hits([{ kind: 'business-number', value: '1248100998' }])).toEqual([]);
  vi.unstubAllGlobals();
});

test('kinds that are not published pass no place', async () => {
  const contact: Contact = { kind: 'business-number', value: '1248100998' };
  await desk.report(makeReport({ contacts: [contact, { kind: 'line', value: 'other_one' }] }), '192.0.2.9');
  const [id = 0] = (await desk.store.casesIn(['received'])).map((file) => file.id);
  expect((await desk.store.identifiersOf([id])).map(({ kind }) => kind)).toEqual(['line', 'url']);
  const mina = await logIn(desk);
  const answer = await mina.act(`/moderate/cases/${id}/confirm`, [
    ['recruiter', 'business-number:1248100998'],
    ['reason', 'money-first'],
    ['level', 'danger'],
    ['days', '70'],
    ['because', 'a written reason'],
  ]);
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('does not belong to this case')]);
  const { root, headKey } = desk.keys;
  for (const kind of ['business-number', 'company', 'whatsapp']) {
    const entry = { ...entryOf(['phone', '+821023456789']), kind: kind as EntryKind };
    const built = buildFeed({
      root,
      headKey,
      entries: [entry],
      version: 1,
      issued: '2026-11-23T09:00:00.000Z',
      expires: '2026-11-30T09:00:00.000Z',
      audit: null,
      neverListed: isNeverListed,
    });
    await expect(built, kind).rejects.toMatchObject({ code: 'bad-entry' });
  }
});

test('no ad names one as its contact point', () => {
  for (const [kind, value] of NEVER) {
    if (kind !== 'domain' && kind !== 'path' && kind !== 'email') continue;
    const address = kind === 'email' ? value : `https://${value}`;
    const found = identify({ description: `지원은 ${address} 로 하세요` }, 'KR').map(
      (one) => `${one.kind} ${one.value}`,
    );
    // A mobile address is an article's all the same, under its one name.
    expect(found, value).toEqual(value.startsWith('m.') ? ['path cafe.naver.com/democafe/12'] : []);
  }
});
