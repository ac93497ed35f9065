import type { Evidence } from '../contract/verdict';

const NAME = 'lw-mark';
/** Characters looked through, quotes looked for and places marked for each quote. */
const TEXT_CAP = 400_000;
const QUOTE_CAP = 60;
const PLACES = 3;
/** Places of one quote compared, letters compared on each side of them, and letters that say enough by themselves. */
const LOOKED = 500;
const SIDE = 12;
const TELLING = 4;

/** The ad's texts by the field that evidence names. */
type Texts = Readonly<Record<string, unknown>>;

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

/** Words of the ad that can be scrolled to, and are underlined or not. */
export interface Mark {
  evidence: Evidence;
  drawn: boolean;
}

/** What is looked for: a quote, and the letters that stand before and after it in the ad, all without white space. */
interface Wanted {
  key: string;
  drawn: boolean;
  letters: string;
  before: string;
  after: string;
}

const keyOf = ({ field, start, quote }: Evidence) => `${field} ${start} ${quote}`;

function wantedOf({ evidence, drawn }: Mark, texts: Texts): Wanted {
  const { field, start, end, quote } = evidence;
  const text = texts[field];
  const around = typeof text === 'string' ? text : '';
  return {
    key: keyOf(evidence),
    drawn,
    letters: squeeze(quote),
    before: squeeze(around.slice(Math.max(0, start - 4 * SIDE), start)).slice(-SIDE),
    after: squeeze(around.slice(end, end + 4 * SIDE)).slice(0, SIDE),
  };
}

/** How many letters beside a place are those beside the quote. */
function likeness({ letters }: TextIndex, at: number, { letters: quote, before, after }: Wanted): number {
  let left = 0;
  while (left < before.length && letters[at - 1 - left] === before.at(-1 - left)) left++;
  let right = 0;
  while (right < after.length && letters[at + quote.length + right] === after[right]) right++;
  return left + right;
}

/**
 * The places where a quote stands, white space aside: of several, those with the same letters beside them as in the ad,
 * or "20" would be underlined in every date. A short quote in other company is not marked at all.
 */
function rangesOf(index: TextIndex, wanted: Wanted): Range[] {
  const { length } = wanted.letters;
  if (length === 0) return [];
  // A field that is all quote has no company to be known by.
  let best = length >= TELLING || wanted.before + wanted.after === '' ? 0 : 1;
  let places: number[] = [];
  let looked = 0;
  let at = index.letters.indexOf(wanted.letters);
  for (; at >= 0 && looked < LOOKED; looked++) {
    const like = likeness(index, at, wanted);
    if (like > best) places = [];
    if (like >= best) places.push(at);
    best = Math.max(best, like);
    at = index.letters.indexOf(wanted.letters, at + length);
  }
  return places.slice(0, PLACES).map((first) => {
    const last = first + length - 1;
    const range = index.nodes[0]!.ownerDocument.createRange();
    range.setStart(index.nodes[index.node[first]!]!, index.offset[first]!);
    range.setEnd(index.nodes[index.node[last]!]!, index.offset[last]! + 1);
    return range;
  });
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

  /**
   * Finds the quotes under `root`, or in the whole page where the posting has no element; replaces earlier marks.
   * `texts` are the posting's, which the evidence was found in.
   */
  mark(document: Document, root: Element | null, marks: readonly Mark[], texts: Texts): void {
    this.clear();
    // The same words may stand for two findings: what one of them underlines is underlined.
    const distinct = new Map<string, Mark>();
    for (const { evidence, drawn } of marks) {
      const key = keyOf(evidence);
      distinct.set(key, { evidence, drawn: drawn || distinct.get(key)?.drawn === true });
    }
    const wanted = [...distinct.values()].slice(0, QUOTE_CAP).map((one) => wantedOf(one, texts));
    if (wanted.length === 0) return;
    const missing = this.#markIn(root ?? document.body, wanted);
    const elsewhere = root ? this.#markIn(document.body, missing) : missing;
    if (elsewhere.length === 0) return;
    for (const inner of frameDocuments(document)) this.#markIn(inner.body, elsewhere);
  }

  /** Scrolls to the words. False if they do not stand on the page. */
  show(evidence: Evidence, calm: boolean): boolean {
    const element = this.#found.get(keyOf(evidence))?.startContainer.parentElement;
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

  /** Underlines what it finds of what is drawn, and returns what it did not find. */
  #markIn(root: Element | null, wanted: Wanted[]): Wanted[] {
    const window = root?.ownerDocument.defaultView;
    if (!root || !window?.CSS.highlights || wanted.length === 0) return wanted;
    const index = indexText(root);
    const ranges: Range[] = [];
    const missing = wanted.filter((one) => {
      const found = rangesOf(index, one);
      if (one.drawn) ranges.push(...found);
      if (found[0]) this.#found.set(one.key, found[0]);
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
