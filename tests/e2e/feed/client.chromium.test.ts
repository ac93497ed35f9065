import { afterAll, afterEach, beforeAll } from 'vitest';
import { FeedWorld } from './client';
import { lists } from './lists';
import { expectQuietLog } from './log';
import { managed } from './managed';
import { mirrors } from './mirrors';
import { poll } from './poll';
import { mend, publish, stage } from './stage';
import { storage } from './storage';
import { trust } from './trust';
import { versions } from './versions';

// The list as it travels from two real hosts into a real browser: one build, one profile, in the order of a long life.
beforeAll(async () => {
  stage.world = await FeedWorld.create('chrome', (publisher) => publish(0, {}, { publisher }));
  stage.profile = stage.world.profile();
});
afterEach(mend);
afterAll(async () => {
  const { world } = stage;
  await world?.close();
});

poll();
mirrors();
versions();
trust();
storage();
lists();
managed();
expectQuietLog(() => stage.world);
