import { HEAD_TYPE, Head, type Root } from '../contract/feed';
import { LIMITS } from '../contract/limits';
import { parseJson } from '../contract/parse';
import { sha256, textOf, toHex } from './bytes';
import { applyDelta, applyUnsigned } from './delta';
import { parseOrRefuse, readEnvelope, verifyEnvelope } from './envelope';
import { FeedRefusal } from './refusal';
import { instant, refuseExpiredRoot } from './root';
import { checkSnapshot, openSnapshot, type Snapshot } from './snapshot';

/** What must be remembered of the newest head ever accepted. A whole Head will do. */
export type LastHead = Pick<Head, 'version'> & { snapshot: Pick<Head['snapshot'], 'sha256'> };

/**
 * A head signed for this feed under this root: size, signature, shape, feed id and root version, in this order. Says
 * nothing about time: for publishers that read their own last head. Clients use {@link verifyHead}.
 */
export async function readHead(text: string, root: Root): Promise<Head> {
  const envelope = readEnvelope(text, LIMITS.headBytes);
  const payload = await verifyEnvelope(envelope, HEAD_TYPE, root.keys, root.roles.head);
  const json = textOf(payload);
  if (json === null) throw new FeedRefusal('malformed', 'head payload is not UTF-8 text');
  const head = parseOrRefuse(() => parseJson(Head, json), 'head');
  instant(head.issued, 'head.issued');
  instant(head.expires, 'head.expires');
  for (const [version, bytes] of head.from) {
    if (bytes > head.snapshot.bytes || version >= head.version) {
      throw new FeedRefusal('malformed', `head.from: a delta of ${bytes} bytes from version ${version}`);
    }
  }
  if (head.feed !== root.feed) throw new FeedRefusal('wrong-feed', `head of ${head.feed}, not ${root.feed}`);
  if (head.root !== root.version) {
    throw new FeedRefusal('wrong-root', `head under root ${head.root}, trusted is ${root.version}`);
  }
  if (head.snapshot.bytes > LIMITS.snapshotBytes) {
    throw new FeedRefusal('too-large', `snapshot of ${head.snapshot.bytes} bytes`);
  }
  return head;
}

/**
 * The head as a client takes it. `now` is an ISO instant; `last` the newest head accepted so far, or null. Follow the
 * root chain first (`followRoots`): a head made under a newer root is refused here with `bad-signature` or `wrong-root`.
 */
export async function verifyHead(
  text: string,
  root: Root,
  { now, last }: { now: string; last: LastHead | null },
): Promise<Head> {
  refuseExpiredRoot(root, now);
  const head = await readHead(text, root);
  if (last && head.version < last.version) {
    throw new FeedRefusal('rollback', `version ${head.version} after ${last.version}`);
  }
  if (last && head.version === last.version && head.snapshot.sha256 !== last.snapshot.sha256) {
    throw new FeedRefusal('forked', `two snapshots under version ${head.version}`);
  }
  if (!(instant(head.expires, 'head.expires') > instant(now, 'now'))) {
    throw new FeedRefusal('expired', `head expired ${head.expires}`);
  }
  return head;
}

/**
 * Opens the snapshot that `head` names: length and SHA-256 must be the signed ones, the count the head's, and every
 * entry well-formed. `known` leaves out that last part, for bytes that passed it before and were kept under their hash.
 */
export async function verifySnapshot(
  bytes: Uint8Array,
  head: Pick<Head, 'snapshot' | 'entries'>,
  { known = false } = {},
): Promise<Snapshot> {
  if (bytes.length > LIMITS.snapshotBytes) throw new FeedRefusal('too-large', `snapshot of ${bytes.length} bytes`);
  if (bytes.length !== head.snapshot.bytes) {
    throw new FeedRefusal('hash-mismatch', `${bytes.length} bytes, ${head.snapshot.bytes} were signed`);
  }
  if (toHex(await sha256(bytes)) !== head.snapshot.sha256) {
    throw new FeedRefusal('hash-mismatch', `snapshot is not ${head.snapshot.sha256}`);
  }
  const snapshot = openSnapshot(bytes);
  if (snapshot.count !== head.entries) {
    throw new FeedRefusal('malformed', `${snapshot.count} entries, the head says ${head.entries}`);
  }
  if (!known) checkSnapshot(snapshot);
  return snapshot;
}

/**
 * The snapshot that `head` names, made from an older one and a delta. Throws a FeedRefusal if it does not come out to
 * the byte: take the whole snapshot then.
 */
export async function verifyDelta(old: Snapshot, delta: Uint8Array, head: Head): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = applyDelta(old, delta, head.snapshot.bytes);
  await verifySnapshot(bytes, head);
  return bytes;
}

/**
 * The list between two deltas, made from an older one and the first: on the way to a head, at most twice as large as what
 * that signs, and every entry well-formed. Nobody signed it: it is good for {@link verifyDelta} and nothing else. Throws a
 * FeedRefusal: take the whole snapshot then.
 */
export function openBetween(old: Snapshot, delta: Uint8Array, { snapshot }: Pick<Head, 'snapshot'>): Snapshot {
  const most = Math.min(2 * snapshot.bytes, LIMITS.snapshotBytes);
  const between = openSnapshot(applyUnsigned(old, delta, most));
  checkSnapshot(between);
  return between;
}
