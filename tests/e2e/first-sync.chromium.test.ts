import { cpSync, mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { crash, driveChromium, processTree } from '../../scripts/driver.mjs';
import { chance } from '../feed/make';
import { type Cut, Cuts } from './feed/kill-cuts';
import { expectUsed, expectWhole, update } from './feed/kill-kept';
import { Lists } from './feed/kill-lists';
import { FeedServer } from './feed/server';
import { scratch } from './scratch';

// The very first sync after an install: nothing is kept yet but what the package brought.
const LONG = process.env.LUREWATCH_LONG === '1';
const { folder, remove } = scratch('first-sync');
const random = chance(55);

const CUTS: Cut[] = (['head', 'delta', 'snapshot'] as const).flatMap((phase) =>
  (['asked', 'half', 'sent'] as const).map((at) => ({ phase, at })),
);
/**
 * A moment of the server's answers, or so many milliseconds after the browser is there. Those of a snapshot last: from
 * then on the newest version has no delta.
 */
const POINTS: (Cut | number)[] = LONG
  ? [{ phase: 'root', at: 'asked' }, ...Array.from({ length: 10 }, () => Math.round(random() * 400)), ...CUTS]
  : [
      { phase: 'delta', at: 'half' },
      { phase: 'snapshot', at: 'sent' },
    ];

let server: FeedServer;
let cuts: Cuts;
let lists: Lists;
let dist: string;

beforeAll(async () => {
  const feed = folder('feed');
  mkdirSync(feed, { recursive: true });
  server = await FeedServer.create(feed);
  cuts = new Cuts(server);
  cuts.pace = 15;
  lists = await Lists.create(56);
  lists.publish(feed);
  cpSync(feed, folder('seed'), { recursive: true });
  const settings = { CHANNEL: 'demo', FEED_URL: server.url, ROOT: folder('seed/root/1.json'), SEED: folder('seed') };
  dist = await build('chrome', { ...settings, DESK_URL: '', OUT_DIR: folder('dist') });
  // One version with a delta from the package's, then one without.
  await lists.next('delta');
  lists.publish(feed);
});
afterAll(async () => {
  cuts?.light();
  await server?.close();
  remove();
});

const nameOf = (point: Cut | number) => (typeof point === 'number' ? `${point} ms` : `${point.phase} ${point.at}`);
const cases = POINTS.map((point, index) => ({ name: nameOf(point), point, index }));

it.each(cases)('has the list of the package or the new one after a kill at $name', async ({ name, point, index }) => {
  if (name.startsWith('snapshot') && lists.newest.way === 'delta') {
    await lists.next('snapshot');
    lists.publish(folder('feed'));
  }
  const { version } = lists.newest;
  const profile = folder(`profile-${index}`);
  const reached = typeof point === 'number' ? null : cuts.at(point);
  let driver = await driveChromium(dist, profile);
  try {
    await (reached ?? new Promise((done) => setTimeout(done, point as number)));
    cuts.dark();
    crash(processTree(await driver.pid()));
    await driver.close().catch(() => undefined);

    driver = await driveChromium(dist, profile);
    const page = await driver.extensionTab('src/popup/index.html');
    const used = await expectUsed(page, lists, name);
    expect([1, version], name).toContain(used);
    // Nothing new can have come before the whole of it was sent.
    if (reached && (point as Cut).at !== 'sent') expect(used, name).toBe(1);
    cuts.light();
    expect(await update(page), name).toMatchObject({ state: 'fresh', version, problem: null });
    const after = await expectWhole(page, lists, { seen: version, root: 1 }, `${name}: the next sync`);
    expect(after.version, name).toBe(version);
  } finally {
    cuts.light();
    await driver.close().catch(() => undefined);
  }
});
