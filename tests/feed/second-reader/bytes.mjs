/** A file was not taken. `code` is one of the page's refusals. */
export class Refused extends Error {
  /**
   * @param {string} code
   * @param {string} why
   */
  constructor(code, why) {
    super(`${code}: ${why}`);
    this.code = code;
  }
}

/**
 * @param {boolean} good
 * @param {string} why
 * @param {string} [code]
 * @returns {asserts good}
 */
export function demand(good, why, code = 'malformed') {
  if (!good) throw new Refused(code, why);
}

/** @param {string} text */
export const utf8 = (text) => new TextEncoder().encode(text);

/**
 * Text of UTF-8 bytes; null if they are none.
 * @param {Uint8Array} bytes
 */
export function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @param {Uint8Array} bytes */
export const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param {Uint8Array[]} parts */
export function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param {Uint8Array} bytes */
export async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
}

/**
 * Bytes of base64 in its one writing; null for any other.
 * @param {unknown} text
 */
export function fromBase64(text) {
  if (typeof text !== 'string') return null;
  try {
    const chars = atob(text);
    return btoa(chars) === text ? Uint8Array.from(chars, (char) => char.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}
