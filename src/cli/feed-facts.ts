import { type Head, REASONS, type Root } from '../contract/feed';
import { dayOf, hashPartBytes, numbersAt, type Snapshot } from '../feed';
import { printable } from './printable';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LEVELS = ['caution', 'danger'];

export interface Facts {
  root: Root;
  /** Roots followed after the one that was trusted to begin with. */
  steps: number;
  head: Head;
  headBytes: number;
  snapshot: Snapshot;
  now: Date;
}

/** What a verified list says of itself, one fact a line. */
export function describeFeed({ root, steps, head, headBytes, snapshot, now }: Facts): string[] {
  const after = steps > 0 ? ` (${steps} after the given one)` : '';
  const role = ({ keyids, threshold }: Root['roles']['root']) => `${threshold} of ${keyids.length}`;
  const { bytes } = head.snapshot;
  const hashes = hashPartBytes(snapshot.header);
  return [
    `feed      ${printable(root.feed)}`,
    `root      version ${root.version}${after}, expires ${root.expires} (${span(root.expires, now)})`,
    `keys      root ${role(root.roles.root)}, head ${role(root.roles.head)}`,
    `version   ${head.version}`,
    `issued    ${head.issued} (${span(head.issued, now)})`,
    `expires   ${head.expires} (${span(head.expires, now)})`,
    `head      ${headBytes} bytes`,
    `snapshot  s/${head.snapshot.sha256}`,
    `          ${bytes} bytes: hash part ${hashes}, records ${bytes - hashes}; keys of ${snapshot.header.width} bits`,
    `deltas    ${describeDeltas(head)}`,
    ...describeEntries(snapshot, now),
    `audit     ${head.audit ?? 'none'}`,
  ];
}

function describeDeltas({ from }: Head): string {
  if (from.length === 0) return 'none';
  const versions = from.map(([version]) => version);
  const bytes = from.map(([, size]) => size);
  const range = `${Math.min(...bytes)} to ${Math.max(...bytes)} bytes`;
  return `${from.length}, from versions ${Math.min(...versions)} to ${Math.max(...versions)}, ${range}`;
}

function describeEntries(snapshot: Snapshot, now: Date): string[] {
  const today = Math.floor((now.getTime() - Date.UTC(2020, 0, 1)) / DAY);
  const levels = new Map<string, number>();
  const reasons = new Map<string, number>();
  const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  let oldest = Number.POSITIVE_INFINITY;
  let newest = Number.NEGATIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  let [past, week, month] = [0, 0, 0];
  for (let rank = 0; rank < snapshot.count; rank++) {
    const { level, reason, reviewed, days } = numbersAt(snapshot, rank);
    add(levels, LEVELS[level]!);
    // An index of the future is read as `other`, as clients read it.
    add(reasons, REASONS[reason] ?? REASONS[0]);
    oldest = Math.min(oldest, reviewed);
    newest = Math.max(newest, reviewed);
    const left = reviewed + days - today;
    if (left <= 0) past++;
    else next = Math.min(next, reviewed + days);
    if (left > 0 && left <= 7) week++;
    if (left > 0 && left <= 30) month++;
  }
  const most = (counts: Map<string, number>) =>
    [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
  const lines = [`entries   ${snapshot.count}${snapshot.count > 0 ? `: ${most(levels).join(', ')}` : ''}`];
  if (snapshot.count === 0) return lines;
  lines.push(`reasons   ${most(reasons).join(', ')}`, `reviewed  ${dayOf(oldest)} to ${dayOf(newest)}`);
  const first = Number.isFinite(next) ? `next on ${dayOf(next)}, ` : '';
  lines.push(`run out   ${first}${week} within 7 days, ${month} within 30 days, ${past} already`);
  return lines;
}

/** How far an instant is from now, in words. */
function span(instant: string, now: Date): string {
  const ms = Date.parse(instant) - now.getTime();
  const hours = Math.floor(Math.abs(ms) / HOUR);
  const days = Math.floor(hours / 24);
  const length =
    days >= 3 ? `${days} days` : hours > 0 ? `${hours} hours` : `${Math.floor(Math.abs(ms) / 60_000)} minutes`;
  return ms >= 0 ? `in ${length}` : `${length} ago`;
}
