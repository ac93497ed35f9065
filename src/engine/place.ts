import { daysBetween } from './facts/dates';
import { BAN_DAYS, type BanRow, banRow, PLACES, type PlaceRow, UNNAMED_ABROAD } from './facts/places';
import type { Match, View } from './view';

/** A place named in a posting as where the work is. `ban` is the reader's government's, `fresh` whether still recent. */
export interface PlaceFound {
  row: PlaceRow;
  tier: number;
  match: Match;
  ban: BanRow | null;
  fresh: boolean;
}

/** How far around a place name words are looked at that make it the employer's place, not the workplace. */
const AROUND = 30;

/**
 * Workplaces named in a posting, the most telling first. A place that only says where the employer has offices,
 * clients or a factory is left out unless it also stands in title or location.
 */
export function placesOf(view: View, today: string, readerCountry: string): PlaceFound[] {
  const found: PlaceFound[] = [];
  // An ad that says where the work is may still mention a country in passing.
  const located = view.field('jobLocation') !== undefined;
  for (const row of PLACES) {
    const match = view.found(`place:${row.id}`).find((candidate) => isWorkplace(view, candidate));
    if (!match || (located && row.tier >= 3 && match.field.name === 'description')) continue;
    const ban = banRow(row.id, readerCountry);
    const fresh = ban !== null && daysBetween(ban.confirmed, today) <= BAN_DAYS;
    found.push({ row, tier: ban ? 0 : row.tier, match, ban, fresh });
  }
  if (found.length === 0) {
    const match = view.found(`place:${UNNAMED_ABROAD.id}`)[0];
    if (match) return [{ row: UNNAMED_ABROAD, tier: UNNAMED_ABROAD.tier, match, ban: null, fresh: false }];
  }
  return found.sort((a, b) => a.tier - b.tier);
}

function isWorkplace(view: View, match: Match): boolean {
  const { name } = match.field;
  if (name === 'title' || name === 'jobLocation') return true;
  if (name !== 'description') return false;
  return view.beside('employer-place', match, AROUND, AROUND) === undefined;
}
