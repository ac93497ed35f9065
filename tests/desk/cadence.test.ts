import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Db } from '../../src/desk/db';
import { DATABASES, type Desk, logIn, makeDesk, makeReport, reportFrom } from './make';

// The desk's clock looks every minute; what it may then publish, and what a moderator is told meanwhile.

let db: Db;
let stop: () => Promise<void>;
let desk: Desk;
let mina: Awaited<ReturnType<typeof logIn>>;

beforeAll(async () => {
  ({ db, stop } = await DATABASES[0]!.open());
}, 120_000);
afterAll(() => stop());
beforeEach(async () => {
  desk = await makeDesk(db, { minutes: 60 });
  mina = await logIn(desk);
  // The first list of all waits for nothing.
  expect(await desk.publisher.publishIfDue()).toMatchObject({ version: 1, entries: 0 });
  return () => desk.remove();
});

const minutes = (count: number) => {
  desk.clock.at = new Date(desk.clock.at.getTime() + count * 60_000);
};
const lastVersion = async () => (await desk.store.lastPublication())?.version;
const published = async (id: number) =>
  /<span id="published">([^<]*)</.exec(await mina.page(`/moderate/cases/${id}`))?.[1]?.trim();

async function confirm(id: number, handle: string, level = 'danger', days = 90) {
  const answer = await mina.act(`/moderate/cases/${id}/confirm`, [
    ['recruiter', `telegram:${handle}`],
    ['reason', 'overseas-confinement'],
    ['level', level],
    ['days', String(days)],
    ['because', 'the embassy confirmed it'],
  ]);
  expect(answer.status).toBe(303);
}
const reported = (handle: string) =>
  reportFrom(desk, 3, {
    contacts: [{ kind: 'telegram', value: handle }],
    fingerprint: makeReport().fingerprint.map((band) => band.replace(/^./, handle.length.toString(16))),
  });

test('what comes to the list waits for the hour, and the moderator is told until when', async () => {
  await reported('resort_hr_77');
  minutes(10);
  await confirm(1, 'resort_hr_77');
  expect(await lastVersion()).toBe(1);
  expect(await published(1)).toBe('Will be published at 10:00 UTC.');
  minutes(49);
  expect(await desk.publisher.publishIfDue()).toBeNull();
  minutes(1);
  expect(await desk.publisher.publishIfDue()).toMatchObject({ version: 2, entries: 1 });
  expect(await published(1)).toBe('Published.');
  // A renewed review of what is listed can wait as well.
  minutes(5);
  await confirm(1, 'resort_hr_77', 'danger', 100);
  expect(await lastVersion()).toBe(2);
  expect(await published(1)).toBe('Will be published at 11:00 UTC.');
  // More than an hour after the last version, nothing waits.
  minutes(90);
  expect(await desk.publisher.publishIfDue()).toMatchObject({ version: 3 });
  await reported('hr_of_cave');
  minutes(61);
  await confirm(2, 'hr_of_cave');
  expect(await lastVersion()).toBe(4);
  expect(await published(2)).toBe('Published.');
});

test('what leaves the list or is said more mildly waits for nothing, and takes along what waits', async () => {
  await reported('resort_hr_77');
  await reported('hr_of_cave');
  minutes(60);
  await confirm(1, 'resort_hr_77');
  expect(await lastVersion()).toBe(2);
  minutes(1);
  await confirm(2, 'hr_of_cave');
  expect(await lastVersion()).toBe(2);
  minutes(1);
  await confirm(1, 'resort_hr_77', 'caution');
  expect(await desk.store.lastPublication()).toMatchObject({ version: 3, entries: 2 });
  expect(await published(2)).toBe('Published.');
  minutes(1);
  expect((await mina.act('/moderate/cases/1/pause', [['because', 'an appeal is looked at']])).status).toBe(303);
  expect(await desk.store.lastPublication()).toMatchObject({ version: 4, entries: 1 });
  minutes(1);
  await mina.act('/moderate/cases/1/resume', [['because', 'the appeal was refused']]);
  expect(await lastVersion()).toBe(4);
  minutes(1);
  await mina.act('/moderate/cases/2/remove', [['because', 'the account is a bakery']]);
  expect(await desk.store.lastPublication()).toMatchObject({ version: 5, entries: 1 });
  expect(await published(1)).toBe('Published.');
});

test('what expires leaves within a minute of its day, and a head is signed again in time', async () => {
  await reported('resort_hr_77');
  minutes(60);
  await confirm(1, 'resort_hr_77', 'danger', 1);
  expect(await lastVersion()).toBe(2);
  // 23:30 of its only day: something new was published, and then midnight comes.
  minutes(13 * 60 + 30);
  mina = await logIn(desk);
  await reported('hr_of_cave');
  await confirm(2, 'hr_of_cave');
  expect(await lastVersion()).toBe(3);
  minutes(29);
  expect(await desk.publisher.publishIfDue()).toBeNull();
  minutes(1);
  expect(await desk.publisher.publishIfDue()).toMatchObject({ version: 4, entries: 1 });
  minutes(20 * 60 - 1);
  expect(await desk.publisher.publishIfDue()).toBeNull();
  minutes(1);
  expect(await desk.publisher.publishIfDue()).toMatchObject({ version: 5, entries: 1 });
});

test('a desk told to wait for nothing publishes at once', async () => {
  desk = await makeDesk(db, { minutes: 0 });
  mina = await logIn(desk);
  await desk.publisher.publishIfDue();
  await reported('resort_hr_77');
  await confirm(1, 'resort_hr_77');
  expect(await lastVersion()).toBe(2);
  expect(await published(1)).toBe('Published.');
});
