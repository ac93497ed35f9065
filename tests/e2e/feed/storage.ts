import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from '../../../scripts/driver.mjs';
import { LONG, MINUTE, some } from './client';
import { crowd } from './publisher';
import { alarm, inWorker, newWorker, publish, stage } from './stage';

/** Opens the list's database beside the extension and runs `work` on it: `db`, `done`. */
const inDatabase = (work: string) =>
  inWorker(`new Promise((done, fail) => {
    const opening = indexedDB.open('lurewatch');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const change = db.transaction(['feeds', 'snapshots'], 'readwrite');
      change.oncomplete = () => { db.close(); done(true); };
      change.onabort = () => { db.close(); fail(change.error); };
      const feeds = change.objectStore('feeds');
      const snapshots = change.objectStore('snapshots');
      ${work}
    };
  })`);

/** One bit of the kept list in use, or of the one before it, or of both. */
const turnBit = (which: ('current' | 'previous')[]) =>
  inDatabase(`feeds.get('own').onsuccess = ({ target }) => {
    for (const name of ${JSON.stringify(which)}) {
      const key = 'own/' + target.result[name].sha256;
      snapshots.get(key).onsuccess = ({ target: { result } }) => {
        result[result.length >> 1] ^= 1;
        snapshots.put(result, key);
      };
    }
  }`);

const deleteDatabase = () =>
  inWorker(`new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase('lurewatch');
    request.onsuccess = () => done('gone');
    request.onerror = () => fail(request.error);
  })`);

/** A version that only the newest list has an entry of, and one before it. */
async function twoVersions(extra: number): Promise<{ newest: number; before: number }> {
  const before = await publish(extra);
  await stage.client.sync();
  const newest = await publish(extra + 1);
  expect(await stage.client.sync()).toMatchObject({ state: 'fresh', version: newest.version });
  return { newest: newest.version, before: before.version };
}

async function heals(version: number): Promise<void> {
  const { client } = stage;
  // Meanwhile never empty.
  expect(await client.listed()).toMatchObject({ level: 'danger', old: false });
  await until('the list to be back', async () => (await client.overview()).feed.version === version);
  expect((await client.overview()).feed).toMatchObject({ state: 'fresh', problem: null });
}

const DAMAGE: [string, () => Promise<unknown>][] = [
  ['vanished', deleteDatabase],
  ['was changed in one bit', () => turnBit(['current'])],
  ['was changed in one bit, and the one before it too', () => turnBit(['current', 'previous'])],
  ['is named by a record that does not read', () => inDatabase(`feeds.put(5, 'own')`)],
  [
    'stands under a root that does not read',
    () =>
      inDatabase(`feeds.get('own').onsuccess = ({ target: { result } }) => {
        result.root = result.current.root = result.previous.root = 'x';
        feeds.put(result, 'own');
      }`),
  ],
  ['lost its bytes', () => inDatabase('snapshots.clear()')],
];

/** What the browser kept for us is gone or damaged. */
export function storage(): void {
  describe('the kept list', () => {
    it.each(some(DAMAGE, 2))('heals where it %s', async (_, damage) => {
      const { newest } = await twoVersions(20);
      await damage();
      await newWorker();
      await heals(newest);
    });

    it('is the one before, where the one in use is damaged and nobody can be asked', async () => {
      const { world, client } = stage;
      const { newest, before } = await twoVersions(40);
      await world.first.down();
      await world.second.down();
      await turnBit(['current']);
      await newWorker();
      expect(await client.listed()).toMatchObject({ level: 'danger' });
      expect((await client.overview()).feed).toMatchObject({ version: before });
      await turnBit(['previous']);
      await newWorker();
      expect(await client.listed()).toMatchObject({ level: 'danger' });
      expect((await client.overview()).feed).toMatchObject({ version: 1 });
      await world.first.up();
      await world.second.up();
      // What was seen is still known, though the list was lost.
      await world.publisher.putBack(before);
      expect(await client.sync()).toMatchObject({ state: 'refused', problem: 'rollback', version: 1 });
      await world.publisher.putBack(newest);
      expect(await client.sync()).toMatchObject({ state: 'fresh', version: newest });
    });

    it('does not send a full device into asking without a pause', async () => {
      const { client } = stage;
      await inWorker(`chrome.storage.local.get('feed-attempts').then(({ 'feed-attempts': known }) =>
        chrome.storage.local.set({ 'feed-attempts': { own: { ...known.own, next: 0 } } }))`);
      // Room for nothing, not even for the longer number that says when to ask again.
      await inWorker(`chrome.storage.local.set({ ballast: '' })
        .then(() => chrome.storage.local.getBytesInUse(null))
        .then((used) => chrome.storage.local.set({ ballast: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used) }))`);
      try {
        await newWorker();
        expect(await client.sync()).toMatchObject({ problem: null });
        const stored = await inWorker(`chrome.storage.local.get('feed-attempts')`);
        expect(stored).toMatchObject({ 'feed-attempts': { own: { next: 0 } } });
        expect((await alarm()) - Date.now()).toBeGreaterThan(50 * MINUTE);
      } finally {
        await inWorker(`chrome.storage.local.remove('ballast')`);
      }
      expect(await client.sync()).toMatchObject({ state: 'fresh' });
    });

    it.runIf(LONG)('heals where the browser lost the file it kept a large list in', async () => {
      const { world, client, profile } = stage;
      const { version } = await world.publisher.publish([...crowd(30_000, 50_000)]);
      expect(await client.sync()).toMatchObject({ state: 'fresh', version });
      const { id } = client.driver;
      await client.driver.close();
      await rm(join(profile, 'Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.blob`), { recursive: true });
      stage.client = await world.chromium(profile);
      await until('the list to be back', async () => {
        return (await stage.client.overview()).feed.version === version && stage.client.listed('crowd_50001_jobs');
      });
    });
  });
}
