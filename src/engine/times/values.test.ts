import { expect, test } from 'vitest';
import { dayNumber, dayOf, exists, mondayOf, weekdayOf, weekOf } from './calendar.ts';
import { intervalOf, parseValue, printValue, type Stretch } from './values.ts';

/** Whole numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

function stretches(count: number): Stretch[] {
  const below = numbers(7);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const made: Stretch[] = [];
  for (let i = 0; i < count; i++) {
    const year = 1000 + below(1200);
    const day = dayOf(dayNumber({ year, month: 1, day: 1 }) + below(365));
    const hour = below(24);
    const zone = below(2) ? { zone: 0 } : {};
    made.push(
      pick<Stretch>([
        { size: 'century', year: Math.floor(year / 100) * 100 },
        { size: 'decade', year: Math.floor(year / 10) * 10 },
        { size: 'year', year },
        { size: 'half', year, number: 1 + below(2) },
        { size: 'quarter', year, number: 1 + below(4) },
        { size: 'season', year, season: pick(['SP', 'SU', 'FA', 'WI'] as const) },
        { size: 'month', year, month: 1 + below(12) },
        { size: 'week', ...weekOf(dayNumber(day)) },
        { size: 'weekend', ...weekOf(dayNumber(day)) },
        { size: 'day', day },
        { size: 'daypart', day, part: pick(['MO', 'AF', 'EV', 'NI', 'MI'] as const) },
        { size: 'hour', day, hour, ...zone },
        { size: 'minute', day, hour, minute: below(60), ...zone },
        { size: 'second', day, hour, minute: below(60), second: below(60), ...zone },
      ]),
    );
  }
  return made;
}

test('a value that is printed and read is the same, and its interval is not empty', () => {
  for (const stretch of stretches(1500)) {
    expect(parseValue(printValue(stretch))).toEqual(stretch);
    const { from = '', to = '' } = intervalOf(stretch);
    expect(from < to, `${printValue(stretch)}: ${from} before ${to}`).toBe(true);
  }
});

test.each(['2021-13', '2021-02-30', '2021-W54', 'P3D', 'PAST_REF', 'XXXX-WXX-2', '20211', '2021-Q5'])(
  '%s names no one stretch',
  (value) => {
    expect(parseValue(value)).toBeUndefined();
  },
);

test('days and their numbers, weekdays and weeks agree over four centuries', () => {
  for (let number = -62_000; number < 84_000; number += 97) {
    const day = dayOf(number);
    const { year, week } = weekOf(number);
    const weekday = new Date(number * 86_400_000).getUTCDay() || 7;
    expect([exists(day), dayNumber(day), weekdayOf(number), mondayOf(year, week) + weekday - 1]).toEqual([
      true,
      number,
      weekday,
      number,
    ]);
  }
});
