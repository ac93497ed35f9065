export { sha256Hex } from './bytes';
export { dayOf } from './days';
export { applyDelta, deltaSize, makeDelta } from './delta';
export { readEnvelope, sign, verifyEnvelope, writeEnvelope } from './envelope';
export { rankOf } from './hash-part';
export {
  deltaSources,
  growthLimit,
  type Hop,
  hopsTo,
  type PastVersion,
  remembered,
  shrinkLimit,
  stillAsked,
} from './history';
export {
  generateKey,
  importSigningKey,
  keyIdOf,
  type PublicKey,
  publicPart,
  readPublicKey,
  type SigningKey,
} from './keys';
export { hashPartBytes, PUBLISHED_WIDTH } from './layout';
export { type BuiltFeed, buildFeed, type FeedPlan, PublishRefusal } from './publish';
export { FeedRefusal, REFUSALS, type RefusalCode } from './refusal';
export { followRoots, nextRoot, parseTrustedRoot, replacesHeadKeys, signRoot } from './root';
export {
  joinDrafts,
  missingSignatures,
  type RootDraft,
  readDraft,
  readDraftAlone,
  signDraft,
  writeDraft,
} from './root-draft';
export {
  checkSnapshot,
  encode,
  encodeRows,
  hashOf,
  keysOf,
  lookup,
  lookupAll,
  numbersAt,
  openSnapshot,
  type Rows,
  type Snapshot,
  saltOf,
} from './snapshot';
export { type LastHead, openBetween, readHead, verifyDelta, verifyHead, verifySnapshot } from './verify';
