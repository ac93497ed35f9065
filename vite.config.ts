import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { LANGUAGES, localeFiles } from './scripts/locales.mjs';
import { completeLanguages } from './scripts/locales-check.mjs';
import { phraseTable } from './scripts/phrase-table.mjs';
import { setUpPattern } from './scripts/setup-page.mjs';

/** Where the demo board is served; in the content scripts of demo builds only. */
const DEMO_BOARD = 'http://board.localhost/*';

/** Firefox's background page asks for the list through a frame of its own (src/browser/nameless.ts). */
const NAMELESS_FRAME = "frame-src 'self'; frame-ancestors 'self'";

/**
 * Build settings, all from the environment: FEED_URL (several addresses of the list, apart by spaces, are asked in
 * their order), ROOT (path of the first root file), SEED (folder of a published list: the package carries its newest
 * version), DESK_URL, SETUP_PAGE (a static page whose fragment holds a set-up code), CHANNEL (`release`, `dev`, `demo`) and OUT_DIR (instead of dist/<mode>).
 */
function settings() {
  const { FEED_URL, ROOT, SEED, DESK_URL, SETUP_PAGE, CHANNEL } = process.env;
  return {
    feedUrls: (FEED_URL ?? '').split(/\s+/).filter(Boolean),
    seed: Boolean(SEED),
    root: ROOT ? readFileSync(ROOT, 'utf8') : null,
    deskUrl: DESK_URL || null,
    setupPage: SETUP_PAGE || null,
    channel: CHANNEL || 'release',
    languages: (CHANNEL || 'release') === 'release' ? completeLanguages() : LANGUAGES,
    version: manifest.version,
  };
}

function extension(browser: 'chrome' | 'firefox', command: string): UserConfig {
  const build = settings();
  const { browser_specific_settings, minimum_chrome_version, background, key, ...shared } = manifest;
  const [boards] = shared.content_scripts;
  const matches = build.channel === 'demo' ? [...boards!.matches, DEMO_BOARD] : boards!.matches;
  const addresses = [...build.feedUrls, ...(build.deskUrl ? [build.deskUrl] : [])];
  // A list of an organisation's own may lie anywhere (docs/decisions/0009): fetched without cookies, read as data only.
  const reach = [...new Set(addresses.map((url) => new URL(url).origin)), 'https:'];
  // The board script stays the first: the page is read with it on demand (browser/tabs.ts).
  const setUpScripts = build.setupPage
    ? [
        {
          matches: [setUpPattern(build.setupPage, build.channel)],
          js: ['src/content/set-up-page.ts'],
          run_at: 'document_idle',
        },
      ]
    : [];
  const target = {
    ...shared,
    name: build.channel === 'dev' ? '__MSG_name_dev__' : shared.name,
    content_scripts: [{ ...boards, matches }, ...setUpScripts],
    content_security_policy: {
      extension_pages: shared.content_security_policy.extension_pages
        .replace("connect-src 'self'", ["connect-src 'self'", ...reach].join(' '))
        .replace("frame-ancestors 'none'", browser === 'firefox' ? NAMELESS_FRAME : "frame-ancestors 'none'"),
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings, background: { scripts: [background.service_worker], type: 'module' } }
      : { minimum_chrome_version, key, background, storage: { managed_schema: 'managed-schema.json' } }),
  };
  if (build.channel === 'dev') {
    const icons = (set: Record<string, string>) =>
      Object.fromEntries(Object.entries(set).map(([size, path]) => [size, path.replace('.png', '-dev.png')]));
    target.icons = icons(shared.icons) as typeof shared.icons;
    target.action = { ...shared.action, default_icon: icons(shared.action.default_icon) as never };
  }
  return {
    plugins: [
      phraseTable(),
      localeFiles(),
      preact(),
      seedFiles(process.env.SEED),
      crx({
        browser,
        manifest: target as unknown as ManifestV3Export,
        // One self-contained file: no loader, so no web_accessible_resources a page could probe for. Vite plugins do
        // not run in that build; JSX comes from tsconfig. In `vite dev` the loader is what makes hot updates work.
        contentScripts: {
          standaloneFiles: command === 'build' ? ['src/content/main.tsx', ...setUpScripts.flatMap(({ js }) => js)] : [],
        },
      }),
    ],
    define: { __LUREWATCH_BUILD__: JSON.stringify(build) },
    build: {
      outDir: process.env.OUT_DIR || `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: { input: { welcome: 'src/welcome/index.html', help: 'src/help/index.html' } },
    },
  };
}

/** What an envelope of the list holds, unchecked: the extension checks it. */
function payloadOf(envelope: string) {
  return JSON.parse(Buffer.from(JSON.parse(envelope).payload, 'base64').toString());
}

/** Puts the newest version of a published list into the package, under seed/. */
function seedFiles(folder: string | undefined): Plugin {
  return {
    name: 'seed',
    generateBundle() {
      if (!folder) return;
      const head = readFileSync(join(folder, 'head.json'), 'utf8');
      const { snapshot, root } = payloadOf(head);
      const first = payloadOf(readFileSync(process.env.ROOT ?? '', 'utf8'));
      // A program that starts with an older root could not read it.
      if (first.version !== root) throw new Error(`SEED was signed under root ${root}, ROOT is ${first.version}`);
      this.emitFile({ type: 'asset', fileName: 'seed/head.json', source: head });
      this.emitFile({
        type: 'asset',
        fileName: 'seed/snapshot',
        source: readFileSync(join(folder, 's', snapshot.sha256)),
      });
    },
  };
}

/** Node programs: dependencies stay in node_modules. */
function program(name: 'desk' | 'cli'): UserConfig {
  return {
    publicDir: false,
    plugins: [phraseTable()],
    define: { __LUREWATCH_VERSION__: JSON.stringify(manifest.version) },
    build: {
      ssr: `src/${name}/main.ts`,
      outDir: process.env.OUT_DIR || `dist/${name}`,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' } },
    },
  };
}

const unit = ['tests/**/*.test.{ts,tsx}'];
/** Suites of browsers at work that want the machine to themselves: they kill, count, or measure against the clock. */
const alone = ['feed/*', 'quiet.*', 'tricked-clicks.*', 'untouched.*'].map((name) => `tests/e2e/${name}.test.ts`);

export default defineConfig(({ mode, command }) => {
  if (process.env.VITEST) {
    const patient = { testTimeout: 120_000, hookTimeout: 300_000 };
    // It ends what hangs: some tests work for half a minute by themselves, on a busy machine for two.
    const testTimeout = 180_000;
    return {
      plugins: [phraseTable(), preact()],
      test: {
        projects: [
          {
            extends: true,
            test: { name: 'unit', include: unit, exclude: ['tests/e2e/**'], testTimeout, hookTimeout: 120_000 },
          },
          { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: alone, ...patient } },
          { extends: true, test: { name: 'alone', include: alone, fileParallelism: false, ...patient } },
        ],
      },
    };
  }
  if (mode === 'desk' || mode === 'cli') return program(mode);
  return extension(mode === 'firefox' ? 'firefox' : 'chrome', command);
});
