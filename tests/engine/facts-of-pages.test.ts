import { expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { SIGNALS } from '../../src/engine';
import { BOARD_GROUPS, boardName } from '../../src/engine/facts/boards';
import { DANGER_SIGNALS, RELIEF_SIGNALS } from '../../src/engine/facts/signal-kinds';

const ids = (kind: string) => SIGNALS.filter((signal) => signal.kind === kind).map(({ id }) => id);

it('the options name every board of the manifest once, and no other', () => {
  const hosts = manifest.content_scripts.flatMap(({ matches }) =>
    matches.map((pattern) => pattern.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/.*$/, '')),
  );
  const named = BOARD_GROUPS.flatMap(({ boards }) => boards.flatMap((board) => board.hosts));
  expect(named.toSorted()).toEqual([...new Set(hosts)].toSorted());
  expect(new Set(named).size).toBe(named.length);
  expect(boardName('jobs.daangn.com')).toContain('당근');
  expect(boardName('jobs.example.com')).toBe('jobs.example.com');
});

it('the options know which signals are always said and which speak for an ad', () => {
  expect(DANGER_SIGNALS).toEqual(ids('danger'));
  expect(RELIEF_SIGNALS).toEqual(ids('relief'));
});
