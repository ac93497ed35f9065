import { describe, expect, it } from 'vitest';
import { factsOf, permissionProblems, setUpNotice, whatUsersSee } from '../../scripts/check-permissions.mjs';
import { setUpPattern } from '../../scripts/setup-page.mjs';

const ENTRIES = [
  { key: 'permissions', values: ['storage', 'alarms'], why: 'Keeps settings.' },
  { key: 'content_scripts.matches', values: ['*://*.saramin.co.kr/*', '*://jobs.daangn.com/*'], why: 'Reads ads.' },
  { key: 'content_security_policy.extension_pages.script-src', values: ["'self'"], why: 'Own code only.' },
  { key: 'content_security_policy.extension_pages.connect-src', values: ["'self'"], why: 'The package.' },
];
const MANIFEST = {
  manifest_version: 3,
  name: 'Lurewatch',
  version: '1.0.0',
  permissions: ['storage', 'alarms'],
  content_scripts: [
    { matches: ['*://*.saramin.co.kr/*', '*://jobs.daangn.com/*'], js: ['a.js'], run_at: 'document_idle' },
  ],
  content_security_policy: { extension_pages: "script-src 'self'; connect-src 'self'" },
};
const problems = (changes: object, addresses = '') =>
  permissionProblems({ ...MANIFEST, ...changes }, 'chrome', addresses, ENTRIES);

describe('the permission check', () => {
  it('has nothing to say where nothing changed, or only what cannot matter', () => {
    expect(problems({})).toEqual([]);
    expect(
      problems({ version: '2.0.0', name: 'Other', icons: { 16: 'b.png' }, minimum_chrome_version: '150' }),
    ).toEqual([]);
  });

  it.each([
    ['a permission with a warning', { permissions: ['storage', 'alarms', 'tabs'] }, 'switch the extension off'],
    ['a silent permission', { permissions: ['storage', 'alarms', 'idle'] }, 'the stores ask for the reason'],
    ['a host', { host_permissions: ['https://jobs.example/*'] }, 'on jobs.example"'],
    [
      'a board',
      { content_scripts: [{ matches: [...MANIFEST.content_scripts[0]!.matches, '*://a.example/*'] }] },
      'a.example',
    ],
    ['an optional permission', { optional_permissions: ['history'] }, 'only when the extension asks'],
    ['an optional host', { optional_host_permissions: ['*://*/*'] }, 'only when the extension asks'],
    ['a frame', { content_scripts: [{ ...MANIFEST.content_scripts[0], all_frames: true }] }, 'all_frames has true'],
    [
      "the page's own world",
      { content_scripts: [{ ...MANIFEST.content_scripts[0], world: 'MAIN' }] },
      'world has MAIN',
    ],
    [
      'a policy',
      { content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'" } },
      'script-src',
    ],
    [
      'files for pages',
      { web_accessible_resources: [{ resources: ['a.js'], matches: ['<all_urls>'] }] },
      'find out who has',
    ],
    ['messages from pages', { externally_connectable: { matches: ['https://a.example/*'] } }, 'can talk to'],
    ['private windows', { incognito: 'split' }, 'private windows'],
    [
      'required data',
      { browser_specific_settings: { gecko: { data_collection_permissions: { required: ['locationInfo'] } } } },
      'accepts this',
    ],
    ['a key nobody knows', { something_new: true }, 'look up what browsers do'],
  ])('stops %s', (_what, changes, hint) => {
    const found = problems(changes);
    expect(found.join('\n')).toContain(hint);
    expect(found.join('\n')).toContain('docs/store/permissions.json');
  });

  it('stops what was given up too: bringing it back may ask everyone', () => {
    expect(problems({ permissions: ['storage'] })).toEqual([expect.stringContaining('no longer has alarms')]);
  });

  it("lets pages connect to the build's own list and desk, and to nothing else", () => {
    const policy = (more: string) => ({
      content_security_policy: { extension_pages: `script-src 'self'; connect-src 'self' ${more}` },
    });
    const own = 'https://feed.example/lists/ https://desk.example';
    expect(problems(policy('https://feed.example https://desk.example'), own)).toEqual([]);
    expect(problems(policy('https://other.example'), own)).toHaveLength(1);
    const script = {
      content_security_policy: { extension_pages: "script-src 'self' https://desk.example; connect-src 'self'" },
    };
    expect(problems(script, own)).toHaveLength(1);
  });

  it('knows the set-up page of a build, that page alone, and says what an update sees of it', () => {
    const page = 'https://setup.example/lurewatch/';
    const script = (match: string) => ({
      content_scripts: [...MANIFEST.content_scripts, { matches: [match], js: ['b.js'], run_at: 'document_idle' }],
    });
    const found = (match: string, setupPage = page) =>
      permissionProblems({ ...MANIFEST, ...script(match) }, 'chrome', '', ENTRIES, setupPage);
    expect(found(page)).toEqual([]);
    expect(found(page, '')).toHaveLength(1);
    for (const wider of ['https://setup.example/*', '*://setup.example/lurewatch/', 'https://other.example/lurewatch/'])
      expect(found(wider), wider).toHaveLength(1);
    expect(setUpNotice('')).toEqual([]);
    expect(setUpNotice(page).join()).toContain('switch the extension off at the update');
  });

  it('takes only set-up pages that can be matched exactly and not be changed on the way', () => {
    expect(setUpPattern('https://setup.example/lurewatch/', 'release')).toBe('https://setup.example/lurewatch/');
    expect(setUpPattern('http://setup.localhost:8080/a', 'demo')).toBe('http://setup.localhost/a');
    for (const address of [
      'setup.example',
      'javascript:alert(1)',
      'http://setup.example/',
      'https://setup.example/*',
      'https://setup.example/?a',
      'https://setup.example/#a',
      'https://me@setup.example/',
    ])
      expect(() => setUpPattern(address, 'dev'), address).toThrow('SETUP_PAGE');
    expect(() => setUpPattern('http://setup.localhost/', 'release')).toThrow('https');
  });

  it('compares hosts as Chromium does', () => {
    const asked = (value: string, granted: string[]) =>
      whatUsersSee({ key: 'content_scripts.matches', value }, granted).startsWith('Chrome and Edge switch');
    expect(asked('*://inbox.google.com/', ['*://*.google.com/'])).toBe(false);
    expect(asked('*://google.com/*', ['*://*.google.com/*'])).toBe(false);
    expect(asked('*://*.google.com/*', ['*://google.com/*'])).toBe(true);
    expect(asked('http://mail.google.com/*', ['http://www.google.com/path'])).toBe(true);
    expect(asked('http://www.google.com/*', ['http://www.google.com/path'])).toBe(false);
    expect(asked('*://notgoogle.com/*', ['*://*.google.com/*'])).toBe(true);
  });

  it('takes a manifest apart into single facts', () => {
    expect(factsOf({ a: { b: ['x', { c: true }] }, version: '1' })).toEqual([
      { key: 'a.b', value: 'x' },
      { key: 'a.b.c', value: 'true' },
    ]);
  });
});
