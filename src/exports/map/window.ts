import { type GeoProjection, geoEqualEarth, geoMercator } from 'd3-geo';
import type { Dot } from './dots.ts';

/** Degrees that a map shows at the least, so that there is a coast or a border to know the place by. */
const LEAST_DEGREES = 9;
/** Over more degrees than this a conformal map would blow up the north. */
const MOST_CONFORMAL = 70;

/** What part of the world a map shows, and how. */
export interface Window {
  readonly projection: GeoProjection;
  /** It shows continents, not a country and its neighbours. */
  readonly wide: boolean;
}

/**
 * A window with room around the towns and provinces where something is, in a picture of so many units: a state named from afar
 * would make them one spot. Where there are none, on all dots.
 */
export function windowOf(all: readonly Dot[], width: number, height: number): Window {
  const near = all.filter(({ location, seat }) => !seat && !['country', 'region'].includes(location.precision));
  const dots = near.length > 0 ? near : all;
  const middle = middleLongitude(dots.map(({ location }) => location.lon));
  const lons = dots.map(({ location }) => ((location.lon - middle + 540) % 360) - 180);
  const lats = dots.map(({ location }) => location.lat);
  const [west, east] = widened(Math.min(...lons), Math.max(...lons), 180);
  const [south, north] = widened(Math.min(...lats), Math.max(...lats), 84);
  const wide = east - west > MOST_CONFORMAL;
  const corners = [west, (west + east) / 2, east].flatMap((lon) =>
    [south, (south + north) / 2, north].map((lat) => [lon + middle, lat]),
  );
  const frame = { type: 'MultiPoint' as const, coordinates: corners };
  const projection = (wide ? geoEqualEarth() : geoMercator())
    .rotate([-middle, 0])
    .fitSize([width, height], frame)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { projection, wide };
}

/** The middle of longitudes on the circle. */
function middleLongitude(lons: readonly number[]): number {
  const radians = lons.map((lon) => (lon * Math.PI) / 180);
  const x = radians.reduce((sum, a) => sum + Math.cos(a), 0);
  const y = radians.reduce((sum, a) => sum + Math.sin(a), 0);
  return (Math.atan2(y, x) * 180) / Math.PI;
}

function widened(from: number, to: number, most: number): [number, number] {
  const room = Math.max((to - from) * 0.15, (LEAST_DEGREES - (to - from)) / 2, 1);
  return [Math.max(-most, from - room), Math.min(most, to + room)];
}
