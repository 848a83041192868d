import type { FiscalYear } from '../../vocabulary/fiscal-years.ts';
import { addMonths, type Day, dayNumber, dayOf, exists, mondayOf, pad, printDay, weekOf } from './calendar.ts';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'MI';

/** A stretch of the calendar of one of the sizes TIMEX3 can write. */
export type Stretch =
  | { size: 'century'; year: number }
  | { size: 'decade'; year: number }
  | { size: 'year'; year: number; fiscal?: FiscalYear }
  | { size: 'half'; year: number; number: number }
  | { size: 'quarter'; year: number; number: number }
  | { size: 'season'; year: number; season: Season }
  | { size: 'month'; year: number; month: number }
  | { size: 'week'; year: number; week: number }
  | { size: 'weekend'; year: number; week: number }
  | { size: 'day'; day: Day }
  | { size: 'daypart'; day: Day; part: DayPart }
  | { size: 'hour'; day: Day; hour: number; zone?: number }
  | { size: 'minute'; day: Day; hour: number; minute: number; zone?: number }
  | { size: 'second'; day: Day; hour: number; minute: number; second: number; zone?: number };

/** A stretch of time: from inclusive, to exclusive, in ISO 8601. */
export interface Interval {
  from?: string;
  to?: string;
}

const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** Hours of the parts of a day: a convention (night runs into the next day). */
const PART_HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  MO: [5, 12],
  MI: [12, 13],
  AF: [12, 18],
  EV: [18, 22],
  NI: [18, 30],
};

/** The number of the first day of a stretch. */
export function firstDayNumber(stretch: Stretch): number {
  return dayNumber(firstDay(stretch));
}

/** Writes a stretch as a TIMEX3 value. */
export function printValue(s: Stretch): string {
  switch (s.size) {
    case 'century':
      return pad(Math.floor(s.year / 100));
    case 'decade':
      return pad(Math.floor(s.year / 10), 3);
    case 'year':
      return pad(s.year, 4);
    case 'half':
      return `${pad(s.year, 4)}-H${s.number}`;
    case 'quarter':
      return `${pad(s.year, 4)}-Q${s.number}`;
    case 'season':
      return `${pad(s.year, 4)}-${s.season}`;
    case 'month':
      return `${pad(s.year, 4)}-${pad(s.month)}`;
    case 'week':
      return `${pad(s.year, 4)}-W${pad(s.week)}`;
    case 'weekend':
      return `${pad(s.year, 4)}-W${pad(s.week)}-WE`;
    case 'day':
      return printDay(s.day);
    case 'daypart':
      return `${printDay(s.day)}T${s.part}`;
    case 'hour':
      return `${printDay(s.day)}T${pad(s.hour)}${s.zone === 0 ? 'Z' : ''}`;
    case 'minute':
      return `${printDay(s.day)}T${pad(s.hour)}:${pad(s.minute)}${s.zone === 0 ? 'Z' : ''}`;
    case 'second':
      return `${printDay(s.day)}T${pad(s.hour)}:${pad(s.minute)}:${pad(s.second)}${s.zone === 0 ? 'Z' : ''}`;
  }
}

const FORMS: readonly (readonly [RegExp, (part: readonly string[], n: readonly number[]) => Stretch | undefined])[] = [
  [/^(\d\d)$/, (_p, [c = 0]) => ({ size: 'century', year: c * 100 })],
  [/^(\d{3})$/, (_p, [d = 0]) => ({ size: 'decade', year: d * 10 })],
  [/^(\d{4})$/, (_p, [year = 0]) => ({ size: 'year', year })],
  [/^(\d{4})-H([12])$/, (_p, [year = 0, number = 0]) => ({ size: 'half', year, number })],
  [/^(\d{4})-Q([1-4])$/, (_p, [year = 0, number = 0]) => ({ size: 'quarter', year, number })],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (p, [year = 0]) => ({ size: 'season', year, season: p[1] as Season })],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (_p, [year = 0, month = 0]) => ({ size: 'month', year, month })],
  [/^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/, (_p, [year = 0, week = 0]) => ({ size: 'week', year, week })],
  [/^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])-WE$/, (_p, [year = 0, week = 0]) => ({ size: 'weekend', year, week })],
  [/^(\d{4})-(\d\d)-(\d\d)$/, (_p, n) => withDay(n, (day) => ({ size: 'day', day }))],
  [
    /^(\d{4})-(\d\d)-(\d\d)T(MO|AF|EV|NI|MI)$/,
    (p, n) => withDay(n, (day) => ({ size: 'daypart', day, part: p[3] as DayPart })),
  ],
  [
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(Z?)$/,
    (p, n) => withDay(n, (day) => ({ size: 'hour', day, hour: n[3] ?? 0, ...zoneOf(p[4]) })),
  ],
  [
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(Z?)$/,
    (p, n) => withDay(n, (day) => ({ size: 'minute', day, hour: n[3] ?? 0, minute: n[4] ?? 0, ...zoneOf(p[5]) })),
  ],
  [
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(Z?)$/,
    (p, n) =>
      withDay(n, (day) => ({
        size: 'second',
        day,
        hour: n[3] ?? 0,
        minute: n[4] ?? 0,
        second: n[5] ?? 0,
        ...zoneOf(p[6]),
      })),
  ],
];

function zoneOf(z: string | undefined): { zone?: number } {
  return z === 'Z' ? { zone: 0 } : {};
}

function withDay(n: readonly number[], make: (day: Day) => Stretch): Stretch | undefined {
  const day = { year: n[0] ?? 0, month: n[1] ?? 0, day: n[2] ?? 0 };
  return exists(day) ? make(day) : undefined;
}

/** Reads a TIMEX3 value that names one stretch of the calendar; nothing for durations, sets, references and values with X. */
export function parseValue(value: string): Stretch | undefined {
  for (const [form, make] of FORMS) {
    const found = form.exec(value);
    if (found) {
      const parts = found.slice(1);
      return make(parts, parts.map(Number));
    }
  }
  return undefined;
}

/** The interval that a stretch covers. Seasons are the meteorologists', a decade is 1980 to 1989. */
export function intervalOf(s: Stretch): Interval {
  switch (s.size) {
    case 'century':
      return years(s.year, 100);
    case 'decade':
      return years(s.year, 10);
    case 'year':
      return s.fiscal ? monthsFrom(s.year - (s.fiscal.namedByEnd ? 1 : 0), s.fiscal.month, 12) : years(s.year, 1);
    case 'half':
      return monthsFrom(s.year, (s.number - 1) * 6 + 1, 6);
    case 'quarter':
      return monthsFrom(s.year, (s.number - 1) * 3 + 1, 3);
    case 'season':
      return monthsFrom(s.year, SEASON_START[s.season], 3);
    case 'month':
      return monthsFrom(s.year, s.month, 1);
    case 'week':
      return daysFrom(mondayOf(s.year, s.week), 7);
    case 'weekend':
      return daysFrom(mondayOf(s.year, s.week) + 5, 2);
    case 'day':
      return daysFrom(dayNumber(s.day), 1);
    case 'daypart': {
      const [from, to] = PART_HOURS[s.part];
      return { from: moment(s.day, from * 3600), to: moment(s.day, to * 3600) };
    }
    case 'hour':
      return clockInterval(s.day, s.hour * 3600, 3600, s.zone);
    case 'minute':
      return clockInterval(s.day, s.hour * 3600 + s.minute * 60, 60, s.zone);
    case 'second':
      return clockInterval(s.day, s.hour * 3600 + s.minute * 60 + s.second, 1, s.zone);
  }
}

function years(year: number, count: number): Interval {
  return { from: `${pad(year, 4)}-01-01`, to: `${pad(year + count, 4)}-01-01` };
}

function monthsFrom(year: number, month: number, count: number): Interval {
  const first = { year, month, day: 1 };
  return { from: printDay(first), to: printDay(addMonths(first, count)) };
}

function daysFrom(number: number, count: number): Interval {
  return { from: printDay(dayOf(number)), to: printDay(dayOf(number + count)) };
}

/** A moment in local time, seconds counted from the day's midnight; they may run into other days. */
function moment(day: Day, seconds: number, exact = false): string {
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const second = rest % 60;
  const clock = `${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}`;
  return `${printDay(dayOf(dayNumber(day) + days))}T${clock}${exact || second ? `:${pad(second)}` : ''}`;
}

/** With a known zone the moments are in UTC, else in the place's own time. */
function clockInterval(day: Day, start: number, length: number, zone: number | undefined): Interval {
  const offset = (zone ?? 0) * 60;
  const mark = zone === undefined ? '' : 'Z';
  const exact = length === 1;
  return { from: moment(day, start - offset, exact) + mark, to: moment(day, start + length - offset, exact) + mark };
}

/** The stretch of a wanted size that a day lies in. */
export function stretchAround(
  day: Day,
  size: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade',
): Stretch {
  const { year, month } = day;
  switch (size) {
    case 'day':
      return { size, day };
    case 'week':
    case 'weekend':
      return { size, ...weekOf(dayNumber(day)) };
    case 'month':
      return { size, year, month };
    case 'quarter':
      return { size, year, number: Math.ceil(month / 3) };
    case 'year':
      return { size, year };
    case 'decade':
      return { size, year: Math.floor(year / 10) * 10 };
  }
}

/** The first day of a stretch. */
export function firstDay(s: Stretch): Day {
  const { from = '' } = intervalOf(s);
  if (s.size === 'hour' || s.size === 'minute' || s.size === 'second' || s.size === 'daypart' || s.size === 'day')
    return s.day;
  return { year: Number(from.slice(0, -6)), month: Number(from.slice(-5, -3)), day: Number(from.slice(-2)) };
}
