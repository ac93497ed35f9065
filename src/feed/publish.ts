import { Entry, HEAD_TYPE, type Head, type Root } from '../contract/feed';
import { LIMITS } from '../contract/limits';
import { InputError, parseInput } from '../contract/parse';
import { sha256, toHex, utf8 } from './bytes';
import { dayNumber } from './days';
import { sign, writeEnvelope } from './envelope';
import { makeDeltas, type PastVersion } from './history';
import type { SigningKey } from './keys';
import { instant } from './root';
import { encode, openSnapshot, saltOf } from './snapshot';
import { verifyHead } from './verify';

/**
 * Why a list was not built. `bad-entry`: shape, kind or normal form. `too-long`: expiry over 180 days after review.
 * `great-change`: so much larger or smaller than before that a person has to say yes.
 */
export type PublishProblem =
  | 'bad-entry'
  | 'too-long'
  | 'never-listed'
  | 'old-version'
  | 'bad-dates'
  | 'wrong-key'
  | 'great-change';

/** The publisher refuses to make this list. `row` is the index of the entry at fault, or null. */
export class PublishRefusal extends Error {
  override readonly name = 'PublishRefusal';
  constructor(
    readonly code: PublishProblem,
    message: string,
    readonly row: number | null = null,
  ) {
    super(row === null ? message : `entry ${row + 1}: ${message}`);
  }
}

export interface FeedPlan {
  root: Root;
  entries: Entry[];
  /** Greater than every version published before; normally the previous head's plus one. */
  version: number;
  /** ISO instants. Design: `expires` is seven days after `issued`. */
  issued: string;
  expires: string;
  headKey: SigningKey;
  /** Newest hash of the desk's audit chain, 64 hex digits, or null where no desk keeps one. */
  audit: string | null;
  /** The never-list: portals, mail and chat providers, big employers. A hit refuses the whole list. */
  neverListed: (kind: Entry['kind'], value: string) => boolean;
  previous?: Head | undefined;
  /** Older versions clients may still have, and their snapshots (null where the file is gone): deltas are made from them. */
  sources?: readonly PastVersion[];
  snapshotOf?: (source: PastVersion) => Promise<Uint8Array | null>;
}

export interface BuiltFeed {
  /** Text of `head.json`. */
  head: string;
  /** Bytes of the file `s/<name>`; the name is their SHA-256. */
  snapshot: { name: string; bytes: Uint8Array };
  /** Files `d/<from>-<version>`. */
  deltas: { name: string; bytes: Uint8Array }[];
  /** How many identifiers are listed: entries past their expiry are left out, duplicates count once. */
  listed: number;
}

/**
 * Makes the files of one version of the list. Writing them is the caller's: snapshot and deltas first, the head last.
 * Entries whose expiry is not after the day of `issued` are left out. Throws a {@link PublishRefusal}; nothing is
 * repaired or skipped, since a list that differs from what was decided helps nobody. The result has been read back as
 * a client would.
 */
export async function buildFeed(plan: FeedPlan): Promise<BuiltFeed> {
  const { root, version, issued, expires, headKey, audit, previous } = plan;
  if (previous && version <= previous.version) {
    throw new PublishRefusal('old-version', `version ${version} does not follow ${previous.version}`);
  }
  if (!(instant(expires, 'expires') > instant(issued, 'issued'))) {
    throw new PublishRefusal('bad-dates', `expires ${expires} is not after issued ${issued}`);
  }
  if (!root.roles.head.keyids.includes(headKey.keyid)) {
    throw new PublishRefusal('wrong-key', `key ${headKey.keyid} may not sign heads under root ${root.version}`);
  }
  const today = issued.slice(0, 10);
  plan.entries.forEach((entry, row) => {
    checkEntry(entry, row, today, plan.neverListed);
  });
  const entries = plan.entries.filter((entry) => entry.expires > today);
  const bytes = await encode(entries, { salt: await saltOf(root.feed) });
  const name = toHex(await sha256(bytes));
  const { count } = openSnapshot(bytes);
  const sources = (plan.sources ?? []).filter((source) => source.version < version);
  // Whoever has this very list needs no delta today; but the way to a later version may lead over this one.
  const same = new Set(sources.flatMap((source) => (source.snapshot === name ? [source.version] : [])));
  const deltas = await makeDeltas(bytes, sources, plan.snapshotOf ?? (async () => null));
  const head: Head = {
    type: 'head',
    feed: root.feed,
    version,
    issued,
    expires,
    root: root.version,
    snapshot: { sha256: name, bytes: bytes.length },
    from: deltas.filter(({ version }) => !same.has(version)).map((delta) => [delta.version, delta.bytes.length]),
    entries: count,
    audit,
  };
  const text = writeEnvelope(await sign(HEAD_TYPE, utf8(JSON.stringify(head)), [headKey]));
  await verifyHead(text, root, { now: issued, last: previous ?? null });
  return {
    head: text,
    snapshot: { name, bytes },
    deltas: deltas.map((delta) => ({ name: `${delta.version}-${version}`, bytes: delta.bytes })),
    listed: count,
  };
}

/** What a value of each kind looks like in its normal form. A value in another form would be published and never hit. */
const NORMAL_FORM: Record<Entry['kind'], RegExp> = {
  phone: /^\+[1-9]\d{6,14}$/,
  email: /^[^\s@A-Z]+@[^\s@A-Z]+$/,
  domain: /^[^\s/@:A-Z]+\.[^\s/@:A-Z]+$/,
  path: /^[^\s/@:A-Z]+\/\S*[^\s/]$/,
  telegram: /^(\+\S+|[^\s@A-Z+]+)$/,
  'kakao-open': /^\S+$/,
  kakao: /^[^\sA-Z]+$/,
  line: /^[^\sA-Z]+$/,
  wechat: /^[^\sA-Z]+$/,
  wording: /^[0-9a-f]{8}$/,
};

function checkEntry(entry: Entry, row: number, today: string, neverListed: FeedPlan['neverListed']): void {
  try {
    parseInput(Entry, entry);
  } catch (error) {
    if (error instanceof InputError) throw new PublishRefusal('bad-entry', error.message, row);
    throw error;
  }
  const { kind, value } = entry;
  if (!NORMAL_FORM[kind].test(value)) {
    throw new PublishRefusal('bad-entry', `value of kind ${kind} is not in its normal form`, row);
  }
  const reviewed = dayNumber(entry.reviewed);
  const expires = dayNumber(entry.expires);
  const now = dayNumber(today);
  if (reviewed === null || expires === null || now === null || expires < reviewed) {
    throw new PublishRefusal(
      'bad-entry',
      `reviewed ${entry.reviewed}, expires ${entry.expires} are not two days in order`,
      row,
    );
  }
  // One day of grace: in Seoul it is tomorrow already.
  if (reviewed > now + 1) throw new PublishRefusal('bad-entry', `reviewed ${entry.reviewed} lies in the future`, row);
  if (expires - reviewed > LIMITS.entryDays) {
    throw new PublishRefusal('too-long', `expires more than ${LIMITS.entryDays} days after its review`, row);
  }
  if (neverListed(kind, value)) throw new PublishRefusal('never-listed', `this ${kind} is on the never-list`, row);
}
