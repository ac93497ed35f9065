// Numbers as runs of bits, least significant first, as docs/feed-format.md says: bit i of a run is bit i % 8 of byte
// i / 8. Read as 32-bit words, since a look-up reads dozens of numbers.

/** Zero bytes behind the last bit of every file, so that two words may be read at any bit of it. */
export const SLACK_BYTES = 8;

/** Powers of two up to 2^53: `**` costs more than a look-up's whole bucket. */
export const POWERS = Float64Array.from({ length: 54 }, (_, exponent) => 2 ** exponent);

const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The whole words of `bytes`, least significant byte first: in place where the machine and the offset allow it. */
export function wordsOf(bytes: Uint8Array): Int32Array {
  const length = bytes.length >>> 2;
  if (LITTLE_ENDIAN && bytes.byteOffset % 4 === 0) return new Int32Array(bytes.buffer, bytes.byteOffset, length);
  const view = viewOf(bytes);
  return Int32Array.from({ length }, (_, at) => view.getInt32(at * 4, true));
}

/** The 32 bits from bit `at` on, as a signed integer. The word after their first must be there. */
export function window32(words: Int32Array, at: number): number {
  const word = at >>> 5;
  const shift = at & 31;
  return shift === 0 ? words[word]! : (words[word]! >>> shift) | (words[word + 1]! << (32 - shift));
}

/** `width` bits (0 to 48) from bit `at` on. */
export function readBits(words: Int32Array, at: number, width: number): number {
  if (width < 32) return window32(words, at) & ((1 << width) - 1);
  const low = window32(words, at) >>> 0;
  return width === 32 ? low : (window32(words, at + 32) & ((1 << (width - 32)) - 1)) * 2 ** 32 + low;
}

/** Whether `length` bits of two runs are the same, from bit `at` and bit `otherAt` on. */
export function sameBits(words: Int32Array, at: number, other: Int32Array, otherAt: number, length: number): boolean {
  let done = 0;
  for (; length - done >= 32; done += 32) {
    if (window32(words, at + done) !== window32(other, otherAt + done)) return false;
  }
  return readBits(words, at + done, length - done) === readBits(other, otherAt + done, length - done);
}

/** How many bits the non-negative integer `value` needs; 0 for 0. */
export function bitLength(value: number): number {
  return value < 2 ** 32 ? 32 - Math.clz32(value) : 64 - Math.clz32(Math.floor(value / 2 ** 32));
}

/** Bytes of the whole words that hold so many bits: every part of a file starts at a word. */
export function bytesFor(bits: number): number {
  return Math.ceil(bits / 32) * 4;
}

/** Writes bits one after the other into a file from byte `start` (of a word) on. `bytes` must be ours: nothing but zeros. */
export class BitWriter {
  readonly #words: Int32Array;
  #word: number;
  /** The bits that do not fill a word yet, and how many they are (0 to 31). */
  #held = 0;
  #pending = 0;

  constructor(bytes: Uint8Array, start: number) {
    if (!LITTLE_ENDIAN || bytes.byteOffset % 4 !== 0) throw new Error('bits are written into words only');
    this.#words = wordsOf(bytes);
    this.#word = start >>> 2;
  }

  /** `width` bits (0 to 48); `value` has no more. */
  put(value: number, width: number): void {
    if (width > 32) {
      this.#put32(value | 0, 32);
      this.#put32((value / 2 ** 32) | 0, width - 32);
    } else this.#put32(value | 0, width);
  }

  #put32(value: number, width: number): void {
    const pending = this.#pending;
    const sum = pending + width;
    const held = this.#held | (value << pending);
    if (sum < 32) {
      this.#held = width === 0 ? this.#held : held;
      this.#pending = sum;
      return;
    }
    this.#words[this.#word++] = held;
    this.#pending = sum - 32;
    this.#held = sum === 32 ? 0 : value >>> (32 - pending);
  }

  /** `count` zeros and a one. */
  unary(count: number): void {
    let left = count;
    for (; left > 31; left -= 31) this.#put32(0, 31);
    this.#put32(1 << left, left + 1);
  }

  /** `length` bits of another run, from its bit `at` on; words at a time. */
  copy(from: Int32Array, at: number, length: number): void {
    const first = Math.min(length, (32 - this.#pending) & 31);
    this.#put32(readBits(from, at, first), first);
    let source = at + first;
    let left = length - first;
    if (left >= 32) {
      const to = this.#words;
      const shift = source & 31;
      const back = 32 - shift;
      const count = left >>> 5;
      let word = source >>> 5;
      let target = this.#word;
      if (shift === 0) for (let i = 0; i < count; i++) to[target++] = from[word++]!;
      else for (let i = 0; i < count; i++, word++) to[target++] = (from[word]! >>> shift) | (from[word + 1]! << back);
      this.#word = target;
      source += count * 32;
      left -= count * 32;
    }
    this.#put32(readBits(from, source, left), left);
  }

  /** Fills up the last word; answers the byte after it. */
  end(): number {
    if (this.#pending > 0) this.#put32(0, 32 - this.#pending);
    return this.#word * 4;
  }
}
