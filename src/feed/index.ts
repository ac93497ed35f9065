export { readEnvelope, sign, verifyEnvelope, writeEnvelope } from './envelope';
export { generateKey, importSigningKey, keyIdOf, publicPart, type SigningKey } from './keys';
export { buildFeed, type FeedPlan, PublishRefusal } from './publish';
export { FeedRefusal, REFUSALS, type RefusalCode } from './refusal';
export { followRoots, nextRoot, parseTrustedRoot, replacesHeadKeys, signRoot } from './root';
export { encode, hashOf, lookup, lookupAll, openSnapshot, type Snapshot, saltOf } from './snapshot';
export { type LastHead, readHead, verifyHead, verifySnapshot } from './verify';
