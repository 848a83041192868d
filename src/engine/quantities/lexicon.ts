import { currencies, sharedNames } from '../../vocabulary/currencies.ts';
import { type Measure, measures } from '../../vocabulary/measures.ts';
import { parts, shortScales } from '../../vocabulary/number-words.ts';
import { D2, D3, D4, lex, MARK, NUM, ORD, WORD } from '../terms/lexer.ts';
import { CARD, FRACTION, FREE_AFTER_NUMERALS, numberWords, SCALE } from '../terms/numerals.ts';
import type { Entry, Term } from '../terms/term.ts';
import type { Amount } from './amount.ts';

const bit = (n: number) => 1 << (FREE_AFTER_NUMERALS + n);

/** The classes of the grammar of quantities. */
export const classes = {
  NUM,
  D2,
  D3,
  D4,
  ORD,
  WORD,
  MARK,
  CARD,
  SCALE,
  FRACTION,
  /** A word for a unit of measure; a sign for one, which counts only behind figures. */
  UNIT: bit(0),
  SIGN: bit(1),
  /** A name or sign of one currency; one that several share; what tells those apart; a hundredth. */
  CURRENCY: bit(2),
  SHARED: bit(3),
  COUNTRY: bit(4),
  CENT: bit(5),
  /** `bn`, `m`, `k` behind a figure. */
  SHORT: bit(6),
  /** Names of parts: *third*, *fifths*, *quarter*. */
  PART: bit(7),
  /** A stretch between two numbers. */
  RANGE: bit(8),
  /** Money, a measure, a share: all its words are in it. */
  AMOUNT: bit(9),
  /** Numbers without a figure: *several*, *dozens of*. */
  VAGUE: bit(10),
  YEARS: bit(11),
  /** Millions of a currency: *MUSD*. */
  MILLIONS: bit(12),
  /** *a*, *an*, *no*: a count where the noun is counted. */
  ARTICLE: bit(13),
} as const;

export type QuantityTerm = Term<Amount>;

/** Signs with more than one term (km², °C, km/h) and words with more than one (nautical miles), for the grammar's first level. */
export interface Phrase {
  readonly text: string;
  readonly classes: number;
  readonly value: number;
  /** Whether it must be printed exactly so. */
  readonly exact: boolean;
}

export const phrases: Phrase[] = [];
/** Measures by their sign, exactly as printed. */
const bySign = new Map<string, number>();
const unitWords = new Map<string, number>();
const currencyWords = new Map<string, number>();
const sharedWords = new Map<string, number>();
const codes = new Map<string, number>(currencies.map(({ code }, i) => [code, i]));

/** The measure that a unit word or sign stands for; a sign must be printed as it is. */
export function measureOf(term: QuantityTerm, text: string): number | undefined {
  if (term.word === '') return term.value;
  return unitWords.get(term.word) ?? bySign.get(text.slice(term.start, term.end));
}
export const measureAt = (index: number) => measures[index] as Measure;

/** ISO 4217 code of a currency's name or sign. */
export function currencyOf(term: QuantityTerm): string | undefined {
  const index = term.word === '' ? term.value : currencyWords.get(term.word);
  return index === undefined ? undefined : currencies[index]?.code;
}
export const codeIndex = (code: string) => codes.get(code) as number;

/** The currencies that share a name. */
export function sharedOf(term: QuantityTerm): (typeof sharedNames)[number] | undefined {
  const index = sharedWords.get(term.word);
  return index === undefined ? undefined : sharedNames[index];
}

/** Currency of a hundredth: cents, pence. */
export function centOf(word: string): string | undefined {
  return currencies.find(({ minor }) => minor?.includes(word))?.code;
}

/** Whether a text is one term, and how it looks to the lexer. */
function termsOf(text: string): QuantityTerm[] {
  const terms: QuantityTerm[] = [];
  lex(text, 0, text.length, new Map(), 0, terms);
  return terms;
}

function entries(): Map<string, Entry> {
  const lexicon = numberWords();
  const add = (text: string, bits: number, value: number, exact = false) => {
    const terms = termsOf(text);
    if (terms.length !== 1) {
      phrases.push({ text, classes: bits, value, exact });
      return;
    }
    const word = (terms[0] as QuantityTerm).word;
    const known = lexicon.get(word);
    // The first meaning of a word keeps its value: number words before units, units before currencies.
    lexicon.set(word, { classes: (known?.classes ?? 0) | bits, value: known?.value ?? value });
  };
  measures.forEach(({ words, signs }, index) => {
    for (const word of words) {
      add(word, classes.UNIT, index);
      unitWords.set(word, index);
    }
    for (const sign of signs) {
      if (!bySign.has(sign)) bySign.set(sign, index);
      add(sign, classes.SIGN, index, true);
    }
  });
  sharedNames.forEach(({ words, of }, index) => {
    for (const word of words) {
      add(word, classes.SHARED, index);
      sharedWords.set(word, index);
    }
    for (const country of Object.keys(of)) if (!country.includes(' ')) add(country, classes.COUNTRY, 0);
  });
  currencies.forEach(({ code, name, words, minor = [] }, index) => {
    add(`m${code.toLowerCase()}`, classes.MILLIONS, index);
    for (const word of words) {
      add(word, classes.CURRENCY, index);
      currencyWords.set(word, index);
    }
    for (const word of [name, `${name}s`]) if (name.includes(' ')) add(word.toLowerCase(), classes.CURRENCY, index);
    for (const word of minor) add(word, classes.CENT, index);
  });
  for (const [word, value] of Object.entries(shortScales)) {
    const known = lexicon.get(word);
    lexicon.set(word, { classes: (known?.classes ?? 0) | classes.SHORT, value: known?.value ?? value });
  }
  for (const [word, value] of Object.entries(parts)) {
    const known = lexicon.get(word);
    lexicon.set(word, { classes: (known?.classes ?? 0) | classes.PART, value: known?.value ?? value });
  }
  for (const word of ['a', 'an', 'no']) {
    const known = lexicon.get(word);
    lexicon.set(word, { classes: (known?.classes ?? WORD) | classes.ARTICLE, value: known?.value ?? 0 });
  }
  for (const word of ['year', 'years', 'yr', 'yrs', 'month', 'months', 'week', 'weeks', 'day', 'days'])
    lexicon.set(word, {
      classes: classes.YEARS,
      value: 'ymwd'.indexOf(word[0] as string),
    });
  return lexicon;
}

export const lexicon = entries();

/** What a part's name divides by. */
export function partOf(word: string): number | undefined {
  return parts[word];
}

/** What a short scale multiplies by. */
export const shortScale = (word: string): number | undefined => shortScales[word];
