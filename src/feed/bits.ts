// Numbers as runs of bits, most significant bit first, as docs/feed-format.md says. Hot: a look-up reads dozens of them.

/** Zero bytes behind the last bit of every file, so that a whole word may be read at any bit of it. */
export const SLACK_BYTES = 8;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The 32 bits from bit `at` on, as an unsigned integer. Five bytes must be there from its byte on. */
export function window32(view: DataView, at: number): number {
  // Files have at most 2^29 bits, so 32-bit arithmetic does.
  const byte = at >>> 3;
  const shift = at & 7;
  if (shift === 0) return view.getUint32(byte);
  return ((view.getUint32(byte) << shift) | (view.getUint8(byte + 4) >>> (8 - shift))) >>> 0;
}

/** `width` bits (0 to 48) from bit `at` on. */
export function readBits(view: DataView, at: number, width: number): number {
  if (width === 0) return 0;
  if (width <= 32) return window32(view, at) >>> (32 - width);
  const high = window32(view, at) >>> (64 - width);
  return high * 2 ** 32 + window32(view, at + width - 32);
}

/** How many bits the non-negative integer `value` needs; 0 for 0. */
export function bitLength(value: number): number {
  return value < 2 ** 32 ? 32 - Math.clz32(value) : 64 - Math.clz32(Math.floor(value / 2 ** 32));
}

/** Bytes that hold so many bits. */
export function bytesFor(bits: number): number {
  return Math.ceil(bits / 8);
}

/** Writes bits one after the other into `bytes` from byte `start` on. {@link BitWriter.end} fills the last byte with zeros. */
export class BitWriter {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #byte: number;
  /** Bits not yet in a byte: the low `#pending` (0 to 7) ones. */
  #held = 0;
  #pending = 0;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    this.#byte = start;
  }

  /** The low `width` bits (0 to 48) of `value`. */
  put(value: number, width: number): void {
    if (width > 24) {
      this.#put24(Math.floor(value / 2 ** 24), width - 24);
      this.#put24(value & 0xffffff, 24);
    } else this.#put24(value, width);
  }

  #put24(value: number, width: number): void {
    // The high part of a 48-bit number is below 2^24, so all of this is 32-bit arithmetic.
    this.#held = (this.#held << width) | value;
    this.#pending += width;
    while (this.#pending >= 8) {
      this.#pending -= 8;
      this.#bytes[this.#byte++] = this.#held >>> this.#pending;
    }
    this.#held &= (1 << this.#pending) - 1;
  }

  /** `count` zeros and a one. */
  unary(count: number): void {
    let left = count;
    for (; left >= 24; left -= 24) this.#put24(0, 24);
    this.#put24(1, left + 1);
  }

  /** `length` bits of another run, from its bit `at` on; words at a time. */
  copy(from: DataView, at: number, length: number): void {
    let source = at;
    let left = length;
    const first = Math.min(left, (8 - this.#pending) % 8);
    this.#put24(readBits(from, source, first), first);
    source += first;
    left -= first;
    if (this.#pending === 0) {
      for (; left >= 32; left -= 32, source += 32, this.#byte += 4) {
        this.#view.setUint32(this.#byte, window32(from, source));
      }
    }
    if (left > 24) {
      this.#put24(readBits(from, source, 24), 24);
      source += 24;
      left -= 24;
    }
    this.#put24(readBits(from, source, left), left);
  }

  /** Fills up the last byte; answers the byte after it. */
  end(): number {
    if (this.#pending > 0) this.#put24(0, 8 - this.#pending);
    return this.#byte;
  }
}
