import { fractionCharacters, ordinals, parts, scales, tens, units } from '../../vocabulary/number-words.ts';
import { D2, D3, D4, FREE, MARK, NUM, ORD, WORD } from './lexer.ts';
import { type Entry, spanning, type Term } from './term.ts';

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

/** Scales from here on stand alone: *lakh*, *million*. */
const LAKH = 1e5;
const CRORE = 1e7;
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
      terms[out++] = spanning(term, last, classes, value);
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
    if (next === undefined || !joined(terms, i + 1)) return undefined;
    if ((next.classes & SCALE) !== 0) return readWords(terms, i + 1, 1);
    const under = readDenominator(terms, i + 1, 1);
    return under && { value: 1 / under.value, next: under.next, classes: NUM | FRACTION };
  }
  if ((term.classes & SCALE) !== 0) {
    // "hundred thousand dollars"
    const next = terms[i + 1];
    if (term.value < LAKH && next?.gap === 'space' && (next.classes & SCALE) !== 0 && next.value > term.value)
      return readWords(terms, i, 1);
    return { value: term.value, next: i + 1, classes: SCALE };
  }
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
  const after = readPart(terms, next);
  if (after !== undefined) {
    value += after.value;
    next = after.next;
    classes = NUM | FRACTION;
  }
  const scaled = readScales(terms, next, value);
  if (scaled === undefined) return { value, next, classes };
  const over = readPart(terms, scaled.next);
  return over === undefined
    ? readRest(terms, scaled, scaled.value / value)
    : { value: tidy(scaled.value + over.value * (scaled.value / value)), next: over.next, classes: NUM | FRACTION };
}

/** What goes on behind figures with a scale: *3 hundred and 21*, *4 thousand 3 hundred*, *2 crore 50 lakh*. */
function readRest<M>(terms: readonly Term<M>[], { value, next, classes }: Read, scale: number): Read {
  const term = terms[next];
  if (term === undefined || !joined(terms, next)) return { value, next, classes };
  if (term.word === 'and' && scale === 100) {
    const rest = terms[next + 1];
    const small =
      rest !== undefined && joined(terms, next + 1)
        ? (rest.classes & D2) !== 0
          ? { value: rest.value, next: next + 2 }
          : readSmall(terms, next + 1)
        : undefined;
    if (small !== undefined && small.value > 0 && !hasScale(terms, small.next))
      return { value: value + small.value, next: small.next, classes: NUM };
  } else if (scale === LAKH || scale === CRORE) {
    return readLesserScales(terms, { value, next, classes }, scale);
  } else if (scale > 100 && scale < 1e6 && (term.classes & D2) !== 0 && terms[next + 1]?.word === 'hundred') {
    return readRest(terms, { value: value + term.value * 100, next: next + 2, classes: NUM }, 100);
  }
  return { value, next, classes };
}

/** The smaller scales behind lakhs and crores, each less than the one before it: *20 lakh 50 thousand*, *and two hundred*. */
function readLesserScales<M>(terms: readonly Term<M>[], read: Read, scale: number): Read {
  let { value, next } = read;
  for (let limit = scale; ; ) {
    const at = terms[next]?.word === 'and' ? next + 1 : next;
    const term = terms[at];
    if (term === undefined || !joined(terms, next) || !joined(terms, at)) break;
    const count = (term.classes & (D2 | D3)) !== 0 ? { value: term.value, next: at + 1 } : readSmall(terms, at);
    const lesser = count && hasScale(terms, count.next) ? terms[count.next] : undefined;
    if (count === undefined || lesser === undefined || lesser.value >= limit) break;
    value += count.value * lesser.value;
    limit = lesser.value;
    next = count.next + 1;
  }
  return { ...read, value, next };
}

function hasScale<M>(terms: readonly Term<M>[], i: number): boolean {
  return joined(terms, i) && ((terms[i] as Term<M>).classes & SCALE) !== 0;
}

/** Only what papers print as a fraction: 1/2, 3/4, 15/16. */
function isFraction(over: number, under: number): boolean {
  return over >= 1 && over < under && under <= 64;
}

/** A part behind a whole: *and a half*, *-and-a-half*, *and three quarters*, *and fifty-four hundredths*. */
function readPart<M>(terms: readonly Term<M>[], i: number): { value: number; next: number } | undefined {
  let at = skipHyphen(terms, i);
  if (terms[at]?.word !== 'and' || !joined(terms, at)) return undefined;
  at = skipHyphen(terms, at + 1);
  const over = terms[at]?.word === 'a' ? { value: 1, next: at + 1 } : readSmall(terms, at);
  if (over === undefined || !joined(terms, at)) return undefined;
  at = skipHyphen(terms, over.next);
  const under = readDenominator(terms, at, over.value) ?? readTenths(terms, at, over.value);
  // More than a whole is no part: "one hundred and thirty fifths" are 26.
  return under && over.value < under.value ? { value: over.value / under.value, next: under.next } : undefined;
}

function skipHyphen<M>(terms: readonly Term<M>[], i: number): number {
  return terms[i]?.word === '-' && terms[i]?.gap === 'none' ? i + 1 : i;
}

/** A part by one word: halves and quarters anywhere, *a fifth* only where it cannot be the fifth of a row. */
function readTenths<M>(
  terms: readonly Term<M>[],
  i: number,
  over: number,
): { value: number; next: number } | undefined {
  const term = terms[i];
  const value = term === undefined ? undefined : parts[term.word];
  if (term === undefined || value === undefined || !joined(terms, i)) return undefined;
  const plural = isPlural(term.word);
  if (over > 1 ? !plural : plural) return undefined;
  return plural || term.word === 'half' || term.word === 'quarter' || isFree(terms, i + 1)
    ? { value, next: i + 1 }
    : undefined;
}

/** A part that takes two words or more to name: *twenty-firsts*, *one hundred (and) fifth*. */
function readDenominator<M>(
  terms: readonly Term<M>[],
  i: number,
  over: number,
): { value: number; next: number } | undefined {
  const first = terms[i];
  if (first === undefined || (first.classes & CARD) === 0 || !joined(terms, i)) return undefined;
  let value = first.value;
  let at = i + 1;
  if (value < 20) {
    if (terms[at]?.word !== 'hundred' || !joined(terms, at)) return undefined;
    value *= 100;
    at++;
    if (terms[at]?.word === 'and') at++;
  }
  at = skipHyphen(terms, at);
  const last = terms[at];
  if (last === undefined || !joined(terms, at)) return undefined;
  const rest = parts[last.word] ?? (last.word === 'first' || last.word === 'firsts' ? 1 : undefined);
  if (rest === undefined || rest >= 10 || last.word.startsWith('hal') || last.word.startsWith('quarter'))
    return undefined;
  const plural = isPlural(last.word);
  if (over > 1 ? !plural : plural || !isFree(terms, at + 1)) return undefined;
  return { value: value + rest, next: at + 1 };
}

function isPlural(word: string): boolean {
  return word.endsWith('s');
}

/** Whether nothing follows that an ordinal could count: the end, a mark, a scale, *of*. */
function isFree<M>(terms: readonly Term<M>[], i: number): boolean {
  const term = terms[i];
  return term === undefined || term.gap === 'break' || (term.classes & (MARK | SCALE)) !== 0 || term.word === 'of';
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
    const hyphen = terms[i + 1]?.word === '-' && joined(terms, i + 1) ? 1 : 0;
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
    if (term === undefined || (term.gap === 'break' && next > i)) break;
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
    const and = hyphen === 0 && (term.word === 'and' || term.word === '&') ? 1 : 0;
    if (and === 1 ? readPart(terms, next) !== undefined : readDenominator(terms, next + hyphen, 2) !== undefined) break;
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
  const under = readDenominator(terms, next, value);
  if (under !== undefined) return { value: value / under.value, next: under.next, classes: NUM | FRACTION };
  const part = readPart(terms, next);
  if (part !== undefined) {
    next = part.next;
    classes = NUM | FRACTION;
    const scale = terms[next];
    if (hasScale(terms, next) && Number.isFinite(lastScale)) {
      // One billion and a half million
      value += part.value * (scale as Term<M>).value;
      return { value: tidy(value), next: next + 1, classes };
    }
    // One million and a half is 1.5 million.
    value += part.value * (group === 0 && Number.isFinite(lastScale) ? lastScale : 1);
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
  if (small === undefined || !joined(terms, at + oh) || readDenominator(terms, at, 2) !== undefined) return undefined;
  if (oh === 0 ? small.value < 10 : small.value > 9) return undefined;
  if (century.value === 20 && small.value < 10) return undefined;
  return { value: century.value * 100 + small.value, next: small.next, classes: NUM | D4 };
}
