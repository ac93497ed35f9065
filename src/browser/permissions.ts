import { browser, isFirefox } from './api';

const DATA = ['websiteContent', 'browsingActivity'];

/** Firefox's data-collection permission; the polyfill's types do not know it yet, Chromium does not have it. */
type DataPermissions = { data_collection: string[] };
const asPermissions = (data: DataPermissions) => data as unknown as { origins?: string[] };

/** Asks Firefox's own consent for sending reports. Call it in a click. True at once where the browser has none. */
export async function requestDataCollection(): Promise<boolean> {
  return isFirefox() ? browser.permissions.request(asPermissions({ data_collection: DATA })) : true;
}

/** Whether the browser's own consent still stands. */
export async function hasDataCollection(): Promise<boolean> {
  return isFirefox() ? browser.permissions.contains(asPermissions({ data_collection: DATA })) : true;
}

/** Match patterns of the sites the reader allowed beside those the package watches from the start. */
export async function grantedSites(): Promise<string[]> {
  const own = new Set((browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []));
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !own.has(origin));
}

/** Takes a match pattern of {@link grantedSites} back. Call it in a click. */
export async function forgetSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

const boardPatterns = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

const hostOf = (pattern: string): string => /^[^:]+:\/\/(?:\*\.)?([^/:]+)/.exec(pattern)?.[1] ?? '';

/** Hosts of the public boards the package watches from the start, without `www.` and each once. */
export function boardHosts(): string[] {
  return [...new Set(boardPatterns().map(hostOf))];
}

/**
 * Hosts of boards that the reader no longer lets us read; browsers let people take that back. Chromium's `contains` does
 * not know the hosts of content scripts, its `getAll` lists them.
 */
export async function boardsNotPermitted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(origins.map(hostOf));
  const unlisted = boardPatterns().filter((pattern) => !listed.has(hostOf(pattern)));
  const each = await Promise.all(
    unlisted.map((pattern) => browser.permissions.contains({ origins: [pattern] }).catch(() => true)),
  );
  return [...new Set(unlisted.filter((_, i) => !each[i]).map(hostOf))];
}

/** Asks the reader to allow these boards again. Call it in a click. */
export async function requestBoards(hosts: readonly string[]): Promise<boolean> {
  const wanted = boardPatterns().filter((pattern) => hosts.includes(hostOf(pattern)));
  return browser.permissions.request({ origins: wanted });
}

/** Calls `changed` whenever the reader allows or forbids a site. Register at the worker's top level. */
export function onSitesChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Whether the reader allowed the host of this address. */
export async function hasSite(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** The match pattern of one host, or null for what is no web page. */
function sitePattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? `*://${hostname}/*` : null;
}

/** Asks the reader to allow the one host of this address. Call it in a click. False if refused, or for no web page. */
export async function requestSite(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  return pattern !== null && browser.permissions.request({ origins: [pattern] });
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
