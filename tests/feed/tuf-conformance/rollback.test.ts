import { beforeEach, describe, expect, it } from 'vitest';
import { publicPart, type SigningKey } from '../../../src/feed';
import { makeKey } from '../make';
import { Clients, type Repository, start } from './repository';

let repository: Repository;
let clients: Clients;
beforeEach(async () => {
  ({ repository, clients } = await start());
});

describe('test_rollback', () => {
  it('test_simple_snapshot_rollback', async () => {
    const old = repository.files.get(`s/${repository.list}`)!;
    await repository.publish();
    await clients.refresh();
    repository.files.set(`s/${repository.list}`, old);
    expect(await clients.refresh()).toBe('same');
    expect(repository.asked.at(-1)).toBe('head.json');
    expect(clients.list).toBe(repository.list);
    expect(await (await Clients.init(repository)).refresh()).toBe('hash-mismatch');
  });

  it('test_new_timestamp_version_rollback', async () => {
    const old = repository.files.get('head.json')!;
    await repository.publish();
    await clients.refresh();
    repository.files.set('head.json', old);
    expect(await clients.refresh()).toBe('rollback');
    expect(repository.asked.at(-1)).toBe('head.json');
    expect(clients.trusted).toEqual({ root: 1, head: 2, list: repository.list });
    // Signed anew with the old number it is no better.
    await repository.publish({ version: 1 });
    expect(await clients.refresh()).toBe('rollback');
  });

  it('test_new_snapshot_version_mismatch', async () => {
    await clients.refresh();
    const before = repository.list;
    const { bytes, snapshot } = await repository.nextList();
    repository.files.set(`s/${snapshot.sha256}`, bytes);
    await repository.publishRoot();
    await repository.publishHead();
    expect(await clients.refresh()).toBe('same');
    expect(clients.trusted).toEqual({ root: 2, head: 2, list: before });
  });

  /** A thief pushes the version up; the new head key is one of `keys`. */
  async function robbed(steps: (thief: SigningKey, fresh: SigningKey) => SigningKey[][]): Promise<void> {
    const [thief] = repository.headKeys as [SigningKey];
    const fresh = await makeKey();
    await repository.publish({ version: 100 });
    await clients.refresh();
    expect(clients.trusted.head).toBe(100);
    for (const keys of steps(thief, fresh)) {
      await repository.publishRoot({
        keys: Object.fromEntries([...repository.rootKeys, ...keys].map((key) => [key.keyid, publicPart(key)])),
        roles: { ...repository.root.roles, head: { keyids: keys.map(({ keyid }) => keyid), threshold: 1 } },
      });
    }
    repository.headKeys = [fresh];
    await repository.publish({ version: 2 });
  }

  it('test_new_timestamp_fast_forward_recovery', async () => {
    await robbed((_thief, fresh) => [[fresh]]);
    expect(await clients.refresh()).toBe('snapshot');
    expect(clients.trusted).toEqual({ root: 2, head: 2, list: repository.list });
    expect(repository.asked.at(-1)).toBe(`s/${repository.list}`);
  });

  it('test_new_snapshot_fast_forward_recovery', async () => {
    // The key was changed two roots ago.
    await robbed((_thief, fresh) => [[fresh], [fresh], [fresh]]);
    expect(await clients.refresh()).toBe('snapshot');
    expect(clients.trusted).toEqual({ root: 4, head: 2, list: repository.list });
  });

  it('test_new_targets_fast_forward_recovery', async () => {
    // A second key that comes is not enough: the thief's must go.
    await robbed((thief, fresh) => [[thief, fresh]]);
    expect(await clients.refresh()).toBe('rollback');
    expect(clients.trusted).toMatchObject({ root: 2, head: 100 });
    const [fresh] = repository.headKeys as [SigningKey];
    await repository.publishRoot({
      roles: { ...repository.root.roles, head: { keyids: [fresh.keyid], threshold: 1 } },
    });
    await repository.publish({ version: 3 });
    expect(await clients.refresh()).toBe('snapshot');
    expect(clients.trusted).toEqual({ root: 3, head: 3, list: repository.list });
  });
});
