import { beforeAll, describe, expect, it } from 'vitest';
import { HEAD_TYPE, ROOT_TYPE } from '../../src/contract/feed';
import {
  generateKey,
  importSigningKey,
  keyIdOf,
  readEnvelope,
  type SigningKey,
  sign,
  verifyEnvelope,
  writeEnvelope,
} from '../../src/feed';
import { preAuthEncoding } from '../../src/feed/envelope';
import { codeOf, makeKeys, makeRoot } from './make';

const payload = new TextEncoder().encode('{"type": "head"}');
const MAX = 16_384;

describe('pre-authentication encoding', () => {
  it("is DSSE's, by the example of its specification", () => {
    const bytes = preAuthEncoding('http://example.com/HelloWorld', new TextEncoder().encode('hello world'));
    expect(new TextDecoder().decode(bytes)).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });

  it('counts bytes, not characters', () => {
    const bytes = preAuthEncoding('ㅌ', new TextEncoder().encode('알바'));
    expect(new TextDecoder().decode(bytes)).toBe('DSSEv1 3 ㅌ 6 알바');
  });
});

describe('signatures', () => {
  let keys: SigningKey[];
  let stranger: SigningKey;
  let root: ReturnType<typeof makeRoot>;
  beforeAll(async () => {
    const [a, b, c, d] = await makeKeys(4);
    keys = [a!, b!, c!];
    stranger = d!;
    root = makeRoot(keys, keys);
  });
  const role = (threshold: number) => ({ keyids: keys.map((key) => key.keyid), threshold });
  const verified = (envelope: Parameters<typeof verifyEnvelope>[0], threshold: number, type = HEAD_TYPE) =>
    codeOf(() => verifyEnvelope(envelope, type, root.keys, role(threshold)));

  it('gives the exact payload back', async () => {
    const envelope = await sign(HEAD_TYPE, payload, keys.slice(0, 1));
    expect(await verifyEnvelope(envelope, HEAD_TYPE, root.keys, role(1))).toEqual(payload);
    expect(readEnvelope(writeEnvelope(envelope), MAX)).toEqual(envelope);
  });

  it('wants as many different keys as the threshold says', async () => {
    const two = await sign(HEAD_TYPE, payload, keys.slice(0, 2));
    expect(await verified(two, 1)).toBe('accepted');
    expect(await verified(two, 2)).toBe('accepted');
    expect(await verified(two, 3)).toBe('bad-signature');
    expect(await verified({ ...two, signatures: [] }, 1)).toBe('bad-signature');
  });

  it('counts a key once, however often it signed or is named', async () => {
    const twice = await sign(HEAD_TYPE, payload, [keys[0]!, keys[0]!, keys[0]!]);
    expect(await verified(twice, 1)).toBe('accepted');
    expect(await verified(twice, 2)).toBe('bad-signature');
    const named = { keyids: [keys[0]!.keyid, keys[0]!.keyid], threshold: 2 };
    expect(await codeOf(() => verifyEnvelope(twice, HEAD_TYPE, root.keys, named))).toBe('bad-signature');
  });

  it('ignores signatures by keys outside the role', async () => {
    const withStranger = await sign(HEAD_TYPE, payload, [stranger, keys[0]!]);
    expect(await verified(withStranger, 1)).toBe('accepted');
    expect(await verified(withStranger, 2)).toBe('bad-signature');
    expect(await verified(await sign(HEAD_TYPE, payload, [stranger]), 1)).toBe('bad-signature');
  });

  it("refuses a stranger's signature under a key's id, and swapped signatures", async () => {
    const two = await sign(HEAD_TYPE, payload, keys.slice(0, 2));
    const [first, second] = two.signatures;
    const forged = (await sign(HEAD_TYPE, payload, [stranger])).signatures[0]!;
    const under = { ...two, signatures: [{ keyid: first!.keyid, sig: forged.sig }] };
    expect(await verified(under, 1)).toBe('bad-signature');
    const swapped = [
      { keyid: first!.keyid, sig: second!.sig },
      { keyid: second!.keyid, sig: first!.sig },
    ];
    expect(await verified({ ...two, signatures: swapped }, 1)).toBe('bad-signature');
  });

  it('refuses an id that only objects have', async () => {
    const one = await sign(HEAD_TYPE, payload, keys.slice(0, 1));
    const odd = { ...one, signatures: [{ keyid: 'constructor', sig: one.signatures[0]!.sig }] };
    const members = { keyids: ['constructor'], threshold: 1 };
    expect(await codeOf(() => verifyEnvelope(odd, HEAD_TYPE, root.keys, members))).toBe('bad-signature');
  });

  it('binds the type of the payload', async () => {
    const one = await sign(HEAD_TYPE, payload, keys.slice(0, 1));
    expect(await verified(one, 1, ROOT_TYPE)).toBe('wrong-type');
    expect(await verified({ ...one, payloadType: ROOT_TYPE }, 1, ROOT_TYPE)).toBe('bad-signature');
  });

  it('refuses a payload that is not base64 in its one form', async () => {
    const one = await sign(HEAD_TYPE, payload, keys.slice(0, 1));
    for (const text of ['*', `${one.payload} `, one.payload.replace(/=+$/, ''), '']) {
      expect(await verified({ ...one, payload: text }, 1)).not.toBe('accepted');
    }
    expect(await verified({ ...one, payload: `${one.payload} ` }, 1)).toBe('malformed');
  });

  it.each([
    ['a space', (text: string) => text.replace(':', ': ')],
    ['no line feed', (text: string) => text.trimEnd()],
    ['two line feeds', (text: string) => `${text}\n`],
    ['an unknown key', (text: string) => text.replace('{', '{"extra":1,')],
    ['a repeated key', (text: string) => text.replace('{', '{"payloadType":"x",')],
    ['an escaped letter', (text: string) => text.replace('payload"', 'p\\u0061yload"')],
    [
      'another order of keys',
      (text: string) => text.replace(/^\{("payloadType":"[^"]*"),("payload":"[^"]*")/, '{$2,$1'),
    ],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['no JSON', () => 'not found'],
    ['an empty file', () => ''],
    ['null', () => 'null\n'],
    ['a web page', () => '<!doctype html>'],
  ])('refuses an envelope with %s', async (_what, change) => {
    const text = writeEnvelope(await sign(HEAD_TYPE, payload, keys.slice(0, 1)));
    expect(change(text)).not.toBe(text);
    expect(await codeOf(() => readEnvelope(change(text), MAX))).toBe('malformed');
  });

  it('refuses more bytes than the cap before it reads them', async () => {
    const text = writeEnvelope(await sign(HEAD_TYPE, payload, keys.slice(0, 1)));
    expect(await codeOf(() => readEnvelope(text, text.length))).toBe('accepted');
    expect(await codeOf(() => readEnvelope(text, text.length - 1))).toBe('too-large');
  });

  it('refuses more than 32 signatures', async () => {
    const many = await sign(
      HEAD_TYPE,
      payload,
      Array.from({ length: 33 }, () => keys[0]!),
    );
    expect(await codeOf(() => readEnvelope(writeEnvelope(many), MAX))).toBe('malformed');
  });
});

describe('key files', () => {
  it('names a key by the SHA-256 of its public bytes', async () => {
    const file = await generateKey();
    expect(file.keyid).toBe(await keyIdOf(Buffer.from(file.public, 'base64')));
    expect((await importSigningKey(JSON.stringify(file))).keyid).toBe(file.keyid);
  });

  it('refuses files whose parts do not belong together, without repeating the key', async () => {
    const file = await generateKey();
    const other = await generateKey();
    const bad = [
      { ...file, keyid: other.keyid },
      { ...file, public: other.public },
      { ...file, keyid: other.keyid, public: other.public },
      { ...file, private: 'AAAA' },
      { ...file, private: `${file.private}!` },
      { ...file, public: file.public.slice(4) },
      { ...file, keytype: 'rsa' },
    ];
    for (const one of bad) {
      const failure = await importSigningKey(JSON.stringify(one)).then(
        () => 'accepted',
        (error: Error) => error.message,
      );
      expect(failure).not.toBe('accepted');
      expect(failure).not.toContain(file.private.slice(24));
    }
    await expect(importSigningKey('{')).rejects.toThrow('is not JSON');
  });
});
