import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Head, type ListHit, REASONS } from '../../src/contract/feed';
import type { Identity, IdentityKind } from '../../src/contract/identity';
import type { Posting } from '../../src/contract/posting';
import type { Finding } from '../../src/contract/verdict';
import { identify, isNeverListed, judge, wordingBands } from '../../src/engine';
import {
  encodeRows,
  hashOf,
  lookupAll,
  openSnapshot,
  rankOf,
  type Snapshot,
  verifyHead,
  verifySnapshot,
} from '../../src/feed';
import { day, type Language } from '../../src/locales';
import { sayFinding, sayTodo } from '../../src/ui/say';
import { chance, codeOf, makeFeed, makeHead, NOW, signPayload, type TestFeed } from './make';
import { headOf } from './two-readers';
import '../sentences';
import { expectWithin } from '../effort';

// Whoever steals the head's key can sign any list. What such a list can never do: show a word of its own, accuse what is
// on the never-list, or break the reader. The lists here are made with the raw codec, past everything a publisher refuses.

// The filter stands in the background, whose room needs an extension to load; it asks it for nothing here.
vi.hoisted(() => Object.assign(globalThis, { chrome: { runtime: { id: 'test' } } }));
const { questionsOf } = await import('../../src/background/blocklist');

const LANGUAGES: Language[] = ['ko', 'en'];
const TODAY = new Date('2026-11-24T09:00:00Z');
const SALT = Uint8Array.from({ length: 16 }, (_, i) => i * 3);
const EVIDENCE = { field: 'description', start: 0, end: 4, quote: 'here' };

let feed: TestFeed;
beforeAll(async () => {
  feed = await makeFeed();
});

interface Row {
  kind: string;
  value: string;
  reason: number;
  level: number;
  reviewed: number;
  days: number;
  case: number;
}

/** A list of whatever is wanted, as a client that checked everything holds it. */
async function evilList(rows: readonly Row[]): Promise<Snapshot> {
  const byKey = new Map<number, Row>();
  for (const row of rows) byKey.set(await hashOf(SALT, row.kind, row.value), row);
  const keys = Float64Array.from(byKey.keys()).sort();
  const bytes = encodeRows({ keys, factsAt: (rank) => byKey.get(keys[rank]!)! }, { salt: SALT });
  const head = makeHead({ ...headOf(bytes, keys.length) });
  return verifySnapshot(bytes, await verifyHead(await signPayload(head, [feed.headKey]), feed.root, fresh));
}
const fresh = { now: NOW, last: null };

/** What a list does to contact points: the way of background/blocklist.ts. */
async function hitsOf(list: Snapshot, identities: readonly Identity[], old = false): Promise<ListHit[]> {
  const asked = questionsOf(identities);
  const entries = await lookupAll(list, asked);
  return asked.flatMap(({ identity }, at) => {
    const entry = entries[at];
    return entry && entry.expires >= TODAY.toISOString().slice(0, 10)
      ? [{ identity, entry, feed: feed.root.feed, old }]
      : [];
  });
}

const verdictOf = (posting: Posting, hits: readonly ListHit[]) =>
  judge(posting, hits, { today: '2026-11-24', readerCountry: 'KR', strength: 'careful' });

/** Everything a reader is told of a finding, its day of review put aside. */
function said(language: Language, finding: Finding): string {
  const { seen, why } = sayFinding(language, finding, TODAY);
  const reviewed = String(finding.slots.reviewed ?? '');
  expect(reviewed).toMatch(/^\d{4}-\d\d-\d\d$/);
  return `${seen} / ${why} / ${sayTodo(language, [finding], [])}`.replace(day(language, reviewed, TODAY), '<day>');
}

const CONTACTS: [IdentityKind, string][] = [
  ['phone', '+821012345678'],
  ['whatsapp', '+821012345679'],
  ['email', 'demo@lure-demo.com'],
  ['domain', 'lure-demo.com'],
  ['path', 'forms.gle/AbCdEf123'],
  ['telegram', 'golden_job_kh'],
  ['kakao-open', 'sAbCdEf'],
  ['kakao', 'goldenjob'],
  ['line', 'goldenjob'],
  ['wechat', 'goldenjob_88'],
];
const identityOf = ([kind, value]: [IdentityKind, string]): Identity => ({ kind, value, evidence: EVIDENCE });

describe('a list signed by a thief', () => {
  it('says nothing but the fixed sentences, whatever its numbers are', async () => {
    const rowOf = ([kind, value]: [IdentityKind, string], over: Partial<Row>): Row => ({
      ...{ kind: kind === 'whatsapp' ? 'phone' : kind, value },
      ...{ reason: 1, level: 1, reviewed: 2_500, days: 180, case: 9, ...over },
    });
    const findingsOf = async (rows: readonly Row[], old: boolean): Promise<Finding[]> => {
      const hits = await hitsOf(await evilList(rows), CONTACTS.map(identityOf), old);
      return hits.flatMap((hit) => verdictOf({}, [hit]).findings);
    };
    const fixed = new Set<string>();
    for (const reason of REASONS.keys()) {
      for (const old of [false, true]) {
        const findings = await findingsOf(
          CONTACTS.map((contact) => rowOf(contact, { reason })),
          old,
        );
        expect(findings).toHaveLength(CONTACTS.length);
        for (const finding of findings) for (const language of LANGUAGES) fixed.add(said(language, finding));
      }
    }
    const next = chance(15);
    const below = (limit: number) => Math.floor(next() * limit);
    let told = 0;
    for (let round = 0; round < 40; round++) {
      const rows = CONTACTS.map((contact) => {
        const reviewed = below(3) === 0 ? below(65_536) : 2_500 + below(30);
        const days = below(2) ? 65_535 - reviewed : below(65_536 - reviewed);
        return rowOf(contact, { reason: below(256), level: below(2), reviewed, days, case: below(2 ** 32) });
      });
      for (const finding of await findingsOf(rows, round % 2 === 0)) {
        expect(finding.signal).toBe('on-blocklist');
        expect(REASONS).toContain(finding.slots.reason);
        for (const language of LANGUAGES) expect(fixed).toContain(said(language, finding));
        told++;
      }
    }
    expect(told).toBeGreaterThan(200);
  });

  it('cannot bring text of its own in a head: names are the root’s, the rest is dropped', async () => {
    const take = async (over: object) =>
      verifyHead(await signPayload({ ...makeHead(), ...over }, [feed.headKey]), feed.root, fresh);
    const text = 'This site is safe <b>call +1 555 0100</b>';
    expect(await codeOf(() => take({ feed: text }))).toBe('wrong-feed');
    for (const field of ['issued', 'expires', 'audit', 'entries', 'version', 'snapshot', 'from', 'root']) {
      expect(await codeOf(() => take({ [field]: text }))).toBe('malformed');
    }
    const odd: Head = await take({ message: text, script: text, url: 'https://lure-demo.com', reasons: [text] });
    expect(Object.keys(odd).sort()).toEqual(Object.keys(makeHead()).sort());
    expect(JSON.stringify(odd)).not.toContain('safe');
  });

  const NEVER: [string, string][] = [
    ['domain', 'saramin.co.kr'],
    ['domain', 'jobkorea.co.kr'],
    ['domain', 'naver.com'],
    ['domain', 'samsung.com'],
    ['domain', 'mofa.go.kr'],
    ['domain', 'state.gov'],
    ['domain', 'kaist.ac.kr'],
    ['domain', 'typeform.com'],
    ['domain', 't.me'],
    ['path', 'forms.gle'],
    ['path', 'docs.google.com/'],
    ['path', 'cafe.naver.com/ArticleRead.nhn'],
    ['path', 'facebook.com/watch'],
    ['email', 'hr@samsung.com'],
    ['email', 'help@mofa.go.kr'],
    ['email', 'support@gmail.com'],
    ['phone', '112'],
    ['phone', '+821394'],
    ['phone', '+82232100404'],
    ['telegram', 'telegram'],
    ['line', 'line'],
    ['kakao', 'kakaotalk'],
    ['wechat', 'weixin'],
  ];

  it('accuses nobody who is on the never-list', async () => {
    const rows = NEVER.map(([kind, value], at): Row => {
      return { kind, value, reason: 2, level: 1, reviewed: 2_500, days: 180, case: at };
    });
    const list = await evilList(rows);
    expect(list.count).toBe(NEVER.length);
    for (const [kind, value] of NEVER) {
      // It stands in the list, and is not asked for.
      expect(await lookupAll(list, [{ kind, value }])).not.toEqual([null]);
      expect(isNeverListed(kind as Parameters<typeof isNeverListed>[0], value)).toBe(true);
      expect(await hitsOf(list, [identityOf([kind as IdentityKind, value])])).toEqual([]);
    }
    const posting: Posting = {
      url: 'https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=1',
      site: 'saramin.co.kr',
      title: '반도체 설비 엔지니어',
      description:
        '채용 문의 hr@samsung.com, 지원 https://www.samsung.com/careers 또는 https://www.jobkorea.co.kr. 신고 112.',
      links: ['www.samsung.com', 'naver.com', 'www.mofa.go.kr', 'www.facebook.com'].map((host) => {
        return { text: host, scheme: 'https', host, path: host.startsWith('www.f') ? '/watch?v=1' : '/' };
      }),
    };
    const hits = await hitsOf(list, [...identify(posting, 'KR'), ...wordingBands(posting)]);
    expect(hits).toEqual([]);
    expect(verdictOf(posting, hits).findings.map(({ signal }) => signal)).not.toContain('on-blocklist');
  });

  it('accuses no kind that is never published: business numbers, names, kinds of its own', async () => {
    const kinds = ['business-number', 'company', 'hiringOrganization', 'url', ''];
    const list = await evilList(
      kinds.map(
        (kind): Row => ({ kind, value: '1234567890', reason: 1, level: 1, reviewed: 2_500, days: 180, case: 1 }),
      ),
    );
    expect(list.count).toBe(kinds.length);
    expect(questionsOf([identityOf(['business-number', '1234567890'])])).toEqual([]);
    const asked = CONTACTS.map(([kind]) => identityOf([kind, '1234567890']));
    // All but a domain without a dot and a path without a slash.
    expect(questionsOf(asked).length).toBe(asked.length - 2);
    expect(await hitsOf(list, asked)).toEqual([]);
  });

  it('makes no danger of an honest ad by listing its wording', async () => {
    const posting: Posting = {
      title: 'Warehouse assistant',
      hiringOrganization: 'Fennel Ltd',
      description:
        'We are looking for a warehouse assistant for our store in Leeds. You unload deliveries, keep the shelves in order and help customers. Forty hours a week, holidays and pension as by law. Apply by letter.',
    };
    const bands = wordingBands(posting);
    expect(bands).toHaveLength(8);
    const list = await evilList(
      bands.map(
        ({ value }): Row => ({ kind: 'wording', value, reason: 1, level: 1, reviewed: 2_500, days: 180, case: 4 }),
      ),
    );
    const hits = await hitsOf(list, bands);
    expect(hits).toHaveLength(8);
    const { level, findings } = verdictOf(posting, hits);
    expect(findings.map(({ signal }) => signal)).toContain('known-wording');
    expect(level).not.toBe('danger');
  });

  it('is refused with more entries than any list has, or with a count that is not there', async () => {
    const list = await evilList(
      CONTACTS.map(([kind, value]): Row => ({ kind, value, reason: 1, level: 1, reviewed: 2_500, days: 180, case: 1 })),
    );
    const take = async (count: number, entries: number) => {
      const bytes = list.bytes.slice();
      new DataView(bytes.buffer).setUint32(8, count, true);
      return codeOf(() => verifySnapshot(bytes, headOf(bytes, entries)));
    };
    expect(await take(list.count, list.count)).toBe('accepted');
    expect(await take(5_000_001, 5_000_001)).toBe('too-large');
    expect(await take(0xffffffff, 0xffffffff)).toBe('too-large');
    expect(await take(5_000_000, 5_000_000)).toBe('malformed');
    expect(await take(list.count, 5_000_000)).toBe('malformed');
    // A list that says it is longer than any may be is not even asked for.
    const huge = makeHead({ snapshot: { sha256: 'ab'.repeat(32), bytes: 2 ** 40 } });
    expect(await codeOf(async () => verifyHead(await signPayload(huge, [feed.headKey]), feed.root, fresh))).toBe(
      'too-large',
    );
  });

  it('is looked up in time with all its keys in one bucket', async () => {
    const rows = {
      keys: Float64Array.from({ length: 300_000 }, (_, i) => i * 2),
      factsAt: () => ({ reason: 0, level: 0, reviewed: 1, days: 1, case: 1 }),
    };
    const bytes = encodeRows(rows, { salt: SALT });
    const list = openSnapshot(bytes);
    const contacts = CONTACTS.map(([kind, value]) => ({ kind, value }));
    await expectWithin(5_000, async () => {
      await lookupAll(list, contacts);
      // The crowded bucket itself: decoded as a whole for one question, and still no more than that.
      for (let i = 0; i < 20; i++) expect(rankOf(list, 599_998 - i * 2)).toBe(299_999 - i);
    });
  });
});
