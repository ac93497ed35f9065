import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DAY, HOUR, MINUTE, Month } from './month';
import { FirstClient } from './published-feed';

vi.setConfig({ testTimeout: 900_000 });
const LONG = process.env.LUREWATCH_LONG === '1';

let month: Month;
afterEach(() => month.remove());

const clientOf = (like: FirstClient) => {
  const client = new FirstClient(like.root);
  client.current = like.current;
  client.last = like.last;
  return client;
};

/** Minutes of a day at which the desk publishes: an hour apart at least, but for removals, which do not wait. */
function minutesOf({ below }: { below: (limit: number) => number }, busy: boolean): number[] {
  const minutes: number[] = [];
  for (let at = below(busy ? 10 : 300); at < 24 * 60; at += 60 + below(busy ? 2 : 300)) {
    minutes.push(at);
    // Something leaves the list; the next round counts from there.
    if (below(12) > 0) continue;
    at += 1 + below(50);
    minutes.push(at);
  }
  return minutes.filter((at) => at < 24 * 60);
}

describe('a host', () => {
  it('has the lists of heads that may lie in caches, for six hours', async () => {
    month = await Month.create(20_261_129);
    // Files as young as they look, unlike in the month below.
    month.at = Date.now();
    const snapshots = () => readdir(join(month.folder, 's'));
    for (let i = 0; i < 32; i++, month.at += 1_000) await month.publish(0, 1);
    expect(await snapshots()).toHaveLength(32);
    month.at += 7 * HOUR;
    await month.publish(0, 1);
    // The new one, the newest 24 before it, and what was last in an hour or on a day.
    expect((await snapshots()).length).toBeGreaterThanOrEqual(25);
    expect((await snapshots()).length).toBeLessThanOrEqual(28);
  });
});

describe('a client that comes back', () => {
  it('after an hour to thirty days needs two deltas at most, wherever it stopped', async () => {
    month = await Month.create(20_261_128);
    await month.publish(0, LONG ? 2_400 : 700);
    const steady = new FirstClient(month.own.root);
    await steady.sync(month);
    const away: { client: FirstClient; left: number; back: number }[] = [];
    const ways = { delta: 0, 'two deltas': 0, same: 0, snapshot: 0 };
    const shares: number[] = [];

    const comesBack = async (client: FirstClient, gone: number) => {
      month.asked = [];
      const way = await client.sync(month);
      const served = await month.get(`s/${client.current!.head.snapshot.sha256}`);
      month.asked.pop();
      expect(Buffer.compare(client.current!.snapshot.bytes, served!)).toBe(0);
      const { asked } = month;
      ways[way === 'delta' && asked.length === 2 ? 'two deltas' : way] += 1;
      if (gone > 0 && way === 'delta') shares.push(asked.reduce((sum, { bytes }) => sum + bytes, 0) / served!.length);
    };

    for (let day = 0; day < 62; day++) {
      // Everybody left within the first 31 days; the rest is for those who stay away longest.
      if (day > 31 && day % (LONG ? 3 : 5)) continue;
      for (const minute of minutesOf({ below: (limit) => month.below(limit) }, LONG || day % 6 === 2)) {
        const at = month.start + day * DAY + minute * MINUTE;
        for (const who of away.filter(({ back }) => back < at)) {
          month.at = Math.max(month.at, who.back);
          await comesBack(who.client, who.back - who.left);
          away.splice(away.indexOf(who), 1);
        }
        month.at = at;
        await month.publish(month.below(3), month.below(3));
        if (day >= 31) continue;
        await comesBack(steady, 0);
        for (let i = month.below(3); i > 0; i--) {
          // From an hour to thirty days, each order of length as often as the others.
          const gone = HOUR * 720 ** (month.below(10_000) / 10_000);
          away.push({ client: clientOf(steady), left: at, back: at + gone });
        }
      }
    }
    const all = ways.delta + ways['two deltas'] + ways.snapshot;
    const files = await readdir(join(month.folder, 'd'));
    console.info(
      `${JSON.stringify(ways)}, at most ${Math.max(...shares).toFixed(3)} of a snapshot; ${files.length} deltas`,
    );
    expect(ways['two deltas']).toBeGreaterThan(all / 10);
    expect(ways.snapshot / all).toBeLessThanOrEqual(0.01);
    expect(Math.max(...shares)).toBeLessThan(0.35);
    // A month of versions is in the folder, and not every delta that ever was.
    expect(files.length).toBeLessThan(month.version * 2);
    // The one in use and those that its deltas start from: 64 at most.
    const { length: snapshots } = await readdir(join(month.folder, 's'));
    expect(snapshots).toBeGreaterThan(24);
    expect(snapshots).toBeLessThanOrEqual(65);
  });
});
