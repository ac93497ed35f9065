import { browser } from './api';

/** The tab in front. `url` only where the extension may see it. */
export async function activeTab(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Why there is no picture: another tab is in front (or the page changed), or the browser does not allow one. */
export type NoPicture = 'not-in-front' | 'refused';

/**
 * What is seen of a tab now, as a PNG data address. Call it in a click: the browser allows it for watched boards and for
 * the tab whose toolbar button was pressed. Only while `tabId` is in front and still at `url` (where that can be known).
 */
export async function pictureOf(tabId: number, url: string): Promise<{ picture: string } | { problem: NoPicture }> {
  const isThere = async () => {
    const tab = await browser.tabs.get(tabId);
    return tab.active && (tab.url === undefined || tab.url === url) ? tab : null;
  };
  try {
    const tab = await isThere();
    if (!tab || tab.windowId === undefined) return { problem: 'not-in-front' };
    const picture = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    // The page may have gone on, or another tab come to the front, while the picture was taken.
    return (await isThere()) ? { picture } : { problem: 'not-in-front' };
  } catch {
    return { problem: 'refused' };
  }
}

/** Ids of all open tabs. */
export async function allTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Opens a page of the extension in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Reads a page outside the watched boards once, on the user's click (activeTab). Rejects where the browser forbids it. */
export async function readTabNow(tabId: number): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  await browser.scripting.insertCSS({ target: { tabId }, files: script?.css ?? [] });
  await browser.scripting.executeScript({ target: { tabId }, files: script?.js ?? [] });
}

/** Opens a page of the web in a new tab. Rejects what is not https. */
export async function openSite(url: string): Promise<void> {
  if (!url.startsWith('https://')) throw new Error(`${url} is not https`);
  await browser.tabs.create({ url });
}

const WATCHED = 'watched-sites';

/** Has the content script run on these match patterns from now on, in this and later starts of the browser. */
export async function watchSites(matches: readonly string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [WATCHED] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [WATCHED] });
  if (matches.length === 0) return;
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  await browser.scripting.registerContentScripts([
    {
      id: WATCHED,
      matches: [...matches],
      js: script?.js ?? [],
      css: script?.css ?? [],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** What the toolbar button shows for one tab. The text differs, not the colour alone. */
export interface Badge {
  text: string;
  color: string;
  title: string;
}

/** Sets the badge of every tab that has none of its own: pages we do not read, and those nothing is known of yet. */
export async function setUsualBadge(badge: Badge): Promise<void> {
  await browser.action.setBadgeText({ text: badge.text });
  await browser.action.setBadgeBackgroundColor({ color: badge.color });
  await browser.action.setTitle({ title: badge.title });
}

/** Sets the toolbar badge of a tab; a tab that is gone meanwhile is no error. */
export async function setBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badge.text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
    await browser.action.setTitle({ tabId, title: badge.title });
  } catch {
    // The tab was closed between judging and drawing.
  }
}
