import { type Envelope, ROOT_TYPE, Root } from '../contract/feed';
import { LIMITS } from '../contract/limits';
import { parseJson } from '../contract/parse';
import { fromBase64, textOf, utf8 } from './bytes';
import { parseOrRefuse, readEnvelope, sign, verifyEnvelope, writeEnvelope } from './envelope';
import { keyIdOf, type SigningKey } from './keys';
import { FeedRefusal } from './refusal';

/** Most root changes followed in one go; more is a server that never stops. */
export const MAX_ROOT_STEPS = 64;

/**
 * The root that ships with the program, or was kept from an earlier sync: an envelope signed by its own root keys.
 * Says nothing about expiry: a fresh install with an old package still follows the chain (TUF 5.3.10).
 */
export async function parseTrustedRoot(text: string): Promise<Root> {
  const { root, signers } = await readRoot(text);
  // A later root also bears signatures of the keys before it, which nextRoot checked when it arrived.
  if (root.version === 1) refuseStrangers(signers, [root]);
  return root;
}

/**
 * The root after `current`. It must carry exactly the next version, the same feed id, and signatures by the thresholds
 * of the old and of the new root keys. With `now` (ISO instant) an expired one is refused too; leave it out for the
 * steps in the middle of a chain.
 */
export async function nextRoot(current: Root, text: string, now?: string): Promise<Root> {
  const envelope = readEnvelope(text, LIMITS.rootBytes);
  await verifyEnvelope(envelope, ROOT_TYPE, current.keys, current.roles.root);
  const { root, signers } = await readRoot(text);
  if (root.feed !== current.feed) throw new FeedRefusal('wrong-feed', `root of ${root.feed}, not ${current.feed}`);
  if (root.version !== current.version + 1) {
    throw new FeedRefusal('wrong-root', `root ${root.version} cannot follow root ${current.version}`);
  }
  refuseStrangers(signers, [current, root]);
  if (now !== undefined) refuseExpiredRoot(root, now);
  return root;
}

/**
 * Walks the chain from `current` to the newest root. `get` answers the text of `root/N.json`, or null if there is none.
 * `texts` are the new files, oldest first; the last one is what to keep. `forget` is true if a step replaced the head's
 * keys: then versions seen before no longer count (a thief may have pushed them up), so verify the next head with
 * `last: null`. Refuses a newest root that is past its expiry. `keep` gets every root as soon as it is verified: what is
 * kept there stays known though a later root is refused (TUF 5.3.8).
 */
export async function followRoots(
  current: Root,
  get: (version: number) => Promise<string | null>,
  now: string,
  keep: (step: { root: Root; text: string; forget: boolean }) => Promise<void> = async () => {},
): Promise<{ root: Root; texts: string[]; forget: boolean }> {
  let root = current;
  let forget = false;
  const texts: string[] = [];
  for (;;) {
    const text = await get(root.version + 1);
    if (text === null) break;
    if (texts.length === MAX_ROOT_STEPS) throw new FeedRefusal('too-large', `more than ${MAX_ROOT_STEPS} new roots`);
    const next = await nextRoot(root, text);
    forget ||= replacesHeadKeys(root, next);
    texts.push(text);
    root = next;
    await keep({ root, text, forget });
  }
  refuseExpiredRoot(root, now);
  return { root, texts, forget };
}

/** True if a key that could sign heads under `old` no longer can under `next` (TUF 5.3.11). */
export function replacesHeadKeys(old: Root, next: Root): boolean {
  return old.roles.head.keyids.some((keyid) => !next.roles.head.keyids.includes(keyid));
}

/** The text of `root/N.json`. For a root after the first, give the old keys' signers as well. */
export async function signRoot(root: Root, keys: SigningKey[]): Promise<string> {
  return writeEnvelope(await sign(ROOT_TYPE, utf8(JSON.stringify(root)), keys));
}

export function refuseExpiredRoot(root: Root, now: string): void {
  if (!(instant(root.expires, 'root.expires') > instant(now, 'now'))) {
    throw new FeedRefusal('root-expired', `root ${root.version} expired ${root.expires}`);
  }
}

/**
 * Milliseconds of an ISO instant. Instants are compared as numbers: as text `00.5Z` would come before `00Z`. Days that
 * are none, such as 30 February, are refused here, as browsers differ over them.
 */
export function instant(text: string, what: string): number {
  const ms = Date.parse(text);
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text.slice(0, 10))
    throw new FeedRefusal('malformed', `${what}: ${text} is not an instant`);
  return ms;
}

/** Reads a root and checks that it is signed by its own threshold and that its parts fit each other. */
async function readRoot(text: string): Promise<{ root: Root; signers: string[] }> {
  const envelope = readEnvelope(text, LIMITS.rootBytes);
  const root = await unsignedRoot(envelope);
  await verifyEnvelope(envelope, ROOT_TYPE, root.keys, root.roles.root);
  return { root, signers: envelope.signatures.map(({ keyid }) => keyid) };
}

/** The root an envelope holds, its parts checked, its signatures not. Throws a FeedRefusal. */
export async function unsignedRoot(envelope: Envelope): Promise<Root> {
  if (envelope.payloadType !== ROOT_TYPE) throw new FeedRefusal('wrong-type', `expected ${ROOT_TYPE}`);
  const payload = fromBase64(envelope.payload);
  const json = payload && textOf(payload);
  if (json === null) throw new FeedRefusal('malformed', 'root payload is not UTF-8 text in base64');
  const root = parseOrRefuse(() => parseJson(Root, json), 'root');
  instant(root.expires, 'root.expires');
  for (const [keyid, key] of Object.entries(root.keys)) {
    const bytes = fromBase64(key.public);
    if (bytes?.length !== 32) throw new FeedRefusal('malformed', `root: key ${keyid} is not 32 bytes in base64`);
    // Otherwise one key under two ids would count twice.
    if ((await keyIdOf(bytes)) !== keyid) throw new FeedRefusal('malformed', `root: ${keyid} is not the id of its key`);
  }
  for (const [name, role] of Object.entries(root.roles)) {
    const keyids = new Set(role.keyids);
    if (keyids.size !== role.keyids.length) throw new FeedRefusal('malformed', `root: role ${name} names a key twice`);
    if (keyids.size < role.threshold)
      throw new FeedRefusal('malformed', `root: role ${name} cannot reach its threshold`);
    for (const keyid of keyids) {
      if (!Object.hasOwn(root.keys, keyid))
        throw new FeedRefusal('malformed', `root: role ${name} names no key ${keyid}`);
    }
  }
  return root;
}

/**
 * A root is the one file signed by more keys than it needs, so a signature under an unknown id could hide a changed
 * byte. Nobody but root keys ever signs a root.
 */
export function refuseStrangers(signers: string[], roots: Root[]): void {
  for (const keyid of signers) {
    if (!roots.some((root) => root.roles.root.keyids.includes(keyid))) {
      throw new FeedRefusal('bad-signature', `root is signed by ${keyid}, which is no root key`);
    }
  }
}
