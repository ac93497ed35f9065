import { JSDOM } from 'jsdom';
import { readPage } from '../../src/sites/index';

/** A document as the extension meets it: scripts do not run, nothing is loaded. */
export function load(html: string, url = 'https://board.example/jobs/1'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** Reads markup as a page at `url`. */
export function read(html: string, url = 'https://board.example/jobs/1') {
  return readPage(load(html, url), url);
}

/** A page that carries these JSON-LD blocks; strings are taken as they are. */
export function withJsonLd(blocks: unknown[], body = ''): string {
  const scripts = blocks.map((block) => {
    const source = typeof block === 'string' ? block : JSON.stringify(block).replaceAll('<', '\\u003c');
    return `<script type="application/ld+json">${source}</script>`;
  });
  return `<!DOCTYPE html><html><head><title>Page</title>${scripts.join('')}</head><body>${body}</body></html>`;
}
