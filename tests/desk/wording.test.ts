import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ListHit } from '../../src/contract/feed';
import type { Posting } from '../../src/contract/posting';
import type { Report } from '../../src/contract/report';
import type { Db } from '../../src/desk/db';
import { bandsOf, wordingsOf } from '../../src/desk/wording';
import { fingerprint, identify, judge, wordingBands } from '../../src/engine';
import { lookup, verifyHead, verifySnapshot } from '../../src/feed';
import { DATABASES, type Desk, logIn, makeDesk, makeReport, reportFrom } from './make';

const AD =
  '해외 고객센터에서 함께 일할 상담원을 찾습니다. 경력이 없어도 와서 바로 배우면 됩니다. 숙소와 식사는 전부 회사에서 책임지고 왕복 항공권도 드립니다. 문의는 텔레그램 demo_lure77 로 주세요. 전화 010-2345-6789';
/** As it is placed again: another handle and number, another opening. */
const MOVED = `★ 급구 ★ ${AD.replace('demo_lure77', 'demo_other9').replace('010-2345-6789', '010-9876-5432')}`;
/** And one word changed. */
const EDITED = MOVED.replace('상담원을', '상담사를');
const HONEST =
  '본사 고객센터에서 전화 상담을 맡을 사원을 모집합니다. 기숙사와 구내식당을 이용할 수 있으며 잔업 수당은 따로 드립니다. 이력서를 보내 주세요. 사회보험에 모두 가입합니다.';
const BANDS = fingerprint(AD);
const NAME = BANDS.join('');
const AD_REPORT = { fingerprint: BANDS, text: AD };

const HEX = (n: number) => n.toString(16).padStart(8, '0');
/** A fingerprint of no text: it shares the first `shared` bands of the ad. */
const made = (shared: number, seed: number) => BANDS.map((band, at) => (at < shared ? band : HEX(seed * 16 + at)));

const BECAUSE: [string, string] = ['because', 'the embassy confirmed it'];
const CONFIRM: [string, string][] = [
  ['recruiter', 'telegram:resort_hr_77'],
  ['reason', 'overseas-confinement'],
  ['level', 'danger'],
  ['days', '90'],
  BECAUSE,
];
const WITH_WORDING: [string, string][] = [...CONFIRM, ['wording', NAME]];

test('what is no fingerprint has no bands', () => {
  expect(bandsOf(BANDS)).toEqual(BANDS);
  const upper = BANDS.map((band) => band.toUpperCase());
  for (const none of [
    [],
    BANDS.slice(1),
    [...BANDS, HEX(1)],
    new Array(8).fill(BANDS[0]),
    made(7, 1).with(7, BANDS[0]!),
    upper,
  ])
    expect(bandsOf(none)).toEqual([]);
});

test('a wording is borne out by its own text or by three who did not ask each other', () => {
  const filed = (report: Partial<Report>, network = 1) => {
    const { token, ...body } = makeReport(report);
    return { received: new Date(0), token, network, reason: 'other', report: body };
  };
  const problems = (...reports: ReturnType<typeof filed>[]) =>
    wordingsOf(reports).map(({ problem }) => problem === null);
  expect(problems(filed(AD_REPORT))).toEqual([true]);
  // A long ad travels with its text cut; somebody else's text says nothing about these bands.
  expect(problems(filed({ fingerprint: BANDS, text: AD.slice(0, -30) }))).toEqual([true]);
  expect(problems(filed({ fingerprint: BANDS, text: HONEST }))).toEqual([false]);
  const bare = { fingerprint: BANDS };
  expect(problems(filed(bare, 1), filed(bare, 2))).toEqual([false]);
  expect(problems(filed(bare, 1), filed(bare, 1), filed(bare, 1))).toEqual([false]);
  expect(problems(filed(bare, 1), filed(bare, 2), filed(bare, 3))).toEqual([true]);
  expect(wordingsOf([filed({ fingerprint: [] }), filed({ fingerprint: ['0a1b2c3d'], text: AD })])).toEqual([]);
  expect(
    wordingsOf([filed({ ...AD_REPORT, text: `\n ${AD.repeat(3)}`, fingerprint: fingerprint(AD.repeat(3)) })]),
  ).toEqual([expect.objectContaining({ reports: 1, text: AD.repeat(3).slice(0, 240) })]);
});

describe.each(DATABASES)('wording on $name', ({ open }) => {
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

  /** What the engine says of an ad with the list as it is served. */
  async function signalsOf(description: string): Promise<string[]> {
    const posting: Posting = { description };
    const text = await (await desk.request('/feed/head.json')).text();
    const head = await verifyHead(text, desk.keys.root, { now: desk.now().toISOString(), last: null });
    const bytes = await (await desk.request(`/feed/s/${head.snapshot.sha256}`)).arrayBuffer();
    const snapshot = await verifySnapshot(new Uint8Array(bytes), head);
    const hits: ListHit[] = [];
    for (const identity of [...identify(posting, 'KR'), ...wordingBands(posting)]) {
      if (identity.kind === 'business-number' || identity.kind === 'whatsapp') continue;
      const entry = await lookup(snapshot, identity.kind, identity.value);
      if (entry) hits.push({ identity, entry, feed: head.feed, old: false });
    }
    const context = { today: '2026-11-23', readerCountry: 'KR', strength: 'normal' } as const;
    return judge(posting, hits, context).findings.map(({ signal }) => signal);
  }
  const listed = async () => (await desk.store.entries('2026-11-23')).map(({ kind, value }) => `${kind}:${value}`);
  const listedBands = async () => (await listed()).filter((name) => name.startsWith('wording:')).length;
  const waits = async (kind: string) =>
    (await desk.store.waiting())?.entries.filter((entry) => entry.kind === kind).length ?? 0;

  test('a ticked wording makes the engine know an edited copy and no honest ad; withdrawn it is gone', async () => {
    await reportFrom(desk, 2, AD_REPORT);
    const mina = await logIn(desk);
    const page = await mina.page('/moderate/cases/1');
    expect(page).toContain('In 2 of 2 reports: <bdi>해외 고객센터에서');
    const box = (html: string) => /<input[^>]*name="wording"[^>]*>/.exec(html)?.[0];
    expect(box(page)).toContain(`value="${NAME}"`);
    expect(box(page)).not.toMatch(/checked|disabled/);
    expect(await mina.page('/moderate')).not.toContain(BANDS[0]);

    await mina.act('/moderate/cases/1/confirm', CONFIRM);
    expect(await listed()).toEqual(['telegram:resort_hr_77']);
    expect(await signalsOf(EDITED)).not.toContain('known-wording');

    expect((await mina.act('/moderate/cases/1/confirm', WITH_WORDING)).status).toBe(303);
    expect((await desk.store.lastPublication())?.entries).toBe(9);
    expect((await desk.store.entries('2026-11-23')).find(({ kind }) => kind === 'wording')).toMatchObject({
      reason: 'overseas-confinement',
      level: 'danger',
      reviewed: '2026-11-23',
      expires: '2027-02-21',
      case: 1,
    });
    expect(await signalsOf(EDITED)).toContain('known-wording');
    expect(await signalsOf(EDITED)).not.toContain('on-blocklist');
    expect(await signalsOf(HONEST)).not.toContain('known-wording');
    const again = await mina.page('/moderate/cases/1');
    expect(box(again)).toContain('checked');
    expect(again).not.toContain(`wording: <bdi>`);
    expect((await desk.store.historyOf(1)).at(-1)?.facts).toMatchObject({ identifiers: 1, wordings: 1 });

    await desk.store.savePartner('portal', 'lw_partner_key_of_the_portal', desk.now());
    const csv = await desk.request('/v1/exports/cases.csv', {
      headers: { authorization: 'Bearer lw_partner_key_of_the_portal' },
    });
    expect(await csv.text()).not.toContain('wording');

    // The advertiser it was copied from asks: confirmed again without it, the contact stays.
    await mina.act('/moderate/cases/1/confirm', CONFIRM);
    expect(await listed()).toEqual(['telegram:resort_hr_77']);
    await mina.act('/moderate/cases/1/confirm', WITH_WORDING);
    expect(await signalsOf(EDITED)).toContain('known-wording');
    await mina.act('/moderate/cases/1/remove', [BECAUSE]);
    expect((await desk.store.lastPublication())?.entries).toBe(0);
    expect(await signalsOf(EDITED)).not.toContain('known-wording');
    await desk.forward(91);
    await desk.store.sweep(desk.now());
    expect(await desk.store.identifiersOf([1])).toEqual([]);
  });

  test('a wording expires with its case, and what an earlier desk took in can be listed', async () => {
    await reportFrom(desk, 1, { ...AD_REPORT, contacts: [] });
    await db.query(`delete from identifier where kind = 'wording'`);
    const mina = await logIn(desk);
    // No contact point at all: the wording alone is enough to list.
    expect((await mina.act('/moderate/cases/1/confirm', WITH_WORDING.slice(1))).status).toBe(303);
    expect(await listedBands()).toBe(8);
    await desk.forward(91);
    await desk.store.sweep(desk.now());
    await desk.publisher.publishIfDue();
    expect((await desk.store.caseById(1))?.state).toBe('expired');
    expect((await desk.store.lastPublication())?.entries).toBe(0);
  });

  test('a confirmation with a wording that cannot stand is refused', async () => {
    await reportFrom(desk, 1, AD_REPORT);
    for (let seed = 1; seed <= 3; seed++) await reportFrom(desk, 3, { fingerprint: made(0, seed) });
    await reportFrom(desk, 2, { fingerprint: made(0, 9) });
    const mina = await logIn(desk);
    const name = (seed: number) => made(0, seed).join('');
    const tries: [[string, string][], string][] = [
      [[...CONFIRM, ['wording', BANDS.toReversed().join('')]], 'A chosen wording does not belong'],
      [[...CONFIRM, ['wording', name(9)]], 'A wording cannot be listed: no report carries a text'],
      [[...WITH_WORDING, ...[1, 2, 3].map((seed): [string, string] => ['wording', name(seed)])], 'at most 3 wordings'],
      [[...CONFIRM, ['recruiter', `wording:${BANDS[0]}`]], 'A chosen contact does not belong'],
      [CONFIRM.slice(1), 'at least one contact or wording'],
    ];
    for (const [fields, said] of tries) {
      const answer = await mina.act('/moderate/cases/1/confirm', fields);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain(said);
    }
    expect((await desk.store.caseById(1))?.state).toBe('received');
    await mina.act('/moderate/cases/1/confirm', [...WITH_WORDING, ['wording', name(1)], ['wording', name(2)]]);
    expect(await listedBands()).toBe(24);
  });

  test('a report without a shared contact joins the open case whose wording it nearly has', async () => {
    let sender = 0;
    const report = async (over: Partial<Report>) => {
      const id = randomUUID();
      const sent = { id, contacts: [], url: `https://board.example/jobs/${id}`, ...over };
      expect((await desk.report(makeReport(sent), `192.0.${++sender}.1`)).status).toBe(202);
      const found = await db.query('select case_id from report where id = $1', [id]);
      return (found[0] as { case_id: number }).case_id;
    };
    const telegram = (value: string) => ({ contacts: [{ kind: 'telegram' as const, value }] });
    expect(await report({ ...AD_REPORT, ...telegram('demo_lure77') })).toBe(1);
    expect(await report({ fingerprint: fingerprint(MOVED), ...telegram('demo_other9') })).toBe(1);
    expect(await report({ fingerprint: made(4, 1) })).toBe(1);
    // Honest ads of one board share two bands now and then.
    expect(await report({ fingerprint: made(3, 2) })).toBe(2);
    expect(await report({ fingerprint: fingerprint(HONEST) })).toBe(3);
    // A shared contact point says more than any wording.
    expect(await report({ fingerprint: fingerprint(HONEST), ...telegram('demo_lure77') })).toBe(1);
    // Bands that are none of a text, or come as a contact, group nothing.
    expect(await report({ fingerprint: BANDS.slice(0, 6) })).toBe(4);
    expect(await report({ fingerprint: [], contacts: [{ kind: 'wording', value: BANDS[0]! }] })).toBe(5);
    expect(await report({ fingerprint: [], contacts: [{ kind: 'wording', value: BANDS[0]! }] })).toBe(6);
    const mina = await logIn(desk);
    await mina.act('/moderate/cases/1/clear');
    expect(await report(AD_REPORT)).toBe(7);
  });

  test('a wording that waits for an admin is declined whole, the contact stays', async () => {
    await desk.store.saveModerator('ada', (await desk.store.passwordOf('mina')) ?? '', desk.now(), true);
    await desk.publisher.publishIfDue();
    await db.query(
      `with c as (
         insert into cases (state, opened, last_report, decided, reason, level, reviewed, expires)
         select 'confirmed', $1, $1, $1, 'money-first', 'danger', '2026-11-22', '2027-03-01'
         from generate_series(1, 496) returning id)
       insert into identifier (case_id, kind, value, listed)
       select id, 'telegram', 'wave_' || id, true from c`,
      [desk.now()],
    );
    // One band of the ad is another case's, and in the list already.
    await db.query(`insert into identifier (case_id, kind, value, listed) values (1, 'wording', $1, true)`, [BANDS[0]]);
    await reportFrom(desk, 1, AD_REPORT);
    const ada = await logIn(desk, 'ada');
    await ada.act('/moderate/cases/497/confirm', CONFIRM);
    expect((await desk.store.lastPublication())?.entries).toBe(498);
    await ada.act('/moderate/cases/497/confirm', WITH_WORDING);
    expect([await waits('wording'), await waits('telegram')]).toEqual([7, 0]);
    expect(await ada.page('/moderate/cases/497')).toContain('7 of its entries are not in the list yet');
    expect(await signalsOf(EDITED)).not.toContain('known-wording');
    const name = (await desk.store.waiting())!.name;
    await ada.act('/moderate/growth/decline', [['waiting', name], BECAUSE]);
    const left = (await desk.store.identifiersOf([497])).filter((identifier) => identifier.listed);
    expect(left.map(({ kind }) => kind)).toEqual(['telegram']);
    expect((await desk.store.caseById(497))?.state).toBe('confirmed');
    expect(await desk.store.waiting()).toBeNull();

    await ada.act('/moderate/cases/497/confirm', WITH_WORDING);
    await ada.act('/moderate/growth/confirm', [['waiting', (await desk.store.waiting())!.name], BECAUSE]);
    expect((await desk.store.lastPublication())?.entries).toBe(505);
    expect(await signalsOf(EDITED)).toContain('known-wording');
  });
});
