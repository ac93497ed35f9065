import { copyFile, cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run as feed } from '../../src/cli/feed';
import { run as keys } from '../../src/cli/keys';
import { replacesHeadKeys } from '../../src/feed';
import { entry, keyAt, later, place, publishLines, quiet, useFolder } from './ceremony';
import {
  at,
  draftOf,
  finish,
  found,
  HOLDERS,
  handOut,
  holderKey,
  idOf,
  newest,
  publicOf,
  refused,
  root,
  signAt,
} from './holders';

useFolder();

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
