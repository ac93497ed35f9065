import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNWRITTEN } from '../scripts/new-signal.mjs';
import {
  checkGlobals,
  checkImports,
  checkMarkup,
  checkPackages,
  checkPaths,
  checkSentences,
  checkSignals,
  checkSites,
  checkSql,
  ROOMS,
} from './architecture/checks';
import { readSource, type Source } from './architecture/source';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));
const sources: Source[] = files
  .filter((path) => path.startsWith('src/') && /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => readSource(path, readFileSync(path, 'utf8')));
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** The problems themselves are the failure's message. */
function expectNone(problems: string[]): void {
  expect(problems.join('\n')).toBe('');
}

describe('the repository', () => {
  it('has every room of the design and no other', () => {
    expect(readdirSync('src').sort()).toEqual(Object.keys(ROOMS).sort());
    for (const room of Object.keys(ROOMS)) {
      expect(
        sources.some(({ path }) => path.startsWith(`src/${room}/`)) || room === 'locales',
        `src/${room} is empty`,
      ).toBe(true);
    }
  });

  it('imports only what the table of rooms allows', () => expectNone(sources.flatMap(checkImports)));
  it('touches only the globals each room may', () => expectNone(sources.flatMap(checkGlobals)));
  it('makes no markup and no code from text', () => expectNone(sources.flatMap(checkMarkup)));
  it('keeps SQL in the desk store', () => expectNone(sources.flatMap(checkSql)));

  it('names no path of one machine', () => {
    const texts = files.filter((path) => !/\.(png|gz|ico|woff2?)$/.test(path));
    expectNone(texts.flatMap((path) => checkPaths(path, readFileSync(path, 'utf8'))));
  });

  it('pins every package exactly and runs no install script', () => {
    expectNone(checkPackages(json('package.json'), json('package-lock.json')));
  });

  it('has one file with cases for every signal, listed everywhere', async () => {
    const { SIGNALS } = await import('../src/engine/signals');
    const { SIGNAL_IDS } = await import('../src/contract/signals');
    const names = readdirSync('src/engine/signals').filter((name) => name.endsWith('.ts'));
    const ids: Record<string, string> = {};
    for (const name of names) {
      // A helper that several signals share has no id of its own.
      const id = /^\s+id: '([^']+)',$/m.exec(readFileSync(`src/engine/signals/${name}`, 'utf8'))?.[1];
      if (id && !name.endsWith('.cases.ts') && name !== 'index.ts') ids[name.replace('.ts', '')] = id;
    }
    // A signal comes with these two; other languages say it in English until somebody has translated it.
    const locales = Object.fromEntries(
      ['ko', 'en'].map((language) => [language, Object.keys(json(`src/locales/${language}.json`))]),
    );
    expect(Object.keys(ids).length).toBe(SIGNAL_IDS.length);
    expectNone(checkSignals({ files: names, ids, listed: SIGNALS.map(({ id }) => id), contract: SIGNAL_IDS, locales }));
  });

  it('leaves no sentence to be written', () => {
    for (const language of ['ko', 'en'] as const) {
      for (const file of [language, `plain/${language}`])
        expectNone(checkSentences(file, json(`src/locales/${file}.json`), UNWRITTEN[language]));
    }
  });

  it('has one file with a saved page for every site', () => {
    // An adapter is what index.ts imports; the readers of formats (JSON-LD, microdata, any page) have no board.
    const readers = ['json-ld', 'microdata', 'generic', 'index'];
    const adapters = readdirSync('src/sites')
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => name.replace('.ts', ''))
      .filter((name) => !readers.includes(name));
    const index = sources.find(({ path }) => path === 'src/sites/index.ts');
    expect(index, 'src/sites/index.ts is missing: it lists the adapters').toBeDefined();
    const listed = (index?.imports ?? []).map(({ from }) => from.replace('./', ''));
    expect(adapters.length).toBeGreaterThanOrEqual(4);
    expectNone(checkSites(adapters, listed, readdirSync('tests/sites/pages')));
  });
});

/** The checks on code made for them: each must be able to fail, and must let good code pass. */
describe('the checks', () => {
  const read = (path: string, code: string) => readSource(path, code);

  it.each([
    ['src/engine/a.ts', `import { x } from '../feed/b';`, 'engine may not import feed'],
    ['src/engine/a.ts', `export * from '../browser/b';`, 'engine may not import browser'],
    ['src/engine/a.ts', `const x = () => import('../desk/b');`, 'engine may not import desk'],
    ['src/engine/a.ts', `import * as z from 'zod/mini';`, 'engine may not use'],
    ['src/sites/a.ts', `import { x } from '../engine/b';`, 'write `import type`'],
    ['src/popup/a.tsx', `import { judge } from '../engine/judge';`, 'may only use src/engine/facts'],
    ['src/desk/a.ts', `import type { X } from '../background/b';`, 'desk may not import background'],
    ['src/background/a.ts', `import { x } from '../desk/b';`, 'background may not import desk'],
    ['src/background/a.ts', `import browser from 'webextension-polyfill';`, 'only src/browser may'],
    ['src/contract/a.ts', `import * as z from 'zod';`, "import 'zod/mini'"],
    ['src/ui/a.tsx', `type X = import('../engine/b').X;`, 'ui may not import engine'],
    ['src/content/a.ts', `const x = (name: string) => import(name);`, 'plain string'],
    ['src/content/a.ts', `import { x } from '../../scripts/b';`, 'outside of src/'],
    ['src/extra/a.ts', `export const x = 1;`, 'no known room'],
  ])('%s: %s is refused', (path, code, sentence) => {
    expect(checkImports(read(path, code)).join()).toContain(sentence);
  });

  it.each([
    ['src/engine/a.ts', `import type { Posting } from '../contract/posting'; import { parse } from 'tldts';`],
    ['src/sites/a.ts', `import type { X } from '../engine/b';`],
    ['src/popup/a.tsx', `import { LINES } from '../engine/facts/help-lines'; import css from './a.css?inline';`],
    ['src/cli/a.ts', `import { readFile } from 'node:fs/promises'; const x = () => import('../desk/store');`],
  ])('%s: %s is let through', (path, code) => {
    expect(checkImports(read(path, code))).toEqual([]);
  });

  it.each([
    ['src/engine/a.ts', 'const x = Date.now();', 'Date.now'],
    ['src/engine/a.ts', 'const x = new Date();', 'new Date()'],
    ['src/engine/a.ts', `const x = new URL('http://a.example');`, 'URL'],
    ['src/engine/a.ts', 'function x() { return fetch; }', 'fetch'],
    ['src/engine/a.ts', 'const x = { y: [document.title] };', 'document'],
    ['src/engine/a.ts', 'const x = Math.random();', 'Math.random'],
    ['src/feed/a.ts', `const x = await fetch('a');`, 'fetch'],
    ['src/feed/a.ts', `const x = indexedDB.open('a');`, 'indexedDB'],
    ['src/sites/a.ts', 'const x = document.body;', 'document'],
    ['src/popup/a.ts', `navigator.sendBeacon('/a', 'b');`, 'navigator.sendBeacon'],
    ['src/engine/a.ts', 'const x = navigator.language;', 'navigator'],
    ['src/ui/a.tsx', 'const x = <a onClick={() => chrome.runtime.id} />;', 'chrome'],
  ])('%s: %s is refused', (path, code, name) => {
    expect(checkGlobals(read(path, code)).join()).toContain(`uses ${name},`);
  });

  it.each([
    ['src/engine/a.ts', `const x = new Date('2026-11-23').getTime(); const y = { fetch: 1 }; const z = y.fetch;`],
    ['src/engine/a.ts', 'type X = URL; const url = (x: Document): URL | null => null;'],
    ['src/sites/a.ts', 'export function read(document: Document) { return document.title; }'],
    ['src/feed/a.ts', `const x = crypto.subtle.digest('SHA-256', new Uint8Array());`],
    ['src/background/a.ts', `import { browser } from '../browser'; const x = browser.tabs;`],
  ])('%s: %s is let through', (path, code) => {
    expect(checkGlobals(read(path, code))).toEqual([]);
  });

  it.each([
    `a.innerHTML = text;`,
    `const x = a['outerHTML'];`,
    `a.insertAdjacentHTML('beforeend', text);`,
    `const x = <p dangerouslySetInnerHTML={{ __html: text }} />;`,
    `const x = eval(text);`,
    `const x = new Function(text);`,
    `document.write(text);`,
  ])('%s is refused anywhere', (code) => {
    expect(checkMarkup(read('src/ui/a.tsx', code)).length).toBe(1);
  });

  it('lets textContent through', () => {
    expect(checkMarkup(read('src/ui/a.tsx', 'a.textContent = text; // never innerHTML'))).toEqual([]);
  });

  it('finds SQL outside the store', () => {
    const code = 'const x = `select * from cases where id = $1`;';
    expect(checkSql(read('src/desk/routes/a.ts', code)).length).toBe(1);
    expect(checkSql(read('src/desk/store/cases.ts', code))).toEqual([]);
    expect(checkSql(read('src/desk/routes/a.ts', `const x = 'Select a reason';`))).toEqual([]);
  });

  it('finds paths of one machine', () => {
    expect(checkPaths('a.md', ['see ', 'home', 'kim', 'notes'].join('/')).length).toBe(1);
    expect(checkPaths('a.md', ['"', 'Users', 'kim'].join('/')).length).toBe(1);
    expect(checkPaths('a.md', '/usr/bin/chromium and https://www.example.com/work/1')).toEqual([]);
  });

  it('finds loose versions, install scripts and gaps in the lock file', () => {
    const lock = {
      packages: {
        'node_modules/a': { hasInstallScript: true },
        'node_modules/b': { optionalDependencies: { a: '1.0.0', 'b-linux': '1.0.0' } },
      },
    };
    const problems = checkPackages(
      { dependencies: { a: '^1.2.3', b: '1.2.3' }, devDependencies: { c: 'latest' } },
      lock,
    );
    expect(problems.length).toBe(4);
  });

  it('finds each way a signal can be incomplete', () => {
    const whole = {
      files: ['index.ts', 'fee.ts', 'fee.cases.ts'],
      ids: { fee: 'fee' },
      listed: ['fee'],
      contract: ['fee'],
      locales: { ko: ['signal.fee'], en: ['signal.fee'] },
    };
    expect(checkSignals(whole)).toEqual([]);
    expect(checkSignals({ ...whole, ids: { fee: 'fees' } }).join()).toContain('the same name');
    expect(checkSignals({ ...whole, files: ['fee.ts'] }).join()).toContain('has no cases');
    expect(checkSignals({ ...whole, listed: [] }).join()).toContain('never runs');
    expect(checkSignals({ ...whole, contract: [] }).join()).toContain('append it to SIGNAL_IDS');
    expect(checkSignals({ ...whole, locales: { ko: [], en: ['signal.fee'] } }).join()).toContain('src/locales/ko.json');
    expect(checkSignals({ ...whole, contract: ['fee', 'visa'] }).join()).toContain('which has no file');
    expect(checkSignals({ ...whole, files: [...whole.files, 'visa.cases.ts'] }).join()).toContain(
      'belongs to no signal',
    );
  });

  it('finds each way a site can be incomplete', () => {
    expect(checkSites(['saramin'], ['saramin'], ['saramin-detail'])).toEqual([]);
    expect(checkSites(['saramin'], [], ['saramin-detail']).join()).toContain('never asked');
    expect(checkSites(['saramin'], ['saramin'], ['albamon-detail']).join()).toContain('has no saved page');
  });
});
