/** What folding did just before, or to, one folded unit. Bits of {@link Folded.marks}. */
export const MARK = {
  /** A word boundary lies before this unit: white space, punctuation or the start of the text. */
  gap: 1,
  /** Punctuation stood between this unit and the one before it with no white space around: `통*장`. */
  noise: 2,
  /** The unit was read from a look-alike: Cyrillic in a Latin word, a digit inside a word. */
  lookalike: 4,
  /** The unit was put together from loose jamo. */
  jamo: 8,
  /** The letters before and after stood alone, one separator between each: `t.e.l.e`. */
  spaced: 16,
  /** Characters nobody can see stood before this unit. */
  hidden: 32,
} as const;

/**
 * Text made comparable, with the way back: the half-open span `[a, b)` of `text` was read from
 * `[start(a), end(b))` of the original, in UTF-16 units.
 */
export interface Folded {
  readonly text: string;
  /** One byte a unit of `text`, bits as in {@link MARK}; null when nothing had to be changed. */
  readonly marks: Uint8Array | null;
  start(index: number): number;
  end(index: number): number;
}

/** Collects folded units with the original span of each. Grows as needed; every operation is amortised constant. */
export class FoldBuilder {
  units: Uint16Array;
  from: Uint32Array;
  to: Uint32Array;
  marks: Uint8Array;
  length = 0;

  constructor(expected: number) {
    const size = expected + 16;
    this.units = new Uint16Array(size);
    this.from = new Uint32Array(size);
    this.to = new Uint32Array(size);
    this.marks = new Uint8Array(size);
  }

  push(unit: number, start: number, end: number, mark: number): void {
    if (this.length === this.units.length) this.grow();
    const at = this.length++;
    this.units[at] = unit;
    this.from[at] = start;
    this.to[at] = end;
    this.marks[at] = mark;
  }

  private grow(): void {
    const size = this.units.length * 2;
    const copy = <T extends Uint8Array | Uint16Array | Uint32Array>(wider: T, old: T): T => {
      wider.set(old);
      return wider;
    };
    this.units = copy(new Uint16Array(size), this.units);
    this.from = copy(new Uint32Array(size), this.from);
    this.to = copy(new Uint32Array(size), this.to);
    this.marks = copy(new Uint8Array(size), this.marks);
  }

  /**
   * Removes the units equal to `dropped` between two indices, but for those marked `kept`, which become spaces; the
   * others there get `mark`.
   */
  compact(since: number, until: number, dropped: number, kept: number, mark: number): void {
    let write = since;
    for (let read = since; read < this.length; read++) {
      if (read < until && this.units[read] === dropped && (this.marks[read]! & kept) === 0) continue;
      const space = read < until && this.units[read] === dropped;
      this.units[write] = space ? 0x20 : this.units[read]!;
      this.from[write] = this.from[read]!;
      this.to[write] = this.to[read]!;
      this.marks[write] = this.marks[read]! | (read < until && write > since ? mark : 0);
      write++;
    }
    this.length = write;
  }

  finish(): Folded {
    const { length, from, to } = this;
    let text = '';
    for (let at = 0; at < length; at += 8192) {
      text += String.fromCharCode.apply(null, this.units.subarray(at, Math.min(at + 8192, length)) as never);
    }
    return {
      text,
      marks: this.marks,
      start: (index) => (index < length ? from[index]! : length > 0 ? to[length - 1]! : 0),
      end: (index) => (index > 0 ? to[index - 1]! : 0),
    };
  }
}

/** Text that needed no change: every offset is its own. */
export function unchanged(text: string): Folded {
  return { text, marks: null, start: (index) => index, end: (index) => index };
}
