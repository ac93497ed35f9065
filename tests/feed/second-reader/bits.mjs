/** Reads and writes runs of bits: bit i is bit i mod 8 of byte floor(i / 8), numbers least significant bit first. */

/**
 * The number of `width` bits (at most 48) at bit `at`.
 * @param {Uint8Array} bytes
 * @param {number} at
 * @param {number} width
 */
export function bitsAt(bytes, at, width) {
  let number = 0;
  for (let got = 0; got < width; ) {
    const from = (at + got) % 8;
    const count = Math.min(8 - from, width - got);
    const part = ((bytes[Math.floor((at + got) / 8)] ?? 0) >> from) & ((1 << count) - 1);
    number += part * 2 ** got;
    got += count;
  }
  return number;
}

/**
 * @param {Uint8Array} bytes
 * @param {number} at
 */
export const bitAt = (bytes, at) => ((bytes[Math.floor(at / 8)] ?? 0) >> (at % 8)) & 1;

/**
 * A quotient in unary and k low bits, from bit `at` on; null if it does not end before bit `end`.
 * @param {Uint8Array} bytes
 * @param {number} at
 * @param {number} k
 * @param {number} end
 */
export function riceAt(bytes, at, k, end) {
  let one = at;
  while (one < end && !bitAt(bytes, one)) one++;
  const next = one + 1 + k;
  if (next > end) return null;
  return { number: (one - at) * 2 ** k + bitsAt(bytes, one + 1, k), next };
}

export class Run {
  /**
   * @param {Uint8Array} bytes
   * @param {number} offset in bytes
   */
  constructor(bytes, offset) {
    this.bytes = bytes;
    this.at = offset * 8;
  }
  /**
   * @param {number} number
   * @param {number} width
   */
  put(number, width) {
    for (let i = 0; i < width; i++, this.at++) {
      if (Math.floor(number / 2 ** i) % 2 === 1) {
        const byte = Math.floor(this.at / 8);
        this.bytes[byte] = (this.bytes[byte] ?? 0) | (1 << (this.at % 8));
      }
    }
  }
  /**
   * @param {number} number
   * @param {number} k
   */
  putRice(number, k) {
    this.at += Math.floor(number / 2 ** k);
    this.put(1, 1);
    this.put(number % 2 ** k, k);
  }
}
