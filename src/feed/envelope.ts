import { Envelope, type Root } from '../contract/feed';
import { InputError, parseJson } from '../contract/parse';
import { type Bytes, concat, fromBase64, toBase64, utf8 } from './bytes';
import { type SigningKey, signBytes, verifyBytes } from './keys';
import { FeedRefusal } from './refusal';

/** Which keys may sign, and how many of them must. */
export type Role = Root['roles']['head'];

/** DSSE's pre-authentication encoding, the bytes that are signed: `DSSEv1 len(type) type len(payload) payload`. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Bytes {
  const type = utf8(payloadType);
  return concat([utf8(`DSSEv1 ${type.length} `), type, utf8(` ${payload.length} `), payload]);
}

/** Signs the exact payload bytes with every key given. */
export async function sign(payloadType: string, payload: Uint8Array, keys: SigningKey[]): Promise<Envelope> {
  const bytes = preAuthEncoding(payloadType, payload);
  const signatures: Envelope['signatures'] = [];
  for (const key of keys) {
    signatures.push({ keyid: key.keyid, sig: toBase64(await signBytes(key.private, bytes)) });
  }
  return { payloadType, payload: toBase64(payload), signatures };
}

/** The one way an envelope is written: JSON without spaces, keys in this order, and a line feed. */
export function writeEnvelope({ payloadType, payload, signatures }: Envelope): string {
  const rows = signatures.map(({ keyid, sig }) => ({ keyid, sig }));
  return `${JSON.stringify({ payloadType, payload, signatures: rows })}\n`;
}

/** Signatures in hex and base64 by their letters; whether the base64 is in its one form is asked apart. */
const SIGNATURE = { keyid: /^[0-9a-f]{64}$/, sig: /^[A-Za-z0-9+/]{86}==$/ };

/**
 * Reads an envelope of at most `maxBytes` bytes. Text that is not written exactly as {@link writeEnvelope} writes it is
 * refused: signatures cover the payload only, and a file with repeated keys or stray bytes has been touched by somebody.
 * So is one that has a key id twice (TUF 4.2.1).
 */
export function readEnvelope(text: string, maxBytes: number): Envelope {
  // In its one form an envelope is ASCII, so characters are bytes; anything else fails below.
  if (text.length > maxBytes) throw new FeedRefusal('too-large', `envelope of more than ${maxBytes} bytes`);
  const envelope = parseOrRefuse(() => parseJson(Envelope, text), 'envelope');
  if (writeEnvelope(envelope) !== text || !isInItsForm(envelope)) {
    throw new FeedRefusal('malformed', 'envelope is not in its one written form');
  }
  const signers = new Set(envelope.signatures.map(({ keyid }) => keyid));
  if (signers.size < envelope.signatures.length) throw new FeedRefusal('bad-signature', 'one key signs twice');
  return envelope;
}

function isInItsForm({ payloadType, payload, signatures }: Envelope): boolean {
  return (
    /^[ !#-[\]-~]*$/.test(payloadType) &&
    fromBase64(payload) !== null &&
    signatures.every(
      ({ keyid, sig }) => SIGNATURE.keyid.test(keyid) && SIGNATURE.sig.test(sig) && fromBase64(sig) !== null,
    )
  );
}

/** Runs a contract parser and turns its InputError into the refusal `malformed`. */
export function parseOrRefuse<T>(parse: () => T, what: string): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof InputError) throw new FeedRefusal('malformed', `${what}: ${error.message}`);
    throw error;
  }
}

/**
 * The payload's exact bytes, if at least `role.threshold` different keys of the role signed them. A key counts once
 * however often it signed; signatures by other keys are ignored; a wrong signature under a key of the role refuses the
 * whole file. `keys` must be a checked root's: an id there is the SHA-256 of its key, so two ids are two keys.
 */
export async function verifyEnvelope(
  envelope: Envelope,
  expectedType: string,
  keys: Root['keys'],
  role: Role,
): Promise<Bytes> {
  if (envelope.payloadType !== expectedType) {
    throw new FeedRefusal('wrong-type', `expected ${expectedType}`);
  }
  const payload = fromBase64(envelope.payload);
  if (!payload) throw new FeedRefusal('malformed', 'payload is not base64 in its one form');
  const bytes = preAuthEncoding(expectedType, payload);
  const members = new Set(role.keyids);
  const signers = new Set<string>();
  for (const { keyid, sig } of envelope.signatures) {
    if (!members.has(keyid) || !Object.hasOwn(keys, keyid)) continue;
    const publicBytes = fromBase64(keys[keyid]!.public);
    const signature = fromBase64(sig);
    if (!publicBytes || !signature || !(await verifyBytes(publicBytes, signature, bytes))) {
      throw new FeedRefusal('bad-signature', `signature of key ${keyid} is wrong`);
    }
    signers.add(keyid);
  }
  if (signers.size < role.threshold) {
    throw new FeedRefusal('bad-signature', `${signers.size} of ${role.threshold} signatures needed`);
  }
  return payload;
}
