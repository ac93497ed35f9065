import { browser } from './api';

const DATA = ['websiteContent', 'browsingActivity'];

/** Firefox's data-collection permission; the polyfill's types do not know it yet, Chromium does not have it. */
type DataPermissions = { data_collection: string[] };
const asPermissions = (data: DataPermissions) => data as unknown as { origins?: string[] };

const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** Asks Firefox's own consent for sending reports. Call it in a click. True at once where the browser has none. */
export async function requestDataCollection(): Promise<boolean> {
  return isFirefox() ? browser.permissions.request(asPermissions({ data_collection: DATA })) : true;
}

/** Whether the browser's own consent still stands. */
export async function hasDataCollection(): Promise<boolean> {
  return isFirefox() ? browser.permissions.contains(asPermissions({ data_collection: DATA })) : true;
}
