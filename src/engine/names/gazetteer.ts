import { placeSpellings } from '../../vocabulary/place-spellings.ts';
import { unitPoints } from '../../vocabulary/units.ts';
import { nameKey } from './lexicon.ts';

/**
 * The gazetteer file, little-endian, made by `data/build/gazetteer.ts`: a header of seven Uint32 (magic, version, number of first-level units,
 * of second-level units, of all entries, of names, bytes of display names), a JSON list of country codes behind its Uint32 length, then the columns below.
 * First-level units come first, then second-level units, then towns, so that an entry's units are small numbers.
 */
export const MAGIC = 0x5a41474f;
export const VERSION = 1;

/** What an entry is; the order is that of the file. */
export const FEATURES = [
  'town',
  'seat1',
  'seat2',
  'seat3',
  'seat4',
  'capital',
  'section',
  'former',
  'admin1',
  'admin2',
] as const;
export type Feature = (typeof FEATURES)[number];

/** A town or administrative unit. */
export interface Entry {
  readonly index: number;
  readonly geonames: number;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly feature: Feature;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Entry indexes of the units it lies in. */
  readonly admin1?: number;
  readonly admin2?: number;
  /** The name asked for is its usual one, not one of its others. */
  readonly usual: boolean;
}

/** Names of towns and administrative units with what GeoNames knows of them. */
export interface Gazetteer {
  /** All that is called so, the most populous first. */
  find(name: string): readonly Entry[];
  entry(index: number): Entry;
  /** Greatest population of what is usually called so, undefined where nothing is; only in the countries of these codes where they are given. */
  population(name: string, within?: ReadonlySet<string>): number | undefined;
}

const POINTS = new Map<string, [lat: number, lon: number]>();
for (const [country, list] of Object.entries(unitPoints))
  for (const line of list.split(/;\s*/)) {
    const [, name, lat, lon] = /^(.+) (-?[\d.]+),(-?[\d.]+)$/.exec(line) as unknown as [string, string, string, string];
    POINTS.set(`${country} ${name}`, [Number(lat), Number(lon)]);
  }

const SPELLINGS = new Map(Object.entries(placeSpellings).map(([printed, held]) => [nameKey(printed), nameKey(held)]));

/** FNV-1a over a name's key, and seven more bits to tell keys of one hash apart. */
export function hashOf(key: string): [hash: number, check: number] {
  let hash = 0x811c9dc5;
  let check = 7;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    hash = Math.imul(hash ^ code, 0x01000193);
    check = (check * 31 + code) % 127;
  }
  return [hash >>> 0, check];
}

/** Opens a gazetteer file. Nothing is copied but small views; entries are made when asked for. @throws Error on another file */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const buffer = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  const header = Array.from({ length: 7 }, (_, i) => view.getUint32(i * 4, true)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [magic, version, units1, , count, nameCount, nameBytes] = header;
  if (magic !== MAGIC || version !== VERSION) throw new Error('not a gazetteer file of this version');
  let at = 28;
  const jsonLength = view.getUint32(at, true);
  const decoder = new TextDecoder();
  const countries = JSON.parse(decoder.decode(buffer.subarray(at + 4, at + 4 + jsonLength))) as string[];
  at += 4 + jsonLength;
  const column = <T>(
    make: (buffer: ArrayBufferLike, offset: number, length: number) => T,
    size: number,
    length: number,
  ): T => {
    at = Math.ceil(at / 8) * 8;
    const made = make(buffer.buffer, buffer.byteOffset + at, length);
    at += size * length;
    return made;
  };
  const u32 = (b: ArrayBufferLike, o: number, n: number) => new Uint32Array(b, o, n);
  const u16 = (b: ArrayBufferLike, o: number, n: number) => new Uint16Array(b, o, n);
  const u8 = (b: ArrayBufferLike, o: number, n: number) => new Uint8Array(b, o, n);
  const f32 = (b: ArrayBufferLike, o: number, n: number) => new Float32Array(b, o, n);
  const ids = column(u32, 4, count);
  const lats = column(f32, 4, count);
  const lons = column(f32, 4, count);
  const populations = column(u32, 4, count);
  const features = column(u8, 1, count);
  const inCountry = column(u8, 1, count);
  const inAdmin1 = column(u16, 2, count);
  const inAdmin2 = column(u16, 2, count);
  const nameStarts = column(u32, 4, count + 1);
  const hashes = column(u32, 4, nameCount);
  const targets = column(u32, 4, nameCount);
  const display = column(u8, 1, nameBytes);
  const NONE = 0xffff;

  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  function make(index: number, usual: boolean): Entry {
    const admin1 = inAdmin1[index] as number;
    const admin2 = inAdmin2[index] as number;
    const name = decoder.decode(display.subarray(nameStarts[index], nameStarts[index + 1]));
    const country = countries[inCountry[index] as number] as string;
    // The middle of a large unit is not the middle of its towns
    const point = index < units1 ? POINTS.get(`${country} ${name}`) : undefined;
    return {
      index,
      geonames: ids[index] as number,
      name,
      lat: round(point?.[0] ?? (lats[index] as number)),
      lon: round(point?.[1] ?? (lons[index] as number)),
      population: populations[index] as number,
      feature: FEATURES[features[index] as number] as Feature,
      country,
      ...(admin1 !== NONE && { admin1 }),
      ...(admin2 !== NONE && { admin2: admin2 + units1 }),
      usual,
    };
  }

  /** Calls `see` for each entry of this name. */
  function each(name: string, see: (index: number, usual: boolean) => void): void {
    const key = nameKey(name);
    const [hash, check] = hashOf(SPELLINGS.get(key) ?? key);
    let low = 0;
    let high = nameCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((hashes[middle] as number) < hash) low = middle + 1;
      else high = middle;
    }
    for (; low < nameCount && hashes[low] === hash; low++) {
      const target = targets[low] as number;
      if (target >>> 25 === check) see(target & 0xffffff, (target & 0x1000000) !== 0);
    }
  }

  return {
    find(name) {
      const found: Entry[] = [];
      each(name, (index, usual) => found.push(make(index, usual)));
      return found.sort((a, b) => b.population - a.population || a.index - b.index);
    },
    entry: (index) => make(index, true),
    population(name, within) {
      let greatest: number | undefined;
      each(name, (index, usual) => {
        if (within && !within.has(countries[inCountry[index] as number] as string)) return;
        if (usual) greatest = Math.max(greatest ?? 0, populations[index] as number);
        else if ((populations[index] as number) > 20_000)
          greatest = Math.max(greatest ?? 0, Math.sqrt(populations[index] as number) * 20);
      });
      return greatest;
    },
  };
}
