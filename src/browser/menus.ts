import { browser } from './api';

/** Adds one context-menu item for selected text, where the browser has context menus (Firefox for Android has none). */
export function selectionMenu(id: string, title: string, picked: (text: string) => Promise<void>): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id, title, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId === id && info.selectionText) void picked(info.selectionText);
  });
}
