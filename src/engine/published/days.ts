import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import { dayNumber, dayOf, exists, weekdayOf } from '../times/calendar.ts';
import type { Expression } from '../times/meaning.ts';
import { type Tense, tenseAt } from '../times/tense.ts';
import type { Clue } from './clue.ts';

/** How long ago or ahead a day without its year may lie: papers add the year beyond that, more or less. */
const REACH = 150;
const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface Mention {
  readonly expression: Expression;
  readonly tense: Tense;
  readonly sentence: number;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
}

/** What the days that a text names say of the day it was written. */
export function dayClues({ tokens, sentences, expressions, facts, text }: Draft): Clue[] {
  const mentions = mentionsIn(expressions, tokens);
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
  if (first?.weekday !== undefined) {
    const { weekday, expression } = first;
    const name = WEEKDAYS[weekday] as string;
    const agency = facts.dateline?.agency !== undefined;
    clues.push({
      kind: 'lead-weekday',
      range: expression,
      fits: (day) => weekdayOf(day) === weekday || (!agency && weekdayOf(day) === (weekday % 7) + 1),
      reason: agency
        ? `the first sentence tells of ${name}, and an agency dates its story by the day it tells of`
        : `the first sentence tells of ${name}: the report is of that day or the next`,
    });
  }
  const linked = sameDay(mentions, tokens, text);
  if (linked) clues.push(linked);
  return clues;
}

function mentionsIn(expressions: readonly Expression[], tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  let first = 0;
  for (const expression of expressions) {
    const { meaning, start, end } = expression;
    while (at < tokens.length && (tokens[at] as Token).end <= start) {
      at++;
      if (tokens[at]?.sentence !== tokens[first]?.sentence) first = at;
    }
    if (
      meaning.kind !== 'point' ||
      (meaning.base.is !== 'day' && meaning.base.is !== 'year' && meaning.base.is !== 'month')
    )
      continue;
    const token = tokens[at];
    if (token === undefined || token.start >= end) continue;
    let next = at;
    while (next < tokens.length && (tokens[next] as Token).start < end) next++;
    mentions.push({ expression, tense: tenseAt(tokens, first, at, next), sentence: token.sentence, ...meaning.base });
  }
  return mentions;
}

/** A day or year that is told of as past, or as coming, or by its weekday. */
function dated({ expression, tense, year, month, day, weekday }: Mention, text: string): Clue | undefined {
  const quote = text.slice(expression.start, expression.end);
  if (year !== undefined) {
    if (tense !== 'past') return undefined;
    const whole = month !== undefined && day !== undefined && exists({ year, month, day });
    const from = dayNumber(whole ? { year, month, day } : { year, month: month ?? 1, day: 1 });
    return { kind: 'past-year', range: expression, fits: (written) => written >= from, reason: `${quote} is past` };
  }
  if (month === undefined || day === undefined) return undefined;
  const near = (written: number): number[] => {
    const { year: around } = dayOf(written);
    return [around - 1, around, around + 1]
      .map((year) => ({ year, month, day }))
      .filter((candidate) => exists(candidate))
      .map((candidate) => dayNumber(candidate));
  };
  if (weekday !== undefined)
    return {
      kind: 'weekday-date',
      range: expression,
      fits: (written) =>
        near(written).some((number) => weekdayOf(number) === weekday && Math.abs(number - written) <= REACH),
      reason: `${quote}: a weekday and a date that fall together in few years`,
    };
  if (tense === 'past')
    return {
      kind: 'past-day',
      range: expression,
      fits: (written) => near(written).some((number) => number <= written && written - number <= REACH),
      reason: `${quote} is past, by less than a year`,
    };
  if (tense === 'future')
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
