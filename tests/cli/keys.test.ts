import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run as feed } from '../../src/cli/feed';
import { run as keys } from '../../src/cli/keys';
import { run as publish } from '../../src/cli/publish';
import type { Entry, Root } from '../../src/contract/feed';
import {
  importSigningKey,
  lookup,
  parseTrustedRoot,
  publicPart,
  readHead,
  type SigningKey,
  signRoot,
  verifySnapshot,
} from '../../src/feed';
import { makeEntry, makeHead, makeKey, signPayload } from '../feed/make';

let dir: string;
let out: string;
let keyDir: string;
let printed: string;
let errors: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lurewatch-keys-'));
  out = join(dir, 'feed');
  keyDir = join(dir, 'keys');
  printed = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    printed += part;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((part) => {
    errors += part;
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await rm(dir, { recursive: true, force: true });
});

const today = () => new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const entry = (over: Partial<Entry> = {}) => makeEntry({ reviewed: today(), expires: inDays(90), ...over });

async function publishLines(lines: unknown[], ...more: string[]): Promise<number> {
  const file = join(dir, 'entries.jsonl');
  await writeFile(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return publish(['--keys', keyDir, '--out', out, '--entries', file, ...more]);
}

const check = (where = out) => feed(['check', where, '--root', join(keyDir, 'root', '1.json')]);
const keyOf = async (path: string) => importSigningKey(await readFile(join(keyDir, path), 'utf8'));
const firstRoot = async () => parseTrustedRoot(await readFile(join(keyDir, 'root', '1.json'), 'utf8'));

/** Writes root 2, in which `head` alone signs heads, signed by root keys 1 and 2. */
async function changeHeadKey(head: SigningKey): Promise<Root> {
  const root = await firstRoot();
  const next: Root = {
    ...root,
    version: 2,
    keys: { ...root.keys, [head.keyid]: publicPart(head) },
    roles: { ...root.roles, head: { keyids: [head.keyid], threshold: 1 } },
  };
  const text = await signRoot(next, [await keyOf('keys/root-1.key'), await keyOf('keys/root-2.key')]);
  await writeFile(join(keyDir, 'root', '2.json'), text);
  return next;
}

describe('keys', () => {
  it('makes four keys only their owner can read, and a root signed by all three root keys', async () => {
    expect(await keys(['init', keyDir, '--feed', 'my-feed'])).toBe(0);
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
    const envelope = JSON.parse(await readFile(join(keyDir, 'root', '1.json'), 'utf8'));
    expect(envelope.signatures).toHaveLength(3);
    const files = ['head.key', 'keys/root-1.key', 'keys/root-2.key', 'keys/root-3.key'];
    for (const file of files) {
      expect((await stat(join(keyDir, file))).mode & 0o777, file).toBe(0o600);
      expect(root.keys).toHaveProperty((await keyOf(file)).keyid);
    }
    expect((await stat(join(keyDir, 'keys'))).mode & 0o777).toBe(0o700);
    for (const file of files) {
      const { private: secret } = JSON.parse(await readFile(join(keyDir, file), 'utf8'));
      expect(printed).not.toContain(secret);
    }
  });

  it('gives every list an id of its own', async () => {
    await keys(['init', keyDir]);
    await keys(['init', join(dir, 'other')]);
    const other = await parseTrustedRoot(await readFile(join(dir, 'other/root/1.json'), 'utf8'));
    expect(other.feed).toMatch(/^lurewatch-[0-9a-f]{8}$/);
    expect(other.feed).not.toBe((await firstRoot()).feed);
  });

  it.each(['head.key', 'root/1.json', 'keys/root-2.key'])('never overwrites %s', async (file) => {
    await keys(['init', keyDir]);
    const before = await readFile(join(keyDir, file));
    const others = ['head.key', 'root/1.json', 'keys/root-1.key', 'keys/root-2.key', 'keys/root-3.key'];
    for (const other of others) if (other !== file) await rm(join(keyDir, other));
    await expect(keys(['init', keyDir])).rejects.toThrow('never overwritten');
    expect(await readFile(join(keyDir, file))).toEqual(before);
    expect(await readdir(join(keyDir, 'keys'))).toEqual(file.startsWith('keys/') ? ['root-2.key'] : []);
  });

  it('shows what is here, what is gone, and what others can read', async () => {
    await keys(['init', keyDir, '--feed', 'my-feed']);
    await rm(join(keyDir, 'keys', 'root-3.key'));
    await chmod(join(keyDir, 'head.key'), 0o644);
    printed = '';
    expect(await keys(['show', keyDir])).toBe(0);
    expect(printed).toContain('my-feed');
    expect(printed.match(/not on this machine/g)).toHaveLength(1);
    expect(printed.match(/OTHERS CAN READ IT/g)).toHaveLength(1);
  });

  it.each([[[]], [['init']], [['make', 'x']], [['init', 'a', 'b']]])(
    'explains itself when called with %j',
    async (args) => {
      expect(await keys(args)).toBe(2);
      expect(errors).toContain('usage: lurewatch keys');
    },
  );

  it('refuses an id that is none', async () => {
    await expect(keys(['init', keyDir, '--feed', 'two words'])).rejects.toThrow('--feed');
    await expect(keys(['init', keyDir, '--feed', 'x'.repeat(65)])).rejects.toThrow('--feed');
  });
});

describe('publish', () => {
  beforeEach(async () => {
    await keys(['init', keyDir, '--feed', 'my-feed']);
  });

  const newest = async () => {
    const head = await readHead(await readFile(join(out, 'head.json'), 'utf8'), await firstRoot());
    return { head, snapshot: await verifySnapshot(await readFile(join(out, 's', head.snapshot.sha256)), head) };
  };

  it('writes root, snapshot and head, and counts versions up', async () => {
    expect(await publishLines([entry(), '', entry({ kind: 'line', value: 'goldenjob' })])).toBe(0);
    const { head, snapshot } = await newest();
    expect(head).toMatchObject({ version: 1, entries: 2, feed: 'my-feed', root: 1 });
    expect(Date.parse(head.expires) - Date.parse(head.issued)).toBe(7 * 86_400_000);
    expect(await lookup(snapshot, 'line', 'goldenjob')).toMatchObject({ case: 41, expires: inDays(90) });
    expect(await publishLines([entry()])).toBe(0);
    expect((await newest()).head).toMatchObject({ version: 2, entries: 1 });
    expect(await readFile(join(out, 'root/1.json'))).toEqual(await readFile(join(keyDir, 'root/1.json')));
    expect((await readdir(out)).sort()).toEqual(['head.json', 'root', 's']);
    expect(await readdir(join(out, 's'))).toHaveLength(2);
    expect(JSON.stringify(await readdir(dir, { recursive: true }))).not.toContain('.new');
  });

  it.each([
    ['a never-listed domain', entry({ kind: 'domain', value: 'saramin.co.kr' }), 'never-listed'],
    ['a never-listed mailbox', entry({ kind: 'domain', value: 'gmail.com' }), 'never-listed'],
    ['a kind that is never published', { ...entry(), kind: 'business-number' }, 'bad-entry'],
    ['an expiry of 181 days', entry({ expires: inDays(181) }), 'too-long'],
    ['a line that is no JSON', '{"kind":', 'line 2'],
    ['a case that is no number', { ...entry(), case: '41' }, 'line 2'],
  ])('publishes nothing at all with %s, --yes or not', async (_what, bad, problem) => {
    await publishLines([entry()]);
    const before = await readFile(join(out, 'head.json'));
    expect(await publishLines([entry({ value: 'fine' }), bad], '--yes')).toBe(1);
    expect(errors).toContain('nothing published');
    expect(errors).toContain(problem);
    expect(await readFile(join(out, 'head.json'))).toEqual(before);
    expect(await readdir(join(out, 's'))).toHaveLength(1);
    expect(await publishLines([entry()])).toBe(0);
  });

  it('asks before a great change, in both directions', async () => {
    const many = Array.from({ length: 60 }, (_, i) => entry({ value: `handle_${i}` }));
    expect(await publishLines(many.slice(0, 30))).toBe(0);
    expect(await publishLines(many)).toBe(1);
    expect(errors).toContain('--yes');
    expect(await publishLines(many, '--yes')).toBe(0);
    expect(await publishLines(many.slice(0, 55))).toBe(0);
    expect(await publishLines([])).toBe(1);
    expect((await newest()).head).toMatchObject({ version: 3, entries: 55 });
  });

  it('does not go on from a head these keys did not make', async () => {
    await mkdir(out);
    const stranger = await makeKey();
    await writeFile(join(out, 'head.json'), await signPayload(makeHead({ feed: 'my-feed' }), [stranger]));
    expect(await publishLines([entry()])).toBe(1);
    expect(errors).toContain('bad-signature');
    expect(errors).toContain('its version is unknown');
  });

  it('goes on from its last head after the head key was changed', async () => {
    await publishLines([entry()]);
    const file = join(keyDir, 'head.key');
    const made = join(dir, 'made');
    await keys(['init', made]);
    const root = await changeHeadKey(await importSigningKey(await readFile(join(made, 'head.key'), 'utf8')));
    expect(await publishLines([entry()])).toBe(1);
    expect(errors).toContain('wrong-key');
    await cp(join(made, 'head.key'), file);
    expect(await publishLines([entry()])).toBe(0);
    const head = await readHead(await readFile(join(out, 'head.json'), 'utf8'), root);
    expect(head).toMatchObject({ version: 2, root: 2 });
    expect(await check()).toBe(0);
    expect(printed).toContain('version 2 (1 after the given one)');
  });

  it('lets one publisher in at a time, and forgets one that died', async () => {
    await mkdir(out);
    await writeFile(join(out, '.publish.lock'), String(process.pid));
    await expect(publishLines([entry()])).rejects.toThrow(`process ${process.pid} is publishing`);
    await writeFile(join(out, '.publish.lock'), '999999999');
    expect(await publishLines([entry()])).toBe(0);
    const both = await Promise.allSettled([publishLines([entry()]), publishLines([entry()])]);
    expect(both.filter((one) => one.status === 'fulfilled').length).toBeGreaterThan(0);
    expect((await newest()).head.version).toBe(1 + both.filter((one) => one.status === 'fulfilled').length);
  });

  it('does not sign under an expired root', async () => {
    vi.useFakeTimers({ now: Date.now() + 400 * 86_400_000, toFake: ['Date'] });
    expect(await publishLines([entry()])).toBe(1);
    expect(errors).toContain('root-expired');
  });
});

describe('feed check', () => {
  /** Serves `out`, unless `hostile` answers first. */
  let hostile: ((request: IncomingMessage, response: ServerResponse) => boolean) | null = null;
  let asked: IncomingMessage[] = [];
  let url: string;
  const server = createServer(async (request, response) => {
    asked.push(request);
    if (hostile?.(request, response)) return;
    const file = await readFile(join(out, decodeURIComponent(request.url!.replace('/feed/', '')))).catch(() => null);
    response.writeHead(file ? 200 : 404).end(file ?? 'not here');
  });
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  });
  afterAll(() => new Promise((done) => server.close(done)));
  beforeEach(async () => {
    hostile = null;
    asked = [];
    await keys(['init', keyDir, '--feed', 'my-feed']);
    await publishLines([entry()]);
    printed = '';
    errors = '';
  });

  it('takes a good list, from a folder and over HTTP, and asks for nothing else', async () => {
    expect(await check()).toBe(0);
    expect(printed).toContain('feed      my-feed');
    expect(printed).toContain('entries   1');
    expect(await check(url)).toBe(0);
    expect(await check(`${url}/`)).toBe(0);
    const paths = asked.slice(0, 3).map((request) => request.url);
    expect(paths).toEqual(['/feed/root/2.json', '/feed/head.json', expect.stringMatching(/^\/feed\/s\/[0-9a-f]{64}$/)]);
    for (const request of asked) {
      expect(request.headers.cookie).toBeUndefined();
      expect(request.headers.referer).toBeUndefined();
    }
  });

  const refused = async (code: string, where = url) => {
    expect(await check(where)).toBe(1);
    expect(errors).toContain(`refused: ${code}:`);
  };
  const snapshotFile = async () => join(out, 's', (await readdir(join(out, 's')))[0]!);

  it('names what is wrong with each file', async () => {
    const head = await readFile(join(out, 'head.json'));
    const snapshot = await readFile(await snapshotFile());
    const flipped = (bytes: Buffer, at: number) => Buffer.from(bytes.with(at, bytes[at]! ^ 1));
    await writeFile(await snapshotFile(), flipped(snapshot, 40));
    await refused('hash-mismatch');
    await writeFile(await snapshotFile(), Buffer.concat([snapshot, snapshot]));
    await refused('too-large');
    await refused('too-large', out);
    await writeFile(await snapshotFile(), snapshot.subarray(1));
    await refused('hash-mismatch');
    await rm(await snapshotFile());
    await refused('http-404');
    await refused('http-404', out);
    await writeFile(join(out, 'head.json'), flipped(head, head.indexOf('"sig":"') + 12));
    await refused('bad-signature');
    await writeFile(join(out, 'head.json'), flipped(head, 0));
    await refused('malformed');
    await writeFile(join(out, 'head.json'), Buffer.alloc(20_000, 32));
    await refused('too-large');
    await writeFile(join(out, 'root', '2.json'), await readFile(join(out, 'root', '1.json')));
    await refused('wrong-root');
  });

  it('refuses another list, and one that ran out', async () => {
    const other = join(dir, 'other');
    await keys(['init', other, '--feed', 'my-feed']);
    expect(await feed(['check', url, '--root', join(other, 'root', '1.json')])).toBe(1);
    expect(errors).toContain('refused: bad-signature:');
    vi.useFakeTimers({ now: Date.now() + 7 * 86_400_000, toFake: ['Date'] });
    await refused('expired');
    vi.setSystemTime(Date.now() + 400 * 86_400_000);
    await refused('root-expired');
  });

  it('cuts endless files off, and says when nobody answers', async () => {
    let sent = 0;
    hostile = (request, response) => {
      if (!request.url!.endsWith('head.json')) return false;
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 32))) sent += 65_536;
      };
      response.on('drain', more);
      more();
      return true;
    };
    await refused('too-large');
    expect(sent).toBeLessThan(32 * 1024 * 1024);
    hostile = (_request, response) => {
      response.writeHead(503).end();
      return true;
    };
    await refused('http-503');
    hostile = (_request, response) => {
      response.destroy();
      return true;
    };
    await refused('offline');
  });

  it('explains itself without a root', async () => {
    expect(await feed(['check', url])).toBe(2);
    expect(errors).toContain('usage: lurewatch feed check');
  });
});
