import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Driver, driveFirefox } from '../../scripts/driver.mjs';
import { wholeCircle } from './circle';
import { World } from './world';

let world: World;
let driver: Driver;

beforeAll(async () => {
  world = await World.create();
  driver = await driveFirefox(await world.extension('firefox'));
});
afterAll(async () => {
  await driver?.close();
  await world?.close();
});

it('goes the whole way in Firefox: warning, report, decision, list, warning elsewhere, receipt, appeal', async () => {
  await expect(wholeCircle(driver, world)).resolves.toBeUndefined();
});
