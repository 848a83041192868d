import type { Range } from '../../report/index.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import { dayNumber, dayOf, exists, weekdayOf } from '../times/calendar.ts';
import type { Expression } from '../times/meaning.ts';
import type { Clue } from './clue.ts';
import type { Mention } from './mention.ts';

/** How long ago or ahead a day without its year may lie: papers add the year beyond that, more or less. */
const REACH = 200;
/** Days that a report may come after the weekday its first sentence tells of: an agency's, a newspaper's. */
const AGENCY = 1;
const NEWSPAPER = 3;
const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What the days that a text names say of the day it was written. */
export function dayClues({ tokens, sentences, facts, text, expressions }: Draft, mentions: readonly Mention[]): Clue[] {
  const clues: Clue[] = [];
  for (const mention of mentions) {
    const clue = dated(mention, text);
    if (clue) clues.push(clue);
  }
  const lead = sentences.findIndex(({ part }) => part === 'body');
  const first = mentions.find(
    ({ sentence, weekday, month, tense }) =>
      sentence === lead && weekday !== undefined && month === undefined && tense === 'past',
  );
  const dateline = facts.dateline && datelineDay(facts.dateline.span, expressions, first, text);
  if (dateline) clues.push(dateline);
  else if (first?.weekday !== undefined) {
    const { weekday, expression } = first;
    const reach = facts.dateline?.agency === undefined ? NEWSPAPER : AGENCY;
    clues.push({
      kind: 'lead-weekday',
      range: expression,
      fits: (day) => after(weekday, day) <= reach,
      reason: `the first sentence tells of ${WEEKDAYS[weekday]}: the report is of that day or ${reach === AGENCY ? 'the next' : 'soon after'}`,
    });
  }
  clues.push(...relativeDays(expressions, text));
  const linked = sameDay(mentions, tokens, text);
  if (linked) clues.push(linked);
  return clues;
}

/** Days from a weekday to a day. */
function after(weekday: number, day: number): number {
  return (weekdayOf(day) - weekday + 7) % 7;
}

/**
 * The month and day of a dateline, which is the weekday that the first sentence tells of. Outlets elsewhere print the story up to
 * a day before or after, by their own clock.
 */
function datelineDay(
  dateline: Range,
  expressions: readonly Expression[],
  lead: Mention | undefined,
  text: string,
): Clue | undefined {
  for (const { start, end, meaning } of expressions) {
    if (start >= dateline.end) break;
    if (start < dateline.start || meaning.kind !== 'point' || meaning.base.is !== 'day') continue;
    const { month, day } = meaning.base;
    if (month === undefined || day === undefined) continue;
    const weekday = lead?.weekday;
    return {
      kind: 'dateline-day',
      range: { start, end },
      fits: (written) =>
        daysAround(written, month, day).some(
          (number) => Math.abs(written - number) <= 1 && (weekday === undefined || weekdayOf(number) === weekday),
        ),
      reason: `the dateline is of ${text.slice(start, end)}${
        weekday === undefined ? '' : `, a ${WEEKDAYS[weekday]}`
      }: the report is of that day, the day before or the next`,
    };
  }
  return undefined;
}

/** *today, Friday 3 March*, *tomorrow (Thursday)*: a day told from the day of writing, and by its name. */
function relativeDays(expressions: readonly Expression[], text: string): Clue[] {
  const clues: Clue[] = [];
  for (let i = 1; i < expressions.length; i++) {
    const [one, two] = [expressions[i - 1] as Expression, expressions[i] as Expression];
    if (!/^(?:, | \(| [–-] |: )$/.test(text.slice(one.end, two.start))) continue;
    const by = daysFromWriting(one) ?? daysFromWriting(two);
    const day = dayNamed(one) ?? dayNamed(two);
    if (by === undefined || day === undefined) continue;
    const { month, day: date, weekday } = day;
    const range = { start: one.start, end: two.end };
    clues.push({
      kind: 'relative-day',
      range,
      fits: (written) =>
        (weekday === undefined || weekdayOf(written + by) === weekday) &&
        (month === undefined || date === undefined || daysAround(written, month, date).includes(written + by)),
      reason: `${text.slice(range.start, range.end)}: one day under two names`,
    });
  }
  return clues;
}

function daysFromWriting({ meaning }: Expression): number | undefined {
  if (meaning.kind !== 'point' || meaning.base.is !== 'shifted' || meaning.base.unit !== 'D') return undefined;
  return meaning.base.from === 'publication' ? meaning.base.by : undefined;
}

function dayNamed({ meaning }: Expression) {
  return meaning.kind === 'point' && meaning.base.is === 'day' ? meaning.base : undefined;
}

/** The days of a month and day in the years round a day. */
function daysAround(written: number, month: number, day: number): number[] {
  const { year: around } = dayOf(written);
  return [around - 1, around, around + 1]
    .map((year) => ({ year, month, day }))
    .filter((candidate) => exists(candidate))
    .map((candidate) => dayNumber(candidate));
}

/** A day or year that is told of as past, or as coming, or by its weekday. */
function dated({ expression, tense, plain, year, month, day, weekday }: Mention, text: string): Clue | undefined {
  const quote = text.slice(expression.start, expression.end);
  if (year !== undefined) {
    if (tense !== 'past') return undefined;
    const whole = month !== undefined && day !== undefined && exists({ year, month, day });
    // A year by itself may be the next: "the 2016 race" of 2015.
    const from = dayNumber(whole ? { year, month, day } : { year: year - 1, month: 1, day: 1 });
    return { kind: 'past-year', range: expression, fits: (written) => written >= from, reason: `${quote} is past` };
  }
  if (month === undefined || day === undefined) return undefined;
  const near = (written: number) => daysAround(written, month, day);
  if (weekday !== undefined)
    return {
      kind: 'weekday-date',
      range: expression,
      fits: (written) =>
        near(written).some((number) => weekdayOf(number) === weekday && Math.abs(number - written) <= REACH),
      reason: `${quote}: a weekday and a date that fall together in few years`,
    };
  if (tense === 'past' && plain)
    return {
      kind: 'past-day',
      range: expression,
      fits: (written) => near(written).some((number) => number <= written && written - number <= REACH),
      reason: `${quote} is past, by less than a year`,
    };
  if (tense === 'future' && plain)
    return {
      kind: 'coming-day',
      range: expression,
      fits: (written) => near(written).some((number) => number >= written && number - written <= REACH),
      reason: `${quote} lies ahead, by less than a year`,
    };
  return undefined;
}

/** A weekday and a date that name one day: told of as past, a sentence apart at most, with a noun in common. */
function sameDay(mentions: readonly Mention[], tokens: readonly Token[], text: string): Clue | undefined {
  const weekdays = mentions.filter((m) => m.weekday !== undefined && m.month === undefined && m.tense === 'past');
  const dates = mentions.filter(
    (m) =>
      m.day !== undefined &&
      m.month !== undefined &&
      m.year === undefined &&
      m.weekday === undefined &&
      m.tense === 'past',
  );
  for (const one of weekdays) {
    const other = dates.findLast(
      (date) =>
        one.sentence - date.sentence === 1 &&
        nounsOf(tokens, date.sentence).some((noun) => nounsOf(tokens, one.sentence).includes(noun)),
    );
    if (!other) continue;
    const { weekday } = one;
    const { month, day } = other;
    if (weekday === undefined || month === undefined || day === undefined) continue;
    return {
      kind: 'same-day',
      range: one.expression,
      fits: (written) =>
        [0, -1].some((offset) => {
          const candidate = { year: dayOf(written).year + offset, month, day };
          const number = dayNumber(candidate);
          return exists(candidate) && weekdayOf(number) === weekday && number <= written && written - number < 7;
        }),
      reason: `${WEEKDAYS[weekday]} and ${text.slice(other.expression.start, other.expression.end)} name one day, less than a week before`,
    };
  }
  return undefined;
}

function nounsOf(tokens: readonly Token[], sentence: number): string[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  const nouns: string[] = [];
  for (let i = low; i < tokens.length && tokens[i]?.sentence === sentence; i++) {
    const { pos, lemma } = tokens[i] as Token;
    if (pos === 'NOUN' && lemma.length > 3) nouns.push(lemma.toLowerCase());
  }
  return nouns;
}
