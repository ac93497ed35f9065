import { describe, expect, it } from 'vitest';
import { type BadgeFacts, badgeOf, badgeState } from '../../src/background/badge';
import { type ProtectionFacts, problemsOf } from '../../src/background/protection';
import type { FeedState } from '../../src/contract/feed';
import '../sentences';

const QUIET: BadgeFacts = { level: 'none', unreadable: null, paused: false, off: false, stale: false };
const NOW = Date.parse('2026-11-28T12:00:00Z');
const daysAgo = (days: number) => new Date(NOW - days * 86_400_000).toISOString();
const FRESH: FeedState = {
  state: 'fresh',
  version: 3,
  entries: 10,
  checked: daysAgo(1),
  expires: daysAgo(-20),
  problem: null,
};

describe('the badge', () => {
  it('says the gravest: a warning, then a pause, then what is wrong with us, an old list last', () => {
    const all: BadgeFacts = { level: 'danger', unreadable: 'blocked', paused: true, off: true, stale: true };
    expect(badgeState(all)).toBe('danger');
    expect(badgeState({ ...all, level: 'caution' })).toBe('caution');
    expect(badgeState({ ...all, level: 'none' })).toBe('paused');
    expect(badgeState({ ...all, level: 'none', paused: false })).toBe('off');
    expect(badgeState({ ...QUIET, unreadable: 'blocked', stale: true })).toBe('unreadable');
    expect(badgeState({ ...QUIET, stale: true })).toBe('stale');
    expect(badgeState(QUIET)).toBe('none');
  });

  it('has other signs and other words for each state, in the reader’s language', () => {
    const states = ['danger', 'caution', 'paused', 'off', 'unreadable', 'stale', 'none'] as const;
    for (const language of ['ko', 'en'] as const) {
      const badges = states.map((state) => badgeOf(state, language));
      expect(new Set(badges.map(({ text }) => text)).size).toBe(states.length);
      expect(new Set(badges.map(({ title }) => title)).size).toBe(states.length);
    }
    expect(badgeOf('stale', 'ko').title).toContain('오래됐어요');
    expect(badgeOf('danger', null)).toMatchObject({ text: '!!', title: '' });
  });
});

describe('what keeps us from warning', () => {
  const facts: ProtectionFacts = {
    boards: ['saramin.co.kr', 'daangn.com', 'jobs.daangn.com'],
    notPermitted: [],
    settings: { boardsOff: [], welcomed: daysAgo(30) },
    feeds: [FRESH],
    now: NOW,
  };
  const problems = (changes: Partial<ProtectionFacts>) =>
    problemsOf({ ...facts, ...changes }).map(({ problem }) => problem);

  it('is nothing where all is well, and nothing where no list is configured', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ feeds: [{ ...FRESH, state: 'not-configured', checked: null, expires: null }] })).toEqual([]);
  });

  it('is that every board is off, not that some are', () => {
    expect(problems({ settings: { boardsOff: ['saramin.co.kr'], welcomed: null } })).toEqual([]);
    expect(problems({ settings: { boardsOff: ['saramin.co.kr', 'daangn.com'], welcomed: null } })).toEqual(['all-off']);
  });

  it('is a permission taken back, with the boards; one for a board that is off is not missed', () => {
    const notPermitted = ['saramin.co.kr', 'daangn.com'];
    expect(problemsOf({ ...facts, notPermitted })).toEqual([{ problem: 'permission', hosts: notPermitted }]);
    expect(
      problemsOf({ ...facts, notPermitted, settings: { boardsOff: ['daangn.com'], welcomed: null } })[0]?.hosts,
    ).toEqual(['saramin.co.kr']);
  });

  it('is a list that was not checked for more than seven days, has expired, or never came', () => {
    expect(problems({ feeds: [{ ...FRESH, state: 'offline', checked: daysAgo(6.9) }] })).toEqual([]);
    expect(problems({ feeds: [{ ...FRESH, state: 'offline', checked: daysAgo(7.1) }] })).toEqual(['list-old']);
    expect(problems({ feeds: [FRESH, { ...FRESH, state: 'stale', expires: daysAgo(1) }] })).toEqual(['list-old']);
    const never: FeedState = { ...FRESH, state: 'never-synced', version: null, checked: null, expires: null };
    expect(problems({ feeds: [never] })).toEqual(['list-old']);
    expect(problems({ feeds: [never], settings: { boardsOff: [], welcomed: daysAgo(1) } })).toEqual([]);
  });
});
