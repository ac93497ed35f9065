export { type Role, readEnvelope, sign, verifyEnvelope, writeEnvelope } from './envelope';
export { generateKey, importSigningKey, KeyFile, keyIdOf, publicPart, type SigningKey } from './keys';
export { type BuiltFeed, buildFeed, type FeedPlan, type PublishProblem, PublishRefusal } from './publish';
export { FeedRefusal, REFUSALS, type RefusalCode } from './refusal';
export { followRoots, nextRoot, parseTrustedRoot, replacesHeadKeys, signRoot } from './root';
export { encode, hashOf, lookup, lookupAll, openSnapshot, type Snapshot, saltOf } from './snapshot';
export { type LastHead, readHead, verifyHead, verifySnapshot } from './verify';
