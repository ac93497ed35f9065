import { IntlMessageFormat } from 'intl-messageformat';
import type { SentencePart, Sentences } from '../contract/sentences';
import type { Language } from '../contract/settings';
import type en from './en.json';
import { particle } from './particle';

export type { Language };

/** A key of the locales. */
export type Key = keyof typeof en;

/** What is loaded: our own pages and the background load a file (load.ts), a content script what it is handed. */
const tables = new Map<Language, Sentences>();

/** Adds sentences of one language, over those it has. */
export function install(language: Language, sentences: Sentences): void {
  tables.set(language, { ...tables.get(language), ...sentences });
}

export type Slots = Readonly<Record<string, string | number>>;

const formats = new WeakMap<readonly SentencePart[], IntlMessageFormat>();

function formatOf(language: Language, parts: SentencePart[]): IntlMessageFormat {
  const known = formats.get(parts);
  if (known) return known;
  const format = new IntlMessageFormat(parts, language);
  formats.set(parts, format);
  return format;
}

/** Puts in the Korean particles of a sentence's own words: `[을/를]` becomes the one that fits what stands before it. */
function withParticles(before: string, words: string): string {
  return words.replace(/\[([가-힣]+\/[가-힣]+)\]/g, (_, pair: string, at: number) =>
    particle(before + words.slice(0, at), pair),
  );
}

function fill(language: Language, parts: SentencePart[], slots: Slots): string {
  // Texts go in as objects: what comes from a page then stays apart from our own words.
  const values = Object.entries(slots).map(
    ([name, value]) => [name, typeof value === 'number' ? value : { text: value }] as const,
  );
  const said = formatOf(language, parts).formatToParts<{ text: string }>(Object.fromEntries(values));
  return said.reduce((text, { value }) => {
    if (typeof value === 'object') return text + value.text;
    return text + (language === 'ko' ? withParticles(text, String(value)) : value);
  }, '');
}

/**
 * The sentence for `key` with its slots filled. A slot that is missing throws: half a sentence must not reach a person.
 */
export function t(language: Language, key: Key, slots: Slots = {}): string {
  const sentence = tables.get(language)?.[key];
  if (sentence === undefined) throw new Error(`The sentence ${key} is not loaded.`);
  if (typeof sentence === 'string') return sentence;
  try {
    return fill(language, sentence, slots);
  } catch (error) {
    throw new Error(`The sentence ${key} cannot be said: ${String(error)}`, { cause: error });
  }
}

/** Whether a key made from outside data (a signal's id, a refusal's code) has a sentence. Every language has the same. */
export function isKey(key: string): key is Key {
  const [sentences] = tables.values();
  return sentences !== undefined && Object.hasOwn(sentences, key);
}

const DRAWN = /^(?:name$|level|warning|signal|why|todo|contact|reason|report|help|wrong|stop|mark|problem|ask|copy)/;

/** Whether what we draw into pages needs the sentence; the rest is for our own pages. */
export function isDrawn(key: string): boolean {
  return DRAWN.test(key);
}

/** The loaded sentences of one language for what is drawn into a page. */
export function drawnSentences(language: Language): Sentences {
  return Object.fromEntries(Object.entries(tables.get(language) ?? {}).filter(([key]) => isDrawn(key)));
}

/** Whose way of writing a day is meant where the language leaves it open; one calendar for all, as sources name their days. */
const DAYS: Partial<Record<Language, string>> = { en: 'en-GB', th: 'th-u-ca-gregory' };

/** A day as people write it: "12 Nov", "11월 12일"; with the year where it is not `now`'s. Takes an ISO day or instant. */
export function day(language: Language, iso: string, now: Date): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  const zone = iso.length === 10 ? ({ timeZone: 'UTC' } as const) : {};
  return new Intl.DateTimeFormat(DAYS[language] ?? language, {
    day: 'numeric',
    month: 'short',
    ...year,
    ...zone,
  }).format(date);
}
