import { LIMITS } from '../../contract/limits';
import { isHidden } from './hidden';
import type { PageLink } from './reading';
import { cut, fieldText, oneLine } from './text';

/** Hosts behind which a person waits, not a page: these links are kept when there are too many. */
const MESSENGERS =
  /(?:^|\.)(?:t\.me|telegram\.me|telegram\.dog|telegram\.org|wa\.me|whatsapp\.com|line\.me|lin\.ee|kakao\.com|weixin\.qq\.com|wechat\.com|zalo\.me|viber\.com|m\.me|signal\.me|discord\.gg|discord\.com|band\.us|linktr\.ee|forms\.gle)$/;
const WEB = /^https?$/;

/** Anchors looked at before a page's links count as endless. */
const ANCHORS = 150_000;
const LINK_TEXT = 200;
const LINK_PATH = 2_000;
const IMAGES = 50;

/** Takes an address apart, relative to `base`; null for what is no address or only code (`javascript:`, `data:`). */
export function takeApart(href: string, base: string): PageLink | null {
  if (href.length > LINK_PATH * 2) return null;
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return null;
  }
  const scheme = url.protocol.slice(0, -1);
  if (/^(?:javascript|data|blob|about|file|vbscript)$/.test(scheme)) return null;
  return { text: '', scheme, host: url.hostname, path: (url.pathname + url.search).slice(0, LINK_PATH) };
}

/** An absolute http(s) address, or undefined. */
export function webAddress(href: string | null | undefined, base: string): string | undefined {
  if (!href || href.length > LINK_PATH * 2) return undefined;
  try {
    const url = new URL(href, base);
    return WEB.test(url.protocol.slice(0, -1)) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** True for links that lead to a person: messengers, mail, telephone, app schemes such as `tg:`. */
export function isContact(link: PageLink): boolean {
  return !WEB.test(link.scheme) || MESSENGERS.test(link.host);
}

/** Links without doubles, those that could be contact points first, at most LIMITS.links. */
export function orderLinks(links: readonly PageLink[]): PageLink[] {
  const seen = new Set<string>();
  const contacts: PageLink[] = [];
  const others: PageLink[] = [];
  for (const link of links) {
    const key = `${link.scheme}|${link.host}|${link.path}|${link.text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    (isContact(link) ? contacts : others).push(link);
  }
  return [...contacts, ...others].slice(0, LIMITS.links);
}

/** Every link under `root`, in the order {@link orderLinks} gives; links to a place in the page itself are left out. */
export function readLinks(root: ParentNode, base: string, skip?: (element: Element) => boolean): PageLink[] {
  const found: PageLink[] = [];
  const contacts: PageLink[] = [];
  let looked = 0;
  for (const anchor of root.querySelectorAll('a[href], area[href]')) {
    if (++looked > ANCHORS) break;
    const href = anchor.getAttribute('href')?.trim() ?? '';
    if (href === '' || href.startsWith('#')) continue;
    const link = takeApart(href, base);
    if (!link) continue;
    // Plain links beyond the cap would be dropped later anyway: spare their text.
    const contact = isContact(link);
    const room = contact ? contacts.length < LIMITS.links : found.length < LIMITS.links;
    if (!room || skip?.(anchor)) continue;
    link.text = cut(fieldText(anchor) || oneLine(anchor.textContent ?? ''), LINK_TEXT);
    (contact ? contacts : found).push(link);
  }
  return orderLinks([...contacts, ...found]);
}

/** Addresses of the pictures under `root` that a person could see as part of an ad: no data:, no one-pixel counters. */
export function readImages(root: ParentNode, base: string): string[] {
  const found = new Set<string>();
  for (const image of root.querySelectorAll('img')) {
    if (found.size >= IMAGES) break;
    const tiny = ['width', 'height'].some((side) => {
      const size = Number.parseInt(image.getAttribute(side) ?? '', 10);
      return size >= 0 && size <= 3;
    });
    if (tiny || isHidden(image)) continue;
    const source = image.getAttribute('src') || image.getAttribute('data-src') || image.getAttribute('data-original');
    const address = webAddress(source, base);
    if (address) found.add(address);
  }
  return [...found];
}
