import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run as feed } from '../../src/cli/feed';
import { run as keys } from '../../src/cli/keys';
import { sha256Hex } from '../../src/feed';
import { entries, entry, inDays, later, place, publishLines, quiet, today, useFolder } from './ceremony';
import { check, ends, failed, host, inOut, refused, rootFile, useHost } from './host';

useFolder();
useHost();

describe('feed check', () => {
  it('takes a good list, from a folder and over HTTP, and asks for nothing else', async () => {
    expect(await check()).toBe(0);
    expect(place.printed).toContain('feed      my-feed');
    expect(place.printed).toContain('entries   1: danger 1');
    expect(await check(host.url, '--strict')).toBe(0);
    expect(await check(`${host.url}/`)).toBe(0);
    const paths = host.asked.slice(0, 5).map((request) => request.url);
    const list = expect.stringMatching(/^\/feed\/s\/[0-9a-f]{64}$/);
    expect(paths).toEqual(['/feed/head.json', '/feed/root/2.json', '/feed/head.json', list, '/feed/head.json']);
    for (const { method, headers, url: path } of host.asked) {
      expect(method).toBe('GET');
      expect(path).not.toContain('?');
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
      expect(headers.authorization).toBeUndefined();
      expect(headers.origin).toBe('null');
    }
  });

  it('prints its facts: sizes, levels, reasons, reviews and what runs out next', async () => {
    const list = [
      entry({ value: 'one', level: 'caution', reason: 'money-first', expires: inDays(5) }),
      entry({ value: 'two', reviewed: inDays(-40), expires: inDays(20) }),
      entry({ value: 'three' }),
    ];
    await publishLines(list);
    quiet();
    expect(await check()).toBe(0);
    const size = (await readFile(inOut('head.json'))).length;
    for (const line of [
      'root      version 1, expires ',
      'keys      root 2 of 3, head 1 of 1',
      'version   2',
      `head      ${size} bytes`,
      'entries   3: danger 2, caution 1',
      'reasons   overseas-confinement 2, money-first 1',
      `reviewed  ${inDays(-40)} to ${today()}`,
      `run out   next on ${inDays(5)}, 1 within 7 days, 2 within 30 days, 0 already`,
      'audit     none',
    ]) {
      expect(place.printed).toContain(line);
    }
    expect(place.printed).toMatch(/^expires {3}\S+ \(in 6 days\)$/m);
    const [, all, hashes, records] = /(\d+) bytes: hash part (\d+), records (\d+); keys of 48 bits/.exec(
      place.printed,
    )!;
    expect(Number(all)).toBe(Number(hashes) + Number(records));
    const name = /snapshot {2}s\/(\S+)/.exec(place.printed)![1]!;
    expect((await readFile(inOut('s', name))).length).toBe(Number(all));
    later(6);
    quiet();
    expect(await check()).toBe(0);
    expect(place.printed).toContain('0 within 7 days, 1 within 30 days, 1 already');
  });

  it('takes a fingerprint in place of a root, in any of the ways people write one', async () => {
    const hex = await sha256Hex(await readFile(rootFile()));
    for (const print of [hex, hex.toUpperCase(), hex.match(/../g)!.join(':'), hex.match(/.{8}/g)!.join(' ')]) {
      expect(await feed(['check', host.url, '--fingerprint', print])).toBe(0);
    }
    const other = `${hex.slice(1)}${hex[0]}`;
    await ends(
      feed(['check', host.url, '--fingerprint', other]),
      1,
      `wrong-feed: root/1.json has the fingerprint ${hex}`,
    );
    for (const bad of [['--fingerprint', hex.slice(1)], ['--fingerprint', hex, '--root', rootFile()], []]) {
      expect(await feed(['check', host.url, ...bad])).toBe(2);
    }
  });

  it('names what is wrong with each file', async () => {
    const name = (await readdir(inOut('s')))[0]!;
    const snapshot = await readFile(inOut('s', name));
    const head = await readFile(inOut('head.json'));
    const flipped = (bytes: Buffer, at: number) => Buffer.from(bytes.with(at, bytes[at]! ^ 1));
    const put = (bytes: Uint8Array) => writeFile(inOut('s', name), bytes);
    await put(flipped(snapshot, 40));
    await refused('hash-mismatch: s/');
    await put(Buffer.concat([snapshot, snapshot]));
    await refused('too-large: s/');
    await refused('too-large: s/', place.out);
    await put(snapshot.subarray(1));
    await refused('hash-mismatch: s/');
    await rm(inOut('s', name));
    await failed('http-404');
    await failed('missing', place.out);
    const putHead = (bytes: Uint8Array) => writeFile(inOut('head.json'), bytes);
    // Another letter of base64: a bit flipped could make it none, and the head no JSON of ours.
    await putHead(
      Buffer.from(`${head}`.replace(/("sig":"[^"]{5})(.)/, (_, before, at) => before + (at === 'A' ? 'B' : 'A'))),
    );
    await refused('bad-signature: head.json');
    await putHead(flipped(head, 0));
    await refused('malformed: head.json');
    await putHead(Buffer.alloc(20_000, 32));
    await refused('too-large: head.json');
    await putHead(head);
    await writeFile(inOut('root', '2.json'), await readFile(inOut('root', '1.json')));
    await refused('wrong-root: root/2.json');
    // A host that answers every path with its front page.
    await writeFile(inOut('root', '2.json'), '<!doctype html><title>Welcome</title>');
    await refused('malformed: root/2.json');
  });

  it('refuses another list, one that ran out, and one older than known', async () => {
    const other = join(place.dir, 'other');
    await keys(['init', other, '--feed', 'my-feed']);
    await ends(feed(['check', host.url, '--root', rootFile(other)]), 1, 'refused: bad-signature: head.json');
    await refused('rollback', host.url, '--seen', '2');
    expect(await check(host.url, '--seen', '1')).toBe(0);
    later(7);
    host.hostile = (_request, response) => {
      response.setHeader('date', new Date().toUTCString());
      return false;
    };
    await refused('expired: head.json');
    await refused('expired: head.json', place.out);
    later(400);
    await refused('root-expired');
  });

  it('blames the clock of this machine rather than the list where the host says another day', async () => {
    later(9);
    const here = Date.now();
    host.hostile = (_request, response) => {
      response.setHeader('date', new Date(here - 9 * 86_400_000).toUTCString());
      return false;
    };
    await failed('clock-wrong');
    later(400);
    await failed('clock-wrong');
  });

  it('follows no redirect, and names the status of a host that fails', async () => {
    host.hostile = (request, response) => {
      if (request.url!.endsWith('head.json')) response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
      return request.url!.endsWith('head.json');
    };
    await failed('http-302');
    expect(place.errors).toContain('https://elsewhere.example/');
    host.hostile = (_request, response) => response.writeHead(503).end() !== null;
    await failed('http-503');
    host.hostile = (_request, response) => response.destroy() !== null;
    await failed('offline');
    await failed('offline', 'http://127.0.0.1:1/feed');
  });
});

describe('feed check, of several addresses', () => {
  it('checks each, and tells which one is behind', async () => {
    const old = join(place.dir, 'old');
    await cp(place.out, old, { recursive: true });
    await publishLines(entries(3));
    quiet();
    expect(await check([host.url, old])).toBe(0);
    expect(place.printed).toContain(`address   ${host.url}`);
    expect(place.printed).toContain(`warning   ${old} has version 1, ${host.url} has 2`);
    expect(await check([host.url, old], '--strict')).toBe(1);
    // The same number was given to another list.
    await rm(join(old, 'head.json'));
    await rm(join(old, '.versions.json'));
    const kept = place.out;
    place.out = old;
    await publishLines(entries(4), '--version', '2');
    place.out = kept;
    await ends(check([host.url, old]), 1, 'refused: forked:');
  });

  it('ends as the gravest does', async () => {
    const gone = join(place.dir, 'gone');
    await ends(check([place.out, gone]), 3, 'failed: missing:');
    await writeFile(inOut('head.json'), 'x');
    await ends(check([gone, place.out]), 1, 'refused: malformed:');
  });
});

describe('feed check --deltas', () => {
  beforeEach(async () => {
    for (const count of [200, 210, 220]) await publishLines(entries(count));
    quiet();
  });

  it('applies each where the older list is still there', async () => {
    const published = ['--deltas', '--published', place.out];
    expect(await check(place.out, '--deltas')).toBe(0);
    const named = Number(/deltas {4}(\d+), from versions/.exec(place.printed)![1]);
    expect(named).toBeGreaterThanOrEqual(2);
    expect(place.printed).toContain(`checked   ${named} of ${named} lead to the snapshot\n`);
    quiet();
    expect(await check(host.url, ...published)).toBe(0);
    expect(place.printed).toContain(`${named} of ${named} lead`);
    quiet();
    expect(await check(host.url, '--deltas')).toBe(0);
    expect(place.printed).toContain(`0 of ${named} lead to the snapshot; ${named} are there, not applied`);
    const versions = JSON.parse(await readFile(inOut('.versions.json'), 'utf8'));
    await rm(inOut('s', versions.at(-2).snapshot));
    quiet();
    expect(await check(host.url, ...published)).toBe(0);
    expect(place.printed).toContain(
      `${named - 1} of ${named} lead to the snapshot; 1 are there, their older snapshot is not`,
    );
  });

  it('refuses one that leads elsewhere, is cut, or is not there', async () => {
    const published = ['--deltas', '--published', place.out];
    const wrong = async (code: string, path: string) => {
      await ends(check(host.url, ...published), 1, `refused: ${code}: ${path}`);
      expect(place.printed).toContain('1 are wrong');
    };
    const [path] = (await readdir(inOut('d'))).filter((name) => name.endsWith('-4'));
    const bytes = await readFile(inOut('d', path!));
    await writeFile(inOut('d', path!), bytes.with(110, bytes[110]! ^ 4));
    quiet();
    expect(await check(host.url, ...published)).toBe(1);
    expect(place.errors).toMatch(new RegExp(`refused: (hash-mismatch|malformed): d/${path}:`));
    await writeFile(inOut('d', path!), bytes.subarray(1));
    await wrong('hash-mismatch', `d/${path}`);
    await writeFile(inOut('d', path!), Buffer.concat([bytes, bytes]));
    await wrong('too-large', `d/${path}`);
    await rm(inOut('d', path!));
    await wrong('http-404', `d/${path}`);
    // Without --deltas nobody asks for them.
    expect(await check(host.url)).toBe(0);
  });
});
