import type { Entry, EntryFacts } from '../contract/feed';
import { LIMITS } from '../contract/limits';
import { BitWriter } from './bits';
import { type Bytes, concat, sha256, utf8 } from './bytes';
import { type FactNumbers, factsOf, frameOf, numbersOf, putRecord, readRecord } from './facts';
import { Bucket, type HashPart, hashPartOf, rankOf, startOf } from './hash-part';
import { planHashes, writeHashes } from './hash-writer';
import {
  bucketsOf,
  type Header,
  MAX_ENTRIES,
  PUBLISHED_WIDTH,
  placesOf,
  readHeader,
  SALT_BYTES,
  WIDTHS,
  writeHeader,
} from './layout';
import { FeedRefusal } from './refusal';
import { riceParameter } from './rice';

/** An opened snapshot: the file's bytes as they came, and its header. Nothing is decoded. */
export interface Snapshot extends HashPart {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly salt: Bytes;
}

/** Entries as numbers: keys strictly ascending, and what is said of the one at a rank. */
export interface Rows {
  readonly keys: Float64Array;
  readonly factsAt: (rank: number) => FactNumbers;
}

/** The salt of a feed's snapshots: stable, so that lists of one feed differ only where their entries do. */
export async function saltOf(feed: string): Promise<Bytes> {
  return (await sha256(utf8(`lurewatch snapshot salt v1\0${feed}`))).slice(0, SALT_BYTES);
}

/**
 * The key of one identifier: the first `width` bits of SHA-256(salt | kind | 0x00 | value), kind and value in UTF-8, as
 * an integer. `value` must be in the normal form of contract/identity.ts.
 */
export async function hashOf(salt: Uint8Array, kind: string, value: string, width = PUBLISHED_WIDTH): Promise<number> {
  const digest = await sha256(concat([salt, utf8(`${kind}\0${value}`)]));
  const view = new DataView(digest.buffer);
  return width === 32
    ? view.getUint32(0)
    : view.getUint32(0) * 2 ** (width - 32) + (view.getUint16(4) >>> (48 - width));
}

/**
 * Writes the snapshot of these entries. Same entries (in any order), salt and width, same bytes. Of entries with one key
 * the stronger level stays, then the later review, the later expiry, the lower case number, the lower reason. Throws a
 * RangeError for a day or case number that does not fit, an unknown width, or too many entries.
 */
export async function encode(
  entries: Entry[],
  { salt = new Uint8Array(SALT_BYTES), width = PUBLISHED_WIDTH }: { salt?: Uint8Array; width?: number } = {},
): Promise<Bytes> {
  const rows = new Map<number, FactNumbers>();
  // In batches: awaiting one digest at a time costs six times as much, all at once costs the memory.
  for (let at = 0; at < entries.length; at += 4096) {
    const batch = entries.slice(at, at + 4096);
    const keys = await Promise.all(batch.map(({ kind, value }) => hashOf(salt, kind, value, width)));
    for (const [index, key] of keys.entries()) {
      const row = numbersOf(batch[index]!);
      const rival = rows.get(key);
      if (!rival || outranks(row, rival)) rows.set(key, row);
    }
  }
  const keys = Float64Array.from(rows.keys()).sort();
  return encodeRows({ keys, factsAt: (rank) => rows.get(keys[rank]!)! }, { salt, width });
}

/** {@link encode} for entries whose keys are known. */
export function encodeRows(
  { keys, factsAt }: Rows,
  { salt, width = PUBLISHED_WIDTH }: { salt: Uint8Array; width?: number },
): Bytes {
  if (salt.length !== SALT_BYTES) throw new RangeError(`salt must have ${SALT_BYTES} bytes`);
  if (!WIDTHS.includes(width)) throw new RangeError(`keys of ${width} bits are not known`);
  const count = keys.length;
  const hashes = planHashes(keys, { width, k: riceParameter(count, 2 ** width), buckets: bucketsOf(count) });
  const header: Header = { ...hashes, frame: frameOf(count, factsAt, true) };
  const bytes = newFile(header, salt);
  writeHashes(bytes, keys, header);
  const records = new BitWriter(bytes, placesOf(header).records / 8);
  for (let rank = 0; rank < count; rank++) putRecord(records, factsAt(rank), header.frame);
  records.end();
  return bytes;
}

/** Zeros of the right length behind a written header. Throws a RangeError for what no client would take. */
export function newFile(header: Header, salt: Uint8Array): Bytes {
  const { bytes: size } = placesOf(header);
  if (header.count > MAX_ENTRIES || size > LIMITS.snapshotBytes) {
    throw new RangeError(`${header.count} entries do not fit a snapshot`);
  }
  const bytes = new Uint8Array(size);
  writeHeader(bytes, header, salt);
  return bytes;
}

/**
 * Opens a snapshot in place: header and length only. Throws a FeedRefusal: `unknown-format` for a format, key version or
 * width of the future, `too-large`, `malformed` for anything else. Opening says nothing about where the bytes came from
 * (`verifySnapshot` does) nor about every single entry ({@link checkSnapshot} does).
 */
export function openSnapshot(bytes: Uint8Array): Snapshot {
  const header = readHeader(bytes);
  const part = hashPartOf(bytes, header);
  if (bytes.length !== part.places.bytes) {
    throw new FeedRefusal('malformed', `${bytes.length} bytes, the header says ${part.places.bytes}`);
  }
  return { ...part, bytes, count: header.count, salt: bytes.slice(16, 16 + SALT_BYTES) as Bytes };
}

/**
 * Reads every entry once: order, index, facts, unused bits. For a list that has just arrived; one that was checked and
 * kept under its hash needs no second time. Throws a FeedRefusal `malformed`.
 */
export function checkSnapshot(snapshot: Snapshot): void {
  const { words, header, places, bytes, count } = snapshot;
  const { buckets } = header;
  const first = startOf(snapshot, 0);
  const end = startOf(snapshot, buckets);
  if (first.rank !== 0 || first.bit !== 0 || end.rank !== count || end.bit !== places.hashBits) {
    throw new FeedRefusal('malformed', 'the index does not span the list');
  }
  let seen = 0;
  const bucket = new Bucket();
  for (let b = 0; b < buckets; b++) {
    bucket.read(snapshot, b);
    seen += bucket.count;
  }
  if (seen !== count) throw new FeedRefusal('malformed', `${seen} keys for ${count} entries`);
  for (let rank = 0; rank < count; rank++) readRecord(words, places.records + rank * places.recordBits, header.frame);
  const indexBits = (buckets + 1) * (header.rankWidth + header.bitWidth);
  refuseStray(bytes, places.index + indexBits, places.hashes);
  refuseStray(bytes, places.hashes + places.hashBits, places.records);
  refuseStray(bytes, places.records + count * places.recordBits, bytes.length * 8);
}

/** Bits that mean nothing are zero, so that one list has one file. */
function refuseStray(bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if ((bytes[at >>> 3]! >>> (at & 7)) & 1) throw new FeedRefusal('malformed', 'unused bits are not zero');
  }
}

/** What the list says of the entry at this rank. */
export function numbersAt({ words, header, places }: HashPart, rank: number): FactNumbers {
  return readRecord(words, places.records + rank * places.recordBits, header.frame);
}

/**
 * What the list says about one identifier in its normal form, or null. Expired entries are returned as they stand: this
 * room has no clock, so compare `expires` with the day. About one in 3e8 questions to a list of a million answers with
 * somebody else's entry.
 */
export async function lookup(snapshot: Snapshot, kind: string, value: string): Promise<EntryFacts | null> {
  const rank = rankOf(snapshot, await hashOf(snapshot.salt, kind, value, snapshot.header.width));
  return rank < 0 ? null : factsOf(numbersAt(snapshot, rank));
}

/** {@link lookup} for several identifiers at once; answers in the order of the questions. */
export function lookupAll(
  snapshot: Snapshot,
  pairs: readonly { kind: string; value: string }[],
): Promise<(EntryFacts | null)[]> {
  return Promise.all(pairs.map(({ kind, value }) => lookup(snapshot, kind, value)));
}

/** All keys of a list that passed {@link checkSnapshot}, ascending. For publishers: 8 bytes a key. */
export function keysOf(snapshot: Snapshot): Float64Array {
  const keys = new Float64Array(snapshot.count);
  const bucket = new Bucket();
  for (let b = 0; b < snapshot.header.buckets; b++) {
    bucket.read(snapshot, b);
    keys.set(bucket.keys.subarray(0, bucket.count), bucket.rank);
  }
  return keys;
}

/** A total order on the facts of one key, so that the order of the input never shows. */
function outranks(a: FactNumbers, b: FactNumbers): boolean {
  const steps = [a.level - b.level, a.reviewed - b.reviewed, a.days - b.days, b.case - a.case, b.reason - a.reason];
  return (steps.find((step) => step !== 0) ?? 0) > 0;
}
