import { demand } from './bytes.mjs';
import { instant, isFeedId, isHash, isInteger, isObject, objectOf, readEnvelope, signedBy } from './envelope.mjs';
import { refuseExpired } from './roots.mjs';

/**
 * @typedef {object} Head
 * @property {number} version
 * @property {string} expires
 * @property {number} root
 * @property {{ sha256: string, bytes: number }} snapshot
 * @property {[number, number][]} from
 * @property {number} entries
 * @property {string} feed
 */

const TYPE = 'application/vnd.lurewatch.head.v1+json';
const CAP = 16_384;
const SNAPSHOT_CAP = 67_108_864;

/**
 * @param {Uint8Array} bytes
 * @param {import('./roots.mjs').Root} root
 * @param {{ now: number, last: Head | null }} seen
 * @returns {Promise<Head>}
 */
export async function takeHead(bytes, root, { now, last }) {
  refuseExpired(root, now);
  const envelope = readEnvelope(bytes, CAP);
  const head = parseHead(await signedBy(envelope, TYPE, root.keys, root.roles.head));
  demand(head.feed === root.feed, 'head of another feed', 'wrong-feed');
  demand(head.root === root.version, 'head made under another root', 'wrong-root');
  demand(head.snapshot.bytes <= SNAPSHOT_CAP, 'snapshot over the cap', 'too-large');
  if (last) {
    demand(head.version >= last.version, 'older than one seen', 'rollback');
    const same = head.version !== last.version || head.snapshot.sha256 === last.snapshot.sha256;
    demand(same, 'another list under a known version', 'forked');
  }
  demand(now < instant(head.expires), 'head has expired', 'expired');
  return head;
}

/** @param {Uint8Array} payload */
function parseHead(payload) {
  const head = objectOf(payload);
  demand(head.type === 'head', 'type is not head');
  demand(isFeedId(head.feed), 'feed');
  demand(isInteger(head.version, 1) && isInteger(head.root, 1) && isInteger(head.entries), 'a number');
  demand(!Number.isNaN(instant(head.issued)) && !Number.isNaN(instant(head.expires)), 'an instant');
  demand(head.audit === null || isHash(head.audit), 'audit');
  const { snapshot, from } = head;
  demand(isObject(snapshot) && isHash(snapshot.sha256) && isInteger(snapshot.bytes), 'snapshot');
  demand(Array.isArray(from) && from.length <= 64, 'from');
  for (const pair of from) {
    demand(Array.isArray(pair) && pair.length === 2, 'a pair of from');
    demand(isInteger(pair[0], 1, head.version - 1) && isInteger(pair[1], 0, Number(snapshot.bytes)), 'a pair of from');
  }
  return head;
}
