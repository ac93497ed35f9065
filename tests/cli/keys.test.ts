import { chmod, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run as keys } from '../../src/cli/keys';
import { sha256Hex } from '../../src/feed';
import { firstRoot, keyAt, place, quiet, rootAt, useFolder } from './ceremony';

useFolder();

const keyOf = (path: string) => keyAt(join(place.keyDir, path));

describe('keys init', () => {
  it('makes four keys only their owner can read, and a root signed by all three root keys', async () => {
    expect(await keys(['init', place.keyDir, '--feed', 'my-feed'])).toBe(0);
    const root = await firstRoot();
    expect(root).toMatchObject({
      feed: 'my-feed',
      version: 1,
      roles: { root: { threshold: 2 }, head: { threshold: 1 } },
    });
    expect(Object.keys(root.keys)).toHaveLength(4);
    expect(root.roles.root.keyids).toHaveLength(3);
    expect(root.roles.root.keyids).not.toContain(root.roles.head.keyids[0]);
    const days = (Date.parse(root.expires) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(364);
    expect(days).toBeLessThan(367);
    const envelope = JSON.parse(await readFile(join(place.keyDir, 'root', '1.json'), 'utf8'));
    expect(envelope.signatures).toHaveLength(3);
    const files = ['head.key', 'keys/root-1.key', 'keys/root-2.key', 'keys/root-3.key'];
    for (const file of files) {
      expect((await stat(join(place.keyDir, file))).mode & 0o777, file).toBe(0o600);
      expect(root.keys).toHaveProperty((await keyOf(file)).keyid);
    }
    expect((await stat(join(place.keyDir, 'keys'))).mode & 0o777).toBe(0o700);
    for (const file of files) {
      const { private: secret } = JSON.parse(await readFile(join(place.keyDir, file), 'utf8'));
      expect(place.printed).not.toContain(secret);
    }
  });

  it('gives every list an id of its own', async () => {
    await keys(['init', place.keyDir]);
    await keys(['init', join(place.dir, 'other')]);
    const other = await rootAt(join(place.dir, 'other/root/1.json'));
    expect(other.feed).toMatch(/^lurewatch-[0-9a-f]{8}$/);
    expect(other.feed).not.toBe((await firstRoot()).feed);
  });

  it.each(['head.key', 'root/1.json', 'keys/root-2.key'])('never overwrites %s', async (file) => {
    await keys(['init', place.keyDir]);
    const before = await readFile(join(place.keyDir, file));
    const others = ['head.key', 'root/1.json', 'keys/root-1.key', 'keys/root-2.key', 'keys/root-3.key'];
    for (const other of others) if (other !== file) await rm(join(place.keyDir, other));
    await expect(keys(['init', place.keyDir])).rejects.toThrow('never overwritten');
    expect(await readFile(join(place.keyDir, file))).toEqual(before);
    expect(await readdir(join(place.keyDir, 'keys'))).toEqual(file.startsWith('keys/') ? ['root-2.key'] : []);
  });

  it('refuses an id that is none', async () => {
    await expect(keys(['init', place.keyDir, '--feed', 'two words'])).rejects.toThrow('--feed');
    await expect(keys(['init', place.keyDir, '--feed', 'x'.repeat(65)])).rejects.toThrow('--feed');
  });
});

describe('keys new', () => {
  it('makes a private and a public file, prints nothing secret and never overwrites', async () => {
    const file = join(place.dir, 'anna', 'root.key');
    expect(await keys(['new', file])).toBe(0);
    const { private: secret, ...open } = JSON.parse(await readFile(file, 'utf8'));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(`${file}.pub`, 'utf8'))).toEqual(open);
    expect(place.printed).toContain(open.keyid);
    expect(place.printed).not.toContain(secret);
    expect(await keys(['new', file])).toBe(1);
    expect(place.errors).toContain('refused: exists:');
    await rm(`${file}.pub`);
    expect(await keys(['new', file])).toBe(1);
    expect(JSON.parse(await readFile(file, 'utf8')).private).toBe(secret);
    expect(await readdir(join(place.dir, 'anna'))).toEqual(['root.key']);
  });
});

describe('keys show', () => {
  it('shows what is here, what is gone, what others can read, and the fingerprint of the first root', async () => {
    await keys(['init', place.keyDir, '--feed', 'my-feed']);
    await rm(join(place.keyDir, 'keys', 'root-3.key'));
    await chmod(join(place.keyDir, 'head.key'), 0o644);
    quiet();
    expect(await keys(['show', place.keyDir])).toBe(0);
    expect(place.printed).toContain('my-feed');
    expect(place.printed.match(/not on this machine/g)).toHaveLength(1);
    expect(place.printed.match(/OTHERS CAN READ IT/g)).toHaveLength(1);
    expect(place.printed).toContain(await sha256Hex(await readFile(join(place.keyDir, 'root/1.json'))));
  });

  it('names the key of a file', async () => {
    await keys(['new', join(place.dir, 'a.key')]);
    const { keyid } = await keyAt(join(place.dir, 'a.key'));
    for (const file of ['a.key', 'a.key.pub']) {
      quiet();
      expect(await keys(['show', join(place.dir, file)])).toBe(0);
      expect(place.printed).toContain(keyid);
    }
  });

  it.each([[[]], [['init']], [['new']], [['make', 'x']], [['init', 'a', 'b']]])(
    'explains itself when called with %j',
    async (args) => {
      expect(await keys(args)).toBe(2);
      expect(place.errors).toContain('usage: lurewatch keys');
    },
  );
});
