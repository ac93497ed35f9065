import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fresh, noteShown, readHistory, type Shown, seenAd, wipeHistory, withSeen } from '../../src/background/history';
import { writeSettingsFile } from '../../src/background/settings-file';
import { HISTORY, type SeenAd } from '../../src/contract/history';
import { Settings } from '../../src/contract/settings';
import type { Verdict } from '../../src/contract/verdict';

// There is no browser here: its storage is a map. `sync` must never be asked.
const kept = vi.hoisted(() => ({ storage: new Map<string, unknown>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (kept.storage.has(key) ? { [key]: structuredClone(kept.storage.get(key)) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) kept.storage.set(key, structuredClone(value));
        },
      },
    },
  },
}));

const NOW = new Date('2026-11-28T12:00:00Z');
const DAY = 86_400_000;
const at = (days: number) => new Date(NOW.getTime() + days * DAY);
const ON = Settings.parse({ keepHistory: true });
const OFF = Settings.parse({});
const URL_OF = (id: number) => `https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=${id}&utm_source=mail#top`;
const DANGER: Verdict = {
  level: 'danger',
  findings: [
    { signal: 'travel-paid', kind: 'lure', evidence: [], slots: {} },
    { signal: 'named-employer', kind: 'relief', evidence: [], slots: {} },
    { signal: 'travel-paid', kind: 'lure', evidence: [], slots: {} },
  ],
};
const NONE: Verdict = { level: 'none', findings: [] };

const shown = (over: Partial<Shown> = {}): Shown => ({
  url: URL_OF(1),
  kind: 'detail',
  postings: [{ title: '캄보디아 상담원', description: '비밀 글', url: URL_OF(1) }],
  verdicts: [DANGER],
  quiet: [false],
  secret: false,
  ...over,
});
const line = (i: number, time: Date): SeenAd => ({
  id: `${i}`,
  time: time.toISOString(),
  url: `https://a.example/${i}`,
  title: '',
  level: 'caution',
  signals: [],
});

beforeEach(() => kept.storage.clear());

describe('the history', () => {
  it('is off by default, and then nothing is written', async () => {
    expect(OFF.keepHistory).toBe(false);
    await noteShown(shown(), OFF, NOW);
    expect([...kept.storage.keys()]).toEqual([]);
  });

  it('notes when, which ad, how strong and why, and nothing of the text', async () => {
    await noteShown(shown(), ON, NOW);
    const [one, ...others] = await readHistory(ON, NOW);
    expect(others).toEqual([]);
    expect(one).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      time: NOW.toISOString(),
      url: 'https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=1',
      title: '캄보디아 상담원',
      level: 'danger',
      signals: ['travel-paid'],
    });
    expect(JSON.stringify([...kept.storage])).not.toContain('비밀 글');
    expect(writeSettingsFile(ON)).not.toContain('saramin');
  });

  it.each([
    ['a private window', { secret: true }],
    ['a list', { kind: 'list' as const }],
    ['a chat or mail', { kind: 'message' as const }],
    ['an ad whose warning was turned off', { quiet: [true] }],
    ['an ad without a warning', { verdicts: [NONE] }],
    ['what has no web address', { url: 'file:///home.html', postings: [{ title: 'x' }] }],
  ])('notes nothing of %s', async (_, over) => {
    await noteShown(shown(over), ON, NOW);
    expect(await readHistory(ON, NOW)).toEqual([]);
  });

  it('notes the open ad alone where a list stands beside it', async () => {
    const postings = [
      { title: 'open', url: URL_OF(1) },
      { title: 'card', url: URL_OF(2) },
    ];
    await noteShown(shown({ kind: 'split', postings, verdicts: [DANGER, DANGER], quiet: [] }), ON, NOW);
    expect((await readHistory(ON, NOW)).map(({ title }) => title)).toEqual(['open']);
  });

  it('has one line for an ad that is looked at again on the same day, and another the next day', async () => {
    await noteShown(shown(), ON, at(-1));
    await noteShown(shown(), ON, NOW);
    await noteShown(shown(), ON, new Date(NOW.getTime() + 1_000));
    const seen = await readHistory(ON, new Date(NOW.getTime() + 2_000));
    expect(seen.map(({ time }) => time)).toEqual(['2026-11-28T12:00:01.000Z', at(-1).toISOString()]);
  });

  it('keeps the newest, so many and so long, and nothing of a day to come', () => {
    const many = Array.from({ length: HISTORY.entries + 7 }, (_, i) => line(i, NOW));
    expect(withSeen([], many, NOW)).toHaveLength(HISTORY.entries);
    expect(withSeen([], many, NOW).at(-1)).toEqual(many.at(-1));
    const old = [line(1, at(-HISTORY.days - 1)), line(2, at(-HISTORY.days + 1)), line(3, NOW), line(4, at(400))];
    expect(fresh(old, NOW).map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('drops what is too old from the device, too, when it is read', async () => {
    await noteShown(shown(), ON, NOW);
    expect(await readHistory(ON, at(HISTORY.days + 1))).toEqual([]);
    expect(kept.storage.get('history')).toEqual([]);
  });

  it('is wiped at once, one or all', async () => {
    for (const id of [1, 2, 3]) {
      await noteShown(shown({ url: URL_OF(id), postings: [{ title: `${id}`, url: URL_OF(id) }] }), ON, NOW);
    }
    const [newest] = await readHistory(ON, NOW);
    await wipeHistory(newest!.id);
    expect((await readHistory(ON, NOW)).map(({ title }) => title)).toEqual(['2', '1']);
    await wipeHistory();
    expect(kept.storage.get('history')).toEqual([]);
  });

  it('is gone where it is turned off, by whatever way', async () => {
    await noteShown(shown(), ON, NOW);
    expect(await readHistory(OFF, NOW)).toEqual([]);
    expect(kept.storage.get('history')).toEqual([]);
  });

  it('cuts a long title between letters', () => {
    const title = `${'가'.repeat(HISTORY.titleChars - 1)}😀 끝`;
    const one = seenAd(URL_OF(1), { title }, DANGER, NOW, 'id')!;
    expect(one.title).toBe('가'.repeat(HISTORY.titleChars - 1));
  });
});
