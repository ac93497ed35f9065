import { LIMITS } from '../contract/limits';
import { bitLength, bytesFor, POWERS, SLACK_BYTES, viewOf } from './bits';
import { checkFrame, FIELDS, type Frame, recordBits } from './facts';
import { FeedRefusal } from './refusal';

/** Layout in docs/feed-format.md; every number is little-endian. */
const MAGIC = 0x4e53574c; // LWSN
const FORMAT = 2;
export const KEY_VERSION = 1;
export const SALT_BYTES = 16;
export const HEADER_BYTES = 72;
/** Widths of a key a reader knows. Published lists have the widest. */
export const WIDTHS: readonly number[] = [32, 40, 48];
export const PUBLISHED_WIDTH = 48;
/** More entries than any list will have: with the fattest records this many still fit the byte cap. */
export const MAX_ENTRIES = 5_000_000;
/** Fewest keys a bucket has in the mean, so that the whole hash part stays within 2 % of the least there is. */
const BUCKET_LEAST = 45;

/** All numbers of a snapshot's header but its salt. Lengths and places of all parts follow from them. */
export interface Header {
  /** Bits of a key. */
  readonly width: number;
  /** Rice's parameter. */
  readonly k: number;
  readonly count: number;
  /** How many buckets the keys are cut into: {@link bucketsOf} the count. */
  readonly buckets: number;
  /** Index: widths and bases of the two numbers of a bucket, each less what an even spread would give. */
  readonly rankWidth: number;
  readonly bitWidth: number;
  readonly rankBase: number;
  readonly bitBase: number;
  /** Sum of the unary parts of all keys. */
  readonly quotients: number;
  readonly frame: Frame;
}

/** Where the parts lie, in bits from the start of the file; `bytes` is its whole length. */
export interface Places {
  readonly index: number;
  readonly hashes: number;
  readonly hashBits: number;
  readonly records: number;
  readonly recordBits: number;
  readonly bytes: number;
}

/**
 * Into how many buckets `count` keys are cut: the largest number f * 2^e with f from 4 to 7 (or 1, 2, 3) that leaves 45
 * keys a bucket in the mean; 1 for fewer. In steps, so that the buckets of two versions are mostly the same.
 */
export function bucketsOf(count: number): number {
  const most = Math.floor(count / BUCKET_LEAST);
  if (most < 1) return 1;
  const unit = 2 ** Math.max(0, bitLength(most) - 3);
  return Math.floor(most / unit) * unit;
}

/** Which bucket holds a key: the same share of all buckets as the key's first 32 bits are of 2^32. */
export function bucketOf(key: number, { width, buckets }: Pick<Header, 'width' | 'buckets'>): number {
  return Math.floor((Math.floor(key / POWERS[width - 32]!) * buckets) / 2 ** 32);
}

/** The least key bucket `b` may hold; of the number of buckets: 2^width. Exact, as b * 2^32 is below 2^50. */
export function firstKeyOf(b: number, { width, buckets }: Pick<Header, 'width' | 'buckets'>): number {
  return Math.ceil((b * 2 ** 32) / buckets) * POWERS[width - 32]!;
}

export function placesOf(header: Header): Places {
  const index = HEADER_BYTES * 8;
  const hashes = index + bytesFor((header.buckets + 1) * (header.rankWidth + header.bitWidth)) * 8;
  const hashBits = header.count * (header.k + 1) + header.quotients;
  const records = hashes + bytesFor(hashBits) * 8;
  const bits = recordBits(header.frame);
  return {
    index,
    hashes,
    hashBits,
    records,
    recordBits: bits,
    bytes: records / 8 + bytesFor(header.count * bits) + SLACK_BYTES,
  };
}

/** Bytes of header, index and hashes: what a look-up that finds nothing reads. */
export function hashPartBytes(header: Header): number {
  return placesOf(header).records / 8;
}

export function writeHeader(bytes: Uint8Array, header: Header, salt: Uint8Array): void {
  const view = viewOf(bytes);
  view.setUint32(0, MAGIC, true);
  bytes.set([FORMAT, KEY_VERSION, header.width, header.k], 4);
  view.setUint32(8, header.count, true);
  bytes.set([header.rankWidth, header.bitWidth, 0, 0], 12);
  bytes.set(salt, 16);
  writeRest(view, 32, header);
}

/** The 40 bytes after the salt, which a delta carries too: index bases, quotients, frame. */
export function writeRest(view: DataView, at: number, header: Header): void {
  view.setInt32(at, header.rankBase, true);
  view.setInt32(at + 4, header.bitBase, true);
  view.setUint32(at + 8, header.quotients, true);
  for (let field = 0; field < FIELDS.length; field++) {
    view.setUint32(at + 12 + field * 4, header.frame.bases[field]!, true);
    view.setUint8(at + 32 + field, header.frame.widths[field]!);
  }
}

export function readRest(view: DataView, at: number) {
  if (view.getUint8(at + 37) + view.getUint16(at + 38, true) !== 0) {
    throw new FeedRefusal('malformed', 'reserved bytes are not zero');
  }
  return {
    rankBase: view.getInt32(at, true),
    bitBase: view.getInt32(at + 4, true),
    quotients: view.getUint32(at + 8, true),
    frame: {
      bases: FIELDS.map((_, field) => view.getUint32(at + 12 + field * 4, true)),
      widths: FIELDS.map((_, field) => view.getUint8(at + 32 + field)),
    },
  };
}

/**
 * Reads and checks a header. Throws a FeedRefusal: `unknown-format` for a format, key version or width of the future,
 * `too-large`, `malformed` for numbers that do not belong together.
 */
export function readHeader(bytes: Uint8Array): Header {
  if (bytes.length > LIMITS.snapshotBytes) throw new FeedRefusal('too-large', `snapshot of ${bytes.length} bytes`);
  if (bytes.length < HEADER_BYTES) throw new FeedRefusal('malformed', 'snapshot is shorter than its header');
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== MAGIC) throw new FeedRefusal('malformed', 'not a snapshot');
  if (bytes[4] !== FORMAT) throw new FeedRefusal('unknown-format', `snapshot format ${bytes[4]}`);
  if (bytes[5] !== KEY_VERSION) throw new FeedRefusal('unknown-format', `key version ${bytes[5]}`);
  if (bytes[14] !== 0 || bytes[15] !== 0) throw new FeedRefusal('malformed', 'reserved bytes are not zero');
  const header: Header = {
    width: bytes[6]!,
    k: bytes[7]!,
    count: view.getUint32(8, true),
    buckets: bucketsOf(view.getUint32(8, true)),
    rankWidth: bytes[12]!,
    bitWidth: bytes[13]!,
    ...readRest(view, 32),
  };
  checkHeader(header);
  return header;
}

/** Numbers that can be checked without the parts they speak of. */
export function checkHeader(header: Header): void {
  if (!WIDTHS.includes(header.width)) throw new FeedRefusal('unknown-format', `keys of ${header.width} bits`);
  if (header.count > MAX_ENTRIES) throw new FeedRefusal('too-large', `${header.count} entries`);
  if (header.k > header.width) throw new FeedRefusal('malformed', `k ${header.k}`);
  if (header.rankWidth > 32 || header.bitWidth > 32) throw new FeedRefusal('malformed', 'index wider than 32 bits');
  if (header.quotients > 2 ** (header.width - header.k)) throw new FeedRefusal('malformed', 'too many quotients');
  checkFrame(header.frame);
}
