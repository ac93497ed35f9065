import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** A copy of the repository, so that builds here touch no other test's build. */
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lurewatch-command-'));
  for (const path of [
    'src',
    'scripts',
    'bench',
    'public',
    'package.json',
    'manifest.json',
    'tsconfig.json',
    'vite.config.ts',
  ]) {
    if (existsSync(path)) cpSync(path, join(root, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

function start(args: string[], env: Record<string, string> = {}) {
  // From elsewhere: nothing may depend on the folder the command is typed in.
  const child = spawn(process.execPath, [join(root, 'scripts/lurewatch.mjs'), ...args], {
    cwd: tmpdir(),
    env: { ...process.env, LUREWATCH_NO_BUILD: '', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part;
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code, signal) => done({ code, signal, out, err }));
  });
  return { child, ended };
}

const BUILDING = 'sources are newer than the build';

it('never builds with LUREWATCH_NO_BUILD=1, and says what to do', async () => {
  const { code, out, err } = await start(['--help'], { LUREWATCH_NO_BUILD: '1' }).ended;
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('npm run build');
});

it('builds where there is no build, twice at once, with nothing but the answer on stdout', async () => {
  const both = await Promise.all([start(['--help']).ended, start(['--help']).ended]);
  for (const { code, out, err } of both) {
    expect(err).toContain(BUILDING);
    expect(code).toBe(0);
    expect(out).toMatch(/^usage: lurewatch COMMAND/);
  }
  expect(readdirSync(join(root, 'dist'))).toEqual(['cli']);
}, 60_000);

it('builds again only after a source changed', async () => {
  expect((await start(['--help']).ended).err).toBe('');
  const soon = new Date(Date.now() + 2_000);
  utimesSync(join(root, 'src/cli/main.ts'), soon, soon);
  expect((await start(['--help'], { LUREWATCH_NO_BUILD: '1' }).ended).err).toBe('');
  expect((await start(['--help']).ended).err).toContain(BUILDING);
}, 60_000);

it('answers an unknown command with the list of commands and exit code 2', async () => {
  for (const args of [['toString'], ['nonsense'], []]) {
    const { code, out, err } = await start(args, { LUREWATCH_NO_BUILD: '1' }).ended;
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('scan');
  }
});

it('passes stdin, stdout and the exit code through', async () => {
  const { child, ended } = start(['scan'], { LUREWATCH_NO_BUILD: '1' });
  child.stdin.end('{"id": "a", "posting": {"title": "Shop assistant"}}\nno json\n');
  const { code, out } = await ended;
  expect(code).toBe(1);
  expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({ id: 'a', level: 'none' });
}, 60_000);

it('passes signals on', async () => {
  const { child, ended } = start(['scan'], { LUREWATCH_NO_BUILD: '1' });
  child.stdin.write('{"id": "a", "posting": {"title": "Shop assistant"}}\n');
  setTimeout(() => child.kill('SIGTERM'), 1_000);
  expect((await ended).signal).toBe('SIGTERM');
}, 60_000);

it('is quiet when its reader has seen enough', async () => {
  const { child, ended } = start(['--help'], { LUREWATCH_NO_BUILD: '1' });
  child.stdout.destroy();
  expect(await ended).toMatchObject({ code: 0, err: '' });
});
