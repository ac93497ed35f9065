// Parts of the list's benchmark that run in a process of their own: where memory is measured, or where bytes are
// counted for minutes on the other core. `node --expose-gc feed-part.mjs PART ARGS...`; the answer is JSON on stdout.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEAD_TYPE, type Head, type Root } from '../src/contract/feed';
import {
  applyDelta,
  deltaSize,
  deltaSources,
  encodeRows,
  importSigningKey,
  makeDelta,
  openSnapshot,
  type PastVersion,
  rankOf,
  sha256Hex,
  sign,
  verifyHead,
  writeEnvelope,
} from '../src/feed';
import { makeDeltas } from '../src/feed/history';
import { columnsBound, deltaBound } from './feed-bounds';
import { chanceKeys, History, randomKeys, SALT } from './feed-lists';

const gc = (globalThis as { gc?: () => void }).gc;

/** Bytes this process holds after a full collection. */
function held(): number {
  for (let turn = 0; turn < 4; turn++) gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Loads a list and asks it once, so that nothing is still lazy. In a function of its own: what it read goes with it. */
function loaded(kind: string, file: string, probe: string): object {
  if (kind === 'json') {
    const set = new Set<string>(JSON.parse(readFileSync(file, 'utf8')));
    if (!set.has(probe)) throw new Error('the list does not know its own entry');
    return set;
  }
  const snapshot = openSnapshot(new Uint8Array(readFileSync(file)));
  if (rankOf(snapshot, Number(probe)) < 0) throw new Error('the list does not know its own entry');
  return snapshot;
}

const kept: object[] = [];

/** What a loaded list holds beyond the empty process. */
async function memory(kind: string, file: string, probe: string): Promise<number> {
  const before = held();
  kept.push(loaded(kind, file, probe));
  // Another turn of the event loop: nothing of the loading is on the stack any more.
  await new Promise((done) => setTimeout(done, 10));
  return held() - before;
}

/** A line of /proc/self/status in bytes: VmRSS is what is resident now, VmHWM the most it ever was. */
function resident(line: 'VmRSS' | 'VmHWM'): number {
  const found = new RegExp(`${line}:\\s+(\\d+) kB`).exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(found?.[1]) * 1024;
}

/** Most bytes that are resident beyond the old list and the delta while it is applied. Linux only: null elsewhere. */
function peak(oldFile: string, deltaFile: string, size: number): { grew: number } | null {
  if (!existsSync('/proc/self/clear_refs')) return null;
  // Compiled before, on lists of other sizes: the compiler's memory is not the list's.
  for (let round = 0; round < 30; round++) {
    const history = new History(randomKeys(20_000, 48, round), round);
    const small = openSnapshot(history.snapshot());
    history.change(200);
    const next = history.snapshot();
    applyDelta(small, makeDelta(small, openSnapshot(next)), next.length);
  }
  const old = openSnapshot(new Uint8Array(readFileSync(oldFile)));
  const delta = new Uint8Array(readFileSync(deltaFile));
  held();
  const before = resident('VmRSS');
  // 5 resets the peak to what is resident now (proc(5)).
  writeFileSync('/proc/self/clear_refs', '5');
  const result = applyDelta(old, delta, size);
  return { grew: resident('VmHWM') - before + (result.length > 0 ? 0 : 1) };
}

/** Hits of random keys that are not listed, and listed ones that are not found. */
function alarms(width: number, count: number, probes: number) {
  const keys = randomKeys(count, width, width);
  const facts = { reason: 0, level: 0, reviewed: 0, days: 0, case: 0 };
  const list = openSnapshot(encodeRows({ keys, factsAt: () => facts }, { salt: SALT, width }));
  let missed = 0;
  for (let rank = 0; rank < keys.length; rank++) if (rankOf(list, keys[rank]!) !== rank) missed++;
  const next = chanceKeys(width, 4_711 + width);
  let hits = 0;
  for (let probe = 0; probe < probes; probe++) if (rankOf(list, next()) >= 0) hits++;
  return { entries: keys.length, hits, missed };
}

const fileOf = (folder: string, hour: number) => join(folder, `${hour}.snapshot`);

/**
 * A client that asks every hour from hour `from` to `to` of the history: every version is made, its delta applied to what
 * the client has, and the result compared byte by byte. Snapshots that the publisher needs later are kept in the folder.
 */
function replay(keysFile: string, from: number, to: number, folder: string, last: number) {
  const buffer = readFileSync(keysFile);
  const history = new History(new Float64Array(new Uint8Array(buffer).buffer));
  while (history.hour < from) history.step();
  const keep = (bytes: Uint8Array) => {
    const { hour } = history;
    if (hour % 24 === 0 || hour > last - 25) writeFileSync(fileOf(folder, hour), bytes);
  };
  let client = openSnapshot(history.snapshot());
  if (from === 0) keep(client.bytes);
  const sums = { hours: 0, hashes: 0, hashesBound: 0, facts: 0, factsBound: 0, snapshot: 0 };
  while (history.hour < to) {
    const { gone, come } = history.step();
    const next = history.snapshot();
    const delta = makeDelta(client, openSnapshot(next));
    const size = deltaSize(client, delta);
    sums.hours++;
    sums.hashes += size.hashes;
    sums.facts += size.facts;
    sums.hashesBound += deltaBound(client.count, gone, come.length, 48);
    sums.factsBound += columnsBound(come);
    const applied = applyDelta(client, delta, next.length);
    if (Buffer.compare(applied, next) !== 0) throw new Error(`hour ${history.hour}: the client has another list`);
    client = openSnapshot(applied);
    sums.snapshot = next.length;
    keep(next);
  }
  return sums;
}

/** The last version of the history as a publisher makes it: the deltas from all its sources, timed, and the signed head. */
async function publish(folder: string, hours: number, keyText: string, rootText: string, now: string) {
  const version = (hour: number) => 1_000 + hour;
  const issued = (hour: number) => new Date(Date.parse(now) - (hours - hour) * 3_600_000).toISOString();
  const past: PastVersion[] = Array.from({ length: hours }, (_, hour) => ({
    version: version(hour),
    issued: issued(hour),
    snapshot: String(hour),
    entries: 0,
  }));
  const bytes = new Uint8Array(readFileSync(fileOf(folder, hours)));
  const sources = deltaSources(past, now);
  const snapshotOf = async ({ snapshot }: PastVersion) =>
    new Uint8Array(readFileSync(fileOf(folder, Number(snapshot))));
  const started = performance.now();
  const deltas = await makeDeltas(bytes, sources, snapshotOf);
  const seconds = (performance.now() - started) / 1_000;
  const root = JSON.parse(rootText) as Root;
  const head: Head = {
    type: 'head',
    feed: root.feed,
    version: version(hours),
    issued: now,
    expires: new Date(Date.parse(now) + 7 * 86_400_000).toISOString(),
    root: root.version,
    snapshot: { sha256: await sha256Hex(bytes), bytes: bytes.length },
    from: deltas.map((delta) => [delta.version, delta.bytes.length]),
    entries: openSnapshot(bytes).count,
    audit: await sha256Hex(new Uint8Array(1)),
  };
  const payload = new TextEncoder().encode(JSON.stringify(head));
  const text = writeEnvelope(await sign(HEAD_TYPE, payload, [await importSigningKey(keyText)]));
  await verifyHead(text, root, { now, last: null });
  writeFileSync(join(folder, 'head.json'), text);
  for (const delta of deltas) writeFileSync(join(folder, `${delta.version}.delta`), delta.bytes);
  const oldest = deltas.at(-1)!;
  return {
    sources: deltas.length,
    seconds,
    headBytes: text.length,
    oldest: { version: oldest.version, bytes: oldest.bytes.length, hoursAgo: version(hours) - oldest.version },
    snapshotBytes: bytes.length,
  };
}

const [part = '', ...args] = process.argv.slice(2);
const PARTS: Record<string, (...args: string[]) => unknown> = {
  memory: (kind, file, probe) => memory(kind!, file!, probe!),
  peak: (old, delta, size) => peak(old!, delta!, Number(size)),
  alarms: (width, count, probes) => alarms(Number(width), Number(count), Number(probes)),
  replay: (keys, from, to, folder, last) => replay(keys!, Number(from), Number(to), folder!, Number(last)),
  publish: (folder, hours, key, root, now) => publish(folder!, Number(hours), key!, root!, now!),
};
process.stdout.write(JSON.stringify(await PARTS[part]?.(...args)));
