import { type Folded, fold, MARK } from './text';

/** One match of a phrase in folded text: half-open span and the index of the phrase in the list given to the matcher. */
export interface PhraseHit {
  phrase: number;
  start: number;
  end: number;
}

/** A phrase as it is matched. `edge` asks for a word boundary before it, after it, or both. */
export interface Phrase {
  text: string;
  edge: 'none' | 'start' | 'both';
}

/** Hashed edges of the automaton: `state << 16 | unit` to the next state. Open addressing, at most half full. */
class EdgeTable {
  private keys = new Uint32Array(1 << 12);
  private values = new Uint16Array(1 << 12);
  private count = 0;

  get(state: number, unit: number): number {
    const key = ((state << 16) | unit) >>> 0;
    const mask = this.keys.length - 1;
    for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      const found = this.values[slot]!;
      if (found === 0) return 0;
      if (this.keys[slot] === key) return found;
    }
  }

  set(state: number, unit: number, next: number): void {
    if (++this.count * 2 > this.keys.length) this.grow();
    this.put(((state << 16) | unit) >>> 0, next);
  }

  private put(key: number, next: number): void {
    const mask = this.keys.length - 1;
    let slot = hash(key) & mask;
    while (this.values[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.values[slot] = next;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.values = new Uint16Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot++) if (values[slot] !== 0) this.put(keys[slot]!, values[slot]!);
  }
}

function hash(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** Aho-Corasick over folded text: finds every phrase in one pass. Phrases are folded here. */
export class PhraseMatcher {
  private readonly edges = new EdgeTable();
  private readonly first = new Uint16Array(65536);
  private readonly fail: number[] = [0];
  /** First phrase that ends in a state, and the next phrase with the same text; -1 for none. */
  private readonly ends: number[] = [-1];
  private readonly same: number[] = [];
  /** Nearest state on the fail path in which a phrase ends; 0 for none. */
  private readonly report: number[] = [0];
  private readonly lengths: number[] = [];
  private readonly edgeOf: Phrase['edge'][] = [];

  constructor(phrases: readonly Phrase[]) {
    const children: { state: number; unit: number; next: number }[] = [];
    phrases.forEach((phrase, index) => {
      const { text } = fold(phrase.text);
      this.lengths.push(text.length);
      this.edgeOf.push(phrase.edge);
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        let next = this.step(state, unit);
        if (next === 0) {
          next = this.fail.length;
          if (next > 65535) throw new RangeError('The lexicon has outgrown 16-bit states: widen EdgeTable.');
          this.fail.push(0);
          this.ends.push(-1);
          this.report.push(0);
          if (state === 0) this.first[unit] = next;
          else this.edges.set(state, unit, next);
          children.push({ state, unit, next });
        }
        state = next;
      }
      this.same.push(this.ends[state]!);
      this.ends[state] = index;
    });
    this.linkFailures(children);
  }

  private step(state: number, unit: number): number {
    return state === 0 ? this.first[unit]! : this.edges.get(state, unit);
  }

  /** Breadth first, so that a state's fail link is complete before its children need it. */
  private linkFailures(children: { state: number; unit: number; next: number }[]): void {
    const byParent = new Map<number, { unit: number; next: number }[]>();
    for (const { state, unit, next } of children) {
      const list = byParent.get(state);
      if (list) list.push({ unit, next });
      else byParent.set(state, [{ unit, next }]);
    }
    const queue = [0];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head]!;
      for (const { unit, next } of byParent.get(state) ?? []) {
        if (state !== 0) {
          let back = this.fail[state]!;
          while (back !== 0 && this.step(back, unit) === 0) back = this.fail[back]!;
          this.fail[next] = this.step(back, unit);
        }
        const link = this.fail[next]!;
        this.report[next] = this.ends[link]! >= 0 ? link : this.report[link]!;
        queue.push(next);
      }
    }
  }

  /** Calls `found` for every match, in order of where it ends. Linear in the text and the number of matches. */
  match(folded: Folded, found: (hit: PhraseHit) => void): void {
    const { text } = folded;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let next = this.step(state, unit);
      while (next === 0 && state !== 0) {
        state = this.fail[state]!;
        next = this.step(state, unit);
      }
      state = next;
      for (let end = this.ends[state]! >= 0 ? state : this.report[state]!; end !== 0; end = this.report[end]!) {
        for (let phrase = this.ends[end]!; phrase >= 0; phrase = this.same[phrase]!) {
          const start = at + 1 - this.lengths[phrase]!;
          if (fits(folded, start, at + 1, this.edgeOf[phrase]!)) found({ phrase, start, end: at + 1 });
        }
      }
    }
  }
}

const isNarrow = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0xc0 && unit < 0x530);

/** A Latin phrase never matches inside a longer Latin word; `edge` adds boundaries for scripts without spaces. */
function fits(folded: Folded, start: number, end: number, edge: Phrase['edge']): boolean {
  const { text, marks } = folded;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if (isNarrow(before) && isNarrow(text.charCodeAt(start)) && !digitBeside(before, text.charCodeAt(start)))
    return false;
  if (isNarrow(after) && isNarrow(text.charCodeAt(end - 1)) && !digitBeside(after, text.charCodeAt(end - 1)))
    return false;
  if (edge === 'none') return true;
  const boundary = (index: number) =>
    index === 0 || index >= text.length || (marks !== null && (marks[index]! & MARK.gap) !== 0);
  const digit = before >= 0x30 && before <= 0x39;
  if (!boundary(start) && !digit && before !== 0x20 && before !== 0x0a && before !== 0x2e) return false;
  return edge === 'start' || boundary(end) || after === 0x20 || after === 0x0a || after === 0x2e;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** "300만" and "id123": a digit beside a letter does not make one word of them. */
const digitBeside = (a: number, b: number): boolean => isDigit(a) !== isDigit(b);
