import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { count, driveFirefox, textOf, until } from '../../../scripts/driver.mjs';
import { Client, FeedWorld, LONG } from './client';
import { expectQuietLog } from './log';
import { SCHOOL } from './managed';
import { crowd, entry, Publisher } from './publisher';

// The list in a real Firefox: what differs there is storage, the event page, CORS and where policies come from.
const CROWD = crowd(300);
const ONE = entry();

let world: FeedWorld;
let client: Client;

const publish = (extra: number, over = {}) => world.publisher.publish([ONE, ...CROWD, ...crowd(extra, 1_000)], over);
const parts = (from: number) => world.first.paths(from).map((path) => path.split('/')[2]);

beforeAll(async () => {
  world = await FeedWorld.create('firefox', (publisher) => publisher.publish([ONE, ...CROWD]));
  const school = await Publisher.create(join(world.folder, 'other'), 'duri-school');
  await school.publish([entry({ value: 'school_only_77' })]);
  const choice = { name: SCHOOL, addresses: [`${world.first.url}other/`], root: await school.fingerprint() };
  await world.first.down();
  await world.second.down();
  client = await Client.of(await startManaged([choice]));
});
afterEach(() => {
  world.first.mend();
  world.second.mend();
});
afterAll(async () => {
  await client?.driver.close();
  await world?.close();
});

/** Firefox under a home of its own, where an administrator decided about this extension and no other browser sees it. */
async function startManaged(feeds: unknown[]) {
  const before = process.env.HOME;
  const home = world.scratchFolder('home');
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const name = 'lurewatch@lurewatch.org';
  await writeFile(
    join(folder, `${name}.json`),
    JSON.stringify({ name, description: 'decided', type: 'storage', data: { feeds } }),
  );
  process.env.HOME = home;
  try {
    return await driveFirefox(world.dist);
  } finally {
    process.env.HOME = before;
  }
}

describe('the list in Firefox', () => {
  it('comes with the package: a first start without a network has hits', async () => {
    expect(await client.listed()).toMatchObject({ level: 'danger', old: false });
    expect(await client.listed('nobody_listed_me')).toBeNull();
    await until('the first attempt', async () => (await client.overview()).feed.state === 'offline');
    await world.first.up();
    await world.second.up();
    expect(await client.sync()).toMatchObject({ state: 'fresh', version: 1, entries: 301 });
  });

  it('is asked for with its ETag, and not sent again', async () => {
    const from = world.first.asked.length;
    await client.sync();
    const head = world.first.asked.slice(from).find(({ path }) => path === '/own/head.json');
    expect(head?.status).toBe(304);
  });

  it('comes by delta, and whole where the delta is wrong', async () => {
    let from = world.first.asked.length;
    const next = await publish(4);
    expect(await client.sync()).toMatchObject({ state: 'fresh', version: next.version });
    expect(parts(from)).toContain('d');
    expect(parts(from)).not.toContain('s');
    from = world.first.asked.length;
    const last = await publish(8);
    world.first.fault(/\/d\//, { do: 'flip', at: 104 });
    expect(await client.sync()).toMatchObject({ state: 'fresh', version: last.version });
    expect(parts(from)).toContain('s');
  });

  it('comes from the second host where the first is tampered with or down', async () => {
    const { version } = await publish(9);
    world.first.fault('own/head.json', { do: 'flip', at: 90 });
    expect(await client.sync()).toMatchObject({ state: 'fresh', version });
    await world.first.down();
    const next = await publish(10);
    expect(await client.sync()).toMatchObject({ state: 'fresh', version: next.version });
    await world.first.up();
  });

  it('is refused where it is older than what was seen, and the old one goes on', async () => {
    const versions: number[] = [];
    for (let i = 0; i < (LONG ? 51 : 4); i++) versions.push((await publish(20 + i)).version);
    const newest = versions.at(-1)!;
    await client.sync();
    for (const version of versions.slice(0, -1)) {
      await world.publisher.putBack(version);
      expect(await client.sync()).toMatchObject({ state: 'refused', problem: 'rollback', version: newest });
    }
    if (LONG) expect((await client.words()).ko).toContain('지금 쓰는 목록보다 오래됐어요');
    await world.publisher.putBack(newest);
  });

  it('follows ten new roots, and shuts out a thief', async () => {
    for (let i = 0; i < 10; i++) await world.publisher.rotate();
    const stolen = await publish(1, { version: Number.MAX_SAFE_INTEGER });
    expect(await client.sync()).toMatchObject({ state: 'fresh', version: stolen.version });
    await world.publisher.rotate({ stolen: true });
    const { version } = await publish(2, { version: 1_000 });
    expect(await client.sync()).toMatchObject({ state: 'fresh', version });
    await world.publisher.putBack(stolen.version);
    expect(await client.sync()).toMatchObject({ state: 'refused', problem: 'bad-signature', version });
    await world.publisher.putBack(version);
    await client.sync();
  });

  it.runIf(LONG)('heals where the browser lost it', async () => {
    await client.tab.run(`new Promise((done, fail) => {
      const request = indexedDB.deleteDatabase('lurewatch');
      request.onsuccess = () => done(true);
      request.onerror = () => fail(request.error);
    })`);
    await client.tab.run('browser.runtime.reload()').catch(() => undefined);
    client = await until('the extension again', () => Client.of(client.driver), 60_000);
    expect(await client.listed()).toMatchObject({ level: 'danger', old: false });
    await until('the list to be back', async () => (await client.overview()).feed.version === 1_000);
  });

  it('stands beside one the administrator set, which is named and cannot be removed', async () => {
    await client.sync();
    expect(await client.listed('school_only_77')).toEqual({ level: 'danger', list: SCHOOL, old: false });
    await client.save({ language: 'ko' });
    const options = await client.driver.extensionTab('src/options/index.html');
    await until('the list', async () => (await count(options, '[data-part=feed-choice]')) === 1);
    expect(await textOf(options, '[data-part=feed-choice]')).toContain('이 기기의 관리자가 정했어요.');
    expect(await count(options, '[data-part=feed-remove]')).toBe(0);
    await options.close();
  });
});

expectQuietLog(() => world);
