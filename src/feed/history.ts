import type { Head } from '../contract/feed';
import { makeDelta } from './delta';
import { checkSnapshot, openSnapshot } from './snapshot';

/** A version as its publisher remembers it. `snapshot` is the SHA-256 that names its file. */
export interface PastVersion {
  version: number;
  /** ISO instant. */
  issued: string;
  snapshot: string;
  entries: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Deltas lead from this many newest versions, and from the last version of each of so many hours and days. */
const VERSIONS = 24;
const HOURS = 24;
const DAYS = 30;
/** As many as a head may name. */
const SOURCES = 64;
/** A delta nearly as large as the snapshot saves nobody anything. */
const WORTH = 0.9;

const dayOfIssue = ({ issued }: PastVersion) => issued.slice(0, 10);
const hourOfIssue = ({ issued }: PastVersion) => new Date(issued).toISOString().slice(0, 13);

/**
 * The versions from which a version issued at `now` has deltas, newest first: the newest 24, the last of each of the last
 * 24 hours and of each of the last 30 days (UTC). Over 64, the older of those that are nothing but among the newest go.
 * `past` may come in any order.
 */
export function deltaSources(past: readonly PastVersion[], now: string): PastVersion[] {
  const newest = past.toSorted((a, b) => b.version - a.version);
  const day = Date.parse(now.slice(0, 10)) - DAYS * DAY;
  const hour = Math.floor(Date.parse(now) / HOUR) * HOUR - (HOURS - 1) * HOUR;
  const seen = new Set<string>();
  const first = (name: string) => !seen.has(name) && seen.add(name) !== undefined;
  const sources = newest.map((version, index) => {
    const lastOfDay = first(dayOfIssue(version)) && Date.parse(dayOfIssue(version)) >= day;
    const lastOfHour = first(hourOfIssue(version)) && Date.parse(version.issued) >= hour;
    return { version, lasts: lastOfDay || lastOfHour, wanted: lastOfDay || lastOfHour || index < VERSIONS };
  });
  let room = SOURCES - sources.filter(({ lasts }) => lasts).length;
  return sources.filter(({ lasts, wanted }) => lasts || (wanted && room-- > 0)).map(({ version }) => version);
}

/**
 * Of the deltas made so far, as `[from, to]`, those a client may still ask for on the way to `version`, issued at `now`:
 * they lead to one of its sources, from a version of the same day. From any day before, that day's last version is nearer.
 */
export function stillAsked(
  past: readonly PastVersion[],
  version: number,
  now: string,
): ([from, to]: readonly [number, number]) => boolean {
  const before = past.filter((each) => each.version < version);
  const days = new Map(before.map((each) => [each.version, dayOfIssue(each)]));
  const sources = new Set(deltaSources(before, now).map((each) => each.version));
  return ([from, to]) => sources.has(to) && days.has(from) && days.get(from) === days.get(to);
}

/** Versions a publisher has to remember, and whose snapshots it has to keep, after publishing at `now`. */
export function remembered(past: readonly PastVersion[], now: string): PastVersion[] {
  const since = new Date(Date.parse(now.slice(0, 10)) - (DAYS + 1) * DAY).toISOString();
  return past.filter(({ issued }) => issued >= since).toSorted((a, b) => a.version - b.version);
}

/**
 * Deltas to the snapshot `next` from older ones, given by version; from the very same snapshot one that changes nothing.
 * None from versions whose file is gone or of another format (null).
 */
export async function makeDeltas(
  next: Uint8Array,
  sources: readonly PastVersion[],
  snapshotOf: (source: PastVersion) => Promise<Uint8Array | null>,
): Promise<{ version: number; bytes: Uint8Array }[]> {
  const target = openSnapshot(next);
  const made = new Map<string, Uint8Array | null>();
  const deltas: { version: number; bytes: Uint8Array }[] = [];
  for (const source of sources) {
    if (!made.has(source.snapshot)) {
      const old = await snapshotOf(source);
      made.set(source.snapshot, old && deltaOrNull(old, target, next));
    }
    const bytes = made.get(source.snapshot);
    if (bytes) deltas.push({ version: source.version, bytes });
  }
  return deltas;
}

function deltaOrNull(old: Uint8Array, target: ReturnType<typeof openSnapshot>, next: Uint8Array): Uint8Array | null {
  try {
    const from = openSnapshot(old);
    checkSnapshot(from);
    const bytes = makeDelta(from, target);
    return bytes.length < next.length * WORTH ? bytes : null;
  } catch {
    // Another format, width or salt, or a damaged file: clients of that version take the snapshot.
    return null;
  }
}

/** A change that asks for a person's yes: more than a fifth, and more than 500 entries, within a day. */
const GREAT_SHARE = 0.2;
const GREAT_COUNT = 500;
const greatChange = (entries: number) => Math.floor(Math.max(entries * GREAT_SHARE, GREAT_COUNT));

type Size = Pick<PastVersion, 'version' | 'issued' | 'entries'>;

/**
 * How many entries a list may have now without anybody's yes, or null before there is a first list. Measured from the
 * last version that is a day old, or else from the oldest one known.
 */
export function growthLimit(past: readonly Size[], now: string): number | null {
  const sorted = past.toSorted((a, b) => a.version - b.version);
  const yesterday = Date.parse(now) - DAY;
  const base = sorted.findLast(({ issued }) => Date.parse(issued) <= yesterday) ?? sorted[0];
  return base ? base.entries + greatChange(base.entries) : null;
}

/** How few entries it may have, measured from the newest version: a wrong or half-written file looks like that. */
export function shrinkLimit(past: readonly Size[]): number {
  const newest = past.toSorted((a, b) => a.version - b.version).at(-1);
  return newest ? newest.entries - greatChange(newest.entries) : 0;
}

/** A delta on the way to a head's list: the file `d/<from>-<to>`, and the most bytes it may have. */
export interface Hop {
  from: number;
  to: number;
  bytes: number;
}

/**
 * How a list of this version becomes the head's: by one delta; or by two, over the least version above it that the head
 * has a delta from; or, where there is none, not at all (take the snapshot). Nobody signed the size of the first of two:
 * over half a snapshot it saves too little.
 */
export function hopsTo(
  { from, version: to, snapshot }: Pick<Head, 'from' | 'version' | 'snapshot'>,
  version: number,
): Hop[] {
  const last = ([source, bytes]: readonly [number, number]): Hop => ({ from: source, to, bytes });
  const direct = from.find(([source]) => source === version);
  if (direct) return [last(direct)];
  const above = from.filter(([source]) => source > version).toSorted(([a], [b]) => a - b)[0];
  return above ? [{ from: version, to: above[0], bytes: Math.floor(snapshot.bytes / 2) }, last(above)] : [];
}
