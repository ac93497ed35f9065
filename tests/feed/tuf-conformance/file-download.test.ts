import { beforeEach, describe, expect, it } from 'vitest';
import { signPayload } from '../make';
import * as second from '../second-reader/reader.mjs';
import { bytesOf } from '../two-readers';
import { Clients, type Repository, start } from './repository';

let repository: Repository;
let clients: Clients;
beforeEach(async () => {
  ({ repository, clients } = await start());
});

describe('test_file_download', () => {
  it('test_client_downloads_expected_file', async () => {
    await repository.publish();
    expect(clients.list).toBeNull();
    expect(await clients.refresh()).toBe('snapshot');
    expect(clients.list).toBe(repository.list);
    expect(await second.ask(clients.two.list!, 'telegram', 'handle_1')).not.toBeNull();
    expect(await second.ask(clients.two.list!, 'telegram', 'handle_2')).toBeNull();
  });

  it('test_repository_substitutes_target_file', async () => {
    await clients.refresh();
    const good = repository.list;
    const { bytes } = await repository.nextList();
    repository.files.set(`s/${good}`, bytes);
    // Who has the list does not ask for it again; who has not refuses the other one.
    expect(await clients.refresh()).toBe('same');
    expect(clients.list).toBe(good);
    const fresh = await Clients.init(repository);
    expect(await fresh.refresh()).toBe('hash-mismatch');
    expect(fresh.list).toBeNull();
    await repository.publish();
    repository.files.set(`s/${repository.list}`, bytes.subarray(1));
    expect(await clients.refresh()).toBe('hash-mismatch');
    expect(clients.list).toBe(good);
  });

  it('test_multiple_changes_to_target', async () => {
    await clients.refresh();
    for (let round = 0; round <= 10; round++) {
      await repository.publish();
      // Clients see every fifth version only.
      if (round % 5 !== 0) continue;
      expect(await clients.refresh()).toBe('snapshot');
      const good = repository.list;
      expect(clients.list).toBe(good);
      await repository.publish();
      repository.files.set(`s/${repository.list}`, bytesOf(`malicious contents ${round}`));
      expect(await clients.refresh()).toBe('hash-mismatch');
      expect(clients.list).toBe(good);
    }
  });

  it('test_download_with_unknown_hash_algorithm', async () => {
    const { sha256: hash, bytes } = repository.head.snapshot;
    const odd = { ...repository.head, version: 2, snapshot: { 'unknown-hash': hash, bytes } };
    repository.files.set('head.json', bytesOf(await signPayload(odd, repository.headKeys)));
    expect(await clients.refresh()).toBe('malformed');
    expect(clients.list).toBeNull();
  });
});
