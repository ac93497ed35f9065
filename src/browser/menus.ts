import { browser } from './api';

/** Adds one context-menu item for selected text, named by a message of _locales, where the browser has context menus (Firefox for Android has none). */
export function selectionMenu(id: string, message: string, picked: (text: string) => Promise<void>): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(message), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId === id && info.selectionText) void picked(info.selectionText);
  });
}
