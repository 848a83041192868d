import type { Location } from '../../report/index.ts';
import { stateAbbreviations, unitWords } from '../../vocabulary/administrative.ts';
import { usage } from '../../vocabulary/place-usage.ts';
import type { Entry, Gazetteer } from '../names/gazetteer.ts';
import type { Known } from '../names/lexicon.ts';

/** Somewhere that a name may stand for. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country?: string;
  readonly precision: Location['precision'];
  /** Behind these two lie the units of the gazetteer. */
  readonly entry?: Entry;
  /** How well known it is: what it scores before any context is looked at. */
  readonly prior: number;
}

/** What the words beside a name ask for. */
export type Wanted = 'admin1' | 'admin2' | 'town' | 'any' | undefined;

/** The level that a unit word asks for: *region*, *County*. */
export function wantedBy(word: string): Wanted {
  return unitWords[word];
}

const MOST = 24;
/** Half the width of what is a point on a map of the world, in kilometres. */
const SMALL = 10;

/** Everything that a name of a place may stand for, the likeliest first. */
export function candidatesOf(printed: string, known: Known | undefined, gazetteer: Gazetteer | undefined): Candidate[] {
  const found: Candidate[] = [];
  if (known?.kind === 'state') {
    const { geonames, name, point, iso } = known.country;
    found.push({
      id: `geonames:${geonames}`,
      name,
      lat: point[0],
      lon: point[1],
      country: iso,
      precision: 'country',
      prior: 9,
    });
  } else if (known?.kind === 'region') {
    const { id, name, point, radius, country } = known.region;
    found.push({
      id,
      name,
      lat: point[0],
      lon: point[1],
      ...(country && { country }),
      precision: radius > SMALL ? 'region' : 'point',
      prior: 7.5,
    });
  }
  if (!gazetteer) return found;
  const written = known?.kind === 'unit' ? stateAbbreviations[known.abbreviation] : undefined;
  if (written) {
    for (const entry of gazetteer.find(written)) if (entry.feature === 'admin1') found.push(fromEntry(entry, 9));
    if (found.length > 0) return found;
  }
  for (const entry of gazetteer.find(printed).slice(0, MOST)) {
    // Washington, Georgetown: the capital is meant sooner than its namesakes
    const capital = known?.kind === 'capital' && entry.feature === 'capital' && entry.country === known.country.iso;
    found.push(fromEntry(entry, undefined, (capital ? 1.8 : 0) + (usage[printed] === entry.geonames ? 3 : 0)));
  }
  // Kharkiv Oblast, Hama province, the Greater Accra Region
  const unit = /^(.+?)[\s-]+(\p{L}+)$/u.exec(printed);
  const wanted = unit && wantedBy((unit[2] as string).toLowerCase());
  if (unit && wanted && wanted !== 'town')
    for (const entry of gazetteer.find(unit[1] as string).slice(0, MOST))
      if (
        (entry.feature === 'admin1' || entry.feature === 'admin2') &&
        !found.some((one) => one.entry?.index === entry.index)
      )
        found.push(fromEntry(entry, undefined, 1.5));
  const of = /^(?:City|Town|Village|Port|Province|State|Municipality) of (.+)$/.exec(printed);
  if (of && found.length === 0)
    for (const entry of gazetteer.find(of[1] as string).slice(0, MOST)) found.push(fromEntry(entry));
  return found.sort((a, b) => b.prior - a.prior);
}

function fromEntry(entry: Entry, prior?: number, bonus = 0): Candidate {
  return {
    id: `geonames:${entry.geonames}`,
    name: entry.name,
    lat: entry.lat,
    lon: entry.lon,
    country: entry.country,
    precision: entry.feature === 'admin1' || entry.feature === 'admin2' ? entry.feature : 'town',
    entry,
    prior: prior ?? priorOf(entry) + bonus,
  };
}

const FEATURE_WEIGHT: Readonly<Record<Entry['feature'], number>> = {
  capital: 1.6,
  seat1: 0.8,
  seat2: 0.2,
  seat3: 0,
  seat4: 0,
  town: 0,
  section: -1,
  former: -1,
  admin1: 0.2,
  admin2: -1,
};

function priorOf({ population, feature, usual, country }: Entry): number {
  let prior = Math.log10(population + 50) + FEATURE_WEIGHT[feature];
  if (!usual) prior -= feature === 'capital' ? 0.3 : 1.3;
  // A state of the United States is better known than its people are many
  if (feature === 'admin1' && (country === 'US' || country === 'CA' || country === 'AU')) prior += 1.2;
  return prior;
}

/** The location as a report carries it. */
export function locationOf(candidate: Candidate, gazetteer: Gazetteer | undefined): Location {
  const { id, name, lat, lon, country, precision, entry } = candidate;
  const admin: string[] = [];
  if (entry && gazetteer)
    for (const unit of [entry.admin1, entry.admin2]) if (unit !== undefined) admin.push(gazetteer.entry(unit).name);
  return { id, name, lat, lon, ...(country && { country }), admin, precision };
}

const RADIANS = Math.PI / 180;

/** Kilometres between two points, near enough for comparing (equirectangular). */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  let dlon = Math.abs(a.lon - b.lon);
  if (dlon > 180) dlon = 360 - dlon;
  const x = dlon * Math.cos(((a.lat + b.lat) / 2) * RADIANS);
  const y = a.lat - b.lat;
  return 111.2 * Math.sqrt(x * x + y * y);
}
