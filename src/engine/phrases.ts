import { type Folded, MARK } from './text';

/** One match of a phrase in folded text: half-open span and the index of the phrase in the list that was packed. */
export interface PhraseHit {
  phrase: number;
  start: number;
  end: number;
}

/** A phrase as it is matched. `edge` asks for a word boundary before it, after it, or both. */
export interface Phrase {
  text: string;
  edge: (typeof EDGES)[number];
}

export const EDGES = ['none', 'start', 'both'] as const;

/**
 * A list of phrases made ready to match: a trie of the folded phrases read backwards, its nodes breadth first. The
 * children of a node follow those of the node before it, so no edge needs a target. A node under which only one text
 * is left holds the rest of it, read forwards, instead of children. Written as strings: one unit a number, see
 * {@link packNumbers}.
 */
export interface PhraseTable {
  /** Last two units of the phrases, two units a pair, in the order of the first nodes. */
  pairs: string;
  /** Last unit of a child, in the order of the nodes after the first. */
  units: string;
  /** Children of a node; for a node that holds a rest, {@link REST} and the units of the rest. */
  counts: string;
  /** Phrase that ends in the node, plus one; 0 for none. */
  ends: string;
  /** The rests, one after the other. */
  tails: string;
  /** Phrases of a single unit: unit, phrase. */
  singles: string;
  /** Length and edge of each phrase, see {@link shapeOf}. */
  shapes: string;
  /** The next phrase with the same folded text plus one (0 for none), of each phrase. */
  same: string;
}

/** Keeps small numbers clear of the control characters and quotes that a string literal has to escape. */
export const OFFSET = 0x23;
/** Greatest number a unit can hold without being a surrogate. */
export const MOST = 0xd7ff - OFFSET;

function unpack<T extends Uint8Array | Uint16Array>(packed: string, into: T): T {
  for (let at = 0; at < packed.length; at++) into[at] = packed.charCodeAt(at) - OFFSET;
  return into;
}

/** Set in the number of children of a node that holds a rest instead. Neither is ever greater than {@link MOST_BELOW}. */
export const REST = 0x80;
export const MOST_BELOW = 0x7f;

/** Units a phrase may have once folded. */
export const MOST_UNITS = 0x3f;
/** A phrase's length and edge in one byte. */
export const shapeOf = (length: number, edge: number): number => (edge << 6) | length;

const FILTER_BITS = 18;
/** Few phrases are a pair of units and no more. */
const WHOLE_BITS = 16;
/** Nodes of a block: their rests together stay within two bytes. */
const BLOCK_BITS = 8;
const PAIR_MULTIPLIER = 0x9e3779b1;
const THIRD_MULTIPLIER = 0x85ebca6b;

/** Finds every phrase of a table in folded text, looking back from each place where the end of one may stand. */
export class PhraseMatcher {
  private readonly counts: Uint8Array;
  private readonly ends: Uint16Array;
  /** First child of a node, or where its rest begins in `tails`, counted from the base of its block. */
  private readonly starts: Uint16Array;
  private readonly bases: Uint32Array;
  private readonly units: string;
  private readonly tails: string;
  private readonly shapes: Uint8Array;
  /** The next phrase with the same folded text, for the few that have one. */
  private readonly same = new Map<number, number>();
  private readonly singles = new Map<number, number>();
  /** One bit a hash: whether any phrase ends in three units with that hash. */
  private readonly filter = new Uint32Array(1 << (FILTER_BITS - 5));
  /** One bit a hash: whether a phrase is a pair of units with that hash. */
  private readonly whole = new Uint32Array(1 << (WHOLE_BITS - 5));
  /** The pairs themselves, hashed with open addressing, at most half full, and the node of each plus one. */
  private readonly pairKeys: Uint32Array;
  private readonly pairNodes: Uint16Array;
  private readonly pairShift: number;

  constructor(table: PhraseTable) {
    const nodes = table.counts.length;
    this.counts = unpack(table.counts, new Uint8Array(nodes));
    this.ends = unpack(table.ends, new Uint16Array(nodes));
    this.units = table.units;
    this.tails = table.tails;
    this.shapes = unpack(table.shapes, new Uint8Array(table.shapes.length));
    for (let at = 0; at < table.same.length; at++) {
      const next = table.same.charCodeAt(at) - OFFSET;
      if (next > 0) this.same.set(at, next - 1);
    }
    this.starts = new Uint16Array(nodes);
    this.bases = new Uint32Array((nodes >>> BLOCK_BITS) + 1);
    const pairs = table.pairs.length / 2;
    let child = pairs;
    let tail = 0;
    for (let node = 0; node < nodes; node++) {
      if ((node & ((1 << BLOCK_BITS) - 1)) === 0) this.bases[node >>> BLOCK_BITS] = tail;
      const count = this.counts[node]!;
      if (count > REST) {
        this.starts[node] = tail - this.bases[node >>> BLOCK_BITS]!;
        tail += count - REST;
      } else {
        this.starts[node] = child;
        child += count;
      }
    }
    let bits = 4;
    while (1 << bits < pairs * 2) bits++;
    this.pairShift = 32 - bits;
    this.pairKeys = new Uint32Array(1 << bits);
    this.pairNodes = new Uint16Array(1 << bits);
    for (let pair = 0; pair < pairs; pair++) {
      const key = ((table.pairs.charCodeAt(pair * 2) << 16) | table.pairs.charCodeAt(pair * 2 + 1)) >>> 0;
      const hash = Math.imul(key, PAIR_MULTIPLIER);
      this.admit(pair, hash);
      const mask = this.pairKeys.length - 1;
      let slot = hash >>> this.pairShift;
      while (this.pairNodes[slot] !== 0) slot = (slot + 1) & mask;
      this.pairKeys[slot] = key;
      this.pairNodes[slot] = pair + 1;
    }
    for (let at = 0; at < table.singles.length; at += 2)
      this.singles.set(table.singles.charCodeAt(at), table.singles.charCodeAt(at + 1) - OFFSET);
  }

  /** Lets the filters pass what leads to a phrase below the first node `pair`. */
  private admit(pair: number, hash: number): void {
    const set = (filter: Uint32Array, bit: number) => {
      filter[bit >>> 5]! |= 1 << (bit & 31);
    };
    const third = (unit: number) => set(this.filter, Math.imul(hash ^ unit, THIRD_MULTIPLIER) >>> (32 - FILTER_BITS));
    const count = this.counts[pair]!;
    const start = this.starts[pair]!;
    if (count > REST) {
      third(this.tails.charCodeAt(this.bases[pair >>> BLOCK_BITS]! + start + count - REST - 1));
      return;
    }
    if (this.ends[pair] !== 0) set(this.whole, hash >>> (32 - WHOLE_BITS));
    const offset = this.firstChild;
    for (let child = start; child < start + count; child++) third(this.units.charCodeAt(child - offset));
  }

  /** Bytes the tables take in memory. */
  get bytes(): number {
    const arrays = [
      this.counts,
      this.ends,
      this.starts,
      this.bases,
      this.shapes,
      this.filter,
      this.whole,
      this.pairKeys,
      this.pairNodes,
    ];
    return arrays.reduce(
      (sum, array) => sum + array.byteLength,
      (this.units.length + this.tails.length) * 2 + this.same.size * 16,
    );
  }

  /**
   * Calls `found` for every match, in order of where it ends. Linear in the text: a look back is never longer than the
   * longest phrase.
   */
  match(folded: Folded, found: (hit: PhraseHit) => void): void {
    const { text } = folded;
    const { length } = text;
    const { filter, whole, singles } = this;
    let earlier = 0;
    let before = 0;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      const hash = Math.imul((before << 16) | unit, PAIR_MULTIPLIER);
      const pair = hash >>> (32 - WHOLE_BITS);
      const triple = Math.imul(hash ^ earlier, THIRD_MULTIPLIER) >>> (32 - FILTER_BITS);
      if ((((filter[triple >>> 5]! >>> (triple & 31)) | (whole[pair >>> 5]! >>> (pair & 31))) & 1) !== 0)
        this.lookBack(folded, before, unit, at, hash, found);
      earlier = before;
      before = unit;
    }
    if (singles.size === 0) return;
    for (let at = 0; at < length; at++) {
      const phrase = singles.get(text.charCodeAt(at));
      if (phrase !== undefined) this.report(folded, phrase, at + 1, found);
    }
  }

  /** Walks from the pair that ends at `at` towards the start of the text. */
  private lookBack(
    folded: Folded,
    before: number,
    unit: number,
    at: number,
    hash: number,
    found: (hit: PhraseHit) => void,
  ): void {
    const { text } = folded;
    // No phrase may end inside a word of narrow letters.
    if (isNarrow(unit) && at + 1 < text.length) {
      const after = text.charCodeAt(at + 1);
      if (isNarrow(after) && !digitBeside(after, unit)) return;
    }
    const key = ((before << 16) | unit) >>> 0;
    const { pairKeys, pairNodes, counts, ends, starts, units, tails } = this;
    const mask = pairKeys.length - 1;
    let slot = hash >>> this.pairShift;
    while (pairKeys[slot] !== key) {
      if (pairNodes[slot] === 0) return;
      slot = (slot + 1) & mask;
    }
    if (pairNodes[slot] === 0) return;
    let node = pairNodes[slot]! - 1;
    const offset = this.firstChild;
    for (let back = at - 2; ; back--) {
      const count = counts[node]!;
      if (count > REST) {
        const rest = count - REST;
        const from = back + 1 - rest;
        if (from < 0) return;
        const tail = this.bases[node >>> BLOCK_BITS]! + starts[node]!;
        for (let step = rest - 1; step >= 0; step--)
          if (text.charCodeAt(from + step) !== tails.charCodeAt(tail + step)) return;
        this.report(folded, ends[node]! - 1, at + 1, found);
        return;
      }
      if (ends[node] !== 0) this.report(folded, ends[node]! - 1, at + 1, found);
      if (count === 0 || back < 0) return;
      const wanted = text.charCodeAt(back);
      let low = starts[node]! - offset;
      let high = low + count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (units.charCodeAt(middle) < wanted) low = middle + 1;
        else high = middle;
      }
      if (units.charCodeAt(low) !== wanted) return;
      node = low + offset;
    }
  }

  /** Nodes that are reached by their pair: `units` begins with the one after them. */
  private get firstChild(): number {
    return this.counts.length - this.units.length;
  }

  private report(folded: Folded, first: number, end: number, found: (hit: PhraseHit) => void): void {
    const start = end - (this.shapes[first]! & MOST_UNITS);
    for (let phrase: number | undefined = first; phrase !== undefined; phrase = this.same.get(phrase))
      if (fits(folded, start, end, this.shapes[phrase]! >> 6)) found({ phrase, start, end });
  }
}

const isNarrow = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0xc0 && unit < 0x530);

/** A Latin phrase never matches inside a longer Latin word; `edge` adds boundaries for scripts without spaces. */
function fits(folded: Folded, start: number, end: number, edge: number): boolean {
  const { text, marks } = folded;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if (isNarrow(before) && isNarrow(text.charCodeAt(start)) && !digitBeside(before, text.charCodeAt(start)))
    return false;
  if (isNarrow(after) && isNarrow(text.charCodeAt(end - 1)) && !digitBeside(after, text.charCodeAt(end - 1)))
    return false;
  if (edge === 0) return true;
  const boundary = (index: number) =>
    index === 0 || index >= text.length || (marks !== null && (marks[index]! & MARK.gap) !== 0);
  const digit = before >= 0x30 && before <= 0x39;
  if (!boundary(start) && !digit && before !== 0x20 && before !== 0x0a && before !== 0x2e) return false;
  return edge === 1 || boundary(end) || after === 0x20 || after === 0x0a || after === 0x2e;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** "300만" and "id123": a digit beside a letter does not make one word of them. */
const digitBeside = (a: number, b: number): boolean => isDigit(a) !== isDigit(b);
