import { byPosition, type Location, localId, type Place, spanOf } from '../../report/index.ts';
import type { Known } from '../names/lexicon.ts';
import type { Stage } from '../stage.ts';
import { metonymy } from './metonymy.ts';

/** Resolves the names of places, and tells those that stand for who governs there. */
export const places: Stage = (draft, { lexicon }) => {
  const found: Place[] = [];
  for (const name of draft.names) {
    if (name.type !== 'place') continue;
    const span = spanOf(draft.text, name.start, name.end);
    const location = name.known && locationOf(name.known);
    found.push({
      id: localId('place', span),
      span,
      ...(location && { location, probability: 0.97 }),
      metonymic: metonymy(draft, name.from, name.to) > 0.5,
    });
  }
  const { place } = draft.facts.dateline ?? {};
  if (place) {
    const known = lexicon.known(place.quote);
    const location = known && locationOf(known);
    found.push({
      id: localId('place', place),
      span: place,
      ...(location && { location, probability: 0.97 }),
      metonymic: false,
    });
  }
  return { ...draft, places: found.sort((a, b) => byPosition(a.span, b.span)) };
};

function locationOf(known: Known): Location | undefined {
  switch (known.kind) {
    case 'state': {
      const { geonames, name, point, iso } = known.country;
      return {
        id: `geonames:${geonames}`,
        name,
        lat: point[0],
        lon: point[1],
        country: iso,
        admin: [],
        precision: 'country',
      };
    }
    case 'region': {
      const { id, name, point, country } = known.region;
      return { id, name, lat: point[0], lon: point[1], ...(country && { country }), admin: [], precision: 'region' };
    }
    default:
      return undefined;
  }
}
