import { describe, expect, it, vi } from 'vitest';
import { LivingList } from './living-list';
import { makeFeed } from './make';
import { FirstClient, Server } from './published-feed';
import * as second from './second-reader/reader.mjs';
import { asText, both, bytesOf, sha256 } from './two-readers';

vi.setConfig({ testTimeout: 120_000 });

describe('two clients of one feed', () => {
  it('ask for the same files and hold the same list, through deltas, gaps, rotations and a thief', async () => {
    const own = await makeFeed();
    const server = new Server(own, new LivingList(2026));
    const one = new FirstClient(own.root);
    const two = await second.begin(bytesOf(own.rootText));
    const ways: Record<string, number> = {};
    let detours = 0;
    await server.publish(400);
    for (let round = 0; round < 60; round++) {
      const steps = round % 20 === 19 ? 40 : server.list.below(4);
      for (let step = 0; step < steps; step++) await server.publish(round % 9 === 0 ? 0 : 12);
      if (round % 12 === 7) {
        await server.rotate({ heads: round % 24 === 7 });
        await server.publish(3);
      }
      if (round === 30) await server.publish(3, Number.MAX_SAFE_INTEGER - 10);
      if (round === 31) {
        // The thief's number is forgotten with the key, so the desk counts on from where it was.
        await server.rotate({ heads: true });
        server.past.splice(server.past.findIndex(({ version }) => version > 2 ** 50));
        await server.publish(3);
      }
      server.asked = [];
      const way = await one.sync(server);
      const asked = server.asked;
      if (way === 'delta' && asked.filter((path) => path.startsWith('d/')).length === 2) detours += 1;
      server.asked = [];
      expect(await second.sync(two, server.get, Date.parse(server.now))).toBe(way);
      expect(server.asked).toEqual(asked);
      expect(Buffer.compare(two.list!.bytes, one.current!.snapshot.bytes)).toBe(0);
      expect(two.root).toEqual(one.root);
      expect(two.last).toEqual(one.last);
      ways[way] = (ways[way] ?? 0) + 1;
    }
    expect(Object.keys(ways).sort()).toEqual(['delta', 'same', 'snapshot']);
    expect(detours).toBeGreaterThan(0);
    expect(one.root.version).toBeGreaterThan(5);
  });

  it('take the snapshot where the delta is gone, cut, too large or false', async () => {
    const own = await makeFeed();
    const server = new Server(own, new LivingList(77));
    const one = new FirstClient(own.root);
    const two = await second.begin(bytesOf(own.rootText));
    await server.publish(300);
    await one.sync(server);
    await second.sync(two, server.get, Date.parse(server.now));
    const spoil: ((delta: Uint8Array) => Uint8Array | null)[] = [
      () => null,
      (delta) => delta.subarray(0, delta.length - 4),
      (delta) => Uint8Array.of(...delta, 0),
      (delta) => delta.with(120, delta[120]! ^ 4),
      (delta) => delta.with(4, 2),
    ];
    for (const change of spoil) {
      await server.publish(20);
      const version = server.past.at(-1)!.version;
      const path = `d/${version - 1}-${version}`;
      const changed = change(server.files.get(path)!);
      if (changed) server.files.set(path, changed);
      else server.files.delete(path);
      expect(await one.sync(server)).toBe('snapshot');
      expect(await second.sync(two, server.get, Date.parse(server.now))).toBe('snapshot');
      expect(sha256(two.list!.bytes)).toBe(server.past.at(-1)!.snapshot);
    }
  });

  it('take the snapshot where the first of two deltas is gone, too large, cut, false or another', async () => {
    const own = await makeFeed();
    type Change = (delta: Uint8Array, another: Uint8Array) => Uint8Array | null;
    const spoil: [Change, 'delta' | 'snapshot'][] = [
      [(delta) => delta, 'delta'],
      [() => null, 'snapshot'],
      [() => new Uint8Array(100_000), 'snapshot'],
      [(delta) => delta.subarray(0, delta.length - 4), 'snapshot'],
      [(delta) => delta.with(104, delta[104]! ^ 1), 'snapshot'],
      [(delta) => delta.with(15, 0x7f), 'snapshot'],
      // Rightly made, to a list the second delta does not start from.
      [(_delta, another) => another, 'snapshot'],
    ];
    for (const [change, way] of spoil) {
      const server = new Server(own, new LivingList(78));
      const now = () => Date.parse(server.now);
      const newest = () => server.past.at(-1)!;
      await server.publish(900);
      // Large enough for a delta to be worth while.
      while (newest().entries < 350) await server.publish(900);
      const one = new FirstClient(own.root);
      const two = await second.begin(bytesOf(own.rootText));
      let from = newest();
      // Until one is left behind on its own day.
      do {
        await one.sync(server);
        await second.sync(two, server.get, now());
        from = newest();
        await server.publish(4);
      } while (newest().issued.slice(0, 10) !== from.issued.slice(0, 10));
      let [over, another] = [newest().version, new Uint8Array()];
      for (let i = 0; i < 26; i++) {
        await server.publish(4);
        if (newest().issued.slice(0, 10) === from.issued.slice(0, 10)) over = newest().version;
        else if (another.length === 0) another = server.files.get(`d/${from.version}-${newest().version}`)!.slice();
      }
      const first = `d/${from.version}-${over}`;
      const changed = change(server.files.get(first)!, another);
      if (changed) server.files.set(first, changed);
      else server.files.delete(first);
      server.asked = [];
      expect(await one.sync(server)).toBe(way);
      const { asked } = server;
      server.asked = [];
      expect(await second.sync(two, server.get, now())).toBe(way);
      expect(server.asked).toEqual(asked);
      expect(asked).toContain(first);
      expect(sha256(two.list!.bytes)).toBe(newest().snapshot);
      expect(sha256(one.current!.snapshot.bytes)).toBe(newest().snapshot);
    }
  });

  it('keep a root they have seen though the next one is bad', async () => {
    const own = await makeFeed();
    const server = new Server(own, new LivingList(5));
    await server.rotate({ heads: true });
    const good = server.root;
    await server.rotate({ heads: false });
    const text = asText(server.files.get('root/3.json')!);
    const bad = text.replace(/"sig":"(.)/, (_, first) => `"sig":"${first === '/' ? 'A' : '/'}`);
    server.files.set('root/3.json', bytesOf(bad));
    const one = new FirstClient(own.root);
    const two = await second.begin(bytesOf(own.rootText));
    const code = await both(
      () => one.sync(server),
      () => second.sync(two, server.get, Date.parse(server.now)),
    );
    expect(code).toBe('bad-signature');
    expect(one.root).toEqual(good);
    expect(two.root).toEqual(good);
  });
});
