import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDelta, openSnapshot } from '../src/feed';
import { domainKey } from './feed-lists';
import type { RunPart } from './feed-parts';
import { median, type Ratio } from './measure';

const ROUNDS = 3;

/** What loaded lists hold in fresh processes, and how far applying a delta of 1 % goes beyond the list. */
export async function memoryRatios(
  run: RunPart,
  work: string,
  lists: { names: readonly string[]; hashesOnly: Uint8Array; snapshot: Uint8Array; next: Uint8Array },
): Promise<Ratio[]> {
  const { names, hashesOnly, snapshot, next } = lists;
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(work, name), content);
    return join(work, name);
  };
  const json = file('list.json', JSON.stringify(names));
  const hashes = file('hashes', hashesOnly);
  const whole = file('snapshot', snapshot);
  const delta = makeDelta(openSnapshot(snapshot), openSnapshot(next));
  const deltaFile = file('delta', delta);
  const [name] = names;
  const key = domainKey(name!);
  const held: Record<'set' | 'hashes' | 'whole' | 'peak', number[]> = { set: [], hashes: [], whole: [], peak: [] };
  for (let round = 0; round < ROUNDS; round++) {
    held.set.push(await run('memory', 'json', json, name!));
    held.hashes.push(await run('memory', 'list', hashes, key));
    held.whole.push(await run('memory', 'list', whole, key));
    const peak = await run<{ grew: number } | null>('peak', whole, deltaFile, next.length);
    if (peak) held.peak.push(snapshot.length + delta.length + peak.grew);
  }
  const of = (what: keyof typeof held) => median(held[what]);
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  const ratios: Ratio[] = [
    {
      name: 'memory of the hash part, 1,000,000 entries, to its bytes on the wire',
      ratio: of('hashes') / hashesOnly.length,
      goal: 1.05,
      better: 'lower',
      note: mb(of('hashes')),
    },
    {
      name: 'JSON + Set of the same names, to the memory of the hash part',
      ratio: of('set') / of('hashes'),
      goal: 15,
      better: 'higher',
      note: mb(of('set')),
    },
    {
      name: 'memory of the whole list with columns, to its bytes on the wire',
      ratio: of('whole') / snapshot.length,
      goal: null,
      better: 'lower',
      note: mb(of('whole')),
    },
  ];
  if (held.peak.length > 0) {
    ratios.push({
      name: 'most memory while a delta of 1 % is applied, to the list',
      ratio: of('peak') / snapshot.length,
      goal: 2,
      better: 'lower',
      note: `${mb(of('peak'))}; old and new list are ${mb(snapshot.length + next.length)}`,
    });
  }
  return ratios;
}
