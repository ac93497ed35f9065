// What the page benchmark runs inside the page: the reader, and the floors it is held against.
import { readPage } from '../src/sites';
import { readText } from '../src/sites/parts/text';

/** Walks every node and looks at every character once. */
function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let sum = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = node.nodeValue ?? '';
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  }
  return sum;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  (globalThis as { sink?: unknown }).sink = work();
  return performance.now() - started;
}

/** Milliseconds of each, first call in this renderer. */
export const measure = {
  floor: () => timed(walk),
  scan: () => timed(() => readPage(document, location.href)),
  textContent: () => timed(() => document.body.textContent?.length),
  collect: () => timed(() => readText(document.body).text.length),
};

export const postings = () => readPage(document, location.href).postings.length;
