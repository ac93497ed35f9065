import * as z from 'zod/mini';
import { parseJson } from '../contract/parse';
import { type Bytes, fromBase64, sha256, toBase64, toHex } from './bytes';

const ALGORITHM = 'Ed25519';

/** A private key in use. `public` holds its 32 raw public bytes, `keyid` their SHA-256 in hex. */
export interface SigningKey {
  keyid: string;
  public: Bytes;
  private: CryptoKey;
}

/** A private key at rest, as one JSON object. `public` is raw (32 bytes), `private` PKCS #8, both base64. */
const KeyFile = z.object({
  keytype: z.literal('ed25519'),
  keyid: z.string(),
  public: z.string(),
  private: z.string(),
});
type KeyFile = z.infer<typeof KeyFile>;

/** The public half of a key file, as it travels to whoever puts a root together. */
const PublicKey = z.object({ keytype: z.literal('ed25519'), keyid: z.string(), public: z.string() });
export type PublicKey = z.infer<typeof PublicKey>;

/** The id of a key: SHA-256 of its 32 raw public bytes, in lower-case hex. */
export async function keyIdOf(publicBytes: Uint8Array): Promise<string> {
  return toHex(await sha256(publicBytes));
}

/** Makes a new Ed25519 key. Write the result as JSON to a file only its owner can read. */
export async function generateKey(): Promise<KeyFile> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const publicBytes = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateBytes = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return {
    keytype: 'ed25519',
    keyid: await keyIdOf(publicBytes),
    public: toBase64(publicBytes),
    private: toBase64(privateBytes),
  };
}

/**
 * Reads a private key file. Throws an InputError for text of another shape and an Error if the three parts of the file
 * do not belong together. Messages never contain key material.
 */
export async function importSigningKey(text: string): Promise<SigningKey> {
  const file = parseJson(KeyFile, text);
  const publicBytes = fromBase64(file.public);
  const privateBytes = fromBase64(file.private);
  if (publicBytes?.length !== 32 || !privateBytes)
    throw new Error('key file: public or private is not base64 of a key');
  if ((await keyIdOf(publicBytes)) !== file.keyid) throw new Error('key file: keyid is not the SHA-256 of public');
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('pkcs8', privateBytes, ALGORITHM, false, ['sign']);
  } catch {
    throw new Error('key file: private is not an Ed25519 key in PKCS #8');
  }
  const probe = publicBytes;
  if (!(await verifyBytes(publicBytes, await signBytes(key, probe), probe))) {
    throw new Error('key file: private and public are not one pair');
  }
  return { keyid: file.keyid, public: publicBytes, private: key };
}

/**
 * Reads the public half of a key. Throws an InputError for text of another shape, and an Error if the id is not the
 * key's.
 */
export async function readPublicKey(text: string): Promise<PublicKey> {
  const key = parseJson(PublicKey, text);
  const bytes = fromBase64(key.public);
  if (bytes?.length !== 32) throw new Error('public is not base64 of 32 bytes');
  if ((await keyIdOf(bytes)) !== key.keyid) throw new Error('keyid is not the SHA-256 of public');
  return key;
}

/** The public half, as it stands in a root's `keys`. */
export function publicPart(key: Pick<SigningKey, 'public'>): { keytype: 'ed25519'; public: string } {
  return { keytype: 'ed25519', public: toBase64(key.public) };
}

export async function signBytes(key: CryptoKey, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, bytes));
}

/** True if `signature` is the Ed25519 signature of `bytes` by the raw public key; false for bytes that are no key. */
export async function verifyBytes(publicBytes: Bytes, signature: Bytes, bytes: Bytes): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', publicBytes, ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(ALGORITHM, key, signature, bytes);
  } catch {
    return false;
  }
}
