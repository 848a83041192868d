import type { Time, TimePrecision } from '../../report/index.ts';
import { type Day, dayNumber, dayOf, pad } from './calendar.ts';
import { printDuration } from './duration.ts';
import { locate, shiftDay } from './locate.ts';
import type { Base, Duration, Meaning, Point } from './meaning.ts';
import type { Setting } from './setting.ts';
import { firstDay, type Interval, intervalOf, printValue, type Stretch } from './values.ts';
import { offsetAt } from './zone.ts';

/** A time placed on the calendar, as far as it can be. */
export interface Placed {
  type: Time['type'];
  value: string;
  mod?: string;
  interval?: Interval;
  precision?: TimePrecision;
  how: Time['how'];
  /** Whether it was counted from the time spoken of before it. */
  narrative?: boolean;
  stretch?: Stretch;
}

/** Places an expression on the calendar. */
export function place(meaning: Meaning, setting: Setting): Placed {
  switch (meaning.kind) {
    case 'reference':
      return placeReference(meaning, setting);
    case 'set':
      return { type: 'SET', value: meaning.value, how: 'explicit' };
    case 'duration':
      return placeDuration(meaning, setting);
    case 'point':
      return placePoint(meaning, setting);
  }
}

function placeReference({ value, within }: Meaning & { kind: 'reference' }, { published }: Setting): Placed {
  const placed: Placed = { type: 'DATE', value, precision: 'vague', how: published ? 'publication' : 'none' };
  if (!published) return placed;
  const today = dayNumber(published);
  const print = (number: number) => printValue({ size: 'day', day: dayOf(number) });
  if (value === 'PRESENT_REF') placed.interval = { from: print(today), to: print(today + 1) };
  else if (value === 'PAST_REF')
    placed.interval = { ...(within === undefined ? {} : { from: print(today - within) }), to: print(today + 1) };
  else placed.interval = { from: print(today), ...(within === undefined ? {} : { to: print(today + within + 1) }) };
  return placed;
}

function placeDuration(meaning: Duration, { published }: Setting): Placed {
  const placed: Placed = {
    type: 'DURATION',
    value: printDuration(meaning),
    ...(meaning.mod ? { mod: meaning.mod } : {}),
    how: 'explicit',
  };
  if (meaning.side !== undefined && published) {
    placed.how = 'publication';
    const today = dayNumber(published);
    const edge = shiftDay(published, meaning.unit, (meaning.count ?? 3) * meaning.side);
    if (edge) {
      const [from, to] = meaning.side < 0 ? [dayNumber(edge), today + 1] : [today, dayNumber(edge) + 1];
      placed.interval = {
        from: printValue({ size: 'day', day: dayOf(from) }),
        to: printValue({ size: 'day', day: dayOf(to) }),
      };
      placed.precision = meaning.count === undefined ? 'vague' : 'day';
    }
  }
  return placed;
}

function placePoint({ base, part, clock, mod }: Point, setting: Setting): Placed {
  const recurring = recurrence(base);
  if (recurring && setting.habitual()) return { type: 'SET', value: recurring, how: 'explicit' };
  const found = locate(base, setting);
  let { stretch, how } = found;
  let { value } = found;
  let type: Time['type'] = 'DATE';
  if (stretch?.size === 'day') {
    const { day } = stretch;
    if (clock) {
      const { hour, minute, second, zone } = clock;
      const zoned = zone === undefined ? {} : { zone: typeof zone === 'number' ? zone : offsetAt(zone, day) };
      if (hour === 24) value = `${printValue(stretch)}T24:00`;
      stretch =
        second !== undefined
          ? { size: 'second', day, hour, minute: minute ?? 0, second, ...zoned }
          : { size: 'minute', day, hour, minute: minute ?? 0, ...zoned };
      type = 'TIME';
    } else if (part) {
      stretch = { size: 'daypart', day, part };
      type = 'TIME';
    }
  } else if (clock || part) {
    type = 'TIME';
    const tail = part
      ? `T${part}`
      : `T${pad(clock?.hour ?? 0)}:${pad(clock?.minute ?? 0)}${clock?.zone === 0 ? 'Z' : ''}`;
    value = `${value ?? (stretch ? printValue(stretch) : 'XXXX-XX-XX')}${tail}`;
    stretch = undefined;
    if (base.is === 'clock') how = setting.published ? how : 'none';
  }
  const placed: Placed = { type, value: value ?? (stretch ? printValue(stretch) : 'XXXX-XX-XX'), how };
  if (mod) placed.mod = mod;
  if (how === 'narrative') placed.narrative = true;
  if (stretch) {
    placed.stretch = stretch;
    placed.precision = stretch.size;
    placed.interval = modify(intervalOf(stretch), stretch, mod);
    if (found.days !== undefined && found.days > 1 && stretch.size === 'day') {
      const { from } = intervalOf(stretch);
      const to = printValue({ size: 'day', day: dayOf(dayNumber(stretch.day) + found.days) });
      placed.interval = { ...(from ? { from } : {}), to };
    }
  }
  return placed;
}

/** The value of a month, quarter or season of every year. */
function recurrence(base: Base): string | undefined {
  if (base.is === 'month' && base.year === undefined) return `XXXX-${pad(base.month)}`;
  if (base.is === 'quarter' && base.year === undefined) return `XXXX-Q${base.number}`;
  if (base.is === 'season' && base.year === undefined) return `XXXX-${base.season}`;
  return undefined;
}

/** Early, mid and late cut a third of the stretch; "or later" leaves its end open. */
function modify(interval: Interval, stretch: Stretch, mod: string | undefined): Interval {
  const { from, to } = interval;
  if (!mod || !from || !to) return interval;
  if (mod === 'ON_OR_AFTER' || mod === 'AFTER') return { from };
  if (mod === 'ON_OR_BEFORE' || mod === 'BEFORE') return { to };
  if (['day', 'daypart', 'hour', 'minute', 'second'].includes(stretch.size)) return interval;
  const start = dayNumber(firstDay(stretch));
  const end = dayNumber(lastEdge(to));
  const third = Math.round((end - start) / 3);
  const print = (number: number) => printValue({ size: 'day', day: dayOf(number) });
  if (mod === 'START') return { from, to: print(start + third) };
  if (mod === 'MID') return { from: print(start + third), to: print(end - third) };
  if (mod === 'END') return { from: print(end - third), to };
  return interval;
}

function lastEdge(to: string): Day {
  return { year: Number(to.slice(0, -6)), month: Number(to.slice(-5, -3)), day: Number(to.slice(-2)) };
}
