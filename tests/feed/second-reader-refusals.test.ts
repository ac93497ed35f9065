import { beforeAll, describe, expect, it, vi } from 'vitest';
import { HEAD_TYPE, ROOT_TYPE } from '../../src/contract/feed';
import {
  applyDelta,
  checkSnapshot,
  encode,
  makeDelta,
  openSnapshot,
  sign,
  signRoot,
  verifySnapshot,
  writeEnvelope,
} from '../../src/feed';
import {
  chance,
  IN_A_WEEK,
  makeFeed,
  makeHead,
  makeKey,
  makeKeys,
  makeRoot,
  NOW,
  signPayload,
  type TestFeed,
} from './make';
import * as second from './second-reader/reader.mjs';
import {
  both,
  bytesOf,
  headOf,
  manyEntries,
  outcome,
  SALT,
  sameList,
  sha256,
  takeHead,
  takeNext,
  takeRoot,
} from './two-readers';

const LONG = Boolean(process.env.LUREWATCH_LONG);

vi.setConfig({ testTimeout: LONG ? 900_000 : 120_000 });

let feed: TestFeed;
beforeAll(async () => {
  feed = await makeFeed();
});

describe('bad files', () => {
  /** Every byte changed once, and cruder things. */
  function* mutations(original: Uint8Array, seed: number, rounds: number): Generator<[string, Uint8Array]> {
    const next = chance(seed);
    const below = (limit: number) => Math.floor(next() * limit);
    const every = LONG ? 1 : 3;
    for (let at = seed % every; at < original.length; at += every) {
      yield [`byte ${at}`, original.with(at, original[at]! ^ (at % 2 ? 1 << below(8) : 1 + below(255)))];
    }
    for (let round = 0; round < rounds; round++) {
      const at = below(original.length);
      const length = 1 + below(40);
      const copy = original.slice();
      if (round % 3 === 0) yield [`cut ${at}`, original.subarray(0, at)];
      else if (round % 3 === 1) {
        yield [
          `gone ${at} ${length}`,
          Uint8Array.from([...original.subarray(0, at), ...original.subarray(at + length)]),
        ];
      } else {
        const part = original.subarray(below(original.length)).subarray(0, length);
        copy.set(part.subarray(0, original.length - at), at);
        if (Buffer.compare(copy, original) !== 0) yield [`moved ${at} ${length}`, copy];
      }
    }
  }

  it('roots and heads changed by a byte are refused for the same reason', async () => {
    const second1 = makeRoot(feed.rootKeys, [await makeKey()], { version: 2 });
    const nextText = await signRoot(second1, feed.rootKeys);
    const headText = await signPayload(makeHead({ from: [[6, 12]] }), [feed.headKey]);
    const codes = new Set<string>();
    for (const [what, bytes] of mutations(bytesOf(feed.rootText), 1, 200)) codes.add(await takeRoot(bytes, what));
    for (const [what, bytes] of mutations(bytesOf(nextText), 2, 200)) codes.add(await takeNext(feed.root, bytes, what));
    for (const [what, bytes] of mutations(bytesOf(headText), 3, 200)) {
      codes.add(await takeHead(bytes, feed.root, NOW, null, what));
    }
    expect([...codes].sort()).toEqual(['bad-signature', 'malformed', 'wrong-type']);
  });

  const ODD: unknown[] = [
    undefined,
    null,
    true,
    -1,
    0,
    1,
    17,
    1.5,
    2 ** 53,
    '',
    '7',
    'head',
    'root',
    'x'.repeat(64),
    'x'.repeat(65),
    '\u{1f4a9}'.repeat(33),
    'A'.repeat(64),
    'ab'.repeat(32),
    '2026-12-30T00:00:00Z',
    '2027-02-29T00:00:00Z',
    '2028-02-29T23:59:59.999999Z',
    '2026-12-30T24:00:00Z',
    '2026-12-30T23:59:60Z',
    '2026-12-30T00:00:00+00:00',
    '2026-12-30',
    [],
    {},
    [[1, 2]],
    [[6, 12, 1]],
    [[7, 0]],
    [[6, 33]],
    6,
    2 ** 26 + 1,
    'cd'.repeat(32),
    '2026-11-23T12:00:00.000Z',
    [
      [3, 4],
      [3, 4],
    ],
    Array.from({ length: 65 }, () => [1, 1]),
  ];

  /** The value with each of its parts replaced by each odd value; in short runs, by one of three. */
  function* oddities(value: unknown): Generator<[string, unknown]> {
    let row = 0;
    for (const oddity of allOddities(value)) if (LONG || row++ % 3 === 0) yield oddity;
  }

  function* allOddities(value: unknown): Generator<[string, unknown]> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      const put = (changed: unknown) =>
        Array.isArray(value)
          ? value.map((old, at) => (String(at) === key ? changed : old))
          : { ...value, [key]: changed };
      for (const odd of ODD) yield [`${key}=${JSON.stringify(odd)?.slice(0, 40)}`, put(odd)];
      for (const [path, changed] of allOddities(part)) yield [`${key}.${path}`, put(changed)];
    }
  }

  it('odd but rightly signed roots and heads are taken or refused alike', async () => {
    const codes = new Set<string>();
    const head = makeHead({ from: [[6, 12]], audit: 'ab'.repeat(32) });
    const last = makeHead({ version: 7 });
    for (const [what, payload] of oddities(head)) {
      const bytes = bytesOf(await signPayload(payload, [feed.headKey], HEAD_TYPE));
      codes.add(await takeHead(bytes, feed.root, NOW, null, what));
      codes.add(await takeHead(bytes, feed.root, NOW, last, what));
    }
    for (const [what, payload] of oddities(feed.root)) {
      codes.add(await takeRoot(bytesOf(await signPayload(payload, feed.rootKeys, ROOT_TYPE)), what));
    }
    for (const [what, payload] of oddities({ ...feed.root, version: 2 })) {
      codes.add(await takeNext(feed.root, bytesOf(await signPayload(payload, feed.rootKeys, ROOT_TYPE)), what));
    }
    const other = { ...feed.root.roles.root, keyids: [feed.headKey.keyid, ...feed.root.roles.root.keyids.slice(1)] };
    const led = { ...feed.root, roles: { ...feed.root.roles, root: other } };
    codes.add(await takeRoot(bytesOf(await signPayload(led, feed.rootKeys, ROOT_TYPE))));
    for (const over of [{ version: 6 }, { snapshot: { sha256: 'cd'.repeat(32), bytes: 32 } }, { expires: NOW }]) {
      const bytes = bytesOf(await signPayload({ ...head, from: [], ...over }, [feed.headKey]));
      codes.add(await takeHead(bytes, feed.root, NOW, last));
    }
    const huge = makeHead({ snapshot: { sha256: 'cd'.repeat(32), bytes: 2 ** 26 + 1 } });
    codes.add(await takeHead(bytesOf(await signPayload(huge, [feed.headKey])), feed.root, NOW, last));
    const texts = [
      '{"type":"head"',
      'null',
      '[]',
      '7',
      '\ufeff{}',
      '',
      `${JSON.stringify(head)} `,
      JSON.stringify(head),
    ];
    for (const text of texts) {
      codes.add(await takeHead(bytesOf(await signText(text)), feed.root, NOW, null, text));
    }
    expect([...codes].sort()).toEqual([
      ...['accepted', 'bad-signature', 'expired', 'forked', 'malformed'],
      ...['rollback', 'too-large', 'wrong-feed', 'wrong-root'],
    ]);
  });

  async function signText(text: string): Promise<string> {
    return writeEnvelope(await sign(HEAD_TYPE, bytesOf(text), [feed.headKey]));
  }

  it('signatures of strangers, twice, too many, too few, by the wrong role: alike', async () => {
    const [stranger] = await makeKeys(1);
    const head = makeHead();
    const [one, two, three] = feed.rootKeys as [TestFeed['headKey'], TestFeed['headKey'], TestFeed['headKey']];
    const heads = [
      [],
      [feed.headKey],
      [feed.headKey, feed.headKey],
      [stranger!, feed.headKey],
      [one, two],
      [stranger!],
    ];
    const codes: string[] = [];
    for (const keys of heads) codes.push(await takeHead(bytesOf(await signPayload(head, keys)), feed.root, NOW, null));
    expect(codes).toEqual(['bad-signature', 'accepted', 'bad-signature', 'accepted', 'bad-signature', 'bad-signature']);
    const roots = [[one, two], [one], [one, one], [one, two, stranger!], [one, two, three], [one, two, feed.headKey]];
    codes.length = 0;
    for (const keys of roots) codes.push(await takeRoot(bytesOf(await signRoot(feed.root, keys))));
    expect(codes).toEqual([
      ...['accepted', 'bad-signature', 'bad-signature', 'bad-signature', 'accepted', 'bad-signature'],
    ]);
  });

  it('heads before and after their time, and under a root past its own: alike', async () => {
    const bytes = bytesOf(await signPayload(makeHead(), [feed.headKey]));
    const at = async (now: string) => takeHead(bytes, feed.root, now, null);
    expect(await at('2026-11-30T11:59:59.999Z')).toBe('accepted');
    expect(await at(IN_A_WEEK)).toBe('expired');
    expect(await at('2025-11-23T12:00:00Z')).toBe('accepted');
    expect(await at('2036-11-23T12:00:00Z')).toBe('root-expired');
  });

  it('snapshots that are signed but not whole are refused for the same reason', async () => {
    const codes = new Set<string>();
    let refused = 0;
    for (const [seed, count] of [0, 1, 60, 150].entries()) {
      const entries = manyEntries(count, 9 + seed);
      const original = await encode(entries, { salt: SALT, width: [48, 32, 40, 48][seed]! });
      for (const [what, bytes] of mutations(original, 11 + seed, LONG ? 2_000 : 300)) {
        const head = headOf(bytes, count);
        const [one, two] = [
          await outcome(() => verifySnapshot(bytes, head)),
          await outcome(() => second.takeSnapshot(bytes, head)),
        ];
        if (one !== 'accepted') refused++;
        codes.add(one);
        // Of several faults a reader may name any.
        if (what.startsWith('byte') || one === 'accepted' || two === 'accepted')
          expect(`${what} ${two}`).toBe(`${what} ${one}`);
        // One that is taken (another salt, another fact) says the same to both.
        if (one === 'accepted') await sameList(bytes, 20);
      }
    }
    expect(refused).toBeGreaterThan(1_000);
    expect([...codes].sort()).toEqual(['accepted', 'malformed', 'too-large', 'unknown-format']);
  });

  it('a snapshot is refused by its length, its hash or its count before anything else', async () => {
    const bytes = await encode(manyEntries(50, 3), { salt: SALT });
    const take = (changed: Uint8Array, head: ReturnType<typeof headOf>) =>
      both(
        () => verifySnapshot(changed, head),
        () => second.takeSnapshot(changed, head),
      );
    const head = headOf(bytes, 50);
    expect(await take(bytes, head)).toBe('accepted');
    expect(await take(bytes.subarray(4), head)).toBe('hash-mismatch');
    expect(await take(bytes.with(4, 9), head)).toBe('hash-mismatch');
    expect(await take(bytes, { ...head, entries: 51 })).toBe('malformed');
    const huge = new Uint8Array(67_108_865);
    expect(await take(huge, headOf(huge, 0))).toBe('too-large');
  });

  it('spoilt deltas are refused by both or lead both to one and the same list', async () => {
    const before = await encode(manyEntries(300, 21), { salt: SALT });
    const after = await encode(manyEntries(330, 21).slice(20), { salt: SALT });
    const delta = makeDelta(openSnapshot(before), openSnapshot(after));
    const old = { one: openSnapshot(before), two: second.openSnapshot(before) };
    let taken = 0;
    let rounds = 0;
    for (const [what, bytes] of mutations(delta, 22, LONG ? 5_000 : 800)) {
      rounds++;
      // What counts is what the head signs: only a delta that leads there is worth anything.
      const lead = async (apply: () => Uint8Array): Promise<string> => {
        let hash = '';
        const code = await outcome(() => {
          hash = sha256(apply());
        });
        return code === 'accepted' && hash === sha256(after) ? 'there' : 'refused';
      };
      const one = await lead(() => {
        const made = applyDelta(old.one, bytes, after.length);
        checkSnapshot(openSnapshot(made));
        return made;
      });
      const two = await lead(() => second.applyDelta(old.two, bytes));
      expect(`${what} ${two}`).toBe(`${what} ${one}`);
      if (one === 'there') taken++;
    }
    // The zeros of a delta that nobody needs to look at.
    expect(taken).toBeLessThan(rounds / 50);
    expect(rounds).toBeGreaterThan(800);
  });
});
