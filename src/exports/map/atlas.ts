import { createRequire } from 'node:module';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Land and the borders between states, from Natural Earth (through the package world-atlas). */
export interface Atlas {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
}

/** Reads the atlas: some tenths of a second, so only where a map is asked for. @param wide for maps of continents: 1:110 million in place of 1:50 */
export function openAtlas(wide: boolean): Atlas {
  const world = createRequire(import.meta.url)(`world-atlas/countries-${wide ? '110m' : '50m'}.json`) as Topology<{
    countries: GeometryCollection;
  }>;
  const { countries } = world.objects;
  const areas = countries.geometries.filter((one) => one.type === 'Polygon' || one.type === 'MultiPolygon');
  return { land: merge(world, areas), borders: mesh(world, countries, (a, b) => a !== b) };
}
