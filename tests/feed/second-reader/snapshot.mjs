import { bitAt, bitsAt, riceAt } from './bits.mjs';
import { concat, demand, hex, sha256, utf8 } from './bytes.mjs';

const REASONS = [
  'other',
  'overseas-confinement',
  'account-or-card',
  'money-first',
  'courier',
  'task-deposit',
  'false-employer',
  'false-conditions',
];
const FIELDS = 5;
const WIDEST = [8, 1, 16, 16, 32];
const CAP = 67_108_864;

/**
 * @typedef {object} Snapshot
 * @property {Uint8Array} bytes
 * @property {number} B width of a key
 * @property {number} k
 * @property {number} n
 * @property {number} m
 * @property {number} wr
 * @property {number} wb
 * @property {Uint8Array} salt
 * @property {number} rankBase
 * @property {number} bitBase
 * @property {number} Q
 * @property {number[]} bases
 * @property {number[]} widths
 * @property {number} recordBits
 * @property {{ index: number, keys: number, records: number, end: number }} at offsets in bytes
 * @property {number} keyBits
 */

/**
 * The snapshot a head names.
 * @param {Uint8Array} bytes
 * @param {{ snapshot: { sha256: string, bytes: number }, entries: number }} head
 */
export async function takeSnapshot(bytes, head) {
  demand(bytes.length <= CAP, 'over the cap', 'too-large');
  demand(bytes.length === head.snapshot.bytes, 'another length than was signed', 'hash-mismatch');
  demand(hex(await sha256(bytes)) === head.snapshot.sha256, 'another hash than was signed', 'hash-mismatch');
  const snapshot = openSnapshot(bytes);
  demand(snapshot.n === head.entries, 'another number of entries than the head has');
  checkWhole(snapshot);
  return snapshot;
}

/**
 * A list that nobody signed, every entry looked at.
 * @param {Uint8Array} bytes
 */
export function openWhole(bytes) {
  const snapshot = openSnapshot(bytes);
  checkWhole(snapshot);
  return snapshot;
}

/**
 * Header and length; nothing is decoded.
 * @param {Uint8Array} bytes
 * @returns {Snapshot}
 */
export function openSnapshot(bytes) {
  demand(bytes.length >= 80 && hex(bytes.subarray(0, 4)) === '4c57534e', 'no snapshot');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [format, keyVersion, B = 0, k = 0] = bytes.subarray(4, 8);
  demand(
    format === 2 && keyVersion === 1 && [32, 40, 48].includes(B),
    'format, key version or width',
    'unknown-format',
  );
  const n = view.getUint32(8, true);
  demand(n <= 5_000_000, 'too many entries', 'too-large');
  const [wr = 0, wb = 0] = bytes.subarray(12, 14);
  const Q = view.getUint32(40, true);
  demand(k <= B && wr <= 32 && wb <= 32 && Q <= 2 ** (B - k), 'a parameter out of range');
  const bases = Array.from({ length: FIELDS }, (_, field) => view.getUint32(44 + 4 * field, true));
  const widths = Array.from(bytes.subarray(64, 69));
  for (const [field, widest] of WIDEST.entries()) {
    demand((widths[field] ?? 0) <= widest && (bases[field] ?? 0) < 2 ** widest, 'width or base of a field');
  }
  demand(isZero(bytes, 14, 16) && isZero(bytes, 69, 72) && isZero(bytes, bytes.length - 8, bytes.length), 'no zeros');
  const m = bucketsOf(n);
  const keyBits = n * (k + 1) + Q;
  const recordBits = widths.reduce((sum, width) => sum + width, 0);
  const keys = 72 + runBytes((m + 1) * (wr + wb));
  const records = keys + runBytes(keyBits);
  const end = records + runBytes(n * recordBits);
  demand(bytes.length === end + 8, 'another length than the header gives');
  return {
    ...{ bytes, B, k, n, m, wr, wb, Q, bases, widths, recordBits, keyBits },
    salt: bytes.slice(16, 32),
    rankBase: view.getInt32(32, true),
    bitBase: view.getInt32(36, true),
    at: { index: 72, keys, records, end },
  };
}

/** @param {number} bits */
export const runBytes = (bits) => 4 * Math.ceil(bits / 32);

/**
 * How many buckets n keys are cut into.
 * @param {number} n
 */
export function bucketsOf(n) {
  const t = Math.floor(n / 45);
  if (t < 1) return 1;
  let unit = 1;
  while (t >= 8 * unit) unit *= 2;
  return Math.floor(t / unit) * unit;
}

/**
 * The least key bucket b may hold.
 * @param {number} b
 * @param {number} m
 * @param {number} B
 */
export const leastKey = (b, m, B) => Math.ceil((b * 2 ** 32) / m) * 2 ** (B - 32);

/**
 * @param {number} key
 * @param {number} m
 * @param {number} B
 */
export const bucketOf = (key, m, B) => Math.floor((Math.floor(key / 2 ** (B - 32)) * m) / 2 ** 32);

/**
 * Where bucket b starts: keys before it, bits before it.
 * @param {Snapshot} snapshot
 * @param {number} b
 */
function startOf({ bytes, at, wr, wb, n, m, k, Q, rankBase, bitBase }, b) {
  const bit = at.index * 8 + b * (wr + wb);
  const R = bitsAt(bytes, bit, wr) + Math.floor((n * b) / m) + rankBase;
  const P = bitsAt(bytes, bit + wr, wb) + R * (k + 1) + Math.floor((Q * b) / m) + bitBase;
  return { R, P };
}

/**
 * The keys of one bucket and the rank of its first.
 * @param {Snapshot} snapshot
 * @param {number} b
 */
export function bucketAt(snapshot, b) {
  const { bytes, at, k, n, m, B, keyBits } = snapshot;
  const here = startOf(snapshot, b);
  const next = startOf(snapshot, b + 1);
  const sane = here.R >= 0 && here.R <= next.R && next.R <= n && here.P >= 0 && here.P <= next.P && next.P <= keyBits;
  demand(sane, `index of bucket ${b}`);
  const keys = [];
  let bit = at.keys * 8 + here.P;
  let before = leastKey(b, m, B) - 1;
  const last = leastKey(b + 1, m, B) - 1;
  for (let rank = here.R; rank < next.R; rank++) {
    const code = riceAt(bytes, bit, k, at.keys * 8 + next.P);
    demand(code !== null, `bucket ${b} runs over`);
    before += code.number + 1;
    demand(before <= last, `a key outside bucket ${b}`);
    keys.push(before);
    bit = code.next;
  }
  demand(bit === at.keys * 8 + next.P, `bucket ${b} does not end at its bit`);
  return { rank: here.R, keys };
}

/**
 * The five numbers of the record at a rank.
 * @param {Snapshot} snapshot
 * @param {number} rank
 */
export function recordAt({ bytes, at, bases, widths, recordBits }, rank) {
  let bit = at.records * 8 + rank * recordBits;
  const numbers = widths.map((width, field) => {
    const number = (bases[field] ?? 0) + bitsAt(bytes, bit, width);
    bit += width;
    return number;
  });
  const [, level = 0, reviewed = 0, days = 0, number = 0] = numbers;
  demand(level <= 1 && reviewed + days <= 65_535 && number < 2 ** 32, 'a record out of range');
  return numbers;
}

/**
 * The full check of a list that has just arrived.
 * @param {Snapshot} snapshot
 */
export function checkWhole(snapshot) {
  const { bytes, at, m, n, wr, wb, keyBits, recordBits } = snapshot;
  const first = startOf(snapshot, 0);
  const end = startOf(snapshot, m);
  demand(first.R === 0 && first.P === 0 && end.R === n && end.P === keyBits, 'the index does not go from 0 to n');
  for (let b = 0; b < m; b++) bucketAt(snapshot, b);
  for (let rank = 0; rank < n; rank++) recordAt(snapshot, rank);
  for (const [offset, bits, next] of [
    [at.index, (m + 1) * (wr + wb), at.keys],
    [at.keys, keyBits, at.records],
    [at.records, n * recordBits, at.end],
  ]) {
    for (let bit = (offset ?? 0) * 8 + (bits ?? 0); bit < (next ?? 0) * 8; bit++) {
      demand(!bitAt(bytes, bit), 'bits where nothing stands');
    }
  }
}

/**
 * The key of an identifier in its normal form.
 * @param {Uint8Array} salt
 * @param {string} kind
 * @param {string} value
 * @param {number} B
 */
export async function keyOf(salt, kind, value, B) {
  const hash = await sha256(concat(salt, utf8(kind), Uint8Array.of(0), utf8(value)));
  return Number.parseInt(hex(hash.subarray(0, B / 8)), 16);
}

/**
 * The rank of a key, looked up in place; -1 if it is not there.
 * @param {Snapshot} snapshot
 * @param {number} key
 */
export function rankOf(snapshot, key) {
  const { rank, keys } = bucketAt(snapshot, bucketOf(key, snapshot.m, snapshot.B));
  const found = keys.indexOf(key);
  return found < 0 ? -1 : rank + found;
}

/**
 * What the list says of an identifier, or null.
 * @param {Snapshot} snapshot
 * @param {string} kind
 * @param {string} value
 */
export async function ask(snapshot, kind, value) {
  const rank = rankOf(snapshot, await keyOf(snapshot.salt, kind, value, snapshot.B));
  if (rank < 0) return null;
  const [reason = 0, level, reviewed = 0, days = 0, number] = recordAt(snapshot, rank);
  return {
    reason: REASONS[reason] ?? 'other',
    level: level === 1 ? 'danger' : 'caution',
    reviewed: dayOf(reviewed),
    expires: dayOf(reviewed + days),
    case: number,
  };
}

/**
 * Cases whose wording this is: those that two or more of the ad's eight bands name.
 * @param {Snapshot} snapshot
 * @param {string[]} bands
 */
export async function casesOfWording(snapshot, bands) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const band of new Set(bands)) {
    const answer = await ask(snapshot, 'wording', band);
    if (answer?.case !== undefined) counts.set(answer.case, (counts.get(answer.case) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 2).map(([number]) => number);
}

/** @param {number} days since 2020-01-01 */
const dayOf = (days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);

/**
 * @param {Uint8Array} bytes
 * @param {number} from
 * @param {number} to
 */
const isZero = (bytes, from, to) => bytes.subarray(from, to).every((byte) => byte === 0);
