// The only import of the polyfill. Everything else in this room wraps it in the few calls the product makes.
import browser from 'webextension-polyfill';

export { browser };

/** The browser's language as a BCP 47 tag. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The extension's id as this browser's policies name it. */
export function extensionId(): string {
  return browser.runtime.id;
}

/** Whether this is Firefox, on whatever device. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

/** Address of a file of the extension. */
export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Runs `job` once per installation or update, and at every start of the browser. Register at the worker's top level. */
export function onBoot(jobs: { installed: (reason: string) => void; started: () => void }): void {
  browser.runtime.onInstalled.addListener((details) => jobs.installed(details.reason));
  browser.runtime.onStartup.addListener(jobs.started);
}

/** Browsers end a worker that has asked nothing of them for half a minute, also while a download runs. */
const ASK_EVERY = 20_000;

/** Keeps the worker from being ended as idle until `work` has settled. */
export async function staysAwake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), ASK_EVERY);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
