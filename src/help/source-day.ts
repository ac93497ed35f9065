import { day, type Language } from '../locales';

/** Before any source: a day is then written with its year, since paper is read in other years too. */
const BEFORE_ALL = new Date(0);

/** The day of a source (YYYY-MM-DD) as people write it, always with its year. */
export function sourceDay(language: Language, iso: string): string {
  return day(language, iso, BEFORE_ALL);
}
