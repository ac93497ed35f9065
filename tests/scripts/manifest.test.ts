import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import permissions from '../../docs/store/permissions.json' with { type: 'json' };
import { build } from '../../scripts/build.mjs';
import { permissionProblems } from '../../scripts/check-permissions.mjs';
import { Language } from '../../src/contract/settings';

/** Browsers have names of their own for folders of `_locales`. */
const BROWSERS_NAMES: Partial<Record<Language, string>> = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' };

interface Manifest {
  [key: string]: unknown;
  name: string;
  permissions: string[];
  host_permissions?: string[];
  content_scripts: { matches: string[]; js: string[] }[];
  content_security_policy: { extension_pages: string };
}

const temp = mkdtempSync(join(tmpdir(), 'lurewatch-manifest-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

const releases = new Map<string, ReturnType<typeof built>>();

/** The release build of one browser, built once. */
function release(mode: string) {
  const made = releases.get(mode) ?? built(mode, 'release');
  releases.set(mode, made);
  return made;
}

async function built(mode: string, channel: string, env: Record<string, string> = {}) {
  const none = { FEED_URL: '', ROOT: '', DESK_URL: '' };
  const dist = await build(mode, { ...none, CHANNEL: channel, OUT_DIR: join(temp, `${mode}-${channel}`), ...env });
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  return { dist, manifest };
}

describe.each(['chrome', 'firefox'])('the release build for %s', (mode) => {
  let dist: string;
  let manifest: Manifest;
  beforeAll(async () => {
    ({ dist, manifest } = await release(mode));
  });

  it('asks for five permissions and no host but the boards', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    const hosts = manifest.content_scripts.flatMap(({ matches }) => matches);
    expect(hosts).toContain('*://*.saramin.co.kr/*');
    expect(hosts.filter((host) => /localhost|127\.|<all_urls>|^\*:\/\/\*\/|facebook|reddit|t\.me/.test(host))).toEqual(
      [],
    );
  });

  it('may do exactly what docs/store/permissions.json says', () => {
    expect(permissionProblems(manifest, mode)).toEqual([]);
  });

  it('exposes no file to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('reads pages with one self-contained file', () => {
    const [file] = manifest.content_scripts.flatMap(({ js }) => js);
    const code = readFileSync(join(dist, file ?? ''), 'utf8');
    expect(code).not.toMatch(/^\s*import\s/m);
    expect(code).not.toContain('runtime.getURL(');
  });

  it('runs no remote code, and reaches nothing over http without settings', () => {
    const csp = manifest.content_security_policy.extension_pages;
    expect(csp).toContain("script-src 'self';");
    // https: for lists of an organisation's own, which are read as data.
    expect(csp).toContain("connect-src 'self' https:;");
    expect(csp.replace("connect-src 'self' https:;", '')).not.toMatch(/unsafe-eval|https?:/);
  });

  it('has a name in every language', () => {
    expect(manifest.name).toBe('__MSG_name__');
    const folders = Language.options.map((language) => BROWSERS_NAMES[language] ?? language);
    expect(readdirSync(join(dist, '_locales')).toSorted()).toEqual(folders.toSorted());
    for (const language of folders) {
      const messages = JSON.parse(readFileSync(join(dist, '_locales', language, 'messages.json'), 'utf8'));
      for (const name of ['name', 'name_dev', 'check_selection']) expect(messages[name].message).toMatch(/\S/);
      expect(messages.description.message.length).toBeGreaterThan(0);
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
    }
  });
});

it('Chrome: oldest version, fixed id for unpacked builds', async () => {
  const { manifest } = await release('chrome');
  expect(manifest.minimum_chrome_version).toBe('137');
  expect(manifest.key).toMatch(/^MII/);
  expect(manifest).not.toHaveProperty('browser_specific_settings');
});

it('Firefox: oldest version, data collection asked for later', async () => {
  const { manifest } = await release('firefox');
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: 'lurewatch@lurewatch.org',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'], optional: ['websiteContent', 'browsingActivity'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
  expect(manifest).not.toHaveProperty('key');
  expect(manifest).not.toHaveProperty('minimum_chrome_version');
});

it('the demo build, and no other, reads the demo board', async () => {
  const env = { FEED_URL: 'http://127.0.0.1:8787/feed/', DESK_URL: 'http://127.0.0.1:8787' };
  const { manifest } = await built('chrome', 'demo', env);
  expect(manifest.content_scripts[0]?.matches).toContain('http://board.localhost/*');
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest.content_security_policy.extension_pages).toContain(
    "connect-src 'self' http://127.0.0.1:8787 https:;",
  );
});

it('the dev build says so by name and icon', async () => {
  const { dist, manifest } = await built('chrome', 'dev');
  expect(manifest.name).toBe('__MSG_name_dev__');
  for (const icon of Object.values(manifest.icons as Record<string, string>)) {
    expect(icon).toContain('-dev');
    expect(readdirSync(join(dist, 'icons'))).toContain(icon.replace('icons/', ''));
  }
});

it('gives a sentence for everything the extension may do', () => {
  const keys = permissions.entries.flatMap(({ key, values }) => values.map((value) => `${key} ${value}`));
  expect(new Set(keys).size).toBe(keys.length);
  for (const { why } of permissions.entries) expect(why).toMatch(/^[A-Z].{20,}\.$/);
});
