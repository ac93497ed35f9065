import { demand, fromBase64 } from './bytes.mjs';
import {
  instant,
  isFeedId,
  isHash,
  isInteger,
  isObject,
  keyIdOf,
  objectOf,
  readEnvelope,
  signedBy,
} from './envelope.mjs';

/** @typedef {import('./envelope.mjs').Role} Role */
/**
 * @typedef {object} Root
 * @property {string} feed
 * @property {number} version
 * @property {string} expires
 * @property {import('./envelope.mjs').Keys} keys
 * @property {{ root: Role, head: Role }} roles
 */

const TYPE = 'application/vnd.lurewatch.root.v1+json';
const CAP = 524_288;
const STEPS = 64;

/**
 * The root that comes with the program, or was kept.
 * @param {Uint8Array} bytes
 */
export async function firstRoot(bytes) {
  const envelope = readEnvelope(bytes, CAP);
  demand(envelope.payloadType === TYPE, 'not a root', 'wrong-type');
  const root = await parseRoot(envelope.payload);
  await signedBy(envelope, TYPE, root.keys, root.roles.root);
  if (root.version === 1) noStrangers(envelope, [root]);
  return root;
}

/**
 * @param {Root} current
 * @param {Uint8Array} bytes
 */
export async function nextRoot(current, bytes) {
  const envelope = readEnvelope(bytes, CAP);
  const root = await parseRoot(await signedBy(envelope, TYPE, current.keys, current.roles.root));
  await signedBy(envelope, TYPE, root.keys, root.roles.root);
  demand(root.feed === current.feed, 'root of another feed', 'wrong-feed');
  demand(root.version === current.version + 1, 'not the next root', 'wrong-root');
  noStrangers(envelope, [current, root]);
  return root;
}

/**
 * Goes on to the newest root. Each is kept in `state` at once, whatever is wrong with the one after it.
 * @param {{ root: Root, last: unknown }} state
 * @param {(path: string) => Promise<Uint8Array | null>} get
 * @param {number} now
 */
export async function newestRoot(state, get, now) {
  for (let step = 0; ; step++) {
    const bytes = await get(`root/${state.root.version + 1}.json`);
    if (bytes === null) break;
    demand(step < STEPS, 'the chain does not end', 'too-large');
    const next = await nextRoot(state.root, bytes);
    const heads = next.roles.head.keyids;
    if (!state.root.roles.head.keyids.every((id) => heads.includes(id))) state.last = null;
    state.root = next;
  }
  refuseExpired(state.root, now);
}

/**
 * @param {Root} root
 * @param {number} now
 */
export function refuseExpired(root, now) {
  demand(now < instant(root.expires), `root ${root.version} has expired`, 'root-expired');
}

/**
 * @param {import('./envelope.mjs').Envelope} envelope
 * @param {Root[]} roots
 */
function noStrangers(envelope, roots) {
  const known = roots.flatMap((root) => root.roles.root.keyids);
  for (const { keyid } of envelope.signatures) demand(known.includes(keyid), `signed by ${keyid}`, 'bad-signature');
}

/**
 * @param {Uint8Array} payload
 * @returns {Promise<Root>}
 */
async function parseRoot(payload) {
  const root = objectOf(payload);
  demand(root.type === 'root', 'type is not root');
  demand(isFeedId(root.feed), 'feed');
  demand(isInteger(root.version, 1), 'version');
  demand(!Number.isNaN(instant(root.expires)), 'expires');
  demand(isObject(root.keys) && isObject(root.roles), 'keys and roles');
  for (const [id, key] of Object.entries(root.keys)) {
    demand(isHash(id) && isObject(key) && key.keytype === 'ed25519', `key ${id}`);
    const raw = fromBase64(key.public);
    demand(raw?.length === 32 && (await keyIdOf(raw)) === id, `key ${id} is not its hash`);
  }
  for (const role of [root.roles.root, root.roles.head]) {
    demand(isObject(role) && Array.isArray(role.keyids) && isInteger(role.threshold, 1, 16), 'a role');
    const ids = role.keyids;
    demand(ids.length >= 1 && ids.length <= 16 && new Set(ids).size === ids.length, 'keyids of a role');
    demand(
      ids.every((id) => isHash(id) && Object.hasOwn(root.keys, id)),
      'a keyid without a key',
    );
    demand(Number(role.threshold) <= ids.length, 'threshold above the number of keys');
  }
  return root;
}
