import { expect, test } from 'vitest';
import { ordinals, scales, tens, units } from '../../vocabulary/number-words.ts';
import { lex, NUM } from './lexer.ts';
import { numberWords, numerals } from './numerals.ts';
import type { Term } from './term.ts';

const lexicon = numberWords();

/** The numbers of a text. */
function read(text: string): number[] {
  const terms: Term<never>[] = [];
  lex(text, 0, text.length, lexicon, 0, terms);
  numerals(terms);
  return terms.filter(({ classes }) => (classes & NUM) !== 0).map(({ value }) => value);
}

const wordFor = (value: number, list: Readonly<Record<string, number>>) =>
  Object.entries(list).find(([, number]) => number === value)?.[0] as string;

/** A whole number in words, as an English paper would print it. */
function words(value: number, and: boolean): string {
  if (value < 20) return wordFor(value, units);
  if (value < 100) return wordFor(value - (value % 10), tens) + (value % 10 ? `-${words(value % 10, and)}` : '');
  for (const scale of [1e12, 1e9, 1e6, 1e3, 100]) {
    if (value < scale) continue;
    const rest = value % scale;
    const joint = and && rest < 100 ? ' and ' : ' ';
    return `${words(Math.floor(value / scale), and)} ${wordFor(scale, scales)}${rest ? joint + words(rest, and) : ''}`;
  }
  return '';
}

/** Whole numbers of all sizes that look random and are the same each time. */
function samples(count: number): number[] {
  let state = 5;
  return Array.from({ length: count }, (_, i) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * 10 ** (1 + (i % 13)));
  });
}

test('a whole number printed in words is read as itself', () => {
  for (const value of samples(1300))
    for (const and of [false, true]) expect(read(words(value, and)), words(value, and)).toEqual([value]);
});

test('a number printed in figures is read as itself, with thousands, decimals, powers and fractions', () => {
  for (const value of samples(400)) {
    expect(read(value.toLocaleString('en-US'))).toEqual([value]);
    expect(read(`${value}.25`)).toEqual([value + 0.25]);
    expect(read(`${value.toLocaleString('de-DE')},25`)).toEqual(value < 1000 ? expect.anything() : [value + 0.25]);
    expect(read(`${value} ½`)).toEqual([value + 0.5]);
    if (value > 0) expect(read((value / 8).toExponential(6))).toEqual([Number((value / 8).toExponential(6))]);
  }
});

test('a whole and a part in words are one number', () => {
  for (const whole of samples(40).filter((value) => value > 0))
    for (const [part, under] of Object.entries(ordinals).filter(([, value]) => value > 2 && value < 1000)) {
      const text = `${words(whole, false)} and two ${part}s`;
      const factor = [1e12, 1e9, 1e6, 1e3].find((scale) => whole >= scale && whole % scale === 0) ?? 1;
      const wanted = whole + (2 / under) * factor;
      expect((read(text)[0] ?? 0) / wanted, text).toBeCloseTo(1, 12);
    }
});

test.each([
  ['three twenty-firsts', [3 / 21]],
  ['one hundred thirty-fifths', [100 / 35]],
  ['one twenty-fifth', [1 / 25]],
  ['3 hundred and 21', [321]],
  ['a hundred thousand', [100_000]],
  ['hundred thousand', [100_000]],
  ['nineteen ninety-six', [1996]],
  ['one billion and a half million', [1_000_500_000]],
  ['1.234.567,89', [1_234_567.89]],
])('%s', (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});
