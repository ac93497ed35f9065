import type en from './en.json';
import { josa } from './josa';
import type ko from './ko.json';

export type Language = 'ko' | 'en';

/** A key of the locales. A key that only one language has is a compile error in tables.ts. */
export type Key = keyof typeof en | keyof typeof ko;

/** Sentences by key. */
export type Table = Partial<Record<Key, string>>;

/** What is loaded: our own pages load everything (all.ts), a content script what the background hands it. */
const TABLES: Record<Language, Table> = { ko: {}, en: {} };

/** Adds sentences of one language. */
export function install(language: Language, table: Table): void {
  Object.assign(TABLES[language], table);
}

export type Slots = Readonly<Record<string, string | number>>;

/**
 * The sentence for `key` with its blanks filled. `{name}` is a slot; `{name>을/를}` is the Korean particle that fits the
 * slot's last sound. A slot that is missing throws: half a sentence must not reach a person.
 */
export function t(language: Language, key: Key, slots: Slots = {}): string {
  const sentence = TABLES[language][key];
  if (sentence === undefined) throw new Error(`The sentence ${key} is not loaded.`);
  return sentence.replace(/\{([a-z]+)(?:>([^}/]+)\/([^}]+))?\}/g, (_, name: string, closed, open) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`The sentence ${key} needs the slot ${name}.`);
    return closed === undefined ? String(value) : josa(String(value), closed, open);
  });
}

/** Whether a key made from outside data (a signal's id, a refusal's code) has a sentence. */
export function isKey(key: string): key is Key {
  return Object.hasOwn(TABLES.en, key) || Object.hasOwn(TABLES.ko, key);
}

/** The names of a sentence's blanks, for checks. */
export function slotsOf(language: Language, key: Key): string[] {
  return [...new Set([...(TABLES[language][key] ?? '').matchAll(/\{([a-z]+)/g)].map(([, name]) => name!))].sort();
}

/** A day as people write it: "12 Nov", "11월 12일"; with the year where it is not `now`'s. Takes an ISO day or instant. */
export function day(language: Language, iso: string, now: Date): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  const zone = iso.length === 10 ? ({ timeZone: 'UTC' } as const) : {};
  const locale = language === 'ko' ? 'ko-KR' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...year, ...zone }).format(date);
}
