import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, describe, expect, it } from 'vitest';
import { makePackages, problemsOf } from '../../scripts/package.mjs';
import { sizes } from '../../scripts/package-sizes.mjs';
import { CONFIRMED_FOR_DAYS, helpProblems } from '../../scripts/release-checks.mjs';
import { differences } from '../../scripts/source-zip.mjs';
import { KNOWN_WARNINGS, unlisted } from '../../scripts/web-ext.mjs';
import { filesIn, zip } from '../../scripts/zip.mjs';

const LONG = process.env.LUREWATCH_LONG === '1';
const temp = mkdtempSync(join(tmpdir(), 'lurewatch-package-test-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

describe('settings', () => {
  const whole = { FEED_URL: 'https://feed.example/', DESK_URL: 'https://desk.example', ROOT: 'package.json' };

  it('refuses to run without its settings, and names them', () => {
    expect(problemsOf({}, 'release')).toEqual([
      'Set FEED_URL, ROOT, DESK_URL: a package is built for one list and one desk.',
    ]);
    expect(problemsOf({ ...whole, ROOT: '' }, 'release').join()).toContain('Set ROOT:');
    expect(problemsOf({ ...whole, ROOT: 'no-such-file' }, 'release').join()).toContain('no file');
    expect(problemsOf({ ...whole, FEED_URL: 'http://feed.example/' }, 'release').join()).toContain('https');
    expect(problemsOf({ ...whole, FEED_URL: 'https://a.example/ http://b.example/' }, 'release').join()).toContain(
      'https',
    );
    expect(problemsOf({ ...whole, DESK_URL: 'desk' }, 'dev').join()).toContain('no address');
    expect(problemsOf({ ...whole, SEED: temp }, 'dev').join()).toContain('no head.json');
    expect(problemsOf(whole, 'beta').join()).toContain('unknown');
  });

  it('runs with them, with several addresses of the list too', () => {
    expect(problemsOf(whole, 'release')).toEqual([]);
    expect(problemsOf({ ...whole, FEED_URL: 'https://a.example/ https://b.example/' }, 'release')).toEqual([]);
    expect(problemsOf(whole, 'dev')).toEqual([]);
  });
});

describe('zips', () => {
  const write = (folder: string, names: string[], time: number) => {
    for (const name of names) {
      const path = join(temp, folder, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, `contents of ${name}`);
      utimesSync(path, time, time);
    }
    return join(temp, folder);
  };
  const names = ['manifest.json', 'assets/b.js', 'assets/a.js', 'Z.js', '한글.txt'];

  it('have the same bytes whenever and in whatever order their files were written', async () => {
    const one = await zip(await filesIn(write('one', names, 1_000_000_000)));
    const two = await zip(await filesIn(write('two', names.toReversed(), 1_700_000_000)));
    expect(one.equals(two)).toBe(true);
    const files = (await JSZip.loadAsync(one)).files;
    expect(Object.keys(files)).toEqual(['Z.js', 'assets/a.js', 'assets/b.js', 'manifest.json', '한글.txt']);
    expect(await files['한글.txt']?.async('text')).toBe('contents of 한글.txt');
    expect(new Set(Object.values(files).map(({ date }) => date.getTime()))).toEqual(new Set([Date.UTC(1980, 0, 1)]));
  });

  it('of the extension are the same when made twice, pass every check, and hold no key', {
    timeout: 240_000,
  }, async () => {
    const root = join(temp, 'root.json');
    writeFileSync(root, '{}');
    const env = { FEED_URL: 'https://feed.example/', DESK_URL: 'https://desk.example', ROOT: root };
    const first = await makePackages(env, 'release');
    expect(first.problems).toEqual([]);
    // The second time without Firefox in the short run: each build costs seconds.
    const second = await makePackages(env, 'release', LONG ? undefined : ['chrome']);
    for (const [name, data] of second.packages)
      expect(first.packages.get(name)?.equals(data), `${name} differs when made twice`).toBe(true);
    expect([...first.packages.keys()]).toHaveLength(2);
    for (const data of first.packages.values()) {
      const manifest = await (await JSZip.loadAsync(data)).file('manifest.json')?.async('text');
      expect(JSON.parse(manifest ?? '{}')).toMatchObject({ manifest_version: 3 });
      expect(JSON.parse(manifest ?? '{}')).not.toHaveProperty('key');
    }
    expect(first.lines.join('\n')).toMatch(/background +\d+\.\d KB {2}of \d+\.\d KB/);
  });

  it('that are not the uploaded ones are named', () => {
    const packages = new Map([['a.zip', Buffer.from('a')]]);
    const sum = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
    expect(differences(packages, { 'a.zip': sum })).toEqual([]);
    expect(differences(packages, { 'a.zip': sum.replace('c', 'd') }).join()).toContain('a.zip differs');
    expect(differences(packages, { 'b.zip': sum })).toEqual(['b.zip was not made.']);
  });
});

describe('sizes', () => {
  const budget = {
    zips: { chrome: 100, firefox: 100, source: 100 },
    parts: {
      background: 10,
      'content script': 10,
      pages: 10,
      'pictures of the welcome page': 10,
      sentences: 10,
      'icons and names': 10,
      list: 10,
    },
  };
  const files = (background: number, list: number) =>
    new Map([
      ['assets/main.ts-abc.js', new Uint8Array(background)],
      ['seed/snapshot', new Uint8Array(list)],
      ['src/popup/index.html', new Uint8Array(10)],
    ]);

  it('fail over the budget, whole and by part, and not below it', () => {
    expect(sizes('chrome', files(10, 0), 100, budget).problems).toEqual([]);
    expect(sizes('chrome', files(11, 0), 100, budget).problems).toEqual([expect.stringContaining('background')]);
    expect(sizes('chrome', files(10, 0), 120, budget).problems).toEqual([expect.stringContaining('zip')]);
    expect(sizes('source', files(11, 0), 100, budget).problems).toEqual([]);
  });

  it('do not count the list against the code', () => {
    const list = createHash('shake256', { outputLength: 400 }).update('a list').digest();
    const packed = new Map([['seed/snapshot', list]]);
    expect(sizes('chrome', packed, 400, { ...budget, parts: { ...budget.parts, list: 400 } }).problems).toEqual([]);
  });
});

describe('web-ext lint', () => {
  const warning = (code: string) => ({ _type: 'warning', code, message: 'Unsafe', file: 'a.js' });

  it('stops a package for an error, an unlisted warning, or one more of a listed one', () => {
    const listed = 'UNSAFE_VAR_ASSIGNMENT';
    const { most } = KNOWN_WARNINGS[listed];
    const usual = Array.from({ length: most }, () => warning(listed));
    expect(unlisted({ errors: [], warnings: usual })).toEqual([]);
    expect(unlisted({ errors: [], warnings: [...usual, warning(listed)] })).toHaveLength(1);
    expect(unlisted({ errors: [], warnings: [...usual, warning('DANGEROUS_EVAL')] })).toEqual([
      'warning DANGEROUS_EVAL: Unsafe (a.js)',
    ]);
    expect(unlisted({ errors: [{ ...warning('X'), _type: 'error' }], warnings: [] })).toHaveLength(1);
  });

  it('says of every listed warning why it may stand', () => {
    for (const { why } of Object.values(KNOWN_WARNINGS)) expect(why.length).toBeGreaterThan(40);
  });
});

describe('help lines in a release', () => {
  const row = (confirmedBy: string, confirmedOn: string) => ({
    country: 'KR',
    what: 'police',
    confirmedBy,
    confirmedOn,
  });
  const ask = (confirmedBy: string, confirmedOn: string) => helpProblems([row(confirmedBy, confirmedOn)], '2026-11-28');

  it('wait for a person to confirm them', () => {
    expect(ask('', '2026-11-01')).toEqual([expect.stringContaining('KR police: nobody has confirmed')]);
    expect(ask('  ', '2026-11-01')).toHaveLength(1);
    expect(helpProblems([{ country: 'KR' }], '2026-11-28')).toHaveLength(1);
    expect(ask('Kim', '')).toEqual([expect.stringContaining('YYYY-MM-DD')]);
    expect(ask('Kim', '2026-02-30')).toHaveLength(1);
    expect(ask('Kim', '2026-11-29')).toEqual([expect.stringContaining('yet to come')]);
  });

  it('are good for 180 days and no day longer', () => {
    expect(CONFIRMED_FOR_DAYS).toBe(180);
    expect(ask('Kim', '2026-11-28')).toEqual([]);
    expect(ask('Kim', '2026-06-01')).toEqual([]);
    expect(ask('Kim', '2026-05-31')).toEqual([expect.stringContaining('181 days ago')]);
    expect(() => helpProblems([], 'today')).toThrow('YYYY-MM-DD');
  });
});
