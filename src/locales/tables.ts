import en from './en.json';
import type { Key, Language, Table } from './index';
import ko from './ko.json';

/** Every sentence of every language. */
export const TABLES: Record<Language, Record<Key, string>> = { ko, en };

/** All keys. */
export const KEYS = Object.keys(en) as Key[];

/** Sentences that what we draw into pages needs; the rest is for our own pages. */
const DRAWN = /^(?:name$|level|warning|signal|why|todo|contact|reason|report|help|wrong|stop|mark|problem)/;

/** The sentences of one language for what is drawn into a page. */
export function drawnTable(language: Language): Table {
  return Object.fromEntries(Object.entries(TABLES[language]).filter(([key]) => DRAWN.test(key)));
}
