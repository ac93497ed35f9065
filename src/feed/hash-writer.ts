import { BitWriter, bitLength, POWERS } from './bits';
import { evenBit, evenRank } from './hash-part';
import { firstKeyOf, type Header, placesOf } from './layout';
import { FeedRefusal } from './refusal';
import { putRice, riceBits } from './rice';

/** The parts of a header that follow from the keys alone. */
export type HashHeader = Omit<Header, 'frame'>;

/** Chooses the index's bases and widths for strictly ascending `keys`. */
export function planHashes(
  keys: Float64Array,
  { width, k, buckets }: Pick<Header, 'width' | 'k' | 'buckets'>,
): HashHeader {
  const count = keys.length;
  const ranks = new Uint32Array(buckets + 1);
  const sums = new Uint32Array(buckets + 1);
  let quotients = 0;
  let bucket = 0;
  let before = -1;
  let limit = firstKeyOf(1, { width, buckets });
  for (let rank = 0; rank < count; rank++) {
    const key = keys[rank]!;
    while (key >= limit) {
      bucket++;
      ranks[bucket] = rank;
      sums[bucket] = quotients;
      before = limit - 1;
      limit = firstKeyOf(bucket + 1, { width, buckets });
    }
    quotients += riceBits(key - before - 1, k) - k - 1;
    before = key;
  }
  for (bucket++; bucket <= buckets; bucket++) {
    ranks[bucket] = count;
    sums[bucket] = quotients;
  }
  const even = { count, k, buckets, quotients };
  const spread = (differences: (b: number) => number) => {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let b = 0; b <= buckets; b++) {
      const difference = differences(b);
      if (difference < least) least = difference;
      if (difference > most) most = difference;
    }
    return { base: least, width: bitLength(most - least) };
  };
  const rank = spread((b) => ranks[b]! - evenRank(even, b));
  const bit = spread((b) => sums[b]! - evenBit(even, b, 0));
  return {
    ...even,
    width,
    rankBase: rank.base,
    rankWidth: rank.width,
    bitBase: bit.base,
    bitWidth: bit.width,
  };
}

/** Writes index and keys bucket by bucket, in order. The header says where; its counts must be those of what comes. */
export class HashWriter {
  readonly #header: Header;
  readonly #index: BitWriter;
  readonly #hashes: BitWriter;
  #bucket = -1;
  #before = -1;
  /** The first key beyond the current bucket. */
  #limit = 0;
  #rank = 0;
  #bit = 0;

  constructor(bytes: Uint8Array, header: Header) {
    const places = placesOf(header);
    this.#header = header;
    this.#index = new BitWriter(bytes, places.index / 8);
    this.#hashes = new BitWriter(bytes, places.hashes / 8);
  }

  /** Starts the bucket after the last one started. Throws `malformed` where the header's index cannot hold its place. */
  #startBucket(): void {
    const header = this.#header;
    const b = ++this.#bucket;
    const rank = this.#rank - evenRank(header, b) - header.rankBase;
    const bit = this.#bit - evenBit(header, b, this.#rank) - header.bitBase;
    if (!(rank >= 0 && rank < POWERS[header.rankWidth]! && bit >= 0 && bit < POWERS[header.bitWidth]!)) {
      throw new FeedRefusal('malformed', `the index cannot hold bucket ${b}`);
    }
    this.#index.put(rank, header.rankWidth);
    this.#index.put(bit, header.bitWidth);
    this.#before = firstKeyOf(b, header) - 1;
    this.#limit = firstKeyOf(b + 1, header);
  }

  /** The next key. Throws `malformed` for one that is not above the last, or for more than the header has. */
  put(key: number): void {
    while (key >= this.#limit) this.#startBucket();
    const { k } = this.#header;
    const distance = key - this.#before - 1;
    if (!(distance >= 0)) throw new FeedRefusal('malformed', 'keys out of order');
    this.#count(1, riceBits(distance, k));
    putRice(this.#hashes, distance, k);
    this.#before = key;
  }

  /**
   * Codes of `keys` keys as another snapshot with the same k and buckets has them, all in bucket `b`; the key before
   * them is the same there. `last` is the last of them.
   */
  copy(b: number, run: { words: Int32Array; at: number; bits: number; keys: number; last: number }): void {
    while (this.#bucket < b) this.#startBucket();
    this.#count(run.keys, run.bits);
    this.#hashes.copy(run.words, run.at, run.bits);
    this.#before = run.last;
  }

  #count(keys: number, bits: number): void {
    this.#rank += keys;
    this.#bit += bits;
    const { count, k, quotients } = this.#header;
    if (this.#rank > count || this.#bit > count * (k + 1) + quotients) {
      throw new FeedRefusal('malformed', 'more keys than the header says');
    }
  }

  /** Ends the index. Throws `malformed` for fewer keys or bits than the header has. */
  end(): void {
    while (this.#bucket < this.#header.buckets) this.#startBucket();
    const { count, k, quotients } = this.#header;
    if (this.#rank !== count || this.#bit !== count * (k + 1) + quotients) {
      throw new FeedRefusal('malformed', 'fewer keys than the header says');
    }
    this.#index.end();
    this.#hashes.end();
  }
}

/** Writes the hash part of `keys` (strictly ascending) where `header` says. */
export function writeHashes(bytes: Uint8Array, keys: Float64Array, header: Header): void {
  const writer = new HashWriter(bytes, header);
  for (const key of keys) writer.put(key);
  writer.end();
}
