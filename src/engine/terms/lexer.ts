import { scales } from '../../vocabulary/number-words.ts';
import type { Entry, Gap, Lexicon, Term } from './term.ts';

/** Classes that the lexer gives by itself; a grammar's own follow from bit 7 on. */
export const NUM = 1 << 0;
/** A whole number in figures of one or two digits, of three, of four. */
export const D2 = 1 << 1;
export const D3 = 1 << 2;
export const D4 = 1 << 3;
/** An ordinal: *3rd*, *third*. */
export const ORD = 1 << 4;
/** A word that is in no lexicon. */
export const WORD = 1 << 5;
/** A mark. */
export const MARK = 1 << 6;
/** The first bit that is a grammar's own. */
export const FREE = 7;

/** Figures of a number that is still exact, its point counted. */
const LONGEST_NUMBER = 16;

const unknown: Entry = { classes: WORD, value: 0 };

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b)
  );
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x2c00 && code < 0x3000) ||
    code >= 0x3040
  );
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/**
 * Cuts a stretch of text into terms in one pass: words with the apostrophes inside them (a final *'s* stands alone), dotted
 * abbreviations (*p.m.*), figures with their thousands and decimals, ordinals (*3rd*), every other mark by itself.
 * @param from, to UTF-16 offsets into `text`
 * @param abbreviation the class of words to which a point behind them belongs
 * @param glued the class of words of three letters that a figure may be glued to: *USD115*
 */
export function lex<M>(
  text: string,
  from: number,
  to: number,
  lexicon: Lexicon,
  abbreviation: number,
  terms: Term<M>[],
  glued = 0,
): void {
  let gap: Gap = 'break';
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (gap === 'none') gap = 'space';
      at++;
      continue;
    }
    const start = at;
    if (isDigit(code) || (code === 46 && opensDecimal(text, start, to))) {
      at = number(text, start, to, gap, terms);
    } else if (isLetter(code)) {
      at = wordEnd(text, start, to);
      if (glued !== 0) at = prefixEnd(text, start, at, lexicon, glued);
      const word = lower(text, start, at);
      const { classes, value } = lexicon.get(word) ?? unknown;
      if ((classes & abbreviation) !== 0 && at < to && text.charCodeAt(at) === 46) at++;
      terms.push({ start, end: at, word, classes, value, gap, capital: code < 97 || isUpper(code) });
    } else {
      // A surrogate pair is one mark.
      at += code >= 0xd800 && code < 0xdc00 && at + 1 < to ? 2 : 1;
      let word = text.slice(start, at);
      if (isApostrophe(code)) {
        word = "'";
        const next = text.charCodeAt(at) | 32;
        if (gap === 'none' && at < to && next === 115 && !isWordPart(text, at + 1, to)) {
          at++;
          word = "'s";
        }
      }
      const { classes, value } = lexicon.get(word) ?? unknown;
      terms.push({
        start,
        end: at,
        word,
        classes: classes === WORD ? MARK : classes | MARK,
        value,
        gap,
        capital: false,
      });
    }
    gap = 'none';
  }
}

function prefixEnd(text: string, start: number, end: number, lexicon: Lexicon, glued: number): number {
  const letters = start + 3;
  if (end <= letters || !isDigit(text.charCodeAt(letters)) || isDigit(text.charCodeAt(letters - 1))) return end;
  const printed = text.slice(start, letters);
  const entry = printed === printed.toUpperCase() ? lexicon.get(printed.toLowerCase()) : undefined;
  return entry !== undefined && (entry.classes & glued) !== 0 ? letters : end;
}

function isUpper(code: number): boolean {
  if (code < 0xc0) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function isWordPart(text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const code = text.charCodeAt(at);
  return isLetter(code) || isDigit(code);
}

function lower(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

/** The end of a word that starts with a letter: letters and digits, apostrophes inside (but not a final 's), dots of *a.m.* */
function wordEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  if (text.charCodeAt(at) === 46 && at + 1 < to && isLetter(text.charCodeAt(at + 1))) {
    // One letter and a dot, again and again: p.m., U.S., e.g.
    let dotted = start;
    while (dotted + 1 < to && isLetter(text.charCodeAt(dotted)) && text.charCodeAt(dotted + 1) === 46) dotted += 2;
    if (dotted - start >= 4) return dotted;
    if (dotted - start === 2 && !isWordPart(text, dotted + 1, to)) return dotted + 1;
  }
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at++;
    else if (isApostrophe(code) && isLetterAt(text, at + 1, to)) {
      if ((text.charCodeAt(at + 1) | 32) === 115 && !isWordPart(text, at + 2, to)) break;
      at++;
    } else break;
  }
  return at;
}

function isLetterAt(text: string, at: number, to: number): boolean {
  return at < to && isLetter(text.charCodeAt(at));
}

/** Whether a point opens a figure: *.45*, not the end of a sentence nor part of a name. */
function opensDecimal(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || !isDigit(text.charCodeAt(at + 1))) return false;
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  return isSpace(before) || before === 40 || before === 36;
}

function number<M>(text: string, start: number, to: number, gap: Gap, terms: Term<M>[]): number {
  let at = start;
  while (at < to && isDigit(text.charCodeAt(at))) at++;
  const digits = at - start;
  let grouped = false;
  // Lakhs and crores: 12,34,567
  if (digits >= 1 && digits <= 2 && text.charCodeAt(at) === 44) {
    let end = at;
    while (text.charCodeAt(end) === 44 && twoDigits(text, end + 1, to)) end += 3;
    if (end > at && text.charCodeAt(end) === 44 && threeDigits(text, end + 1, to)) {
      at = end + 4;
      grouped = true;
    }
  }
  // Thousands: 1,000,000
  while (digits >= 1 && digits <= 3 && text.charCodeAt(at) === 44 && threeDigits(text, at + 1, to)) {
    at += 4;
    grouped = true;
  }
  let decimal = false;
  const continental = digits <= 3 && !grouped ? continentalEnd(text, start, at, to) : at;
  if (continental > at) {
    const word = text.slice(start, continental).replaceAll('.', '').replace(',', '.');
    terms.push({ start, end: continental, word, classes: NUM, value: Number(word), gap, capital: false });
    return continental;
  }
  if (text.charCodeAt(at) === 46 && at + 1 < to && isDigit(text.charCodeAt(at + 1)) && !afterPoint(text, start)) {
    let end = at + 1;
    while (end < to && isDigit(text.charCodeAt(end))) end++;
    // 1.2.3 is no decimal
    if (!(text.charCodeAt(end) === 46 && end + 1 < to && isDigit(text.charCodeAt(end + 1)))) {
      at = end;
      decimal = true;
    }
  }
  const power = exponentEnd(text, at, to, decimal);
  if (power > at) {
    at = power;
    decimal = true;
  }
  const word = grouped ? text.slice(start, at).replaceAll(',', '') : text.slice(start, at);
  // What a number cannot hold to the last figure is a name: of an account, a key, a hash.
  let classes = word.length > LONGEST_NUMBER ? WORD : NUM;
  if (classes === NUM && !grouped && !decimal) classes |= digits <= 2 ? D2 : digits === 3 ? D3 : digits === 4 ? D4 : 0;
  if (classes !== WORD && !decimal && at + 1 < to && !isWordPart(text, at + 2, to)) {
    const suffix = text.slice(at, at + 2).toLowerCase();
    if (suffix === 'th' || suffix === 'st' || suffix === 'nd' || suffix === 'rd') {
      terms.push({ start, end: at + 2, word, classes: ORD, value: Number(word), gap, capital: false });
      return at + 2;
    }
  }
  terms.push({ start, end: at, word, classes, value: classes === WORD ? 0 : Number(word), gap, capital: false });
  return at;
}

/**
 * The end of a figure in continental print: points between thousands and a comma before one or two decimals, *1.234,56*; without
 * thousands only where it can be no list: *€2,50*, *2,5 million*.
 */
function continentalEnd(text: string, start: number, at: number, to: number): number {
  let end = at;
  while (text.charCodeAt(end) === 46 && threeDigits(text, end + 1, to)) end += 4;
  if (text.charCodeAt(end) !== 44) return at;
  let decimals = end + 1;
  while (decimals < to && isDigit(text.charCodeAt(decimals))) decimals++;
  const count = decimals - end - 1;
  if (count !== 1 && count !== 2) return at;
  if (end > at) return decimals;
  if (text.charCodeAt(decimals) === 44 && isDigit(text.charCodeAt(decimals + 1))) return at;
  const signed = start > 0 && '€$£'.includes(text.charAt(start - 1));
  return signed || ONE_FIGURE.test(text.slice(decimals, decimals + LONGEST_SCALE)) ? decimals : at;
}

/** What stands behind one figure and not behind two with a comma between them. */
const ONE_FIGURE = new RegExp(`^\\s?(?:%|€|(?:per ?cent|${Object.keys(scales).join('|')}|bn|mn|km|kg)\\b)`, 'i');
const LONGEST_SCALE = 14;

/** The end of a power of ten behind a number: *12.3e14*, *1e-3*; not the letter of a name, as in 7E7. */
function exponentEnd(text: string, at: number, to: number, decimal: boolean): number {
  if ((text.charCodeAt(at) | 32) !== 101) return at;
  const sign = text.charCodeAt(at + 1);
  const signed = sign === 43 || sign === 45;
  const first = at + (signed ? 2 : 1);
  let end = first;
  while (end < to && end < first + 3 && isDigit(text.charCodeAt(end))) end++;
  const digits = end - first;
  if (digits === 0 || digits > 2 || isWordPart(text, end, to)) return at;
  return signed || decimal || digits === 2 ? end : at;
}

/** Whether a figure and a point stand right before: 12.01.2024 is no decimal. */
function afterPoint(text: string, start: number): boolean {
  return start >= 2 && text.charCodeAt(start - 1) === 46 && isDigit(text.charCodeAt(start - 2));
}

/** Two figures and a comma behind them. */
function twoDigits(text: string, at: number, to: number): boolean {
  return (
    at + 2 < to && isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && text.charCodeAt(at + 2) === 44
  );
}

function threeDigits(text: string, at: number, to: number): boolean {
  if (at + 3 > to) return false;
  for (let i = at; i < at + 3; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return !(at + 3 < to && isDigit(text.charCodeAt(at + 3)));
}
