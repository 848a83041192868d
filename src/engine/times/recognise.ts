import type { Range } from '../../report/index.ts';
import { recorded } from '../../vocabulary/calendar-words.ts';
import type { Block } from '../stage.ts';
import { runLevel, withLiterals } from '../terms/grammar.ts';
import { lex } from '../terms/lexer.ts';
import { numerals } from '../terms/numerals.ts';
import { printDuration } from './duration.ts';
import { levels } from './grammar/levels.ts';
import { classes, lexicon, prune, type TimeTerm } from './lexicon.ts';
import { lookBack, shareCounts, sharers, shareYears } from './lists.ts';
import type { Expression, Meaning } from './meaning.ts';

const words = withLiterals(lexicon, levels);

/**
 * Finds the time expressions of a text: one pass that cuts it into terms, then the grammar's levels, each linear.
 * @returns what the words say, in reading order; nothing is placed on the calendar yet
 */
export function recogniseIn(text: string, ranges: readonly Range[]): Expression[] {
  const terms: TimeTerm[] = [];
  for (const { start, end } of ranges) lex<Meaning>(text, start, end, words, classes.ABBREVIATION, terms);
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as TimeTerm;
    const pruned = prune(term);
    if (pruned !== term) terms[i] = pruned;
  }
  numerals(terms);
  for (const level of levels) runLevel(text, terms, level);
  shareYears(text, terms);
  lookBack(terms);
  shareCounts(terms);
  const found: Expression[] = [];
  for (let i = 0; i < terms.length; i++) {
    const { meaning, start, end } = terms[i] as TimeTerm;
    if (meaning === undefined || !isTimely(meaning, terms, i)) continue;
    const rate = meaning.kind === 'duration' && meaning.article === true && isRate(terms, i);
    const { before, after } = sharers(text, terms, i);
    found.push(
      ...before,
      { start, end, meaning: rate ? { kind: 'set', value: printDuration(meaning) } : meaning },
      ...after,
    );
  }
  return found;
}

const PACED = new Set(
  'miles mile kilometers kilometres kilometer kilometre km kms metres meters m feet knots'.split(' '),
);

/** What a year or a day is counted by: "$5 million a year", "40 a day", "twice a week". */
const COUNTED_BY = new Set(
  'million billion trillion percent % cents dollars euros pounds times once twice tons tonnes barrels yen yuan'.split(
    ' ',
  ),
);

function isRate(terms: readonly TimeTerm[], i: number): boolean {
  const prior = terms[i - 1];
  if (prior === undefined || (terms[i] as TimeTerm).gap === 'break') return false;
  return COUNTED_BY.has(prior.word) || ((prior.classes & classes.NUM) !== 0 && prior.meaning === undefined);
}

/** Weekdays in three letters are names too (Sun Microsystems, the Daily Sun, said Wed Osei): alone they need a small word before them. */
function isTimely(meaning: Meaning, terms: readonly TimeTerm[], i: number): boolean {
  // Miles an hour, metres per second: a speed
  if (
    (meaning.kind === 'set' || (meaning.kind === 'duration' && meaning.article)) &&
    PACED.has(terms[i - 1]?.word ?? '')
  )
    return false;
  // Hours of footage are an amount of it
  if (
    meaning.kind === 'duration' &&
    meaning.unit.startsWith('T') &&
    terms[i + 1]?.word === 'of' &&
    recorded.has(terms[i + 2]?.word ?? '')
  )
    return false;
  if (meaning.kind !== 'point' || meaning.base.is !== 'day' || meaning.base.weekday === undefined) return true;
  const { start, end } = terms[i] as TimeTerm;
  if (meaning.base.month !== undefined || end - start > 4) return true;
  const prior = terms[i - 1];
  const following = terms[i + 1];
  if (prior?.capital || prior?.word === 'the' || prior?.word === 'a') return false;
  // Sun, the company, opens a sentence or stands in a list
  if (end - start === 3 && (prior === undefined || (prior.classes & classes.MARK) !== 0) && following?.word === ',')
    return false;
  return !(following?.capital && following.gap === 'space');
}

/** The parts of a report in which times are looked for: everything but its furniture and byline. */
export function timeRanges(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ part }) => part !== 'furniture' && part !== 'byline');
}
