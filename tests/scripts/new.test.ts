import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSignal, UNWRITTEN } from '../../scripts/new-signal.mjs';
import { newSite } from '../../scripts/new-site.mjs';
import type { Posting } from '../../src/contract/posting';
import type { Verdict } from '../../src/contract/verdict';
import type { SiteReading } from '../../src/sites';
import { checkSentences, checkSignals, checkSites } from '../architecture/checks';

/** A copy of the repository, so that the scripts may write where they write. */
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lurewatch-new-'));
  for (const path of ['src', 'tsconfig.json', 'tests/sites']) cpSync(path, join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const types = (room: string) => {
  const { status, stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', room], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout };
};
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

describe('npm run new:signal', () => {
  const signal = { id: 'visa-promised', kind: 'lure', group: 'offer', ko: '비자 보장', en: 'visa guaranteed' };

  it('writes a whole signal: it compiles, is listed everywhere, and flags its own cases', async () => {
    newSignal(signal, root);
    expect(types('src/engine')).toEqual({ status: 0, stdout: '' });
    expect(types('src/locales')).toEqual({ status: 0, stdout: '' });

    const { SIGNALS } = await import(join(root, 'src/engine/signals/index.ts'));
    const { SIGNAL_IDS } = await import(join(root, 'src/contract/signals.ts'));
    const problems = checkSignals({
      files: readdirSync(join(root, 'src/engine/signals')),
      ids: { 'visa-promised': SIGNALS.at(-1).id },
      listed: SIGNALS.map(({ id }: { id: string }) => id),
      contract: SIGNAL_IDS,
      locales: { ko: Object.keys(json('src/locales/ko.json')), en: Object.keys(json('src/locales/en.json')) },
    });
    expect(problems.filter((problem) => problem.includes('visa-promised'))).toEqual([]);
    for (const file of ['ko', 'plain/ko'])
      expect(checkSentences(file, json(`src/locales/${file}.json`), UNWRITTEN.ko)).toHaveLength(1);

    const { judge } = (await import(join(root, 'src/engine/judge.ts'))) as {
      judge(posting: Posting, hits: [], context: object): Verdict;
    };
    const { cases } = await import(join(root, 'src/engine/signals/visa-promised.cases.ts'));
    const seen = (posting: Posting) =>
      judge(posting, [], { today: '2026-11-23', readerCountry: 'KR', strength: 'normal' })
        .findings.filter((finding) => finding.signal === 'visa-promised')
        .flatMap(({ evidence }) => evidence.map((found) => found.quote));
    for (const { posting, quote } of cases.flags) expect(seen(posting)).toContain(quote);
    for (const description of cases.passes) expect(seen({ description })).toEqual([]);
  });

  it('refuses what would break the engine', () => {
    expect(() => newSignal({ ...signal, id: 'visa-promised' }, root)).toThrow('already');
    expect(() => newSignal({ ...signal, id: 'Visa' }, root)).toThrow('no id');
    expect(() => newSignal({ ...signal, id: 'visa', kind: 'bad' }, root)).toThrow('--kind');
    expect(() => newSignal({ ...signal, id: 'visa', group: 'bad' }, root)).toThrow('--group');
    expect(() => newSignal({ ...signal, id: 'visa', ko: '' }, root)).toThrow('--ko');
  });
});

describe('npm run new:site', () => {
  it('writes a whole site: it compiles, is listed, and reads its saved page', async () => {
    newSite('corner-jobs', 'jobs.corner.example', root);
    expect(types('src/sites')).toEqual({ status: 0, stdout: '' });
    expect(checkSites(['corner-jobs'], ['corner-jobs'], readdirSync(join(root, 'tests/sites/pages')))).toEqual([]);

    const { BOARDS, readPage } = (await import(join(root, 'src/sites/index.ts'))) as {
      BOARDS: { id: string }[];
      readPage(document: Document, url: string): SiteReading;
    };
    expect(BOARDS.map(({ id }) => id)).toContain('corner-jobs');
    const expected = json('tests/sites/pages/corner-jobs-detail/posting.json');
    const html = readFileSync(join(root, 'tests/sites/pages/corner-jobs-detail/page.html'));
    const { document } = new JSDOM(html, { url: expected.url }).window;
    const { kind, unreadable, postings } = readPage(document, expected.url);
    expect({ kind, unreadable, postings }).toEqual({ kind: 'detail', unreadable: null, postings: expected.postings });
  });

  it('refuses what is no board', () => {
    expect(() => newSite('corner-jobs', 'jobs.corner.example', root)).toThrow('already');
    expect(() => newSite('Corner', 'jobs.corner.example', root)).toThrow('no id');
    expect(() => newSite('corner', 'corner', root)).toThrow('no host name');
  });
});
