import { TimePrecision } from '../../report/index.ts';
import { addMonths, type Day, dayNumber, dayOf, exists, mondayOf, pad, weekdayOf, weekOf } from './calendar.ts';
import { holidayIn, holidayLength } from './holiday.ts';
import { isBefore, locateDay, monthYear } from './locate-day.ts';
import type { Base, Duration, Unit } from './meaning.ts';
import type { Found, Setting } from './setting.ts';
import { firstDay, intervalOf, printValue, type Season, type Stretch, stretchAround } from './values.ts';

const SIZES: Readonly<Partial<Record<Unit, 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'>>> = {
  D: 'day',
  W: 'week',
  F: 'week',
  E: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
};

/** A day moved by so many units; hours and less stay on the day. Out of the calendar of four-digit years there is none. */
export function shiftDay(day: Day, unit: Unit, by: number): Day | undefined {
  const whole = Math.trunc(by);
  const days = { D: 1, W: 7, F: 14, E: 7, TH: 1 / 24, TM: 1 / 1440, TS: 1 / 86400 }[unit as 'D'] as number | undefined;
  let shifted: Day;
  if (days !== undefined) shifted = dayOf(dayNumber(day) + Math.trunc(by * days));
  else {
    const months = { M: 1, Q: 3, S: 6, Y: 12, DE: 120, CE: 1200, ML: 12000 }[unit as 'M'];
    shifted = addMonths(day, unit === 'M' ? whole : Math.trunc(by * months));
  }
  return shifted.year >= 1 && shifted.year <= 9999 ? shifted : undefined;
}

/** Finds the stretch of the calendar that a base names. */
export function locate(base: Base, setting: Setting): Found {
  const { published, last } = setting;
  switch (base.is) {
    case 'year':
      return {
        stretch: { size: 'year', year: base.year, ...(base.fiscal ? { fiscal: base.fiscal } : {}) },
        how: 'explicit',
      };
    case 'fiscal': {
      const { fiscal, by } = base;
      if (!published) return { value: 'XXXX', how: 'none' };
      const begun = published.month >= fiscal.month ? published.year : published.year - 1;
      return {
        stretch: { size: 'year', year: begun + by + (fiscal.namedByEnd ? 1 : 0), fiscal },
        how: 'publication',
      };
    }
    case 'week':
      return { stretch: { size: 'week', year: base.year, week: base.week }, how: 'explicit' };
    case 'decade':
      return { stretch: { size: 'decade', year: base.decade }, how: 'explicit' };
    case 'century':
      return { stretch: { size: 'century', year: base.century * 100 }, how: 'explicit' };
    case 'month': {
      const { month } = base;
      if (base.year !== undefined) return { stretch: { size: 'month', year: base.year, month }, how: 'explicit' };
      if (!published) return { value: `XXXX-${pad(month)}`, how: 'none' };
      return { stretch: { size: 'month', year: monthYear(month, published, setting), month }, how: 'publication' };
    }
    case 'day':
      return locateDay(base, setting);
    case 'quarter':
    case 'half': {
      const { number, year } = base;
      if (year !== undefined) return { stretch: { size: base.is, year, number }, how: 'explicit' };
      if (!published) return { value: `XXXX-${base.is === 'quarter' ? 'Q' : 'H'}${number}`, how: 'none' };
      const length = base.is === 'quarter' ? 3 : 6;
      const current = Math.ceil(published.month / length);
      // A quarter that has not begun is next year's or this year's by tense; one long past is spoken of as this year's.
      const behind = number > current && setting.tense() === 'past';
      return { stretch: { size: base.is, year: published.year - (behind ? 1 : 0), number }, how: 'publication' };
    }
    case 'season': {
      const { season } = base;
      if (base.year !== undefined) return { stretch: { size: 'season', year: base.year, season }, how: 'explicit' };
      if (!published) return { value: `XXXX-${season}`, how: 'none' };
      return { stretch: { size: 'season', year: seasonYear(season, published), season }, how: 'publication' };
    }
    case 'holiday':
      return locateHoliday(base.holiday, base.year, setting, undefined);
    case 'shifted':
      return locateShifted(base, setting);
    case 'nth':
      return locateNth(base, setting);
    case 'overnight': {
      const by = setting.tense() === 'future' ? 0 : -1;
      return locateShifted({ is: 'shifted', unit: 'D', by, from: 'publication' }, setting);
    }
    case 'side':
      return locateSide(base.side, base.of, setting);
    case 'within':
      return locateWithin(base.of, base.inside, setting);
    case 'counted':
      return locateCounted(base.amount, base.direction, base.from, setting);
    case 'offset':
      return locateOffset(base, setting);
    case 'same':
      return locateSame(base, setting);
    case 'clock': {
      // What is to come does not hang on a day that is past.
      const told = last.day && (!published || !isBefore(last.day, published) || setting.tense() !== 'future');
      const day = told ? last.day : published;
      return day ? { stretch: { size: 'day', day }, how: told ? 'narrative' : 'publication' } : { how: 'none' };
    }
  }
}

/** The year in which the season of a day's year begins: a winter told of in January began in the year before. */
function seasonYear(season: Season, { year, month }: Day): number {
  return season === 'WI' && month <= 2 ? year - 1 : year;
}

function locateNth({ nth, weekday, of }: Base & { is: 'nth' }, setting: Setting): Found {
  const { stretch, how } = locate(of, setting);
  if (stretch?.size !== 'month') return { how: 'none' };
  const { year, month } = stretch;
  const first = dayNumber({ year, month, day: 1 });
  let number = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (nth > 0) number += 7 * (nth - 1);
  else while (dayOf(number + 7).month === month) number += 7;
  const day = dayOf(number);
  return day.month === month ? { stretch: { size: 'day', day }, how } : { how: 'none' };
}

function locateHoliday(
  holiday: string,
  year: number | undefined,
  { published, tense }: Setting,
  side: -1 | 0 | 1 | undefined,
): Found {
  const days = holidayLength(holiday);
  if (year !== undefined) {
    const day = holidayIn(holiday, year);
    return day ? { stretch: { size: 'day', day }, how: 'explicit', days } : { how: 'none' };
  }
  if (!published) return { how: 'none' };
  const today = dayNumber(published);
  const candidates = [-1, 0, 1]
    .map((offset) => holidayIn(holiday, published.year + offset))
    .filter((day): day is Day => day !== undefined);
  const toward = side === undefined || side === 0 ? (tense() === 'future' ? 1 : tense() === 'past' ? -1 : 0) : side;
  let best: Day | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const day of candidates) {
    const ahead = dayNumber(day) - today;
    if (side === 0 && day.year !== published.year) continue;
    const away = Math.abs(ahead) + (toward !== 0 && Math.sign(ahead) === -toward && Math.abs(ahead) > 14 ? 250 : 0);
    if (away < distance) {
      best = day;
      distance = away;
    }
  }
  return best ? { stretch: { size: 'day', day: best }, how: 'publication', days } : { how: 'none' };
}

function locateShifted({ unit, by, from, year }: Base & { is: 'shifted' }, setting: Setting): Found {
  const { published, last } = setting;
  if (unit === 'CE' && published && from === 'publication')
    return { stretch: { size: 'century', year: Math.floor(published.year / 100 + by) * 100 }, how: 'publication' };
  const size = SIZES[unit];
  if (size === undefined) return { how: 'none' };
  const narrative = from === 'narrative' ? anchorFor(unit, setting) : undefined;
  const origin = narrative ?? published;
  if (!origin) return { value: openValue(unit), how: 'none' };
  const how = narrative && last.stretch ? 'narrative' : 'publication';
  if (year !== undefined) return { stretch: { size: 'year', year }, how };
  const day = shiftDay(origin, unit, by);
  return day ? { stretch: stretchAround(day, size), how } : { how: 'none' };
}

/** A value of which only the size is known. */
function openValue(unit: Unit): string {
  return (
    { D: 'XXXX-XX-XX', W: 'XXXX-WXX', E: 'XXXX-WXX-WE', M: 'XXXX-XX', Q: 'XXXX-QX', Y: 'XXXX' }[unit as 'D'] ??
    'XXXX-XX-XX'
  );
}

/** The time spoken of before, where it is as fine as the unit wants. */
function anchorFor(unit: Unit, { last, published }: Setting): Day | undefined {
  const { stretch } = last;
  if (!stretch) return published;
  if (unit === 'Y' || unit === 'DE' || unit === 'CE') return firstDay(stretch);
  if (unit === 'M' || unit === 'Q')
    return stretch.size === 'year' || stretch.size === 'decade' ? published : firstDay(stretch);
  return last.day ?? published;
}

function locateSide(sideOf: -1 | 0 | 1, of: Base, setting: Setting): Found {
  const { published } = setting;
  if (of.is === 'holiday') return locateHoliday(of.holiday, of.year, setting, sideOf);
  if (!published) return locate(of, setting);
  const today = dayNumber(published);
  if (of.is === 'day' && of.weekday !== undefined && of.month === undefined) {
    const { weekday } = of;
    const current = weekdayOf(today);
    let number: number;
    if (sideOf < 0) number = today - ((current - weekday + 6) % 7) - 1;
    else if (sideOf > 0) number = today + ((weekday - current + 6) % 7) + 1;
    else if (setting.tense() === 'past') number = today - ((current - weekday + 7) % 7);
    else number = today + ((weekday - current + 7) % 7);
    return { stretch: { size: 'day', day: dayOf(number) }, how: 'publication' };
  }
  if (of.is === 'month') {
    const { month } = of;
    const year =
      sideOf < 0
        ? published.year - (month < published.month ? 0 : 1)
        : sideOf > 0
          ? published.year + (month > published.month ? 0 : 1)
          : published.year;
    return { stretch: { size: 'month', year, month }, how: 'publication' };
  }
  if (of.is === 'day' && of.month !== undefined && of.day !== undefined) {
    const { month, day } = of;
    for (const offset of sideOf < 0 ? [0, -1] : sideOf > 0 ? [0, 1] : [0]) {
      const candidate = { year: published.year + offset, month, day };
      if (!exists(candidate)) continue;
      const ahead = dayNumber(candidate) - today;
      if (sideOf === 0 || Math.sign(ahead) === sideOf)
        return { stretch: { size: 'day', day: candidate }, how: 'publication' };
    }
  }
  if (of.is === 'season') {
    const { season } = of;
    let year = seasonYear(season, published);
    if (sideOf !== 0) {
      const { to = '' } = intervalOf({ size: 'season', year, season });
      const start = dayNumber(firstDay({ size: 'season', year, season }));
      const over = printValue({ size: 'day', day: published }) >= to;
      if (sideOf < 0 && !over) year--;
      if (sideOf > 0 && start <= today) year++;
    }
    return { stretch: { size: 'season', year, season }, how: 'publication' };
  }
  return locate(of, setting);
}

function locateWithin(of: Base, inside: Base, setting: Setting): Found {
  const told = setting.last.longer ? undefined : setting.last.quarter;
  if (told && of.is === 'same' && of.unit === 'Q' && inside.is === 'shifted' && inside.from === 'narrative')
    return { stretch: { ...told, year: told.year + inside.by }, how: 'narrative' };
  const outer = locate(inside, setting);
  // "the year-earlier period" of a longer one
  if (setting.last.longer && outer.stretch && of.is === 'same' && of.unit === 'Q' && inside.is === 'shifted')
    return outer;
  if (!outer.stretch) return of.is === 'quarter' ? locate(of, setting) : { how: 'none' };
  const how = outer.how;
  const { stretch } = outer;
  if (stretch.size === 'year') {
    const { year } = stretch;
    if (of.is === 'same') {
      const quarter = setting.last.quarter ?? (setting.published ? stretchBefore(setting.published) : undefined);
      if (of.unit === 'Q' && quarter?.size === 'quarter') return { stretch: { ...quarter, year }, how };
      const month = setting.last.stretch?.size === 'month' ? setting.last.stretch : undefined;
      if (of.unit === 'M' && month) return { stretch: { ...month, year }, how };
      return { stretch, how };
    }
    if (
      'year' in of ||
      of.is === 'month' ||
      of.is === 'day' ||
      of.is === 'season' ||
      of.is === 'quarter' ||
      of.is === 'half'
    )
      return { ...locate({ ...of, year } as Base, setting), how };
  }
  // "the second quarter ended Oct. 31"
  if (stretch.size === 'day' && of.is === 'quarter')
    return { ...locate({ ...of, year: stretch.day.year }, setting), how };
  if (stretch.size === 'week' && of.is === 'day' && of.weekday !== undefined)
    return { stretch: { size: 'day', day: dayOf(mondayOf(stretch.year, stretch.week) + of.weekday - 1) }, how };
  if (of.is === 'same' && of.unit === 'W' && (stretch.size === 'day' || stretch.size === 'month'))
    return { stretch: { size: 'week', ...weekOf(dayNumber(firstDay(stretch))) }, how };
  return { stretch, how };
}

/** The last quarter that was over on a day. */
function stretchBefore(day: Day): Stretch {
  return stretchAround(addMonths(day, -3), 'quarter');
}

function locateCounted(
  amount: Duration,
  direction: -1 | 1,
  from: 'publication' | 'narrative',
  setting: Setting,
): Found {
  const { published, last } = setting;
  const { unit, count } = amount;
  if (count === undefined)
    return { value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', how: published ? 'publication' : 'none' };
  // "A year earlier" where a quarter is reported is that quarter.
  if (unit === 'Y' && count === 1 && last.quarter && !last.longer && amount.article && published)
    return { stretch: { ...last.quarter, year: last.quarter.year + direction }, how: 'narrative' };
  const narrative = from === 'narrative' ? anchorFor(unit, setting) : undefined;
  const origin = narrative ?? published;
  if (!origin) return { value: openValue(unit), how: 'none' };
  const how = narrative && last.stretch ? 'narrative' : 'publication';
  const day = shiftDay(origin, unit, count * direction);
  if (!day) return { how: 'none' };
  const size = unit === 'DE' || unit === 'CE' || unit === 'ML' ? 'year' : unit === 'Q' ? 'quarter' : SIZES[unit];
  if (unit === 'TH' || unit === 'TM' || unit === 'TS') return { stretch: { size: 'day', day }, how };
  return { stretch: stretchAround(day, size ?? 'day'), how };
}

/** *two days after Easter*, *the week before 3 May*. */
function locateOffset({ amount, direction, of, whole }: Base & { is: 'offset' }, setting: Setting): Found {
  const { unit, count = 1 } = amount;
  const { stretch, how } = locate(of, setting);
  const day = stretch && shiftDay(firstDay(stretch), unit, count * direction);
  const size = whole || unit === 'Y' || unit === 'M' ? (SIZES[unit] ?? 'day') : 'day';
  return day ? { stretch: stretchAround(day, size), how } : { how: 'none' };
}

function locateSame({ unit, which }: Base & { is: 'same' }, setting: Setting): Found {
  const { published, last } = setting;
  if (unit === 'Q') {
    const before = published && stretchBefore(published);
    // The latest quarter is over, whatever quarter was spoken of.
    const told = which === 'latest' ? (last.reported ?? before) : which === 'told' ? last.named : last.quarter;
    if (told) return { stretch: told, how: 'narrative' };
    if (!published || !before) return { value: 'XXXX-QX', how: 'none' };
    const current = setting.tense() === 'future';
    return { stretch: current ? stretchAround(published, 'quarter') : before, how: 'publication' };
  }
  const size = SIZES[unit];
  if (size === undefined) return { how: 'none' };
  if (which === 'told') {
    const origin =
      unit === 'D' ? last.day : last.stretch && fits(last.stretch, unit) ? firstDay(last.stretch) : undefined;
    if (origin) return { stretch: stretchAround(origin, size), how: 'narrative' };
  }
  // The latest year is over, like the latest quarter.
  if (which === 'latest' && unit === 'Y')
    return locateShifted({ is: 'shifted', unit, by: -1, from: 'publication' }, setting);
  if (!published) return { value: openValue(unit), how: 'none' };
  if (unit === 'E') {
    // The weekend that is nearest to the day of publication
    const weekday = weekdayOf(dayNumber(published));
    const back = weekday <= 3 && setting.tense() !== 'future' ? 7 : 0;
    return { stretch: stretchAround(dayOf(dayNumber(published) - back), size), how: 'publication' };
  }
  return { stretch: stretchAround(published, size), how: 'publication' };
}

/** Whether a stretch lies inside one of the unit's size. */
function fits(stretch: Stretch, unit: Unit): boolean {
  const order = TimePrecision.options;
  const size = SIZES[unit];
  return size !== undefined && order.indexOf(stretch.size) <= order.indexOf(size);
}
