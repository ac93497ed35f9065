import * as z from 'zod/mini';
import { session } from '../browser';
import type { Posting } from '../contract/posting';
import type { Verdict } from '../contract/verdict';
import { today } from './clock';

const KEPT = 5_000;

/**
 * Mild warnings shown today, as salted hashes in memory that is gone with the browser: neither the ads nor their number
 * can be read from it afterwards.
 */
const shown = session(
  'shown-today',
  z.object({ salt: z.string(), day: z.string(), hashes: z.array(z.string()) }),
  () => ({ salt: crypto.randomUUID(), day: '', hashes: [] }),
);

async function hashOf(salt: string, posting: Posting, { findings }: Verdict): Promise<string> {
  const what = JSON.stringify([
    posting.url ?? [posting.title, posting.hiringOrganization, posting.description],
    findings.map(({ signal }) => signal).sort(),
  ]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${what}`));
  return [...new Uint8Array(digest, 0, 9)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** For each verdict: a mild warning that was shown today already. Those that were not count as shown from now on. */
export async function repeatedToday(postings: readonly Posting[], verdicts: readonly Verdict[]): Promise<boolean[]> {
  if (!verdicts.some(({ level }) => level === 'caution')) return verdicts.map(() => false);
  const now = today();
  const { salt } = await shown.update((known) => known);
  const hashes = await Promise.all(
    verdicts.map((verdict, i) => (verdict.level === 'caution' ? hashOf(salt, postings[i]!, verdict) : null)),
  );
  let before: ReadonlySet<string> = new Set();
  await shown.update((known) => {
    const old = known.day === now ? known.hashes : [];
    before = new Set(old);
    const fresh = hashes.filter((hash) => hash !== null && !before.has(hash)) as string[];
    return { ...known, day: now, hashes: [...old, ...fresh].slice(-KEPT) };
  });
  return hashes.map((hash) => hash !== null && before.has(hash));
}
