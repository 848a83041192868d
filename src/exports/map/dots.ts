import type { Location, Place } from '../../report/index.ts';
import { countries } from '../../vocabulary/countries.ts';

const STATES: ReadonlyMap<string, string> = new Map(countries.map(({ iso, name }) => [iso, name]));

/** A place of a report as a map shows it, with all its mentions. */
export interface Dot {
  readonly location: Location;
  readonly mentions: number;
  /** Every mention stands for who governs or plays there: drawn hollow. */
  readonly seat: boolean;
}

/** The resolved places, each once: first those where something is, then those that only stand for somebody; by number of mentions. */
export function dotsOf(places: readonly Place[]): Dot[] {
  const dots = new Map<string, { location: Location; mentions: number; seat: boolean }>();
  for (const { location, metonymic } of places) {
    if (!location) continue;
    const dot = dots.get(location.id) ?? { location, mentions: 0, seat: true };
    dot.mentions++;
    dot.seat &&= metonymic;
    dots.set(location.id, dot);
  }
  return [...dots.values()].sort((a, b) => Number(a.seat) - Number(b.seat) || b.mentions - a.mentions);
}

/** What a place is, in words: *Kharkiv, Ukraine (town)*. */
export function nameOf({ name, admin, country, precision }: Location): string {
  const within =
    precision === 'country' || precision === 'region'
      ? []
      : [admin[0], country && STATES.get(country)].filter((one) => one && one !== name);
  return `${[name, ...within].join(', ')} (${precision === 'admin1' ? 'province' : precision === 'admin2' ? 'district' : precision})`;
}
