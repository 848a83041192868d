import { holidays } from '../../vocabulary/holidays.ts';
import type { Made, Match, Rule, Site } from '../terms/grammar.ts';
import { level } from '../terms/grammar.ts';
import { namePattern } from '../terms/pattern.ts';
import { classes, partCodes, seasonCodes, unitOf } from './lexicon.ts';
import type { Base, Clock, Duration, Meaning, Mod, Point, Unit } from './meaning.ts';

// The grammar of time expressions: three levels, each over what the one before it made.

type R = Rule<Meaning>;
const { POINT, DATE, MONTHLY, YEAR, QUARTER, CLOCK, DURATION, MONTHDAY, DONE, HOLIDAY } = classes;

const point = (bits: number, base: Base, more: Partial<Point> = {}): Made<Meaning> => ({
  classes: POINT | bits,
  meaning: { kind: 'point', base, ...more },
});
const duration = (unit: Unit, count?: number, more: Partial<Duration> = {}): Made<Meaning> => ({
  classes: DURATION,
  meaning: { kind: 'duration', unit, ...(count === undefined ? {} : { count }), ...more },
});
const repetition = (value: string): Made<Meaning> => ({ classes: DONE, meaning: { kind: 'set', value } });
const reference = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', within?: number): Made<Meaning> => ({
  classes: DONE,
  meaning: { kind: 'reference', value, ...(within === undefined ? {} : { within }) },
});

/** A year as papers print it in figures: four digits from 1000, or two of this or the last century. */
function yearOf(value: number, twoDigits = false): number | undefined {
  if (value >= 1000 && value <= 2199) return value;
  if (twoDigits && value >= 0 && value < 100) return value < 50 ? 2000 + value : 1900 + value;
  return undefined;
}

const validDay = (value: number) => Number.isInteger(value) && value >= 1 && value <= 31;

/** A day from the elements `w` weekday, `d` day, `m` month, `y` year of a match, those of them that it has. */
function day({ w, d, m, y }: Match<Meaning>): Made<Meaning> | undefined {
  if (d && !validDay(d.value)) return undefined;
  const year = y ? yearOf(y.value, y.word.length === 2) : undefined;
  if (y && year === undefined) return undefined;
  const bits = w ? DATE : y ? DATE : DATE | MONTHDAY;
  return point(bits, {
    is: 'day',
    ...(year === undefined ? {} : { year }),
    ...(m ? { month: m.value } : {}),
    ...(d ? { day: d.value } : {}),
    ...(w ? { weekday: w.value } : {}),
  });
}

function month({ m, y }: Match<Meaning>): Made<Meaning> | undefined {
  const year = y ? yearOf(y.value, y.word.length === 2) : undefined;
  if (!m || (y && year === undefined)) return undefined;
  return point(MONTHLY, { is: 'month', month: m.value, ...(year === undefined ? {} : { year }) });
}

/** Figures with slashes, dots or hyphens; which is the month is read by size, American order first, with a message where both fit. */
function figures({ a, b, y }: Match<Meaning>, order: 'american' | 'european'): Made<Meaning> | undefined {
  const year = y ? yearOf(y.value, true) : undefined;
  if (!a || !b || year === undefined) return undefined;
  const [first, second] = order === 'american' ? [a.value, b.value] : [b.value, a.value];
  const swap = first > 12 && second <= 12;
  const [monthNumber, dayNumber] = swap ? [second, first] : [first, second];
  if (monthNumber < 1 || monthNumber > 12 || !validDay(dayNumber)) return undefined;
  const ambiguous = order === 'american' && first <= 12 && second <= 12 && first !== second;
  return point(DATE, { is: 'day', year, month: monthNumber, day: dayNumber, ...(ambiguous ? { ambiguous } : {}) });
}

function clock({ h, m, s, ap, z, p }: Match<Meaning>): Made<Meaning> | undefined {
  if (!h) return undefined;
  let hour = h.value;
  let minute = m?.value;
  if (!Number.isInteger(hour)) {
    const parts = /^(\d{1,2})\.(\d\d)$/.exec(h.word);
    if (!parts) return undefined;
    hour = Number(parts[1]);
    minute = Number(parts[2]);
  }
  const half = ap
    ? ap.word.startsWith('p')
      ? 'pm'
      : 'am'
    : p
      ? partCodes[p.value] === 'MO'
        ? 'am'
        : 'pm'
      : undefined;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'pm' && !(p && partCodes[p.value] === 'NI' && hour === 12) ? 12 : 0);
  }
  if (hour > 24 || (minute ?? 0) > 59 || (s?.value ?? 0) > 59) return undefined;
  return clockPoint({
    hour,
    ...(minute === undefined ? {} : { minute }),
    ...(s ? { second: s.value } : {}),
    ...(z ? { zone: z.value } : {}),
  });
}

const clockPoint = (clock: Clock): Made<Meaning> => ({
  classes: CLOCK,
  meaning: { kind: 'point', base: { is: 'clock' }, clock },
});

function military({ t, z }: Match<Meaning>): Made<Meaning> | undefined {
  if (!t) return undefined;
  const hour = Math.floor(t.value / 100);
  const minute = t.value % 100;
  return hour > 24 || minute > 59 ? undefined : clockPoint({ hour, minute, ...(z ? { zone: z.value } : {}) });
}

function quarter({ o, y }: Match<Meaning>, size: 'quarter' | 'half' = 'quarter'): Made<Meaning> | undefined {
  const number = o ? (o.word === 'last' ? 2 : o.word.startsWith('q') ? Number(o.word[1]) : o.value) : 0;
  if (number < 1 || number > (size === 'quarter' ? 4 : 2)) return undefined;
  const year = y ? yearOf(y.value) : undefined;
  if (y && year === undefined) return undefined;
  return point(QUARTER, { is: size, number, ...(year === undefined ? {} : { year }) });
}

const shifted = (unit: Unit, by: number, from: 'publication' | 'narrative' = 'publication', bits = 0) =>
  point(bits | (unit === 'D' ? DATE : unit === 'Y' ? YEAR : 0), { is: 'shifted', unit, by, from });

/** Whether the word before the match is one of these. */
const before = ({ terms, first }: Site<Meaning>, ...words: string[]) => {
  const word = terms[first - 1]?.word;
  return word !== undefined && words.includes(word);
};
const after = ({ terms, next }: Site<Meaning>, ...words: string[]) => {
  const word = terms[next]?.word;
  return word !== undefined && words.includes(word);
};

/** Level 1: days, months, years, clocks, lengths of time. */
const pieces: R[] = [
  ['m:MONTH d:DAY ,? y:D4', day],
  [
    'm:MONTH the? d:DAY',
    (match, site) =>
      site.terms[site.next]?.word === ':' && site.terms[site.next]?.gap === 'none' ? undefined : day(match),
  ],
  ['the? d:DAY of? m:MONTH ,? y:D4', day],
  ['the? d:DAY of? m:MONTH', day],
  ["d:DAY m:MONTH ' ~y:D2", day],
  ['w:WEEKDAY ,? m:MONTH the? d:DAY ,? y:D4', day],
  ['w:WEEKDAY ,? m:MONTH the? d:DAY', day],
  ['w:WEEKDAY ,? the? d:DAY of? m:MONTH ,? y:D4', day],
  ['w:WEEKDAY ,? the? d:DAY of? m:MONTH', day],
  ['w:WEEKDAY ( m:MONTH d:DAY ,? y:D4? )', day],
  ['w:WEEKDAY ( d:DAY of? m:MONTH y:D4? )', day],
  ['w:WEEKDAY the d:ORD', day],
  ['w:WEEKDAY', ({ w }) => (w ? point(DATE, { is: 'day', weekday: w.value }) : undefined)],
  [
    'w:WEEKDAY p:PART',
    ({ w, p }) =>
      w && p ? point(DATE, { is: 'day', weekday: w.value }, { part: partCodes[p.value] as 'MO' }) : undefined,
  ],
  ['m:MONTH ,? y:D4', month],
  ['m:MONTH of y:D4', month],
  ["m:MONTH ' ~y:D2", month],
  ['m:MONTH', ({ m }, site) => (m && bareMonth(m, site) ? month({ m }) : undefined)],
  ['a:D2 ~/ ~b:D2 ~/ ~y:D2|D4', (match) => figures(match, 'american')],
  ['a:D2 ~. ~b:D2 ~. ~y:D4', (match) => figures(match, 'european')],
  ['a:D2 ~- ~b:D2 ~- ~y:D4', (match) => figures(match, 'european')],
  ['y:D4 ~-|/ ~m:D2 ~-|/ ~d:D2', iso],
  ['y:D4 ~- ~m:D2 ~- ~d:D2 ~t:WORD ~: ~n:D2 ~:? ~s:D2? ~z:z?', isoMoment],
  ['d:D2 ~- ~m:MONTH ~- ~y:D2|D4', day],
  ['the? year y:D4|NUM', ({ y }) => (y && yearOf(y.value) ? point(YEAR, { is: 'year', year: y.value }) : undefined)],
  [
    'fiscal|financial|calendar|fy -? year? y:D4',
    ({ y }) => (y && yearOf(y.value) ? point(YEAR, { is: 'year', year: y.value }) : undefined),
  ],
  ['y:D4', ({ y }, site) => (y && bareYear(y, site) ? point(YEAR, { is: 'year', year: y.value }) : undefined)],
  [
    "' ~y:D2",
    ({ y }, site) =>
      y && y.word.length === 2 && before(site, 'of', 'in', 'since')
        ? point(YEAR, { is: 'year', year: yearOf(y.value, true) as number })
        : undefined,
  ],
  ["the? ' ~y:D2 ~s", ({ y }) => decade(y?.value, 1900)],
  ["the y:D2 ~s|'s", ({ y }) => decade(y?.value, 1900)],
  [
    "the? y:D4 ~s|'s",
    ({ y }, site) =>
      y && y.value % 10 === 0 && (site.text[y.end] !== "'" || !after(site, 'WORD')) ? decade(y.value, 0) : undefined,
  ],
  ['the x:DECADE', ({ x }) => decade((x?.value ?? 0) * 10, 1900)],
  [
    'the? o:ORD -? century|centuries',
    ({ o }) => (o && o.value >= 1 && o.value <= 30 ? point(0, { is: 'century', century: o.value - 1 }) : undefined),
  ],
  [
    'the? s:SEASON of? y:D4',
    ({ s, y }) =>
      s && y && yearOf(y.value)
        ? point(0, { is: 'season', season: seasonCodes[s.value] as 'SP', year: y.value })
        : undefined,
  ],
  ['the? fiscal|financial? -? o:ORD -? fiscal? quarter|quarters of? y:D4', (match) => quarter(match)],
  ['the? fiscal|financial? -? o:ORD -? fiscal? quarter', (match) => quarter(match)],
  ['the? y:D4 o:ORD -? quarter', (match) => quarter(match)],
  ['o:q1|q2|q3|q4 of? y:D4', (match) => quarter(match)],
  ['o:q1|q2|q3|q4', (match) => quarter(match)],
  ['the? o:first|second|last -? half of? y:D4', (match) => quarter(match, 'half')],
  ['the? o:first|second -? half of the year', (match) => quarter(match, 'half')],
  ['h:D2 ~: ~m:D2 ~: ~s:D2 ap:am|pm|a.m.|p.m.|a.m|p.m? z:ZONE?', clock],
  ['h:D2 ~: ~m:D2 ap:am|pm|a.m.|p.m.|a.m|p.m? z:ZONE?', colonClock],
  ['h:D2 ~: ~m:D2 ap:am|pm|a.m.|p.m.|a.m|p.m? local time', colonClock],
  ['h:NUM ap:am|pm|a.m.|p.m.|a.m|p.m z:ZONE?', clock],
  ['h:NUM ap:am|pm|a.m.|p.m.|a.m|p.m local|eastern|central|pacific|mountain time', clock],
  ["h:NUM o'clock in? the? p:PART?", clock],
  ['h:NUM in the p:PART', clock],
  ['t:D4 ~z:ZONE', military],
  ['t:D4 z:ZONE', military],
  ['t:D4 hours? z:ZONE', military],
  ['t:D4 local time', military],
  ['h:D2 z:ZONE', clock],
  ['noon', () => clockPoint({ hour: 12, minute: 0 })],
  ['midday', () => clockPoint({ hour: 12, minute: 0 })],
  ['midnight', () => clockPoint({ hour: 24 })],
  ['today', () => shifted('D', 0)],
  ['tonight', () => point(DATE, { is: 'shifted', unit: 'D', by: 0, from: 'publication' }, { part: 'NI' })],
  ['yesterday', () => shifted('D', -1)],
  ['tomorrow', () => shifted('D', 1)],
  ['the? day before yesterday', () => shifted('D', -2)],
  ['the? day after tomorrow', () => shifted('D', 2)],
  // lengths
  ['n:NUM -? u:UNIT', length],
  [
    'n:NUM more|additional|consecutive|straight|full|whole|trading|business|working|calendar|further|extra|solid|long u:UNIT',
    length,
  ],
  ['n:NUM -? u:UNIT -? a:old', length],
  ['n:NUM -? u:UNIT of a:age', length],
  ['n:NUM -? u:UNIT -? long', length],
  ['n:NUM -? u:UNIT and a half', (match) => length(match, undefined, 0.5)],
  ['a|an u:UNIT and a half', ({ u }) => (u ? duration(unitOf(u), 1.5) : undefined)],
  [
    'n:NUM u:UNIT ,? and? k:NUM v:UNIT',
    ({ n, u, k, v }) =>
      n && u && k && v && rank(unitOf(v)) < rank(unitOf(u)) && !(u.word === 'day' && n.value === 1)
        ? duration(unitOf(u), n.value, { rest: { count: k.value, unit: unitOf(v) } })
        : undefined,
  ],
  ['a|an u:UNIT', ({ u }) => (u && u.word !== 'second' ? duration(unitOf(u), 1, { article: true }) : undefined)],
  [
    'a|an|another|full|additional|extra|whole|entire|further u:UNIT',
    ({ u }) => (u && u.word !== 'second' ? duration(unitOf(u), 1) : undefined),
  ],
  ['an additional|extra u:UNIT', ({ u }) => (u ? duration(unitOf(u), 1) : undefined)],
  ['a full|whole|further|entire|single u:UNIT', ({ u }) => (u ? duration(unitOf(u), 1) : undefined)],
  ['half an|a u:UNIT', ({ u }) => (u ? duration(unitOf(u), 0.5) : undefined)],
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

function colonClock(match: Match<Meaning>, site: Site<Meaning>): Made<Meaning> | undefined {
  const { h, m, ap, z } = match;
  // Scores and ratios: 3:1, 4:5
  if (m?.word.length !== 2 || !h) return undefined;
  if (site.terms[site.first - 1]?.word === ':' && site.terms[site.first]?.gap === 'none') return undefined;
  if (!ap && !z && h.word.length === 1 && before(site, 'in', 'of', 'ran')) return undefined;
  return clock(match);
}

function iso({ y, m, d }: Match<Meaning>): Made<Meaning> | undefined {
  if (!y || !m || !d || m.word.length !== 2 || d.word.length !== 2 || m.value > 12) return undefined;
  return day({ y, m, d });
}

function isoMoment({ y, m, d, t, n, s, z }: Match<Meaning>): Made<Meaning> | undefined {
  const hour = /^t(\d\d)$/.exec(t?.word ?? '');
  const made = y && m && d ? iso({ y, m, d }) : undefined;
  if (!hour || made?.meaning?.kind !== 'point' || !n || (s && s.word.length !== 2)) return undefined;
  const clock = {
    hour: Number(hour[1]),
    minute: n.value,
    ...(s ? { second: s.value } : {}),
    ...(z ? { zone: 0 } : {}),
  };
  return point(DONE, made.meaning.base, { clock });
}

function decade(value: number | undefined, century: number): Made<Meaning> | undefined {
  if (value === undefined || value % 10 !== 0) return undefined;
  const year = value < 100 ? century + value : value;
  return year < 1000 || year > 2100 ? undefined : point(0, { is: 'decade', decade: year });
}

function isPlural(word: string): boolean {
  return word.endsWith('s') || word === 'millennia';
}

const RANKS: readonly Unit[] = ['TS', 'TM', 'TH', 'D', 'E', 'W', 'F', 'M', 'Q', 'S', 'Y', 'DE', 'CE', 'ML'];
export function rank(unit: Unit): number {
  return RANKS.indexOf(unit);
}

function length({ n, u, a }: Match<Meaning>, _site?: Site<Meaning>, plus = 0): Made<Meaning> | undefined {
  if (!n || !u || u.word === 'second')
    return n && u && n.value === 1 && u.word === 'second' ? duration('TS', 1) : undefined;
  return duration(unitOf(u), n.value + plus, a ? { age: true } : {});
}

/** May, March, August: a month where a preposition, a point in time or nothing but the end of the phrase stands by. */
function bareMonth(m: { word: string; capital: boolean; start: number; end: number }, site: Site<Meaning>): boolean {
  if (!m.capital) return !['may', 'march', 'mar'].includes(m.word);
  const prior = site.terms[site.first - 1];
  if (
    m.word !== 'may' &&
    m.word !== 'march' &&
    m.word !== 'mar' &&
    m.word !== 'jan' &&
    m.word !== 'april' &&
    m.word !== 'june' &&
    m.word !== 'august'
  )
    return true;
  const preposed = before(
    site,
    'in',
    'since',
    'until',
    'till',
    'by',
    'last',
    'next',
    'this',
    'of',
    'from',
    'between',
    'and',
    'during',
    'early',
    'late',
    'mid',
    '-',
    'before',
    'after',
    'through',
    'to',
    'for',
    'each',
    'every',
    'past',
    'on',
    'the',
    'end',
    ',',
    "'s",
    'or',
    'as',
    'than',
    'with',
    'around',
    'about',
    'a',
  );
  if (m.word === 'april' || m.word === 'june' || m.word === 'august') {
    // Names of people: a capital next to it, unless something says time.
    const following = site.terms[site.next];
    return preposed || !(following?.capital && following.gap === 'space') || prior === undefined;
  }
  if (preposed && prior?.word !== ',' && prior?.word !== 'the') return true;
  const following = site.terms[site.next];
  return (
    prior !== undefined &&
    prior.gap !== 'break' &&
    !prior.capital &&
    prior.word !== '.' &&
    (following === undefined || (following.classes & classes.MARK) !== 0)
  );
}

/** A bare number from 1000 is a year where its neighbours don't make it a count, a sum or a name's part. */
function bareYear(
  y: { value: number; word: string; start: number; end: number; gap: string },
  site: Site<Meaning>,
): boolean {
  if (y.value < 1500 || y.value > 2100) return false;
  const { terms, first, next } = site;
  const prior = terms[first - 1];
  const following = terms[next];
  if (prior !== undefined && y.gap === 'none') {
    if (!['-', '–', '—', '(', '[', '"', '“', "'", '‘', '/', ',', ';', ':', '.'].includes(prior.word)) return false;
    // KN-2020, no. 3/2004, .2004
    if (
      prior.word === '.' ||
      prior.word === '/' ||
      (prior.word === '-' &&
        terms[first - 2]?.gap !== undefined &&
        (terms[first - 2]?.classes ?? 0) & classes.WORD &&
        prior.gap === 'none' &&
        terms[first - 2]?.capital)
    )
      return false;
    if (prior.word === ',' && ((terms[first - 2]?.classes ?? 0) & classes.NUM) !== 0 && prior.gap === 'none')
      return false;
  }
  if (
    before(
      site,
      '$',
      '£',
      '€',
      '¥',
      '#',
      'no',
      'no.',
      'resolution',
      'room',
      'flight',
      'number',
      'route',
      'highway',
      'about',
      'some',
      'nearly',
      'almost',
      'over',
      'least',
      'than',
      'approximately',
      'roughly',
      'to the tune of',
      'index',
      'at',
      'section',
      'model',
      'page',
    ) &&
    !(
      before(site, 'over', 'about', 'least', 'than', 'some', 'at', 'nearly', 'almost') &&
      y.value > 1900 &&
      y.value < 2030 &&
      (following === undefined || (following.classes & classes.MARK) !== 0) &&
      before(site, 'over', 'than')
    )
  )
    return false;
  if (following !== undefined && following.gap === 'none') {
    if (['%', '/', "'"].includes(following.word)) return false;
    if ((following.classes & (classes.WORD | classes.UNIT)) !== 0 && following.word !== 's') return false;
    if (
      following.word === '.' &&
      terms[next + 1]?.gap === 'none' &&
      ((terms[next + 1]?.classes ?? 0) & classes.NUM) !== 0
    )
      return false;
  }
  if (following !== undefined && following.gap === 'space') {
    if (
      [
        'percent',
        'per',
        'people',
        'men',
        'women',
        'troops',
        'soldiers',
        'points',
        'shares',
        'dollars',
        'euros',
        'pounds',
        'miles',
        'kilometers',
        'kilometres',
        'km',
        'kg',
        'feet',
        'meters',
        'metres',
        'tons',
        'tonnes',
        'workers',
        'employees',
        'jobs',
        'children',
        'students',
        'votes',
        'cars',
        'homes',
        'houses',
        'or',
        'refugees',
        'residents',
        'acres',
        'square',
        'civilians',
        'members',
        'prisoners',
        'rounds',
        'copies',
        'cases',
        'deaths',
        'units',
        'barrels',
        'police',
        'officers',
        'families',
        'million',
        'billion',
        'ft',
        'mph',
        'vehicles',
        'seats',
      ].includes(following.word) &&
      following.word !== 'or'
    )
      return false;
    if ((following.classes & classes.UNIT) !== 0 && following.word !== 'second' && following.word.endsWith('s'))
      return false;
    if (following.word === 'gmt' || following.word === 'utc') return false;
  }
  return true;
}

/** Level 2: what points and lengths make together. */
const past = 'last|past|previous|prior|preceding';
const coming = 'next|coming|upcoming';
const relative: R[] = [
  // the last two weeks, the next few days, the first nine months
  [`the? very? ${past} x:DURATION`, ({ x }) => sided(x?.meaning, -1)],
  [`the? ${coming} x:DURATION`, ({ x }) => sided(x?.meaning, 1)],
  ['the? recent x:DURATION', ({ x }) => sided(x?.meaning, -1)],
  ['the first|final|same|full|initial|opening x:DURATION', ({ x }) => plain(x?.meaning)],
  ['the? x:DURATION', ({ x }) => plain(x?.meaning)],
  ['first x:DURATION', ({ x }) => plain(x?.meaning)],
  // counted
  ['x:DURATION ago', ({ x }, site) => counted(x?.meaning, -1, 'publication', site)],
  ['x:DURATION or so ago', ({ x }, site) => counted(x?.meaning, -1, 'publication', site, 'APPROX')],
  [
    'x:DURATION earlier|before|previously',
    ({ x }, site) =>
      after(site, 'the', 'a', 'he', 'she', 'they', 'it', 'his', 'her', 'its', 'this') &&
      site.terms[site.next - 1]?.word === 'before'
        ? undefined
        : counted(x?.meaning, -1, 'narrative', site),
  ],
  ['x:DURATION -? later', ({ x }, site) => counted(x?.meaning, 1, 'narrative', site)],
  ['x:DURATION from now|today', ({ x }, site) => counted(x?.meaning, 1, 'publication', site)],
  ['x:DURATION hence', ({ x }, site) => counted(x?.meaning, 1, 'publication', site)],
  ['u:UNIT ago', ({ u }) => (u && isPlural(u.word) ? reference('PAST_REF') : undefined)],
  [
    'u:UNIT|days - -? ago|earlier',
    ({ u }, site) => (u ? counted({ kind: 'duration', unit: unitOf(u), count: 1 }, -1, 'narrative', site) : undefined),
  ],
  [
    'the? u:UNIT - ago|earlier',
    ({ u }, site) => (u ? counted({ kind: 'duration', unit: unitOf(u), count: 1 }, -1, 'narrative', site) : undefined),
  ],
  ['the? comparable|same? u:UNIT - ago|earlier q:QUARTER', ({ q }) => yearEarlier(q?.meaning)],
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
  // this week, last year
  [`the? ${past} u:UNIT`, ({ u }, site) => unitShift(u, -1, site)],
  ['this past u:UNIT', ({ u }) => unitShift(u, -1)],
  [`the? ${coming} u:UNIT`, ({ u }, site) => unitShift(u, 1, site)],
  ['this coming u:UNIT', ({ u }) => unitShift(u, 1)],
  [
    'the? following|next|subsequent u:UNIT',
    ({ u }, site) =>
      before(site, 'the') || site.terms[site.first]?.word === 'the'
        ? unitShift(u, 1, undefined, 'narrative')
        : undefined,
  ],
  ['the u:UNIT after', ({ u }) => unitShift(u, 1, undefined, 'narrative')],
  [
    'the u:UNIT before',
    ({ u }, site) => (after(site, 'the', 'a') ? undefined : unitShift(u, -1, undefined, 'narrative')),
  ],
  ['this|current u:UNIT', ({ u }) => unitShift(u, 0)],
  ['the current u:UNIT', ({ u }) => unitShift(u, 0)],
  ['this|the|current fiscal|financial|calendar u:year|quarter', ({ u }) => unitShift(u, 0)],
  [`${past} fiscal|financial|calendar u:year|quarter`, ({ u }) => unitShift(u, -1)],
  [`${coming} fiscal|financial|calendar u:year|quarter`, ({ u }) => unitShift(u, 1)],
  [
    'the latest u:quarter|period|month|week|year',
    ({ u }) => (u ? point(0, { is: 'same', unit: u.word === 'period' ? 'Q' : unitOf(u), latest: true }) : undefined),
  ],
  ['the latest fiscal year', () => point(YEAR, { is: 'same', unit: 'Y', latest: true })],
  ['the full year', () => point(YEAR, { is: 'same', unit: 'Y' })],
  [
    'that|same u:UNIT',
    ({ u }, site) =>
      u && !isPlural(u.word) && u.word !== 'second' && u.word !== 'minute' && !(after(site, 'that') && u.word === 'day')
        ? point(unitOf(u) === 'D' ? DATE : 0, { is: 'same', unit: unitOf(u) })
        : undefined,
  ],
  [
    'the same u:UNIT',
    ({ u }) =>
      u && !isPlural(u.word) && u.word !== 'second' && u.word !== 'minute'
        ? point(unitOf(u) === 'D' ? DATE : 0, { is: 'same', unit: unitOf(u) })
        : undefined,
  ],
  ['the u:quarter', () => point(QUARTER, { is: 'same', unit: 'Q' })],
  ['the u:weekend', () => point(0, { is: 'same', unit: 'E' })],
  ['the u:week', () => point(0, { is: 'same', unit: 'W' })],
  ['the u:year', () => point(YEAR, { is: 'same', unit: 'Y' })],
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
    'in|during|over|since|until|by|for the s:SEASON',
    ({ s }, site) => (s && !after(site, 'of', 'in') ? undefined : undefined),
  ],
  // parts of days
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
    ({ p }) => (p ? point(DATE, { is: 'same', unit: 'D' }, { part: partCodes[p.value] as 'MO' }) : undefined),
  ],
  ['x:DATE p:PART', ({ x, p }) => withPart(x, p)],
  ['mid -? p:PART x:DATE', ({ x, p }) => withPart(x, p, 'MID')],
  ['p:PART of x:DATE', ({ x, p }) => withPart(x, p)],
  [
    'p:PART x:DATE',
    ({ x, p }, site) =>
      site.terms[site.first]?.word === 'overnight' || (x && isDayWord(x.meaning)) ? withPart(x, p) : undefined,
  ],
  ['c:CLOCK ,? on? x:DATE', ({ c, x }) => withClock(x, c)],
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
  ['x:QUARTER a year earlier|ago', ({ x }) => yearEarlier(x?.meaning)],
  [
    'x:HOLIDAY ,? y:D4',
    ({ x, y }) =>
      x?.meaning?.kind === 'point' && x.meaning.base.is === 'holiday' && y && yearOf(y.value)
        ? point(DATE, { ...x.meaning.base, year: y.value })
        : undefined,
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
    'the u:week of x:DATE',
    ({ x }) =>
      x?.meaning?.kind === 'point'
        ? point(0, { is: 'within', of: { is: 'same', unit: 'W' }, inside: x.meaning.base })
        : undefined,
  ],
];

function isDayWord(meaning: Meaning | undefined): boolean {
  return meaning?.kind === 'point' && meaning.base.is === 'shifted';
}

/** A made meaning as the term that a builder takes. */
function asTerm(made: Made<Meaning> | undefined): Match<Meaning>[string] | undefined {
  return made && { start: 0, end: 0, word: '', value: 0, gap: 'none', capital: false, ...made };
}

type T = Match<Meaning>[string] | undefined;

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
  _site: Site<Meaning>,
  mod?: Mod,
): Made<Meaning> | undefined {
  if (meaning?.kind !== 'duration') return undefined;
  return point(
    meaning.unit === 'D' ? DATE : 0,
    { is: 'counted', amount: meaning, direction, from },
    mod ? { mod } : {},
  );
}

function yearEarlier(meaning: Meaning | undefined): Made<Meaning> | undefined {
  if (meaning?.kind !== 'point') return undefined;
  return point(QUARTER, {
    is: 'within',
    of: meaning.base,
    inside: { is: 'shifted', unit: 'Y', by: -1, from: 'narrative' },
  });
}

function unitShift(
  u: T,
  by: number,
  _site?: Site<Meaning>,
  from: 'publication' | 'narrative' = 'publication',
): Made<Meaning> | undefined {
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

function withPart(x: T, p: T, mod?: Mod): Made<Meaning> | undefined {
  if (!p || x?.meaning?.kind !== 'point' || x.meaning.part) return undefined;
  return point(DATE, x.meaning.base, { part: partCodes[p.value] as 'MO', ...(mod ? { mod } : {}) });
}

function withClock(x: T, c: T): Made<Meaning> | undefined {
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

/** Level 3: hedges, edges, repetition, and references. */
const finishing: R[] = [
  ['early|earlier in? -? x:POINT', ({ x }) => edge(x, 'START')],
  ['mid -? x:POINT', ({ x }) => edge(x, 'MID')],
  ['the? mid|middle - x:POINT', ({ x }) => edge(x, 'MID')],
  ['late|later in? -? x:POINT', ({ x }) => edge(x, 'END')],
  ['the early x:POINT', ({ x }) => edge(x, 'START')],
  ['the late x:POINT', ({ x }) => edge(x, 'END')],
  ['the? beginning|start of x:POINT', ({ x }) => edge(x, 'START')],
  ['the? middle of x:POINT', ({ x }) => edge(x, 'MID')],
  ['the? end of x:POINT', ({ x }) => edge(x, 'END')],
  ["x:POINT 's end", ({ x }) => edge(x, 'END')],
  ['year -? end', () => point(0, { is: 'shifted', unit: 'Y', by: 0, from: 'publication' }, { mod: 'END' })],
  ["year 's end", () => point(0, { is: 'shifted', unit: 'Y', by: 0, from: 'publication' }, { mod: 'END' })],
  [
    'around|about|circa x:POINT',
    ({ x }, site) =>
      site.terms[site.first]?.word === 'about' && x?.meaning?.kind === 'point' && !x.meaning.clock
        ? undefined
        : edge(x, 'APPROX'),
  ],
  [
    'around|about c:CLOCK',
    ({ c }) => (c?.meaning?.kind === 'point' ? { classes: DONE, meaning: { ...c.meaning, mod: 'APPROX' } } : undefined),
  ],
  ['x:POINT or later', ({ x }) => edge(x, 'ON_OR_AFTER')],
  ['x:POINT and beyond', ({ x }) => edge(x, 'ON_OR_AFTER')],
  ['at least x:DURATION', ({ x }) => hedge(x, 'EQUAL_OR_MORE')],
  ['more than|over x:DURATION', ({ x }) => hedge(x, 'MORE_THAN')],
  ['more than x:DURATION', ({ x }) => hedge(x, 'MORE_THAN')],
  [
    'over x:DURATION',
    ({ x }, site) => (x?.meaning?.kind === 'duration' && x.meaning.side ? undefined : site && hedge(x, 'MORE_THAN')),
  ],
  ['less than|under x:DURATION', ({ x }) => hedge(x, 'LESS_THAN')],
  ['less|fewer than x:DURATION', ({ x }) => hedge(x, 'LESS_THAN')],
  ['no more than x:DURATION', ({ x }) => hedge(x, 'EQUAL_OR_LESS')],
  ['up to x:DURATION', ({ x }) => hedge(x, 'EQUAL_OR_LESS')],
  ['as many|much|long as x:DURATION', ({ x }) => hedge(x, 'EQUAL_OR_LESS')],
  ['nearly|almost x:DURATION', ({ x }) => hedge(x, 'LESS_THAN')],
  ['about|around|roughly|approximately|some x:DURATION', ({ x }) => hedge(x, 'APPROX')],
  [
    'nearly|almost|about|around|roughly|some|over|approximately x:POINT',
    ({ x }) => (x?.meaning?.kind === 'point' && x.meaning.base.is === 'counted' ? edge(x, 'APPROX') : undefined),
  ],
  [
    'more than x:POINT',
    ({ x }) => (x?.meaning?.kind === 'point' && x.meaning.base.is === 'counted' ? edge(x, 'BEFORE') : undefined),
  ],
  ['x:DURATION or so|more', ({ x }) => hedge(x, 'APPROX')],
  ['x:DURATION or more', ({ x }) => hedge(x, 'EQUAL_OR_MORE')],
  // sets
  [
    'every|each u:UNIT',
    ({ u }) => (u && !isPlural(u.word) && u.word !== 'second' ? repetition(periodOf(unitOf(u))) : undefined),
  ],
  ['each|every and every u:UNIT', ({ u }) => (u ? repetition(periodOf(unitOf(u))) : undefined)],
  ['every other u:UNIT', ({ u }) => (u ? repetition(`P2${unitOf(u)}`) : undefined)],
  [
    'every x:DURATION',
    ({ x }) =>
      x?.meaning?.kind === 'duration' && x.meaning.count !== undefined
        ? repetition(printDuration(x.meaning))
        : undefined,
  ],
  ['every|each x:MONTHLY|DATE', ({ x }) => repeated(x?.meaning)],
  ['every|each s:SEASON', ({ s }) => (s ? repetition(`XXXX-${seasonCodes[s.value]}`) : undefined)],
  ['every|each p:PART', ({ p }) => (p ? repetition(`XXXX-XX-XXT${partCodes[p.value]}`) : undefined)],
  ['per u:UNIT', ({ u }) => (u && u.word !== 'second' ? repetition(periodOf(unitOf(u))) : undefined)],
  ['hourly', (_m, site) => (isTitle(site) ? undefined : repetition('PT1H'))],
  ['daily', (_m, site) => (isTitle(site) ? undefined : repetition('P1D'))],
  ['weekly', (_m, site) => (isTitle(site) ? undefined : repetition('P1W'))],
  ['monthly', (_m, site) => (isTitle(site) ? undefined : repetition('P1M'))],
  ['annually|yearly', (_m, site) => (isTitle(site) ? undefined : repetition('P1Y'))],
  // references
  ['now|nowadays', () => reference('PRESENT_REF')],
  ['right now', () => reference('PRESENT_REF')],
  ['these days', () => reference('PRESENT_REF')],
  ['currently|presently', () => reference('PRESENT_REF')],
  ['at present', () => reference('PRESENT_REF')],
  ['the? present time', () => reference('PRESENT_REF')],
  ['more? recently', () => reference('PAST_REF', 31)],
  ['most recently', () => reference('PAST_REF', 31)],
  ['lately', () => reference('PAST_REF', 31)],
  ['recent u:days|weeks|months|years|decades', ({ u }) => reference('PAST_REF', recentDays(u?.word))],
  ['in recent times', () => reference('PAST_REF')],
  [
    'the past',
    (_m, site) =>
      following(site, classes.WORD | classes.NUM | classes.UNIT | classes.SEASON | classes.DURATION) &&
      !after(
        site,
        'and',
        'or',
        'but',
        'that',
        'he',
        'it',
        'they',
        'she',
        'was',
        'is',
        'has',
        'had',
        'have',
        'to',
        'as',
        'when',
      )
        ? undefined
        : reference('PAST_REF'),
  ],
  ['the near? future', () => reference('FUTURE_REF')],
  ['the foreseeable|immediate|near|not future', () => reference('FUTURE_REF')],
  ['current', () => reference('PRESENT_REF')],
  ['recent', () => reference('PAST_REF', 31)],
  ['u:coming days|weeks|months|years', () => reference('FUTURE_REF')],
];

/** A capital inside a sentence: part of a name, the Daily Herald. */
function isTitle({ terms, first }: Site<Meaning>): boolean {
  const prior = terms[first - 1];
  return (
    terms[first]?.capital === true &&
    prior !== undefined &&
    prior.gap !== 'break' &&
    (prior.classes & classes.MARK) === 0
  );
}

function following({ terms, next }: Site<Meaning>, bits: number): boolean {
  const term = terms[next];
  return term !== undefined && term.gap !== 'break' && (term.classes & bits) !== 0;
}

function recentDays(word: string | undefined): number {
  return { days: 7, weeks: 60, months: 365, years: 3650 }[word ?? ''] ?? 36500;
}

function edge(x: T, mod: Mod): Made<Meaning> | undefined {
  if (x?.meaning?.kind !== 'point' || x.meaning.mod) return undefined;
  return { classes: DONE, meaning: { ...x.meaning, mod } };
}

function hedge(x: T, mod: Mod): Made<Meaning> | undefined {
  if (x?.meaning?.kind !== 'duration') return undefined;
  const { article: _, ...meaning } = x.meaning;
  return { classes: DONE | DURATION, meaning: { ...meaning, mod } };
}

function repeated(meaning: Meaning | undefined): Made<Meaning> | undefined {
  if (meaning?.kind !== 'point') return undefined;
  const { base, part } = meaning;
  if (base.is === 'month' && base.year === undefined) return repetition(`XXXX-${String(base.month).padStart(2, '0')}`);
  if (base.is === 'day' && base.weekday !== undefined && base.month === undefined)
    return repetition(`XXXX-WXX-${base.weekday}${part ? `T${part}` : ''}`);
  if (base.is === 'day' && base.month !== undefined && base.year === undefined)
    return repetition(`XXXX-${String(base.month).padStart(2, '0')}-${String(base.day).padStart(2, '0')}`);
  return undefined;
}

function periodOf(unit: Unit): string {
  return printDuration({ kind: 'duration', unit, count: 1 });
}

/** Writes a length of time as TIMEX3 does: P3D, PXY, PT5H30M, P2.5Y; decades and centuries in years. */
export function printDuration({ count, unit, rest }: Duration): string {
  const timely = unit.startsWith('T');
  const factor =
    unit === 'DE'
      ? 10
      : unit === 'CE'
        ? 100
        : unit === 'ML'
          ? 1000
          : unit === 'F'
            ? 2
            : unit === 'E'
              ? 2
              : unit === 'S'
                ? 6
                : 1;
  const letter =
    factor === 1 ? (timely ? unit.slice(1) : unit) : unit === 'F' ? 'W' : unit === 'E' ? 'D' : unit === 'S' ? 'M' : 'Y';
  if (count === undefined) {
    const open = unit === 'DE' || unit === 'CE' || unit === 'ML' ? unit : letter;
    return `P${timely ? 'T' : ''}X${open}`;
  }
  const whole = count * factor;
  if (timely && !Number.isInteger(whole) && !rest) {
    const under = unit === 'TH' ? 'M' : 'S';
    const left = Math.round((whole - Math.floor(whole)) * 60);
    return `PT${Math.floor(whole) > 0 ? `${Math.floor(whole)}${letter}` : ''}${left}${under}`;
  }
  if (!rest) return `P${timely ? 'T' : ''}${whole}${letter}`;
  const small = rest.unit.startsWith('T');
  return `P${timely ? 'T' : ''}${whole}${letter}${small && !timely ? 'T' : ''}${rest.count}${small ? rest.unit.slice(1) : rest.unit}`;
}

const holidayRules: R[] = holidays.flatMap(({ id, names }) =>
  names.map(
    (name): R => [
      `the? ${namePattern(name)}`,
      (_match, { terms, first, next }) => {
        const named = terms.slice(first, next).find((term) => term.word !== 'the');
        return named?.capital ? point(DATE | HOLIDAY, { is: 'holiday', holiday: id }) : undefined;
      },
    ],
  ),
);

/** The cascade. */
export const levels = [
  level(classes, [...pieces, ...holidayRules]),
  level(classes, relative),
  level(classes, finishing),
];
