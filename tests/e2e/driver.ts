import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { launchChromium, launchFirefox } from '../../scripts/browsers.mjs';

/** One tab, as both drivers can offer it: everything a person does goes through real input. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Value of a JavaScript expression in the page's own world. */
  run<T>(expression: string): Promise<T>;
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  url(): string;
  close(): Promise<void>;
}

/** A browser with the extension in it. */
export interface Driver {
  name: 'chromium' | 'firefox';
  newTab(): Promise<Tab>;
  /** Opens a page of the extension in a tab. */
  extensionTab(path: string): Promise<Tab>;
  /** Waits for a tab whose address contains `part`, such as one the extension opened. */
  tabAt(part: string): Promise<Tab>;
  close(): Promise<void>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tries until the value is truthy. Throws with `what` after `ms` milliseconds. */
export async function until<T>(what: string, value: () => Promise<T>, ms = 20_000): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const got = await value();
      if (got) return got;
      last = got;
    } catch (error) {
      last = error;
    }
    await pause(150);
  }
  throw new Error(`waited ${ms} ms for ${what}; last: ${String(last)}`);
}

/** All elements for a selector, also inside open shadow roots. */
const DEEP = `((selector) => {
  const all = (root) => [...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((element) => element.shadowRoot ? all(element.shadowRoot) : [])];
  return all(document);
})`;

/** Visible text of all elements for a selector, through shadow roots, joined by line breaks. */
export function textOf(tab: Tab, selector: string): Promise<string> {
  return tab.run(
    `${DEEP}(${JSON.stringify(selector)}).map((element) => element.innerText ?? element.textContent).join('\\n')`,
  );
}

/** Whether the selector finds anything, through shadow roots. */
export function count(tab: Tab, selector: string): Promise<number> {
  return tab.run(`${DEEP}(${JSON.stringify(selector)}).length`);
}

/** Clicks the first element for the selector with the real mouse, in its middle, once it is there and in view. */
export async function press(tab: Tab, selector: string): Promise<void> {
  const find = `${DEEP}(${JSON.stringify(selector)}).find((element) => element.getClientRects().length > 0)`;
  await until(`an element ${selector} at ${tab.url()}`, () => tab.run<boolean>(`!!${find}`));
  await tab.run(`${find}.scrollIntoView({ block: 'center' })`);
  await pause(100);
  const [x, y] = await tab.run<[number, number]>(
    `(() => { const r = ${find}.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()`,
  );
  await tab.click(x, y);
}

/** Clicks a field, empties it and types into it. */
export async function fill(tab: Tab, selector: string, text: string): Promise<void> {
  await press(tab, selector);
  await tab.run(`${DEEP}(${JSON.stringify(selector)})[0].select?.()`);
  await tab.type(text);
}

/** The texts that are underlined by the CSS Custom Highlight API under our name. */
export function underlined(tab: Tab): Promise<string[]> {
  return tab.run(`[...(CSS.highlights.get('lw-mark') ?? [])].map(String)`);
}

function chromiumTab(page: ChromiumPage): Tab {
  return {
    goto: async (url) => void (await page.goto(url)),
    run: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => void (await page.screenshot({ path })),
    size: (width, height) => page.setViewportSize({ width, height }),
    url: () => page.url(),
    close: () => page.close(),
  };
}

/** Chromium's driver, with the parts only Chromium tests use. */
export interface ChromiumDriver extends Driver {
  /** Runs an expression in the background worker, waking it if it sleeps. */
  worker<T>(expression: string): Promise<T>;
  /** Ends the background worker as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  context: Awaited<ReturnType<typeof launchChromium>>['context'];
  id: string;
}

export async function chromium(dist: string, userDataDir: string, args: string[] = []): Promise<ChromiumDriver> {
  const { context, id } = await launchChromium({ dist, userDataDir, args, context: { locale: 'ko-KR' } });
  const extensionTab = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return chromiumTab(page);
  };
  return {
    name: 'chromium',
    context,
    id,
    newTab: async () => chromiumTab(await context.newPage()),
    extensionTab,
    tabAt: (part) =>
      until(`a tab at ${part}`, async () => {
        const page = context.pages().find((open) => open.url().includes(part));
        return page && chromiumTab(page);
      }),
    worker: async <T>(expression: string) => {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      return worker.evaluate(expression) as Promise<T>;
    },
    stopWorker: async () => {
      const session = await context.browser()!.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      for (const target of targetInfos) {
        if (target.type === 'service_worker' && target.url.includes(id)) {
          await session.send('Target.closeTarget', { targetId: target.targetId });
        }
      }
      await session.detach();
    },
    close: () => context.close(),
  };
}

const FIREFOX_UUID = '5a6f2c1e-8f2b-4a7e-9c41-0d6f3b7a9e52';

function firefoxTab(page: FirefoxPage): Tab {
  return {
    // Navigation to the extension's own pages never reports its end to the driver.
    goto: async (url) => {
      const own = url.startsWith('moz-extension:');
      await page.goto(url, { timeout: own ? 2_000 : 30_000 }).catch((error: unknown) => {
        if (!own) throw error;
      });
    },
    run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    size: (width, height) => page.setViewport({ width, height }),
    url: () => page.url(),
    close: () => page.close(),
  };
}

export async function firefox(dist: string): Promise<Driver> {
  const browser = await launchFirefox({
    dist,
    uuid: FIREFOX_UUID,
    prefs: { 'intl.locale.requested': 'ko', 'extensions.webextOptionalPermissionPrompts': false },
  });
  return {
    name: 'firefox',
    newTab: async () => firefoxTab(await browser.newPage()),
    extensionTab: async (path) => {
      const tab = firefoxTab(await browser.newPage());
      await tab.goto(`moz-extension://${FIREFOX_UUID}/${path}`);
      return tab;
    },
    tabAt: (part) =>
      until(`a tab at ${part}`, async () => {
        for (const page of await browser.pages()) {
          const address = (await page.evaluate('location.href').catch(() => '')) as string;
          if (address.includes(part)) return firefoxTab(page);
        }
        return null;
      }),
    close: () => browser.close(),
  };
}
