import * as z from 'zod/mini';
import { item } from '../browser';

/**
 * A number of 4 to 8 digits in front of changes, so that nobody turns protection off by accident. It is no lock against
 * somebody who wants to: the extension can be removed. Kept as PBKDF2 with a salt, so that the digits, which people use
 * elsewhere too, do not stand in the profile.
 */
const Pin = z.object({ salt: z.string(), hash: z.string() });
const stored = item('pin', z.nullable(Pin), null);
const ROUNDS = 200_000;

export const PIN_FORM = /^\d{4,8}$/;

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

async function hashOf(pin: string, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: ROUNDS };
  return hex(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
}

export async function hasPin(): Promise<boolean> {
  return (await stored.get()) !== null;
}

/** True if there is no PIN, or this is it. */
export async function fitsPin(pin: string | null): Promise<boolean> {
  const known = await stored.get();
  if (known === null) return true;
  return pin !== null && PIN_FORM.test(pin) && (await hashOf(pin, known.salt)) === known.hash;
}

/** Sets, changes or removes (null) the PIN. False where `old` does not fit or the new one is not 4 to 8 digits. */
export async function setPin(pin: string | null, old: string | null): Promise<boolean> {
  if (!(await fitsPin(old)) || (pin !== null && !PIN_FORM.test(pin))) return false;
  if (pin === null) {
    await stored.set(null);
    return true;
  }
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  await stored.set({ salt, hash: await hashOf(pin, salt) });
  return true;
}
