import { hash } from 'node:crypto';
import { PhishingDetector } from '@metamask/phishing-controller';
import { applyDelta, makeDelta, openSnapshot, rankOf, readHead, type Snapshot, verifySnapshot } from '../src/feed';
import { chanceKeys, domainKey, SALT } from './feed-lists';
import { missingNames } from './feed-names';
import type { Signer } from './feed-signer';
import { inTurns, median, type Ratio } from './measure';

/** Sums nothing anyone needs, but keeps the work from being optimised away. */
let sink = 0;

const PROBES = 1 << 16;
const ROUNDS = 7;
const LOOKUP_ROUNDS = 31;
const PEER_CHECKS = 10;
const OWN_CHECKS = 20_000;

const nanoseconds = (ms: readonly number[]) => `${((median(ms) / PROBES) * 1e6).toFixed(0)} ns`;

/** Half of them listed, half not. */
function probesFor({ header, count }: Snapshot, keys: (at: number) => number): Float64Array {
  const next = chanceKeys(header.width, 99);
  return Float64Array.from({ length: PROBES }, (_, i) => (i % 2 ? next() : keys(next() % count)));
}

interface Lists {
  names: readonly string[];
  /** A million entries: those of `names`. */
  snapshot: Snapshot;
  five: Snapshot;
  /** What a delta of 1 % leads to. */
  next: Uint8Array;
  signer: Signer;
}

/** Times, each in turns with what it is held against. */
export async function speedRatios({ names, snapshot, five, next, signer }: Lists): Promise<Ratio[]> {
  const ratios: Ratio[] = [];
  const json = JSON.stringify(names);
  const jsonFacts = JSON.stringify(
    names.map((name, i) => ({ name, reason: i % 8, level: i % 2, expires: '2027-05-01', case: i })),
  );
  const head = await signer.head(snapshot.bytes, 1, snapshot.count);
  const missing = missingNames(OWN_CHECKS, names.length);

  // From bytes to an answer, as the background does it when it starts: signature, hash, open, look up.
  const answer = async () => {
    const signed = await readHead(head, signer.root);
    const list = await verifySnapshot(snapshot.bytes, signed, { known: true });
    sink ^= rankOf(list, domainKey(names[1]!));
  };
  const set = () => {
    sink ^= Number(new Set<string>(JSON.parse(json)).has(missing[0]!));
  };
  const map = () => {
    const rows = JSON.parse(jsonFacts) as { name: string }[];
    sink ^= Number(new Map(rows.map((row) => [row.name, row])).has(missing[0]!));
  };
  const first = await inTurns({ answer, set, map }, ROUNDS, { answer: 5 });
  const over = (what: 'set' | 'map') => median(first[what].map((ms, round) => ms / first.answer[round]!));
  ratios.push(
    {
      name: 'bytes to first answer, verified, 1,000,000: JSON.parse + Set, to ours',
      ratio: over('set'),
      goal: 200,
      better: 'higher',
      note: `ours ${median(first.answer).toFixed(1)} ms for ${(snapshot.bytes.length / 1e6).toFixed(1)} MB with columns`,
    },
    {
      name: 'the same: JSON.parse + Map of the same facts, to ours',
      ratio: over('map'),
      goal: null,
      better: 'higher',
    },
  );

  const own = probesFor(snapshot, (at) => domainKey(names[at]!));
  // The keys of the list of 5 million are those its seed gives.
  const seeded = chanceKeys(48, 5);
  const fiveKeys = Float64Array.from({ length: PROBES }, seeded);
  const lookups: [string, Snapshot, Float64Array][] = [
    ['1,000,000', snapshot, own],
    ['5,000,000', five, probesFor(five, (at) => fiveKeys[at % PROBES]!)],
  ];
  const identifier = names[0]!;
  const digest = () => {
    for (let i = 0; i < PROBES; i++) sink ^= hash('sha256', identifier, 'buffer')[0]!;
  };
  for (const [count, list, probes] of lookups) {
    const lookup = () => {
      for (let i = 0; i < PROBES; i++) sink ^= rankOf(list, probes[i]!);
    };
    const taken = await inTurns({ lookup, digest }, LOOKUP_ROUNDS);
    ratios.push({
      name: `look-up of a hash in place, ${count} entries, to one SHA-256`,
      ratio: median(taken.lookup.map((ms, round) => ms / taken.digest[round]!)),
      goal: 0.5,
      better: 'lower',
      note: `${nanoseconds(taken.lookup)} to ${nanoseconds(taken.digest)}`,
    });
  }

  const delta = makeDelta(snapshot, openSnapshot(next));
  const apply = () => {
    sink ^= applyDelta(snapshot, delta, next.length).length;
  };
  const applied = await inTurns({ apply, set }, ROUNDS, { apply: 3 });
  ratios.push({
    name: 'delta of 1 % applied, 1,000,000 entries, to a JSON + Set rebuild',
    ratio: median(applied.apply.map((ms, round) => ms / applied.set[round]!)),
    goal: 0.05,
    better: 'lower',
    note: `${median(applied.apply).toFixed(1)} ms`,
  });

  const detector = new PhishingDetector([
    {
      name: 'bench',
      version: 1,
      blocklist: [...names],
      allowlist: [],
      fuzzylist: [],
      tolerance: 0,
      c2DomainBlocklist: [],
    },
  ]);
  let asked = 0;
  const peer = () => {
    for (let i = 0; i < PEER_CHECKS; i++) {
      if (detector.check(`https://${missing[asked++ % OWN_CHECKS]}/`).result) throw new Error('the peer lists a miss');
    }
  };
  if (!detector.check(`https://${names.at(-1)}/`).result) throw new Error('the peer does not know its own list');
  const prefix = Buffer.concat([SALT, Buffer.from('domain\0')]);
  const check = () => {
    for (const name of missing) {
      const digest = hash('sha256', Buffer.concat([prefix, Buffer.from(name)]), 'buffer');
      if (rankOf(snapshot, digest.readUIntBE(0, 6)) >= 0) throw new Error('a miss is listed');
    }
  };
  const misses = await inTurns({ peer, check }, ROUNDS);
  const each = { peer: median(misses.peer) / PEER_CHECKS, check: median(misses.check) / OWN_CHECKS };
  ratios.push({
    name: 'miss check with hashing, 1,000,000: phishing-controller, to ours',
    ratio: median(misses.peer.map((ms, round) => ms / PEER_CHECKS / (misses.check[round]! / OWN_CHECKS))),
    goal: 10_000,
    better: 'higher',
    note: `${each.peer.toFixed(1)} ms to ${(each.check * 1_000).toFixed(2)} us`,
  });
  return ratios;
}

/** Read by nobody; exported so that the measured work has an effect. */
export const effect = (): number => sink;
