import { type NamedDay, namedDays } from '../../../vocabulary/named-days.ts';
import type { Made, Match, Site } from '../../terms/grammar.ts';
import { classes, endsPhrase, partCodes, seasonCodes, type TimeTerm } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { bareMonth, bareYear } from './bare.ts';
import { after, before, fiscalOf, point, type R, shifted, yearOf } from './make.ts';

const { DATE, MONTHLY, YEAR, QUARTER, MONTHDAY, DONE } = classes;

/** Fiscal years as they are printed in one word. */
const fiscalWords = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0')).flatMap((year) => [
  `fy${year}`,
  `fy20${year}`,
]);

/** Days, months, quarters, seasons, years, decades, centuries. */
export const dates: readonly R[] = [
  ['m:MONTH d:DAY ,? y:D4', day],
  ['m:MONTH d:DAY', (match, site) => historic(site, match.m?.value, match.d?.value)],
  ['a:D2 ~/ ~b:D2', inFigures],
  [
    'm:MONTH the? d:DAY',
    (match, site) => {
      const [colon, minute] = [site.terms[site.next], site.terms[site.next + 1]];
      const clock = colon?.word === ':' && colon.gap === 'none' && minute?.gap === 'none';
      return clock ? undefined : day(match);
    },
  ],
  ['the? d:DAY of? m:MONTH ,? y:D4', day],
  ['the? d:DAY of? m:MONTH', day],
  ["d:DAY m:MONTH ' ~y:D2", day],
  ['w:WEEKDAY ,? m:MONTH the? d:DAY ,? y:D4', day],
  ['w:WEEKDAY ,? m:MONTH the? d:DAY', day],
  ['the d:ORD', (match, site) => (isOrdinalDay(match.d, site) ? day(match) : undefined)],
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
  ['y:D4 ~- ~w:WORD', isoWeek],
  ['d:D2 ~- ~m:MONTH ~- ~y:D2|D4', day],
  ['the? year y:D4|NUM', ({ y }) => (y && yearOf(y.value) ? point(YEAR, { is: 'year', year: y.value }) : undefined)],
  [
    'fiscal|financial|calendar|fy -? year? y:D4',
    ({ y }, site) => (y && yearOf(y.value) ? point(YEAR, { is: 'year', year: y.value, ...fiscalOf(site) }) : undefined),
  ],
  ['fiscal|financial -? year? y:D4 ~-|–|/ ~z:D2', twoYears],
  // FY2022, FY23
  [
    fiscalWords.join('|'),
    (_match, site) =>
      point(YEAR, {
        is: 'year',
        year: yearOf(Number((site.terms[site.first] as TimeTerm).word.slice(2)), true) as number,
        ...fiscalOf(site),
      }),
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
  ['the? early|mid|middle|late|later -? x:DECADE', decadesPart],
  ["the? early|mid|middle|late|later -? ' ~y:D2 ~s", decadesPart],
  ["the early|mid|middle|late|later -? y:D2 ~s|'s", decadesPart],
  [
    'the? o:ORD -? century|centuries',
    ({ o }) => (o && o.value >= 1 && o.value <= 30 ? point(0, { is: 'century', century: o.value - 1 }) : undefined),
  ],
  [
    'early|mid|late -? s:SEASON',
    ({ s }, { terms, first }) => {
      const mod = ({ early: 'START', mid: 'MID', late: 'END' } as const)[terms[first]?.word ?? ''];
      return s && mod ? point(DONE, { is: 'season', season: seasonCodes[s.value] as 'SP' }, { mod }) : undefined;
    },
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
  [
    'o:ORD quarters',
    // "the second and fourth quarters", not "three quarters"
    (match, site) => (before(site, 'and', 'or', 'to') ? quarter(match) : undefined),
  ],
  ['the? y:D4 o:ORD -? quarter', (match) => quarter(match)],
  ['o:q1|q2|q3|q4 of? y:D4', (match) => quarter(match)],
  ['o:q1|q2|q3|q4', (match) => quarter(match)],
  ['o:h1|h2 of? y:D4', (match) => quarter(match, 'half')],
  ['the? o:first|second|last -? half of? y:D4', (match) => quarter(match, 'half')],
  ['the? o:first|second -? half of the year', (match) => quarter(match, 'half')],
  ['today', () => shifted('D', 0)],
  ['tonight', () => point(DATE, { is: 'shifted', unit: 'D', by: 0, from: 'publication' }, { part: 'NI' })],
  ['yesterday', () => shifted('D', -1)],
  ['tomorrow', () => shifted('D', 1)],
  ['the? day before yesterday', () => shifted('D', -2)],
  ['the? day after tomorrow', () => shifted('D', 2)],
];

const validDay = (value: number) => Number.isInteger(value) && value >= 1 && value <= 31;

/** *financial year 2023-24* of a state. */
function twoYears({ y, z }: Match<Meaning>, site: Site<Meaning>): Made<Meaning> | undefined {
  const { fiscal } = fiscalOf(site);
  if (!fiscal || !y || !z || yearOf(y.value) === undefined || z.value !== (y.value + 1) % 100) return undefined;
  return point(YEAR, { is: 'year', year: y.value + (fiscal.namedByEnd ? 1 : 0), fiscal });
}

/** *on the 28th*, *the 4th and the 19th*: a day of the month told of, in figures and with nothing that it could count. */
function isOrdinalDay(d: Match<Meaning>[string] | undefined, site: Site<Meaning>): boolean {
  if (!d || d.end - d.start === d.word.length || !/\d/.test(d.word) || !endsPhrase(site.terms[site.next])) return false;
  if (after(site, 'of', '-', '/')) return false;
  const { terms, first } = site;
  const joined = before(site, 'and', 'or', 'to') && (terms[first - 2]?.classes ?? 0) & classes.ORD;
  return before(site, 'on') || (Boolean(joined) && terms[first - 4]?.word === 'on');
}

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

/** The day of history that a month and day are the name of, by the word behind them. */
function historic({ terms, next }: Site<Meaning>, month?: number, day?: number): Made<Meaning> | undefined {
  const word = terms[next]?.gap === 'break' ? '' : (terms[next]?.word ?? '');
  const named = namedDays.find((each) => each.month === month && each.day === day && each.events.includes(word));
  return named && dayNamed(named);
}

/** 9/11: a name where nothing is glued to it and it does not count. */
function inFigures({ a, b }: Match<Meaning>, { terms, first, next }: Site<Meaning>): Made<Meaning> | undefined {
  const following = terms[next];
  if (terms[first]?.gap === 'none' && terms[first - 1]?.word === '/') return undefined;
  if (following?.word === 'of' || (following?.gap === 'none' && ['/', '%', '"'].includes(following.word)))
    return undefined;
  const named = namedDays.find(({ figures }) => figures?.[0] === a?.value && figures?.[1] === b?.value);
  return named && b && terms[first]?.word.length === 1 + Number((named.figures?.[0] ?? 0) > 9)
    ? dayNamed(named)
    : undefined;
}

const dayNamed = ({ year, month, day }: NamedDay) => point(DATE, { is: 'day', month, day, named: year });

/** *the late nineties*, *the early '80s*. */
function decadesPart({ x, y }: Match<Meaning>, { terms, first }: Site<Meaning>): Made<Meaning> | undefined {
  const word = (terms[first]?.word === 'the' ? terms[first + 1] : terms[first])?.word ?? '';
  const made = decade(x ? x.value * 10 : y?.value, 1900);
  const mod = word === 'early' ? 'START' : word.startsWith('mid') ? 'MID' : 'END';
  return made?.meaning?.kind === 'point' ? point(DONE, made.meaning.base, { mod }) : undefined;
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

function quarter({ o, y }: Match<Meaning>, size: 'quarter' | 'half' = 'quarter'): Made<Meaning> | undefined {
  const number = o ? (o.word === 'last' ? 2 : /^[qh]\d/.test(o.word) ? Number(o.word[1]) : o.value) : 0;
  if (number < 1 || number > (size === 'quarter' ? 4 : 2)) return undefined;
  const year = y ? yearOf(y.value) : undefined;
  if (y && year === undefined) return undefined;
  return point(QUARTER, { is: size, number, ...(year === undefined ? {} : { year }) });
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

/** *2024-W22*, as ISO 8601 writes weeks. */
function isoWeek({ y, w }: Match<Meaning>): Made<Meaning> | undefined {
  const week = Number(/^w(\d\d)$/.exec(w?.word ?? '')?.[1]);
  return y && week >= 1 && week <= 53 ? point(DONE, { is: 'week', year: y.value, week }) : undefined;
}

function decade(value: number | undefined, century: number): Made<Meaning> | undefined {
  if (value === undefined || value % 10 !== 0) return undefined;
  const year = value < 100 ? century + value : value;
  return year < 1000 || year > 2100 ? undefined : point(0, { is: 'decade', decade: year });
}
