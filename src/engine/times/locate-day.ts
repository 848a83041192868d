import { addMonths, type Day, dayNumber, dayOf, exists, pad, weekdayOf } from './calendar.ts';
import type { Base } from './meaning.ts';
import type { Found, Setting } from './setting.ts';

/** The day that an expression names by weekday, day of the month and month, as far as it says them. */
export function locateDay(base: Base & { is: 'day' }, setting: Setting): Found {
  const { published } = setting;
  const { weekday, named } = base;
  const [month, day] = base.ambiguous && setting.dayFirst ? [base.day, base.month] : [base.month, base.day];
  const year =
    named !== undefined && (!published || isBefore({ year: named, month: month ?? 1, day: day ?? 1 }, published))
      ? named
      : base.year;
  if (month !== undefined && day !== undefined) {
    if (year !== undefined) {
      const whole = { year, month, day };
      if (exists(whole)) return { stretch: { size: 'day', day: whole }, how: 'explicit' };
      return { value: `${pad(year, 4)}-${pad(month)}`, how: 'explicit' };
    }
    if (!published) return { value: `XXXX-${pad(month)}-${pad(day)}`, how: 'none' };
    const nearest = nearestDay(month, day, published, weekday, setting);
    return nearest
      ? { stretch: { size: 'day', day: nearest }, how: 'publication' }
      : { value: `XXXX-${pad(month)}-${pad(day)}`, how: 'none' };
  }
  if (weekday === undefined && day !== undefined) return locateDayOfMonth(day, setting);
  if (weekday !== undefined) {
    if (!published) return { value: `XXXX-WXX-${weekday}`, how: 'none' };
    const today = dayNumber(published);
    const back = (weekdayOf(today) - weekday + 7) % 7;
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    const number = setting.tense() === 'future' ? today + ahead : today - back;
    if (day !== undefined) {
      // Thursday the 12th
      for (const candidate of [number, number + 7, number - 7, number + 14, number - 14])
        if (dayOf(candidate).day === day)
          return { stretch: { size: 'day', day: dayOf(candidate) }, how: 'publication' };
    }
    return { stretch: { size: 'day', day: dayOf(number) }, how: 'publication' };
  }
  return { how: 'none' };
}

/** *the 28th*: of the month told right before, else the one nearest to the day told right before, or to publication, that tense allows. */
function locateDayOfMonth(day: number, { published, last, tense }: Setting): Found {
  const { just } = last;
  const near = just?.size === 'day' ? just.day : published;
  const month = just?.size === 'month' ? just : undefined;
  const candidates = month
    ? [{ ...month, day }]
    : near
      ? [0, -1, 1].map((by) => ({ ...addMonths({ ...near, day: 1 }, by), day }))
      : [];
  const side = !published || month ? 0 : tense() === 'future' ? 1 : -1;
  let best: Day | undefined;
  for (const candidate of candidates) {
    if (!exists(candidate) || (published && (dayNumber(candidate) - dayNumber(published)) * side < 0)) continue;
    if (!best || (near && away(candidate, near) < away(best, near))) best = candidate;
  }
  if (!best) return { value: `XXXX-XX-${pad(day)}`, how: 'none' };
  const { year } = best;
  return {
    stretch: { size: 'day', day: { year, month: best.month, day } },
    how: month || just?.size === 'day' ? 'narrative' : 'publication',
  };
}

/** Of the days with this month and day, the nearest to publication that its weekday and tense allow. */
function nearestDay(
  month: number,
  day: number,
  published: Day,
  weekday: number | undefined,
  setting: Setting,
): Day | undefined {
  const today = dayNumber(published);
  const years = weekday === undefined ? [0, -1, 1] : [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5];
  let best: Day | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const offset of years) {
    const candidate = { year: published.year + offset, month, day };
    if (!exists(candidate)) continue;
    const number = dayNumber(candidate);
    if (weekday !== undefined && weekdayOf(number) !== weekday) continue;
    if (number > today && weekday === undefined && setting.happened()) continue;
    let away = Math.abs(number - today);
    if (weekday === undefined && away > 45) {
      const tense = setting.tense();
      if ((tense === 'past' && number > today) || (tense === 'future' && number < today)) away += 250;
    }
    if (away < distance) {
      best = candidate;
      distance = away;
    }
  }
  if (best === undefined && weekday !== undefined) return nearestDay(month, day, published, undefined, setting);
  return best;
}

/** The year of a month that is told without one, by tense. */
export function monthYear(month: number, published: Day, setting: Setting): number {
  const { year } = published;
  const tense = setting.tense();
  if (tense === 'future') return month >= published.month ? year : year + 1;
  if (tense === 'past') return month <= published.month ? year : year - 1;
  // Unsaid, it is the last one, unless the next lies within a season.
  const ahead = (month - published.month + 12) % 12;
  if (ahead >= 1 && ahead <= 3) return month > published.month ? year : year + 1;
  return month <= published.month ? year : year - 1;
}

function away(day: Day, other: Day): number {
  return Math.abs(dayNumber(day) - dayNumber(other));
}

export function isBefore(day: Day, other: Day): boolean {
  return dayNumber(day) < dayNumber(other);
}
