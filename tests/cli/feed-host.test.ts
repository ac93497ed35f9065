import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { run as feed } from '../../src/cli/feed';
import { place, useFolder } from './ceremony';
import { check, failed, host, refused, rootFile, useHost } from './host';

useFolder();
useHost();

describe('feed check, against a host that never ends', () => {
  const ENDLESS = ['head.json', 'root/2.json', 's/'];

  it.each(ENDLESS)('cuts an endless %s off', async (path) => {
    let sent = 0;
    host.hostile = (request, response) => {
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
    host.hostile = (request, response) => {
      if (!request.url!.endsWith('head.json')) return false;
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      return true;
    };
    await refused('too-large: head.json');
  });

  it.each(ENDLESS)('waits no longer than it was told for a %s that trickles', async (path) => {
    let open = 0;
    host.hostile = (request, response) => {
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
    await failed('timeout', host.url, '--timeout', '0.4');
    expect(performance.now() - began).toBeLessThan(10_000);
    await expect.poll(() => open).toBe(0);
  });

  it('waits no longer for one that never answers', async () => {
    host.hostile = () => true;
    await failed('timeout', host.url, '--timeout', '0.3');
  });
});

describe('feed check, of the host', () => {
  it('tells what browsers and caches would miss', async () => {
    host.extra = { 'set-cookie': 'id=1', 'cache-control': 'max-age=86400' };
    host.bare = true;
    host.hostile = (request) => {
      delete request.headers['if-none-match'];
      return false;
    };
    expect(await check(host.url)).toBe(0);
    for (const line of [
      'warning   no "Access-Control-Allow-Origin: *" on head.json, s/..., a file that is not there: browsers cannot',
      'warning   no "Access-Control-Expose-Headers: Date" on head.json',
      'warning   head.json has an ETag, but asking with it brings no 304',
      'warning   head.json may be cached for 86400 s',
      'warning   a cookie is set with head.json, s/..., a file that is not there',
    ]) {
      expect(place.printed).toContain(line);
    }
    expect(await check(host.url, '--strict')).toBe(1);
  });

  it.each([[[]], [['check']], [['look', 'x']]])('explains itself when called with %j', async (args) => {
    expect(await feed(args)).toBe(2);
    expect(place.errors).toContain('usage: lurewatch feed check');
    expect(await feed([...args, '--root', rootFile(), '--timeout', '0'])).toBe(2);
  });
});
