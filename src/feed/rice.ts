import { type BitWriter, POWERS, readBits, window32 } from './bits';
import { FeedRefusal } from './refusal';

// Rice's code of ascending numbers: of each, how far it lies beyond the one before, less one; that number's part above
// 2^k in unary (so many zeros and a one), then its k low bits. For n numbers spread evenly below 2^bits this comes
// within 0.5 % of log2(e * 2^bits / n) bits a number, the least there is.

/** ln of the golden ratio, times 10,000, rounded: below it one bit more of remainder saves more than it costs. */
const LN_PHI = 4_812;

/** The k for `count` numbers below `universe`: the least with 2^k * count * 10000 >= 4812 * universe. */
export function riceParameter(count: number, universe: number): number {
  if (count === 0) return 0;
  let k = 0;
  // Both sides are exact: a number below 2^53 times a power of two.
  while (2 ** k * (count * 10_000) < LN_PHI * universe && k < 48) k++;
  return k;
}

/** Writes one distance (already less one). */
export function putRice(writer: BitWriter, distance: number, k: number): void {
  const unit = POWERS[k]!;
  const quotient = Math.floor(distance / unit);
  writer.unary(quotient);
  writer.put(distance - quotient * unit, k);
}

/** Bits {@link putRice} writes for it. */
export function riceBits(distance: number, k: number): number {
  return Math.floor(distance / POWERS[k]!) + 1 + k;
}

/** How many zeros come before the first one of a word, from its least significant bit on; 32 for 0. */
export function trailingZeros(word: number): number {
  return word === 0 ? 32 : 31 - Math.clz32(word & -word);
}

/** Reads numbers of one run one after the other; `end` is the bit after its last one. */
export class RiceReader {
  readonly #words: Int32Array;
  readonly #end: number;
  readonly #k: number;
  readonly #unit: number;
  at: number;

  constructor(words: Int32Array, at: number, end: number, k: number) {
    this.#words = words;
    this.at = at;
    this.#end = end;
    this.#k = k;
    this.#unit = 2 ** k;
  }

  /** The next distance (less one, as written). Throws `malformed` where the run is over before it. */
  next(): number {
    let quotient = 0;
    for (;;) {
      if (this.at >= this.#end) throw new FeedRefusal('malformed', 'a run of numbers ends too early');
      const zeros = trailingZeros(window32(this.#words, this.at));
      quotient += zeros;
      this.at += zeros;
      if (zeros < 32) break;
    }
    const start = this.at + 1;
    this.at = start + this.#k;
    if (this.at > this.#end) throw new FeedRefusal('malformed', 'a run of numbers ends too early');
    return quotient * this.#unit + readBits(this.#words, start, this.#k);
  }
}

/** Ascending whole numbers below `universe` as one run: what a file has to say of it, and how to write it. */
export class RiceRun {
  readonly k: number;
  readonly quotients: number;

  constructor(
    readonly numbers: ArrayLike<number>,
    universe: number,
  ) {
    this.k = riceParameter(numbers.length, universe);
    let quotients = 0;
    let before = -1;
    for (let at = 0; at < numbers.length; at++) {
      quotients += riceBits(numbers[at]! - before - 1, this.k) - 1 - this.k;
      before = numbers[at]!;
    }
    this.quotients = quotients;
  }

  write(writer: BitWriter): void {
    let before = -1;
    for (let at = 0; at < this.numbers.length; at++) {
      putRice(writer, this.numbers[at]! - before - 1, this.k);
      before = this.numbers[at]!;
    }
  }
}

/** Reads a run that fills the bits from `at` to `end` exactly. Throws `malformed` for numbers beyond `universe`. */
export function readRun(
  words: Int32Array,
  { at, end, k, count, universe }: { at: number; end: number; k: number; count: number; universe: number },
): Float64Array {
  const reader = new RiceReader(words, at, end, k);
  const numbers = new Float64Array(count);
  let before = -1;
  for (let index = 0; index < count; index++) {
    before += 1 + reader.next();
    if (before >= universe) throw new FeedRefusal('malformed', 'a number beyond the end of its range');
    numbers[index] = before;
  }
  if (reader.at !== end) throw new FeedRefusal('malformed', 'a run of numbers has bits left');
  return numbers;
}
