import type { Made, Match, Site } from '../../terms/grammar.ts';
import { classes, seasonCodes, type TimeTerm, unitOf } from '../lexicon.ts';
import type { Meaning, Mod } from '../meaning.ts';
import {
  after,
  asTerm,
  before,
  coming,
  duration,
  edge,
  isEnded,
  isPlural,
  past,
  plain,
  point,
  type R,
  reference,
  sameDay,
  shifted,
  type T,
  unitShift,
  wordAt,
  yearOf,
} from './make.ts';

const { DATE, MONTHLY, YEAR, QUARTER, DURATION, DONE, HOLIDAY } = classes;

const LASTING = ['to', 'will', 'would', 'may', 'might', 'can', 'could', 'should', 'must', 'not'];

/** By its ending, of a word that is in no lexicon; small words (*its*, *this*) have four letters at most. */
function isPluralNoun(word: string): boolean {
  return (
    word.length > 4 && /[^s']s$/.test(word) && !['across', 'always', 'perhaps', 'besides', 'towards'].includes(word)
  );
}

/** Whether *last* is a verb: "will last two weeks", "patrols last six weeks", not "spent its last two years". */
function isVerb({ terms, first }: Site<Meaning>): boolean {
  const prior = terms[first - 1];
  if (prior === undefined || terms[first]?.gap === 'break') return false;
  return LASTING.includes(prior.word) || (prior.classes === classes.WORD && isPluralNoun(prior.word));
}

/** What points and lengths make together. */
export const relative: readonly R[] = [
  // the last two weeks, the next few days, the first nine months
  [
    `the? very? ${past} x:DURATION`,
    ({ x }, site) => (wordAt(site) === 'last' && isVerb(site) ? undefined : sided(x?.meaning, -1)),
  ],
  [`the? ${coming} x:DURATION`, ({ x }) => sided(x?.meaning, 1)],
  ['the? recent x:DURATION', ({ x }) => sided(x?.meaning, -1)],
  ['the first|final|same|full|initial|opening x:DURATION', ({ x }) => plain(x?.meaning)],
  ['the? x:DURATION', ({ x }) => plain(x?.meaning)],
  ['first x:DURATION', ({ x }) => plain(x?.meaning)],
  // counted
  ['x:DURATION ago', ({ x }, _site) => counted(x?.meaning, -1, 'publication')],
  ['x:DURATION or so ago', ({ x }, _site) => counted(x?.meaning, -1, 'publication', 'APPROX')],
  ['x:DURATION - earlier|ago', ({ x }) => counted(x?.meaning, -1, 'narrative')],
  [
    'x:DURATION earlier|before|previously',
    ({ x }, site) =>
      site.terms[site.next - 1]?.word === 'before' && isCounted(site)
        ? undefined
        : counted(x?.meaning, -1, 'narrative'),
  ],
  [
    'x:DURATION -? later',
    // "three days later than planned" says only how long
    ({ x }, site) => (after(site, 'than') ? plain(x?.meaning) : counted(x?.meaning, 1, 'narrative')),
  ],
  ['x:DURATION from now|today', ({ x }, _site) => counted(x?.meaning, 1, 'publication')],
  ['x:DURATION hence', ({ x }, _site) => counted(x?.meaning, 1, 'publication')],
  // counted from a day that is named
  ['x:DURATION before|after|following y:DATE', offset],
  ['x:DURATION from y:DATE', ({ x, y }, site) => (isArticle(x?.meaning) ? offset({ x, y }, site) : undefined)],
  ['the u:day|week|month|year before|after y:DATE', offset],
  ['the u:day|week before|after last|next y:DATE', offset],
  ['y:DATE week', weekFromThen],
  // "a week ago Thursday"
  ['x:DURATION ago y:DATE', ({ x, y }, site) => (isWeeks(x?.meaning) ? offset({ x, y }, site) : undefined)],
  ['x:DURATION ago today', ({ x }) => counted(x?.meaning, -1, 'publication')],
  // "hours later", "days earlier": only the size is known
  [
    'u:UNIT later|earlier',
    ({ u }) => (u && isPlural(u.word) && u.word !== 'seconds' ? duration(unitOf(u)) : undefined),
  ],
  ['u:UNIT ago', ({ u }) => (u && isPlural(u.word) ? reference('PAST_REF') : undefined)],
  [
    'u:UNIT|days - -? ago|earlier',
    ({ u }) =>
      u ? counted({ kind: 'duration', unit: unitOf(u), count: 1, article: true }, -1, 'narrative') : undefined,
  ],
  [
    'the? u:UNIT - ago|earlier',
    ({ u }) =>
      u ? counted({ kind: 'duration', unit: unitOf(u), count: 1, article: true }, -1, 'narrative') : undefined,
  ],
  // the last week of May, the first days of 2020; the third Monday of May
  ['the? last|final|closing week|weeks|days|months of x:MONTHLY|YEAR', ({ x }) => edge(x, 'END')],
  ['the? first|opening week|weeks|days|months of x:MONTHLY|YEAR', ({ x }) => edge(x, 'START')],
  ['the? first|opening d:DURATION of x:MONTHLY', ({ d, x }) => (isFine(d?.meaning) ? edge(x, 'START') : undefined)],
  ['the? last|final|closing d:DURATION of x:MONTHLY', ({ d, x }) => (isFine(d?.meaning) ? edge(x, 'END') : undefined)],
  ['the? o:ORD|last w:DATE in|of x:MONTHLY', nthWeekday],
  // the end of the month
  ['the? beginning|start of the u:month|week|decade|century', ({ u }) => present(u, 'START')],
  ['the? middle of the u:month|week|decade|century', ({ u }) => present(u, 'MID')],
  ['the? end of the u:month|week|decade|century', ({ u }) => present(u, 'END')],
  // this week, last year
  ['the? last|past u:UNIT', ({ u }) => unitShift(u, -1)],
  // "the previous day": before the one told of
  ['the? previous|prior|preceding u:UNIT', ({ u }) => unitShift(u, -1, 'narrative')],
  ['this past u:UNIT', ({ u }) => unitShift(u, -1)],
  [`the? ${coming} u:UNIT`, ({ u }) => unitShift(u, 1)],
  ['this coming u:UNIT', ({ u }) => unitShift(u, 1)],
  [
    'the? following|next|subsequent u:UNIT',
    ({ u }, site) =>
      before(site, 'the') || site.terms[site.first]?.word === 'the' ? unitShift(u, 1, 'narrative') : undefined,
  ],
  ['the u:UNIT after', ({ u }, site) => (isCounted(site) ? undefined : unitShift(u, 1, 'narrative'))],
  ['the u:UNIT before', ({ u }, site) => (isCounted(site) ? undefined : unitShift(u, -1, 'narrative'))],
  ['this|current u:UNIT', ({ u }) => unitShift(u, 0)],
  // "this years show", its apostrophe forgotten
  ['this years', () => shifted('Y', 0)],
  ['the current u:UNIT', ({ u }) => unitShift(u, 0)],
  [
    'that|same u:UNIT',
    ({ u }, site) =>
      u && !isPlural(u.word) && u.word !== 'second' && u.word !== 'minute' && !(after(site, 'that') && u.word === 'day')
        ? point(unitOf(u) === 'D' ? DATE : 0, { is: 'same', unit: unitOf(u), which: 'told' })
        : undefined,
  ],
  [
    'the same u:UNIT',
    ({ u }) =>
      u && !isPlural(u.word) && u.word !== 'second' && u.word !== 'minute'
        ? point(unitOf(u) === 'D' ? DATE : 0, { is: 'same', unit: unitOf(u), which: 'told' })
        : undefined,
  ],
  ['the u:weekend', () => point(0, { is: 'same', unit: 'E' })],
  ['the u:week', (_m, site) => theUnit('W', site)],
  ['the fiscal|financial? u:year', (_m, site) => theUnit('Y', site)],
  // weekdays, months, seasons on a side
  [`${past} x:DATE|MONTHLY|HOLIDAY`, ({ x }) => side(x, -1)],
  ['this past x:DATE|MONTHLY|HOLIDAY', ({ x }) => side(x, -1)],
  [`${coming} x:DATE|MONTHLY|HOLIDAY`, ({ x }) => side(x, 1)],
  ['this coming x:DATE|MONTHLY|HOLIDAY', ({ x }) => side(x, 1)],
  ['this x:DATE|MONTHLY|HOLIDAY', ({ x }) => side(x, 0)],
  [`the? ${past} s:SEASON`, ({ s }) => season(s, -1)],
  ['this past s:SEASON', ({ s }) => season(s, -1)],
  [`${coming} s:SEASON`, ({ s }) => season(s, 1)],
  ['this coming s:SEASON', ({ s }) => season(s, 1)],
  ['this s:SEASON', ({ s }) => season(s, 0)],
  [
    'the s:SEASON',
    ({ s }, site) =>
      s && before(site, 'in', 'during', 'over', 'since', 'until', 'by', 'for') && !after(site, 'of', 'in')
        ? point(0, { is: 'season', season: seasonCodes[s.value] as 'SP' })
        : undefined,
  ],
  // "Today is the eighth day of the siege", "Monday, day three of the trial": the day told of
  ['the o:ORD day', (_match, site) => (before(site, 'is', "'s", 'was', 'marks', 'marked') ? sameDay : undefined)],
  ['day n:NUM', (_match, site) => (isApposed(site, DATE) ? sameDay : undefined)],
  // "the last match of the day": of the day told of
  ['the day', (_match, site) => (isCountedOf(site) ? sameDay : undefined)],
  // within
  ['x:MONTHLY|MONTHDAY|QUARTER of? y:YEAR', ({ x, y }) => within(x, y)],
  ["y:YEAR 's x:QUARTER|SEASON", ({ x, y }) => within(x, y)],
  [
    'x:MONTHLY|MONTHDAY|QUARTER of? this|last|next u:year',
    ({ x, u }, site) => {
      const word = site.terms[site.next - 2]?.word;
      return x && u ? within(x, asTerm(shifted('Y', word === 'this' ? 0 : word === 'last' ? -1 : 1))) : undefined;
    },
  ],
  [
    'the? o:first|second|last -? half of this|last|next year',
    ({ o }, site) => {
      const word = site.terms[site.next - 2]?.word;
      const half = point(QUARTER, { is: 'half', number: o?.word === 'first' ? 1 : 2 });
      return within(asTerm(half), asTerm(shifted('Y', word === 'this' ? 0 : word === 'last' ? -1 : 1)));
    },
  ],
  [
    "this|last|next u:year|years 's? x:QUARTER",
    ({ x }, site) => {
      const word = site.terms[site.first]?.word;
      return within(x, asTerm(shifted('Y', word === 'this' ? 0 : word === 'last' ? -1 : 1)));
    },
  ],
  [
    'x:HOLIDAY ,? y:D4|YEAR',
    ({ x, y }) => {
      const holiday = x?.meaning?.kind === 'point' ? x.meaning.base : undefined;
      const base = y?.meaning?.kind === 'point' ? y.meaning.base : undefined;
      const year = base?.is === 'year' ? base.year : y && yearOf(y.value);
      return holiday?.is === 'holiday' && year ? point(DATE, { ...holiday, year }) : undefined;
    },
  ],
  [
    'w:DATE of|, last|this|next u:week',
    ({ w }, site) => {
      const word = site.terms[site.next - 2]?.word;
      return w?.meaning?.kind === 'point'
        ? point(DATE, {
            is: 'within',
            of: w.meaning.base,
            inside: {
              is: 'shifted',
              unit: 'W',
              by: word === 'this' ? 0 : word === 'last' ? -1 : 1,
              from: 'publication',
            },
          })
        : undefined;
    },
  ],
  [
    'the u:week of|beginning|starting|commencing x:DATE',
    ({ x }) =>
      x?.meaning?.kind === 'point'
        ? point(0, { is: 'within', of: { is: 'same', unit: 'W' }, inside: x.meaning.base })
        : undefined,
  ],
];

/** "ten days before the raid", "30 days before closing", "the day after he fled", "a year to the day after": counted from something that has no day. */
function isCounted(site: Site<Meaning>): boolean {
  return (
    after(site, 'the', 'a', 'an', 'he', 'she', 'they', 'it', 'his', 'her', 'its', 'their', 'this', 'that') ||
    site.terms[site.next]?.word.endsWith('ing') === true ||
    (before(site, 'to') && ((site.terms[site.first - 2]?.classes ?? 0) & DURATION) !== 0)
  );
}

/** Whether what is counted off is the day's: "the second raid of the day"; not "the issue of the day". */
function isCountedOf({ terms, first, next }: Site<Meaning>): boolean {
  if (terms[first - 1]?.word !== 'of' || terms[first - 2]?.word === 'hours' || terms[next]?.word === 'on') return false;
  const counting = terms[first - 3];
  return (
    counting !== undefined && ((counting.classes & classes.ORD) !== 0 || ['last', 'final'].includes(counting.word))
  );
}

/** Whether a time of a class stands right before, with a comma. */
function isApposed({ terms, first }: Site<Meaning>, wanted: number): boolean {
  return terms[first - 1]?.word === ',' && ((terms[first - 2]?.classes ?? 0) & wanted) !== 0;
}

/** *the year*, *the week*: the present one; its length where the end is told; no time in "the week after the vote". */
function theUnit(unit: 'W' | 'Y', site: Site<Meaning>): Made<Meaning> | undefined {
  if (after(site, 'before', 'after')) return undefined;
  // "2014, the year in which the port fell"
  if (unit === 'Y' && isApposed(site, YEAR)) return point(YEAR, { is: 'same', unit, which: 'told' });
  return isEnded(site) ? duration(unit, 1) : point(unit === 'Y' ? YEAR : 0, { is: 'same', unit });
}

function isArticle(meaning: Meaning | undefined): boolean {
  return meaning?.kind === 'duration' && meaning.article === true;
}

function isFine(meaning: Meaning | undefined): boolean {
  return meaning?.kind === 'duration' && (meaning.unit === 'D' || meaning.unit === 'W');
}

/** A part of the present month or week. */
function present(u: T, mod: Mod): Made<Meaning> | undefined {
  return u && point(DONE, { is: 'shifted', unit: unitOf(u), by: 0, from: 'publication' }, { mod });
}

function isWeeks(meaning: Meaning | undefined): boolean {
  return meaning?.kind === 'duration' && meaning.unit === 'W';
}

/** *the first Tuesday in November*, *the last Friday of May 2020*. */
function nthWeekday({ o, w, x }: Match<Meaning>): Made<Meaning> | undefined {
  const day = w?.meaning?.kind === 'point' ? w.meaning.base : undefined;
  const month = x?.meaning?.kind === 'point' ? x.meaning.base : undefined;
  if (day?.is !== 'day' || day.weekday === undefined || day.day !== undefined || month?.is !== 'month')
    return undefined;
  const nth = o && o.word !== 'last' ? o.value : -1;
  return nth > 5 ? undefined : point(DATE, { is: 'nth', nth, weekday: day.weekday, of: month });
}

/** *two days after Easter*; not in "two days after Monday's raid", which is counted from the raid. */
function offset({ x, u, y }: Partial<Match<Meaning>>, site: Site<Meaning>): Made<Meaning> | undefined {
  if (y?.meaning?.kind !== 'point' || y.meaning.clock || after(site, "'s")) return undefined;
  if (x && /trading|business|working/.test(site.text.slice(x.start, x.end))) return undefined;
  const amount = x ? x.meaning : duration(unitOf(u as TimeTerm), 1).meaning;
  if (amount?.kind !== 'duration' || amount.count === undefined || amount.unit.startsWith('T')) return undefined;
  const words = site.terms.slice(site.first, site.next).map(({ word }) => word);
  const { base } = y.meaning;
  const ahead = words.includes('next') || (words.includes('from') && base.is === 'day' && base.weekday !== undefined);
  const side = words.includes('last') ? -1 : ahead ? 1 : undefined;
  return point(amount.unit === 'D' ? DATE : 0, {
    is: 'offset',
    amount,
    direction: words.includes('before') || words.includes('ago') ? -1 : 1,
    of: side === undefined ? base : { is: 'side', side, of: base },
    ...(u ? { whole: true } : {}),
  });
}

/** British *Monday week*: the Monday after the next. */
function weekFromThen({ y }: Match<Meaning>, { terms, next }: Site<Meaning>): Made<Meaning> | undefined {
  const base = y?.meaning?.kind === 'point' ? y.meaning.base : undefined;
  if (base?.is !== 'day' || base.weekday === undefined || base.month !== undefined) return undefined;
  const following = terms[next];
  const ends = following === undefined || following.gap === 'break' || (following.classes & classes.MARK) !== 0;
  if (!ends && !['to', 'at', 'in', 'for', 'when', 'and', 'but', 'after', 'before'].includes(following.word))
    return undefined;
  const amount = { kind: 'duration', unit: 'W', count: 1 } as const;
  return point(DATE, { is: 'offset', amount, direction: 1, of: { is: 'side', side: 1, of: base } });
}

function sided(meaning: Meaning | undefined, side: -1 | 1): Made<Meaning> | undefined {
  if (meaning?.kind !== 'duration' || meaning.article) return undefined;
  return { classes: DURATION, meaning: { ...meaning, side } };
}

function counted(
  meaning: Meaning | undefined,
  direction: -1 | 1,
  from: 'publication' | 'narrative',
  mod?: Mod,
): Made<Meaning> | undefined {
  if (meaning?.kind !== 'duration') return undefined;
  const { article: _, ...amount } = meaning;
  // "Minutes later" counts from an event whose hour nobody gives: only the length is known.
  if (from === 'narrative' && (meaning.unit.startsWith('T') || meaning.count === undefined))
    return { classes: DURATION, meaning: amount };
  return point(
    meaning.unit === 'D' ? DATE : 0,
    { is: 'counted', amount: meaning, direction, from },
    mod ? { mod } : {},
  );
}

function side(x: T, sideOf: -1 | 0 | 1): Made<Meaning> | undefined {
  if (x?.meaning?.kind !== 'point') return undefined;
  const { base, part } = x.meaning;
  if (
    !(base.is === 'month' && base.year === undefined) &&
    !(base.is === 'day' && base.year === undefined) &&
    base.is !== 'holiday'
  )
    return undefined;
  return point(x.classes & (DATE | MONTHLY | HOLIDAY), { is: 'side', side: sideOf, of: base }, part ? { part } : {});
}

function season(s: T, sideOf: -1 | 0 | 1): Made<Meaning> | undefined {
  return s && point(0, { is: 'side', side: sideOf, of: { is: 'season', season: seasonCodes[s.value] as 'SP' } });
}

function within(x: T, y: T): Made<Meaning> | undefined {
  if (x?.meaning?.kind !== 'point' || y?.meaning?.kind !== 'point') return undefined;
  const { base } = x.meaning;
  if ('year' in base && base.year !== undefined) return undefined;
  return point(x.classes & (DATE | MONTHLY | QUARTER), { is: 'within', of: base, inside: y.meaning.base });
}
