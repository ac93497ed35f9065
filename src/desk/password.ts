import { randomBytes } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';

/** OWASP's second argon2id profile: 19 MiB, two passes, one lane. */
const COST = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 };

export const PASSWORD_CHARS = { min: 12, max: 200 };

/** The encoded argon2id hash of a password. */
export async function hashPassword(password: string): Promise<string> {
  return argon2id({ ...COST, password, salt: randomBytes(16), outputType: 'encoded' });
}

let decoy: Promise<string> | null = null;

/** Checks a password. Without a stored hash it works as long all the same: the time it takes tells nobody which names exist. */
export async function passwordFits(hash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no such moderator');
  const fits = await argon2Verify({ password, hash: hash ?? (await decoy) });
  return hash !== null && fits;
}
