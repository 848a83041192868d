import { scales } from '../../vocabulary/number-words.ts';
import type { Made, Match, Rule, Site } from '../terms/grammar.ts';
import { level } from '../terms/grammar.ts';
import { tidy } from '../terms/numerals.ts';
import { namePattern } from '../terms/pattern.ts';
import type { Amount } from './amount.ts';
import {
  centOf,
  classes,
  codeIndex,
  currencyOf,
  measureAt,
  measureOf,
  partOf,
  phrases,
  type QuantityTerm,
  sharedOf,
  shortScale,
} from './lexicon.ts';

// The grammar of quantities: names of units and currencies, then numbers, then stretches between numbers, then amounts.

type R = Rule<Amount>;
type T = QuantityTerm | undefined;
const { NUM, RANGE, AMOUNT, CURRENCY, VAGUE, UNIT } = classes;

const number = (value: number): Made<Amount> => ({ classes: NUM, value });
const amount = (meaning: Amount): Made<Amount> => ({ classes: AMOUNT, meaning });

const wordAt = ({ terms, first }: Site<Amount>, offset: number) => terms[first + offset]?.word;
const nextTerm = ({ terms, next }: Site<Amount>) => terms[next];

/** Level 1: names and signs of several terms. */
const names: R[] = [
  ...phrases.map(
    ({ text, classes: bits, value, exact }): R => [
      namePattern(text),
      (_match, site) => {
        const first = site.terms[site.first] as QuantityTerm;
        const last = site.terms[site.next - 1] as QuantityTerm;
        if (exact && site.text.slice(first.start, last.end) !== text) return undefined;
        // °C and °F stand behind figures; a sign of letters too.
        return { classes: bits, value };
      },
    ],
  ),
  ['p:COUNTRY d:SHARED', (match, site) => ofCountry(match, site)],
  [
    'hong|new|sri|south|north kong|zealand|lankan d:SHARED',
    ({ d }, site) => country(d, `${wordAt(site, 0)} ${wordAt(site, 1)}`) ?? country(d, wordAt(site, 1) ?? ''),
  ],
  ['d:SHARED sterling', ({ d }) => country(d, 'sterling')],
  ['dutch guilder|guilders', () => ({ classes: CURRENCY, value: codeIndex('NLG') })],
];

function country(d: T, of: string): Made<Amount> | undefined {
  const code = d && sharedOf(d)?.of[of];
  return code === undefined ? undefined : { classes: CURRENCY, value: codeIndex(code) };
}

/** *Australian dollars*, *US$*, *c $*: a letter or two tell a dollar's country only glued to its sign. */
function ofCountry({ p, d }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  if (!p || !d) return undefined;
  const sign = d.word === '$' || d.word === '£';
  const short = p.word.length <= 2 && p.word !== 'us';
  if (!sign && short && p.word !== 'us') return undefined;
  if (
    sign &&
    d.gap !== 'none' &&
    p.word !== 'us' &&
    p.word !== 'hk' &&
    p.word !== 'c' &&
    p.word !== 'u.s' &&
    p.word !== 'u.s.'
  )
    return undefined;
  if (!sign && p.word.length === 1) return undefined;
  if (site.text.slice(p.start, p.end) === 'can' && d.gap !== 'none') return undefined;
  return country(d, p.word);
}

/** Level 2: numbers with their signs, decimals, parts and short scales. */
const numbers: R[] = [
  ['a dozen', () => number(12)],
  ['half a dozen', () => number(6)],
  ['half - dozen', () => number(6)],
  ['n:NUM dozen|dozens|doz|dozs|dz|dzs', ({ n }) => (n ? number(n.value * 12) : undefined)],
  ['a? half s:SCALE', ({ s }) => s && number(s.value / 2)],
  ['a? quarter -? s:SCALE', ({ s }) => s && number(s.value / 4)],
  ['half of? n:NUM', ({ n }, site) => (isOneScale(n, site) ? number(n.value / 2) : undefined)],
  ['a? quarter of n:NUM', ({ n }, site) => (isOneScale(n, site) ? number(n.value / 4) : undefined)],
  [
    'n:NUM -? p:PART of? a? s:SCALE',
    ({ n, p, s }) =>
      n && p && s && n.value < 100 ? number(tidy((n.value * s.value) / (partOf(p.word) as number))) : undefined,
  ],
  // two thirds of a million
  [
    'n:NUM -? p:PART of m:NUM',
    ({ n, p, m }) =>
      n && p && m && n.value < (partOf(p.word) as number) && m.word === '' && m.value >= 1e6
        ? number(tidy((n.value * m.value) / (partOf(p.word) as number)))
        : undefined,
  ],
  ['n:NUM s:SHORT', scaled],
  // five hundreds, 2 millions
  ...(['hundred', 'thousand', 'million', 'billion', 'trillion'] as const).map(
    (scale): R => [`n:NUM ${scale}s`, ({ n }) => n && number(tidy(n.value * (scales[scale] as number)))],
  ),
  ['n:NUM point|dot d:NUM e:NUM? f:NUM?', (match) => spokenDecimal(match)],
  ['minus|negative n:NUM point|dot d:NUM e:NUM? f:NUM?', (match) => spokenDecimal(match, -1)],
  ['minus|negative n:NUM', ({ n }) => (n ? number(-n.value) : undefined)],
  ['m:-|−|– ~n:NUM', signed],
  ['m:-|−|– ~n:NUM ~/ ~d:NUM', ({ m, n, d }, site) => negated(m, n && d && fraction({ n, m: d }, site), site)],
  // powers, and numbers in scientific notation
  ['n:NUM ~^ ~s:-|−|+? ~e:NUM', power],
  ['m:-|−|– ~n:NUM ~^ ~s:-|−|+? ~e:NUM', ({ m, ...match }, site) => negated(m, power(match), site)],
  ['n:NUM ~x:x10|x2 ~^ ~s:-|−|+? ~e:NUM', scientific],
  ['n:NUM ~x:x10 ~s:-|− ~e:NUM', scientific],
  ['n:NUM ×|x|* x:10|2 ~^ ~s:-|−|+? ~e:NUM', scientific],
  ['n:NUM ×|x|* x:10 ~s:-|− ~e:NUM', scientific],
  // a tolerance behind the figure
  ['n:NUM ± t:NUM', ({ n }) => n && number(n.value)],
  ['n:NUM + ~/ ~- t:NUM', ({ n }) => n && number(n.value)],
  ['n:NUM ~/ ~m:NUM', fraction],
  ['a:D2|D3 b:D3 c:D3? d:D3?', spacedThousands],
  ['a:D2|D3 b:D3 d:NUM', spacedThousands],
];

/** *a million*: one of a scale, which the numerals have read as a number. */
function isOneScale(n: T, { text }: Site<Amount>): n is QuantityTerm {
  return n !== undefined && /^an? [a-z]+$/.test(text.slice(n.start, n.end));
}

/** *1.1^23* */
function power({ n, s, e }: Match<Amount>): Made<Amount> | undefined {
  if (!n || !e) return undefined;
  return finite(n.value ** (s && s.word !== '+' ? -e.value : e.value));
}

/** *1.3x10^6*, *2.48×10−5*, *8 x 2^10* */
function scientific({ n, x, s, e }: Match<Amount>): Made<Amount> | undefined {
  if (!n || !x || !e || !Number.isInteger(e.value)) return undefined;
  const base = x.word.endsWith('10') ? 10 : 2;
  const exponent = s && s.word !== '+' ? -e.value : e.value;
  return finite(base === 10 ? Number(`${n.value}e${exponent}`) : n.value * base ** exponent);
}

function finite(value: number): Made<Amount> | undefined {
  return Math.abs(value) < 1e24 ? number(value) : undefined;
}

function negated(m: T, made: Made<Amount> | undefined, site: Site<Amount>): Made<Amount> | undefined {
  return made?.value !== undefined && m && signHoldsNumber(m, site) ? { ...made, value: -made.value } : undefined;
}

/** *3/4*, *1/40*: what papers print as a fraction; 9/11 and 24/7 are names, a day and a month a date. */
function fraction({ n, m }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  if (!n || !m || n.value < 1 || n.value >= m.value || (n.classes & m.classes & (classes.D2 | classes.D3)) === 0)
    return undefined;
  if (![2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 50, 64, 100].includes(m.value)) return undefined;
  const following = nextTerm(site);
  const prior = site.terms[site.first]?.gap === 'none' ? site.terms[site.first - 1] : undefined;
  if (prior?.word === '/' || (following?.gap === 'none' && following.word === '/')) return undefined;
  return { classes: NUM | classes.FRACTION, value: n.value / m.value };
}

/** *40 000*, *1 414 021 100*: thousands apart by spaces, as ISO 80000 and much of Europe write them. */
function spacedThousands({ a, b, c, d }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  if (!a || !b || a.word.startsWith('0') || a.gap === 'none') return undefined;
  // The last group may have decimals: 1 234 567.89
  if (d && (d.classes & classes.D3) === 0 && !/^\d{3}\.\d+$/.test(d.word)) return undefined;
  const groups = [b, c, d].filter((term) => term !== undefined);
  const following = nextTerm(site);
  if (following?.gap === 'none' && (following.classes & classes.MARK) === 0) return undefined;
  // "18 777 jets" are two numbers: one group more wants noughts, a unit or money behind it.
  const measured = following !== undefined && (following.classes & (UNIT | CURRENCY | classes.SHARED)) !== 0;
  if (groups.length < 2 && b.word !== '000' && !measured) return undefined;
  return number(Number([a, ...groups].map(({ word }) => word).join('')));
}

/** A short scale counts glued to the figure; apart, only where it can be nothing else. */
function scaled({ n, s }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  if (!n || !s || n.word === '') return undefined;
  const printed = site.text.slice(s.start, s.end);
  const scale = shortScale(s.word);
  if (scale === undefined) return undefined;
  const money = isMoneySign(site.terms[site.first - 1]);
  // 573.15K is kelvin
  if (printed === 'K' && !money && /\.\d\d/.test(n.word)) return undefined;
  const single = printed.length === 1;
  const following = nextTerm(site);
  // 12.5 M, apart from its figure, is millions where the figure has marks and no name begins.
  const apart =
    printed === 'k' || (printed === 'M' && /[.,]/.test(site.text.slice(n.start, n.end)) && !following?.capital);
  if (single && s.gap !== 'none' && !(apart && s.gap === 'space')) return undefined;
  if (printed === 'mm' || printed === 'MM') {
    if (!money && printed === 'mm') return undefined;
    return number(tidy(n.value * 1e6));
  }
  // 5m is metres, unless money or people are meant; t and b are tonnes and bits.
  if (
    printed === 'm' &&
    !money &&
    !(
      following?.gap === 'space' &&
      (following.classes & (classes.WORD | classes.SHARED | CURRENCY)) !== 0 &&
      isCounted(following.word)
    )
  )
    return undefined;
  if ((printed === 't' || printed === 'T' || printed === 'b') && !money) {
    if (printed !== 'b' || !/^\d+\.\d+$/.test(n.word)) return undefined;
  }
  if (!single && s.gap !== 'none' && !['bn', 'mn', 'mln', 'bln', 'tn', 'trn', 'tln', 'mil', 'mio'].includes(s.word))
    return undefined;
  if (s.word === 'thou' || (s.word === 'mil' && s.gap !== 'none' && !money)) return undefined;
  return number(tidy(n.value * scale));
}

function isMoneySign(term: T): boolean {
  return term !== undefined && (term.classes & (CURRENCY | classes.SHARED)) !== 0;
}

/** A plural noun by its looks. */
function isCounted(word: string): boolean {
  return (
    (/[a-z]{3,}s$/.test(word) && !/(ss|us|is)$/.test(word)) ||
    ['people', 'men', 'women', 'children', 'euro', 'yen', 'yuan', 'won'].includes(word)
  );
}

/** *three point one four*, *one point five million*: the scale of the last figure is that of the whole. */
function spokenDecimal({ n, d, e, f }: Match<Amount>, sign = 1): Made<Amount> | undefined {
  const digits = [d, e, f].filter((term) => term !== undefined);
  const last = digits.at(-1);
  if (!n || !last || !Number.isInteger(n.value) || digits.some(({ value }) => !Number.isInteger(value)))
    return undefined;
  const scale = last.word === '' ? largestScale(last.value) : 1;
  const decimals = [...digits.slice(0, -1).map(({ value }) => value), last.value / scale];
  return number(tidy(sign * scale * Number(`${n.value}.${decimals.join('')}`)));
}

function signed({ n, m }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  return n && m && signHoldsNumber(m, site) ? number(-n.value) : undefined;
}

/** Whether a dash before a figure is its sign: not one that ties it to what stands before. */
function signHoldsNumber(m: QuantityTerm, site: Site<Amount>): boolean {
  const prior = site.terms[site.first - 1];
  if (m.gap === 'none' && prior !== undefined && prior.word !== '(' && !isMoneySign(prior)) return false;
  // 75 -300 is a stretch
  if (prior !== undefined && (prior.classes & NUM) !== 0) return false;
  return !(m.word === '–' && m.gap !== 'space' && m.gap !== 'break');
}

/** Level 3: stretches between two numbers, and shares of a whole. */
const ranges: R[] = [
  ['n:NUM ~-|~– ~m:NUM', (match, site) => range(match, site)],
  ['n:NUM -|– m:NUM', (match, site) => range(match, site)],
  ['n:NUM - to|or m:NUM', (match, site) => range(match, site)],
  // "seven or eight thousand" and "two or three" are about one figure; "10 or 20" is a choice
  [
    'n:NUM or m:NUM',
    (match, site) =>
      sharedScale(match, site) > 1 || match.m?.value === (match.n?.value ?? 0) + 1 ? range(match, site) : undefined,
  ],
  ['n:NUM to m:NUM', (match, site) => (isMove(site) ? undefined : range(match, site))],
  ['between n:NUM and m:NUM', (match, site) => range(match, site)],
  ['n:NUM -? p:PART', share],
  ['a|one -? p:PART', (match, site) => share(match, site)],
  [
    'half',
    (_match, site) =>
      (['of', 'the', 'a', 'its', 'their'].includes(site.terms[site.next]?.word ?? '') ||
        (wordAt(site, -1) === 'than' && wordAt(site, 1) !== 'an')) &&
      // half a mile is a length
      ((site.terms[site.next + 1]?.classes ?? 0) & UNIT) === 0 &&
      !['first', 'second', 'last', 'half', 'other', 'better', 'latter'].includes(site.terms[site.first - 1]?.word ?? '')
        ? amount({ kind: 'fraction', value: 0.5 })
        : undefined,
  ],
  [
    'n:NUM over m:NUM',
    ({ n, m }, site) =>
      n && m && m.value !== 0 && (site.first === 0 || n.value < 0)
        ? amount({ kind: 'ratio', value: n.value / m.value })
        : undefined,
  ],
  [
    'n:NUM out of every? m:NUM',
    ({ n, m }) => (n && m && m.value > n.value ? amount({ kind: 'ratio', value: n.value / m.value }) : undefined),
  ],
  [
    'n:NUM in every? m:NUM',
    ({ n, m }) =>
      n &&
      m &&
      m.value > n.value &&
      n.value <= 10 &&
      ([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000, 10000].includes(m.value) || (n.value === 1 && m.value <= 100))
        ? amount({ kind: 'ratio', value: n.value / m.value })
        : undefined,
  ],
];

/** Verbs of change: behind them "$1.20 to $78.40" is by how much and up to what. */
const MOVED = new Set(
  `rose fell gained lost added shed climbed dropped slipped jumped dipped sank soared surged tumbled eased edged advanced declined
increased decreased grew shrank rise fall rises falls up down`.split(/\s+/),
);

/** The word before the stretch, past a sign and a small adverb. */
function isMove({ terms, first }: Site<Amount>): boolean {
  const prior = terms[first - 1];
  const word = isMoneySign(prior) || prior?.word === 'by' ? terms[first - 2]?.word : prior?.word;
  return MOVED.has(word ?? '');
}

function range({ n, m }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  if (!n || !m) return undefined;
  const from = n.value * sharedScale({ n, m }, site);
  const to = m.value;
  if (!(to > from)) return undefined;
  // Part of a longer row of figures: a phone number, a date, a score by sets
  const prior = site.terms[site.first - 1];
  const following = nextTerm(site);
  if (
    prior !== undefined &&
    (prior.word === '-' || prior.word === '/' || prior.word === '–') &&
    site.terms[site.first]?.gap === 'none'
  )
    return undefined;
  if (
    following?.gap === 'none' &&
    (following.word === '-' || following.word === '/') &&
    (site.terms[site.next + 1]?.classes ?? 0) & NUM
  )
    return undefined;
  return { classes: RANGE, meaning: { kind: 'cardinal', value: from, max: to } };
}

/** The scale that stands behind the second figure and belongs to both: *12-20 million*, *two or three hundred*. */
function sharedScale({ n, m }: Match<Amount>, { text }: Site<Amount>): number {
  if (!n || !m) return 1;
  const word = /(?:^|[\s-])([a-z]+)$/i.exec(text.slice(m.start, m.end))?.[1]?.toLowerCase() ?? '';
  const scale =
    (word === 'dozen' ? 12 : scales[word]) ??
    (/[a-z]$/i.test(text.slice(m.start, m.end)) && m.word === '' ? largestScale(m.value) : 1);
  return n.value >= 1 && n.value < Math.min(1000, m.value / scale) ? scale : 1;
}

function largestScale(value: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (value >= scale) return scale;
  return 1;
}

/** *two-thirds*, *a quarter of*: not *a third attack*, nor the quarter of a year. */
function share({ n, p }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  if (!p) return undefined;
  const parts = partOf(p.word) as number;
  const over = n ? n.value : 1;
  const following = nextTerm(site);
  const plural = p.word.endsWith('s') || p.word === 'halves';
  if (n && over > 1 && !plural) return undefined;
  if (!n && plural) return undefined;
  if (!Number.isInteger(over)) return undefined;
  if (over === 1) {
    const free =
      following === undefined ||
      following.gap === 'break' ||
      (following.classes & classes.MARK) !== 0 ||
      following.word === 'of' ||
      following.word === 'the' ||
      following.word === 'as' ||
      (p.gap === 'none' && (following.classes & UNIT) === 0);
    if (!free || (p.word === 'quarter' && following?.word !== 'of')) return undefined;
  } else if (parts === 4 && p.word === 'quarters' && p.gap === 'space' && following?.word !== 'of' && over !== 3)
    return undefined;
  return { classes: AMOUNT | NUM, value: over / parts, meaning: { kind: 'fraction', value: over / parts } };
}

/** Level 4: money, measures, percentages, ages. */
const percent = '%|percent|pct|percentage|percents';
const amounts: R[] = [
  [`n:NUM|RANGE ${percent}`, ({ n }) => of(n, { kind: 'percent', unit: '%' })],
  ['n:NUM|RANGE per cent', ({ n }) => of(n, { kind: 'percent', unit: '%' })],
  [`n:NUM|RANGE - ${percent}`, ({ n }) => of(n, { kind: 'percent', unit: '%' })],
  ['n:NUM|RANGE -? percentage point|points', ({ n }) => of(n, { kind: 'percentage-points', unit: '%' })],
  [
    'n:NUM|RANGE -? basis point|points',
    ({ n }) => {
      const made = of(n, { kind: 'percentage-points', unit: '%' });
      return made?.meaning && amount(hundredth(made.meaning));
    },
  ],
  ['n:NUM|RANGE -? percentage - point|points', ({ n }) => of(n, { kind: 'percentage-points', unit: '%' })],
  [
    'n:NUM % - to|– m:NUM %',
    ({ n, m }) =>
      n && m && m.value > n.value ? amount({ kind: 'percent', unit: '%', value: n.value, max: m.value }) : undefined,
  ],
  [
    'between n:NUM percent|% and m:NUM percent|%',
    ({ n, m }) =>
      n && m && m.value > n.value ? amount({ kind: 'percent', unit: '%', value: n.value, max: m.value }) : undefined,
  ],
  // money
  ['c:CURRENCY|SHARED n:NUM|RANGE', (match, site) => money(match, site)],
  [
    'c:CURRENCY|SHARED n:NUM|RANGE d:CURRENCY|SHARED',
    (match, site) => (samePrinted(match) ? money(match, site) : undefined),
  ],
  ['c:CURRENCY|SHARED n:NUM us dollars', (match, site) => money(match, site)],
  ['n:NUM c:CURRENCY|SHARED and? m:NUM', (match, site) => spokenCents(match, site, moneyBehind(match, site))],
  ['c:CURRENCY|SHARED n:NUM and m:CARD|NUM', (match, site) => spokenCents(match, site, money(match, site))],
  ['n:NUM x:MILLIONS', (match, site) => millions(match, site)],
  ['x:MILLIONS n:NUM', (match, site) => millions(match, site)],
  ['n:NUM|RANGE -? c:CURRENCY|SHARED', (match, site) => moneyBehind(match, site)],
  [
    'n:NUM|RANGE c:CURRENCY s:SCALE',
    ({ n, c, s }) =>
      n && c && s ? of({ ...n, value: n.value * s.value }, { kind: 'money', unit: currencyOf(c) ?? '' }) : undefined,
  ],
  ['c:CURRENCY|SHARED n:NUM -|– d:CURRENCY|SHARED m:NUM', moneyRange],
  [
    'c:CURRENCY|SHARED n:NUM to d:CURRENCY|SHARED m:NUM',
    (match, site) => (isMove(site) ? undefined : moneyRange(match, site)),
  ],
  ['between c:CURRENCY|SHARED n:NUM and d:CURRENCY|SHARED m:NUM', moneyRange],
  ['n:NUM|RANGE -? c:CENT', ({ n, c }, site) => cents(n, c, site)],
  [
    'a penny',
    (_match, { terms, first }) =>
      ((terms[first - 1]?.classes ?? 0) & (NUM | CURRENCY | classes.SHARED)) === 0
        ? amount({ kind: 'money', unit: centOf('penny') as string, value: 0.01 })
        : undefined,
  ],
  [
    'n:NUM c:SHARED|CURRENCY ,? and? m:NUM d:CENT',
    ({ n, c, m }, site) => {
      const whole = n && c && moneyBehind({ n, c }, site);
      return whole?.meaning && m
        ? amount({ ...whole.meaning, value: tidy((n?.value ?? 0) + m.value / 100) })
        : undefined;
    },
  ],
  // In seven-bit wires # stands for £.
  ['# ~n:NUM', ({ n }) => (n && n.value >= 1e5 ? of(n, { kind: 'money', unit: 'GBP' }) : undefined)],
  ['gb # ~n:NUM', ({ n }) => of(n, { kind: 'money', unit: 'GBP' })],
  // measures
  ['n:NUM|RANGE -? u:UNIT', (match, site) => measure(match, site)],
  ['n:NUM|RANGE u:SIGN', (match, site) => measure(match, site)],
  ['n:NUM|RANGE - u:SIGN', (match, site) => measure(match, site)],
  ...['( )', '[ ]', '{ }', '< >'].map((pair): R => {
    const [open, close] = pair.split(' ');
    return [`n:NUM ${open} ~u:SIGN ~${close}`, (match, site) => measure(match, site)];
  }),
  // half a mile, a half turn
  ['a|one half -? u:UNIT', (match, site) => half(match, site)],
  ['half -? a? u:UNIT', (match, site) => half(match, site)],
  ['n:NUM u:UNIT|SIGN - to|– m:NUM v:UNIT|SIGN', (match, site) => measureRange(match, site)],
  ['n:NUM u:UNIT|SIGN to m:NUM v:UNIT|SIGN', (match, site) => (isMove(site) ? undefined : measureRange(match, site))],
  ['between n:NUM u:UNIT|SIGN and m:NUM v:UNIT|SIGN', (match, site) => measureRange(match, site)],
  ['a|an u:UNIT', ({ u }, site) => article(u, site)],
  ['n:NUM u:UNIT|SIGN ,? and? m:NUM v:UNIT|SIGN', (match, site) => feetAndInches(match, site)],
  // ages
  ['n:NUM|RANGE -? y:YEARS -? old', ({ n, y }) => age(n, y)],
  ['n:NUM|RANGE y:YEARS of age', ({ n, y }) => age(n, y)],
  ['n:NUM yo|y.o.', ({ n }) => age(n, undefined)],
  ['aged|age n:NUM|RANGE', ({ n }) => (n && n.value < 130 ? age(n, undefined) : undefined)],
  ['at|the the? age of n:NUM', ({ n }) => (n && n.value < 130 ? age(n, undefined) : undefined)],
  // no figure
  ['several|multiple|numerous', () => ({ classes: VAGUE, meaning: { kind: 'cardinal', vague: true } })],
  ['dozens|scores|hundreds|thousands|millions|billions|trillions', (_match, site) => vague(site)],
  [
    'tens|dozens|scores|hundreds|thousands of thousands|millions|billions|hundreds',
    () => ({ classes: VAGUE, meaning: { kind: 'cardinal', vague: true } }),
  ],
  ['a? few|several|many s:SCALE', () => ({ classes: VAGUE, meaning: { kind: 'cardinal', vague: true } })],
  ['a? few|several|many dozen', () => ({ classes: VAGUE, meaning: { kind: 'cardinal', vague: true } })],
  [
    'a couple of? s:SCALE',
    ({ s }) => s && { classes: VAGUE, meaning: { kind: 'cardinal', value: 2 * s.value, vague: true } },
  ],
  ['a couple of? dozen', () => ({ classes: VAGUE, meaning: { kind: 'cardinal', value: 24, vague: true } })],
  ['a couple of', () => ({ classes: VAGUE, meaning: { kind: 'cardinal', value: 2, vague: true } })],
  ['a few', () => ({ classes: VAGUE, meaning: { kind: 'cardinal', vague: true } })],
  ['a handful of', () => ({ classes: VAGUE, meaning: { kind: 'cardinal', vague: true } })],
  ['a number of', () => ({ classes: VAGUE, meaning: { kind: 'cardinal', vague: true } })],
];

/** The amount that a number or a stretch between two makes with a kind and unit. */
function of(n: T, rest: Omit<Amount, 'value' | 'max'>): Made<Amount> | undefined {
  if (!n || rest.unit === '') return undefined;
  const max = n.meaning?.max;
  return amount({
    ...rest,
    value: n.meaning?.max === undefined ? n.value : (n.meaning.value as number),
    ...(max === undefined ? {} : { max }),
  });
}

function money({ c, n }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  if (!c || !n || n.value < 0) return undefined;
  const sign = /^[^a-z]/i.test(site.text.slice(c.start, c.end)) || /[$£€¥]$/.test(site.text.slice(c.start, c.end));
  // "dollar 22.5 million", as South Asian papers print it
  const spoken = c.word === 'dollar' && n.word === '' && n.value >= 1e6;
  if (!sign && !spoken && (c.classes & CURRENCY) === 0 && c.word !== 'rs' && c.word !== 'rs.') return undefined;
  // ISO codes and Rs stand before figures; euros and yen don't.
  if (
    !sign &&
    !spoken &&
    !(
      /^[A-Z]{2,3}$/.test(site.text.slice(c.start, c.end)) ||
      PLAIN_CODES.has(c.word) ||
      c.word === 'rs' ||
      c.word === 'rs.' ||
      c.word === 'rm'
    )
  )
    return undefined;
  return moneyOf(c, n);
}

/** Codes that are no other word in small letters. */
const PLAIN_CODES = new Set(['usd', 'rmb', 'eur', 'gbp', 'btc']);

function moneyOf(c: QuantityTerm, n: QuantityTerm): Made<Amount> | undefined {
  if ((c.classes & CURRENCY) !== 0) return of(n, { kind: 'money', unit: currencyOf(c) ?? '' });
  const alone = sharedOf(c)?.alone;
  // Francs of an unsaid country are money without a unit.
  if (alone === undefined) return of(n, { kind: 'money' });
  return of(n, { kind: 'money', unit: alone, ...(c.word === '$' ? { bareDollar: true } : {}) });
}

function moneyBehind({ n, c }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  if (!n || !c) return undefined;
  const printed = site.text.slice(c.start, c.end);
  const following = nextTerm(site);
  // 1 $10 note: the sign belongs to the figure behind it, unless signs stand behind their figures: 10 $ 30 $
  if (
    /[$£€¥]$/.test(printed) &&
    following !== undefined &&
    following.gap !== 'break' &&
    (following.classes & NUM) !== 0 &&
    site.terms[site.next + 1]?.word !== c.word
  )
    return undefined;
  // 3 USD50 notes: a code is glued to the figure behind it
  if (following?.gap === 'none' && (following.classes & NUM) !== 0 && c.gap !== 'none') return undefined;
  if (c.word === 'won' && following?.word === 'the') return undefined;
  // "30 pounds" is a weight unless it is large, or the text next to it speaks of money
  if ((c.word === 'pound' || c.word === 'pounds') && !(n.value >= 1e5 || (n.meaning?.value ?? 0) >= 1e5))
    return undefined;
  if (
    ['real', 'mark', 'crown', 'crowns', 'marks', 'sol', 'dm', 'tl', 's', 'rs', 'rm', 'nis'].includes(c.word) &&
    printed === c.word &&
    n.value < 1000
  )
    return undefined;
  if (
    /^[a-z]{2,3}$/.test(printed) &&
    (c.classes & CURRENCY) !== 0 &&
    !PLAIN_CODES.has(c.word) &&
    !['yen', 'won', 'kip'].includes(c.word)
  )
    return undefined;
  return moneyOf(c, n);
}

/** *15 dollars (and) 50*: hundredths without their name, where nothing follows that they could count. */
function spokenCents({ n, m }: Match<Amount>, site: Site<Amount>, whole: Made<Amount> | undefined) {
  if (!n || !m || whole?.meaning === undefined || !Number.isInteger(n.value) || n.word.includes('.')) return undefined;
  if (!Number.isInteger(m.value) || m.value < 1 || m.value > 99 || m.gap !== 'space') return undefined;
  // "$100 and 50" are two figures.
  if (site.terms[site.first]?.word !== n.word && m.word !== '') return undefined;
  const following = nextTerm(site);
  const free =
    following === undefined ||
    following.gap === 'break' ||
    ((following.classes & classes.MARK) !== 0 &&
      (following.classes & ~classes.MARK) === 0 &&
      !/[-–/%:]/.test(following.word)) ||
    following.word === 'more' ||
    following.word === 'and';
  return free ? amount({ ...whole.meaning, value: tidy(n.value + m.value / 100) }) : undefined;
}

/** *30 MUSD*, *MAUD 60*: millions of a currency by its code, as Nordic accounts print them. */
function millions({ n, x }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  if (!n || !x || site.text.slice(x.start, x.end) !== x.word.toUpperCase()) return undefined;
  return amount({ kind: 'money', unit: x.word.slice(1).toUpperCase(), value: tidy(n.value * 1e6) });
}

function samePrinted({ c, d }: Match<Amount>): boolean {
  if (!c || !d) return false;
  const one = currencyOf(c) ?? sharedOf(c)?.alone;
  const two = currencyOf(d) ?? sharedOf(d)?.alone;
  return one === two && !['$', '£', '€'].includes(d.word);
}

function moneyRange(match: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  const { c, n, d, m } = match;
  if (!c || !n || !d || !m) return undefined;
  let from = n.value;
  if (m.value >= 1e6 && from < 1000 && n.word !== '') from = from < m.value / 1e3 ? from * largestScale(m.value) : from;
  if (!(m.value > from)) return undefined;
  const made = money({ c, n: m }, site);
  return made?.meaning && amount({ ...made.meaning, value: from, max: m.value });
}

function cents(n: T, c: T, site: Site<Amount>): Made<Amount> | undefined {
  if (!n || !c) return undefined;
  if (c.word === 'p' && (c.gap !== 'none' || site.text.slice(c.start, c.end) !== 'p')) return undefined;
  if (c.word === 'sen') return undefined;
  const code = centOf(c.word);
  if (code === undefined) return undefined;
  const made = of(n, { kind: 'money', unit: code });
  return made?.meaning && amount(hundredth(made.meaning));
}

/** Cents are hundredths of their currency, basis points of a percentage point. */
function hundredth({ value = 0, max, ...rest }: Amount): Amount {
  return { ...rest, value: tidy(value / 100), ...(max === undefined ? {} : { max: tidy(max / 100) }) };
}

/** Signs that are other words: metres or millions, inches or in, tonnes, feet of a name. */
function signHolds(n: QuantityTerm, u: QuantityTerm, site: Site<Amount>): boolean {
  const printed = site.text.slice(u.start, u.end);
  const following = nextTerm(site);
  const ends = following === undefined || following.gap === 'break' || (following.classes & classes.MARK) !== 0;
  if (printed === 'in' || printed === 'in.')
    return (
      ends ||
      ['thick', 'long', 'tall', 'wide', 'deep', 'high'].includes(following?.word ?? '') ||
      (n.classes & classes.FRACTION) !== 0
    );
  if (printed === '"') {
    if (closesQuotation(site.text, u.start)) return false;
    if (u.gap === 'space') return ['thick', 'long', 'tall', 'wide', 'deep', 'high'].includes(following?.word ?? '');
    return u.gap === 'none' && n.value < 200 && (ends || /^[a-z]/.test(following?.word ?? ''));
  }
  // L-202 and F-16 are names
  if (printed.length === 1 && following?.word === '-' && following.gap === 'none') return false;
  if (printed === 'st' || printed === 'mt') return u.gap === 'none';
  if (printed === 'C' || printed === 'F')
    return (
      Math.abs(n.value) < 1000 &&
      (ends || !following?.capital) &&
      following?.word !== '/' &&
      (u.gap === 'space' || (ends && n.value < 130))
    );
  if (printed === 'pm')
    return u.gap === 'space' && n.word.includes('.') && n.word.split('.')[1]?.length !== 2
      ? true
      : n.word.includes('.') && (n.word.split('.')[1]?.length ?? 0) !== 2;
  if (printed.length === 1 && /[A-Za-z]/.test(printed)) {
    if (u.gap === 'none') return true;
    return (
      ends ||
      (following !== undefined && (following.classes & NUM) !== 0) ||
      (/^[a-z]/.test(following?.word ?? '') && !following?.capital)
    );
  }
  return true;
}

/** "more than 100": the mark ends a quotation that opened in its line. */
function closesQuotation(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at), at - 400) + 1, at);
  return (line.match(/"/g)?.length ?? 0) % 2 === 1;
}

function measure({ n, u }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  if (!n || !u) return undefined;
  const index = measureOf(u, site.text);
  if (index === undefined || (u.word !== '' && (u.classes & UNIT) === 0 && !signHolds(n, u, site))) return undefined;
  const { code, kind } = measureAt(index);
  if (code === 'circ' && !isAngle(site)) return undefined;
  // Degrees are of warmth where the word is near, else of an angle
  if (code === 'deg') return of(n, { kind: isAngle(site) ? 'other' : 'temperature', unit: 'deg', measure: index });
  // "9 yards" of a play, "20 stone" of a wall: words of measure are plural or hyphened
  if (u.word === 'stone' || u.word === 'foot' || u.word === 'barrel') {
    const hyphened = site.terms[site.next - 2]?.word === '-';
    if (u.word === 'stone' && !(n.value >= 5 && n.value <= 40)) return undefined;
    if (u.word === 'foot' && !hyphened && n.value === 1) return undefined;
    // barrel bombs
    if (u.word === 'barrel' && !hyphened && n.value !== 1) return undefined;
  }
  return of(n, { kind, unit: code, measure: index });
}

const TURNING = new Set([
  'make',
  'rotate',
  'rotated',
  'rotates',
  'rotating',
  'turn',
  'turned',
  'turns',
  'turning',
  'left',
  'right',
  'angle',
  'tilted',
  'tilt',
  'latitude',
  'longitude',
  'slope',
]);

/** Degrees of an angle, by the words beside them. */
function isAngle({ terms, first, next }: Site<Amount>): boolean {
  const behind = terms[next];
  if (
    behind?.gap === 'space' &&
    ['angle', 'north', 'south', 'east', 'west', 'turn', 'latitude', 'longitude', 'slope'].includes(behind.word)
  )
    return true;
  const near = [terms[first - 1]?.word ?? '', terms[first - 2]?.word ?? ''];
  return near.some((word) => TURNING.has(word));
}

function measureRange({ n, u, m, v }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  if (!n || !u || !m || !v) return undefined;
  const index = measureOf(u, site.text);
  if (index === undefined || index !== measureOf(v, site.text) || n.value === m.value) return undefined;
  // Only below nought may a stretch be told downwards.
  if (!signHolds(m, v, site) || (m.value < n.value && !(m.value < 0))) return undefined;
  const { code, kind } = measureAt(index);
  return amount({
    kind,
    unit: code,
    measure: index,
    value: Math.min(n.value, m.value),
    max: Math.max(n.value, m.value),
  });
}

function half({ u }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  const prior = site.terms[site.first - 1];
  if (!u || (prior !== undefined && (prior.classes & NUM) !== 0) || wordAt(site, -1) === 'and') return undefined;
  const index = measureOf(u, site.text);
  if (index === undefined) return undefined;
  const { code, kind } = measureAt(index);
  return code === 'circ' && !isAngle(site) ? undefined : amount({ kind, unit: code, measure: index, value: 0.5 });
}

function article(u: T, site: Site<Amount>): Made<Amount> | undefined {
  // "$3 a barrel" and "a pound of rice": only the second is an amount
  const prior = site.terms[site.first - 1];
  if (
    !u ||
    (u.word !== '' &&
      !/^(mile|kilomet(er|re)|gallon|barrel|ton|tonne|pound|inch|meter|metre|liter|litre|acre|hectare|kilo|kilogram)$/.test(
        u.word,
      ))
  )
    return undefined;
  const following = nextTerm(site);
  if (prior !== undefined && (prior.classes & (AMOUNT | NUM | CURRENCY | UNIT | classes.CENT | classes.SHARED)) !== 0)
    return undefined;
  if (
    !(
      following?.word === 'of' ||
      following?.word === 'away' ||
      following?.word === 'from' ||
      following?.word === 'long'
    )
  )
    return undefined;
  const index = measureOf(u, site.text);
  if (index === undefined) return undefined;
  const { code, kind } = measureAt(index);
  return amount({ kind, unit: code, measure: index, value: 1 });
}

function feetAndInches({ n, u, m, v }: Match<Amount>, site: Site<Amount>): Made<Amount> | undefined {
  if (!n || !u || !m || !v) return undefined;
  const [one, two] = [measureOf(u, site.text), measureOf(v, site.text)];
  if (one === undefined || two === undefined) return undefined;
  const [big, small] = [measureAt(one), measureAt(two)];
  const pair = `${big.code} ${small.code}`;
  if (pair !== '[ft_i] [in_i]' && pair !== '[lb_av] [oz_av]' && pair !== '[stone_av] [lb_av]') return undefined;
  return amount({
    kind: big.kind,
    unit: big.code,
    measure: one,
    value: n.value + (m.value * small.factor) / big.factor,
  });
}

function age(n: T, y: T): Made<Amount> | undefined {
  return of(n, { kind: 'age', unit: ['a', 'mo', 'wk', 'd'][y?.value ?? 0] ?? 'a' });
}

function vague(site: Site<Amount>): Made<Amount> | undefined {
  const following = nextTerm(site);
  return following?.word === 'of' || following?.word === 'more'
    ? { classes: VAGUE, meaning: { kind: 'cardinal', vague: true } }
    : undefined;
}

/** The cascade: the numerals pass stands between the first level and the second. */
export const nameLevel = level(classes, names);
export const levels = [level(classes, numbers), level(classes, ranges), level(classes, amounts)];
