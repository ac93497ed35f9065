// Finds the browsers of this machine and starts them with the extension in them.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { filesIn, zip } from './zip.mjs';

const { env, platform } = process;
const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

/** Where each browser is looked for: names on PATH, then full paths by platform. */
const PLACES = {
  chromium: {
    names: ['chromium', 'chromium-browser'],
    darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    win32: programFiles.map((dir) => join(dir, 'Chromium', 'Application', 'chrome.exe')),
  },
  chrome: {
    names: ['google-chrome', 'google-chrome-stable'],
    darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: programFiles.map((dir) => join(dir, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  },
  edge: {
    names: ['microsoft-edge', 'microsoft-edge-stable'],
    darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    win32: programFiles.map((dir) => join(dir, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: programFiles.map((dir) => join(dir, 'Mozilla Firefox', 'firefox.exe')),
  },
};

/** @param {string} name a program's name @returns {string | null} its path, if it is on PATH */
export function onPath(name) {
  for (const dir of (env.PATH ?? '').split(delimiter)) {
    for (const file of platform === 'win32' ? [`${name}.exe`] : [name]) {
      if (dir && existsSync(join(dir, file))) return join(dir, file);
    }
  }
  return null;
}

/**
 * @param {'chromium' | 'chrome' | 'edge' | 'firefox'} browser
 * @returns {string | null} path of the browser's program
 */
export function findBrowser(browser) {
  const place = PLACES[browser];
  for (const name of place.names) {
    const found = onPath(name);
    if (found) return found;
  }
  return (place[platform] ?? []).find((path) => existsSync(path)) ?? null;
}

/** Chromium for the tests and the demo: CHROMIUM_PATH, or the one that is installed. */
export function findChromium() {
  return env.CHROMIUM_PATH || findBrowser('chromium');
}

/** Firefox for the tests and the demo: FIREFOX_PATH, or the one that is installed. */
export function findFirefox() {
  return env.FIREFOX_PATH || findBrowser('firefox');
}

function needed(path, what, variable) {
  if (path) return path;
  throw new Error(`${what} is not installed: install it, or set ${variable} to its program`);
}

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium's sandbox does not start for root, which is who runs containers. */
const sandbox = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * Starts Chromium through Playwright with the unpacked extension in it.
 * @param {object} options
 * @param {string} options.dist folder of the built extension
 * @param {string} options.userDataDir profile folder, kept across starts
 * @param {boolean} [options.headless] default true
 * @param {string[]} [options.args] further switches
 * @param {string} [options.hostRules] `--host-resolver-rules`; by default no name but localhost resolves
 * @param {object} [options.context] further options of launchPersistentContext (viewport, locale ...)
 * @returns {Promise<{ context: import('playwright-core').BrowserContext, worker: import('playwright-core').Worker, id: string }>}
 */
export async function launchChromium({ dist, userDataDir, headless = true, args = [], hostRules, context: more = {} }) {
  const { chromium } = await import('playwright-core');
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: needed(findChromium(), 'Chromium', 'CHROMIUM_PATH'),
    headless,
    ...more,
    args: [
      ...QUIET,
      ...sandbox(),
      ...(headless ? ['--disable-gpu'] : []),
      // Both are needed: Playwright itself starts with --disable-extensions.
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
      `--host-resolver-rules=${hostRules ?? 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1'}`,
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return { context, worker, id: new URL(worker.url()).host };
}

/**
 * Starts Firefox through Puppeteer (WebDriver BiDi) with the extension in it.
 * @param {object} options
 * @param {string} options.dist folder of the built extension
 * @param {string} options.uuid the host its moz-extension:// pages get
 * @param {string} [options.geckoId] the extension's id in the manifest
 * @param {boolean} [options.headless] default true
 * @param {Record<string, unknown>} [options.prefs] further preferences
 * @param {string} [options.userDataDir] profile folder, kept across starts
 * @param {boolean} [options.keep] install the extension in that profile for good, the first time; by default it is
 *   temporary and gone with the browser, with all that it kept
 */
export async function launchFirefox({
  dist,
  uuid,
  geckoId = 'lurewatch@lurewatch.org',
  headless = true,
  prefs = {},
  userDataDir,
  keep = false,
}) {
  const { default: puppeteer } = await import('puppeteer-core');
  const xpi = keep && join(userDataDir, 'extensions', `${geckoId}.xpi`);
  if (xpi && !existsSync(xpi)) {
    mkdirSync(dirname(xpi), { recursive: true });
    writeFileSync(xpi, await zip(await filesIn(dist)));
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needed(findFirefox(), 'Firefox', 'FIREFOX_PATH'),
    headless,
    acceptInsecureCerts: true,
    ...(userDataDir ? { userDataDir } : {}),
    ...(headless ? {} : { defaultViewport: null }),
    // Without it moz-extension:// pages refuse to be opened by a driver.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      // ESR and developer editions only: an unsigned file in the profile is installed and enabled at the start.
      ...(keep
        ? {
            'xpinstall.signatures.required': false,
            'extensions.autoDisableScopes': 0,
            'extensions.enabledScopes': 15,
            'extensions.startupScanScopes': 15,
          }
        : {}),
      ...prefs,
    },
  });
  try {
    if (!keep) await browser.installExtension(dist);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/**
 * Starts a branded Chrome or Edge (137 and later ignore --load-extension) and loads the extension over the DevTools
 * pipe. Works in Chromium too. No driver stays attached to the pages.
 * @param {object} options
 * @param {string} options.executablePath
 * @param {string} options.dist folder of the built extension
 * @param {string} options.userDataDir profile folder
 * @param {boolean} [options.headless] default false
 * @param {string[]} [options.args]
 * @returns {Promise<{ id: string, send: (method: string, params?: object) => Promise<any>, open: (url: string) => Promise<any>, close: () => Promise<void>, closed: Promise<void> }>}
 */
export async function launchBranded({ executablePath, dist, userDataDir, headless = false, args = [] }) {
  const child = spawn(
    executablePath,
    [
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${userDataDir}`,
      ...QUIET,
      ...sandbox(),
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      ...args,
      'about:blank',
    ],
    // The pipe is file descriptors 3 (to the browser) and 4 (from it).
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const waiting = new Map();
  const closed = new Promise((done) => child.once('exit', () => done()));
  const failAll = (error) => {
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  child.once('error', failAll);
  void closed.then(() => failAll(new Error('the browser closed')));
  const [, , , toBrowser, fromBrowser] = child.stdio;
  toBrowser.on('error', failAll);
  let rest = '';
  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (chunk) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages.map((text) => JSON.parse(text))) {
      const request = waiting.get(message.id);
      if (!request) continue;
      waiting.delete(message.id);
      if (message.error) request.fail(new Error(`${request.method}: ${message.error.message}`));
      else request.done(message.result);
    }
  });
  let last = 0;
  const send = (method, params = {}) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { method, done, fail });
      toBrowser.write(`${JSON.stringify({ id: last, method, params })}\0`);
    });
  try {
    const { id } = await send('Extensions.loadUnpacked', { path: dist });
    return {
      id,
      send,
      open: (url) => send('Target.createTarget', { url }),
      close: async () => {
        await send('Browser.close').catch(() => {});
        await closed;
      },
      closed,
    };
  } catch (error) {
    child.kill();
    throw error;
  }
}
