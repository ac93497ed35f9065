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

/** Whether an address is on one of the public boards the package watches from the start. */
export function isOnBoard(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const host = new URL(address).hostname.replace(/\.$/, '');
  const patterns = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
  return patterns.some((pattern) => {
    const wanted = /^[^:]+:\/\/([^/:]+)/.exec(pattern)?.[1] ?? '';
    return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
  });
}
