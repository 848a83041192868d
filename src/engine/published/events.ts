import { datedEvents } from '../../vocabulary/dated-events.ts';
import { dayNumber, parseDay, weekdayOf } from '../times/calendar.ts';
import type { Tense } from '../times/tense.ts';
import type { Clue } from './clue.ts';
import type { Mention } from './mention.ts';

/** How far a weekday may stand from the event that it dates, in characters: *Tuesday's crucial New Hampshire primary*. */
const NEAR = 24;
const WEEK = 6;

const byName = new Map<string, readonly number[]>();
for (const { names, days } of datedEvents)
  for (const name of names)
    byName.set(
      name,
      days.map((day) => dayNumber(parseDay(day) as NonNullable<ReturnType<typeof parseDay>>)),
    );
const anyName = new RegExp(
  `\\b(?:${[...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', "(?:[’']s)? "))
    .join('|')})\\b`,
  'gi',
);

/** What events of known days say that stand with their weekday: *the Iowa caucuses on Monday* is told within a week of them. */
export function eventClues(text: string, mentions: readonly Mention[]): Clue[] {
  const clues: Clue[] = [];
  const weekdays = mentions.filter(({ weekday, month }) => weekday !== undefined && month === undefined);
  if (weekdays.length === 0) return clues;
  for (const found of text.matchAll(anyName)) {
    const start = found.index;
    const end = start + found[0].length;
    const days = byName.get(found[0].toLowerCase().replace(/[’']s\b/g, '')) ?? [];
    const beside = weekdays.find(({ expression }) =>
      expression.end <= start
        ? start - expression.end <= NEAR && /^[’']s [^.,;:]*$/.test(text.slice(expression.end, start))
        : expression.start >= end &&
          expression.start - end <= NEAR &&
          /^ (?:[a-z]+ )?(?:on )?$/.test(text.slice(end, expression.start)),
    );
    if (!beside) continue;
    const { weekday } = beside;
    const tense = sideOf(text.slice(0, Math.min(start, beside.expression.start))) ?? beside.tense;
    const those = days.filter((day) => weekdayOf(day) === weekday);
    if (those.length === 0) continue;
    clues.push({
      kind: 'event',
      range: { start: Math.min(start, beside.expression.start), end: Math.max(end, beside.expression.end) },
      fits: (written) =>
        those.some(
          (day) => written >= day - (tense === 'past' ? 0 : WEEK) && written <= day + (tense === 'future' ? 0 : WEEK),
        ),
      reason: `${found[0]}, told of by its weekday, was on a day that is known`,
    });
  }
  return clues;
}

/** On which side of an event the words before it stand. */
function sideOf(before: string): Tense {
  if (/\b(?:after|following|since|won|lost|winning|losing)(?: [\w’']+){0,2} $/i.test(before.slice(-40))) return 'past';
  return /\b(?:before|ahead of|until|entering|heading into|upcoming)(?: [\w’']+){0,2} $/i.test(before.slice(-40))
    ? 'future'
    : undefined;
}
