import { publishedLabels, updatedLabels } from '../../vocabulary/page-dates.ts';
import { type CalendarDate, calendarDate } from './calendar-date.ts';

/** A line that says when a story was published or changed. */
export interface Timestamp {
  /** `unlabelled`: a line that holds a date and nothing else. */
  kind: 'published' | 'updated' | 'unlabelled';
  /** Left out where the date could be read two ways. */
  date?: CalendarDate;
  language?: string;
}

const alternatives = (labels: readonly string[]) => [...labels].sort((a, b) => b.length - a.length).join('|');
const LABELLED = new RegExp(
  `^(?:(?<published>${alternatives(publishedLabels)})|(?<updated>${alternatives(updatedLabels)}))(?=[\\s:：]|$)\\s*[:：]?\\s*(?=.*\\d)`,
  'iu',
);

/** What may stand beside a date on a line of its own: times, zones, weekdays, marks. */
const BESIDE =
  /^(?:[\s,.|·•:–—/()-]|\d{1,2}[:.]\d{2}(?::\d{2})?|[ap]\.?m\.?|at|saat|gmt|utc|e[ds]?t|[cmp][ds]?t|bst|ist|cet|cest|msk|trt|tsi|jst|kst|local time|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)*$/iu;

const UPDATED_BEHIND = new RegExp(
  `[\\s|,–-]+\\(?(?:${alternatives(updatedLabels)})\\s?[:：]?\\s[\\d\\s\\p{L},.:/-]+\\)?$`,
  'iu',
);

/** The longest line that can be a timestamp. */
const LONGEST = 140;

/**
 * Reads a line as a timestamp; undefined where it is none.
 * @param from offset that the date's place is counted from
 */
export function readTimestamp(line: string, from = 0): Timestamp | undefined {
  if (line.length > LONGEST || !/\d{4}/.test(line)) return undefined;
  const label = LABELLED.exec(line);
  if (label) {
    const rest = line.slice(label[0].length);
    const date = calendarDate(rest);
    // "Date: …" or "Issued …" may open a sentence; a date line goes on with a date at once or with little else, such as a time.
    if (date ? date.start > 12 && !BESIDE.test(rest.slice(0, date.start)) : !/^[\d\s.,:/-]+\p{L}{0,4}\.?$/u.test(rest))
      return undefined;
    if (
      date &&
      rest
        .slice(date.end)
        .match(/\p{L}+/gu)
        ?.some((word) => word.length > 3) &&
      rest.length > 90
    )
      return undefined;
    const kind = label.groups?.updated ? 'updated' : 'published';
    const language = /[ğışçöüİ]|^tarih|^son /i.test(label[0]) ? 'tr' : 'en';
    return { kind, language, ...(date ? { date: moved(date, from + label[0].length) } : {}) };
  }
  // "4.01.2024 - Update : 5.01.2024": the first day is the publication's.
  const first = line.replace(UPDATED_BEHIND, '');
  const date = calendarDate(first);
  if (!date || !BESIDE.test(line.slice(0, date.start)) || !BESIDE.test(first.slice(date.end))) return undefined;
  return { kind: 'unlabelled', date: moved(date, from) };
}

function moved(date: CalendarDate, by: number): CalendarDate {
  return { ...date, start: date.start + by, end: date.end + by };
}
