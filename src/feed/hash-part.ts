import { BitWriter, bitLength, readBits, viewOf, window32 } from './bits';
import { type Header, type Places, placesOf } from './layout';
import { FeedRefusal } from './refusal';
import { putRice, RiceReader, riceBits } from './rice';

// The keys: buckets by their first bits, each a Rice-coded run that starts anew, so that a look-up decodes one bucket.
// The index says of each bucket how many keys come before it and at which bit it starts, as the (small) difference from
// what an even spread would give.

/** What is needed to look up keys: an opened snapshot is one. */
export interface HashPart {
  readonly view: DataView;
  readonly header: Header;
  readonly places: Places;
}

/** Rank of a bucket's first key and the bit, counted from the first key's, at which it starts. */
interface Start {
  rank: number;
  bit: number;
}

/** What an even spread gives for bucket `b`; the index holds the difference. */
function evenRank({ count, bucketBits }: Pick<Header, 'count' | 'bucketBits'>, b: number): number {
  return Math.floor((count * b) / 2 ** bucketBits);
}

function evenBit(header: Pick<Header, 'k' | 'quotients' | 'bucketBits'>, b: number, rank: number): number {
  return rank * (header.k + 1) + Math.floor((header.quotients * b) / 2 ** header.bucketBits);
}

/** Where bucket `b` starts; `b` may be the number of buckets: the end. Throws `malformed` outside of the file's own numbers. */
export function startOf({ view, header, places }: HashPart, b: number): Start {
  const at = places.index + b * (header.rankWidth + header.bitWidth);
  const rank = evenRank(header, b) + header.rankBase + readBits(view, at, header.rankWidth);
  const bit = evenBit(header, b, rank) + header.bitBase + readBits(view, at + header.rankWidth, header.bitWidth);
  if (!(rank >= 0 && rank <= header.count && bit >= 0 && bit <= places.hashBits)) {
    throw new FeedRefusal('malformed', `bucket ${b} lies outside of the file`);
  }
  return { rank, bit };
}

/** The rank of a key (an integer below 2^width), or -1 if it is not in the list. Reads one bucket, in place. */
export function rankOf(part: HashPart, key: number): number {
  const { view, header, places } = part;
  const { k } = header;
  const span = 2 ** (header.width - header.bucketBits);
  const bucket = Math.floor(key / span);
  const wanted = key - bucket * span;
  const start = startOf(part, bucket);
  const end = startOf(part, bucket + 1);
  const stop = places.hashes + end.bit;
  const unit = 2 ** k;
  let at = places.hashes + start.bit;
  let value = -1;
  // RiceReader written out: here a look-up spends its time.
  for (let rank = start.rank; rank < end.rank; rank++) {
    let zeros = at < stop ? Math.clz32(window32(view, at)) : 0;
    at += zeros;
    let quotient = zeros;
    while (zeros === 32 && at < stop) {
      zeros = Math.clz32(window32(view, at));
      quotient += zeros;
      at += zeros;
    }
    if (at + k >= stop) throw new FeedRefusal('malformed', `bucket ${bucket} is cut off`);
    value += 1 + quotient * unit + readBits(view, at + 1, k);
    if (value >= wanted) return value === wanted ? rank : -1;
    at += k + 1;
  }
  return -1;
}

/** Calls `each` with the keys from bucket `from` up to bucket `to`, in order. Throws `malformed` where they leave their bucket. */
export function eachKey(part: HashPart, from: number, to: number, each: (key: number, rank: number) => void): void {
  const { view, header, places } = part;
  const span = 2 ** (header.width - header.bucketBits);
  let start = startOf(part, from);
  for (let bucket = from; bucket < to; bucket++) {
    const end = startOf(part, bucket + 1);
    const stop = places.hashes + end.bit;
    const reader = new RiceReader(view, places.hashes + start.bit, stop, header.k);
    let value = -1;
    for (let rank = start.rank; rank < end.rank; rank++) {
      value += 1 + reader.next();
      if (value >= span) throw new FeedRefusal('malformed', `key ${rank} is outside of its bucket`);
      each(bucket * span + value, rank);
    }
    if (reader.at !== stop) throw new FeedRefusal('malformed', `bucket ${bucket} has bits left`);
    start = end;
  }
}

/** The parts of a header that follow from the keys alone. */
export type HashHeader = Omit<Header, 'frame'>;

/** Chooses the index's bases and widths for strictly ascending `keys`. */
export function planHashes(
  keys: Float64Array,
  { width, k, bucketBits }: Pick<Header, 'width' | 'k' | 'bucketBits'>,
): HashHeader {
  const buckets = 2 ** bucketBits;
  const span = 2 ** (width - bucketBits);
  const count = keys.length;
  const ranks = new Uint32Array(buckets + 1);
  const sums = new Uint32Array(buckets + 1);
  let quotients = 0;
  let bucket = 0;
  let before = -1;
  for (let rank = 0; rank < count; rank++) {
    const key = keys[rank]!;
    while (key >= (bucket + 1) * span) {
      bucket++;
      ranks[bucket] = rank;
      sums[bucket] = quotients;
      before = bucket * span - 1;
    }
    quotients += riceBits(key - before - 1, k) - k - 1;
    before = key;
  }
  for (bucket++; bucket <= buckets; bucket++) {
    ranks[bucket] = count;
    sums[bucket] = quotients;
  }
  const even = { count, k, bucketBits, quotients };
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
  readonly #span: number;
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
    this.#span = 2 ** (header.width - header.bucketBits);
  }

  /** Starts the bucket after the last one started. Throws `malformed` where the header's index cannot hold its place. */
  #startBucket(): void {
    const header = this.#header;
    const b = ++this.#bucket;
    const rank = this.#rank - evenRank(header, b) - header.rankBase;
    const bit = this.#bit - evenBit(header, b, this.#rank) - header.bitBase;
    if (!(rank >= 0 && rank < 2 ** header.rankWidth && bit >= 0 && bit < 2 ** header.bitWidth)) {
      throw new FeedRefusal('malformed', `the index cannot hold bucket ${b}`);
    }
    this.#index.put(rank, header.rankWidth);
    this.#index.put(bit, header.bitWidth);
    this.#before = b * this.#span - 1;
    this.#limit = (b + 1) * this.#span;
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

  /** All keys of bucket `b` as another snapshot with the same k and buckets has them. */
  copy(b: number, { view, at, bits, keys }: { view: DataView; at: number; bits: number; keys: number }): void {
    while (this.#bucket < b) this.#startBucket();
    this.#count(keys, bits);
    this.#hashes.copy(view, at, bits);
    this.#before = this.#limit - 1;
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
    while (this.#bucket < 2 ** this.#header.bucketBits) this.#startBucket();
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

/** {@link HashPart} of a whole file. */
export function hashPartOf(bytes: Uint8Array, header: Header): HashPart {
  return { view: viewOf(bytes), header, places: placesOf(header) };
}
