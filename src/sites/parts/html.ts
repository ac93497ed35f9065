import { LIMITS } from '../../contract/limits';
import { readLinks } from './links';
import type { PageLink } from './reading';
import { cut, oneLine, type PlainText, readText } from './text';

const TAG =
  /<\/?(?:p|br|div|span|ul|ol|li|b|i|u|em|strong|font|a|h[1-6]|table|tbody|thead|tr|td|th|img|hr|section|article|header|footer|style|script|dl|dt|dd|blockquote|pre|code|center|small|sub|sup|iframe|svg|figure|html|body|head|o:p)(?:[\s/][^<>]*)?>/i;
const BLOCK_TAG = /<(?:br|p|div|ul|ol|li|h[1-6]|table|tr)[\s/>]/i;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i;
/** Times a description was escaped over itself that we still undo. */
const ROUNDS = 3;

/** Parses HTML without running or loading anything; null where the host has no parser or the markup breaks it. */
function parse(html: string, document: Document): Document | null {
  const Parser = document.defaultView?.DOMParser ?? (typeof DOMParser === 'undefined' ? null : DOMParser);
  if (!Parser) return null;
  try {
    return new Parser().parseFromString(html, 'text/html');
  } catch {
    return null;
  }
}

/** Where there is no parser: tags off, the five entities of XML and numbers back to characters. */
function stripTags(html: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' };
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(#?)(x?)([0-9a-z]{1,8});/gi, (whole, hash: string, hex: string, name: string) => {
      if (!hash) return Object.hasOwn(named, name) ? named[name]! : whole;
      const code = Number.parseInt(name, hex ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
}

/**
 * Text of a string that may be HTML, escaped HTML, twice escaped HTML, or plain text with line breaks. Nothing in it
 * runs or loads. `base` is the address links are relative to.
 */
export function htmlToText(html: string, document: Document, base: string): { body: PlainText; links: PageLink[] } {
  let source = cut(html, LIMITS.descriptionChars * 2);
  let body: PlainText = { text: '', hidden: [] };
  const links: PageLink[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const keepLines = !BLOCK_TAG.test(source);
    const parsed = TAG.test(source) || ENTITY.test(source) ? parse(source, document) : null;
    if (parsed?.body) {
      body = readText(parsed.body, { keepLines });
      links.push(...readLinks(parsed.body, base));
    } else {
      body = {
        text: cut(plainLines(TAG.test(source) ? stripTags(source) : source), LIMITS.descriptionChars),
        hidden: [],
      };
    }
    if (!TAG.test(body.text) && !ENTITY.test(body.text)) break;
    source = body.text;
  }
  return { body, links };
}

/** Plain text as it stands, with runs of blanks and of empty lines made one. */
function plainLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A short field that may be escaped HTML, in one line. Text that is nothing but markup stays as it is written. */
export function htmlToLine(html: string, document: Document, base: string): string {
  const short = cut(html, LIMITS.fieldChars * 2);
  return oneLine(htmlToText(short, document, base).body.text) || oneLine(short);
}
