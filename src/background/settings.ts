import * as z from 'zod/mini';
import { item, languageOf, speak } from '../browser';
import type { Look } from '../contract/messages';
import type { Policy } from '../contract/policy';
import { LOCKABLE, type Lockable, Settings } from '../contract/settings';
import { readPolicy } from './policy';

const DEFAULTS = Settings.parse({});

/** What the user chose, as it is stored. */
const stored = item('settings', Settings, DEFAULTS);
/** Whether the user chose anything yet: before that a policy's values count, locked or not. */
const touched = item('settings-touched', z.boolean(), false);

/** The policy's values for settings of the same name; `feeds` are kept apart, they come on top of the reader's. */
function valuesOf({ locked: _locked, feeds: _feeds, ...values }: Policy): Partial<Settings> {
  return values;
}

/** What counts: the policy's values before the reader chose anything, and afterwards those that are locked. Pure. */
export function withPolicy(chosen: Settings, policy: Policy, untouched: boolean): Settings {
  const values = valuesOf(policy);
  if (untouched) return { ...chosen, ...values };
  const fixed = Object.entries(values).filter(([name]) => policy.locked?.includes(name as Lockable));
  return { ...chosen, ...Object.fromEntries(fixed) };
}

/** Names of locked settings that `next` would change. Pure. */
export function lockedChanges(before: Settings, next: Settings, policy: Policy): Lockable[] {
  return LOCKABLE.filter(
    (name) => policy.locked?.includes(name) && JSON.stringify(before[name]) !== JSON.stringify(next[name]),
  );
}

/** What the user chose, under what the administrator set. */
export const settings = {
  async get(): Promise<Settings> {
    const [chosen, { policy }, known] = await Promise.all([stored.get(), readPolicy(), touched.get()]);
    return withPolicy(chosen, policy, !known);
  },
  /** Throws StorageFull. What is locked stays as it is, whoever asks. */
  async set(next: Settings): Promise<void> {
    await this.update(() => next);
  },
  /** Reads, changes and writes without another update in between; answers what counts now. Throws StorageFull. */
  async update(change: (known: Settings) => Settings): Promise<Settings> {
    const { policy } = await readPolicy();
    const untouched = !(await touched.get());
    const next = await stored.update((known) => {
      const changed = change(withPolicy(known, policy, untouched));
      // What is locked is the administrator's: the reader's own choice waits below it.
      const own = (policy.locked ?? []).map((name) => [name, known[name]]);
      return { ...changed, ...Object.fromEntries(own) };
    });
    if (untouched) await touched.set(true);
    return withPolicy(next, policy, false);
  },
};

/** The look with `auto` resolved. */
export function lookOf({ language, textSize, highContrast, plain }: Settings): Look {
  return { language: languageOf(language), textSize, highContrast, plain };
}

/** The look, once `t` can speak as it asks. */
export async function spokenLook(chosen: Settings): Promise<Look> {
  const look = lookOf(chosen);
  await speak(look);
  return look;
}
