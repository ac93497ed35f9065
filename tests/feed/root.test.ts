import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT_TYPE, type Root } from '../../src/contract/feed';
import { LIMITS } from '../../src/contract/limits';
import { followRoots, nextRoot, parseTrustedRoot, type SigningKey, signRoot, verifyHead } from '../../src/feed';
import { MAX_ROOT_STEPS } from '../../src/feed/root';
import { codeOf, makeFeed, makeHead, makeKey, makeKeys, makeRoot, NOW, signPayload, type TestFeed } from './make';

let feed: TestFeed;
let fresh: SigningKey[];
let newHead: SigningKey;
beforeAll(async () => {
  feed = await makeFeed();
  fresh = await makeKeys(3);
  newHead = await makeKey();
});

describe('the first root', () => {
  it('is taken when its own keys signed it', async () => {
    expect(await parseTrustedRoot(feed.rootText)).toEqual(feed.root);
    expect(await codeOf(async () => parseTrustedRoot(await signRoot(feed.root, feed.rootKeys.slice(1))))).toBe(
      'accepted',
    );
  });

  it('is refused below its threshold, or with one signature counted twice', async () => {
    const [one] = feed.rootKeys;
    expect(await codeOf(async () => parseTrustedRoot(await signRoot(feed.root, [one!])))).toBe('bad-signature');
    expect(await codeOf(async () => parseTrustedRoot(await signRoot(feed.root, [one!, one!])))).toBe('bad-signature');
  });

  it('is refused when a key signed it that is no root key', async () => {
    const text = await signRoot(feed.root, [...feed.rootKeys, feed.headKey]);
    expect(await codeOf(() => parseTrustedRoot(text))).toBe('bad-signature');
  });

  it('is refused with one key under two ids, which would count twice', async () => {
    const key = feed.rootKeys[0]!;
    const alias = { ...key, keyid: 'f'.repeat(64) };
    const root = makeRoot([key, alias], [feed.headKey]);
    expect(await codeOf(async () => parseTrustedRoot(await signRoot(root, [key, alias])))).toBe('malformed');
  });

  const broken: [string, (root: Root) => unknown][] = [
    [
      'a role that names a key twice',
      (root) => role(root, { keyids: Array(2).fill(root.roles.root.keyids[0]), threshold: 1 }),
    ],
    ['a threshold that cannot be reached', (root) => role(root, { keyids: root.roles.root.keyids, threshold: 4 })],
    ['a threshold of nought', (root) => role(root, { keyids: root.roles.root.keyids, threshold: 0 })],
    ['a role without keys', (root) => role(root, { keyids: [], threshold: 1 })],
    ['a role that names no key of the file', (root) => role(root, { keyids: ['0'.repeat(64)], threshold: 1 })],
    ['another kind of key', (root) => withKey(root, { keytype: 'rsa', public: 'AAAA' })],
    ['a key of 31 bytes', (root) => withKey(root, { keytype: 'ed25519', public: Buffer.alloc(31).toString('base64') })],
    ['an expiry on 99 December', (root) => ({ ...root, expires: '2027-12-99T00:00:00Z' })],
    ['no version', ({ version: _version, ...root }) => root],
    ['a version with a fraction', (root) => ({ ...root, version: 1.5 })],
    ['version nought', (root) => ({ ...root, version: 0 })],
    ['the type of a head', (root) => ({ ...root, type: 'head' })],
    ['no feed id', (root) => ({ ...root, feed: '' })],
    ['a list', () => []],
  ];
  it.each(broken)('is refused with %s, even when rightly signed', async (_what, change) => {
    const text = await signPayload(change(feed.root), feed.rootKeys, ROOT_TYPE);
    expect(await codeOf(() => parseTrustedRoot(text))).toBe('malformed');
  });

  it('is refused as a head, in another feed, or when too large', async () => {
    const head = await signPayload(makeHead(), feed.rootKeys);
    expect(await codeOf(() => parseTrustedRoot(head))).toBe('wrong-type');
    const padded = `${feed.rootText}${' '.repeat(LIMITS.rootBytes)}`;
    expect(await codeOf(() => parseTrustedRoot(padded))).toBe('too-large');
  });
});

function role(root: Root, changed: Root['roles']['root']): Root {
  return { ...root, roles: { ...root.roles, root: changed } };
}

function withKey(root: Root, key: unknown): unknown {
  return { ...root, keys: { ...root.keys, ['e'.repeat(64)]: key } };
}

describe('the next root', () => {
  const next = (over: Partial<Root> = {}, rootKeys = fresh, headKeys = [newHead]) =>
    makeRoot(rootKeys, headKeys, { version: 2, ...over });
  const taken = async (root: Root, signers: SigningKey[], now?: string) =>
    codeOf(async () => nextRoot(feed.root, await signRoot(root, signers), now));

  it('needs the thresholds of the old and of the new keys', async () => {
    const [old1, old2] = feed.rootKeys as [SigningKey, SigningKey];
    const [new1, new2] = fresh as [SigningKey, SigningKey];
    expect(await taken(next(), [old1, old2, new1, new2])).toBe('accepted');
    expect(await taken(next(), [old1, old2])).toBe('bad-signature');
    expect(await taken(next(), [new1, new2])).toBe('bad-signature');
    expect(await taken(next(), [old1, new1, new2])).toBe('bad-signature');
    expect(await taken(next(), [old1, old2, new1])).toBe('bad-signature');
    expect(await taken(next(), [old1, old1, new1, new2])).toBe('bad-signature');
    expect(await taken(next(), [old1, old2, new1, new1])).toBe('bad-signature');
  });

  it('lets a key that stays sign for both sides', async () => {
    const keys = [...feed.rootKeys.slice(0, 2), fresh[0]!];
    expect(await taken(next({}, keys), feed.rootKeys.slice(0, 2))).toBe('accepted');
  });

  it('must be the very next version, of the same feed', async () => {
    const all = [...feed.rootKeys, ...fresh];
    expect(await taken(next({ version: 1 }), all)).toBe('wrong-root');
    expect(await taken(next({ version: 3 }), all)).toBe('wrong-root');
    expect(await taken(next({ feed: 'other-feed' }), all)).toBe('wrong-feed');
  });

  it('may be expired in the middle of a chain, not at its end', async () => {
    const all = [...feed.rootKeys, ...fresh];
    expect(await taken(next({ expires: NOW }), all)).toBe('accepted');
    expect(await taken(next({ expires: NOW }), all, NOW)).toBe('root-expired');
    expect(await taken(next({ expires: NOW }), all, '2026-11-23T11:59:59Z')).toBe('accepted');
  });
});

describe('a chain of roots', () => {
  /** `steps` roots after the first, each with three new root keys; the head's key changes in step `headChange`. */
  async function chain(steps: number, headChange: number) {
    const texts = new Map<number, string>();
    let keys = feed.rootKeys;
    let head = feed.headKey;
    for (let step = 1; step <= steps; step++) {
      const nextKeys = await makeKeys(3);
      if (step === headChange) head = newHead;
      const root = makeRoot(nextKeys, [head], { version: 1 + step });
      texts.set(1 + step, await signRoot(root, [...keys, ...nextKeys]));
      keys = nextKeys;
    }
    return texts;
  }
  const from = (texts: Map<number, string>) => async (version: number) => texts.get(version) ?? null;

  it('is followed through ten changes at once, from the root that shipped', async () => {
    const { root, texts, forget } = await followRoots(feed.root, from(await chain(10, 0)), NOW);
    expect(root.version).toBe(11);
    expect(texts).toHaveLength(10);
    expect(forget).toBe(false);
    expect((await parseTrustedRoot(texts.at(-1)!)).version).toBe(11);
  });

  it('recovers from a stolen head key that pushed the version to the end of numbers', async () => {
    const thief = makeHead({ version: Number.MAX_SAFE_INTEGER });
    const last = await verifyHead(await signPayload(thief, [feed.headKey]), feed.root, { now: NOW, last: null });
    const { root, forget } = await followRoots(feed.root, from(await chain(3, 2)), NOW);
    expect(forget).toBe(true);
    const honest = await signPayload(makeHead({ version: 8, root: 4 }), [newHead]);
    expect(await codeOf(() => verifyHead(honest, root, { now: NOW, last }))).toBe('rollback');
    expect(await codeOf(() => verifyHead(honest, root, { now: NOW, last: null }))).toBe('accepted');
    const stolen = await signPayload({ ...thief, root: 4 }, [feed.headKey]);
    expect(await codeOf(() => verifyHead(stolen, root, { now: NOW, last: null }))).toBe('bad-signature');
  });

  it('is refused as a whole when one step is bad', async () => {
    const texts = await chain(4, 0);
    texts.set(3, texts.get(4)!);
    expect(await codeOf(() => followRoots(feed.root, from(texts), NOW))).toBe('bad-signature');
  });

  it('refuses to end on an expired root, or on none when the first is expired', async () => {
    const later = '2028-01-01T00:00:00Z';
    expect(await codeOf(() => followRoots(feed.root, async () => null, later))).toBe('root-expired');
    const fresher = makeRoot(fresh, [newHead], { version: 2, expires: '2029-01-01T00:00:00Z' });
    const texts = new Map([[2, await signRoot(fresher, [...feed.rootKeys, ...fresh])]]);
    expect(await codeOf(() => followRoots(feed.root, from(texts), later))).toBe('accepted');
  });

  it('stops at a server that never stops', async () => {
    const root = (version: number) => signRoot({ ...feed.root, version }, feed.rootKeys);
    let asked = 0;
    const endless = async (version: number) => {
      asked++;
      return root(version);
    };
    expect(await codeOf(() => followRoots(feed.root, endless, NOW))).toBe('too-large');
    expect(asked).toBe(MAX_ROOT_STEPS + 1);
  });
});
