import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run as feed } from '../../src/cli/feed';
import { run as keys } from '../../src/cli/keys';
import { sha256Hex } from '../../src/feed';
import { entries, entry, inDays, later, place, publishLines, quiet, today, useFolder } from './ceremony';

useFolder();

/** The headers of docs/serving/_headers, applied as the hosts that read such a file do: every rule that fits the path. */
const RULES = (await readFile(fileURLToPath(new URL('../../docs/serving/_headers', import.meta.url)), 'utf8'))
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .reduce<{ path: string; headers: [string, string][] }[]>((rules, line) => {
    const [name, value] = line.trim().split(/: (.*)/s);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)!.headers.push([name!, value!]);
    return rules;
  }, []);
const headersOf = (url: string) =>
  RULES.filter(({ path }) => (path.endsWith('*') ? url.startsWith(path.slice(0, -1)) : url === path)).flatMap(
    ({ headers }) => headers,
  );

/** Serves `out`, unless `hostile` answers first. */
let hostile: ((request: IncomingMessage, response: ServerResponse) => boolean) | null = null;
let extra: Record<string, string> = {};
/** A host that reads no `_headers`. */
let bare = false;
let asked: IncomingMessage[] = [];
let url: string;
const server = createServer(async (request, response) => {
  asked.push(request);
  if (hostile?.(request, response)) return;
  const file = await readFile(join(place.out, decodeURIComponent(request.url!.replace('/feed/', '')))).catch(
    () => null,
  );
  for (const [name, value] of [...(bare ? [] : headersOf(request.url!)), ...Object.entries(extra)])
    response.appendHeader(name, value);
  if (!file) return response.writeHead(404).end('not here');
  const etag = `"${await sha256Hex(file)}"`;
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
  response.writeHead(200).end(file);
});
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(async () => {
  hostile = null;
  extra = {};
  bare = false;
  asked = [];
  await keys(['init', place.keyDir, '--feed', 'my-feed']);
  await publishLines([entry()]);
  quiet();
});

const rootFile = (dir = place.keyDir) => join(dir, 'root', '1.json');
const check = (where: string | string[] = place.out, ...more: string[]) =>
  feed(['check', ...[where].flat(), '--root', rootFile(), ...more]);
const inOut = (...path: string[]) => join(place.out, ...path);

async function ends(run: Promise<number>, code: number, said: string): Promise<void> {
  quiet();
  expect(await run, place.errors).toBe(code);
  expect(place.errors).toContain(said);
}
const refused = (code: string, where = url, ...more: string[]) => ends(check(where, ...more), 1, `refused: ${code}`);
const failed = (code: string, where = url, ...more: string[]) => ends(check(where, ...more), 3, `failed: ${code}`);

describe('feed check', () => {
  it('takes a good list, from a folder and over HTTP, and asks for nothing else', async () => {
    expect(await check()).toBe(0);
    expect(place.printed).toContain('feed      my-feed');
    expect(place.printed).toContain('entries   1: danger 1');
    expect(await check(url, '--strict')).toBe(0);
    expect(await check(`${url}/`)).toBe(0);
    const paths = asked.slice(0, 5).map((request) => request.url);
    const list = expect.stringMatching(/^\/feed\/s\/[0-9a-f]{64}$/);
    expect(paths).toEqual(['/feed/head.json', '/feed/root/2.json', '/feed/head.json', list, '/feed/head.json']);
    for (const { method, headers, url: path } of asked) {
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
      expect(await feed(['check', url, '--fingerprint', print])).toBe(0);
    }
    const other = `${hex.slice(1)}${hex[0]}`;
    await ends(feed(['check', url, '--fingerprint', other]), 1, `wrong-feed: root/1.json has the fingerprint ${hex}`);
    for (const bad of [['--fingerprint', hex.slice(1)], ['--fingerprint', hex, '--root', rootFile()], []]) {
      expect(await feed(['check', url, ...bad])).toBe(2);
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
    await putHead(flipped(head, head.indexOf('"sig":"') + 12));
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
    await ends(feed(['check', url, '--root', rootFile(other)]), 1, 'refused: bad-signature: head.json');
    await refused('rollback', url, '--seen', '2');
    expect(await check(url, '--seen', '1')).toBe(0);
    later(7);
    hostile = (_request, response) => {
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
    hostile = (_request, response) => {
      response.setHeader('date', new Date(here - 9 * 86_400_000).toUTCString());
      return false;
    };
    await failed('clock-wrong');
    later(400);
    await failed('clock-wrong');
  });

  it('follows no redirect, and names the status of a host that fails', async () => {
    hostile = (request, response) => {
      if (request.url!.endsWith('head.json')) response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
      return request.url!.endsWith('head.json');
    };
    await failed('http-302');
    expect(place.errors).toContain('https://elsewhere.example/');
    hostile = (_request, response) => response.writeHead(503).end() !== null;
    await failed('http-503');
    hostile = (_request, response) => response.destroy() !== null;
    await failed('offline');
    await failed('offline', 'http://127.0.0.1:1/feed');
  });
});

describe('feed check, against a host that never ends', () => {
  const ENDLESS = ['head.json', 'root/2.json', 's/'];

  it.each(ENDLESS)('cuts an endless %s off', async (path) => {
    let sent = 0;
    hostile = (request, response) => {
      if (!request.url!.includes(path)) return false;
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 32))) sent += 65_536;
      };
      response.on('drain', more);
      more();
      return true;
    };
    await refused('too-large');
    expect(sent).toBeLessThan(32 * 1024 * 1024);
  });

  it('cuts off what only unpacks to too much', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 32));
    hostile = (request, response) => {
      if (!request.url!.endsWith('head.json')) return false;
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      return true;
    };
    await refused('too-large: head.json');
  });

  it.each(ENDLESS)('waits no longer than it was told for a %s that trickles', async (path) => {
    let open = 0;
    hostile = (request, response) => {
      if (!request.url!.includes(path)) return false;
      open++;
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 50);
      response.on('close', () => {
        clearInterval(timer);
        open--;
      });
      return true;
    };
    const began = performance.now();
    await failed('timeout', url, '--timeout', '0.4');
    expect(performance.now() - began).toBeLessThan(10_000);
    await expect.poll(() => open).toBe(0);
  });

  it('waits no longer for one that never answers', async () => {
    hostile = () => true;
    await failed('timeout', url, '--timeout', '0.3');
  });
});

describe('feed check, of several addresses', () => {
  it('checks each, and tells which one is behind', async () => {
    const old = join(place.dir, 'old');
    await cp(place.out, old, { recursive: true });
    await publishLines(entries(3));
    quiet();
    expect(await check([url, old])).toBe(0);
    expect(place.printed).toContain(`address   ${url}`);
    expect(place.printed).toContain(`warning   ${old} has version 1, ${url} has 2`);
    expect(await check([url, old], '--strict')).toBe(1);
    // The same number was given to another list.
    await rm(join(old, 'head.json'));
    await rm(join(old, '.versions.json'));
    const kept = place.out;
    place.out = old;
    await publishLines(entries(4), '--version', '2');
    place.out = kept;
    await ends(check([url, old]), 1, 'refused: forked:');
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
    expect(await check(url, ...published)).toBe(0);
    expect(place.printed).toContain(`${named} of ${named} lead`);
    quiet();
    expect(await check(url, '--deltas')).toBe(0);
    expect(place.printed).toContain(`0 of ${named} lead to the snapshot; ${named} are there, not applied`);
    const versions = JSON.parse(await readFile(inOut('.versions.json'), 'utf8'));
    await rm(inOut('s', versions.at(-2).snapshot));
    quiet();
    expect(await check(url, ...published)).toBe(0);
    expect(place.printed).toContain(
      `${named - 1} of ${named} lead to the snapshot; 1 are there, their older snapshot is not`,
    );
  });

  it('refuses one that leads elsewhere, is cut, or is not there', async () => {
    const published = ['--deltas', '--published', place.out];
    const wrong = async (code: string, path: string) => {
      await ends(check(url, ...published), 1, `refused: ${code}: ${path}`);
      expect(place.printed).toContain('1 are wrong');
    };
    const [path] = (await readdir(inOut('d'))).filter((name) => name.endsWith('-4'));
    const bytes = await readFile(inOut('d', path!));
    await writeFile(inOut('d', path!), bytes.with(110, bytes[110]! ^ 4));
    quiet();
    expect(await check(url, ...published)).toBe(1);
    expect(place.errors).toMatch(new RegExp(`refused: (hash-mismatch|malformed): d/${path}:`));
    await writeFile(inOut('d', path!), bytes.subarray(1));
    await wrong('hash-mismatch', `d/${path}`);
    await writeFile(inOut('d', path!), Buffer.concat([bytes, bytes]));
    await wrong('too-large', `d/${path}`);
    await rm(inOut('d', path!));
    await wrong('http-404', `d/${path}`);
    // Without --deltas nobody asks for them.
    expect(await check(url)).toBe(0);
  });
});

describe('feed check, of the host', () => {
  it('tells what browsers and caches would miss', async () => {
    extra = { 'set-cookie': 'id=1', 'cache-control': 'max-age=86400' };
    bare = true;
    hostile = (request) => {
      delete request.headers['if-none-match'];
      return false;
    };
    expect(await check(url)).toBe(0);
    for (const line of [
      'warning   no "Access-Control-Allow-Origin: *" on head.json, s/..., a file that is not there: browsers cannot',
      'warning   no "Access-Control-Expose-Headers: Date" on head.json',
      'warning   head.json has an ETag, but asking with it brings no 304',
      'warning   head.json may be cached for 86400 s',
      'warning   a cookie is set with head.json, s/..., a file that is not there',
    ]) {
      expect(place.printed).toContain(line);
    }
    expect(await check(url, '--strict')).toBe(1);
  });

  it.each([[[]], [['check']], [['look', 'x']]])('explains itself when called with %j', async (args) => {
    expect(await feed(args)).toBe(2);
    expect(place.errors).toContain('usage: lurewatch feed check');
    expect(await feed([...args, '--root', rootFile(), '--timeout', '0'])).toBe(2);
  });
});
