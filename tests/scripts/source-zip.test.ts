import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePackages, makeSource } from '../../scripts/package.mjs';
import { isCheckout, reviewersSettings, sourceFiles } from '../../scripts/source-zip.mjs';

const LONG = process.env.LUREWATCH_LONG === '1';
const temp = mkdtempSync(join(tmpdir(), 'lurewatch-source-test-'));
const env = { FEED_URL: 'https://feed.example/', DESK_URL: 'https://desk.example', ROOT: join(temp, 'root.json') };
beforeAll(() => writeFileSync(env.ROOT, '{}'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

function unpack(files: Iterable<[string, string | Uint8Array]>, folder: string) {
  for (const [path, data] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  }
}

it('holds what git tracks, the settings, and the steps with the sums of the packages', () => {
  const packages = new Map([['lurewatch-chrome.zip', Buffer.from('a')]]);
  const seed = join(temp, 'feed');
  const payload = Buffer.from(JSON.stringify({ snapshot: { sha256: 'abc' } })).toString('base64');
  unpack(Object.entries({ 'head.json': JSON.stringify({ payload }), 's/abc': 'list', 's/old': 'older' }), seed);
  const made = { env: { ...env, SEED: seed }, channel: 'release', today: '2026-11-28', packages };
  const files = sourceFiles(made);
  const paths = [...files.keys()];
  expect(paths).toEqual(expect.arrayContaining(['package-lock.json', 'src/background/main.ts', 'LICENSE']));
  expect(paths.filter((path) => /node_modules|^dist\/|^demo\/|\.git\//.test(path))).toEqual([]);
  expect(paths.filter((path) => path.startsWith('for-reviewers/')).toSorted()).toEqual([
    'for-reviewers/root.json',
    'for-reviewers/seed/head.json',
    'for-reviewers/seed/s/abc',
    'for-reviewers/settings.json',
  ]);
  const sum = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
  const readme = String(files.get('README-FOR-REVIEWERS.md'));
  expect(readme).toContain(`${sum}  lurewatch-chrome.zip`);
  expect(readme).toContain(process.versions.node);
  expect(readme).not.toContain('{{');

  const folder = join(temp, 'unpacked');
  unpack(files, folder);
  expect(isCheckout(folder)).toBe(false);
  expect(reviewersSettings(folder)).toEqual({
    env: {
      FEED_URL: env.FEED_URL,
      DESK_URL: env.DESK_URL,
      ROOT: join(folder, 'for-reviewers/root.json'),
      SEED: join(folder, 'for-reviewers/seed'),
      SETUP_PAGE: '',
    },
    channel: 'release',
    today: '2026-11-28',
    zips: { 'lurewatch-chrome.zip': sum },
  });
});

it('names only files of this project in the reviewers README', () => {
  const template = readFileSync('docs/store/for-reviewers.md', 'utf8');
  const named = [
    ...template.matchAll(/`((?:src|docs|tests)\/[\w./-]+|(?:manifest|package-lock)\.json|vite\.config\.ts)`/g),
  ];
  expect(named.length).toBeGreaterThan(10);
  for (const [, path = ''] of named) if (path !== 'src/content/main.js') expect(existsSync(path), path).toBe(true);
});

it.runIf(LONG)('makes the very same packages in an empty folder', { timeout: 900_000 }, async () => {
  // What a reviewer has: no variable of ours, of npm or of the test runner.
  const { PATH, HOME, TMPDIR } = process.env;
  const clean = Object.fromEntries(Object.entries({ PATH, HOME, TMPDIR }).filter(([, value]) => value !== undefined));
  const { packages } = await makePackages(env, 'dev');
  const source = await makeSource({ env, channel: 'dev', today: '2026-11-28', packages });
  const folder = join(temp, 'rebuilt');
  const archive = await JSZip.loadAsync(source.data);
  for (const [path, file] of Object.entries(archive.files)) unpack([[path, await file.async('uint8array')]], folder);
  const run = (...args: string[]) => execFileSync('npm', args, { cwd: folder, env: clean, encoding: 'utf8' });
  run('ci');
  expect(run('run', 'package')).toContain('Byte for byte the uploaded packages.');
  for (const [name, data] of packages)
    expect(readFileSync(join(folder, 'dist/packages', name)).equals(data), name).toBe(true);
});
