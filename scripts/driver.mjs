// One way to drive both browsers with the extension in them: real mouse, real keys, real pages.
import { execFileSync } from 'node:child_process';
import { launchChromium, launchFirefox } from './browsers.mjs';

/**
 * One tab.
 * @typedef {object} Tab
 * @property {(url: string) => Promise<void>} goto
 * @property {(expression: string) => Promise<any>} run value of a JavaScript expression in the page's own world
 * @property {(x: number, y: number) => Promise<void>} click
 * @property {(text: string) => Promise<void>} type
 * @property {(key: string) => Promise<void>} key presses one key, by its name in `KeyboardEvent.key`
 * @property {(path: string) => Promise<void>} screenshot
 * @property {() => Promise<Uint8Array>} picture a screenshot as PNG bytes
 * @property {(width: number, height: number) => Promise<void>} size
 * @property {() => Promise<void>} front
 * @property {() => string} url
 * @property {() => Promise<void>} close
 */

/**
 * A browser with the extension in it.
 * @typedef {object} Driver
 * @property {'chromium' | 'firefox'} name
 * @property {() => Promise<Tab>} newTab
 * @property {(path: string) => Promise<Tab>} extensionTab opens a page of the extension in a tab
 * @property {(part: string) => Promise<Tab>} tabAt waits for a tab whose address contains `part`
 * @property {() => Promise<void>} close
 */

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Tries until the value is truthy. Throws with `what` after `ms` milliseconds.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} value
 * @param {number} [ms]
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, value, ms = 60_000) {
  const end = Date.now() + ms;
  let last;
  while (Date.now() < end) {
    try {
      last = await value();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    await pause(150);
  }
  throw new Error(`waited ${ms} ms for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
}

/**
 * A process and all that came from it, itself first.
 * @param {number} pid
 * @returns {{ pid: number, command: string }[]}
 */
export function processTree(pid) {
  const all = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\n')
    .flatMap((line) => {
      const [, own, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return own ? [{ pid: Number(own), parent: Number(parent), command }] : [];
    });
  const found = all.filter((one) => one.pid === pid);
  for (const { pid: parent } of found) found.push(...all.filter((one) => one.parent === parent));
  return found.map((one) => ({ pid: one.pid, command: one.command }));
}

/**
 * Ends processes as a crash or a power cut does: SIGKILL, in their order. One that is gone already is no matter.
 * @param {readonly { pid: number }[]} processes
 */
export function crash(processes) {
  for (const { pid } of processes) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

/** All elements for a selector, also inside open shadow roots. */
const DEEP = `((selector) => {
  const all = (root) => [...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((element) => element.shadowRoot ? all(element.shadowRoot) : [])];
  return all(document);
})`;

/** @param {Tab} tab @param {string} selector @returns {Promise<string>} texts of all elements, a line each */
export function textOf(tab, selector) {
  return tab.run(
    `${DEEP}(${JSON.stringify(selector)}).map((found) => found.innerText ?? found.textContent).join('\\n')`,
  );
}

/** @param {Tab} tab @param {string} selector @returns {Promise<number>} how many there are, through shadow roots */
export function count(tab, selector) {
  return tab.run(`${DEEP}(${JSON.stringify(selector)}).length`);
}

/**
 * Clicks the first shown element for the selector with the real mouse, once it is there and in view: in the middle of
 * its first line, since the middle of a link that wraps is not on the link.
 * @param {Tab} tab
 * @param {string} selector
 */
export async function press(tab, selector) {
  const find = `${DEEP}(${JSON.stringify(selector)}).find((found) => found.getClientRects().length > 0)`;
  await until(`an element ${selector}`, () => tab.run(`!!${find}`));
  await tab.run(`${find}.scrollIntoView({ block: 'center' })`);
  await pause(100);
  const [x, y] = await tab.run(
    // The first line of it: the middle of a link that wraps may lie beside its words.
    `(() => { const box = ${find}.getClientRects()[0]; return [box.x + box.width / 2, box.y + box.height / 2]; })()`,
  );
  await tab.click(x, y);
}

/**
 * Clicks a field, empties it and types into it.
 * @param {Tab} tab
 * @param {string} selector
 * @param {string} text
 */
export async function fill(tab, selector, text) {
  await press(tab, selector);
  await tab.run(`${DEEP}(${JSON.stringify(selector)})[0].select?.()`);
  await tab.type(text);
}

/**
 * Loads a tab's page anew and waits until the new one is there: what is asked right after the browser's own reload may
 * still be asked of the old page, and dies with it.
 * @param {Tab} tab
 */
export async function reload(tab) {
  await tab.run('void (globalThis.lwLeft = true, location.reload())').catch(() => undefined);
  await until('the page anew', () => tab.run(`!globalThis.lwLeft && document.readyState === 'complete'`));
}

/** @param {Tab} tab @returns {Promise<string[]>} the words underlined in the page's own text */
export function underlined(tab) {
  return tab.run(`[...(CSS.highlights.get('lw-mark') ?? [])].map(String)`);
}

/** @param {import('playwright-core').Page} page @returns {Tab} */
function chromiumTab(page) {
  return {
    goto: async (url) => void (await page.goto(url)),
    run: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    key: (key) => page.keyboard.press(key),
    screenshot: async (path) => void (await page.screenshot({ path })),
    picture: () => page.screenshot(),
    size: (width, height) => page.setViewportSize({ width, height }),
    front: () => page.bringToFront(),
    url: () => page.url(),
    close: () => page.close(),
  };
}

/**
 * @param {string} dist folder of the built extension
 * @param {string} userDataDir
 * @param {string[]} [args]
 * @returns {Promise<Driver & { context: import('playwright-core').BrowserContext, id: string,
 *   worker: (expression: string) => Promise<any>, stopWorker: () => Promise<void>, workerRuns: () => Promise<boolean>,
 *   pid: () => Promise<number> }>}
 */
export async function driveChromium(dist, userDataDir, args = []) {
  const { context, id } = await launchChromium({ dist, userDataDir, args, context: { locale: 'ko-KR' } });
  return {
    name: 'chromium',
    context,
    id,
    newTab: async () => chromiumTab(await context.newPage()),
    extensionTab: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return chromiumTab(page);
    },
    tabAt: (part) =>
      until(`a tab at ${part}`, async () => {
        const page = context.pages().find((open) => open.url().includes(part));
        return page && chromiumTab(page);
      }),
    worker: async (expression) => {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      return worker.evaluate(expression);
    },
    // As the browser does when the worker has been idle.
    stopWorker: async () => {
      const session = await context.browser().newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { type, url, targetId } of targetInfos) {
        if (type === 'service_worker' && url.includes(id)) await session.send('Target.closeTarget', { targetId });
      }
      await session.detach();
    },
    workerRuns: async () => {
      const session = await context.browser().newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      await session.detach();
      return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(id));
    },
    pid: async () => {
      const session = await context.browser().newBrowserCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      await session.detach();
      return processInfo.find(({ type }) => type === 'browser').id;
    },
    close: () => context.close(),
  };
}

const FIREFOX_UUID = '5a6f2c1e-8f2b-4a7e-9c41-0d6f3b7a9e52';

/** @param {import('puppeteer-core').Page} page @returns {Tab} */
function firefoxTab(page) {
  return {
    // Navigation to the extension's own pages never reports its end to the driver.
    goto: async (url) => {
      const own = url.startsWith('moz-extension:');
      await page.goto(url, { timeout: own ? 2_000 : 30_000 }).catch((error) => {
        if (!own) throw error;
      });
    },
    run: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    key: (key) => page.keyboard.press(key),
    screenshot: async (path) => void (await page.screenshot({ path })),
    picture: () => page.screenshot(),
    size: (width, height) => page.setViewport({ width, height }),
    front: () => page.bringToFront(),
    url: () => page.url(),
    close: () => page.close(),
  };
}

/**
 * @param {string} dist folder of the built extension
 * @param {object} [options]
 * @param {string} [options.installed] profile folder in which the extension is installed for good, as a store's is, so
 *   that it and what it keeps outlive the browser; by default it is there for this run only
 * @param {Record<string, unknown>} [options.prefs] further preferences
 * @param {string} [options.geckoId] the extension's id, where the manifest has another than usual
 * @returns {Promise<Driver & { openSaved: (url: string, files: ReadonlyMap<string, string>) => Promise<Tab>, pid: number }>}
 */
export async function driveFirefox(dist, { installed, prefs = {}, geckoId } = {}) {
  const browser = await launchFirefox({
    dist,
    geckoId,
    uuid: FIREFOX_UUID,
    // The consent to data collection is asked in the browser's own window, which no driver can answer.
    prefs: { 'intl.locale.requested': 'ko', 'extensions.webextOptionalPermissionPrompts': false, ...prefs },
    ...(installed ? { userDataDir: installed, keep: true } : {}),
  });
  return {
    name: 'firefox',
    newTab: async () => firefoxTab(await browser.newPage()),
    // A page under its own address, answered from memory; in a window of its own, so that it is never in the background.
    openSaved: async (url, files) => {
      const page = await browser.newPage({ type: 'window' });
      await page.setViewport({ width: 1180, height: 800 });
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const body = files.get(request.url());
        const answer = body ? request.respond({ contentType: 'text/html; charset=utf-8', body }) : request.abort();
        answer.catch(() => undefined);
      });
      await page.goto(url);
      return firefoxTab(page);
    },
    extensionTab: async (path) => {
      const tab = firefoxTab(await browser.newPage());
      await tab.goto(`moz-extension://${FIREFOX_UUID}/${path}`);
      return tab;
    },
    tabAt: (part) =>
      until(`a tab at ${part}`, async () => {
        for (const page of await browser.pages()) {
          const address = await page.evaluate('location.href').catch(() => '');
          if (String(address).includes(part)) return firefoxTab(page);
        }
        return null;
      }),
    pid: browser.process().pid,
    close: () => browser.close(),
  };
}
