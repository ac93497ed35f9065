/** The day the fact tables were last compiled; `today` of commands that are not told another day. */
export const FACTS_DATE = '2026-11-23';

/** Whole days from one ISO day to another; negative if `to` is earlier. No clock, no time zone. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1970-01-01 of an ISO day, by the proleptic Gregorian calendar. */
function dayNumber(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    date -
    719469
  );
}
