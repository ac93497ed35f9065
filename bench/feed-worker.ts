// Service workers of the benchmark's own extension beside the product's: what a start costs at the least, and the miss
// check with the browser's hashing. Two builds of this file; which it is says the constant.
import { PhishingDetector } from '@metamask/phishing-controller';
import { lookupAll, openSnapshot, type Snapshot } from '../src/feed';
import { type MissRequest, missingNames, seededNames } from './feed-names';

interface Extension {
  runtime: {
    onMessage: {
      addListener(listen: (message: MissRequest, sender: unknown, send: (answer: unknown) => void) => boolean): void;
    };
  };
}
declare const chrome: Extension;

/** Contact points of a page, asked at once as the background does. */
const PAGE = 50;

let list: { snapshot: Snapshot; detector: PhishingDetector; missing: string[] } | null = null;

async function prepare(url: string, count: number): Promise<number> {
  const snapshot = openSnapshot(new Uint8Array(await (await fetch(url)).arrayBuffer()));
  const names = seededNames(count);
  const detector = new PhishingDetector([
    { name: 'bench', version: 1, blocklist: names, allowlist: [], fuzzylist: [], tolerance: 0, c2DomainBlocklist: [] },
  ]);
  const [known] = await lookupAll(snapshot, [{ kind: 'domain', value: names[7]! }]);
  if (!known || !detector.check(`https://${names[7]}/`).result) throw new Error('a list does not know its own entry');
  list = { snapshot, detector, missing: missingNames(20_000, count) };
  return snapshot.count;
}

/** Milliseconds of one check on each side, in turns. */
async function round(peerChecks: number, ownChecks: number): Promise<{ peer: number; own: number }> {
  if (!list) throw new Error('not prepared');
  const { snapshot, detector, missing } = list;
  let started = performance.now();
  for (let i = 0; i < peerChecks; i++) {
    if (detector.check(`https://${missing[i]}/`).result) throw new Error('the peer lists a miss');
  }
  const peer = (performance.now() - started) / peerChecks;
  started = performance.now();
  for (let first = 0; first < ownChecks; first += PAGE) {
    const asked = missing.slice(first, first + PAGE).map((value) => ({ kind: 'domain', value }));
    if ((await lookupAll(snapshot, asked)).some((found) => found !== null)) throw new Error('a miss is listed');
  }
  return { peer, own: (performance.now() - started) / ownChecks };
}

chrome.runtime.onMessage.addListener((message, _sender, send) => {
  const answer = message.bench === 'prepare' ? prepare(message.url, message.count) : round(message.peer, message.own);
  answer.then(send, (error: unknown) => send({ error: String(error) }));
  return true;
});
