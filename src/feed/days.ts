const MS_PER_DAY = 86_400_000;
const FIRST = Date.UTC(2020, 0, 1);
const LAST = 0xffff;

/** Days from 2020-01-01 to an ISO day, or null if that is no day of the calendar or does not fit 16 bits. */
export function dayNumber(day: string): number | null {
  const number = Math.round((Date.parse(`${day}T00:00:00Z`) - FIRST) / MS_PER_DAY);
  if (!(number >= 0 && number <= LAST)) return null;
  // Engines differ on 31 February: some answer NaN, some 3 March.
  return dayOf(number) === day ? number : null;
}

/** The ISO day `number` days after 2020-01-01. */
export function dayOf(number: number): string {
  return new Date(FIRST + number * MS_PER_DAY).toISOString().slice(0, 10);
}
