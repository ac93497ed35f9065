import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { judgeEveryAd, wholeCircle } from './circle';
import { type ChromiumDriver, chromium } from './driver';
import { createWorld, type World } from './world';

describe('the whole way in Chromium', () => {
  let world: World;
  let driver: ChromiumDriver;

  beforeAll(async () => {
    world = await createWorld();
    driver = await chromium(await world.extension('chrome'), await mkdtemp(join(tmpdir(), 'lurewatch-profile-')));
  });
  afterAll(async () => {
    await driver?.close();
    await world?.close();
  });

  it('warns about every lure and about no honest ad', () => judgeEveryAd(driver, world, process.env.SHOTS));
  it('goes from a warning to a report, a decision, the list, a warning elsewhere, an appeal, and back', () =>
    wholeCircle(driver, world));
});
