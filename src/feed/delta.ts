import { BitWriter, bytesFor, POWERS, SLACK_BYTES, sameBits, viewOf, wordsOf } from './bits';
import type { Bytes } from './bytes';
import {
  checkFrame,
  type FactNumbers,
  FIELDS,
  type Frame,
  frameOf,
  putRecord,
  readRecord,
  recordBits,
  sameFrame,
} from './facts';
import { Bucket, startOf } from './hash-part';
import { HashWriter } from './hash-writer';
import { bucketsOf, checkHeader, firstKeyOf, type Header, placesOf, readRest, writeRest } from './layout';
import { FeedRefusal } from './refusal';
import { RiceRun, readRun } from './rice';
import { keysOf, newFile, numbersAt, type Snapshot } from './snapshot';

// From one snapshot to another: the ranks that go, the keys that come, and what is said of them. An entry whose facts
// changed goes and comes. Only a short cut: what comes out has to have the hash that the head signs.

const MAGIC = 0x4c44574c; // LWDL
const FORMAT = 1;
/** Of docs/feed-format.md: counts and runs, then what the new header has, then the frame of what comes. */
const REST = 36;
const ADDED_FRAME = REST + 40;
const HEADER_BYTES = ADDED_FRAME + 28;

/** Bytes of a delta that speak of keys, and of facts; together the whole file. For measuring. */
export interface DeltaSize {
  readonly hashes: number;
  readonly facts: number;
}

/** The delta from `old` to `next`, two lists that passed checkSnapshot. Throws a RangeError for two salts or widths. */
export function makeDelta(old: Snapshot, next: Snapshot): Bytes {
  if (old.header.width !== next.header.width || old.salt.some((byte, at) => byte !== next.salt[at])) {
    throw new RangeError('a delta leads from a list to one with the same salt and width');
  }
  const { gone, come, facts } = differenceOf(old, next);
  const { header } = next;
  const removals = new RiceRun(gone, old.count);
  const additions = new RiceRun(come, 2 ** header.width);
  const frame = frameOf(come.length, (index) => facts[index]!, false);
  const removalBits = gone.length * (removals.k + 1) + removals.quotients;
  const additionBits = come.length * (additions.k + 1) + additions.quotients;
  const runs = bytesFor(removalBits + additionBits);
  const bytes = new Uint8Array(HEADER_BYTES + runs + bytesFor(come.length * recordBits(frame)) + SLACK_BYTES);
  const view = viewOf(bytes);
  view.setUint32(0, MAGIC, true);
  bytes.set([FORMAT, header.k, header.rankWidth, header.bitWidth], 4);
  view.setUint32(8, old.count, true);
  view.setUint32(12, next.count, true);
  view.setUint32(16, gone.length, true);
  view.setUint32(20, come.length, true);
  view.setUint32(24, removals.quotients, true);
  view.setUint32(28, additions.quotients, true);
  bytes.set([removals.k, additions.k], 32);
  writeRest(view, REST, header);
  for (let field = 0; field < FIELDS.length; field++) {
    view.setUint32(ADDED_FRAME + field * 4, frame.bases[field]!, true);
    view.setUint8(ADDED_FRAME + 20 + field, frame.widths[field]!);
  }
  const keys = new BitWriter(bytes, HEADER_BYTES);
  removals.write(keys);
  additions.write(keys);
  const records = new BitWriter(bytes, keys.end());
  for (const numbers of facts) putRecord(records, numbers, frame);
  records.end();
  return bytes;
}

/** Ranks only the old list has, keys only the new one has; an entry with other facts is both. */
function differenceOf(old: Snapshot, next: Snapshot) {
  const oldKeys = keysOf(old);
  const keys = keysOf(next);
  const gone: number[] = [];
  const come: number[] = [];
  const facts: FactNumbers[] = [];
  const same = sameFacts(old, next);
  let rank = 0;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    while (rank < oldKeys.length && oldKeys[rank]! < key) gone.push(rank++);
    if (rank < oldKeys.length && oldKeys[rank] === key) {
      if (same(rank++, index)) continue;
      gone.push(rank - 1);
    }
    come.push(key);
    facts.push(numbersAt(next, index));
  }
  while (rank < oldKeys.length) gone.push(rank++);
  return { gone, come, facts };
}

/** Tells whether the facts at a rank of `old` are those at a rank of `next`: by their bits where one frame holds both. */
function sameFacts(old: Snapshot, next: Snapshot): (rank: number, nextRank: number) => boolean {
  const bits = old.places.recordBits;
  if (sameFrame(old.header.frame, next.header.frame)) {
    const [at, nextAt] = [old.places.records, next.places.records];
    return (rank, nextRank) => sameBits(old.words, at + rank * bits, next.words, nextAt + nextRank * bits, bits);
  }
  return (rank, nextRank) => {
    const [before, after] = [numbersAt(old, rank), numbersAt(next, nextRank)];
    return FIELDS.every((field) => before[field] === after[field]);
  };
}

interface Delta {
  readonly words: Int32Array;
  readonly header: Header;
  readonly gone: Float64Array;
  readonly come: Float64Array;
  readonly frame: Frame;
  /** Bit of the first added record. */
  readonly records: number;
}

/** Reads a delta for the list `old`. Throws a FeedRefusal `malformed` or `unknown-format`. */
function readDelta(old: Snapshot, bytes: Uint8Array): Delta {
  if (bytes.length < HEADER_BYTES + SLACK_BYTES) throw new FeedRefusal('malformed', 'delta is shorter than its header');
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== MAGIC) throw new FeedRefusal('malformed', 'not a delta');
  if (bytes[4] !== FORMAT) throw new FeedRefusal('unknown-format', `delta format ${bytes[4]}`);
  const [oldCount, count, goes, comes] = [8, 12, 16, 20].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  if (oldCount !== old.count || goes > oldCount || count !== oldCount - goes + comes) {
    throw new FeedRefusal('malformed', 'the delta starts from another list');
  }
  const header: Header = {
    width: old.header.width,
    k: bytes[5]!,
    rankWidth: bytes[6]!,
    bitWidth: bytes[7]!,
    count,
    buckets: bucketsOf(count),
    ...readRest(view, REST),
  };
  checkHeader(header);
  const frame: Frame = {
    bases: FIELDS.map((_, field) => view.getUint32(ADDED_FRAME + field * 4, true)),
    widths: FIELDS.map((_, field) => view.getUint8(ADDED_FRAME + 20 + field)),
  };
  checkFrame(frame);
  const [goesK, comesK] = [bytes[32]!, bytes[33]!];
  const start = HEADER_BYTES * 8;
  const middle = start + goes * (goesK + 1) + view.getUint32(24, true);
  const end = middle + comes * (comesK + 1) + view.getUint32(28, true);
  const records = bytesFor(end) * 8;
  if (goesK > 48 || comesK > 48 || bytes.length !== records / 8 + bytesFor(comes * recordBits(frame)) + SLACK_BYTES) {
    throw new FeedRefusal('malformed', `a delta of ${bytes.length} bytes`);
  }
  const words = wordsOf(bytes);
  return {
    words,
    header,
    gone: readRun(words, { at: start, end: middle, k: goesK, count: goes, universe: oldCount }),
    come: readRun(words, { at: middle, end, k: comesK, count: comes, universe: 2 ** header.width }),
    frame,
    records,
  };
}

/** What of a delta speaks of keys and what of facts. Throws as {@link applyDelta}. */
export function deltaSize(old: Snapshot, bytes: Uint8Array): DeltaSize {
  const { come, frame } = readDelta(old, bytes);
  const facts = bytesFor(come.length * recordBits(frame)) + 2 * 25;
  return { facts, hashes: bytes.length - facts };
}

/**
 * Applies a delta. `size` is what the result must have, from the signed head: nothing larger is made. The result is
 * nobody's word yet: check its hash. Holds the old list, the delta and the new one, and no decoded copy. Throws a
 * FeedRefusal `malformed`, `too-large` or `unknown-format`; take the snapshot then.
 */
export function applyDelta(old: Snapshot, bytes: Uint8Array, size: number): Bytes {
  const delta = readDelta(old, bytes);
  if (placesOf(delta.header).bytes !== size) throw new FeedRefusal('malformed', 'the delta leads to another list');
  return merge(old, delta);
}

/** {@link applyDelta} where nobody signed what comes out: at most `most` bytes. Check every entry before it is used. */
export function applyUnsigned(old: Snapshot, bytes: Uint8Array, most: number): Bytes {
  const delta = readDelta(old, bytes);
  const size = placesOf(delta.header).bytes;
  if (size > most) throw new FeedRefusal('too-large', `the delta leads to a list of ${size} bytes`);
  return merge(old, delta);
}

function merge(old: Snapshot, delta: Delta): Bytes {
  const out = newFile(delta.header, old.salt);
  const before = mergeHashes(old, delta, out);
  mergeRecords(old, delta, out, before);
  return out;
}

/** Writes keys and index; answers before which old rank each addition comes. */
function mergeHashes(old: Snapshot, { header, gone, come }: Delta, out: Uint8Array): Uint32Array {
  const writer = new HashWriter(out, header);
  const before = new Uint32Array(come.length);
  const { buckets, k } = old.header;
  const alike = header.k === k && header.buckets === buckets;
  let goes = 0;
  let comes = 0;
  /** The next rank that goes and the next key that comes. */
  let leaver = gone.length > 0 ? gone[0]! : Number.POSITIVE_INFINITY;
  let comer = come.length > 0 ? come[0]! : Number.POSITIVE_INFINITY;
  const addBelow = (limit: number, rank: number) => {
    while (comer < limit) {
      writer.put(comer);
      before[comes++] = rank;
      comer = comes < come.length ? come[comes]! : Number.POSITIVE_INFINITY;
    }
  };
  const bucket = new Bucket();
  const { words, places } = old;
  let start = startOf(old, 0);
  for (let b = 0; b < buckets; b++) {
    const end = startOf(old, b + 1);
    const limit = firstKeyOf(b + 1, old.header);
    if (alike && leaver >= end.rank && comer >= limit) {
      const run = { words, at: places.hashes + start.bit, bits: end.bit - start.bit, keys: end.rank - start.rank };
      writer.copy(b, { ...run, last: limit - 1 });
      start = end;
      continue;
    }
    start = end;
    bucket.read(old, b);
    const { keys, ends, count, rank } = bucket;
    // Whether the key before the next one is the one it had in the old list: then its code is the same.
    let same = alike;
    let index = 0;
    while (index < count) {
      const stop = Math.min(count, leaver - rank);
      let to = index;
      while (to < stop && keys[to]! <= comer) to++;
      if (to > index && !same) {
        writer.put(keys[index++]!);
        same = alike;
      }
      if (to > index && alike) {
        const at = index > 0 ? ends[index - 1]! : bucket.at;
        writer.copy(b, { words, at, bits: ends[to - 1]! - at, keys: to - index, last: keys[to - 1]! });
      } else for (; index < to; index++) writer.put(keys[index]!);
      index = to;
      if (index === count) break;
      same = false;
      addBelow(keys[index]!, rank + index);
      if (leaver === rank + index) {
        index++;
        leaver = ++goes < gone.length ? gone[goes]! : Number.POSITIVE_INFINITY;
      }
    }
    addBelow(limit, end.rank);
  }
  writer.end();
  return before;
}

/** Writes the records: runs of kept ones are copied as they lie, as long as the frame stays. */
function mergeRecords(old: Snapshot, delta: Delta, out: Uint8Array, before: Uint32Array): void {
  const { header, gone, words, frame } = delta;
  const { places } = old;
  const writer = new BitWriter(out, placesOf(header).records / 8);
  const alike = sameFrame(old.header.frame, header.frame);
  const keep = (from: number, to: number) => {
    if (alike) writer.copy(old.words, places.records + from * places.recordBits, (to - from) * places.recordBits);
    else for (let rank = from; rank < to; rank++) putChecked(writer, numbersAt(old, rank), header.frame);
  };
  const bits = recordBits(frame);
  let rank = 0;
  let goes = 0;
  for (let comes = 0; comes <= before.length; comes++) {
    const limit = comes < before.length ? before[comes]! : old.count;
    while (goes < gone.length && gone[goes]! < limit) {
      keep(rank, gone[goes]!);
      rank = gone[goes++]! + 1;
    }
    keep(rank, limit);
    rank = limit;
    if (comes < before.length) putChecked(writer, readRecord(words, delta.records + comes * bits, frame), header.frame);
  }
  writer.end();
}

/** A record its frame cannot hold would spill into the next one. */
function putChecked(writer: BitWriter, numbers: FactNumbers, frame: Frame): void {
  for (const [field, name] of FIELDS.entries()) {
    const value = numbers[name] - frame.bases[field]!;
    if (!(value >= 0 && value < POWERS[frame.widths[field]!]!))
      throw new FeedRefusal('malformed', `${name} outside its frame`);
  }
  putRecord(writer, numbers, frame);
}
