// The least bytes there are, from counting: whoever must be able to name any one of N things needs log2(N) bits.
import type { FactNumbers } from '../src/feed/facts';

/** log2 of "k out of n": the bits that name one set of k different things out of n. Summed term by term, so it is exact. */
export function bitsOfChoice(n: number, k: number): number {
  let bits = 0;
  for (let i = 0; i < k; i++) bits += Math.log2((n - i) / (i + 1));
  return bits;
}

/**
 * Bits a key of a sorted list of `count` keys of `width` bits: log2(e * 2^width / count). It is Stirling's form of
 * log2 C(2^width, count) / count, the entropy of a random set; no code of random keys is shorter in the mean.
 */
export function bitsOfKey(count: number, width: number): number {
  return Math.log2(Math.E) + width - Math.log2(count);
}

/** Bytes of the hash part of a delta: which `gone` of `count` entries go, and which `come` of 2^width keys come. */
export function deltaBound(count: number, gone: number, come: number, width: number): number {
  return (bitsOfChoice(count, gone) + bitsOfChoice(2 ** width, come)) / 8;
}

/**
 * Bytes of the columns of records that come, taking of each field every value between the least and the greatest that
 * occur as equally likely: count * log2(range), summed over the fields. A field that is the same in all costs nothing.
 */
export function columnsBound(records: readonly FactNumbers[]): number {
  let bits = 0;
  for (const field of ['reason', 'level', 'reviewed', 'days', 'case'] as const) {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const record of records) {
      least = Math.min(least, record[field]);
      most = Math.max(most, record[field]);
    }
    if (records.length > 0) bits += records.length * Math.log2(most - least + 1);
  }
  return bits / 8;
}

/** Three standard deviations of a count that is expected to be `mean` (Poisson's law: rare hits, independent probes). */
export function threeSigma(mean: number): number {
  return 3 * Math.sqrt(mean);
}
