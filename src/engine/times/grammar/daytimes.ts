import { overnightChanges, overnightThings } from '../../../vocabulary/calendar-words.ts';
import type { Made, Site } from '../../terms/grammar.ts';
import { classes, partCodes, type TimeTerm } from '../lexicon.ts';
import type { Clock, Meaning, Mod } from '../meaning.ts';
import { after, asTerm, point, type R, sameDay, shifted, type T, wordAt } from './make.ts';

const { DATE, DONE } = classes;

/** Parts of days and times of day, with the day that they belong to. */
export const daytimes: readonly R[] = [
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
];

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

function dayPart(p: T, by: number): Made<Meaning> | undefined {
  return p && point(DATE, { is: 'shifted', unit: 'D', by, from: 'publication' }, { part: partCodes[p.value] as 'MO' });
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
