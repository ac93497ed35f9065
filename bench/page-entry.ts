// What the page benchmark runs inside the page: the reader, and the floors it is held against.
import { type CardCache, readPage } from '../src/sites';
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
  reread: () => reread(),
};

/** Share of a list's cards that change before it is read again. */
const CHANGED = 0.1;

/** A second reading of a list a tenth of whose cards changed, to a tenth of a reading of all of it. */
export function reread(): number {
  const all = [...document.querySelectorAll('li.list-post')];
  const changed = all.filter((_, i) => i % (1 / CHANGED) === 0);
  const ratios: number[] = [];
  for (let round = 0; round < 9; round++) {
    const whole = timed(() => readPage(document, location.href, { cards: new WeakMap() }));
    const cards: CardCache = new WeakMap();
    readPage(document, location.href, { cards });
    for (const card of changed) {
      card.querySelector('.loc')!.textContent = `부산 ${round}`;
      cards.delete(card);
    }
    const again = { cards, changed: new Set<Node>(changed) };
    ratios.push(timed(() => readPage(document, location.href, again)) / (whole * (changed.length / all.length)));
  }
  return ratios.sort((a, b) => a - b)[ratios.length >> 1]!;
}

export const postings = () => readPage(document, location.href).postings.length;
