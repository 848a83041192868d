import type { Made, Match, Site } from '../../terms/grammar.ts';
import { classes, partCodes } from '../lexicon.ts';
import type { Clock, Meaning } from '../meaning.ts';
import { before, type R } from './make.ts';

const { CLOCK } = classes;

/** Times of day. */
export const clocks: readonly R[] = [
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

function colonClock(match: Match<Meaning>, site: Site<Meaning>): Made<Meaning> | undefined {
  const { h, m, ap, z } = match;
  // Scores and ratios: 3:1, 4:5
  if (m?.word.length !== 2 || !h) return undefined;
  if (site.terms[site.first - 1]?.word === ':' && site.terms[site.first]?.gap === 'none') return undefined;
  if (!ap && !z && h.word.length === 1 && before(site, 'in', 'of', 'ran')) return undefined;
  return clock(match);
}
