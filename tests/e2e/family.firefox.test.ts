import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Driver, driveFirefox, textOf } from '../../scripts/driver.mjs';
import { accept, expectAsking, expectPin, Family, openLink, part, tell } from './family';

let family: Family;
let driver: Driver;

beforeAll(async () => {
  family = await Family.create();
  driver = await driveFirefox(await family.extension('firefox'));
});
afterAll(async () => {
  await driver?.close();
  await family?.close();
});

it('a set-up is offered by its link, taken, and guarded by a PIN in Firefox', async () => {
  const watcher = await driver.extensionTab('src/popup/index.html');
  await tell(watcher, 'save-settings', { settings: { language: 'ko' } });
  const person = { name: 'Big Sister', phone: '01012345678', mail: null };
  const setUp = { language: 'en', textSize: 'large', plain: true, strength: 'careful', person };
  const { link } = (await tell(watcher, 'write-set-up', { setUp })).answer as { link: string };
  const tab = await openLink(driver, link);
  expect(await textOf(tab, part('person-ask'))).toContain('아는 사람인가요?');
  await accept(tab);
  await (await expectAsking(driver, watcher, family.board.url)).close();
  const options = await expectPin(driver);
  expect((await tell(options, 'save-settings', { settings: { strength: 'normal' } })).answer).toMatchObject({
    refused: 'pin',
  });
  await options.close();
});
