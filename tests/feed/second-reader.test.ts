import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { knownWording, PLAIN_BANDS } from '../../src/engine/signals/known-wording';
import type { Earlier, Scene } from '../../src/engine/signals/signal';
import { fingerprintFolded } from '../../src/engine/wording';
import { applyDelta, encode, encodeRows, lookup, makeDelta, openSnapshot } from '../../src/feed';
import { LivingList } from './living-list';
import { chance, makeEntry } from './make';
import * as second from './second-reader/reader.mjs';
import { KINDS, manyEntries, SALT, sameList } from './two-readers';

const LONG = Boolean(process.env.LUREWATCH_LONG);
const PAGE = readFileSync('docs/feed-format.md', 'utf8');

vi.setConfig({ testTimeout: 120_000 });

describe('snapshots', () => {
  it.each([32, 40, 48].flatMap((width) => [0, 1, 44, 45, 90, 360, 4_000].map((count) => ({ width, count }))))(
    '$count entries of $width bits say the same to both readers',
    async ({ width, count }) => {
      const entries = manyEntries(count, count + width);
      const bytes = await encode(entries, { salt: SALT, width });
      const one = await sameList(bytes);
      const two = second.openSnapshot(bytes);
      for (const { kind, value } of entries.slice(0, 60)) {
        const answer = await second.ask(two, kind, value);
        expect(answer).not.toBeNull();
        expect(answer).toEqual(await lookup(one, kind, value));
        expect(await second.ask(two, kind, `not ${value}`)).toEqual(await lookup(one, kind, `not ${value}`));
      }
    },
  );

  it.each([32, 40, 48])('crowded keys of %d bits too', async (width) => {
    const top = 2 ** width;
    const facts = { reason: 3, level: 1, reviewed: 2_000, days: 90, case: 7 };
    const crowds: Record<string, number[]> = {
      'at the bottom': Array.from({ length: 500 }, (_, i) => i),
      'at the top': Array.from({ length: 500 }, (_, i) => top - 500 + i),
      'at both ends': [
        ...Array.from({ length: 300 }, (_, i) => i),
        ...Array.from({ length: 300 }, (_, i) => top - 300 + i),
      ],
      'in the middle, far apart': Array.from({ length: 500 }, (_, i) => Math.floor(top / 2) + i * 3),
      'one at each end': [0, top - 1],
    };
    for (const keys of Object.values(crowds)) {
      const rows = { keys: Float64Array.from(keys), factsAt: (rank: number) => ({ ...facts, case: rank }) };
      await sameList(encodeRows(rows, { salt: SALT, width }));
    }
  });

  it('an index of a reason nobody knows yet is read as other by both', async () => {
    const key = await second.keyOf(SALT, 'kakao', 'goldenjob', 48);
    const rows = {
      keys: Float64Array.of(key),
      factsAt: () => ({ reason: 200, level: 0, reviewed: 2_500, days: 10, case: 2 ** 32 - 1 }),
    };
    const bytes = encodeRows(rows, { salt: SALT });
    const answer = await second.ask(second.openSnapshot(bytes), 'kakao', 'goldenjob');
    expect(answer).toEqual({ ...(await lookup(openSnapshot(bytes), 'kakao', 'goldenjob')), reason: 'other' });
    expect(answer).toMatchObject({ level: 'caution', reviewed: '2026-11-05', expires: '2026-11-15' });
  });
});

describe('the vectors of the page', () => {
  const rows = (from: string, to: string) => [
    ...PAGE.slice(PAGE.indexOf(from), PAGE.indexOf(to)).matchAll(
      /^\| ([a-z-]+) \| `([^`]+)` \| `([0-9a-f]{12})` \|$/gm,
    ),
  ];

  it('are the keys of the second reader, for every kind', async () => {
    const vectors = rows('Golden vectors', 'A publisher takes the salt');
    expect(vectors.map(([, kind]) => kind)).toEqual(KINDS);
    const salt = Uint8Array.from({ length: 16 }, (_, i) => i);
    for (const [, kind, value, key] of vectors) {
      for (const width of [32, 40, 48]) {
        expect(await second.keyOf(salt, kind!, value!, width)).toBe(Number.parseInt(key!.slice(0, width / 4), 16));
      }
    }
  });

  it('are the bands of both readers', () => {
    const part = PAGE.slice(PAGE.indexOf('### Known wording'), PAGE.indexOf('## Delta'));
    const vectors = [...part.matchAll(/^\| `([^`]{30,})` \| `([0-9a-f ]+)` \|$/gm)];
    expect(vectors.length).toBe(2);
    for (const [, text, bands] of vectors) {
      expect(second.bandsOf(text!)).toEqual(bands!.split(' '));
      expect(fingerprintFolded({ text: text! })).toEqual(bands!.split(' '));
    }
  });
});

describe('known wording', () => {
  it('has the same bands in both readers, over seeded texts', () => {
    const next = chance(31);
    const letters = 'abcdefgh 12:;/가나다라마바사아자차카타파하ñé\u200b';
    for (let round = 0; round < 300; round++) {
      const length = Math.floor(next() * (round % 3 === 0 ? 60 : 900));
      const few = 2 + Math.floor(next() * (letters.length - 2));
      const text = Array.from({ length }, () => letters[Math.floor(next() * few)]).join('');
      expect(second.bandsOf(text)).toEqual(fingerprintFolded({ text }));
    }
    const long = 'offers abroad with board and lodging; '.repeat(800);
    expect(second.bandsOf(`${long}x`)).toEqual(fingerprintFolded({ text: long }));
  });

  it('is a hit at two bands of one case, never at one or at bands of two cases', async () => {
    const text =
      '해외 사무직 채용 항공권과 숙소를 제공합니다 관심 있는 분은 메신저로 연락 주시면 바로 안내해 드리겠습니다';
    const bands = second.bandsOf(text);
    expect(PLAIN_BANDS).toBe(2);
    const known = async (cases: (number | null)[]) => {
      const entries = cases.flatMap((number, at) =>
        number === null ? [] : [makeEntry({ kind: 'wording', value: bands[at]!, case: number })],
      );
      const bytes = await encode(entries, { salt: SALT });
      const found = await second.casesOfWording(second.openSnapshot(bytes), bands);
      const earlier: Earlier = new Map();
      // The first reader: its hits, as the background makes them, judged by the signal.
      const hits = [];
      for (const value of bands) {
        const entry = await lookup(openSnapshot(bytes), 'wording', value);
        const evidence = { field: 'description', start: 0, end: 2, quote: text.slice(0, 2) } as const;
        if (entry) hits.push({ identity: { kind: 'wording', value, evidence } as const, entry, feed: 'f', old: false });
      }
      const finding = knownWording.find({ hits } as unknown as Scene, earlier);
      expect(found.length > 0).toBe(finding !== null);
      return found;
    };
    expect(await known([null])).toEqual([]);
    expect(await known([5])).toEqual([]);
    expect(await known([5, 6])).toEqual([]);
    expect(await known([5, 6, 7, 8, 9, 10, 11, 12])).toEqual([]);
    expect(await known([5, 6, 5])).toEqual([5]);
    expect(await known([null, null, null, null, null, null, 9, 9])).toEqual([9]);
    expect(await known([4, 4, 4, 4, 4, 4, 4, 4])).toEqual([4]);
  });
});

describe('deltas', () => {
  it('lead both readers to the same bytes over seeded histories, at every width', async () => {
    for (let seed = 1; seed <= (LONG ? 300 : 20); seed++) {
      const list = new LivingList(seed * 7);
      const most = [1, 5, 40, 200][seed % 4]!;
      const width = [32, 40, 48][seed % 3]!;
      let before = await encode(seed % 5 === 0 ? [] : list.step(most * 4), { salt: SALT, width });
      for (let step = 0; step < 4; step++) {
        const bytes = await encode(step === 2 && seed % 7 === 0 ? [] : list.step(most), { salt: SALT, width });
        const delta = makeDelta(openSnapshot(before), openSnapshot(bytes));
        const made = second.applyDelta(second.openSnapshot(before), delta);
        expect(Buffer.compare(made, bytes)).toBe(0);
        expect(Buffer.compare(applyDelta(openSnapshot(before), delta, bytes.length), bytes)).toBe(0);
        before = bytes;
      }
    }
  });
});
