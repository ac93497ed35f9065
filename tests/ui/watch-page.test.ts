import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchPage } from '../../src/content/watch-page';
import { claim } from '../../src/ui/mount';

let dom: JSDOM;
let watch: Watch;
let address: string;
let readings: { moved: boolean }[];
let fresh: boolean;
let hidden: boolean;

beforeEach(() => {
  dom = new JSDOM('<!doctype html><html><body><p>ad</p></body></html>');
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  Object.assign(globalThis, { MutationObserver: dom.window.MutationObserver });
  address = 'https://jobs.example.org/1';
  readings = [];
  fresh = true;
  hidden = false;
  const { document } = dom.window;
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  watch = watchPage({
    document,
    url: () => address,
    changed: (moved) => {
      readings.push({ moved });
      return fresh;
    },
  });
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

/** Lets the observer report, then half a second pass. */
async function tick(times = 1, change?: () => void) {
  for (let i = 0; i < times; i++) {
    change?.();
    await Promise.resolve();
    vi.advanceTimersByTime(500);
  }
}

const change = () => {
  dom.window.document.querySelector('p')!.firstChild!.nodeValue += '!';
};

describe('watchPage', () => {
  it('reads nothing on a page that rests', async () => {
    await tick(20);
    expect(readings).toEqual([]);
  });

  it('reads once for any number of changes within half a second', async () => {
    for (let i = 0; i < 1_000; i++) change();
    await tick();
    expect(readings).toHaveLength(1);
  });

  it('reads at most thirty times on one address, and again on the next', async () => {
    await tick(100, change);
    expect(readings).toHaveLength(30);
    address = 'https://jobs.example.org/2';
    await tick();
    expect(readings.at(-1)).toEqual({ moved: true });
    await tick(100, change);
    expect(readings).toHaveLength(60);
  });

  it('slows down while a page changes without anything new', async () => {
    fresh = false;
    await tick(20, change);
    expect(readings.length).toBeGreaterThan(2);
    expect(readings.length).toBeLessThan(7);
  });

  it('does nothing in a hidden tab, and catches up once it is seen', async () => {
    hidden = true;
    await tick(5, change);
    expect(readings).toEqual([]);
    hidden = false;
    await tick();
    expect(readings).toHaveLength(1);
  });

  it('does not take our own element for a change of the page', async () => {
    const { document } = dom.window;
    await tick(3, () => {
      const host = document.createElement('lw-note');
      claim(host);
      document.documentElement.append(host);
      host.remove();
    });
    expect(readings).toEqual([]);
  });

  it('stops for good', async () => {
    watch.stop();
    await tick(3, change);
    expect(readings).toEqual([]);
  });
});
