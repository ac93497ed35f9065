import { beforeEach, describe, expect, it } from 'vitest';
import { HEAD_TYPE, ROOT_TYPE, type Root } from '../../../src/contract/feed';
import { publicPart, signRoot } from '../../../src/feed';
import { makeKey, makeKeys, signPayload } from '../make';
import { asText, bytesOf, takeRoot } from '../two-readers';
import { Clients, later, type Repository, start } from './repository';

let repository: Repository;
let clients: Clients;
beforeEach(async () => {
  ({ repository, clients } = await start());
});

describe('test_basic', () => {
  it('test_basic_refresh_requests', async () => {
    expect(await clients.refresh()).toBe('snapshot');
    expect(repository.asked).toEqual(['root/2.json', 'head.json', `s/${repository.list}`]);
  });

  it('test_basic_refresh_trusted_data', async () => {
    await clients.refresh();
    expect(clients.one.root).toEqual(repository.root);
    expect(clients.one.last).toEqual(repository.head);
    expect(Buffer.compare(clients.one.current!.snapshot.bytes, repository.files.get(`s/${repository.list}`)!)).toBe(0);
  });

  it('test_invalid_initial_root', async () => {
    const { version: _, ...rest } = repository.root;
    const bytes = bytesOf(await signPayload(rest, repository.rootKeys, ROOT_TYPE));
    expect(await takeRoot(bytes)).toBe('malformed');
    repository.files.set('root/1.json', bytes);
    await expect(Clients.init(repository)).rejects.toThrow('malformed');
    expect(repository.asked).toEqual([]);
  });

  it('test_unsigned_initial_root', async () => {
    const other = JSON.parse(await signRoot(repository.root, await makeKeys(1)));
    const text = asText(repository.files.get('root/1.json')!);
    const { sig } = JSON.parse(text).signatures[0];
    const bytes = bytesOf(text.replace(sig, other.signatures[0].sig));
    expect(await takeRoot(bytes)).toBe('bad-signature');
    repository.files.set('root/1.json', bytes);
    await expect(Clients.init(repository)).rejects.toThrow('bad-signature');
    expect(repository.asked).toEqual([]);
  });

  it('test_unsigned_metadata[root]', async () => {
    await repository.publishRoot({}, []);
    await repository.publish();
    expect(await clients.refresh()).toBe('bad-signature');
    expect(clients.trusted).toEqual({ root: 1, head: null, list: null });
  });

  it('test_unsigned_metadata[timestamp]', async () => {
    await repository.publishRoot();
    await repository.publishHead({}, []);
    expect(await clients.refresh()).toBe('bad-signature');
    expect(clients.trusted).toEqual({ root: 2, head: null, list: null });
  });

  it('test_url_and_metadata_version_mismatch[root]', async () => {
    await repository.publishRoot({ version: 3 });
    repository.files.set('root/2.json', repository.files.get('root/3.json')!);
    expect(await clients.refresh()).toBe('wrong-root');
    expect(clients.trusted).toEqual({ root: 1, head: null, list: null });
  });

  it('test_url_and_metadata_version_mismatch[snapshot]', async () => {
    await repository.publishRoot();
    const other = await repository.nextList();
    await repository.publish();
    repository.files.set(`s/${repository.list}`, other.bytes);
    expect(await clients.refresh()).toBe('hash-mismatch');
    expect(clients.trusted).toEqual({ root: 2, head: 2, list: null });
  });

  it('test_timestamp_content_changes', async () => {
    await clients.refresh();
    const before = clients.trusted;
    await repository.publish({ version: 1 });
    expect(await clients.refresh()).toBe('forked');
    expect(repository.asked.at(-1)).toBe('head.json');
    expect(clients.trusted).toEqual(before);
  });

  it('test_basic_metadata_hash_support', async () => {
    expect(await clients.refresh()).toBe('snapshot');
    const before = repository.list;
    const { bytes, entries, snapshot } = await repository.nextList();
    const wrong = 'ab'.repeat(32);
    repository.files.set(`s/${wrong}`, bytes);
    await repository.publishHead({ entries, snapshot: { ...snapshot, sha256: wrong } });
    expect(await clients.refresh()).toBe('hash-mismatch');
    expect(clients.trusted).toEqual({ root: 1, head: 2, list: before });
  });

  it('test_new_targets_version_mismatch', async () => {
    await clients.refresh();
    const { bytes, snapshot } = await repository.nextList();
    repository.files.set(`s/${snapshot.sha256}`, bytes);
    expect(await clients.refresh()).toBe('same');
    expect(repository.asked.at(-1)).toBe('head.json');
    expect(clients.list).toBe(repository.list);
  });

  it('test_metadata_bytes_match', async () => {
    await repository.publishRoot();
    await repository.publishHead();
    await clients.refresh();
    expect(clients.one.rootTexts).toEqual([asText(repository.files.get('root/2.json')!)]);
    // Of another serialization of the same head there is none: it is refused rather than stored.
    repository.files.set('head.json', bytesOf(`${asText(repository.files.get('head.json')!)} `));
    expect(await clients.refresh()).toBe('malformed');
  });

  it('test_custom_fields', async () => {
    await clients.refresh();
    const key = await makeKey();
    const { root } = repository;
    const roles = { ...root.roles, root: { keyids: [key.keyid], threshold: 1, 'another-field': 'value' } };
    const keys = { ...root.keys, [key.keyid]: { ...publicPart(key), 'extra-field': { a: 1, b: 2 } } };
    const custom = { ...root, 'custom-field': 'value', keys, roles };
    await repository.publishRoot(withUnknown(custom), [...repository.rootKeys, key]);
    await repository.publishHead();
    expect(await clients.refresh()).toBe('same');
    expect(clients.trusted.root).toBe(2);
  });

  it('test_deprecated_keyid_hash_algorithms', async () => {
    const key = await makeKey();
    const { root } = repository;
    const keys = { ...root.keys, [key.keyid]: { ...publicPart(key), keyid_hash_algorithms: 'md5' } };
    await repository.publishRoot({ keys, roles: { ...root.roles, head: { keyids: [key.keyid], threshold: 1 } } });
    await repository.publishHead({}, [key]);
    expect(await clients.refresh()).toBe('snapshot');
    expect(clients.trusted).toEqual({ root: 2, head: 2, list: repository.list });
  });

  it('test_snapshot_404', async () => {
    await clients.refresh();
    const before = repository.list;
    await repository.publish();
    repository.files.delete(`s/${repository.list}`);
    expect(await clients.refresh()).toBe('missing');
    expect(repository.asked.at(-1)).toBe(`s/${repository.list}`);
    expect(clients.trusted).toEqual({ root: 1, head: 2, list: before });
  });

  it('test_targets_404', async () => {
    await clients.refresh();
    await repository.publish({ from: [[1, 10]] });
    // A delta that was promised and is not there costs nothing but the detour.
    expect(await clients.refresh()).toBe('snapshot');
    expect(repository.asked.slice(-2)).toEqual(['d/1-2', `s/${repository.list}`]);
  });

  it('test_timestamp_404', async () => {
    await clients.refresh();
    const before = clients.trusted;
    repository.files.delete('head.json');
    expect(await clients.refresh()).toBe('missing');
    expect(repository.asked.at(-1)).toBe('head.json');
    expect(clients.trusted).toEqual(before);
  });

  it('test_incorrect_metadata_type', async () => {
    await repository.publishRoot();
    // Valid as a head in everything but its type, and signed by the head's key.
    const { head } = repository;
    for (const [payload, type, code] of [
      [{ ...head, version: 2, root: 2, type: 'root' }, HEAD_TYPE, 'malformed'],
      [{ ...head, version: 2, root: 2 }, ROOT_TYPE, 'wrong-type'],
      [{ ...repository.root, ...head, type: 'head', version: 2, root: 2 }, HEAD_TYPE, 'accepted'],
    ] as const) {
      repository.files.set('head.json', bytesOf(await signPayload(payload, repository.headKeys, type)));
      expect(await clients.refresh()).toBe(code === 'accepted' ? 'snapshot' : code);
      expect(clients.trusted).toMatchObject({ root: 2, head: code === 'accepted' ? 2 : null });
    }
  });

  it('test_faketime', async () => {
    await repository.publishRoot({ expires: later(7) });
    await repository.publishHead({ expires: later(30) });
    expect(await clients.refresh()).toBe('snapshot');
    repository.now = later(8);
    expect(await clients.refresh()).toBe('root-expired');
  });
});

/** A root with fields nobody knows: unknown to the type, too. */
function withUnknown(root: object): Partial<Root> {
  const { version: _, ...rest } = root as Root;
  return rest;
}
