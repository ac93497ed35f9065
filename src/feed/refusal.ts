/**
 * Why a file of the feed was not taken. The codes travel to the popup, which has a sentence for each; docs/feed-format.md
 * lists them. Whatever the code, the list in use stays in use.
 */
export const REFUSALS = [
  /** The file is larger than its cap, or than the length that was signed. */
  'too-large',
  /** Not a file of this feed's shape: no envelope, no JSON, a missing field, a snapshot whose parts do not add up. */
  'malformed',
  /** A valid envelope around something else: a root where a head belongs, or the other way round. */
  'wrong-type',
  /** Too few valid signatures by keys of the role, or a key of the role whose signature is wrong. */
  'bad-signature',
  /** Signed by the right keys, for another feed. */
  'wrong-feed',
  /** The root's version is not the next one, or the head was made under another root than the trusted one. */
  'wrong-root',
  /** The trusted root is past its expiry: nothing it says about keys counts any more. */
  'root-expired',
  /** The head is past its expiry. */
  'expired',
  /** The head is older than one seen before. */
  'rollback',
  /** The head has the version of one seen before but names another snapshot. */
  'forked',
  /** The snapshot is not the one the head names (length or SHA-256). */
  'hash-mismatch',
  /** A snapshot of a format, key version or hash width this program does not know. */
  'unknown-format',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** A file of the feed was refused. `message` is for logs; people are told by `code`. */
export class FeedRefusal extends Error {
  override readonly name = 'FeedRefusal';
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}
