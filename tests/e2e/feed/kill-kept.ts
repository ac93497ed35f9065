import { expect } from 'vitest';
import type { Tab } from '../../../scripts/driver.mjs';
import { ALWAYS, type Lists, onlyIn, type Version } from './kill-lists';

interface Kept {
  record: {
    root: string;
    seen: { version: number; sha256: string } | null;
    current: { root: string; head: string; sha256: string } | null;
    previous: { root: string; head: string; sha256: string } | null;
  };
  snapshots: { name: string; sha256: string; bytes: number; count: number }[];
}

/** Everything the extension's database holds of its own list, read by a page of the extension; null without one. */
const READ = `(async () => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'lurewatch')) return null;
  const done = (request) => new Promise((value, fail) => {
    request.onsuccess = () => value(request.result);
    request.onerror = () => fail(request.error);
  });
  const db = await done(indexedDB.open('lurewatch'));
  try {
    const stores = db.transaction(['feeds', 'snapshots']);
    const [record, names, values] = await Promise.all([
      done(stores.objectStore('feeds').get('own')),
      done(stores.objectStore('snapshots').getAllKeys()),
      done(stores.objectStore('snapshots').getAll()),
    ]);
    const snapshots = [];
    for (const [index, value] of values.entries()) {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', value));
      const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const count = new DataView(value.buffer, value.byteOffset).getUint32(8, true);
      snapshots.push({ name: names[index], sha256, bytes: value.byteLength, count });
    }
    return { record: record ?? null, snapshots };
  } finally {
    db.close();
  }
})()`;

const send = (name: string, payload: unknown) =>
  `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ lurewatch: name, payload })})`;

export interface FeedFacts {
  state: string;
  version: number | null;
  entries: number | null;
  problem: string | null;
}

/** Asks the background; throws where it answered with an error. */
async function ask(page: Tab, name: string, payload: unknown) {
  const reply = await page.run(send(name, payload));
  if (!reply?.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return reply.answer;
}

/** What the popup would say about the list. */
async function told(page: Tab): Promise<FeedFacts> {
  return (await ask(page, 'overview', { refresh: false })).feed;
}

/** "Update now". */
export async function update(page: Tab): Promise<FeedFacts> {
  return (await ask(page, 'sync-feed', {})).feed;
}

/** The same, without waiting for what comes of it. */
export const START_UPDATE = `void ${send('sync-feed', {})}.catch(() => undefined)`;

/** Case under which each handle is listed, judged in an ad as any page would have it judged; null where it is not. */
async function casesOf(page: Tab, handles: readonly string[]): Promise<(number | null)[]> {
  const postings = handles.map((handle) => ({
    title: '사무 보조',
    description: `지원은 텔레그램 @${handle} 로 주세요.`,
  }));
  const ask_ = { url: 'http://board.localhost/jobs/1', kind: 'list', unreadable: null, postings };
  const { verdicts } = await ask(page, 'judge', ask_);
  return verdicts.map(({ findings }: { findings: { signal: string; slots: Record<string, unknown> }[] }) => {
    const found = findings.find(({ signal }) => signal === 'on-blocklist');
    return found ? Number(found.slots.case) : null;
  });
}

/** What was newest on the device so far. */
export interface Newest {
  seen: number;
  root: number;
}

function whole(kept: Kept, sha256: string, { bytes, entries }: Version, why: string): void {
  const found = kept.snapshots.find(({ name }) => name === `own/${sha256}`);
  expect(found, why).toEqual({ name: `own/${sha256}`, sha256, bytes: bytes.length, count: entries });
}

/** What is in use now: the popup and a judged ad tell of one and the same published version, which is answered. */
export async function expectUsed(page: Tab, lists: Lists, why: string): Promise<number> {
  const { version, entries } = await told(page);
  const published = lists.versions.find((one) => one.version === version);
  expect(published, `${why}: version ${version} was never published`).toBeDefined();
  expect(entries, why).toBe(published!.entries);
  const handles = [ALWAYS, onlyIn(version! - 1), onlyIn(version!), onlyIn(version! + 1)];
  expect(await casesOf(page, handles), `${why}: a judged ad`).toEqual([version, null, version, null]);
  return version!;
}

/**
 * Reads what is on the device now and holds it against what was published: one whole list, the same for the database,
 * the popup and a judged ad, and nothing older than what was seen before. Answers its version and what is newest now.
 */
export async function expectWhole(
  page: Tab,
  lists: Lists,
  before: Newest,
  why: string,
): Promise<Newest & { version: number }> {
  const used = await expectUsed(page, lists, why);
  const kept = (await page.run(READ)) as Kept | null;
  expect(kept?.record?.current, `${why}: nothing is kept`).toBeTruthy();
  const { record } = kept!;
  const version = lists.versions.find(({ head }) => head === record.current!.head);
  expect(version, `${why}: the head in use was never published`).toBeDefined();
  const { sha256, root, version: number } = version!;
  expect(record.current, why).toMatchObject({ sha256, root: lists.roots[root - 1] });
  whole(kept!, sha256, version!, why);
  const previous = record.previous && lists.versions.find(({ head }) => head === record.previous!.head);
  if (previous) whole(kept!, record.previous!.sha256, previous, `${why}: the list before`);
  expect(used, `${why}: what is kept is what is in use`).toBe(number);

  const newest = { seen: record.seen?.version ?? 0, root: lists.roots.indexOf(record.root) + 1 };
  expect(newest.seen, `${why}: the newest version seen`).toBeGreaterThanOrEqual(Math.max(number, before.seen));
  expect(newest.root, `${why}: the newest root`).toBeGreaterThanOrEqual(Math.max(root, before.root));
  return { ...newest, version: number };
}
