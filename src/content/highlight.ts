import type { Evidence } from '../contract/verdict';

const NAME = 'lw-mark';
/** Characters looked through, quotes looked for and places marked for each quote. */
const TEXT_CAP = 400_000;
const QUOTE_CAP = 60;
const PLACES = 3;

// The rule of marks.css reaches the page's own document only; frames get it through a sheet of their own.
const FRAME_RULE = '::highlight(lw-mark){text-decoration:underline wavy #c8202f 2px;background-color:#ffd60a52}';

/** A document's text without white space, and where in its text nodes each character stands. */
interface TextIndex {
  letters: string;
  nodes: Text[];
  /** For each letter the index of its node, and its offset in there. */
  node: Uint32Array;
  offset: Uint32Array;
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);
const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0x200b || code === 0x3000 || code === 0xfeff;

function indexText(root: Node): TextIndex {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const node = new Uint32Array(TEXT_CAP);
  const offset = new Uint32Array(TEXT_CAP);
  const letters: string[] = [];
  let count = 0;
  while (walker.nextNode() && count < TEXT_CAP) {
    const text = walker.currentNode as Text;
    if (SKIPPED.has(text.parentElement?.nodeName ?? '')) continue;
    const { data } = text;
    for (let i = 0; i < data.length && count < TEXT_CAP; i++) {
      if (isSpace(data.charCodeAt(i))) continue;
      letters.push(data[i]!);
      node[count] = nodes.length;
      offset[count++] = i;
    }
    nodes.push(text);
  }
  return { letters: letters.join(''), nodes, node, offset };
}

const squeeze = (quote: string) => [...quote].filter((letter) => !isSpace(letter.charCodeAt(0))).join('');

/** The places where `quote` stands, white space aside. */
function rangesOf(index: TextIndex, quote: string): Range[] {
  const wanted = squeeze(quote);
  const ranges: Range[] = [];
  if (wanted.length === 0) return ranges;
  let at = index.letters.indexOf(wanted);
  while (at >= 0 && ranges.length < PLACES) {
    const last = at + wanted.length - 1;
    const range = index.nodes[0]!.ownerDocument.createRange();
    range.setStart(index.nodes[index.node[at]!]!, index.offset[at]!);
    range.setEnd(index.nodes[index.node[last]!]!, index.offset[last]! + 1);
    ranges.push(range);
    at = index.letters.indexOf(wanted, last + 1);
  }
  return ranges;
}

/** The documents of frames that may be read, in order. */
function frameDocuments(document: Document): Document[] {
  return [...document.querySelectorAll('iframe')].slice(0, 20).flatMap((frame) => {
    try {
      return frame.contentDocument?.body ? [frame.contentDocument] : [];
    } catch {
      return [];
    }
  });
}

type Marks = { window: Window & typeof globalThis; ranges: Range[] };

/** Underlines evidence without touching the page's DOM, and finds it again for scrolling. */
export class Highlighter {
  #marks: Marks[] = [];
  #found = new Map<string, Range>();
  #styled = new WeakSet<Document>();

  /** Marks the quotes under `root`, or in the whole page where the posting has no element; replaces earlier marks. */
  mark(document: Document, root: Element | null, evidence: readonly Evidence[]): void {
    this.clear();
    const quotes = [...new Set(evidence.map(({ quote }) => quote))].slice(0, QUOTE_CAP);
    if (quotes.length === 0) return;
    const missing = this.#markIn(root ?? document.body, quotes);
    const elsewhere = root ? this.#markIn(document.body, missing) : missing;
    if (elsewhere.length === 0) return;
    for (const inner of frameDocuments(document)) this.#markIn(inner.body, elsewhere);
  }

  /** Scrolls to the words. False if they do not stand on the page. */
  show(evidence: Evidence, calm: boolean): boolean {
    const element = this.#found.get(evidence.quote)?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    return element !== undefined && element !== null;
  }

  /** Whether the page has replaced words that were marked. */
  isTorn(): boolean {
    return this.#marks.some(({ ranges }) =>
      ranges.some((range) => range.collapsed || !range.startContainer.isConnected),
    );
  }

  clear(): void {
    for (const { window } of this.#marks) window.CSS.highlights?.delete(NAME);
    this.#marks = [];
    this.#found.clear();
  }

  /** Marks what it finds and returns the quotes it did not find. */
  #markIn(root: Element | null, quotes: string[]): string[] {
    const window = root?.ownerDocument.defaultView;
    if (!root || !window?.CSS.highlights || quotes.length === 0) return quotes;
    const index = indexText(root);
    const ranges: Range[] = [];
    const missing = quotes.filter((quote) => {
      const found = rangesOf(index, quote);
      ranges.push(...found);
      if (found[0]) this.#found.set(quote, found[0]);
      return found.length === 0;
    });
    if (ranges.length > 0) this.#paint(window, ranges);
    return missing;
  }

  #paint(window: Window & typeof globalThis, ranges: Range[]): void {
    const known = this.#marks.find((mark) => mark.window === window);
    const all = [...(known?.ranges ?? []), ...ranges];
    if (known) known.ranges = all;
    else this.#marks.push({ window, ranges: all });
    window.CSS.highlights.set(NAME, new window.Highlight(...all));
    const { document } = window;
    if (window === window.top || this.#styled.has(document)) return;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(FRAME_RULE);
    document.adoptedStyleSheets.push(sheet);
    this.#styled.add(document);
  }
}
