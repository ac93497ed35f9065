import { until } from '../../../scripts/driver.mjs';
import type { FeedWorld } from './client';
import { crowd, entry } from './publisher';

type Chromium = Awaited<ReturnType<FeedWorld['chromium']>>;

// What one run of the suites shares: the hosts and the publisher, the browser at the moment, its profile.
export const stage = {} as { world: FeedWorld; client: Chromium; profile: string };

/** A crowd of other entries, so that a delta is worth its while. */
const CROWD = crowd(300);
const THE_ONE = entry();

/** The next version: the handle of the demo ads, the crowd, and so many more. */
export function publish(
  extra = 0,
  over: Parameters<FeedWorld['publisher']['publish']>[1] = {},
  world: Pick<FeedWorld, 'publisher'> = stage.world,
) {
  return world.publisher.publish([THE_ONE, ...CROWD, ...crowd(extra, 1_000)], over);
}

export const inWorker = (expression: string) => stage.client.driver.worker(expression);

/** When the alarm of the list rings, in epoch milliseconds; 0 where it is not set. */
export async function alarm(): Promise<number> {
  return Number(await inWorker(`chrome.alarms.get('sync-feed').then((set) => set?.scheduledTime ?? 0)`));
}

/** Both hosts behave again. */
export function mend(): void {
  stage.world.first.mend();
  stage.world.second.mend();
}

/** The worker begins anew, as after every pause. */
export async function newWorker(): Promise<void> {
  await stage.client.driver.stopWorker();
  await until('the next worker', () => stage.client.overview());
}

/** Runs `work` on a device whose clock is off by so many milliseconds. */
export async function withClock(off: number, work: () => Promise<void>): Promise<void> {
  await inWorker(`(() => {
    const Real = globalThis.RealDate ??= Date;
    globalThis.Date = class extends Real {
      constructor(...args) { super(...(args.length ? args : [Real.now() + ${off}])); }
      static now() { return Real.now() + ${off}; }
    };
  })()`);
  await work();
  await inWorker(`globalThis.Date = globalThis.RealDate, 0`);
}
