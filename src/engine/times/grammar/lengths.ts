import { lasting } from '../../../vocabulary/happenings.ts';
import type { Made, Match, Site } from '../../terms/grammar.ts';
import { classes, endsPhrase, unitOf } from '../lexicon.ts';
import type { Meaning, Unit } from '../meaning.ts';
import { after, before, duration, isPlural, type R } from './make.ts';

const { DONE } = classes;

/** Lengths of time. */
export const lengths: readonly R[] = [
  ['n:NUM -? u:UNIT', length],
  // A word that the paper put in: "[Ten] years ago"
  ['n:NUM ] u:UNIT', length],
  [
    'n:NUM more|additional|consecutive|straight|full|whole|trading|business|working|calendar|further|extra|solid|long u:UNIT',
    length,
  ],
  ['n:NUM -? u:UNIT -? a:old', length],
  ['the n:NUM -? u:UNIT -? a:old', length],
  ['n:NUM -? u:UNIT of a:age', length],
  ['n:NUM -? u:UNIT -? long', length],
  ['n:NUM -? u:UNIT and a half', (match) => length(match, undefined, 0.5)],
  ['a|an u:UNIT and a half', ({ u }) => (u ? duration(unitOf(u), 1.5) : undefined)],
  ['n:NUM u:UNIT ,? and? k:NUM v:UNIT', compound],
  ['n:NUM u:UNIT ,? and? k:NUM v:UNIT ,? and? l:NUM w:UNIT', compound],
  ['n:NUM u:UNIT , k:NUM v:UNIT , l:NUM w:UNIT ,? and? m:NUM x:UNIT', compound],
  [
    'a|an u:UNIT',
    ({ u }, site) =>
      // A quarter of the vote is a share.
      u && u.word !== 'second' && !(unitOf(u) === 'Q' && after(site, 'of', 'to', '-'))
        ? duration(unitOf(u), 1, { article: true })
        : undefined,
  ],
  ['another u:UNIT', ({ u }) => (u && u.word !== 'second' ? duration(unitOf(u), 1) : undefined)],
  ['an additional|extra u:UNIT', ({ u }) => (u ? duration(unitOf(u), 1) : undefined)],
  ['a full|whole|further|entire|single u:UNIT', ({ u }) => (u ? duration(unitOf(u), 1) : undefined)],
  ['half an|a u:UNIT', ({ u }) => (u ? duration(unitOf(u), 0.5) : undefined)],
  ['a? quarter -? u:century', () => duration('CE', 0.25)],
  ['half - u:century', () => duration('CE', 0.5)],
  ['a half -? u:UNIT', ({ u }) => (u ? duration(unitOf(u), 0.5) : undefined)],
  ['a? couple of? u:UNIT', ({ u }) => (u ? duration(unitOf(u), 2, { mod: 'APPROX' }) : undefined)],
  ['a? couple of more u:UNIT', ({ u }) => (u ? duration(unitOf(u), 2, { mod: 'APPROX' }) : undefined)],
  [
    'a? half? -? dozen u:UNIT',
    ({ u }, site) =>
      u
        ? duration(unitOf(u), site.text.slice(site.terms[site.first]?.start, u.start).includes('half') ? 6 : 12)
        : undefined,
  ],
  [
    'a? several|few|many|some|numerous|multiple more? u:UNIT',
    ({ u }) => (u && isPlural(u.word) ? duration(unitOf(u)) : undefined),
  ],
  ['u:UNIT', bareLength],
  // "the coming weeks", "in the months ahead", like "the next few weeks"
  ['the? coming u:UNIT', ({ u }) => (u && isPlural(u.word) ? duration(unitOf(u), undefined, { side: 1 }) : undefined)],
  [
    'the? coming u:UNIT and|or v:UNIT',
    ({ u, v }) => (u && v && isPlural(v.word) ? duration(unitOf(v), undefined, { side: 1 }) : undefined),
  ],
  [
    'the? u:UNIT ahead',
    ({ u }, site) =>
      u && isPlural(u.word) && !after(site, 'of') ? duration(unitOf(u), undefined, { side: 1 }) : undefined,
  ],
  ['dozens|scores|hundreds|thousands|tens of u:UNIT', ({ u }) => (u ? duration(unitOf(u)) : undefined)],
  [
    'hundreds|thousands|tens of hundreds|thousands|millions of u:UNIT',
    ({ u }) => (u ? duration(unitOf(u)) : undefined),
  ],
  ['u:UNIT -? long', ({ u }) => (u ? (isPlural(u.word) ? duration(unitOf(u)) : duration(unitOf(u), 1)) : undefined)],
  [
    'n:NUM to|or|-|– n2:NUM -? u:UNIT',
    ({ n, n2, u }) =>
      n && n2 && u && n2.value > n.value ? duration(unitOf(u), n.value, { mod: 'EQUAL_OR_MORE' }) : undefined,
  ],
  [
    'between n:NUM and n2:NUM u:UNIT',
    ({ n, n2, u }) =>
      n && n2 && u && n2.value > n.value ? duration(unitOf(u), n.value, { mod: 'EQUAL_OR_MORE' }) : undefined,
  ],
];

/** *for weeks*, *within days*: a length without a number, where a small word asks for one. */
function bareLength({ u }: Match<Meaning>, site: Site<Meaning>): Made<Meaning> | undefined {
  if (!u || !isPlural(u.word) || !['TH', 'D', 'W', 'M', 'Y', 'DE', 'CE'].includes(unitOf(u))) return undefined;
  if (!before(site, 'for', 'within', 'follows', 'take', 'takes', 'took', 'last', 'lasted')) return undefined;
  return after(site, 'ago', 'old', 'later', 'earlier', 'of', '-') ? undefined : duration(unitOf(u));
}

/** *3 years, 2 months and 14 days*: each unit smaller than the one before it. */
function compound({ n, u, k, v, l, w, m, x }: Match<Meaning>): Made<Meaning> | undefined {
  if (!n || !u || (u.word === 'day' && n.value === 1)) return undefined;
  const rest: { count: number; unit: Unit }[] = [];
  let last = unitOf(u);
  for (const [count, unit] of [[k, v] as const, [l, w] as const, [m, x] as const]) {
    if (!count || !unit) break;
    if (rank(unitOf(unit)) >= rank(last)) return undefined;
    last = unitOf(unit);
    rest.push({ count: count.value, unit: last });
  }
  return duration(unitOf(u), n.value, { rest });
}

const RANKS: readonly Unit[] = ['TS', 'TM', 'TH', 'D', 'E', 'W', 'F', 'M', 'Q', 'S', 'Y', 'DE', 'CE', 'ML'];

function rank(unit: Unit): number {
  return RANKS.indexOf(unit);
}

/** Whether quarters are of years: *for three quarters*, not *three quarters of the crop*. */
function isCalendar(site: Site<Meaning>): boolean {
  return (
    before(
      site,
      'past',
      'last',
      'first',
      'next',
      'previous',
      'final',
      'for',
      'in',
      'after',
      'over',
      'within',
      'through',
    ) && !after(site, 'of')
  );
}

/** *the 18-month-old war*, *the two-year-old civil war*; not *a 30-year-old war veteran*. */
function goesOn({ terms, next }: Site<Meaning>): boolean {
  const noun = [next, next + 1].find((at) => lasting.has(terms[at]?.word ?? ''));
  return noun !== undefined && endsPhrase(terms[noun + 1]);
}

function length({ n, u, a }: Match<Meaning>, site?: Site<Meaning>, plus = 0): Made<Meaning> | undefined {
  if (!n || !u || n.value > 1e15) return undefined;
  const unit = unitOf(u);
  // Three-quarters is a share, the 1988 quarter a quarter, a second is rarely counted
  if (u.word === 'second' && n.value !== 1) return undefined;
  if (unit === 'Q' && (n.value > 12 || n.value < 1)) return undefined;
  if (unit === 'Q' && n.value === 3 && !(u.gap === 'space' && site && isCalendar(site))) return undefined;
  if ((n.classes & classes.D4) !== 0 && n.value >= 1900 && n.value <= 2100 && !isPlural(u.word)) return undefined;
  // An age says how old, not when: it is a quantity; of what goes on it is how long.
  if (a && !(site && goesOn(site))) return { classes: DONE };
  return duration(unit, n.value + plus);
}
