import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { run as feed } from '../../src/cli/feed';
import { run as keys } from '../../src/cli/keys';
import { sha256Hex } from '../../src/feed';
import { entry, place, publishLines, quiet } from './ceremony';

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

/** A host that serves `out`, unless `hostile` answers first. */
export const host = {
  url: '',
  hostile: null as ((request: IncomingMessage, response: ServerResponse) => boolean) | null,
  extra: {} as Record<string, string>,
  /** It reads no `_headers`. */
  bare: false,
  asked: [] as IncomingMessage[],
};
const server = createServer(async (request, response) => {
  host.asked.push(request);
  if (host.hostile?.(request, response)) return;
  const file = await readFile(join(place.out, decodeURIComponent(request.url!.replace('/feed/', '')))).catch(
    () => null,
  );
  for (const [name, value] of [...(host.bare ? [] : headersOf(request.url!)), ...Object.entries(host.extra)])
    response.appendHeader(name, value);
  if (!file) return response.writeHead(404).end('not here');
  const etag = `"${await sha256Hex(file)}"`;
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
  response.writeHead(200).end(file);
});
/** A list of one entry, served over HTTP, in each test. */
export function useHost(): void {
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    host.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  });
  afterAll(() => new Promise((done) => server.close(done)));
  beforeEach(async () => {
    Object.assign(host, { hostile: null, extra: {}, bare: false, asked: [] });
    await keys(['init', place.keyDir, '--feed', 'my-feed']);
    await publishLines([entry()]);
    quiet();
  });
}

export const rootFile = (dir = place.keyDir) => join(dir, 'root', '1.json');
export const check = (where: string | string[] = place.out, ...more: string[]) =>
  feed(['check', ...[where].flat(), '--root', rootFile(), ...more]);
export const inOut = (...path: string[]) => join(place.out, ...path);

export async function ends(run: Promise<number>, code: number, said: string): Promise<void> {
  quiet();
  expect(await run, place.errors).toBe(code);
  expect(place.errors).toContain(said);
}
export const refused = (code: string, where = host.url, ...more: string[]) =>
  ends(check(where, ...more), 1, `refused: ${code}`);
export const failed = (code: string, where = host.url, ...more: string[]) =>
  ends(check(where, ...more), 3, `failed: ${code}`);
