import { fractionCharacters, ordinals, scales, tens, units } from '../../vocabulary/number-words.ts';
import { D4, FREE, NUM, ORD, WORD } from './lexer.ts';
import type { Entry, Term } from './term.ts';

/** A cardinal number word: *seven*, *forty*. */
export const CARD = 1 << FREE;
/** A word that multiplies: *hundred*, *million*. */
export const SCALE = 1 << (FREE + 1);
/** A figure that is written with a fraction, decimals apart: *2½*, *3/4*. */
export const FRACTION = 1 << (FREE + 2);
/** The first bit that is a grammar's own when its terms went through `numerals`. */
export const FREE_AFTER_NUMERALS = FREE + 3;

/** Number words as lexicon entries. */
export function numberWords(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [word, value] of Object.entries({ ...units, ...tens })) entries.set(word, { classes: CARD, value });
  for (const [word, value] of Object.entries(scales)) entries.set(word, { classes: SCALE, value });
  for (const [word, value] of Object.entries(ordinals)) entries.set(word, { classes: ORD, value });
  for (const [mark, value] of Object.entries(fractionCharacters)) entries.set(mark, { classes: FRACTION, value });
  return entries;
}

/** Beyond this no paper counts: "million million million" without end. */
const LARGEST = 1e24;

interface Read {
  value: number;
  next: number;
  classes: number;
}

/**
 * Makes one term of each number phrase: *twenty-four*, *two hundred and six*, *1.5 million*, *3 1/2*, *two and a half*,
 * *a hundred*, *nineteen ninety-six* (a year). Ordinals too: *twenty-first*.
 */
export function numerals<M>(terms: Term<M>[]): void {
  let out = 0;
  for (let i = 0; i < terms.length; ) {
    const term = terms[i] as Term<M>;
    const read =
      (term.classes & (NUM | CARD | FRACTION | SCALE)) !== 0 || term.word === 'a' ? readNumber(terms, i) : undefined;
    if (read === undefined) {
      terms[out++] = term;
      i++;
      continue;
    }
    if (read.next === i + 1 && (term.classes & NUM) !== 0) terms[out++] = term;
    else {
      const last = terms[read.next - 1] as Term<M>;
      const countable = read.value < LARGEST;
      const value = countable ? read.value : 0;
      const classes = countable ? read.classes : WORD;
      terms[out++] = {
        start: term.start,
        end: last.end,
        word: '',
        classes,
        value,
        gap: term.gap,
        capital: term.capital,
      };
    }
    i = read.next;
  }
  terms.length = out;
}

/** Whether term `i` stands on the same line as the one before it. */
function joined<M>(terms: readonly Term<M>[], i: number): boolean {
  const term = terms[i];
  return term !== undefined && term.gap !== 'break';
}

function readNumber<M>(terms: readonly Term<M>[], i: number): Read | undefined {
  const term = terms[i] as Term<M>;
  if (term.word === 'a') {
    const next = terms[i + 1];
    if (next === undefined || !joined(terms, i + 1) || (next.classes & SCALE) === 0) return undefined;
    return readWords(terms, i + 1, 1);
  }
  if ((term.classes & SCALE) !== 0) return { value: term.value, next: i + 1, classes: SCALE };
  if ((term.classes & FRACTION) !== 0) return { value: term.value, next: i + 1, classes: NUM | FRACTION };
  if ((term.classes & CARD) !== 0) return readYear(terms, i) ?? readWords(terms, i, undefined);
  return readFigures(terms, i);
}

/** A figure with what may follow: a fraction, a scale. */
function readFigures<M>(terms: readonly Term<M>[], i: number): Read {
  const term = terms[i] as Term<M>;
  let { value } = term;
  let next = i + 1;
  let classes = term.classes;
  const mark = terms[next];
  if (mark !== undefined && (mark.classes & FRACTION) !== 0 && mark.gap !== 'break') {
    value += mark.value;
    next++;
    classes = NUM | FRACTION;
  } else {
    // 3 1/2 and 3-1/2
    const hyphen = mark?.word === '-' && mark.gap === 'none' ? 1 : 0;
    const [over, slash, under] = [terms[next + hyphen], terms[next + hyphen + 1], terms[next + hyphen + 2]];
    if (
      over !== undefined &&
      slash?.word === '/' &&
      slash.gap === 'none' &&
      under?.gap === 'none' &&
      over.gap !== 'break' &&
      (hyphen === 0 || over.gap === 'none') &&
      isFraction(over.value, under.value) &&
      over.word.length <= 2 &&
      under.word.length <= 2 &&
      (over.classes & under.classes & NUM) !== 0 &&
      !(terms[next + hyphen + 3]?.word === '/' && terms[next + hyphen + 3]?.gap === 'none')
    ) {
      value += over.value / under.value;
      next += hyphen + 3;
      classes = NUM | FRACTION;
    }
  }
  const after = readHalf(terms, next);
  if (after !== undefined) {
    value += after.value;
    next = after.next;
    classes = NUM | FRACTION;
  }
  const scaled = readScales(terms, next, value);
  if (scaled === undefined) return { value, next, classes };
  const over = readHalf(terms, scaled.next);
  return over === undefined
    ? scaled
    : { value: tidy(scaled.value + over.value * (scaled.value / value)), next: over.next, classes: NUM | FRACTION };
}

/** Only what papers print as a fraction: 1/2, 3/4, 15/16. */
function isFraction(over: number, under: number): boolean {
  return over >= 1 && over < under && under <= 64;
}

/** *and a half*, *-and-a-half*. */
function readHalf<M>(terms: readonly Term<M>[], i: number): { value: number; next: number } | undefined {
  let at = i;
  const skipHyphen = () => {
    if (terms[at]?.word === '-' && terms[at]?.gap === 'none') at++;
  };
  skipHyphen();
  if (terms[at]?.word !== 'and' || !joined(terms, at)) return undefined;
  at++;
  skipHyphen();
  const article = terms[at]?.word;
  if (article !== 'a' && article !== 'one') return undefined;
  at++;
  skipHyphen();
  const part = terms[at]?.word;
  if (part === 'half') return { value: 0.5, next: at + 1 };
  if (part === 'quarter') return { value: 0.25, next: at + 1 };
  return undefined;
}

function readScales<M>(terms: readonly Term<M>[], i: number, value: number): Read | undefined {
  let next = i;
  let product = value;
  for (;;) {
    const hyphen = terms[next]?.word === '-' && terms[next]?.gap === 'none' ? 1 : 0;
    const term = terms[next + hyphen];
    if (term === undefined || term.gap === 'break' || (term.classes & SCALE) === 0) break;
    product *= term.value;
    next += hyphen + 1;
  }
  return next === i ? undefined : { value: tidy(product), next, classes: NUM };
}

/** 4.35 million is 4350000, not 4349999.999999999. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** Below a hundred: *forty*, *forty-two*, *forty two*, *twelve*. */
function readSmall<M>(terms: readonly Term<M>[], i: number): { value: number; next: number } | undefined {
  const term = terms[i];
  if (term === undefined || (term.classes & CARD) === 0) return undefined;
  if (term.value >= 20) {
    const hyphen = terms[i + 1]?.word === '-' && terms[i + 1]?.gap === 'none' ? 1 : 0;
    const unit = terms[i + 1 + hyphen];
    if (unit !== undefined && unit.gap !== 'break' && (unit.classes & CARD) !== 0 && unit.value > 0 && unit.value < 10)
      return { value: term.value + unit.value, next: i + 2 + hyphen };
  }
  return { value: term.value, next: i + 1 };
}

/** Number words from term `i`; `start` is the factor read already (*a* before *hundred*). */
function readWords<M>(terms: readonly Term<M>[], i: number, start: number | undefined): Read {
  let next = i;
  let total = 0;
  let group = 0;
  if (start === undefined) {
    const small = readSmall(terms, i) as { value: number; next: number };
    group = small.value;
    next = small.next;
  } else group = start;
  let lastScale = Number.POSITIVE_INFINITY;
  let words = 0;
  for (;;) {
    const hyphen = terms[next]?.word === '-' && terms[next]?.gap === 'none' ? 1 : 0;
    const term = terms[next + hyphen];
    if (term === undefined || term.gap === 'break') break;
    if ((term.classes & SCALE) !== 0) {
      if (term.value === 100) group *= 100;
      else if (term.value < lastScale) {
        total += group * term.value;
        group = 0;
        lastScale = term.value;
      } else total = (total + group) * term.value;
      next += hyphen + 1;
      words++;
      continue;
    }
    if (words === 0) break;
    // Two hundred (and) six; a hyphen only ties words of one number.
    const and = hyphen === 0 && term.word === 'and' ? 1 : 0;
    const comma = hyphen === 0 && term.word === ',' && group === 0 ? 1 : 0;
    const small = readSmall(terms, next + and + comma + hyphen);
    if (small === undefined || !joined(terms, next + and + comma + hyphen) || (group !== 0 && group < 100)) break;
    if (group % 100 !== 0 || (total > 0 && group !== 0 && group < 100)) break;
    // "two hundred and five thousand" goes on; "one million and ten people" too.
    group += small.value;
    next = small.next;
    words = 1;
  }
  let value = total + group;
  let classes = NUM;
  const half = readHalf(terms, next);
  if (half !== undefined) {
    // One million and a half is 1.5 million.
    value += half.value * (group === 0 && Number.isFinite(lastScale) ? lastScale : 1);
    next = half.next;
    classes = NUM | FRACTION;
    const scaled = readScales(terms, next, value);
    if (scaled !== undefined) return scaled;
  }
  // twenty-first, one hundred and first
  const hyphen = terms[next]?.word === '-' && terms[next]?.gap === 'none' ? 1 : 0;
  const last = terms[next + hyphen];
  if (
    last !== undefined &&
    joined(terms, next + hyphen) &&
    (last.classes & ORD) !== 0 &&
    last.word !== '' &&
    !/^\d/.test(last.word)
  ) {
    const room = value % 100 === 0 ? 100 : value % 10 === 0 && value % 100 >= 20 ? 10 : 0;
    if (last.value < room && (hyphen === 1 || room === 100 || last.value < 10) && last.word !== 'second')
      return { value: value + last.value, next: next + hyphen + 1, classes: ORD };
    if (hyphen === 1 && last.value < room) return { value: value + last.value, next: next + hyphen + 1, classes: ORD };
  }
  return { value: tidy(value), next, classes };
}

/** *nineteen ninety-six*, *two thousand and five* is none: only two numbers below a hundred side by side. */
function readYear<M>(terms: readonly Term<M>[], i: number): Read | undefined {
  const century = terms[i] as Term<M>;
  if (century.value < 13 || century.value > 20) return undefined;
  const at = terms[i + 1]?.word === 'hundred' ? undefined : i + 1;
  if (at === undefined || !joined(terms, at)) return undefined;
  const oh = terms[at]?.word === 'oh' || terms[at]?.word === 'o' ? 1 : 0;
  const small = readSmall(terms, at + oh);
  if (small === undefined || !joined(terms, at + oh)) return undefined;
  if (oh === 0 ? small.value < 10 : small.value > 9) return undefined;
  if (century.value === 20 && small.value < 10) return undefined;
  return { value: century.value * 100 + small.value, next: small.next, classes: NUM | D4 };
}
