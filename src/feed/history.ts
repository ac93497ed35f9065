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

const DAY = 86_400_000;
/** Deltas lead from this many newest versions, and from the last version of each of so many days. */
const VERSIONS = 24;
const DAYS = 30;
/** A delta nearly as large as the snapshot saves nobody anything. */
const WORTH = 0.9;

/** The versions from which a version issued at `now` has deltas, newest first. `past` may come in any order. */
export function deltaSources(past: readonly PastVersion[], now: string): PastVersion[] {
  const newest = past.toSorted((a, b) => b.version - a.version);
  const since = Date.parse(now.slice(0, 10)) - DAYS * DAY;
  const days = new Set<string>();
  return newest.filter(({ issued }, index) => {
    const day = issued.slice(0, 10);
    const lastOfDay = !days.has(day);
    days.add(day);
    return index < VERSIONS || (lastOfDay && Date.parse(day) >= since);
  });
}

/** Versions a publisher has to remember, and whose snapshots it has to keep, after publishing at `now`. */
export function remembered(past: readonly PastVersion[], now: string): PastVersion[] {
  const since = new Date(Date.parse(now.slice(0, 10)) - (DAYS + 1) * DAY).toISOString();
  return past.filter(({ issued }) => issued >= since).toSorted((a, b) => a.version - b.version);
}

/**
 * Deltas to the snapshot `next` from older ones, given by version. Versions with the very same snapshot need none;
 * neither do those whose file is gone or of another format (null).
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

/** The source of a delta to this head for a list of this version, or null. */
export function deltaTo(head: Pick<Head, 'from'>, version: number): { version: number; bytes: number } | null {
  const found = head.from.find(([from]) => from === version);
  return found ? { version: found[0], bytes: found[1] } : null;
}
