export { sha256Hex } from './bytes';
export { applyDelta, deltaSize, makeDelta } from './delta';
export { readEnvelope, sign, verifyEnvelope, writeEnvelope } from './envelope';
export { rankOf } from './hash-part';
export { deltaSources, deltaTo, growthLimit, type PastVersion, remembered } from './history';
export { generateKey, importSigningKey, keyIdOf, publicPart, type SigningKey } from './keys';
export { hashPartBytes, PUBLISHED_WIDTH } from './layout';
export { type BuiltFeed, buildFeed, type FeedPlan, PublishRefusal } from './publish';
export { FeedRefusal, REFUSALS, type RefusalCode } from './refusal';
export { followRoots, nextRoot, parseTrustedRoot, replacesHeadKeys, signRoot } from './root';
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
export { type LastHead, readHead, verifyDelta, verifyHead, verifySnapshot } from './verify';
