import { demand, hex, Refused, sha256 } from './bytes.mjs';
import { applyDelta } from './delta.mjs';
import { takeHead } from './head.mjs';
import { firstRoot, newestRoot } from './roots.mjs';
import { openWhole, takeSnapshot } from './snapshot.mjs';

// A second reader of the list, written from docs/feed-format.md alone. It imports nothing of src/: if it and the first
// reader ever disagree, either the page or one of them is wrong.

export { Refused } from './bytes.mjs';
export { applyDelta } from './delta.mjs';
export { takeHead } from './head.mjs';
export { firstRoot, newestRoot, nextRoot } from './roots.mjs';
export { ask, casesOfWording, keyOf, openSnapshot, rankOf, recordAt, takeSnapshot } from './snapshot.mjs';
export { bandsOf } from './wording.mjs';

const SNAPSHOT_CAP = 67_108_864;

/** @typedef {(path: string) => Promise<Uint8Array | null>} Get answers null for a file that is not there */
/**
 * @typedef {object} State what a client keeps
 * @property {import('./roots.mjs').Root} root
 * @property {import('./head.mjs').Head | null} last the newest head accepted, and not forgotten
 * @property {import('./snapshot.mjs').Snapshot | null} list
 * @property {number | null} version of the list in use
 */

/**
 * A client before its first sync.
 * @param {Uint8Array} root the first root
 * @returns {Promise<State>}
 */
export async function begin(root) {
  return { root: await firstRoot(root), last: null, list: null, version: null };
}

/**
 * One sync. Throws a refusal, or `missing` for a file that is not there; what was learnt before (roots, the version) is
 * in `state` then.
 * @param {State} state
 * @param {Get} get
 * @param {number} now milliseconds
 * @returns {Promise<'same' | 'delta' | 'snapshot'>} how the list came
 */
export async function sync(state, get, now) {
  await newestRoot(state, get, now);
  const file = await get('head.json');
  demand(file !== null, 'no head', 'missing');
  const head = await takeHead(file, state.root, { now, last: state.last });
  state.last = head;
  const way = await listOf(state, head, get);
  state.version = head.version;
  return way;
}

/**
 * @param {State} state
 * @param {import('./head.mjs').Head} head
 * @param {Get} get
 */
async function listOf(state, head, get) {
  if (state.list && hex(await sha256(state.list.bytes)) === head.snapshot.sha256) return 'same';
  const made = await takeByDelta(state, head, get);
  if (made) {
    state.list = made;
    return 'delta';
  }
  const bytes = await get(`s/${head.snapshot.sha256}`);
  demand(bytes !== null, 'no snapshot', 'missing');
  state.list = await takeSnapshot(bytes, head);
  return 'snapshot';
}

/**
 * The list by way of one delta or two, or null if there is no way or anything about it is wrong.
 * @param {State} state
 * @param {import('./head.mjs').Head} head
 * @param {Get} get
 */
async function takeByDelta({ list, version }, head, get) {
  if (!list || version === null) return null;
  const above = head.from.filter(([from]) => from > version).sort(([a], [b]) => a - b)[0];
  const pair = head.from.find(([from]) => from === version) ?? above;
  if (!pair) return null;
  try {
    let old = list;
    if (pair[0] !== version) {
      const first = await fetchDelta(get, `d/${version}-${pair[0]}`, Math.floor(head.snapshot.bytes / 2));
      const most = Math.min(SNAPSHOT_CAP, 2 * head.snapshot.bytes);
      old = openWhole(applyDelta(list, first, most));
    }
    const delta = await fetchDelta(get, `d/${pair[0]}-${head.version}`, pair[1]);
    return await takeSnapshot(applyDelta(old, delta), head);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/**
 * @param {Get} get
 * @param {string} path
 * @param {number} most
 */
async function fetchDelta(get, path, most) {
  const bytes = await get(path);
  demand(bytes !== null, 'no delta', 'missing');
  demand(bytes.length <= most, 'a delta over its size', 'too-large');
  return bytes;
}
