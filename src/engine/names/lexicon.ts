import { stateAbbreviations } from '../../vocabulary/administrative.ts';
import { type Agency, agencies } from '../../vocabulary/agencies.ts';
import { type Body, bodies } from '../../vocabulary/bodies.ts';
import { commonWords } from '../../vocabulary/common-words.ts';
import { companies } from '../../vocabulary/companies.ts';
import { type Country, countries } from '../../vocabulary/countries.ts';
import { givenNames } from '../../vocabulary/given-names.ts';
import { holders } from '../../vocabulary/offices.ts';
import { type Region, regions } from '../../vocabulary/regions.ts';
import { personWords, roleWords } from '../../vocabulary/titles.ts';

/** What a name of the vocabulary stands for. */
export type Known =
  | { readonly kind: 'state' | 'adjective' | 'people' | 'capital'; readonly country: Country }
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'agency'; readonly agency: Agency }
  | { readonly kind: 'region'; readonly region: Region }
  /** A company, medium or party known by name only. */
  | { readonly kind: 'company'; readonly name: string }
  /** A first-level unit by its abbreviation: `Ky.`, `Ont.`, `TX`. */
  | { readonly kind: 'unit'; readonly abbreviation: string }
  /** A town or unit of the gazetteer whose name has several words. */
  | { readonly kind: 'town'; readonly name: string };

export type Gender = 'male' | 'female' | 'either';

/** The vocabulary of names, indexed once. */
export interface Lexicon {
  /** What is known by a name; `printed` decides for acronyms: `WHO` is one, `who` and `Who` are not. */
  known(printed: string): Known | undefined;
  /** Most words that a name beginning with this word may have; 0 for a word in small letters that begins none so printed. */
  longest(firstWord: string): number;
  /** Sex of those who bear a given name. */
  given(lower: string): Gender | undefined;
  /** Whether it is the last name of one who held a high office. */
  leader(lower: string): boolean;
  /** Whether news prints the word with a small letter, so that its capital may say nothing. */
  common(lower: string): boolean;
  /** Most tokens that a word for an office may have which begins with this one, lower case. */
  longestRole(firstWord: string): number;
  /** A word for an office or part, lower case, its words joined by a space. */
  role(lower: string): { readonly title: boolean; readonly honorific: boolean; readonly gender?: Gender } | undefined;
}

/** A name's key: lower case, no accents, spaces, points, hyphens or apostrophes. */
export function nameKey(printed: string): string {
  let plain = true;
  for (let i = 0; i < printed.length; i++) {
    const code = printed.charCodeAt(i) | 0x20;
    if (code < 97 || code > 122) {
      plain = false;
      break;
    }
  }
  if (plain) return printed.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything but ASCII
  const letters = /[^\x00-\x7f]/.test(printed) ? unaccented(printed) : printed;
  return letters.toLowerCase().replace(/[\s.'’`\-‐–]+/g, '');
}

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  ə: 'e',
  Ə: 'E',
};

function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[ıøØłŁđĐßæÆœəƏ]/g, (letter) => LETTERS[letter] as string);
}

/** The parts of a name that may be tokens: every hyphen, point and apostrophe may be one of its own. */
function tokensOf(name: string): string[] {
  return name.split(/\s+|(?=[-‐–.'’])|(?<=[-‐–.'’])/);
}

const isAcronym = (name: string) => /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);

/** Indexes the vocabulary. */
export function createLexicon(): Lexicon {
  const names = new Map<string, { known: Known; acronym: boolean }[]>();
  const longest = new Map<string, number>();
  const initials = new Set<number>();
  const small = new Set<string>();
  const add = (name: string, known: Known) => {
    const key = nameKey(name);
    const entry = { known, acronym: isAcronym(name) };
    const same = names.get(key);
    if (same) {
      if (!same.some((other) => other.acronym === entry.acronym)) same.push(entry);
    } else names.set(key, [entry]);
    const first = nameKey(/^[^\s\-‐–.'’]+[.]?/.exec(name)?.[0] ?? name);
    longest.set(first, Math.max(longest.get(first) ?? 0, tokensOf(name).length));
    initials.add(name.charCodeAt(0)).add(name.toLowerCase().charCodeAt(0)).add(name.toUpperCase().charCodeAt(0));
    if (/^\p{Ll}/u.test(name)) small.add(/^\p{L}+/u.exec(name)?.[0] ?? name);
  };
  for (const country of countries) {
    for (const name of [country.name, ...country.otherNames]) add(name, { kind: 'state', country });
  }
  for (const body of bodies) for (const name of [body.name, ...body.otherNames]) add(name, { kind: 'body', body });
  for (const region of regions)
    for (const name of [region.name, ...region.otherNames]) add(name, { kind: 'region', region });
  for (const country of countries) {
    for (const name of country.adjectives) add(name, { kind: 'adjective', country });
    for (const name of country.people) add(name, { kind: 'people', country });
  }
  for (const country of countries) if (country.capital) add(country.capital, { kind: 'capital', country });
  // Two letters stand for too much else outside a credit.
  for (const agency of agencies)
    for (const name of [agency.name, ...agency.credits]) if (name.length > 2) add(name, { kind: 'agency', agency });
  for (const name of companies) add(name, { kind: 'company', name });
  for (const abbreviation of Object.keys(stateAbbreviations)) add(abbreviation, { kind: 'unit', abbreviation });
  const given = new Map<string, Gender>();
  for (const gender of ['male', 'female', 'either'] as const)
    for (const name of givenNames[gender].trim().split(/\s+/)) given.set(name, gender);
  const leaders = new Set(holders.map(({ name }) => name.toLowerCase().split(' ').at(-1) as string));
  const common = new Set(commonWords.trim().split(/\s+/));
  const roles = new Map<string, { title: boolean; honorific: boolean; gender?: Gender }>();
  for (const { word, ...role } of roleWords) if (!roles.has(word)) roles.set(word, role);
  for (const [word, gender] of Object.entries(personWords))
    if (!roles.has(word)) roles.set(word, { title: false, honorific: false, gender });
  const longestRole = new Map<string, number>();
  for (const word of roles.keys()) {
    const parts = tokensOf(word);
    // The point of an abbreviation may be part of its token
    for (const first of [parts[0] as string, word.split(' ')[0] as string])
      longestRole.set(first, Math.max(longestRole.get(first) ?? 0, parts.length));
  }
  return {
    known(printed) {
      const entries = names.get(nameKey(printed));
      if (!entries) return undefined;
      const acronym = isAcronym(printed);
      return (entries.find((entry) => entry.acronym === acronym) ?? entries.find((entry) => !entry.acronym))?.known;
    },
    longest(firstWord) {
      const code = firstWord.charCodeAt(0);
      if (!initials.has(code) || (code >= 97 && code <= 122 && !small.has(firstWord))) return 0;
      return longest.get(nameKey(firstWord)) ?? 0;
    },
    given: (lower) => given.get(lower),
    common: (lower) => common.has(lower),
    leader: (lower) => leaders.has(lower),
    longestRole: (firstWord) => longestRole.get(firstWord) ?? 0,
    role: (lower) => roles.get(lower),
  };
}
