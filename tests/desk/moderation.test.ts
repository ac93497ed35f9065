import { expect, test } from 'vitest';
import { CaseState } from '../../src/contract/report';
import { ACTIONS, independent, mayConfirm, next, OPEN_STATES } from '../../src/desk/moderation';

test('every state and action is decided on purpose', () => {
  const table = CaseState.options.flatMap((state) =>
    ACTIONS.flatMap((action) => {
      const after = next(state, action);
      return after ? [`${state} -${action}-> ${after}`] : [];
    }),
  );
  expect(table).toEqual([
    'received -check-> checking',
    'received -confirm-> confirmed',
    'received -clear-> not-a-scam',
    'received -lack-> not-enough-evidence',
    'received -lapse-> not-enough-evidence',
    'checking -confirm-> confirmed',
    'checking -clear-> not-a-scam',
    'checking -lack-> not-enough-evidence',
    'checking -lapse-> not-enough-evidence',
    'confirmed -confirm-> confirmed',
    'confirmed -pause-> paused',
    'confirmed -remove-> withdrawn',
    'confirmed -expire-> expired',
    'paused -resume-> confirmed',
    'paused -remove-> withdrawn',
    'paused -expire-> expired',
  ]);
  expect(OPEN_STATES).toEqual(['received', 'checking', 'confirmed', 'paused']);
});

const pairs = (text: string) =>
  text.split(' ').map((pair) => ({ token: pair.slice(0, 1), network: Number(pair.slice(1)) }));

test.each([
  ['a1', 1],
  ['a1 a1 a1', 1],
  ['a1 b1 c1', 1],
  ['a1 a2 a3', 1],
  ['a1 b2 c3', 3],
  // One person on three networks and two more installs of theirs: three of each, but not three people.
  ['a1 a2 a3 b1 c1', 2],
  // Only a second look finds the three: a must give up network 1.
  ['a1 a2 b1 c2 c3', 3],
  ['a1 b1 b2 c2 c1', 2],
])('%s counts as %i independent reports', (text, count) => {
  expect(independent(pairs(text))).toBe(count);
  expect(independent(pairs(text).reverse())).toBe(count);
});

test('five hundred installs in one network are one report', () => {
  const flood = Array.from({ length: 500 }, (_, install) => ({ token: `t${install}`, network: 1 }));
  expect(independent(flood)).toBe(1);
});

test('a case needs three independent reports or a written reason', () => {
  expect(mayConfirm(3, '')).toBe(true);
  expect(mayConfirm(2, '')).toBe(false);
  expect(mayConfirm(0, 'too short')).toBe(false);
  expect(mayConfirm(0, '          x   ')).toBe(false);
  expect(mayConfirm(0, 'police case 2026-11')).toBe(true);
});
