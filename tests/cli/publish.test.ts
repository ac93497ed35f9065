import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run as feed } from '../../src/cli/feed';
import { run as keys } from '../../src/cli/keys';
import { run as publish } from '../../src/cli/publish';
import { hopsTo, lookup, readHead, verifySnapshot } from '../../src/feed';
import { makeHead, makeKey, signPayload } from '../feed/make';
import {
  entries,
  entry,
  firstRoot,
  inDays,
  later,
  place,
  publishLines,
  quiet,
  rootAt,
  today,
  useFolder,
} from './ceremony';

useFolder();
beforeEach(async () => {
  await keys(['init', place.keyDir, '--feed', 'my-feed']);
});

const inOut = (...path: string[]) => join(place.out, ...path);
const newest = async () => {
  const head = await readHead(await readFile(inOut('head.json'), 'utf8'), await firstRoot());
  return { head, snapshot: await verifySnapshot(await readFile(inOut('s', head.snapshot.sha256)), head) };
};

async function refused(run: Promise<number>, code: string): Promise<void> {
  quiet();
  expect(await run).toBe(1);
  expect(place.errors).toContain(`nothing published: ${code}:`);
}

describe('publish', () => {
  it('writes root, snapshot and head, and counts versions up', async () => {
    expect(await publishLines([entry(), '', entry({ kind: 'line', value: 'goldenjob' })])).toBe(0);
    const { head, snapshot } = await newest();
    expect(head).toMatchObject({ version: 1, entries: 2, feed: 'my-feed', root: 1 });
    expect(Date.parse(head.expires) - Date.parse(head.issued)).toBe(7 * 86_400_000);
    expect(await lookup(snapshot, 'line', 'goldenjob')).toMatchObject({ case: 41, expires: inDays(90) });
    expect(await publishLines([entry()])).toBe(0);
    expect((await newest()).head).toMatchObject({ version: 2, entries: 1 });
    expect(await readFile(inOut('root/1.json'))).toEqual(await readFile(join(place.keyDir, 'root/1.json')));
    expect((await readdir(place.out)).sort()).toEqual(['.versions.json', 'head.json', 'root', 's']);
    expect(await readdir(inOut('s'))).toHaveLength(2);
    expect(JSON.stringify(await readdir(place.dir, { recursive: true }))).not.toContain('.new');
  });

  it.each([
    ['a never-listed domain', entry({ kind: 'domain', value: 'saramin.co.kr' }), 'never-listed'],
    ['a never-listed mailbox', entry({ kind: 'domain', value: 'gmail.com' }), 'never-listed'],
    ['a kind that is never published', { ...entry(), kind: 'business-number' }, 'bad-entry'],
    ['a company name', { ...entry(), kind: 'company', value: 'Golden Fortune' }, 'bad-entry'],
    ['a whole portal as a path', entry({ kind: 'path', value: 'cafe.naver.com' }), 'bad-entry'],
    ['a value not in its normal form', entry({ kind: 'phone', value: '010-1234-5678' }), 'bad-entry'],
    ['a review in the future', entry({ reviewed: inDays(3) }), 'bad-entry'],
    ['an expiry of 181 days', entry({ expires: inDays(181) }), 'too-long'],
    ['a line that is no JSON', '{"kind":', 'bad-entry: line 2'],
    ['a case that is no number', { ...entry(), case: '41' }, 'bad-entry: line 2'],
  ])('publishes nothing at all with %s, --yes or not', async (_what, bad, problem) => {
    await publishLines([entry()]);
    const before = await readFile(inOut('head.json'));
    expect(await publishLines([entry({ value: 'fine' }), bad], '--yes')).toBe(1);
    expect(place.errors).toContain(`nothing published: ${problem}`);
    expect(await readFile(inOut('head.json'))).toEqual(before);
    expect(await readdir(inOut('s'))).toHaveLength(1);
    expect(await publishLines([entry()])).toBe(0);
  });

  it('leaves out what expires today, and says so', async () => {
    expect(await publishLines([entry({ expires: today() }), entry({ value: 'other' })])).toBe(0);
    expect(place.printed).toContain('1 entries (1 left out');
  });

  it('asks before it grows by more than 500 entries within a day, however many versions that takes', async () => {
    expect(await publishLines(entries(30))).toBe(0);
    expect(await publishLines(entries(530))).toBe(0);
    await refused(publishLines(entries(531)), 'great-change');
    expect(place.errors).toContain('from 530 to 531 entries; say --yes');
    expect((await newest()).head).toMatchObject({ version: 2, entries: 530 });
    expect(await publishLines(entries(531), '--yes')).toBe(0);
    // The measure is still what stood a day ago.
    await refused(publishLines(entries(532)), 'great-change');
  });

  it('measures growth anew a day later, and by a fifth where that is more', async () => {
    expect(await publishLines(entries(3_000))).toBe(0);
    later(1);
    expect(await publishLines(entries(3_600))).toBe(0);
    await refused(publishLines(entries(3_601)), 'great-change');
    later(1);
    expect(await publishLines(entries(4_320))).toBe(0);
    await refused(publishLines(entries(4_321)), 'great-change');
  });

  it('asks before it shrinks by as much: half a file looks like that', async () => {
    expect(await publishLines(entries(700))).toBe(0);
    expect(await publishLines(entries(200))).toBe(0);
    expect(await publishLines(entries(700), '--yes')).toBe(0);
    await refused(publishLines(entries(199)), 'great-change');
    expect(await publishLines(entries(199), '--yes')).toBe(0);
  });

  it('goes on from the head on disk where the note of versions was lost', async () => {
    await publishLines(entries(600));
    await rm(inOut('.versions.json'));
    await refused(publishLines(entries(1_101)), 'great-change');
    await refused(publishLines(entries(99)), 'great-change');
    expect(await publishLines(entries(601))).toBe(0);
    const { head } = await newest();
    expect(head.version).toBe(2);
    expect(hopsTo(head, 1)).toHaveLength(1);
  });

  it('never gives an older number: not where the head is gone, not when asked to', async () => {
    for (let version = 1; version <= 3; version++) await publishLines([entry({ value: `handle_${version}` })]);
    await refused(publishLines([entry()], '--version', '3'), 'old-version');
    await refused(publishLines([entry()], '--version', '1', '--yes'), 'old-version');
    await rm(inOut('head.json'));
    await refused(publishLines([entry()], '--version', '2'), 'old-version');
    expect(await publishLines([entry()])).toBe(0);
    expect((await newest()).head.version).toBe(4);
  });

  it('starts a new folder above the number of a lost one', async () => {
    expect(await publishLines([entry()], '--version', '4711')).toBe(0);
    expect((await newest()).head.version).toBe(4711);
    expect(await publishLines([entry()])).toBe(0);
    expect((await newest()).head.version).toBe(4712);
    expect(await publishLines([entry()], '--version', 'x')).toBe(2);
    expect(await publishLines([entry()], '--version', '1.5')).toBe(2);
    expect(await publish(['--keys', place.keyDir])).toBe(2);
  });

  it('does not go on from a head these keys did not make', async () => {
    await mkdir(place.out);
    const stranger = await makeKey();
    await writeFile(inOut('head.json'), await signPayload(makeHead({ feed: 'my-feed' }), [stranger]));
    await refused(publishLines([entry()]), 'bad-signature');
    expect(place.errors).toContain('its version is unknown');
  });

  it('goes on from its last head after the head key was changed', async () => {
    await publishLines([entry()]);
    const made = join(place.dir, 'made.key');
    await keys(['new', made]);
    await keys(['root', 'rotate', place.keyDir, '--replace-head', `${made}.pub`]);
    const draft = join(place.keyDir, 'root-2.draft.json');
    for (const n of [1, 2]) await keys(['root', 'sign', draft, '--key', join(place.keyDir, `keys/root-${n}.key`)]);
    expect(await keys(['root', 'finish', place.keyDir, draft])).toBe(0);
    await refused(publishLines([entry()]), 'wrong-key');
    await cp(made, join(place.keyDir, 'head.key'));
    expect(await publishLines([entry()])).toBe(0);
    const root = await rootAt(join(place.keyDir, 'root', '2.json'));
    expect(await readHead(await readFile(inOut('head.json'), 'utf8'), root)).toMatchObject({ version: 2, root: 2 });
    expect(await feed(['check', place.out, '--root', join(place.keyDir, 'root', '1.json')])).toBe(0);
    expect(place.printed).toContain('version 2 (1 after the given one)');
  });

  it('lets one publisher in at a time, and forgets one that died', async () => {
    await mkdir(place.out);
    await writeFile(inOut('.publish.lock'), String(process.pid));
    await expect(publishLines([entry()])).rejects.toThrow(`process ${process.pid} is publishing`);
    await writeFile(inOut('.publish.lock'), '999999999');
    expect(await publishLines([entry()])).toBe(0);
    const both = await Promise.allSettled([publishLines([entry()]), publishLines([entry()])]);
    const done = both.filter((one) => one.status === 'fulfilled').length;
    expect(done).toBeGreaterThan(0);
    expect((await newest()).head.version).toBe(1 + done);
  });

  it('does not sign under an expired root', async () => {
    later(400);
    await refused(publishLines([entry()]), 'root-expired');
  });
});
