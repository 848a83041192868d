import type { Made, Site } from '../../terms/grammar.ts';
import { printDuration } from '../duration.ts';
import { classes, partCodes, seasonCodes, unitOf } from '../lexicon.ts';
import type { Meaning, Mod, Unit } from '../meaning.ts';
import { military } from './clocks.ts';
import { withClock } from './daytimes.ts';
import { after, asTerm, before, edge, isPlural, point, type R, reference, repetition, type T } from './make.ts';

const { DURATION, DONE } = classes;

/** Hedges, edges, repetition and references. */
export const finishing: readonly R[] = [
  ['early|earlier in? -? x:POINT', ({ x }) => edge(x, 'START')],
  ['mid -? x:POINT', ({ x }) => edge(x, 'MID')],
  ['the? mid|middle - x:POINT', ({ x }) => edge(x, 'MID')],
  ['late|later in? -? x:POINT', ({ x }) => edge(x, 'END')],
  ['the early x:POINT', ({ x }) => edge(x, 'START')],
  ['the late x:POINT', ({ x }) => edge(x, 'END')],
  ['the? beginning|start of x:POINT', ({ x }) => edge(x, 'START')],
  ['the? middle of x:POINT', ({ x }) => edge(x, 'MID')],
  ['the? end of x:POINT', ({ x }) => edge(x, 'END')],
  ['end - x:YEAR|MONTHLY', ({ x }) => edge(x, 'END')],
  ["x:POINT 's end", ({ x }) => edge(x, 'END')],
  [
    'year -? end',
    () =>
      point(0, {
        is: 'within',
        of: { is: 'day', month: 12, day: 31 },
        inside: { is: 'shifted', unit: 'Y', by: 0, from: 'publication' },
      }),
  ],
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
  // "at 2200 last night", "at about 0500 today"
  [
    't:D4 x:DATE',
    ({ t, x }, site) =>
      before(site, 'at', 'about', 'around', 'approximately', 'by', 'until')
        ? withClock(x, asTerm(t && military({ t })))
        : undefined,
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
  // "every now and then" is no time
  [
    'now|nowadays',
    (_match, { terms, next }) =>
      terms[next]?.word === 'and' && ['then', 'again'].includes(terms[next + 1]?.word ?? '')
        ? undefined
        : reference('PRESENT_REF'),
  ],
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
  [
    'x:DURATION',
    ({ x }, site) =>
      isOneDay(x?.meaning) && before(site, 'will', 'would', 'may', 'might', 'could', 'can', 'must')
        ? reference('FUTURE_REF')
        : undefined,
  ],
  ['the near? future', () => reference('FUTURE_REF')],
  ['the foreseeable|immediate|near|not future', () => reference('FUTURE_REF')],
  ['current', (_m, site) => (before(site, 'then', '-') ? undefined : reference('PRESENT_REF'))],
  ['then -? current', () => reference('PAST_REF')],
  ['a later date|time|stage', () => reference('FUTURE_REF')],
  ['recent', () => reference('PAST_REF', 31)],
];

function isOneDay(meaning: Meaning | undefined): boolean {
  return meaning?.kind === 'duration' && meaning.unit === 'D' && meaning.count === 1 && !meaning.article;
}

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
