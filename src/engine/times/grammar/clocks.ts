import type { Made, Match, Site } from '../../terms/grammar.ts';
import { classes, partCodes, regions } from '../lexicon.ts';
import type { Clock, Meaning } from '../meaning.ts';
import { after, before, type R } from './make.ts';

const { CLOCK, PLACED } = classes;

/** What a clock is told by, wherever it is more than one word: *UTC+3*, *(GMT +8)*, *Moscow time*, *ET*. */
export const zones: readonly R[] = [
  ['z:gmt|utc +|-|–|− k:D2', offset],
  ['z:gmt|utc +|-|–|− k:D2 ~: ~m:D2', offset],
  ['r:et|ct|mt|pt', (match, site) => region(match, site)],
  ['r:REGION daylight|standard|summer? time', (match, site) => region(match, site)],
];

/** The zone that a term tells: of a class of its own once a rule has made it. */
const zoneOf = (z: Match<Meaning>[string] | undefined): { zone?: number | string } =>
  z === undefined ? {} : { zone: (z.classes & PLACED) !== 0 ? (regions[z.value] as string) : z.value };

function offset({ k, m }: Match<Meaning>, { terms, first }: Site<Meaning>): Made<Meaning> | undefined {
  if (!k || k.value > 14 || (m?.value ?? 0) > 59) return undefined;
  const minutes = k.value * 60 + (m?.value ?? 0);
  return { classes: classes.ZONE, value: terms[first + 1]?.word === '+' ? minutes : -minutes };
}

/** ET and PT behind a time of day alone: they are other words too. */
function region({ r }: Match<Meaning>, { terms, first, next }: Site<Meaning>): Made<Meaning> | undefined {
  const prior = terms[first - 1];
  if (!r || (r.classes & classes.REGION) === 0 || prior === undefined) return undefined;
  if (next === first + 1 && !/^[ap]\.?m\.?$|^noon$|^midnight$/.test(prior.word) && (prior.classes & classes.NUM) === 0)
    return undefined;
  return { classes: classes.ZONE | PLACED, value: r.value };
}

/** Times of day. */
export const clocks: readonly R[] = [
  ['h:D2 ~: ~m:D2 ~: ~s:D2 ap:am|pm|a.m.|p.m.|a.m|p.m? z:ZONE?', clock],
  ['h:D2 ~: ~m:D2 ap:am|pm|a.m.|p.m.|a.m|p.m? z:ZONE?', colonClock],
  ['h:D2 ~: ~m:D2 ap:am|pm|a.m.|p.m.|a.m|p.m? local time', colonClock],
  ['h:NUM ap:am|pm|a.m.|p.m.|a.m|p.m z:ZONE?', clock],
  ['h:NUM ap:am|pm|a.m.|p.m.|a.m|p.m local time', clock],
  ['h:NUM ap:am|pm|a.m.|p.m.|a.m|p.m ( z:ZONE )', clock],
  ['h:D2 ~: ~m:D2 ap:am|pm|a.m.|p.m.|a.m|p.m? ( z:ZONE )', colonClock],
  ["h:NUM o'clock in? the? p:PART?", clock],
  ['h:NUM in the p:PART', clock],
  ['half past h:NUM', (match) => pastHour(match, 30)],
  ['a? quarter past h:NUM', (match) => pastHour(match, 15)],
  ['a? quarter to h:NUM', (match) => pastHour(match, -15)],
  ['t:D4 ~z:ZONE', military],
  ['t:D4 z:ZONE', military],
  ['t:D4 hours? z:ZONE', military],
  ['t:D4 local time', military],
  [
    't:D4 hours',
    // "at 1600 hours", "by 0430 hours"; 1,600 hours are a length
    (match, site) =>
      match.t?.word.startsWith('0') ||
      (before(site, 'at', 'by', 'until', 'till', 'from', 'since', 'before', 'after') && !after(site, 'of'))
        ? military(match)
        : undefined,
  ],
  ['h:D2 z:ZONE', clock],
  ['noon z:ZONE', ({ z }) => clockPoint({ hour: 12, minute: 0, ...zoneOf(z) })],
  ['midnight z:ZONE', ({ z }) => clockPoint({ hour: 24, ...zoneOf(z) })],
  ['noon', (_m, site) => (before(site, 'high') ? undefined : clockPoint({ hour: 12, minute: 0 }))],
  ['midday', () => clockPoint({ hour: 12, minute: 0 })],
  ['midnight', () => clockPoint({ hour: 24 })],
];

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
    ...zoneOf(z),
  });
}

const clockPoint = (clock: Clock): Made<Meaning> => ({
  classes: CLOCK,
  meaning: { kind: 'point', base: { is: 'clock' }, clock },
});

/** *half past nine*: like *nine o'clock*, by the hour as it stands. */
function pastHour({ h }: Match<Meaning>, minutes: number): Made<Meaning> | undefined {
  if (!h || h.value < 1 || h.value > 12 || !Number.isInteger(h.value)) return undefined;
  const hour = minutes < 0 ? ((h.value + 10) % 12) + 1 : h.value;
  return clockPoint({ hour, minute: (minutes + 60) % 60 });
}

/** *0430*, *2200*: hours and minutes in four figures. */
export function military({ t, z }: Match<Meaning>): Made<Meaning> | undefined {
  if (!t) return undefined;
  const hour = Math.floor(t.value / 100);
  const minute = t.value % 100;
  return hour > 24 || minute > 59 ? undefined : clockPoint({ hour, minute, ...zoneOf(z) });
}

function colonClock(match: Match<Meaning>, site: Site<Meaning>): Made<Meaning> | undefined {
  const { h, m, ap, z } = match;
  // Scores and ratios: 3:1, 4:5
  if (m?.word.length !== 2 || !h) return undefined;
  if (site.terms[site.first - 1]?.word === ':' && site.terms[site.first]?.gap === 'none') return undefined;
  if (!ap && !z && h.word.length === 1 && before(site, 'in', 'of', 'ran')) return undefined;
  return clock(match);
}
