import type { CertaintyValue, Location, Place, Quantity, Time } from '../report/index.ts';
import { agencyById } from '../vocabulary/agencies.ts';
import { FATES } from '../vocabulary/fates.ts';
import { measures } from '../vocabulary/measures.ts';
import { countryName } from './outline.ts';

/** FactBank's values in everyday words. */
export const certaintyWords: Record<CertaintyValue, string> = {
  'CT+': 'certain',
  'PR+': 'probable',
  'PS+': 'possible',
  Uu: 'left open',
  'PS-': 'possibly not',
  'PR-': 'probably not',
  'CT-': 'certainly not',
};

/** What a source does to the content, where it is not plainly asserted. */
export const stanceWords = {
  asserts: 'asserts',
  denies: 'denies',
  declines: 'declines',
  undetermined: 'not determined',
  asks: 'asks',
} as const;

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2024-01-04` as *Thursday 4 January 2024*, with what follows the day kept; anything else as it is. */
export function dayWords(value: string): string {
  const [, date, rest] = /^(\d{4}-\d\d-\d\d)(?:T(.*))?$/.exec(value) ?? [];
  const instant = date ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(instant)) return value;
  const time = rest?.replace(/^(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?/, '$1 ').trim();
  return day.format(instant).replace(',', '') + (time ? `, ${time}` : '');
}

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `2024-01-04` as *4 Jan 2024*; anything else as it is. */
export function shortDay(value: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? short.format(Date.parse(value)) : value;
}

/** A time's value: the TIMEX3 value with its modifier, and the interval where that says more. */
export function timeWords({ value, mod, interval, how }: Time): string {
  const from = interval?.from;
  const to = interval?.to;
  const stretch = from && to ? `${from} to ${to}` : from ? `from ${from}` : to ? `before ${to}` : '';
  const counted = {
    explicit: '',
    publication: 'counted from the publication date',
    narrative: 'counted from another time',
    none: '',
  }[how];
  const meant = vague[value] ?? (value || 'no value');
  const sameDay = from === value && /^\d{4}-\d\d-\d\d$/.test(value);
  return [[meant, mod && `(${mod})`].filter(Boolean).join(' '), sameDay ? '' : stretch, counted]
    .filter(Boolean)
    .join(', ');
}

const vague: Record<string, string> = {
  PAST_REF: 'in the past, no day given',
  PRESENT_REF: 'at present, no day given',
  FUTURE_REF: 'in the future, no day given',
};

/** A place's reading: name, admin units, country, how precise. */
export function placeWords({
  location,
  relation,
  metonymic,
}: Pick<Place, 'location' | 'relation' | 'metonymic'>): string {
  if (metonymic) return 'who governs there';
  if (!location) return 'unresolved';
  return [relation, locationWords(location)].filter(Boolean).join(' ');
}

function locationWords({ name, admin, country, precision }: Location): string {
  const within = [...admin].reverse().filter((unit) => unit !== name);
  const state = countryName(country);
  const chain = [name, ...within, ...(state && state !== name && !within.includes(state) ? [state] : [])].join(', ');
  return `${chain} (${precision})`;
}

/** Name of an agency by its id in the vocabulary; a name that it has no id for stays as it is. */
export function agencyName(agency: string): string {
  return agencyById(agency)?.name ?? agency;
}

const hedges = {
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'less-than': 'less than',
  about: 'about',
  nearly: 'nearly',
  vague: 'no figure given',
  exactly: 'exactly',
} as const;

/** A quantity's reading: *at least 2*, *900 m*, *1–3*, *no figure given*. */
export function quantityWords({ value, max, unit, hedge, kind }: Quantity): string {
  const figure = value === undefined ? '' : value.toLocaleString('en', { maximumFractionDigits: 20 });
  const range = max === undefined ? figure : `${figure}–${max.toLocaleString('en', { maximumFractionDigits: 20 })}`;
  const sign = kind === 'percent' ? '%' : unit ? ` ${unit.replace(/^\[(\w+)_i\]$/, '$1')}` : '';
  return [hedge && hedges[hedge], range && range + sign].filter(Boolean).join(' ');
}

const UNITS: ReadonlySet<string> = new Set(measures.map(({ code }) => code));

/** Whether what a figure is of is a currency: *USD*. */
export function isCurrency(of: string): boolean {
  return /^[A-Z]{3}$/.test(of);
}

/** Whether what a figure is of is a unit or currency, so that the printed value says all: *900 km*, *$3 million*. */
export function isUnit(of: string): boolean {
  return isCurrency(of) || UNITS.has(of);
}

/** A figure with what it counts: *several missiles*, *one launcher*. */
export function countWords({ value, of }: { value: string; of: string }): string {
  return `${value} ${/^(?:1|one|an?|a single|another)$/i.test(value) ? of : pluralOf(of)}`;
}

/** Nouns that are the same for one and for many, or are many already. */
const SAME = /(?:craft|ammunition|artillery|equipment|people|personnel|men|women|children|troops|forces|series)$/;

function pluralOf(noun: string): string {
  if (SAME.test(noun) || /[^s]s$/.test(noun)) return noun;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const FATE = FATES.map(({ fate }) => fate).join('|');
const QUANTITY = new RegExp(`^quantity: (.+?)( (?:${FATE}))?$`);

/** What a conflict is about, in words: *number of howitzers* for `quantity: howitzer`, *day* for `time`. */
export function fieldWords(field: string): string {
  const [, of, fate = ''] = QUANTITY.exec(field) ?? [];
  if (of === undefined) return { time: 'day', stance: 'what it said' }[field] ?? field;
  return isUnit(of) ? `figure in ${of}` : `number of ${pluralOf(of)}${fate}`;
}
