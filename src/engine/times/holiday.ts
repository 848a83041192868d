import { type Holiday, holidays } from '../../vocabulary/holidays.ts';
import { type Day, dayNumber, dayOf, monthLength, weekdayOf } from './calendar.ts';

const byId = new Map(holidays.map((holiday) => [holiday.id, holiday]));

/** The first day of a holiday in a year; one that a foreign calendar moves out of the year has none. */
export function holidayIn(id: string, year: number): Day | undefined {
  const { rule } = byId.get(id) as Holiday;
  switch (rule.on) {
    case 'date':
      return { year, month: rule.month, day: rule.day };
    case 'weekday': {
      const { month, weekday, nth, plus = 0 } = rule;
      if (nth < 0) {
        const last = dayNumber({ year, month, day: monthLength(year, month) });
        return dayOf(last - ((weekdayOf(last) - weekday + 7) % 7) + plus);
      }
      const first = dayNumber({ year, month, day: 1 });
      return dayOf(first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 + plus);
    }
    case 'easter':
      return dayOf((rule.orthodox ? julianEaster(year) : easter(year)) + rule.plus);
    case 'calendar':
      return foreignDay(rule.calendar, rule.month, rule.day, year);
  }
}

/** Days that a holiday lasts. */
export function holidayLength(id: string): number {
  return byId.get(id)?.days ?? 1;
}

/** Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}

/** Orthodox Easter as a Gregorian day (Meeus' Julian algorithm); 13 days of difference hold from 1900 to 2099. */
function julianEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return dayNumber({ year, month: Math.floor(n / 31), day: (n % 31) + 1 }) + 13;
}

/** A day of another calendar, by what ICU says of each day of the year. */
function foreignDay(calendar: string, month: string, day: number, year: number): Day | undefined {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const first = dayNumber({ year, month: 1, day: 1 });
  for (let number = first; number < first + 366; number++) {
    const parts = format.formatToParts(number * 86_400_000);
    const value = (type: string) => parts.find((part) => part.type === type)?.value;
    if (value('month') === month && Number(value('day')) === day) return dayOf(number);
  }
  return undefined;
}
