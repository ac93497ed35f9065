import { concat, demand, fromBase64, hex, sha256, textOf, utf8 } from './bytes.mjs';

/** @typedef {{ payloadType: string, payload: Uint8Array, signatures: { keyid: string, sig: Uint8Array }[] }} Envelope */
/** @typedef {{ keyids: string[], threshold: number }} Role */
/** @typedef {Record<string, { keytype: string, public: string }>} Keys */

const WRITING =
  /^\{"payloadType":"([ !#-[\]-~]*)","payload":"([A-Za-z0-9+/=]*)","signatures":\[((?:\{"keyid":"[0-9a-f]{64}","sig":"[A-Za-z0-9+/]{86}=="\},?)*)\]\}\n$/;

/**
 * @param {Uint8Array} bytes
 * @param {number} cap
 * @returns {Envelope}
 */
export function readEnvelope(bytes, cap) {
  demand(bytes.length <= cap, `more than ${cap} bytes`, 'too-large');
  const match = WRITING.exec(textOf(bytes) ?? '');
  demand(match !== null, 'not an envelope in its one writing');
  const [, payloadType = '', base64 = '', list = ''] = match;
  const payload = fromBase64(base64);
  demand(payload !== null, 'payload is not base64');
  const rows = list === '' ? [] : list.split(/(?<=\}),/);
  demand(rows.length <= 32, 'more than 32 signatures');
  const signatures = rows.map((row) => {
    demand(/^\{[^{}]*\}$/.test(row), 'signatures are not apart by one comma');
    const { keyid, sig } = JSON.parse(row);
    const raw = fromBase64(sig);
    demand(raw?.length === 64, 'sig is not base64 of 64 bytes');
    return { keyid, sig: raw };
  });
  const ids = signatures.map(({ keyid }) => keyid);
  demand(new Set(ids).size === ids.length, 'one key signs twice', 'bad-signature');
  return { payloadType, payload, signatures };
}

/**
 * The payload, if the role signed it.
 * @param {Envelope} envelope
 * @param {string} type
 * @param {Keys} keys
 * @param {Role} role
 */
export async function signedBy(envelope, type, keys, role) {
  demand(envelope.payloadType === type, `not ${type}`, 'wrong-type');
  const name = utf8(type);
  const { payload } = envelope;
  const signed = concat(utf8(`DSSEv1 ${name.length} `), name, utf8(` ${payload.length} `), payload);
  const signers = new Set();
  for (const { keyid, sig } of envelope.signatures) {
    if (!role.keyids.includes(keyid)) continue;
    const raw = fromBase64(keys[keyid]?.public) ?? new Uint8Array();
    demand(await verifies(raw, sig, signed), `wrong signature of ${keyid}`, 'bad-signature');
    signers.add(keyid);
  }
  demand(signers.size >= role.threshold, `${signers.size} signatures of ${role.threshold}`, 'bad-signature');
  return payload;
}

/**
 * @param {Uint8Array} key
 * @param {Uint8Array} signature
 * @param {Uint8Array} bytes
 */
async function verifies(key, signature, bytes) {
  try {
    const imported = await crypto.subtle.importKey('raw', Uint8Array.from(key), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, Uint8Array.from(signature), Uint8Array.from(bytes));
  } catch {
    return false;
  }
}

/**
 * @param {Uint8Array} payload
 * @returns {any} an object
 */
export function objectOf(payload) {
  const text = textOf(payload);
  demand(text !== null, 'payload is not UTF-8');
  /** @type {unknown} */
  let value = null;
  try {
    value = JSON.parse(text);
  } catch {}
  demand(isObject(value), 'payload is not a JSON object');
  return value;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @param {unknown} value
 * @param {number} least
 * @param {number} most
 */
export const isInteger = (value, least = 0, most = Number.MAX_SAFE_INTEGER) =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;

/** @param {unknown} value */
export const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** @param {unknown} value */
export const isFeedId = (value) => typeof value === 'string' && value !== '' && [...value].length <= 64;

/**
 * Milliseconds of `YYYY-MM-DDThh:mm:ss[.fraction]Z`; NaN for anything else.
 * @param {unknown} text
 */
export function instant(text) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?Z$/.exec(typeof text === 'string' ? text : '');
  if (!parts) return Number.NaN;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day);
  date.setUTCHours(hour ?? 0, minute, second, Number((parts[7] ?? '').slice(0, 3).padEnd(3, '0')));
  return date.toISOString().slice(0, 19) === String(text).slice(0, 19) ? date.getTime() : Number.NaN;
}

/** @param {Uint8Array} raw */
export const keyIdOf = async (raw) => hex(await sha256(raw));
