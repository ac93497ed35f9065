import { bitsAt, Run, riceAt } from './bits.mjs';
import { demand, hex } from './bytes.mjs';
import { bucketAt, bucketOf, bucketsOf, leastKey, openSnapshot, recordAt, runBytes } from './snapshot.mjs';

const CAP = 67_108_864;
const WIDEST = [8, 1, 16, 16, 32];

/**
 * The bytes of the new snapshot. They count only if they have the length and hash that the head signs.
 * @param {import('./snapshot.mjs').Snapshot} old a list that was checked as a whole
 * @param {Uint8Array} delta
 * @param {number} [most] bytes of the new snapshot
 */
export function applyDelta(old, delta, most = CAP) {
  const d = readDelta(old, delta);
  const { goes, comes } = changesOf(old, delta, d);
  const keys = [];
  const records = [];
  let rank = 0;
  let next = 0;
  const goesAt = new Set(goes);
  for (let b = 0; b < old.m; b++) {
    for (const key of bucketAt(old, b).keys) {
      const stays = !goesAt.has(rank);
      for (; next < comes.length && (comes[next]?.key ?? 0) < key; next++) take(comes[next]);
      if (stays) take({ key, record: recordAt(old, rank) });
      rank++;
    }
  }
  for (; next < comes.length; next++) take(comes[next]);

  /** @param {{ key: number, record: number[] } | undefined} entry */
  function take(entry) {
    if (!entry) return;
    demand(entry.key > (keys.at(-1) ?? -1), 'a key comes that is there');
    keys.push(entry.key);
    records.push(entry.record);
  }
  demand(keys.length === d.newCount, 'another number of entries than the delta says');
  return writeSnapshot(old, delta, d, keys, records, most);
}

/**
 * @param {import('./snapshot.mjs').Snapshot} old
 * @param {Uint8Array} delta
 */
function readDelta(old, delta) {
  demand(delta.length >= 112 && hex(delta.subarray(0, 4)) === '4c57444c', 'no delta');
  demand(delta[4] === 1, 'format of the delta', 'unknown-format');
  const view = new DataView(delta.buffer, delta.byteOffset, delta.length);
  /** @param {number} at */
  const u32 = (at) => view.getUint32(at, true);
  const [k = 0, wr = 0, wb = 0] = delta.subarray(5, 8);
  const [oldCount = 0, newCount = 0, r = 0, a = 0, Qr = 0, Qa = 0] = [8, 12, 16, 20, 24, 28].map(u32);
  const [kr = 0, ka = 0] = delta.subarray(32, 34);
  demand(k <= old.B && wr <= 32 && wb <= 32 && kr <= 48 && ka <= 48, 'a parameter out of range');
  demand(oldCount === old.n && newCount <= 5_000_000 && r <= oldCount && newCount === oldCount - r + a, 'counts');
  const bases = Array.from({ length: 5 }, (_, field) => u32(76 + 4 * field));
  const widths = Array.from(delta.subarray(96, 101));
  for (const [field, widest] of WIDEST.entries()) {
    demand((widths[field] ?? 0) <= widest && (bases[field] ?? 0) < 2 ** widest, 'width or base of a field');
  }
  const recordBits = widths.reduce((sum, width) => sum + width, 0);
  const rankEnd = 104 * 8 + r * (kr + 1) + Qr;
  const keyEnd = rankEnd + a * (ka + 1) + Qa;
  const records = 104 + runBytes(keyEnd - 104 * 8);
  const end = records + runBytes(a * recordBits);
  demand(delta.length === end + 8, 'another length than the header gives');
  return { k, wr, wb, newCount, r, a, kr, ka, bases, widths, recordBits, rankEnd, keyEnd, records };
}

/**
 * @param {import('./snapshot.mjs').Snapshot} old
 * @param {Uint8Array} delta
 * @param {ReturnType<typeof readDelta>} d
 */
function changesOf(old, delta, d) {
  const goes = ascending(delta, 104 * 8, d.rankEnd, d.r, d.kr);
  const keys = ascending(delta, d.rankEnd, d.keyEnd, d.a, d.ka);
  demand((goes.at(-1) ?? -1) < old.n, 'a rank that is not there');
  demand((keys.at(-1) ?? -1) < 2 ** old.B, 'a key of too many bits');
  const comes = keys.map((key, index) => {
    let bit = d.records * 8 + index * d.recordBits;
    const record = d.widths.map((width, field) => {
      const number = (d.bases[field] ?? 0) + bitsAt(delta, bit, width);
      bit += width;
      return number;
    });
    return { key, record };
  });
  return { goes, comes };
}

/**
 * @param {Uint8Array} bytes
 * @param {number} from
 * @param {number} to
 * @param {number} count
 * @param {number} k
 */
function ascending(bytes, from, to, count, k) {
  const numbers = [];
  let bit = from;
  let before = -1;
  for (let index = 0; index < count; index++) {
    const code = riceAt(bytes, bit, k, to);
    demand(code !== null, 'a run that does not end');
    before += code.number + 1;
    numbers.push(before);
    bit = code.next;
  }
  demand(bit === to, 'a run that does not end at its bit');
  return numbers;
}

/**
 * @param {import('./snapshot.mjs').Snapshot} old
 * @param {Uint8Array} delta
 * @param {{ k: number, wr: number, wb: number, newCount: number }} parameters
 * @param {number[]} keys
 * @param {number[][]} records
 * @param {number} most
 */
function writeSnapshot(old, delta, { k, wr, wb, newCount }, keys, records, most) {
  const { B } = old;
  const n = newCount;
  const m = bucketsOf(n);
  const view = new DataView(delta.buffer, delta.byteOffset, delta.length);
  const Q = view.getUint32(36 + 8, true);
  const bases = Array.from({ length: 5 }, (_, field) => view.getUint32(36 + 12 + 4 * field, true));
  const widths = Array.from(delta.subarray(36 + 32, 36 + 37));
  const recordBits = widths.reduce((sum, width) => sum + width, 0);
  const keysAt = 72 + runBytes((m + 1) * (wr + wb));
  const recordsAt = keysAt + runBytes(n * (k + 1) + Q);
  const size = recordsAt + runBytes(n * recordBits) + 8;
  demand(size <= most, 'the new list is over the cap', 'too-large');
  const bytes = new Uint8Array(size);
  bytes.set(old.bytes.subarray(0, 7));
  bytes.set([k], 7);
  new DataView(bytes.buffer).setUint32(8, n, true);
  bytes.set([wr, wb], 12);
  bytes.set(old.salt, 16);
  bytes.set(delta.subarray(36, 76), 32);

  const index = new Run(bytes, 72);
  const run = new Run(bytes, keysAt);
  let rank = 0;
  for (let b = 0; b <= m; b++) {
    const P = run.at - keysAt * 8;
    const ranks = rank - Math.floor((n * b) / m) - view.getInt32(36, true);
    const places = P - rank * (k + 1) - Math.floor((Q * b) / m) - view.getInt32(40, true);
    demand(ranks >= 0 && ranks < 2 ** wr && places >= 0 && places < 2 ** wb, 'the index does not hold a number');
    index.put(ranks, wr);
    index.put(places, wb);
    if (b === m) break;
    let before = leastKey(b, m, B) - 1;
    for (; rank < n && bucketOf(keys[rank] ?? 0, m, B) === b; rank++) {
      const distance = (keys[rank] ?? 0) - before - 1;
      demand(run.at + Math.floor(distance / 2 ** k) + 1 + k <= recordsAt * 8, 'the keys take more room than was said');
      run.putRice(distance, k);
      before = keys[rank] ?? 0;
    }
  }
  const out = new Run(bytes, recordsAt);
  for (const record of records) {
    for (const [field, width] of widths.entries()) {
      const number = (record[field] ?? 0) - (bases[field] ?? 0);
      demand(number >= 0 && number < 2 ** width, 'a fact does not fit its field');
      out.put(number, width);
    }
  }
  openSnapshot(bytes);
  return bytes;
}
