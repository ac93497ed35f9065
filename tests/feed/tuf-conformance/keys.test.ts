import { beforeEach, describe, expect, it } from 'vitest';
import type { Root } from '../../../src/contract/feed';
import { publicPart, type SigningKey, signRoot } from '../../../src/feed';
import { makeKey, makeKeys } from '../make';
import { asText, bytesOf } from '../two-readers';
import { OTHERWISE } from './left-out';
import { type Clients, type Repository, start } from './repository';

let repository: Repository;
let clients: Clients;
beforeEach(async () => {
  ({ repository, clients } = await start());
});

describe('test_keys', () => {
  const headRole = (keys: SigningKey[], threshold: number): Partial<Root> => {
    const { root } = repository;
    const listed = Object.fromEntries(keys.map((key) => [key.keyid, publicPart(key)]));
    const role = { keyids: keys.map(({ keyid }) => keyid), threshold };
    return { keys: { ...root.keys, ...listed }, roles: { ...root.roles, head: role } };
  };

  it('test_snapshot_does_not_meet_threshold', async () => {
    const keys = await makeKeys(3);
    await repository.publishRoot(headRole(keys, 3));
    await repository.publishHead({}, keys);
    expect(await clients.refresh()).toBe('snapshot');
    await repository.publish();
    await repository.publishHead({}, keys.slice(0, 2));
    expect(await clients.refresh()).toBe('bad-signature');
    expect(clients.trusted).toMatchObject({ root: 2, head: 2 });
  });

  it('test_snapshot_has_too_few_keys', async () => {
    const keys = await makeKeys(5);
    // TUF takes such a root and then no snapshot; here the root itself is refused.
    await repository.publishRoot(headRole(keys, 6));
    await repository.publishHead({}, keys);
    expect(await clients.refresh()).toBe('malformed');
    expect(clients.trusted).toEqual({ root: 1, head: null, list: null });
  });

  it('test_duplicate_keys', async () => {
    const key = await makeKey();
    const nine = Array.from({ length: 9 }, () => key);
    await repository.publishRoot(headRole(nine, 6));
    expect(await clients.refresh()).toBe('malformed');
    // The same key under nine ids.
    const ids = nine.map((_, at) => `${at}`.repeat(64));
    const keys = { ...repository.root.keys, ...Object.fromEntries(ids.map((id) => [id, publicPart(key)])) };
    const roles = { ...repository.root.roles, head: { keyids: ids, threshold: 6 } };
    await repository.publishRoot({ version: 2, keys, roles });
    expect(await clients.refresh()).toBe('malformed');
    // Nine signatures by one of six keys.
    const others = await makeKeys(6);
    await repository.publishRoot({ ...headRole(others, 6), version: 2, keys: { ...makeKeysOf(others) } });
    await repository.publishHead(
      {},
      Array.from({ length: 9 }, () => others[0]!),
    );
    expect(await clients.refresh()).toBe('bad-signature');
    expect(clients.trusted).toEqual({ root: 2, head: null, list: null });
  });

  const makeKeysOf = (keys: SigningKey[]) =>
    Object.fromEntries([...repository.rootKeys, ...keys].map((key) => [key.keyid, publicPart(key)]));

  it('test_duplicate_sig_keyids', async () => {
    const [key] = repository.headKeys as [SigningKey];
    await repository.publishHead({}, [key, key]);
    expect(await clients.refresh()).toBe('bad-signature');
    expect(clients.trusted).toEqual({ root: 1, head: null, list: null });
    await repository.publishHead({}, [key]);
    expect(await clients.refresh()).toBe('snapshot');
  });

  it('test_keytype_and_scheme[ed25519/ed25519]', async () => {
    const key = await makeKey();
    const signing = [...repository.rootKeys, key];
    const roles = { ...repository.root.roles, root: { keyids: signing.map(({ keyid }) => keyid), threshold: 2 } };
    await repository.publishRoot({ keys: { ...repository.root.keys, [key.keyid]: publicPart(key) }, roles }, signing);
    await repository.publishHead();
    expect(await clients.refresh()).toBe('snapshot');
    await repository.publishRoot({}, signing);
    const text = asText(repository.files.get('root/3.json')!);
    const { sig } = JSON.parse(text).signatures[1];
    const other = JSON.parse(await signRoot(repository.root, await makeKeys(1))).signatures[0].sig;
    repository.files.set('root/3.json', bytesOf(text.replace(sig, other)));
    expect(await clients.refresh()).toBe('bad-signature');
    expect(clients.trusted.root).toBe(2);
  });

  it.each(['rsa', 'ecdsa'])('test_keytype_and_scheme[%s]: no such key', async (keytype) => {
    const key = await makeKey();
    const keys = { ...repository.root.keys, [key.keyid]: { ...publicPart(key), keytype } };
    await repository.publishRoot({ keys: keys as Root['keys'] });
    expect(await clients.refresh()).toBe('malformed');
    expect(clients.trusted.root).toBe(1);
  });

  it('test_invalid_sig_in_valid_metadata: decided otherwise', async () => {
    const [old] = repository.headKeys as [SigningKey];
    const key = await makeKey();
    await repository.publishRoot(headRole([old, key], 1));
    await repository.publishHead({}, [old, key]);
    const text = asText(repository.files.get('head.json')!);
    expect(await clients.refresh()).toBe('snapshot');
    const [first, other] = JSON.parse(text).signatures;
    repository.files.set('head.json', bytesOf(text.replace(first.sig, other.sig)));
    expect(await clients.refresh()).toBe('bad-signature');
    repository.files.set('head.json', bytesOf(text.replace(first.sig, '')));
    expect(await clients.refresh()).toBe('malformed');
    expect(OTHERWISE).toHaveProperty('test_invalid_sig_in_valid_metadata');
  });
});
