import { afterAll, beforeAll, describe, it } from 'vitest';
import { judgeEveryAd, wholeCircle } from './circle';
import { type Driver, firefox } from './driver';
import { createWorld, type World } from './world';

describe('the whole way in Firefox', () => {
  let world: World;
  let driver: Driver;

  beforeAll(async () => {
    world = await createWorld();
    driver = await firefox(await world.extension('firefox'));
  });
  afterAll(async () => {
    await driver?.close();
    await world?.close();
  });

  it('warns about every lure and about no honest ad', () => judgeEveryAd(driver, world, process.env.SHOTS));
  it('goes from a warning to a report, a decision, the list, a warning elsewhere, an appeal, and back', () =>
    wholeCircle(driver, world));
});
