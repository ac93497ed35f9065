import { beforeEach, describe, expect, it } from 'vitest';
import { type Clients, later, type Repository, start } from './repository';

let repository: Repository;
let clients: Clients;
beforeEach(async () => {
  ({ repository, clients } = await start());
});

describe('test_expiration', () => {
  it('test_root_expired', async () => {
    await clients.refresh();
    const before = repository.list;
    await repository.publishRoot();
    await repository.publishHead();
    expect(await clients.refresh()).toBe('same');
    await repository.publishRoot({ expires: later(-1) });
    await repository.publish();
    expect(await clients.refresh()).toBe('root-expired');
    // The root is kept before its expiry is looked at (TUF 5.3.10); nothing else moves.
    expect(clients.trusted).toEqual({ root: 3, head: 2, list: before });
    expect(repository.asked).toEqual(['root/3.json', 'root/4.json']);
    // From the expired root the chain goes on.
    await repository.publishRoot({ expires: later(300) });
    await repository.publish();
    expect(await clients.refresh()).toBe('snapshot');
    expect(clients.trusted.root).toBe(4);
  });

  it('test_timestamp_expired', async () => {
    await clients.refresh();
    const before = clients.trusted;
    await repository.publishHead({ expires: later(-5) });
    expect(await clients.refresh()).toBe('expired');
    expect(clients.trusted).toEqual(before);
  });

  it('test_snapshot_expired', async () => {
    await clients.refresh();
    const before = clients.trusted;
    // A newer list under an expired head is not taken.
    await repository.publish({ expires: later(-5) });
    expect(await clients.refresh()).toBe('expired');
    expect(clients.trusted).toEqual(before);
  });

  it('test_targets_expired', async () => {
    // Nor asked for, by a client that has nothing yet.
    await repository.publish({ expires: later(-5) });
    expect(await clients.refresh()).toBe('expired');
    expect(repository.asked).toEqual(['root/2.json', 'head.json']);
    expect(clients.trusted).toEqual({ root: 1, head: null, list: null });
  });

  it('test_expired_metadata', async () => {
    await clients.refresh();
    await repository.publish({ expires: later(21) });
    repository.now = later(18);
    expect(Date.parse(clients.one.last!.expires)).toBeLessThan(Date.parse(repository.now));
    expect(await clients.refresh()).toBe('snapshot');
    expect(clients.trusted).toEqual({ root: 1, head: 2, list: repository.list });
  });
});
