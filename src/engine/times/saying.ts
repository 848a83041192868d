import { TELLING } from '../../vocabulary/telling-verbs.ts';
import { type Quotations, quotationsOf } from '../attributions/quotations.ts';
import { type Token, tokenAt } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import { type Day, dayNumber } from './calendar.ts';
import type { Expression, Meaning } from './meaning.ts';
import { place } from './resolve.ts';

/** The day on which something was said, and the expression that tells it, if one does. */
export interface Said {
  readonly day: Day;
  readonly told?: Expression;
}

/**
 * The day that *today* and *yesterday* count from inside quotation marks: the speaker's, not the paper's. It is the day with a verb of
 * telling in the same sentence ("she said on Monday"), or the last day told of where that is the day before publication.
 * @returns nothing outside quotation marks, for other expressions, and where no such day is told
 */
export function sayingDays({ text, tokens, sentences, expressions }: Draft) {
  let quotations: Quotations | undefined;
  const isQuoted = (at: number) => {
    quotations ??= quotationsOf(text, tokens, (token) => sentences[token.sentence]?.paragraph ?? 0);
    return (quotations.of[at] ?? -1) !== -1;
  };
  return (k: number, published: Day | undefined, lastDay: Day | undefined): Said | undefined => {
    const expression = expressions[k] as Expression;
    if (!published || !isDeictic(expression.meaning)) return undefined;
    const at = tokenAt(tokens, expression.start);
    if (!isQuoted(at)) return undefined;
    const sentence = tokens[at]?.sentence;
    for (const step of [1, -1])
      for (let i = k + step; Math.abs(i - k) <= BESIDE; i += step) {
        const told = expressions[i];
        const place = told && tokenAt(tokens, told.start);
        if (!told || place === undefined || tokens[place]?.sentence !== sentence) break;
        const day = !isQuoted(place) && isTold(tokens, place) ? recentDay(told.meaning, published) : undefined;
        if (day) return { day, told };
      }
    return lastDay && dayNumber(lastDay) === dayNumber(published) - 1 ? { day: lastDay } : undefined;
  };
}

/** Times of one sentence, on either side, among which that of the saying is sought. */
const BESIDE = 4;

/** *today*, *tonight*, *yesterday*, *this morning*, *last night*. */
function isDeictic(meaning: Meaning): boolean {
  if (meaning.kind !== 'point') return false;
  const { base } = meaning;
  return base.is === 'shifted' && base.unit === 'D' && base.from === 'publication';
}

/** Words between a verb of telling and its day: "told reporters in the capital on Monday". */
const REACH = 8;

/** Whether a verb of telling is the nearest verb, before the day or behind it: "said on Monday", "on Monday he said". */
function isTold(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  for (const step of [-1, 1])
    for (let i = at + step; Math.abs(i - at) <= REACH && tokens[i]?.sentence === sentence; i += step) {
      const { pos, lemma } = tokens[i] as Token;
      if (pos === 'VERB') {
        if (TELLING.has(lemma)) return true;
        break;
      }
    }
  return false;
}

/** A day of the week before publication. */
function recentDay(meaning: Meaning, published: Day): Day | undefined {
  const { stretch } = place(meaning, {
    published,
    dayFirst: false,
    last: {},
    tense: () => 'past',
    habitual: () => false,
    happened: () => false,
  });
  const day = stretch && 'day' in stretch ? stretch.day : undefined;
  const ago = day ? dayNumber(published) - dayNumber(day) : -1;
  return ago >= 0 && ago < 7 ? day : undefined;
}
