import { type Entry, type EntryFacts, REASONS } from '../contract/feed';
import { LIMITS } from '../contract/limits';
import { type Bytes, concat, sha256, utf8 } from './bytes';
import { dayNumber, dayOf } from './days';
import { FeedRefusal } from './refusal';

/** Layout in docs/feed-format.md; everything is big-endian, so hashes sort as bytes and as numbers alike. */
const MAGIC = 0x4c57534e; // LWSN
const FORMAT = 1;
const KEY_VERSION = 1;
const WIDTH = 48;
const SALT_BYTES = 16;
const HEADER_BYTES = 32;
const HASH_BYTES = WIDTH / 8;
/** Hash, reason, level, reviewed, expires, case. */
const ENTRY_BYTES = HASH_BYTES + 1 + 1 + 2 + 2 + 4;
/** More entries than any list will have. The byte cap is reached first in this format (4,194,302 entries). */
const MAX_ENTRIES = 5_000_000;

const LEVELS = ['caution', 'danger'] as const;

/** An opened snapshot: the file's bytes as they came, and where its columns start. Nothing is decoded. */
export interface Snapshot {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly salt: Bytes;
}

/** The salt of a feed's snapshots: stable, so that lists of one feed differ only where their entries do. */
export async function saltOf(feed: string): Promise<Bytes> {
  return (await sha256(utf8(`lurewatch snapshot salt v1\0${feed}`))).slice(0, SALT_BYTES);
}

/**
 * The key of one identifier: the first 48 bits of SHA-256(salt | kind | 0x00 | value), kind and value in UTF-8, as an
 * integer. `value` must be in the normal form of contract/identity.ts.
 */
export async function hashOf(salt: Uint8Array, kind: string, value: string): Promise<number> {
  const digest = await sha256(concat([salt, utf8(kind), new Uint8Array(1), utf8(value)]));
  return readHash(new DataView(digest.buffer), 0);
}

/**
 * Writes the snapshot of these entries. Same entries (in any order) and salt, same bytes. Of entries with one key the
 * stronger level stays, then the later review, the later expiry, the lower case number. Throws a RangeError for a day
 * or case number that does not fit, or too many entries.
 */
export async function encode(entries: Entry[], { salt }: { salt?: Uint8Array } = {}): Promise<Bytes> {
  const usedSalt = salt ?? new Uint8Array(SALT_BYTES);
  if (usedSalt.length !== SALT_BYTES) throw new RangeError(`salt must have ${SALT_BYTES} bytes`);
  const rows = new Map<number, Row>();
  // In batches: awaiting one digest at a time costs six times as much, all at once costs the memory.
  for (let at = 0; at < entries.length; at += 4096) {
    const batch = await Promise.all(entries.slice(at, at + 4096).map((entry) => rowOf(usedSalt, entry)));
    for (const row of batch) {
      const rival = rows.get(row.hash);
      if (!rival || outranks(row, rival)) rows.set(row.hash, row);
    }
  }
  const sorted = [...rows.values()].sort((a, b) => a.hash - b.hash);
  const count = sorted.length;
  const size = HEADER_BYTES + count * ENTRY_BYTES;
  if (count > MAX_ENTRIES || size > LIMITS.snapshotBytes)
    throw new RangeError(`${count} entries do not fit a snapshot`);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  bytes.set([FORMAT, KEY_VERSION, WIDTH, 0], 4);
  view.setUint32(8, count);
  bytes.set(usedSalt, 16);
  const column = columnsOf(count);
  sorted.forEach((row, rank) => {
    view.setUint16(column.hash + rank * HASH_BYTES, Math.floor(row.hash / 2 ** 32));
    view.setUint32(column.hash + rank * HASH_BYTES + 2, row.hash % 2 ** 32);
    view.setUint8(column.reason + rank, row.reason);
    view.setUint8(column.level + rank, row.level);
    view.setUint16(column.reviewed + rank * 2, row.reviewed);
    view.setUint16(column.expires + rank * 2, row.expires);
    view.setUint32(column.case + rank * 4, row.case);
  });
  return bytes;
}

/**
 * Opens a snapshot in place, checking header, size, order and levels. Throws a FeedRefusal: `unknown-format` for a
 * format, key version or width of the future, `too-large`, `malformed` for anything else. Opening says nothing about
 * where the bytes came from: `verifySnapshot` does.
 */
export function openSnapshot(bytes: Uint8Array): Snapshot {
  if (bytes.length > LIMITS.snapshotBytes) throw new FeedRefusal('too-large', `snapshot of ${bytes.length} bytes`);
  if (bytes.length < HEADER_BYTES) throw new FeedRefusal('malformed', 'snapshot is shorter than its header');
  const view = viewOf(bytes);
  if (view.getUint32(0) !== MAGIC) throw new FeedRefusal('malformed', 'not a snapshot');
  if (bytes[4] !== FORMAT) throw new FeedRefusal('unknown-format', `snapshot format ${bytes[4]}`);
  if (bytes[5] !== KEY_VERSION) throw new FeedRefusal('unknown-format', `key version ${bytes[5]}`);
  if (bytes[6] !== WIDTH) throw new FeedRefusal('unknown-format', `hash width ${bytes[6]}`);
  if (bytes[7] !== 0 || view.getUint32(12) !== 0) throw new FeedRefusal('malformed', 'reserved bytes are not zero');
  const count = view.getUint32(8);
  if (count > MAX_ENTRIES) throw new FeedRefusal('too-large', `${count} entries`);
  if (bytes.length !== HEADER_BYTES + count * ENTRY_BYTES) {
    throw new FeedRefusal('malformed', `${bytes.length} bytes for ${count} entries`);
  }
  const column = columnsOf(count);
  let before = -1;
  for (let rank = 0; rank < count; rank++) {
    const hash = readHash(view, column.hash + rank * HASH_BYTES);
    if (hash <= before) throw new FeedRefusal('malformed', `hash ${rank} is out of order`);
    before = hash;
    if (view.getUint8(column.level + rank) >= LEVELS.length) throw new FeedRefusal('malformed', `level ${rank}`);
  }
  return { bytes, count, salt: bytes.slice(16, 16 + SALT_BYTES) };
}

/**
 * What the list says about one identifier in its normal form, or null. Expired entries are returned as they stand: this
 * room has no clock, so compare `expires` with the day. About one in 3e8 questions to a list of a million answers with
 * somebody else's entry.
 */
export async function lookup(snapshot: Snapshot, kind: string, value: string): Promise<EntryFacts | null> {
  const { bytes, count, salt } = snapshot;
  const wanted = await hashOf(salt, kind, value);
  const view = viewOf(bytes);
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const hash = readHash(view, HEADER_BYTES + middle * HASH_BYTES);
    if (hash === wanted) return factsAt(view, count, middle);
    if (hash < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** {@link lookup} for several identifiers at once; answers in the order of the questions. */
export function lookupAll(
  snapshot: Snapshot,
  pairs: readonly { kind: string; value: string }[],
): Promise<(EntryFacts | null)[]> {
  return Promise.all(pairs.map(({ kind, value }) => lookup(snapshot, kind, value)));
}

interface Row {
  hash: number;
  reason: number;
  level: number;
  reviewed: number;
  expires: number;
  case: number;
}

async function rowOf(salt: Uint8Array, entry: Entry): Promise<Row> {
  const reviewed = dayNumber(entry.reviewed);
  const expires = dayNumber(entry.expires);
  if (reviewed === null || expires === null) {
    throw new RangeError(`case ${entry.case}: ${entry.reviewed} or ${entry.expires} is not a day from 2020 to 2199`);
  }
  if (!Number.isInteger(entry.case) || entry.case < 0 || entry.case > 0xffffffff) {
    throw new RangeError(`case ${entry.case} is not a 32-bit number`);
  }
  return {
    hash: await hashOf(salt, entry.kind, entry.value),
    reason: REASONS.indexOf(entry.reason),
    level: LEVELS.indexOf(entry.level),
    reviewed,
    expires,
    case: entry.case,
  };
}

/** A total order on rows of one key, so that the order of the input never shows. */
function outranks(a: Row, b: Row): boolean {
  const steps = [
    a.level - b.level,
    a.reviewed - b.reviewed,
    a.expires - b.expires,
    b.case - a.case,
    b.reason - a.reason,
  ];
  return (steps.find((step) => step !== 0) ?? 0) > 0;
}

function columnsOf(count: number) {
  const hash = HEADER_BYTES;
  const reason = hash + count * HASH_BYTES;
  const level = reason + count;
  const reviewed = level + count;
  const expires = reviewed + count * 2;
  return { hash, reason, level, reviewed, expires, case: expires + count * 2 };
}

function factsAt(view: DataView, count: number, rank: number): EntryFacts {
  const column = columnsOf(count);
  return {
    // A code this version has no word for was appended later.
    reason: REASONS[view.getUint8(column.reason + rank)] ?? 'other',
    level: LEVELS[view.getUint8(column.level + rank)]!,
    reviewed: dayOf(view.getUint16(column.reviewed + rank * 2)),
    expires: dayOf(view.getUint16(column.expires + rank * 2)),
    case: view.getUint32(column.case + rank * 4),
  };
}

function readHash(view: DataView, at: number): number {
  return view.getUint16(at) * 2 ** 32 + view.getUint32(at + 2);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
