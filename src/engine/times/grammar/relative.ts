import { overnightChanges, overnightThings } from '../../../vocabulary/calendar-words.ts';
import type { Made, Match, Site } from '../../terms/grammar.ts';
import { classes, partCodes, seasonCodes, type TimeTerm, unitOf } from '../lexicon.ts';
import type { Base, Clock, Meaning, Mod } from '../meaning.ts';
import {
  after,
  asTerm,
  before,
  duration,
  edge,
  fiscalOf,
  isPlural,
  point,
  type R,
  reference,
  shifted,
  type T,
  yearOf,
} from './make.ts';

const { DATE, MONTHLY, YEAR, QUARTER, DURATION, DONE, HOLIDAY } = classes;
/** Level 2: what points and lengths make together. */
const past = 'last|past|previous|prior|preceding';
const coming = 'next|coming|upcoming';

const LASTING = ['to', 'will', 'would', 'may', 'might', 'can', 'could', 'should', 'must', 'not'];

/** Whether *last* is a verb: "will last two weeks", "patrols last six weeks", not "spent its last two years". */
function isVerb({ terms, first }: Site<Meaning>): boolean {
  const prior = terms[first - 1];
  if (prior === undefined || terms[first]?.gap === 'break') return false;
  return LASTING.includes(prior.word) || (prior.classes === classes.WORD && /[^s']s$/.test(prior.word));
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
  ['the? comparable|same? u:UNIT - ago|earlier q:QUARTER', ({ q }) => yearEarlier(q?.meaning)],
  // "the year-earlier nine months": as long, a year before
  ['the? comparable|same? year - ago|earlier x:DURATION', ({ x }) => plain(x?.meaning)],
  [
    'the? comparable|same? u:UNIT - ago|earlier v:quarter|period|month',
    ({ v }) =>
      v
        ? point(0, {
            is: 'within',
            of: { is: 'same', unit: v.word === 'month' ? 'M' : 'Q' },
            inside: { is: 'shifted', unit: 'Y', by: -1, from: 'narrative' },
          })
        : undefined,
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
  ['this|the|current fiscal|financial|calendar u:year|quarter', ({ u }, site) => fiscalShift(u, 0, site)],
  [`${past} fiscal|financial|calendar u:year|quarter`, ({ u }, site) => fiscalShift(u, -1, site)],
  [`${coming} fiscal|financial|calendar u:year|quarter`, ({ u }, site) => fiscalShift(u, 1, site)],
  [
    'the latest u:quarter|period|month|week|year',
    ({ u }) => (u ? point(0, { is: 'same', unit: u.word === 'period' ? 'Q' : unitOf(u), which: 'latest' }) : undefined),
  ],
  ['the latest fiscal|financial year', () => point(YEAR, { is: 'same', unit: 'Y', which: 'latest' })],
  ['the full year', () => point(YEAR, { is: 'same', unit: 'Y' })],
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
  ['the u:quarter', (_m, site) => point(QUARTER, endedQuarter(site) ?? { is: 'same', unit: 'Q' })],
  ['the u:weekend', () => point(0, { is: 'same', unit: 'E' })],
  ['the u:week', (_m, site) => theUnit('W', site)],
  ['the fiscal|financial? u:year', (_m, site) => theUnit('Y', site)],
  // a year's figures beside those of the year before
  ['the? corresponding|comparable|same|like? u:quarter|period of? last year', () => lastYears()],
  [
    'the? corresponding|comparable|same|like? u:quarter|period x:DURATION ago|earlier|before',
    ({ x }) => (x?.meaning?.kind === 'duration' && x.meaning.article ? lastYears() : undefined),
  ],
  [
    'the? corresponding|comparable|same quarter|period y:YEAR',
    ({ y }) =>
      y?.meaning?.kind === 'point'
        ? point(0, { is: 'within', of: { is: 'same', unit: 'Q' }, inside: y.meaning.base })
        : undefined,
  ],
  [
    'the y:YEAR quarter|period',
    ({ y }) =>
      y?.meaning?.kind === 'point'
        ? point(0, { is: 'within', of: { is: 'same', unit: 'Q' }, inside: y.meaning.base })
        : undefined,
  ],
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
  ['day n:NUM', (_match, site) => (isApposed(site) ? sameDay : undefined)],
  // "the last match of the day": of the day told of
  ['the day', (_match, site) => (isCountedOf(site) ? sameDay : undefined)],
  // parts of days
  ['later|earlier|late|early in the day', () => sameDay],
  ['mid -? p:PART', ({ p }, site) => (after(site, 'of') ? undefined : mid(p))],
  ['this p:PART', ({ p }) => dayPart(p, 0)],
  [
    'last p:night|evening',
    () => point(DATE, { is: 'shifted', unit: 'D', by: -1, from: 'publication' }, { part: 'NI' }),
  ],
  [
    'the next|following p:PART',
    ({ p }) =>
      p
        ? point(DATE, { is: 'shifted', unit: 'D', by: 1, from: 'narrative' }, { part: partCodes[p.value] as 'MO' })
        : undefined,
  ],
  [
    'that p:PART',
    ({ p }) =>
      p && p.word !== 'overnight'
        ? point(DATE, { is: 'same', unit: 'D', which: 'told' }, { part: partCodes[p.value] as 'MO' })
        : undefined,
  ],
  ['x:DATE p:PART', ({ x, p }) => withPart(x, p)],
  ['mid -? p:PART x:DATE', ({ x, p }) => withPart(x, p, 'MID')],
  ['p:PART of x:DATE', ({ x, p }) => withPart(x, p)],
  ['p:dawn|dusk|overnight on? x:DATE', ({ x, p }) => withPart(x, p)],
  ['early|late p:PART on? x:DATE', ({ x, p }, site) => withPart(x, p, wordAt(site) === 'early' ? 'START' : 'END')],
  // the night of 3-4 January, of January 3-4, from Saturday to Sunday: told by the day on which it begins
  ['p:night|overnight of|on a:D2 -|–|to|and x:DATE', ({ p, a, x }) => nightBefore(x, p, a)],
  ['p:night|overnight of|on x:DATE -|–|to|and b:D2', ({ p, x, b }) => nightFrom(x, p, b)],
  ['p:night|overnight of|on|from|between? x:DATE -|–|to|and|into y:DATE', ({ p, x, y }) => nightFrom(x, p, y)],
  ['p:overnight into y:DATE', ({ p, y }) => nightBefore(y, p)],
  ['p:overnight', (_match, site) => (isNightTime(site) ? point(DATE, { is: 'overnight' }, { part: 'NI' }) : undefined)],
  [
    'p:PART x:DATE',
    ({ x, p }, site) =>
      site.terms[site.first]?.word === 'overnight' || (x && isDayWord(x.meaning)) ? withPart(x, p) : undefined,
  ],
  ['c:CLOCK ,? on? x:DATE', ({ c, x }) => withClock(x, c)],
  ['c:CLOCK in the p:PART ,? on|of? x:DATE', ({ c, x, p }) => withClock(x, inPart(c, p))],
  ['c:CLOCK in the p:PART', ({ c, p }) => inPart(c, p)],
  // one moment by two clocks
  ['c:CLOCK ( d:CLOCK )', ({ c, d }) => zoned(c, d)],
  ['c:CLOCK ( d:CLOCK ) ,? on? x:DATE', ({ c, d, x }) => withClock(x, zoned(c, d))],
  ['c:CLOCK ,? on? x:DATE ( d:CLOCK )', ({ c, d, x }) => withClock(x, zoned(c, d))],
  ['c:CLOCK ( d:CLOCK ,? on? x:DATE )', ({ c, d, x }) => withClock(localDay(x, c, d), zoned(c, d))],
  ['x:DATE c:CLOCK', ({ c, x }, site) => (isIso(site) ? withClock(x, c) : undefined)],
  [
    'c:CLOCK the next|following day|morning|afternoon|evening|night',
    ({ c }) => withClock(asTerm(shifted('D', 1, 'narrative')), c),
  ],
  ['c:CLOCK this p:PART', ({ c, p }) => withClock(asTerm(dayPart(p, 0)), c)],
  [
    'x:DATE at|, c:CLOCK',
    ({ c, x }, site) =>
      site.terms[site.first + 1]?.word === 'at' || site.terms[site.first + 1]?.word === ','
        ? withClock(x, c)
        : undefined,
  ],
  ['x:DATE p:PART at c:CLOCK', ({ c, x }) => withClock(x, c)],
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
    "last year 's quarter|period",
    () =>
      point(QUARTER, {
        is: 'within',
        of: { is: 'same', unit: 'Q' },
        inside: { is: 'shifted', unit: 'Y', by: -1, from: 'publication' },
      }),
  ],
  [
    'x:QUARTER d:DURATION earlier|ago',
    ({ x, d }) => (d?.meaning?.kind === 'duration' && d.meaning.article ? yearEarlier(x?.meaning) : undefined),
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

/** A fiscal year by its state's calendar where the word before says whose it is, else as the calendar's. */
function fiscalShift(u: T, by: -1 | 0 | 1, site: Site<Meaning>): Made<Meaning> | undefined {
  if (by === 0 && u?.word === 'year' && isEnded(site)) return duration('Y', 1);
  const { fiscal } = fiscalOf(site);
  return fiscal && u?.word === 'year' ? point(YEAR, { is: 'fiscal', fiscal, by }) : unitShift(u, by);
}

/** "ten days before the raid", "30 days before closing", "the day after he fled", "a year to the day after": counted from something that has no day. */
function isCounted(site: Site<Meaning>): boolean {
  return (
    after(site, 'the', 'a', 'an', 'he', 'she', 'they', 'it', 'his', 'her', 'its', 'their', 'this', 'that') ||
    site.terms[site.next]?.word.endsWith('ing') === true ||
    (before(site, 'to') && ((site.terms[site.first - 2]?.classes ?? 0) & DURATION) !== 0)
  );
}

const sameDay = point(DATE, { is: 'same', unit: 'D', which: 'told' });

/** Whether what is counted off is the day's: "the second raid of the day"; not "the issue of the day". */
function isCountedOf({ terms, first }: Site<Meaning>): boolean {
  if (terms[first - 1]?.word !== 'of' || terms[first - 2]?.word === 'hours') return false;
  const counting = terms[first - 3];
  return (
    counting !== undefined && ((counting.classes & classes.ORD) !== 0 || ['last', 'final'].includes(counting.word))
  );
}

/** Whether a day stands right before, with a comma. */
function isApposed({ terms, first }: Site<Meaning>): boolean {
  return terms[first - 1]?.word === ',' && ((terms[first - 2]?.classes ?? 0) & DATE) !== 0;
}

/** *the year*, *the week*: the present one; its length where the end is told; no time in "the week after the vote". */
function theUnit(unit: 'W' | 'Y', site: Site<Meaning>): Made<Meaning> | undefined {
  if (after(site, 'before', 'after')) return undefined;
  return isEnded(site) ? duration(unit, 1) : point(unit === 'Y' ? YEAR : 0, { is: 'same', unit });
}

/** *the year to March*, *the week ending 30 June*: a stretch by its end, not the present one. */
function isEnded(site: Site<Meaning>): boolean {
  const end = site.terms[site.next + 1];
  return after(site, 'ended', 'ending') || (after(site, 'to') && ((end?.classes ?? 0) & (DATE | MONTHLY)) !== 0);
}

const wordAt = ({ terms, first }: Site<Meaning>) => terms[first]?.word;

/** Whether *overnight* tells of a night: not *an overnight stay*, nor *changed overnight*, which only says how fast. */
function isNightTime({ terms, first, next }: Site<Meaning>): boolean {
  const following = terms[next];
  if (following?.gap !== 'break' && overnightThings.has(following?.word ?? '')) return false;
  for (let i = first - 1; i >= 0 && i > first - 12 && terms[i + 1]?.gap !== 'break'; i--) {
    const { word } = terms[i] as TimeTerm;
    if (overnightChanges.has(word)) return false;
    if (word === '.' || word === ';') break;
  }
  // "Overnight, the town became a port"
  for (let i = next; i < terms.length && i < next + 6 && terms[i]?.gap !== 'break'; i++)
    if (overnightChanges.has((terms[i] as TimeTerm).word)) return false;
  return true;
}

/** The night that begins on `x`, where what stands behind it is the next day. */
function nightFrom(x: T, p: T, next: T): Made<Meaning> | undefined {
  const base = x?.meaning?.kind === 'point' ? x.meaning.base : undefined;
  const end = next?.meaning?.kind === 'point' ? next.meaning.base : undefined;
  if (base?.is !== 'day' || (end && end.is !== 'day')) return undefined;
  const follows =
    end?.weekday !== undefined && base.weekday !== undefined
      ? end.weekday === (base.weekday % 7) + 1
      : (end?.day ?? next?.value) === (base.day ?? 0) + 1 || (end?.day === 1 && (base.day ?? 0) >= 28);
  return follows ? withPart(x, p) : undefined;
}

/** The night that ends on the morning of `x`; with `first` the day of the month on which it begins. */
function nightBefore(x: T, p: T, first?: T): Made<Meaning> | undefined {
  const base = x?.meaning?.kind === 'point' ? x.meaning.base : undefined;
  if (base?.is !== 'day' || (first && first.value + 1 !== base.day)) return undefined;
  const amount = { kind: 'duration', unit: 'D', count: 1 } as const;
  return point(
    DATE,
    { is: 'offset', amount, direction: -1, of: base },
    { part: p ? (partCodes[p.value] as 'NI') : 'NI' },
  );
}

/** A time of day that has its zone from the same moment by another clock: *0430 local time (0130 GMT)*. */
function zoned(c: T, d: T): T {
  const [local, other] = [c?.meaning, d?.meaning];
  if (!c || local?.kind !== 'point' || other?.kind !== 'point' || !local.clock || !other.clock) return c;
  if (local.clock.zone !== undefined || typeof other.clock.zone !== 'number') return c;
  // From UTC-12 to UTC+14, as the days may differ
  const zone =
    ((((minutesOf(local.clock) - minutesOf(other.clock) + other.clock.zone + 720) % 1440) + 1440) % 1440) - 720;
  return { ...c, meaning: { ...local, clock: { ...local.clock, zone } } };
}

/** The day by the first clock of a moment whose day is told by the second: *0215 local time (2315 GMT Tuesday)* is a Wednesday. */
function localDay(x: T, c: T, d: T): T {
  const base = x?.meaning?.kind === 'point' ? x.meaning.base : undefined;
  const [local, other] = [clockOf(zoned(c, d)), clockOf(d)];
  if (!base || typeof local?.zone !== 'number' || typeof other?.zone !== 'number') return x;
  const days = Math.floor((minutesOf(other) - other.zone + local.zone) / 1440);
  if (days === 0) return x;
  const amount = { kind: 'duration', unit: 'D', count: 1 } as const;
  return asTerm(point(DATE, { is: 'offset', amount, direction: days < 0 ? -1 : 1, of: base }));
}

const clockOf = (c: T): Clock | undefined => (c?.meaning?.kind === 'point' ? c.meaning.clock : undefined);
const minutesOf = ({ hour, minute = 0 }: Clock) => hour * 60 + minute;

/** *half past five in the afternoon*: the half of the day that the clock leaves open. */
function inPart(c: T, p: T): (Made<Meaning> & NonNullable<T>) | undefined {
  const meaning = c?.meaning;
  if (!c || !p || meaning?.kind !== 'point' || !meaning.clock) return undefined;
  const { hour } = meaning.clock;
  const later = partCodes[p.value] !== 'MO' && hour < 12 && !(partCodes[p.value] === 'NI' && hour < 6);
  return { ...c, meaning: { ...meaning, clock: { ...meaning.clock, hour: later ? hour + 12 : hour } } };
}

function isDayWord(meaning: Meaning | undefined): boolean {
  return meaning?.kind === 'point' && meaning.base.is === 'shifted';
}

function isIso({ text, terms, first }: Site<Meaning>): boolean {
  const { start = 0, end = 0 } = terms[first] ?? {};
  return /^\d{4}-\d\d-\d\d$/.test(text.slice(start, end));
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

function plain(meaning: Meaning | undefined): Made<Meaning> | undefined {
  return meaning?.kind === 'duration' && !meaning.article ? { classes: DURATION, meaning } : undefined;
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

/** The quarter told of, a year before. */
function lastYears(): Made<Meaning> {
  return point(QUARTER, {
    is: 'within',
    of: { is: 'same', unit: 'Q' },
    inside: { is: 'shifted', unit: 'Y', by: -1, from: 'publication' },
  });
}

function yearEarlier(meaning: Meaning | undefined): Made<Meaning> | undefined {
  if (meaning?.kind !== 'point') return undefined;
  return point(QUARTER, {
    is: 'within',
    of: meaning.base,
    inside: { is: 'shifted', unit: 'Y', by: -1, from: 'narrative' },
  });
}

function unitShift(u: T, by: number, from: 'publication' | 'narrative' = 'publication'): Made<Meaning> | undefined {
  if (!u || isPlural(u.word) || ['second', 'minute', 'hour', 'fortnight', 'sec', 'min'].includes(u.word))
    return undefined;
  const unit = unitOf(u);
  if (unit === 'D' && from === 'publication' && by !== 0) return undefined;
  return shifted(unit, by, from);
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

function dayPart(p: T, by: number): Made<Meaning> | undefined {
  return p && point(DATE, { is: 'shifted', unit: 'D', by, from: 'publication' }, { part: partCodes[p.value] as 'MO' });
}

/** *the quarter ended Sept. 30* is the one with that day. */
function endedQuarter({ terms, next }: Site<Meaning>): Base | undefined {
  if (terms[next]?.word !== 'ended' && terms[next]?.word !== 'ending') return undefined;
  const meaning = terms[next + 1]?.meaning;
  const month = meaning?.kind === 'point' && meaning.base.is === 'day' ? meaning.base.month : undefined;
  return month === undefined ? undefined : { is: 'quarter', number: Math.ceil(month / 3) };
}

function mid(p: T): Made<Meaning> | undefined {
  return p && point(DATE, { is: 'same', unit: 'D', which: 'told' }, { part: partCodes[p.value] as 'MO', mod: 'MID' });
}

function withPart(x: T, p: T, mod?: Mod): Made<Meaning> | undefined {
  if (!p || x?.meaning?.kind !== 'point' || x.meaning.part) return undefined;
  return point(DATE, x.meaning.base, { part: partCodes[p.value] as 'MO', ...(mod ? { mod } : {}) });
}

/** A day with the time of day of a clock. */
export function withClock(x: T, c: T): Made<Meaning> | undefined {
  if (x?.meaning?.kind !== 'point' || c?.meaning?.kind !== 'point' || !c.meaning.clock || x.meaning.clock)
    return undefined;
  return point(DONE, x.meaning.base, { clock: c.meaning.clock });
}

function within(x: T, y: T): Made<Meaning> | undefined {
  if (x?.meaning?.kind !== 'point' || y?.meaning?.kind !== 'point') return undefined;
  const { base } = x.meaning;
  if ('year' in base && base.year !== undefined) return undefined;
  return point(x.classes & (DATE | MONTHLY | QUARTER), { is: 'within', of: base, inside: y.meaning.base });
}
