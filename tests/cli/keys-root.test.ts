import { copyFile, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run as feed } from '../../src/cli/feed';
import { run as keys } from '../../src/cli/keys';
import { ROOT_TYPE, type Root } from '../../src/contract/feed';
import { followRoots, replacesHeadKeys } from '../../src/feed';
import { signPayload } from '../feed/make';
import { entry, keyAt, later, place, publishLines, quiet, rootAt, useFolder } from './ceremony';

useFolder();

const at = (...path: string[]) => join(place.dir, ...path);
const root = (...args: string[]) => keys(['root', ...args]);
const HOLDERS = ['anna', 'bora', 'chan'] as const;

/** A holder's own folder, as it would lie on a stick of theirs: the key, and copies of the roots so far. */
const holderKey = (name: string) => at(name, 'root.key');
const publicOf = (name: string) => at(name, 'root.key.pub');
const draftOf = (version: number, of = 'keys') => at(of, `root-${version}.draft.json`);

/** One holder takes the draft home, signs it there and brings it back. */
async function signAt(name: string, version: number, ...more: string[]): Promise<number> {
  const home = draftOf(version, name);
  await copyFile(draftOf(version), home);
  const code = await root('sign', home, '--key', holderKey(name), ...more);
  if (code === 0) await copyFile(home, draftOf(version));
  return code;
}

const finish = (version: number, ...more: string[]) => root('finish', place.keyDir, draftOf(version), ...more);

async function handOut(version: number, names: readonly string[] = HOLDERS): Promise<void> {
  for (const name of names) {
    await mkdir(at(name, 'root'), { recursive: true });
    await copyFile(at('keys', 'root', `${version}.json`), at(name, 'root', `${version}.json`));
  }
}

/** Three people in three places and a publisher found a list. */
async function found(): Promise<Root> {
  for (const name of HOLDERS) await keys(['new', holderKey(name)]);
  await keys(['new', at('keys', 'head.key')]);
  const parts = HOLDERS.flatMap((name) => ['--root-key', publicOf(name)]);
  expect(
    await root('init', place.keyDir, '--feed', 'my-feed', ...parts, '--head-key', at('keys', 'head.key.pub')),
  ).toBe(0);
  for (const name of HOLDERS) expect(await signAt(name, 1)).toBe(0);
  expect(await finish(1)).toBe(0);
  await handOut(1);
  return rootAt(at('keys', 'root', '1.json'));
}

async function refused(run: Promise<number>, code: string): Promise<void> {
  place.errors = '';
  expect(await run).toBe(1);
  expect(place.errors).toContain(`refused: ${code}:`);
}

const newest = async () => {
  const first = await rootAt(at('keys', 'root', '1.json'));
  const get = async (version: number) => readFile(at('keys', 'root', `${version}.json`), 'utf8').catch(() => null);
  return (await followRoots(first, get, new Date().toISOString())).root;
};
const idOf = async (name: string) => (await keyAt(holderKey(name))).keyid;

describe('a first root by three holders in three places', () => {
  it('counts when two have signed, and no private key was printed, moved or left open', async () => {
    const first = await found();
    expect(first).toMatchObject({
      feed: 'my-feed',
      version: 1,
      roles: { root: { threshold: 2 }, head: { threshold: 1 } },
    });
    expect(first.roles.root.keyids).toEqual(await Promise.all(HOLDERS.map(idOf)));
    const folders = [...HOLDERS, 'keys'];
    for (const name of folders) {
      const file = at(name, name === 'keys' ? 'head.key' : 'root.key');
      const { private: secret } = JSON.parse(await readFile(file, 'utf8'));
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(place.printed + place.errors).not.toContain(secret);
      for (const other of await readdir(place.dir, { recursive: true, withFileTypes: true })) {
        const path = join(other.parentPath, other.name);
        if (other.isFile() && path !== file) expect(await readFile(path, 'utf8'), path).not.toContain(secret);
      }
    }
    expect(await publishLines([entry()])).toBe(0);
    expect(await feed(['check', place.out, '--root', at('anna', 'root', '1.json')])).toBe(0);
  });

  it('tells each signer what the draft says, and everybody the same digest', async () => {
    await found();
    const digests = new Set(place.printed.match(/^digest .*$/gm));
    expect(digests.size).toBe(1);
    quiet();
    await root('rotate', place.keyDir, '--renew');
    const text = await readFile(draftOf(2));
    await root('show', draftOf(2));
    expect(place.printed).toContain("missing  2 more of root 1's keys, and 2 more of its own root keys");
    expect(await readFile(draftOf(2))).toEqual(text);
  });

  it('does not count below its threshold', async () => {
    for (const name of HOLDERS) await keys(['new', holderKey(name)]);
    await keys(['new', at('keys', 'head.key')]);
    const parts = HOLDERS.flatMap((name) => ['--root-key', publicOf(name)]);
    await root('init', place.keyDir, '--feed', 'my-feed', ...parts, '--head-key', at('keys', 'head.key.pub'));
    await refused(finish(1), 'too-few');
    await signAt('anna', 1);
    await refused(finish(1), 'too-few');
    await signAt('chan', 1);
    expect(await readdir(at('keys'))).not.toContain('root');
    expect(await finish(1)).toBe(0);
  });

  it.each([
    ['a private key in place of its public part', ['anna/root.key'], 'head.key.pub', 'private-key'],
    ['one key twice', ['anna/root.key.pub', 'anna/root.key.pub'], 'head.key.pub', 'same-key'],
    ['a root key on the online machine', ['anna/root.key.pub', 'head.key.pub'], 'head.key.pub', 'same-key'],
    ['something that is no key', ['notes'], 'head.key.pub', 'not-a-key'],
  ])('is not drafted with %s', async (_what, rootKeys, head, code) => {
    await keys(['new', holderKey('anna')]);
    await keys(['new', at('head.key')]);
    await writeFile(at('notes'), '{}');
    const parts = rootKeys.flatMap((path) => ['--root-key', at(path)]);
    await refused(root('init', place.keyDir, '--feed', 'f', ...parts, '--head-key', at(head)), code);
    expect(await readdir(place.dir)).not.toContain('keys');
  });
});

describe('a rotation', () => {
  it('gives the list another online key after the old one was stolen', async () => {
    const first = await found();
    await publishLines([entry()]);
    await keys(['new', at('fresh', 'head.key')]);
    quiet();
    expect(await root('rotate', place.keyDir, '--replace-head', at('fresh', 'head.key.pub'))).toBe(0);
    expect(place.printed).toContain(`COMES  ${(await keyAt(at('fresh', 'head.key'))).keyid}`);
    expect(place.printed).toContain(`GOES   ${first.roles.head.keyids[0]}`);
    expect(place.printed).toContain('a head key goes');
    for (const name of ['anna', 'bora']) expect(await signAt(name, 2)).toBe(0);
    expect(await finish(2)).toBe(0);
    const second = await newest();
    expect(second.version).toBe(2);
    expect(replacesHeadKeys(first, second)).toBe(true);
    expect(second.keys).not.toHaveProperty(first.roles.head.keyids[0]!);
    expect(second.roles.root).toEqual(first.roles.root);
    expect(await publishLines([entry()])).toBe(1);
    expect(place.errors).toContain('wrong-key');
    await cp(at('fresh', 'head.key'), at('keys', 'head.key'));
    expect(await publishLines([entry()])).toBe(0);
    expect(await feed(['check', place.out, '--root', at('chan', 'root', '1.json')])).toBe(0);
  });

  it('replaces a lost root key: the two who are left and the new one', async () => {
    const first = await found();
    const lost = await idOf('chan');
    await keys(['new', holderKey('dami')]);
    await mkdir(at('dami', 'root'));
    await handOut(1, ['dami']);
    expect(await root('rotate', place.keyDir, '--replace-root', `${lost.slice(0, 8)}=${publicOf('dami')}`)).toBe(0);
    await signAt('anna', 2);
    await signAt('dami', 2);
    // Enough of the new keys, not of the old ones.
    await refused(finish(2), 'too-few');
    expect(await signAt('bora', 2)).toBe(0);
    expect(await finish(2)).toBe(0);
    const second = await newest();
    expect(second.roles.root.keyids).toEqual([
      first.roles.root.keyids[0],
      first.roles.root.keyids[1],
      await idOf('dami'),
    ]);
    await handOut(2, ['anna', 'bora', 'dami', 'chan']);
    await root('rotate', place.keyDir, '--renew');
    await refused(signAt('chan', 3), 'not-a-signer');
  });

  it('renews a root, also one that has run out, and joins copies signed apart', async () => {
    const first = await found();
    later(400);
    expect(await publishLines([entry()])).toBe(1);
    expect(place.errors).toContain('root-expired');
    expect(await root('rotate', place.keyDir, '--renew', '--days', '180')).toBe(0);
    for (const name of ['bora', 'chan']) {
      await copyFile(draftOf(2), draftOf(2, name));
      expect(await root('sign', draftOf(2, name), '--key', holderKey(name))).toBe(0);
      await refused(root('finish', place.keyDir, draftOf(2, name)), 'too-few');
    }
    expect(await root('finish', place.keyDir, draftOf(2, 'bora'), draftOf(2, 'chan'))).toBe(0);
    const second = await newest();
    expect({ ...second, version: 1, expires: first.expires }).toEqual(first);
    expect(Math.round((Date.parse(second.expires) - Date.now()) / 86_400_000)).toBe(180);
    expect(await publishLines([entry()])).toBe(0);
  });

  it('grows and shrinks the circle and its threshold', async () => {
    await found();
    for (const name of ['dami', 'eun']) {
      await keys(['new', holderKey(name)]);
      await handOut(1, [name]);
    }
    const grown = ['--add-root', publicOf('dami'), '--add-root', publicOf('eun'), '--root-threshold', '3'];
    expect(await root('rotate', place.keyDir, ...grown)).toBe(0);
    for (const name of ['anna', 'bora']) await signAt(name, 2);
    await refused(finish(2), 'too-few');
    await signAt('eun', 2);
    expect(await finish(2)).toBe(0);
    await handOut(2);
    expect(
      await root('rotate', place.keyDir, '--drop-root', (await idOf('dami')).slice(0, 8), '--root-threshold', '2'),
    ).toBe(0);
    for (const name of HOLDERS) await signAt(name, 3);
    expect(await finish(3)).toBe(0);
    expect((await newest()).roles.root).toMatchObject({ threshold: 2, keyids: { length: 4 } });
  });

  it('works ten times in a row, and a client with the first root follows them all', async () => {
    await found();
    let holders: string[] = [...HOLDERS];
    for (let version = 2; version <= 11; version++) {
      const comes = `holder${version}`;
      await keys(['new', holderKey(comes)]);
      await handOut(version - 1, [...holders, comes]);
      const [goes] = holders as [string];
      const changes = ['--replace-root', `${(await idOf(goes)).slice(0, 12)}=${publicOf(comes)}`];
      if (version % 5 === 0) {
        await keys(['new', at(`head${version}.key`)]);
        changes.push('--replace-head', at(`head${version}.key.pub`));
      }
      expect(await root('rotate', place.keyDir, ...changes)).toBe(0);
      for (const name of holders.slice(0, 2)) expect(await signAt(name, version)).toBe(0);
      expect(await signAt(comes, version)).toBe(0);
      expect(await finish(version)).toBe(0);
      holders = [...holders.slice(1), comes];
    }
    await cp(at('head10.key'), at('keys', 'head.key'));
    expect(await publishLines([entry()])).toBe(0);
    quiet();
    expect(await feed(['check', place.out, '--root', at('anna', 'root', '1.json')])).toBe(0);
    expect(place.printed).toContain('version 11 (10 after the given one)');
  });

  it('works on one machine with what keys init made', async () => {
    await keys(['init', place.keyDir, '--feed', 'my-feed']);
    await root('rotate', place.keyDir, '--renew');
    for (const n of [1, 3])
      expect(await root('sign', draftOf(2), '--key', at('keys', 'keys', `root-${n}.key`))).toBe(0);
    expect(await finish(2)).toBe(0);
    expect((await newest()).version).toBe(2);
  });
});

describe('refusals', () => {
  /** A draft of root 2 that anna has signed. */
  async function signedByAnna(): Promise<Root> {
    const first = await found();
    await root('rotate', place.keyDir, '--renew');
    expect(await signAt('anna', 2)).toBe(0);
    return first;
  }
  const edited = (text: string, change: (root: Root) => void): string => {
    const envelope = JSON.parse(text);
    const payload: Root = JSON.parse(Buffer.from(envelope.payload, 'base64').toString());
    change(payload);
    envelope.payload = Buffer.from(JSON.stringify(payload)).toString('base64');
    return `${JSON.stringify(envelope)}\n`;
  };

  it('one key does not sign twice, a stranger not at all', async () => {
    await signedByAnna();
    const before = await readFile(draftOf(2));
    await refused(signAt('anna', 2), 'signed-already');
    await keys(['new', holderKey('mallory')]);
    await handOut(1, ['mallory']);
    await refused(signAt('mallory', 2), 'not-a-signer');
    await refused(root('sign', draftOf(2), '--key', at('keys', 'head.key')), 'not-a-signer');
    await refused(
      root('sign', draftOf(2), '--key', publicOf('bora'), '--root', at('bora', 'root', '1.json')),
      'not-a-key',
    );
    expect(await readFile(draftOf(2))).toEqual(before);
  });

  it('a draft that was changed after a signature is not signed and does not count', async () => {
    await signedByAnna();
    const text = await readFile(draftOf(2), 'utf8');
    const sneaky = edited(text, (payload) => {
      payload.roles.root.threshold = 1;
    });
    await writeFile(draftOf(2), sneaky);
    await refused(signAt('bora', 2), 'changed');
    await refused(root('show', draftOf(2)), 'changed');
    await refused(finish(2), 'changed');
    // Two copies, each rightly signed, that do not say the same.
    await writeFile(
      draftOf(2),
      edited(`${JSON.stringify({ ...JSON.parse(text), signatures: [] })}\n`, (payload) => {
        payload.expires = new Date(Date.now() + 86_400_000).toISOString();
      }),
    );
    expect(await signAt('bora', 2)).toBe(0);
    await writeFile(at('other.json'), text);
    await refused(root('finish', place.keyDir, at('other.json'), draftOf(2)), 'changed');
    expect(await readdir(at('keys', 'root'))).toEqual(['1.json']);
  });

  it('a doubled signature does not count, nor does one that was put in by hand', async () => {
    await signedByAnna();
    const envelope = JSON.parse(await readFile(draftOf(2), 'utf8'));
    const write = (signatures: unknown[]) => writeFile(draftOf(2), `${JSON.stringify({ ...envelope, signatures })}\n`);
    await write([...envelope.signatures, ...envelope.signatures]);
    await refused(finish(2), 'changed');
    await write([...envelope.signatures, { keyid: await idOf('bora'), sig: envelope.signatures[0].sig }]);
    await refused(finish(2), 'changed');
    await write([{ keyid: 'f'.repeat(64), sig: envelope.signatures[0].sig }]);
    await refused(finish(2), 'changed');
  });

  it('an expiry that is past or too far is refused by each, unless all say so', async () => {
    const first = await found();
    await refused(root('rotate', place.keyDir, '--renew', '--days', '800'), 'too-long');
    const far = { ...first, version: 2, expires: new Date(Date.now() + 800 * 86_400_000).toISOString() };
    await writeFile(draftOf(2), await signPayload(far, [], ROOT_TYPE));
    await refused(signAt('anna', 2), 'too-long');
    expect(await signAt('anna', 2, '--max-days', '800')).toBe(0);
    expect(await signAt('bora', 2, '--max-days', '800')).toBe(0);
    await refused(finish(2), 'too-long');
    await rm(draftOf(2));
    expect(await root('rotate', place.keyDir, '--renew', '--days', '30')).toBe(0);
    await signAt('anna', 2);
    later(31);
    await refused(signAt('bora', 2), 'expired');
    await refused(finish(2), 'expired');
    expect(await readdir(at('keys', 'root'))).toEqual(['1.json']);
  });

  it('nothing is signed that could not be shown: more keys, keys twice, or letters that move the cursor', async () => {
    const first = await found();
    const next = { ...first, version: 2 };
    const payloads = [
      JSON.stringify({ ...next, also: 'this' }),
      JSON.stringify(next, null, 1),
      JSON.stringify(next).replace('"version":2', '"version":9,"version":2'),
    ];
    for (const payload of payloads) {
      const envelope = JSON.parse(await signPayload(next, [], ROOT_TYPE));
      envelope.payload = Buffer.from(payload).toString('base64');
      await writeFile(draftOf(2), `${JSON.stringify(envelope)}\n`);
      await refused(signAt('anna', 2), 'not-a-draft');
    }
    const hiding = { ...first, feed: 'x\u001b[2J\u202eseirtne' };
    await writeFile(at('hiding.json'), await signPayload(hiding, [], ROOT_TYPE));
    quiet();
    expect(await root('show', at('hiding.json'))).toBe(0);
    expect(place.printed).toContain('x\\u{1b}[2J\\u{202e}seirtne');
    expect(place.printed).not.toContain('\u001b');
    await writeFile(draftOf(2), await signPayload({ ...hiding, version: 2 }, [], ROOT_TYPE));
    await refused(finish(2), 'not-next');
    expect(place.errors).not.toContain('\u001b');
  });

  it('a published root is never overwritten, nor a draft', async () => {
    await signedByAnna();
    await refused(root('rotate', place.keyDir, '--renew'), 'exists');
    await signAt('bora', 2);
    expect(await finish(2)).toBe(0);
    const before = await readFile(at('keys', 'root', '2.json'));
    await signAt('chan', 2);
    await refused(finish(2), 'published');
    expect(await readFile(at('keys', 'root', '2.json'))).toEqual(before);
    const parts = ['--root-key', publicOf('anna'), '--head-key', at('keys', 'head.key.pub')];
    await refused(root('init', place.keyDir, '--feed', 'my-feed', ...parts), 'published');
  });

  it('a draft that does not follow is refused: another list, a version left out, no root to compare with', async () => {
    const first = await found();
    const draft = async (over: Partial<Root>) =>
      writeFile(draftOf(2), await signPayload({ ...first, version: 2, ...over }, [], ROOT_TYPE));
    await draft({ feed: 'other' });
    await refused(signAt('anna', 2), 'not-next');
    await refused(finish(2), 'not-next');
    await draft({ version: 3 });
    await refused(signAt('anna', 2), 'not-next');
    await refused(finish(2), 'not-next');
    await draft({});
    await rm(at('anna', 'root'), { recursive: true });
    await refused(signAt('anna', 2), 'not-next');
    expect(await signAt('anna', 2, '--root', at('bora', 'root', '1.json'))).toBe(0);
    await writeFile(draftOf(2), 'not a draft');
    await refused(finish(2), 'not-a-draft');
  });

  it('a change that is none, of a key that is none, or that cannot be is not drafted', async () => {
    const first = await found();
    const [anna] = first.roles.root.keyids as [string];
    await refused(root('rotate', place.keyDir), 'no-change');
    await refused(root('rotate', place.keyDir, '--drop-root', 'ffffffff'), 'unknown-key');
    await refused(root('rotate', place.keyDir, '--drop-root', anna.slice(0, 7)), 'unknown-key');
    await refused(root('rotate', place.keyDir, '--replace-root', publicOf('anna')), 'unknown-key');
    await refused(root('rotate', place.keyDir, '--add-root', publicOf('anna')), 'same-key');
    await refused(root('rotate', place.keyDir, '--add-head', publicOf('anna')), 'same-key');
    await refused(root('rotate', place.keyDir, '--root-threshold', '4'), 'threshold');
    await refused(root('rotate', place.keyDir, '--drop-head', first.roles.head.keyids[0]!), 'threshold');
    await refused(root('rotate', at('empty'), '--renew'), 'not-next');
    await expect(root('rotate', place.keyDir, '--renew', '--days', '0')).rejects.toThrow('--days');
    expect(await readdir(at('keys'))).not.toContain('root-2.draft.json');
  });

  it.each([[[]], [['init', 'x']], [['sign', 'x']], [['finish', 'x']], [['rotate']], [['show', 'a', 'b']]])(
    'explains itself when called with root %j',
    async (args) => {
      expect(await root(...args)).toBe(2);
      expect(place.errors).toContain('usage: lurewatch keys root');
    },
  );
});
