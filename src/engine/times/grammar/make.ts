import { type FiscalYear, fiscalYears } from '../../../vocabulary/fiscal-years.ts';
import type { Made, Match, Rule, Site } from '../../terms/grammar.ts';
import { classes, unitOf } from '../lexicon.ts';
import type { Base, Duration, Meaning, Mod, Point, Unit } from '../meaning.ts';

// What the rules of time expressions build with.

export type R = Rule<Meaning>;
export type T = Match<Meaning>[string] | undefined;
const { POINT, DATE, YEAR, DURATION, DONE } = classes;

export const point = (bits: number, base: Base, more: Partial<Point> = {}): Made<Meaning> => ({
  classes: POINT | bits,
  meaning: { kind: 'point', base, ...more },
});
export const duration = (unit: Unit, count?: number, more: Partial<Duration> = {}): Made<Meaning> => ({
  classes: DURATION,
  meaning: { kind: 'duration', unit, ...(count === undefined ? {} : { count }), ...more },
});
export const repetition = (value: string): Made<Meaning> => ({ classes: DONE, meaning: { kind: 'set', value } });
export const reference = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', within?: number): Made<Meaning> => ({
  classes: DONE,
  meaning: { kind: 'reference', value, ...(within === undefined ? {} : { within }) },
});

/** A year as papers print it in figures: four digits from 1000, or two of this or the last century. */
export function yearOf(value: number, twoDigits = false): number | undefined {
  if (value >= 1000 && value <= 2199) return value;
  if (twoDigits && value >= 0 && value < 100) return value < 50 ? 2000 + value : 1900 + value;
  return undefined;
}

export const shifted = (unit: Unit, by: number, from: 'publication' | 'narrative' = 'publication', bits = 0) =>
  point(bits | (unit === 'D' ? DATE : unit === 'Y' ? YEAR : 0), { is: 'shifted', unit, by, from });

const fiscalByWord = new Map(
  fiscalYears.flatMap(({ words, ...fiscal }) => words.map((word) => [word, fiscal] as const)),
);

/** Whose fiscal year a match is, by the word before it: *India's*, *federal*. */
export function fiscalOf({ terms, first }: Site<Meaning>): { fiscal?: FiscalYear } {
  const at = terms[first - 1]?.word === "'s" ? first - 2 : first - 1;
  const fiscal = fiscalByWord.get(terms[at]?.word ?? '');
  return fiscal ? { fiscal } : {};
}

/** Whether the word before the match is one of these. */
export const before = ({ terms, first }: Site<Meaning>, ...words: string[]) => {
  const word = terms[first - 1]?.word;
  return word !== undefined && words.includes(word);
};
export const after = ({ terms, next }: Site<Meaning>, ...words: string[]) => {
  const word = terms[next]?.word;
  return word !== undefined && words.includes(word);
};

export function isPlural(word: string): boolean {
  return word.endsWith('s') || word === 'millennia';
}

/** A made meaning as the term that a builder takes. */
export function asTerm(made: Made<Meaning> | undefined): Match<Meaning>[string] | undefined {
  return made && { start: 0, end: 0, word: '', value: 0, gap: 'none', capital: false, ...made };
}

/** A stretch cut to its beginning, middle or end. */
export function edge(x: T, mod: Mod): Made<Meaning> | undefined {
  if (x?.meaning?.kind !== 'point' || x.meaning.mod) return undefined;
  return { classes: DONE, meaning: { ...x.meaning, mod } };
}

/** *the year to March*, *the week ending 30 June*: a stretch by its end, not the present one. */
export function isEnded(site: Site<Meaning>): boolean {
  const end = site.terms[site.next + 1];
  return (
    after(site, 'ended', 'ending') || (after(site, 'to') && ((end?.classes ?? 0) & (DATE | classes.MONTHLY)) !== 0)
  );
}

/** Words for what lies behind, and ahead. */
export const past = 'last|past|previous|prior|preceding';
export const coming = 'next|coming|upcoming';

/** The first word of a match. */
export const wordAt = ({ terms, first }: Site<Meaning>) => terms[first]?.word;

/** A length without a side; an article makes none. */
export function plain(meaning: Meaning | undefined): Made<Meaning> | undefined {
  return meaning?.kind === 'duration' && !meaning.article ? { classes: DURATION, meaning } : undefined;
}

/** *last week*, *the following month*: so many units from now or from the time told of. */
export function unitShift(
  u: T,
  by: number,
  from: 'publication' | 'narrative' = 'publication',
): Made<Meaning> | undefined {
  if (!u || isPlural(u.word) || ['second', 'minute', 'hour', 'fortnight', 'sec', 'min'].includes(u.word))
    return undefined;
  const unit = unitOf(u);
  if (unit === 'D' && from === 'publication' && by !== 0) return undefined;
  return shifted(unit, by, from);
}

/** The day told of. */
export const sameDay = point(DATE, { is: 'same', unit: 'D', which: 'told' });
