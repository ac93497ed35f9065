import { activeTab, askTab, readTabNow } from '../browser';
import type { PageState } from '../contract/messages';

/** What the popup knows of the page in front. */
export type PageView =
  | { state: 'loading' }
  /** No content script there: not a job board, or a page the browser keeps for itself. */
  | { state: 'not-watched'; tabId: number | null; failed: boolean }
  | { state: 'read'; tabId: number; page: PageState };

/** Asks the page's content script; `tab` stands in for the tab in front. */
export async function loadPage(tab: number | null): Promise<PageView> {
  const tabId = tab ?? (await activeTab())?.id ?? null;
  if (tabId === null) return { state: 'not-watched', tabId, failed: false };
  try {
    return { state: 'read', tabId, page: await askTab(tabId, 'page-state', {}, 12_000) };
  } catch {
    return { state: 'not-watched', tabId, failed: false };
  }
}

/** Reads a page that is not watched once, because the user asked. */
export async function readNow(tabId: number): Promise<PageView> {
  try {
    await readTabNow(tabId);
    return { state: 'read', tabId, page: await askTab(tabId, 'page-state', {}, 12_000) };
  } catch {
    return { state: 'not-watched', tabId, failed: true };
  }
}
