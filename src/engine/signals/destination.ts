import { UNNAMED_ABROAD } from '../facts/places';
import type { View } from '../view';
import { quoted, type Signal } from './signal';

function isTripPaid(view: View): boolean {
  return (
    view.found('travel-covered').length > 0 ||
    view.found('travel').some((travel) => view.beside('covered', travel, 12, 24) !== undefined)
  );
}

/** The workplace is a place that governments or the UN name in connection with scam compounds. Context, never proof. */
export const destination: Signal = {
  id: 'destination',
  kind: 'context',
  group: 'place',
  find({ view, places, notice }) {
    const first = places[0];
    if (!first || notice) return null;
    const { row, tier, ban, fresh, match } = first;
    const alone = row.compound === true || fresh;
    const desk = view.found('desk-lure').length > 0;
    // A trip is paid and nobody says where to: people were told at the airport.
    const masked = row.id === UNNAMED_ABROAD.id && isTripPaid(view);
    const weight = alone ? 'strong' : tier <= 1 || desk || masked ? 'plain' : 'weak';
    return {
      weight,
      evidence: quoted([match, ...places.slice(1).map((place) => place.match)].map((found) => view.evidence(found))),
      slots: {
        place: row.en,
        placeKo: row.ko,
        country: row.country,
        tier,
        source: row.source,
        date: row.date,
        ...(ban
          ? { ban: ban.since, confirmed: ban.confirmed, ministry: ban.ministry, ministryUrl: ban.ministryUrl }
          : {}),
      },
    };
  },
};
