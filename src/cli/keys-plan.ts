import type { Root } from '../contract/feed';
import type { PublicKey } from '../feed';
import { KeyRefusal } from './keys-files';

const DAY = 86_400_000;
/** A root that lasts longer is one nobody has looked at for too long. */
export const MAX_DAYS = 366;
export const DEFAULT_DAYS = 365;

export type RoleName = keyof Root['roles'];

/** What changes in one role. Keys that go are named by their id or its beginning, at least {@link MIN_PREFIX} digits. */
export interface RoleChange {
  add: PublicKey[];
  drop: string[];
  /** `gone` is null where the role has one key and it needs no name. */
  replace: { gone: string | null; key: PublicKey }[];
  threshold: number | null;
}

export const MIN_PREFIX = 8;

/** The expiry `days` from now. Refuses one beyond `maxDays`. */
export function expiryIn(days: number, now: Date, maxDays: number): string {
  const expires = new Date(now.getTime() + days * DAY).toISOString();
  checkExpiry(expires, now, maxDays);
  return expires;
}

/** Refuses a root that has run out, or that would last longer than a person should go without looking at it. */
export function checkExpiry(expires: string, now: Date, maxDays: number): void {
  const left = Date.parse(expires) - now.getTime();
  if (left <= 0) throw new KeyRefusal('expired', `this root expires ${expires}, which is past on this machine's clock`);
  // A day of grace: drafts travel, and clocks differ.
  if (left > (maxDays + 1) * DAY) {
    throw new KeyRefusal('too-long', `this root would last until ${expires}, more than ${maxDays} days (--max-days)`);
  }
}

/** The first root of a list. */
export function firstRoot(plan: {
  feed: string;
  expires: string;
  root: PublicKey[];
  head: PublicKey[];
  thresholds: Record<RoleName, number>;
}): Root {
  const keyids = (keys: PublicKey[]) => keys.map(({ keyid }) => keyid);
  const roles = {
    root: { keyids: keyids(plan.root), threshold: plan.thresholds.root },
    head: { keyids: keyids(plan.head), threshold: plan.thresholds.head },
  };
  return finish({ type: 'root', feed: plan.feed, version: 1, expires: plan.expires, roles }, [
    ...plan.root,
    ...plan.head,
  ]);
}

/** The root after `current`. A renewal changes nothing but version and expiry and has to be asked for as such. */
export function changedRoot(
  current: Root,
  changes: Record<RoleName, RoleChange>,
  { expires, renew }: { expires: string; renew: boolean },
): Root {
  const roles = {
    root: changedRole(current, 'root', changes.root),
    head: changedRole(current, 'head', changes.head),
  };
  if (!renew && JSON.stringify(roles) === JSON.stringify(current.roles)) {
    throw new KeyRefusal('no-change', 'no key changes; say --renew if only the expiry is to move');
  }
  const known = Object.entries(current.keys).map(([keyid, key]) => ({ keyid, ...key }));
  const added = [changes.root, changes.head].flatMap(({ add, replace }) => [...add, ...replace.map(({ key }) => key)]);
  return finish({ type: 'root', feed: current.feed, version: current.version + 1, expires, roles }, [
    ...known,
    ...added,
  ]);
}

function changedRole(current: Root, name: RoleName, change: RoleChange): Root['roles'][RoleName] {
  let { keyids, threshold } = current.roles[name];
  const goes = (said: string | null) => theKey(current, name, said);
  for (const { gone, key } of change.replace) {
    const old = goes(gone);
    keyids = keyids.map((keyid) => (keyid === old ? key.keyid : keyid));
  }
  const dropped = change.drop.map(goes);
  keyids = [...keyids.filter((keyid) => !dropped.includes(keyid)), ...change.add.map(({ keyid }) => keyid)];
  threshold = change.threshold ?? threshold;
  return { keyids, threshold };
}

/** The one key of a role whose id begins as said. */
function theKey(current: Root, name: RoleName, said: string | null): string {
  const { keyids } = current.roles[name];
  if (said === null && keyids.length !== 1) {
    throw new KeyRefusal('unknown-key', `there are ${keyids.length} ${name} keys: say which one goes, ID=FILE`);
  }
  const found = said === null ? keyids : keyids.filter((keyid) => keyid.startsWith(said.toLowerCase()));
  if (found.length !== 1 || (said !== null && said.length < MIN_PREFIX)) {
    throw new KeyRefusal('unknown-key', `"${said}" names ${found.length} ${name} keys; give 8 or more digits of an id`);
  }
  return found[0]!;
}

/** Puts in the keys that some role names, and checks what the format alone would let pass. */
function finish(root: Omit<Root, 'keys'>, known: PublicKey[]): Root {
  const { root: offline, head } = root.roles;
  const both = offline.keyids.find((keyid) => head.keyids.includes(keyid));
  if (both !== undefined) {
    throw new KeyRefusal('same-key', `${both} would be a root key on the online machine; make a key of its own`);
  }
  for (const [name, { keyids, threshold }] of Object.entries(root.roles)) {
    const twice = keyids.find((keyid, at) => keyids.indexOf(keyid) !== at);
    if (twice !== undefined) throw new KeyRefusal('same-key', `${twice} would stand twice among the ${name} keys`);
    if (threshold < 1 || threshold > keyids.length || keyids.length > 16) {
      throw new KeyRefusal('threshold', `${threshold} of ${keyids.length} ${name} keys cannot be`);
    }
  }
  const used = new Set([...offline.keyids, ...head.keyids]);
  const keys = Object.fromEntries(
    known
      .filter(({ keyid }) => used.has(keyid))
      .map(({ keyid, keytype, public: bytes }) => [keyid, { keytype, public: bytes }]),
  );
  return { type: root.type, feed: root.feed, version: root.version, expires: root.expires, keys, roles: root.roles };
}
