import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/contract/feed';
import { buildFeed, type FeedPlan, lookup, PublishRefusal, verifyHead, verifySnapshot } from '../../src/feed';
import { IN_A_WEEK, makeEntry, makeFeed, makeHead, NOW, type TestFeed } from './make';

let feed: TestFeed;
beforeAll(async () => {
  feed = await makeFeed();
});

const plan = (over: Partial<FeedPlan> = {}): FeedPlan => ({
  root: feed.root,
  entries: [makeEntry()],
  version: 8,
  issued: NOW,
  expires: IN_A_WEEK,
  headKey: feed.headKey,
  audit: null,
  neverListed: (kind, value) => kind === 'domain' && value === 'saramin.co.kr',
  ...over,
});
const problemOf = (over: Partial<FeedPlan>) =>
  buildFeed(plan(over)).then(
    () => 'built',
    (error: unknown) => {
      if (error instanceof PublishRefusal) return `${error.code} ${error.row}`;
      throw error;
    },
  );
const withEntry = (over: Partial<Entry>) => ({ entries: [makeEntry({ value: 'another' }), makeEntry(over)] });

describe('buildFeed', () => {
  it('makes files a client takes and finds the entry in', async () => {
    const { head, snapshot, listed } = await buildFeed(plan({ audit: 'cd'.repeat(32) }));
    const read = await verifyHead(head, feed.root, { now: NOW, last: null });
    expect(read).toMatchObject({ version: 8, entries: 1, audit: 'cd'.repeat(32), issued: NOW, expires: IN_A_WEEK });
    expect(listed).toBe(1);
    expect(snapshot.name).toBe(read.snapshot.sha256);
    const { kind, value, ...facts } = makeEntry();
    expect(await lookup(await verifySnapshot(snapshot.bytes, read), kind, value)).toEqual(facts);
    expect(head.length).toBeLessThanOrEqual(2048);
  });

  it('is the same file for the same list, and does not carry the identifiers', async () => {
    const entries = [makeEntry({ value: 'first_handle' }), makeEntry({ kind: 'email', value: 'hr@example.com' })];
    const one = await buildFeed(plan({ entries }));
    const two = await buildFeed(plan({ entries: entries.toReversed() }));
    expect(two.snapshot).toEqual(one.snapshot);
    expect(two.head).toBe(one.head);
    const raw = Buffer.from(one.snapshot.bytes).toString('latin1');
    expect(raw).not.toContain('first_handle');
    expect(raw).not.toContain('example');
  });

  it('leaves out entries whose time is over on the day of issue', async () => {
    const over = makeEntry({ value: 'old', reviewed: '2026-09-01', expires: '2026-11-23' });
    const last = makeEntry({ value: 'young', reviewed: '2026-09-01', expires: '2026-11-24' });
    const { head, snapshot } = await buildFeed(plan({ entries: [over, last] }));
    const opened = await verifySnapshot(snapshot.bytes, await verifyHead(head, feed.root, { now: NOW, last: null }));
    expect(opened.count).toBe(1);
    expect(await lookup(opened, 'telegram', 'old')).toBeNull();
    expect(await lookup(opened, 'telegram', 'young')).not.toBeNull();
  });

  it('publishes an empty list', async () => {
    expect(await problemOf({ entries: [] })).toBe('built');
  });

  it.each([
    ['a kind that is never published', { kind: 'business-number' as 'line' }, 'bad-entry 1'],
    ['a handle with its @', { value: '@golden' }, 'bad-entry 1'],
    ['a handle in capitals', { value: 'Golden' }, 'bad-entry 1'],
    ['a phone as it is written at home', { kind: 'phone', value: '010-1234-5678' }, 'bad-entry 1'],
    ['a domain that is a URL', { kind: 'domain', value: 'https://example.com' }, 'bad-entry 1'],
    ['a path with a slash at its end', { kind: 'path', value: 'example.com/jobs/' }, 'bad-entry 1'],
    ['a value of one letter', { value: 'x' }, 'bad-entry 1'],
    ['a reason that is none', { reason: 'because' as 'other' }, 'bad-entry 1'],
    ['an expiry before the review', { expires: '2026-11-11' }, 'bad-entry 1'],
    ['a day that does not exist', { reviewed: '2026-02-31' }, 'bad-entry 1'],
    ['a review in two days', { reviewed: '2026-11-25' }, 'bad-entry 1'],
    ['181 days', { reviewed: '2026-11-01', expires: '2027-05-01' }, 'too-long 1'],
    ['180 days', { reviewed: '2026-11-02', expires: '2027-05-01' }, 'built'],
    ['a review tomorrow, as in Seoul', { reviewed: '2026-11-24' }, 'built'],
    ['a never-listed domain', { kind: 'domain', value: 'saramin.co.kr' }, 'never-listed 1'],
    ['an invite code as written', { value: '+AbCdEf123' }, 'built'],
    ['a path with capitals', { kind: 'path', value: 'forms.example/d/AbC' }, 'built'],
  ] as [string, Partial<Entry>, string][])('%s: %s', async (_what, over, problem) => {
    expect(await problemOf(withEntry(over))).toBe(problem);
  });

  it('refuses a version that was used before', async () => {
    expect(await problemOf({ previous: makeHead({ version: 7 }) })).toBe('built');
    expect(await problemOf({ previous: makeHead({ version: 8 }) })).toBe('old-version null');
    expect(await problemOf({ previous: makeHead({ version: 9 }) })).toBe('old-version null');
  });

  it('refuses to expire before it is issued, and keys that may not sign heads', async () => {
    expect(await problemOf({ expires: NOW })).toBe('bad-dates null');
    expect(await problemOf({ headKey: feed.rootKeys[0]! })).toBe('wrong-key null');
  });
});
