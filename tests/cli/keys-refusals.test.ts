import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { run as keys } from '../../src/cli/keys';
import { ROOT_TYPE, type Root } from '../../src/contract/feed';
import { signPayload } from '../feed/make';
import { later, place, quiet, useFolder } from './ceremony';
import { at, draftOf, finish, found, handOut, holderKey, idOf, publicOf, refused, root, signAt } from './holders';

useFolder();

describe('refusals', () => {
  /** A draft of root 2 that anna has signed. */
  async function signedByAnna(): Promise<Root> {
    const first = await found();
    await root('rotate', place.keyDir, '--renew');
    expect(await signAt('anna', 2)).toBe(0);
    return first;
  }
  const edited = (text: string, change: (root: Root) => void): string => {
    const envelope = JSON.parse(text);
    const payload: Root = JSON.parse(Buffer.from(envelope.payload, 'base64').toString());
    change(payload);
    envelope.payload = Buffer.from(JSON.stringify(payload)).toString('base64');
    return `${JSON.stringify(envelope)}\n`;
  };

  it('one key does not sign twice, a stranger not at all', async () => {
    await signedByAnna();
    const before = await readFile(draftOf(2));
    await refused(signAt('anna', 2), 'signed-already');
    await keys(['new', holderKey('mallory')]);
    await handOut(1, ['mallory']);
    await refused(signAt('mallory', 2), 'not-a-signer');
    await refused(root('sign', draftOf(2), '--key', at('keys', 'head.key')), 'not-a-signer');
    await refused(
      root('sign', draftOf(2), '--key', publicOf('bora'), '--root', at('bora', 'root', '1.json')),
      'not-a-key',
    );
    expect(await readFile(draftOf(2))).toEqual(before);
  });

  it('a draft that was changed after a signature is not signed and does not count', async () => {
    await signedByAnna();
    const text = await readFile(draftOf(2), 'utf8');
    const sneaky = edited(text, (payload) => {
      payload.roles.root.threshold = 1;
    });
    await writeFile(draftOf(2), sneaky);
    await refused(signAt('bora', 2), 'changed');
    await refused(root('show', draftOf(2)), 'changed');
    await refused(finish(2), 'changed');
    // Two copies, each rightly signed, that do not say the same.
    await writeFile(
      draftOf(2),
      edited(`${JSON.stringify({ ...JSON.parse(text), signatures: [] })}\n`, (payload) => {
        payload.expires = new Date(Date.now() + 86_400_000).toISOString();
      }),
    );
    expect(await signAt('bora', 2)).toBe(0);
    await writeFile(at('other.json'), text);
    await refused(root('finish', place.keyDir, at('other.json'), draftOf(2)), 'changed');
    expect(await readdir(at('keys', 'root'))).toEqual(['1.json']);
  });

  it('a doubled signature does not count, nor does one that was put in by hand', async () => {
    await signedByAnna();
    const envelope = JSON.parse(await readFile(draftOf(2), 'utf8'));
    const write = (signatures: unknown[]) => writeFile(draftOf(2), `${JSON.stringify({ ...envelope, signatures })}\n`);
    await write([...envelope.signatures, ...envelope.signatures]);
    await refused(finish(2), 'changed');
    await write([...envelope.signatures, { keyid: await idOf('bora'), sig: envelope.signatures[0].sig }]);
    await refused(finish(2), 'changed');
    await write([{ keyid: 'f'.repeat(64), sig: envelope.signatures[0].sig }]);
    await refused(finish(2), 'changed');
  });

  it('an expiry that is past or too far is refused by each, unless all say so', async () => {
    const first = await found();
    await refused(root('rotate', place.keyDir, '--renew', '--days', '800'), 'too-long');
    const far = { ...first, version: 2, expires: new Date(Date.now() + 800 * 86_400_000).toISOString() };
    await writeFile(draftOf(2), await signPayload(far, [], ROOT_TYPE));
    await refused(signAt('anna', 2), 'too-long');
    expect(await signAt('anna', 2, '--max-days', '800')).toBe(0);
    expect(await signAt('bora', 2, '--max-days', '800')).toBe(0);
    await refused(finish(2), 'too-long');
    await rm(draftOf(2));
    expect(await root('rotate', place.keyDir, '--renew', '--days', '30')).toBe(0);
    await signAt('anna', 2);
    later(31);
    await refused(signAt('bora', 2), 'expired');
    await refused(finish(2), 'expired');
    expect(await readdir(at('keys', 'root'))).toEqual(['1.json']);
  });

  it('nothing is signed that could not be shown: more keys, keys twice, or letters that move the cursor', async () => {
    const first = await found();
    const next = { ...first, version: 2 };
    const payloads = [
      JSON.stringify({ ...next, also: 'this' }),
      JSON.stringify(next, null, 1),
      JSON.stringify(next).replace('"version":2', '"version":9,"version":2'),
    ];
    for (const payload of payloads) {
      const envelope = JSON.parse(await signPayload(next, [], ROOT_TYPE));
      envelope.payload = Buffer.from(payload).toString('base64');
      await writeFile(draftOf(2), `${JSON.stringify(envelope)}\n`);
      await refused(signAt('anna', 2), 'not-a-draft');
    }
    const hiding = { ...first, feed: 'x\u001b[2J\u202eseirtne' };
    await writeFile(at('hiding.json'), await signPayload(hiding, [], ROOT_TYPE));
    quiet();
    expect(await root('show', at('hiding.json'))).toBe(0);
    expect(place.printed).toContain('x\\u{1b}[2J\\u{202e}seirtne');
    expect(place.printed).not.toContain('\u001b');
    await writeFile(draftOf(2), await signPayload({ ...hiding, version: 2 }, [], ROOT_TYPE));
    await refused(finish(2), 'not-next');
    expect(place.errors).not.toContain('\u001b');
  });

  it('a published root is never overwritten, nor a draft', async () => {
    await signedByAnna();
    await refused(root('rotate', place.keyDir, '--renew'), 'exists');
    await signAt('bora', 2);
    expect(await finish(2)).toBe(0);
    const before = await readFile(at('keys', 'root', '2.json'));
    await signAt('chan', 2);
    await refused(finish(2), 'published');
    expect(await readFile(at('keys', 'root', '2.json'))).toEqual(before);
    const parts = ['--root-key', publicOf('anna'), '--head-key', at('keys', 'head.key.pub')];
    await refused(root('init', place.keyDir, '--feed', 'my-feed', ...parts), 'published');
  });

  it('a draft that does not follow is refused: another list, a version left out, no root to compare with', async () => {
    const first = await found();
    const draft = async (over: Partial<Root>) =>
      writeFile(draftOf(2), await signPayload({ ...first, version: 2, ...over }, [], ROOT_TYPE));
    await draft({ feed: 'other' });
    await refused(signAt('anna', 2), 'not-next');
    await refused(finish(2), 'not-next');
    await draft({ version: 3 });
    await refused(signAt('anna', 2), 'not-next');
    await refused(finish(2), 'not-next');
    await draft({});
    await rm(at('anna', 'root'), { recursive: true });
    await refused(signAt('anna', 2), 'not-next');
    expect(await signAt('anna', 2, '--root', at('bora', 'root', '1.json'))).toBe(0);
    await writeFile(draftOf(2), 'not a draft');
    await refused(finish(2), 'not-a-draft');
  });

  it('a change that is none, of a key that is none, or that cannot be is not drafted', async () => {
    const first = await found();
    const [anna] = first.roles.root.keyids as [string];
    await refused(root('rotate', place.keyDir), 'no-change');
    await refused(root('rotate', place.keyDir, '--drop-root', 'ffffffff'), 'unknown-key');
    await refused(root('rotate', place.keyDir, '--drop-root', anna.slice(0, 7)), 'unknown-key');
    await refused(root('rotate', place.keyDir, '--replace-root', publicOf('anna')), 'unknown-key');
    await refused(root('rotate', place.keyDir, '--add-root', publicOf('anna')), 'same-key');
    await refused(root('rotate', place.keyDir, '--add-head', publicOf('anna')), 'same-key');
    await refused(root('rotate', place.keyDir, '--root-threshold', '4'), 'threshold');
    await refused(root('rotate', place.keyDir, '--drop-head', first.roles.head.keyids[0]!), 'threshold');
    await refused(root('rotate', at('empty'), '--renew'), 'not-next');
    await expect(root('rotate', place.keyDir, '--renew', '--days', '0')).rejects.toThrow('--days');
    expect(await readdir(at('keys'))).not.toContain('root-2.draft.json');
  });

  it.each([[[]], [['init', 'x']], [['sign', 'x']], [['finish', 'x']], [['rotate']], [['show', 'a', 'b']]])(
    'explains itself when called with root %j',
    async (args) => {
      expect(await root(...args)).toBe(2);
      expect(place.errors).toContain('usage: lurewatch keys root');
    },
  );
});
