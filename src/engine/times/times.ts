import { localId, type Message, message, spanOf, type Time } from '../../report/index.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft, Stage } from '../stage.ts';
import { type Day, parseDay } from './calendar.ts';
import type { Expression } from './meaning.ts';
import { dayFirst } from './order.ts';
import { recogniseIn, timeRanges } from './recognise.ts';
import { place } from './resolve.ts';
import { sayingDays } from './saying.ts';
import { isHabitual, isOfHappening, tenseAt } from './tense.ts';
import { remember, type Told } from './told.ts';

/** Finds the words that speak of time; what they mean is decided when the day of publication is known. */
export const expressions: Stage = (draft) => ({
  ...draft,
  expressions: recogniseIn(draft.text, timeRanges(draft.blocks)),
});

/**
 * Places the time expressions on the calendar, from the day of publication and from one another. Where several days of publication
 * fit, what a time comes to from each of them stands; what they differ in stays open.
 */
export const times: Stage = (draft) => {
  const { published, publishedCandidates = [] } = draft.facts;
  const { times: found, messages } = placedFrom(draft, parseDay(published?.value ?? ''));
  const readings = published ? [] : publishedCandidates.map(({ value }) => placedFrom(draft, parseDay(value)).times);
  const agreed = found.map((open, i) => {
    const [one, ...others] = readings.map((times) => times[i] as Time);
    return one && others.every((other) => isSame(one, other)) ? one : open;
  });
  return { ...draft, times: agreed, messages: messages.length ? [...draft.messages, ...messages] : draft.messages };
};

function isSame(one: Time, other: Time): boolean {
  return (
    one.value === other.value &&
    one.mod === other.mod &&
    one.interval?.from === other.interval?.from &&
    one.interval?.to === other.interval?.to
  );
}

/** The times of a report as they are if it was published on a day, or on a day nobody knows. */
function placedFrom(draft: Draft, published: Day | undefined): { times: Time[]; messages: Message[] } {
  const found: Time[] = [];
  const messages: Message[] = [];
  const words = wordsOf(draft);
  const order = dayFirst(draft);
  let last: Told = {};
  let lastId: string | undefined;
  let dayId: string | undefined;
  const saidOn = sayingDays(draft);
  for (const [k, expression] of draft.expressions.entries()) {
    const { start, end, meaning } = expression;
    const said = saidOn(k, published, last.day);
    const clause = words.at(expression);
    const placed = place(meaning, {
      published: said?.day ?? published,
      dayFirst: order === true,
      last,
      ...clause,
    });
    const anchor = said ? (said.told ? localId('time', said.told) : dayId) : placed.narrative ? lastId : undefined;
    const id = localId('time', expression);
    const { type, value, mod, interval, precision, how } = placed;
    found.push({
      id,
      span: spanOf(draft.text, start, end),
      type,
      value,
      ...(mod === undefined ? {} : { mod }),
      ...(interval === undefined ? {} : { interval }),
      ...(precision === undefined ? {} : { precision }),
      how: said ? 'narrative' : how,
      ...(anchor === undefined ? {} : { anchor }),
    });
    if (order === undefined && meaning.kind === 'point' && meaning.base.is === 'day' && meaning.base.ambiguous)
      messages.push(
        message(
          'times/ambiguous-order',
          `day and month may be the other way round: ${value} or ${otherWay(value)}; read as month first`,
          spanOf(draft.text, start, end),
        ),
      );
    const after = remember(last, placed, meaning, clause.tense);
    if (after.day !== last.day) dayId = id;
    if (after.stretch !== last.stretch) lastId = id;
    last = after;
  }
  return { times: found, messages };
}

/** 2024-04-03 for 2024-03-04. */
function otherWay(value: string): string {
  const [year, month, day] = value.slice(0, 10).split('-');
  return `${year}-${day}-${month}`;
}

/** The tokens beside an expression, found by walking along with it. */
function wordsOf({ tokens }: Draft) {
  let at = 0;
  let first = 0;
  return {
    at({ start, end }: Expression) {
      while (at < tokens.length && (tokens[at] as Token).end <= start) {
        at++;
        if (tokens[at]?.sentence !== tokens[first]?.sentence) first = at;
      }
      const here = at;
      const sentenceFirst = first;
      const behind = () => {
        let next = here;
        while (next < tokens.length && (tokens[next] as Token).start < end) next++;
        return next;
      };
      return {
        tense: () => tenseAt(tokens, sentenceFirst, here, behind()),
        happened: () => isOfHappening(tokens, here, behind()),
        habitual: () => isHabitual(tokens, sentenceFirst, here),
      };
    },
  };
}
