import { chance } from '../../feed/make';
import type { Cut } from './kill-cuts';
import type { Way } from './kill-lists';

/** A moment of a sync: of its time, of an answer, or of a write to the database (counted from 1). */
type Point = { part: number } | Cut | { write: number; at: 'put' | 'complete' };

export interface Kill<Kind extends string> {
  kind: Kind;
  point: Point;
  way: Way;
  /** Whether the new version comes with a new root. */
  rotate: boolean;
}

const AT = ['asked', 'half', 'sent'] as const;

/** Every moment that can be named, with what a sync must be like to have it. */
const NAMED: Omit<Kill<never>, 'kind'>[] = [
  ...AT.map((at) => ({ point: { phase: 'delta' as const, at }, way: 'delta' as const, rotate: false })),
  ...AT.map((at) => ({ point: { phase: 'snapshot' as const, at }, way: 'snapshot' as const, rotate: false })),
  ...(['delta', 'snapshot'] as const).flatMap((way) => [
    ...AT.map((at) => ({ point: { phase: 'head' as const, at }, way, rotate: false })),
    ...AT.map((at) => ({ point: { phase: 'root' as const, at }, way, rotate: true })),
    { point: { phase: 'root' as const, at: 'asked' as const }, way, rotate: false },
    // What was seen, the snapshot, the pointer; before them the root where it is new.
    ...[1, 2, 3].flatMap((write) =>
      (['put', 'complete'] as const).map((at) => ({ point: { write, at }, way, rotate: false })),
    ),
    ...[1, 4].flatMap((write) =>
      (['put', 'complete'] as const).map((at) => ({ point: { write, at }, way, rotate: true })),
    ),
  ]),
];

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** Kills in a seeded order: half of them at a moment of time, the others in turn at every moment that has a name. */
export function planKills<Kind extends string>(kinds: Partial<Record<Kind, number>>, seed: number): Kill<Kind>[] {
  const random = chance(seed);
  const order = (Object.entries(kinds) as [Kind, number][]).flatMap(([kind, count]) => Array<Kind>(count).fill(kind));
  let named: typeof NAMED = [];
  return shuffled(order, random).map((kind, index) => {
    const way = random() < 0.5 ? 'delta' : 'snapshot';
    if (index % 2 === 0) return { kind, point: { part: random() * 1.1 }, way, rotate: random() < 0.2 };
    if (named.length === 0) named = shuffled(NAMED, random);
    return { kind, ...named.pop()! };
  });
}

/** What must be in use after a kill at this moment; null where it may be either. */
export function dueAfter({ point, rotate }: Kill<string>): 'old' | 'new' | null {
  if ('part' in point) return null;
  if ('write' in point) {
    const last = rotate ? 4 : 3;
    if (point.at === 'put' || point.write < last - 1) return 'old';
    // The list may come alone, or in one transaction with the pointer to it.
    return point.write === last ? 'new' : null;
  }
  if (point.phase === 'head' || point.phase === 'root' || point.at !== 'sent') return 'old';
  return null;
}

/** What a moment is called in a report. */
export const nameOf = (point: Point): string => {
  if ('part' in point) return 'time';
  return 'write' in point ? `write ${point.write} ${point.at}` : `${point.phase} ${point.at}`;
};
