import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run as feed } from '../../src/cli/feed';
import { run as keys } from '../../src/cli/keys';
import { entries, later, place, publishLines, quiet, useFolder } from './ceremony';
import { freePorts, startNginx } from './nginx';

const SNIPPET = fileURLToPath(new URL('../../docs/serving/nginx-feed.conf', import.meta.url));

useFolder();

let ports: number[] = [];
let stop: () => Promise<void>;
const base = (at: number) => `http://127.0.0.1:${ports[at]}/feed/`;
/** The files as docs/serving-the-list.md has them served; a host that packs everything; and two caches in front. */
const [PLAIN, PACKED, POLITE, DEAF] = [0, 1, 2, 3] as const;

beforeAll(async () => {
  ports = await freePorts(4);
});
afterAll(() => vi.restoreAllMocks());

beforeEach(async () => {
  await keys(['init', place.keyDir, '--feed', 'my-feed']);
  const cached = (port: number, zone: string, bypass: string) => `
  proxy_cache_path ${place.dir}/cache-${zone} keys_zone=${zone}:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://127.0.0.1:${ports[PLAIN]};
      proxy_cache ${zone};
      proxy_ignore_headers Cache-Control Expires;
      proxy_cache_valid 200 1d;
      ${bypass}
    }
  }`;
  stop = await startNginx(
    `
  map $http_cache_control $wants_fresh { default 0; ~no-cache 1; }
  server {
    listen 127.0.0.1:${ports[PLAIN]};
    set $lurewatch_feed ${place.out};
    include ${SNIPPET};
  }
  server {
    listen 127.0.0.1:${ports[PACKED]};
    gzip on;
    gzip_types *;
    gzip_min_length 1;
    location /feed/ { alias ${place.out}/; }
  }
  ${cached(ports[POLITE]!, 'polite', 'proxy_cache_bypass $wants_fresh;')}
  ${cached(ports[DEAF]!, 'deaf', '')}`,
    ports,
  );
  return stop;
});

const check = (at: number, ...more: string[]) =>
  feed(['check', base(at), '--root', join(place.keyDir, 'root', '1.json'), ...more]);

describe('feed check, against nginx', () => {
  it('has nothing to say against the files as the snippet serves them, gzip and ranges on', async () => {
    await publishLines(entries(300));
    expect(await publishLines(entries(310))).toBe(0);
    quiet();
    expect(await check(PLAIN, '--deltas', '--published', place.out, '--strict')).toBe(0);
    expect(place.printed).toContain('entries   310: danger 310');
    expect(place.printed).toContain('checked   1 of 1 lead to the snapshot');
    expect(place.printed + place.errors).not.toContain('warning');

    const head = await fetch(`${base(PLAIN)}head.json`, { headers: { 'accept-encoding': 'gzip' } });
    expect(head.headers.get('content-encoding')).toBe('gzip');
    const path = /s\/[0-9a-f]{64}/.exec(place.printed)![0];
    const whole = await fetch(base(PLAIN) + path);
    expect(whole.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(whole.headers.get('content-encoding')).toBeNull();
    const part = await fetch(base(PLAIN) + path, { headers: { range: 'bytes=4-11' } });
    expect(part.status).toBe(206);
    const file = await readFile(join(place.out, path));
    expect(Buffer.from(await part.arrayBuffer())).toEqual(file.subarray(4, 12));
    for (const hidden of ['.versions.json', 'root/9.json', 's/', '']) {
      const answer = await fetch(base(PLAIN) + hidden);
      expect(answer.ok, hidden).toBe(false);
      expect(answer.headers.get('access-control-allow-origin'), hidden).toBe('*');
      expect(answer.headers.get('cache-control') ?? '', hidden).not.toContain('immutable');
    }
  });

  it('takes a list from a host that packs everything and says no header, and tells what it should do better', async () => {
    await publishLines(entries(300));
    quiet();
    expect(await check(PACKED)).toBe(0);
    expect(place.printed).toContain(
      'warning   no "Access-Control-Allow-Origin: *" on head.json, s/..., a file that is not',
    );
    expect(place.printed).toContain('warning   no "Access-Control-Expose-Headers: Date"');
    expect(place.printed).toContain('warning   no Cache-Control on head.json');
    expect(place.printed).toContain('warning   s/... never changes');
    expect(place.printed).toContain('warning   s/... is sent as gzip');
    expect(place.printed).not.toContain('ETag');
    expect(await check(PACKED, '--strict')).toBe(1);
  });

  it('asks past a cache that holds an expired head, as clients do', async () => {
    later(-8);
    await publishLines(entries(10));
    for (const at of [POLITE, DEAF]) await (await fetch(`${base(at)}head.json`)).arrayBuffer();
    vi.useRealTimers();
    expect(await check(POLITE)).toBe(1);
    expect(place.errors).toContain('refused: expired: head.json');
    await publishLines(entries(11));
    quiet();
    expect(await check(DEAF)).toBe(1);
    expect(place.errors).toContain('refused: expired: head.json');
    expect(await check(POLITE)).toBe(0);
    expect(place.printed).toContain('version   2\n');
    expect(place.printed).toContain('warning   a cache on the way gives an old head.json (expired); asked past it');
  });

  it('tells of a cache that is one version behind, where asking past it helps and where it does not', async () => {
    await publishLines(entries(10));
    expect(await check(POLITE)).toBe(0);
    expect(await check(DEAF)).toBe(0);
    await publishLines(entries(11));
    // Fill the polite cache's copy anew only when somebody asks past it.
    quiet();
    expect(await check(POLITE, '--seen', '2')).toBe(0);
    expect(place.printed).toContain('version   2\n');
    expect(place.printed).toContain('warning   a cache on the way gives an old head.json (rollback); asked past it');
    quiet();
    expect(await check(DEAF)).toBe(0);
    expect(place.printed).toContain('version   1\n');
    expect(await check(DEAF, '--seen', '2')).toBe(1);
    expect(place.errors).toContain('refused: rollback: head.json: version 1 after 2');
    quiet();
    const both = ['check', base(DEAF), base(PLAIN), '--root', join(place.keyDir, 'root', '1.json')];
    expect(await feed(both)).toBe(0);
    expect(place.printed).toContain(`warning   ${base(DEAF)} has version 1, ${base(PLAIN)} has 2`);
    expect(await feed([...both, '--strict'])).toBe(1);
  });
});
