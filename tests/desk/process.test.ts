import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/desk';
import { lockFolder } from '../../src/desk/data-folder';
import { generateKey, importSigningKey, parseTrustedRoot, verifyHead } from '../../src/feed';
import { makeKeys, makeReport, PASSWORD, temporary } from './make';
import { type Cluster, startPostgres } from './postgres';

// Inside the repository, because the built program finds its packages in node_modules.
const DIST = resolve('dist/desk-test');

let cluster: Cluster;
const running = new Set<ChildProcess>();
const folders: string[] = [];

beforeAll(async () => {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'desk', '--logLevel', 'error'], {
    env: { ...process.env, VITEST: '', OUT_DIR: DIST },
  });
  cluster = await startPostgres();
}, 300_000);

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

afterAll(() => {
  cluster?.stop();
  for (const folder of [DIST, ...folders]) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = temporary();
  folders.push(made);
  return made;
}

interface Running {
  child: ChildProcess;
  url: string;
  log: () => string;
  /** Resolves with the exit code or the signal. */
  ended: Promise<number | string | null>;
}

/** Starts the built desk and waits for its one line. */
function start(data: string, env: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, [join(DIST, 'main.js')], {
    env: { ...process.env, PORT: '0', DESK_DATA: data, DATABASE_URL: '', DESK_KEYS: '', PUBLIC_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let out = '';
  let log = '';
  const ended = new Promise<number | string | null>((done) => child.on('exit', (code, signal) => done(code ?? signal)));
  child.stderr.on('data', (part) => {
    log += part;
  });
  return new Promise((done, failed) => {
    child.stdout.on('data', (part) => {
      out += part;
      const url = /^desk listening on (http:\/\/127\.0\.0\.1:\d+)\n/.exec(out)?.[1];
      if (url) done({ child, url, log: () => log, ended });
    });
    child.on('exit', (code) => failed(new Error(`desk ended with ${code}: ${log}`)));
  });
}

const send = (url: string, report = makeReport()) =>
  fetch(`${url}/v1/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(report),
  });
const count = async (url: string) => (await (await fetch(`${url}/v1/stats`)).json()).reports;

/** Runs `lurewatch desk ...` in this process; resolves to what it printed. */
async function cli(args: string[], env: Record<string, string>): Promise<string> {
  let out = '';
  vi.stubEnv('DATABASE_URL', '');
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    out += part;
    return true;
  });
  try {
    expect(await run(args)).toBe(0);
    return out;
  } finally {
    write.mockRestore();
    vi.unstubAllEnvs();
  }
}

const databases = [
  { name: 'PGlite', env: () => ({}) },
  { name: 'PostgreSQL', env: () => ({ DATABASE_URL: cluster.url }) },
];

describe.each(databases)('the desk process on $name', ({ name, env }) => {
  test('kill -9 after a 202: the report is there once, with the same receipt', { timeout: 180_000 }, async () => {
    const data = folder();
    const report = makeReport();
    const receipts: string[] = [];
    let desk = await start(data, env());
    const before = await count(desk.url);
    for (let round = 0; round < 3; round++) {
      const answer = await send(desk.url, report);
      expect(answer.status).toBe(202);
      receipts.push((await answer.json()).receipt);
      const extra = send(desk.url).then(
        (late) => late.status,
        () => 0,
      );
      desk.child.kill('SIGKILL');
      await desk.ended;
      // Cut off in the middle of an answer, or answered: both are allowed, half a report is not.
      expect([0, 202]).toContain(await extra);
      desk = await start(data, env());
    }
    expect(new Set(receipts).size).toBe(1);
    const status = await (await fetch(`${desk.url}/v1/reports/${receipts[0]}`)).json();
    expect(status).toEqual({ receipt: receipts[0], state: 'received', reason: null, decided: null });
    const total = (await count(desk.url)) - before;
    expect(total).toBeGreaterThanOrEqual(1);
    expect(total).toBeLessThanOrEqual(4);
    desk.child.kill('SIGTERM');
    expect(await desk.ended).toBe(0);
    expect(existsSync(join(data, 'desk.lock'))).toBe(false);
    if (name === 'PGlite') {
      // The database is lost altogether: the spool brings back all that was acknowledged.
      rmSync(join(data, 'pg'), { recursive: true });
      desk = await start(data, env());
      expect(await count(desk.url)).toBe(total);
      expect(desk.log()).toContain('came back from the spool');
    }
  });

  test('a moderator made by the command logs in; a partner key opens the export', { timeout: 120_000 }, async () => {
    const data = folder();
    const at = { DESK_DATA: data, ...env() };
    const file = join(data, 'password');
    writeFileSync(file, `${PASSWORD}\n`);
    expect(await cli(['moderator', 'add', '현우', '--password-file', file], at)).toBe('moderator 현우 can log in\n');
    const admin = ['moderator', 'add', 'ada', '--password-file', file];
    expect(await cli([...admin, '--admin'], at)).toBe('moderator ada can log in, as an admin\n');
    // A new password changes nothing about what they are.
    expect(await cli(admin, at)).toBe('moderator ada can log in, as an admin\n');
    expect(await cli([...admin, '--no-admin'], at)).toBe('moderator ada can log in\n');
    await expect(cli([...admin, '--admin', '--no-admin'], at)).rejects.toThrow();
    await expect(cli(['moderator', 'add', 'x y', '--password-file', file], at)).rejects.toThrow('NAME must be');
    writeFileSync(file, 'short\n');
    await expect(cli(['moderator', 'add', 'short', '--password-file', file], at)).rejects.toThrow('12 to 200');
    const key = (await cli(['partner', 'add', 'portal'], at)).trim();
    expect(await cli(['audit', 'verify'], at)).toMatch(/^\d+ rows, whole\n$/);
    const desk = await start(data, env());
    const form = await fetch(`${desk.url}/moderate/login`);
    const csrf = /name="csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? '';
    const answer = await fetch(`${desk.url}/moderate/login`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: desk.url, cookie: form.headers.getSetCookie()[0]?.split(';')[0] ?? '' },
      body: new URLSearchParams({ csrf, name: '현우', password: PASSWORD }),
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/moderate']);
    const rows = await fetch(`${desk.url}/v1/exports/cases.csv`, { headers: { authorization: `Bearer ${key}` } });
    expect(rows.status).toBe(200);
    if (name === 'PGlite') await expect(cli(['partner', 'add', 'late'], at)).rejects.toThrow('is in use by process');
  });
});

test('a desk with keys publishes a list that verifies, before it says it listens', { timeout: 60_000 }, async () => {
  const data = folder();
  const keys = folder();
  const headKey = await generateKey();
  const signer = await importSigningKey(JSON.stringify(headKey));
  const made = await makeKeys(new Date(), signer);
  mkdirSync(join(keys, 'root'));
  writeFileSync(join(keys, 'root', '1.json'), made.roots[0]!.text);
  writeFileSync(join(keys, 'head.key'), JSON.stringify(headKey), { mode: 0o600 });
  const desk = await start(data, { DESK_KEYS: keys, DATABASE_URL: cluster.url });
  const root = await parseTrustedRoot(await (await fetch(`${desk.url}/feed/root/1.json`)).text());
  const head = await (await fetch(`${desk.url}/feed/head.json`)).text();
  expect((await verifyHead(head, root, { now: new Date().toISOString(), last: null })).version).toBe(1);
  expect(await (await fetch(`${desk.url}/healthz`)).json()).toEqual({ ok: true, publishes: true });
});

test('two desks never work on one folder; a dead lock is replaced', { timeout: 120_000 }, async () => {
  const data = folder();
  const release = lockFolder(data);
  await expect(start(data)).rejects.toThrow('is in use by process');
  release();
  writeFileSync(join(data, 'desk.lock'), '999999999 1\n');
  const again = lockFolder(data);
  expect(() => lockFolder(data)).toThrow('is in use');
  again();
  // A number that now belongs to another process than the one that took the lock.
  writeFileSync(join(data, 'desk.lock'), `${process.pid} 1\n`);
  lockFolder(data)();
  writeFileSync(join(data, 'desk.lock'), '');
  lockFolder(data)();
  expect(readdirSync(data)).toEqual([]);
});

test('a half-made database is moved aside, a torn spool line is left out', { timeout: 120_000 }, async () => {
  const data = folder();
  mkdirSync(join(data, 'pg', 'base'), { recursive: true });
  writeFileSync(join(data, 'pg', 'PG_VERSION'), '18\n');
  let desk = await start(data);
  const aside = readdirSync(data).find((name) => name.startsWith('pg.half-made-'));
  expect(existsSync(join(data, aside ?? '', 'PG_VERSION'))).toBe(true);
  expect((await send(desk.url)).status).toBe(202);
  desk.child.kill('SIGKILL');
  await desk.ended;
  const [file = ''] = readdirSync(join(data, 'spool'));
  appendFileSync(join(data, 'spool', file), '{"receipt":"torn in the mid');
  desk = await start(data);
  expect(desk.log()).toContain('1 torn lines');
  expect(await count(desk.url)).toBe(1);
  expect((await send(desk.url)).status).toBe(202);
  desk.child.kill('SIGKILL');
  await desk.ended;
  rmSync(join(data, 'pg'), { recursive: true });
  desk = await start(data);
  expect(await count(desk.url)).toBe(2);
});

test('a desk that cannot start says why and ends', { timeout: 60_000 }, async () => {
  await expect(start(folder(), { PORT: 'http' })).rejects.toThrow('PORT is http');
  await expect(start(folder(), { PUBLIC_URL: 'desk.example' })).rejects.toThrow('PUBLIC_URL');
  const keys = folder();
  mkdirSync(join(keys, 'root'));
  writeFileSync(join(keys, 'head.key'), '{}');
  await expect(start(folder(), { DESK_KEYS: keys, DATABASE_URL: cluster.url })).rejects.toThrow('no root file');
  await expect(start(folder(), { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/x' })).rejects.toThrow('ECONNREFUSED');
});
