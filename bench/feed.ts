import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeRows, openSnapshot } from '../src/feed';
import { alarmRatios, replayRatios, sizeRatios } from './feed-bytes';
import { benchInChromium } from './feed-chromium';
import { domainKeys, History, MILLION, randomKeys, SALT } from './feed-lists';
import { memoryRatios } from './feed-memory';
import { seededNames } from './feed-names';
import { bundleParts } from './feed-parts';
import { makeSigner } from './feed-signer';
import { speedRatios } from './feed-speed';
import type { Ratio } from './measure';

const FIVE_MILLION = 5 * MILLION;
const SMALL = 100_000;

/**
 * The list: bytes, memory, look-ups, deltas, a month of updates, and all of it in a real Chromium. One seed, so the bytes
 * are the same in every run; times are ratios to a peer or floor measured in turns with them.
 */
export async function benchFeed(): Promise<Ratio[]> {
  const work = mkdtempSync(join(tmpdir(), 'lurewatch-bench-feed-'));
  try {
    const parts = await bundleParts(work);
    const signer = await makeSigner();
    const names = seededNames(MILLION);
    const keys = domainKeys(names);
    const keysFile = join(work, 'keys');
    writeFileSync(keysFile, new Uint8Array(keys.buffer));
    const million = new History(keys);
    const snapshot = million.snapshot();
    const five = new History(randomKeys(FIVE_MILLION, 48, 5)).snapshot();
    const small = new History(randomKeys(SMALL, 48, 6)).snapshot();
    const noFacts = { reason: 0, level: 0, reviewed: 0, days: 0, case: 0 };
    const hashesOnly = encodeRows({ keys, factsAt: () => noFacts }, { salt: SALT });
    million.change(5_000);
    const next = million.snapshot();

    // Bytes first, two processes at a time: nothing here is timed but the publisher.
    const versions = join(work, 'versions');
    mkdirSync(versions);
    const alarms = await alarmRatios(parts, MILLION);
    const replay = await replayRatios(parts, { keysFile, versions, signer });
    return [
      ...sizeRatios({ small, million: snapshot, five }, { old: snapshot, next, gone: 5_000, come: 5_000 }),
      ...(await memoryRatios(parts, work, { names, hashesOnly, snapshot, next })),
      ...(await speedRatios({ names, snapshot: openSnapshot(snapshot), five: openSnapshot(five), next, signer })),
      ...alarms,
      ...replay,
      ...(await benchInChromium(work, { names, snapshot, versions, signer })),
    ];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
