import { POWERS, readBits, wordsOf } from './bits';
import { bucketOf, firstKeyOf, type Header, type Places, placesOf } from './layout';
import { FeedRefusal } from './refusal';

// The keys: buckets by their first bits, each a Rice-coded run that starts anew, so that a look-up decodes one bucket.
// The index says of each bucket how many keys come before it and at which bit it starts, as the (small) difference from
// what an even spread would give.

/** What is needed to look up keys: an opened snapshot is one. */
export interface HashPart {
  readonly words: Int32Array;
  readonly header: Header;
  readonly places: Places;
}

/** {@link HashPart} of a whole file. */
export function hashPartOf(bytes: Uint8Array, header: Header): HashPart {
  return { words: wordsOf(bytes), header, places: placesOf(header) };
}

/** Rank of a bucket's first key and the bit, counted from the first key's, at which it starts. */
interface Start {
  rank: number;
  bit: number;
}

/** What an even spread gives for bucket `b`; the index holds the difference. */
export function evenRank({ count, buckets }: Pick<Header, 'count' | 'buckets'>, b: number): number {
  return Math.floor((count * b) / buckets);
}

export function evenBit(header: Pick<Header, 'k' | 'quotients' | 'buckets'>, b: number, rank: number): number {
  return rank * (header.k + 1) + Math.floor((header.quotients * b) / header.buckets);
}

/** Where bucket `b` starts; `b` may be the number of buckets: the end. Throws `malformed` outside of the file's own numbers. */
export function startOf({ words, header, places }: HashPart, b: number): Start {
  const at = places.index + b * (header.rankWidth + header.bitWidth);
  const rank = evenRank(header, b) + header.rankBase + readBits(words, at, header.rankWidth);
  const bit = evenBit(header, b, rank) + header.bitBase + readBits(words, at + header.rankWidth, header.bitWidth);
  if (!(rank >= 0 && rank <= header.count && bit >= 0 && bit <= places.hashBits)) {
    throw new FeedRefusal('malformed', `bucket ${b} lies outside of the file`);
  }
  return { rank, bit };
}

/** A bucket's keys, and of each the bit (of the file) after its code. Made once and filled again for each bucket. */
export class Bucket {
  keys = new Float64Array(256);
  ends = new Uint32Array(256);
  count = 0;
  /** Rank of the first key, and the first bit. */
  rank = 0;
  at = 0;

  /** Reads bucket `b`. Throws `malformed` where its keys leave it or its bits are too many or too few. */
  read(part: HashPart, b: number): void {
    const { header, places } = part;
    const { k } = header;
    const start = startOf(part, b);
    const end = startOf(part, b + 1);
    const count = end.rank - start.rank;
    const at = places.hashes + start.bit;
    const stop = places.hashes + end.bit;
    // Each key has k + 1 bits at least, so a false count cannot make this grow beyond the file.
    if (!(count >= 0 && count * (k + 1) <= stop - at)) throw cutOff(b);
    if (count > this.keys.length) {
      this.keys = new Float64Array(count * 2);
      this.ends = new Uint32Array(count * 2);
    }
    this.rank = start.rank;
    this.at = at;
    this.count = decode(part.words, at | 0, stop | 0, k, firstKeyOf(b, header), count, this.keys, this.ends);
    if (this.count < count) throw cutOff(b);
    if (count > 0 ? this.ends[count - 1] !== stop : at !== stop) {
      throw new FeedRefusal('malformed', `bucket ${b} has bits left`);
    }
    if (count > 0 && this.keys[count - 1]! >= firstKeyOf(b + 1, header)) throw cutOff(b);
  }
}

function cutOff(b: number): FeedRefusal {
  return new FeedRefusal('malformed', `bucket ${b} is cut off`);
}

/**
 * Decodes `count` keys of one run; answers how many there are before the bits end. Here and in {@link find} the time goes,
 * so: 32-bit integers, no calls, no allocation. Both may read two words beyond `stop`, which is what the slack at the end
 * of a file is for.
 */
function decode(
  words: Int32Array,
  from: number,
  stop: number,
  k: number,
  base: number,
  count: number,
  keys: Float64Array,
  ends: Uint32Array,
): number {
  // Up to 31 bits a remainder is one positive 32-bit integer, as lists of 64,000 entries and more have; else two.
  const lowBits = k < 32 ? k : 24;
  const highBits = k - lowBits;
  const lowMask = lowBits === 31 ? 0x7fffffff : (1 << lowBits) - 1;
  const highMask = (1 << highBits) - 1;
  const unit = POWERS[k]!;
  const highUnit = POWERS[lowBits]!;
  let at = from | 0;
  let key = base - 1;
  for (let index = 0; index < count; index++) {
    let quotient = 0;
    let bits = 0;
    for (;;) {
      if (at >= stop) return index;
      const word = at >> 5;
      const shift = at & 31;
      // `<< 1 <<` and not `<< 32 -`: a shift by 32 is none at all.
      bits = (words[word]! >>> shift) | ((words[word + 1]! << 1) << (31 - shift));
      if (bits !== 0) break;
      quotient += 32;
      at = (at + 32) | 0;
    }
    const zeros = 31 - Math.clz32(bits & -bits);
    quotient += zeros;
    at = (at + zeros + 1) | 0;
    if (at + k > stop) return index;
    const word = at >> 5;
    const shift = at & 31;
    const low = ((words[word]! >>> shift) | ((words[word + 1]! << 1) << (31 - shift))) & lowMask;
    at = (at + lowBits) | 0;
    let high = 0;
    if (highBits > 0) {
      const next = at >> 5;
      const by = at & 31;
      high = ((words[next]! >>> by) | ((words[next + 1]! << 1) << (31 - by))) & highMask;
      at = (at + highBits) | 0;
    }
    key += 1 + quotient * unit + high * highUnit + low;
    keys[index] = key;
    ends[index] = at;
  }
  return count;
}

const ABSENT = -1;
const CUT_OFF = -2;

/** Where in a run of `count` keys `wanted` stands, or ABSENT, or CUT_OFF where the bits end before that is known. As {@link decode}. */
function find(
  words: Int32Array,
  from: number,
  stop: number,
  k: number,
  base: number,
  count: number,
  wanted: number,
): number {
  const mask = k === 31 ? 0x7fffffff : (1 << k) - 1;
  const unit = POWERS[k]!;
  const step = (k + 1) | 0;
  let at = from | 0;
  let key = base - 1;
  for (let index = 0; index < count; index++) {
    let word = at >> 5;
    let shift = at & 31;
    let bits = (words[word]! >>> shift) | ((words[word + 1]! << 1) << (31 - shift));
    while (bits === 0) {
      key += 32 * unit;
      at = (at + 32) | 0;
      if (at >= stop) return CUT_OFF;
      word = at >> 5;
      bits = (words[word]! >>> shift) | ((words[word + 1]! << 1) << (31 - shift));
    }
    const zeros = 31 - Math.clz32(bits & -bits);
    const start = (at + zeros + 1) | 0;
    at = (at + zeros + step) | 0;
    if (at > stop) return CUT_OFF;
    word = start >> 5;
    shift = start & 31;
    const low = ((words[word]! >>> shift) | ((words[word + 1]! << 1) << (31 - shift))) & mask;
    key += zeros * unit + (low + 1);
    if (key >= wanted) return key === wanted ? index : ABSENT;
  }
  return at === stop ? ABSENT : CUT_OFF;
}

const scratch = new Bucket();

/** The rank of a key (an integer below 2^width), or -1 if it is not in the list. Reads one bucket, in place. */
export function rankOf(part: HashPart, key: number): number {
  const { words, header, places } = part;
  const { k } = header;
  const b = bucketOf(key, header);
  const start = startOf(part, b);
  if (k > 31) {
    // Short lists, whose remainders do not fit a positive 32-bit integer.
    scratch.read(part, b);
    const found = scratch.keys.subarray(0, scratch.count).indexOf(key);
    return found < 0 ? -1 : start.rank + found;
  }
  const end = startOf(part, b + 1);
  const { hashes } = places;
  const count = end.rank - start.rank;
  const found = find(words, (hashes + start.bit) | 0, (hashes + end.bit) | 0, k, firstKeyOf(b, header), count, key);
  if (found === CUT_OFF) throw cutOff(b);
  return found < 0 ? -1 : start.rank + found;
}
