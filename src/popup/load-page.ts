import { activeTab, ask, askTab, readTabNow } from '../browser';
import type { PageState } from '../contract/messages';

/** What the popup knows of the page in front. */
export type PageView =
  | { state: 'loading' }
  /** No content script there: not a job board, or a page the browser keeps for itself. */
  | { state: 'not-watched'; tabId: number | null; url: string | null; failed: boolean }
  /** Selected text the worker has forgotten: it is never stored. */
  | { state: 'selection-gone' }
  | { state: 'read'; page: PageState };

/** Asks the page's content script; `tab` stands in for the tab in front. */
export async function loadPage(tab: number | null): Promise<PageView> {
  const front = tab === null ? await activeTab() : null;
  const tabId = tab ?? front?.id ?? null;
  const url = front?.url ?? null;
  if (tabId === null) return { state: 'not-watched', tabId, url, failed: false };
  try {
    return { state: 'read', page: await askTab(tabId, 'page-state', {}, 12_000) };
  } catch {
    return { state: 'not-watched', tabId, url, failed: false };
  }
}

/** The text a person selected and asked about. */
export async function loadSelection(id: string): Promise<PageView> {
  const { page } = await ask('selection', { id }).catch(() => ({ page: null }));
  return page ? { state: 'read', page } : { state: 'selection-gone' };
}

/** Reads a page that is not watched once, because the user asked. */
export async function readNow(tabId: number, url: string | null): Promise<PageView> {
  try {
    await readTabNow(tabId);
    return { state: 'read', page: await askTab(tabId, 'page-state', {}, 12_000) };
  } catch {
    return { state: 'not-watched', tabId, url, failed: true };
  }
}
