import { describe, expect, it } from 'vitest';
import { hostOf, isPaused, withPause } from '../../src/background/pauses';
import { Settings } from '../../src/contract/settings';

const NONE = Settings.parse({});
const NOON = new Date(2026, 10, 28, 12);
const later = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000);

describe('a pause', () => {
  it('holds on its host until midnight, and on no other', () => {
    const paused = withPause(NONE, 'board.example', true, NOON);
    expect(isPaused('https://www.board.example/jobs/7', paused, later(11))).toBe(true);
    expect(isPaused('https://board.example/jobs/7', paused, later(13))).toBe(false);
    for (const other of ['https://jobs.board.example/', 'https://notboard.example/', 'about:blank', ''])
      expect(isPaused(other, paused, NOON), other).toBe(false);
    expect(isPaused('https://board.example/', withPause(paused, 'board.example', false, NOON), NOON)).toBe(false);
  });

  it('far ahead counts for nothing: it was noted under a wrong clock', () => {
    const forever = { ...NONE, pauses: [{ host: 'board.example', until: '2099-01-01T00:00:00.000Z' }] };
    expect(isPaused('https://board.example/', forever, NOON)).toBe(false);
  });

  it('is kept once, and those that ran out go', () => {
    let settings: Settings = { ...NONE, pauses: [{ host: 'old.example', until: '2026-11-01T00:00:00.000Z' }] };
    for (let i = 0; i < 3; i++) settings = withPause(settings, 'board.example', true, NOON);
    expect(settings.pauses.map(({ host }) => host)).toEqual(['board.example']);
    for (let i = 0; i < 310; i++) settings = withPause(settings, `b${i}.example`, true, NOON);
    expect(Settings.safeParse(settings).success).toBe(true);
  });
});

it('a board that is switched off takes the hosts below it along', () => {
  const off = { ...NONE, boardsOff: ['board.example'] };
  expect(isPaused('https://jobs.board.example./x', off, NOON)).toBe(true);
  expect(isPaused('https://notboard.example/', off, NOON)).toBe(false);
  expect(hostOf('https://www.board.example.:8443/a')).toBe('board.example');
});
