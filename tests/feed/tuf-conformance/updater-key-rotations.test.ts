import { beforeEach, describe, expect, it } from 'vitest';
import { type SigningKey, signRoot } from '../../../src/feed';
import { makeKeys, makeRoot } from '../make';
import { asText, bytesOf, takeRoot } from '../two-readers';
import { OTHERWISE } from './left-out';
import { Clients, Repository, start } from './repository';

let repository: Repository;
let clients: Clients;
beforeEach(async () => {
  ({ repository, clients } = await start());
});

type Step = [keys: number[], threshold: number, signers: number[]];

describe('test_updater_key_rotations', () => {
  const ROOTS: [id: string, steps: Step[], code?: string][] = [
    [
      '1-of-1-key-rotation',
      [
        [[1], 1, [1]],
        [[2], 1, [2, 1]],
        [[2], 1, [2]],
      ],
    ],
    ['3-of-5-sign-with-different-keycombos', [five([0, 2, 4]), five([0, 4, 1]), five([0, 1, 3]), five([0, 1, 3])]],
    ['3-of-5-one-key-rotated', [five([0, 2, 4]), [[0, 1, 3, 4, 5], 3, [0, 4, 1]]]],
    [
      '3-of-5-one-key-rotated-with-intermediate-step',
      [five([0, 2, 4]), [[0, 1, 3, 4, 5], 3, [0, 2, 4, 5]], [[0, 1, 3, 4, 5], 3, [0, 4, 5]]],
    ],
    [
      '3-of-5-all-keys-rotated-with-intermediate-step',
      [five([0, 2, 4]), [[5, 6, 7, 8, 9], 3, [0, 2, 4, 5, 6, 7]], [[5, 6, 7, 8, 9], 3, [5, 6, 7]]],
    ],
    [
      '1-of-3-threshold-increase-to-2-of-3',
      [
        [[1, 2, 3], 1, [1]],
        [[1, 2, 3], 2, [1, 2]],
      ],
    ],
    [
      '2-of-3-threshold-decrease-to-1-of-3',
      [
        [[1, 2, 3], 2, [1, 2]],
        [[1, 2, 3], 1, [1, 2]],
        [[1, 2, 3], 1, [1]],
      ],
    ],
    [
      '1-of-2-threshold-increase-to-2-of-2',
      [
        [[1], 1, [1]],
        [[1, 2], 2, [1, 2]],
      ],
    ],
    [
      '1-of-1-key-rotation-fail-not-signed-with-old-key',
      [
        [[1], 1, [1]],
        [[2], 1, [2, 3, 4]],
      ],
      'bad-signature',
    ],
    [
      '1-of-1-key-rotation-fail-not-signed-with-new-key',
      [
        [[1], 1, [1]],
        [[2], 1, [1, 3, 4]],
      ],
      'bad-signature',
    ],
    [
      '3-of-5-one-key-rotate-fails-not-signed-with-3-new-keys',
      [five([0, 2, 4]), [[0, 1, 3, 4, 5], 3, [0, 2, 4]]],
      'bad-signature',
    ],
    [
      '3-of-5-one-key-rotate-fails-not-signed-with-3-old-keys',
      [five([0, 2, 4]), [[0, 1, 3, 4, 5], 3, [0, 4, 5]]],
      'bad-signature',
    ],
    [
      '1-of-3-threshold-bump-to-2-of-3-fails-new-threshold-not-reached',
      [
        [[1, 2, 3], 1, [1]],
        [[1, 2, 3], 2, [2]],
      ],
      'bad-signature',
    ],
    [
      '2-of-3-threshold-decr-to-1-of-3-fails-old-threshold-not-eached',
      [
        [[1, 2, 3], 2, [1, 2]],
        [[1, 2, 3], 1, [1]],
      ],
      'bad-signature',
    ],
  ];

  function five(signers: number[]): Step {
    return [[0, 1, 2, 3, 4], 3, signers];
  }

  it.each(ROOTS)('test_root_rotation[%s]', async (_id, steps, code) => {
    const signers = await makeKeys(10);
    const rotating = new Repository([], repository.headKeys);
    for (const [keys, threshold, signs] of steps) {
      const rootKeys = keys.map((at) => signers[at]!);
      const { keys: listed, roles } = makeRoot(rootKeys, repository.headKeys);
      const changed = { keys: listed, roles: { ...roles, root: { ...roles.root, threshold } } };
      await rotating.publishRoot(
        changed,
        signs.map((at) => signers[at]!),
      );
    }
    await rotating.publish();
    const own = await Clients.init(rotating);
    expect(await own.refresh()).toBe(code ?? 'snapshot');
    expect(own.trusted.root).toBe(code ? steps.length - 1 : steps.length);
    const kept = asText(rotating.files.get(`root/${own.trusted.root}.json`)!);
    expect(own.one.rootTexts.at(-1) ?? asText(rotating.files.get('root/1.json')!)).toBe(kept);
  });

  it('test_root_rotation[1-of-1-key-rotation-unused-signatures]: decided otherwise', async () => {
    const [one, two, three, four] = (await makeKeys(4)) as [SigningKey, SigningKey, SigningKey, SigningKey];
    const first = makeRoot([one], repository.headKeys);
    expect(await takeRoot(bytesOf(await signRoot(first, [three, one, four])))).toBe('bad-signature');
    expect(await takeRoot(bytesOf(await signRoot(first, [one])))).toBe('accepted');
    const rotating = new Repository([], repository.headKeys);
    await rotating.publishRoot({ ...first, version: 1 }, [one]);
    await rotating.publishRoot({ ...makeRoot([two], repository.headKeys), version: 2 }, [three, two, one, four]);
    const own = await Clients.init(rotating);
    expect(await own.refresh()).toBe('bad-signature');
    expect(own.trusted.root).toBe(1);
    expect(OTHERWISE).toHaveProperty(['test_root_rotation[1-of-1-key-rotation-unused-signatures]']);
  });

  const HEADS: [id: string, step: Step, code?: string][] = [
    ['1-of-1-key-rotation', [[2], 1, [2]]],
    ['1-of-1-key-rotation-unused-signatures', [[1], 1, [3, 1, 4]]],
    ['1-of-1-key-rotation-fail-not-signed-with-new-key', [[2], 1, [1, 3, 4]], 'bad-signature'],
    [
      '3-of-5-one-key-signature-wrong-not-signed-with-3-expected-keys',
      [[0, 1, 3, 4, 5], 3, [0, 2, 4]],
      'bad-signature',
    ],
    ['2-of-5-one-key-signature-mising-threshold-not-reached', [[0, 1, 3, 4, 5], 3, [0, 4]], 'bad-signature'],
    ['3-of-5-sign-first-combo', five([0, 2, 4])],
    ['3-of-5-sign-second-combo', five([0, 4, 1])],
    ['3-of-5-sign-third-combo', five([0, 1, 3])],
    ['3-of-5-sign-fourth-combo', five([1, 2, 3])],
    ['3-of-5-sign-fifth-combo', five([2, 3, 4])],
  ];

  it.each(HEADS)('test_non_root_rotations[%s]', async (_id, [keys, threshold, signs], code) => {
    const signers = await makeKeys(10);
    const { keys: listed, roles } = makeRoot(
      repository.rootKeys,
      keys.map((at) => signers[at]!),
    );
    await repository.publishRoot({ keys: listed, roles: { ...roles, head: { ...roles.head, threshold } } });
    await repository.publishHead(
      {},
      signs.map((at) => signers[at]!),
    );
    expect(await clients.refresh()).toBe(code ?? 'snapshot');
    expect(clients.trusted).toMatchObject({ root: 2, head: code ? null : 2 });
  });
});
