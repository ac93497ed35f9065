import { type Envelope, ROOT_TYPE, type Root } from '../contract/feed';
import { LIMITS } from '../contract/limits';
import { fromBase64, sha256Hex, textOf, utf8 } from './bytes';
import { readEnvelope, sign, verifyEnvelope, writeEnvelope } from './envelope';
import type { SigningKey } from './keys';
import { FeedRefusal } from './refusal';
import { refuseStrangers, unsignedRoot } from './root';

// A root on its way from holder to holder: the envelope of `root/N.json` with fewer signatures than it needs. No client
// takes it before it has them all.

export interface RootDraft {
  readonly root: Root;
  /** SHA-256 of the payload, in hex: two drafts with one digest say the same. */
  readonly digest: string;
  readonly envelope: Envelope;
  /** False where the payload says more than {@link root} does, or says it in another way: then `root` does not show it all. */
  readonly plain: boolean;
  /** Ids of the keys that signed, each once. */
  readonly signers: readonly string[];
}

/** The text of a draft that nobody has signed. */
export async function writeDraft(root: Root): Promise<string> {
  return writeEnvelope(await sign(ROOT_TYPE, utf8(JSON.stringify(root)), []));
}

/**
 * Reads a draft of the root after `previous`, or of the first root (null). What is signed so far has to be signed
 * rightly, by root keys of either side, each once. Throws a FeedRefusal: `bad-signature` also where the payload was
 * changed after somebody signed it, `wrong-root` or `wrong-feed` if it does not follow `previous`.
 */
export async function readDraft(text: string, previous: Root | null): Promise<RootDraft> {
  const envelope = readEnvelope(text, LIMITS.rootBytes);
  const root = await unsignedRoot(envelope);
  if (previous && root.feed !== previous.feed) {
    throw new FeedRefusal('wrong-feed', `root of ${root.feed}, not ${previous.feed}`);
  }
  if (root.version !== (previous?.version ?? 0) + 1) {
    const before = previous ? `root ${previous.version}` : 'nothing';
    throw new FeedRefusal('wrong-root', `root ${root.version} cannot follow ${before}`);
  }
  const sides = previous ? [previous, root] : [root];
  const signers = envelope.signatures.map(({ keyid }) => keyid);
  refuseStrangers(signers, sides);
  if (new Set(signers).size < signers.length) throw new FeedRefusal('bad-signature', 'one key signed twice');
  const keyids = sides.flatMap((side) => side.roles.root.keyids);
  const payload = await verifyEnvelope(
    envelope,
    ROOT_TYPE,
    { ...previous?.keys, ...root.keys },
    { keyids, threshold: 0 },
  );
  return { root, digest: await sha256Hex(payload), envelope, plain: textOf(payload) === JSON.stringify(root), signers };
}

/** What a draft says, before it is known what it should follow; signatures are not looked at. Throws a FeedRefusal. */
export async function readDraftAlone(text: string): Promise<Root> {
  return unsignedRoot(readEnvelope(text, LIMITS.rootBytes));
}

/** How many more root keys must sign: of the root before (0 where there is none), and of the draft's own. */
export function missingSignatures({ root, signers }: RootDraft, previous: Root | null): { old: number; own: number } {
  const missing = ({ keyids, threshold }: Root['roles']['root']) =>
    Math.max(0, threshold - keyids.filter((keyid) => signers.includes(keyid)).length);
  return { old: previous ? missing(previous.roles.root) : 0, own: missing(root.roles.root) };
}

/** The draft's text with one more signature. The caller sees to it that the key may sign and has not yet. */
export async function signDraft({ envelope }: RootDraft, key: SigningKey): Promise<string> {
  const added = await sign(ROOT_TYPE, fromBase64(envelope.payload)!, [key]);
  return writeEnvelope({ ...envelope, signatures: [...envelope.signatures, ...added.signatures] });
}

/** One text with the signatures of all copies of a draft. All must have the digest of the first. */
export function joinDrafts(drafts: readonly RootDraft[]): string {
  const signatures = new Map(
    drafts.flatMap(({ envelope }) => envelope.signatures.map((signature) => [signature.keyid, signature] as const)),
  );
  return writeEnvelope({ ...drafts[0]!.envelope, signatures: [...signatures.values()] });
}
