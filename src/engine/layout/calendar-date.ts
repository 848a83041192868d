import { months, weekdays, zones } from '../../vocabulary/page-dates.ts';

/** A day, or a day and moment with its zone, that a text writes out in full. */
export interface CalendarDate {
  /** ISO 8601: `2024-01-04` or `2024-01-04T12:30+00:00`. */
  value: string;
  /** Offsets in the text read. */
  start: number;
  end: number;
}

const MONTH = `(?:${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const WEEKDAY = `(?:(?:${[...weekdays].sort((a, b) => b.length - a.length).join('|')})\\.?\\s?,?\\s)`;
const YEAR = '(?:19|20)\\d{2}';

// Tokenised texts have a space before every mark, hence \s?.
const FORMS = [
  `(?<y1>${YEAR})(?<s1>-|/|\\s?\\.\\s?)(?<m1>\\d{2})\\k<s1>(?<d1>\\d{2})`,
  `${WEEKDAY}?(?<M2>${MONTH})\\s(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s(?<y2>${YEAR})`,
  `${WEEKDAY}?(?<d3>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?(?<M3>${MONTH})\\s?,?\\s(?<y3>${YEAR})(?:\\s(?:${weekdays.join('|')}))?`,
  `(?<d4>\\d{1,2})\\.(?<m4>\\d{1,2})\\.(?<y4>${YEAR})`,
  `(?<a5>\\d{1,2})(?<sep>[/-])(?<b5>\\d{1,2})\\k<sep>(?<y5>${YEAR})`,
  `${WEEKDAY}?(?<d6>\\d{1,2})\\s(?<M6>${MONTH})\\s'?(?<y6>\\d{2})(?!\\d|\\s?:)`,
].join('|');

const TIME = `(?:\\s?[,|·–—-]?\\s?(?:at\\s|T|saat\\s)?(?<hour>\\d{1,2})\\s?[:.]\\s?(?<minute>\\d{2})(?:\\s?:\\s?(?<second>\\d{2}))?(?:\\.\\d+)?\\s?(?<half>[ap]\\.?\\s?m\\.?)?(?:\\s?\\(?\\s?(?<zone>(?:(?:gmt|utc)\\s?)?[+-]\\d{1,2}(?:\\s?:?\\s?\\d{2})?|${[...zones.keys()].join('|')})(?!\\p{L})(?:\\s?\\))?)?)?`;

const DATE = new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${FORMS})(?![\\p{L}\\p{N}/]|[.-]\\d)${TIME}`, 'iu');

/**
 * Finds the first date in a short text that can be read one way only: month by name, year first, or day and month apart by size
 * or by dots, which put the day first wherever they are used. A two-digit year counts from 70 to 99 and from 00 to 49.
 * A moment is given where its zone is named; else the day alone.
 */
export function calendarDate(text: string): CalendarDate | undefined {
  const found = DATE.exec(text);
  if (!found?.groups) return undefined;
  const g = found.groups;
  const day = dayOf(g);
  if (!day) return undefined;
  const place = { start: found.index, end: found.index + found[0].length };
  const moment = momentOf(g);
  return { value: moment ? `${day}T${moment}` : day, ...place };
}

type Groups = Record<string, string | undefined>;

function dayOf(g: Groups): string | undefined {
  if (g.y5) {
    const [a, b] = [Number(g.a5), Number(g.b5)];
    if (a > 12) return iso(Number(g.y5), b, a);
    if (b > 12) return iso(Number(g.y5), a, b);
    return a === b ? iso(Number(g.y5), a, b) : undefined;
  }
  const year = g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? century(g.y6);
  const name = (g.M2 ?? g.M3 ?? g.M6)?.toLowerCase().replace(/\.$/, '');
  const month = name === undefined ? Number(g.m1 ?? g.m4) : months.get(name);
  const day = Number(g.d1 ?? g.d2 ?? g.d3 ?? g.d4 ?? g.d6);
  return year && month ? iso(Number(year), month, day) : undefined;
}

function century(year: string | undefined): string | undefined {
  if (year === undefined) return undefined;
  if (Number(year) >= 70) return `19${year}`;
  return Number(year) < 50 ? `20${year}` : undefined;
}

/** The day, where the calendar has it. */
function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

function momentOf({ hour, minute, second, half, zone }: Groups): string | undefined {
  if (hour === undefined || minute === undefined || zone === undefined) return undefined;
  const offset = zones.get(zone.toLowerCase()) ?? offsetOf(zone);
  const evening = half && /^p/i.test(half);
  const h = half ? (Number(hour) % 12) + (evening ? 12 : 0) : Number(hour);
  if (h > 23 || Number(minute) > 59) return undefined;
  return `${String(h).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${offset}`;
}

/** `GMT+3`, `+0530`, `-05:00` as `+03:00`, `+05:30`, `-05:00`. */
function offsetOf(zone: string): string {
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d{1,2})\s?:?\s?(\d{2})?$/.exec(zone) ?? [];
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
