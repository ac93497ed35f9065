import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PageReading, type Posting } from '../src/contract/posting';
import { readPage } from '../src/sites/index';

const PAGES = new URL('./sites/pages/', import.meta.url);

/** `posting.json` beside a saved page, written by hand: what a reader of the page would say stands in it. */
interface Expected {
  url: string;
  /** Frames of the page: address to file. */
  frames?: Record<string, string>;
  kind: string;
  unreadable: string | null;
  /** A selector for each posting's root, null where it has none. */
  roots: (string | null)[];
  /** Postings as they are read, but `hidden` holds the hidden words themselves. */
  postings: (Omit<Posting, 'hidden'> & { hidden?: string[] })[];
}

const file = (slug: string, name: string) => readFileSync(new URL(`${slug}/${name}`, PAGES));

/** A saved page as the extension meets it: scripts do not run, nothing is loaded. */
function load(html: Buffer, url: string): Document {
  return new JSDOM(html, { url, contentType: 'text/html' }).window.document;
}

/** Hidden spans as the words they cover, so that a person can write them down. */
function quoted({ hidden, ...posting }: Posting) {
  const words = hidden?.map((span) => posting.description?.slice(span.start, span.end));
  return words ? { ...posting, hidden: words } : posting;
}

describe('saved pages', () => {
  const slugs = readdirSync(PAGES).filter((name) => existsSync(new URL(`${name}/posting.json`, PAGES)));

  it.each(slugs)('%s', (slug) => {
    const expected = JSON.parse(file(slug, 'posting.json').toString()) as Expected;
    const frames = new Map(
      Object.entries(expected.frames ?? {}).map(([url, name]) => [url, load(file(slug, name), url)] as const),
    );
    const document = load(file(slug, 'page.html'), expected.url);
    const before = document.documentElement.outerHTML;

    const reading = readPage(document, expected.url, { frames });

    expect({ kind: reading.kind, unreadable: reading.unreadable }).toEqual({
      kind: expected.kind,
      unreadable: expected.unreadable,
    });
    expect(reading.postings.map(quoted)).toEqual(expected.postings);
    expect(reading.roots).toHaveLength(expected.roots.length);
    expected.roots.forEach((selector, index) => {
      const wanted = selector === null ? null : document.querySelector(selector);
      expect(reading.roots[index], `root ${index} is not ${selector}`).toBe(wanted);
    });
    // What leaves the room is what the contract says, and reading leaves the page as it was.
    expect(PageReading.parse(reading).postings).toEqual(reading.postings);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
