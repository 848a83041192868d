import type { Range } from '../../report/index.ts';
import type { Block } from '../stage.ts';
import { runLevel } from '../terms/grammar.ts';
import { lex } from '../terms/lexer.ts';
import { numerals } from '../terms/numerals.ts';
import { levels } from './grammar.ts';
import { classes, lexicon, prune, type TimeTerm } from './lexicon.ts';
import type { Expression, Meaning } from './meaning.ts';

/**
 * Finds the time expressions of a text: one pass that cuts it into terms, then the grammar's levels, each linear.
 * @returns what the words say, in reading order; nothing is placed on the calendar yet
 */
export function recogniseIn(text: string, ranges: readonly Range[]): Expression[] {
  let terms: TimeTerm[] = [];
  for (const { start, end } of ranges) lex<Meaning>(text, start, end, lexicon, classes.ABBREVIATION, terms);
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as TimeTerm;
    const pruned = prune(term);
    if (pruned !== term) terms[i] = pruned;
  }
  terms = numerals(terms);
  for (const level of levels) terms = runLevel(text, terms, level);
  const found: Expression[] = [];
  for (let i = 0; i < terms.length; i++) {
    const { meaning, start, end } = terms[i] as TimeTerm;
    if (meaning !== undefined && isTimely(meaning, terms, i)) found.push({ start, end, meaning });
  }
  return found;
}

/** Weekdays in three letters are names too (Sun Microsystems, the Daily Sun, said Wed Osei): alone they need a small word before them. */
function isTimely(meaning: Meaning, terms: readonly TimeTerm[], i: number): boolean {
  if (meaning.kind !== 'point' || meaning.base.is !== 'day' || meaning.base.weekday === undefined) return true;
  const { start, end } = terms[i] as TimeTerm;
  if (meaning.base.month !== undefined || end - start > 4) return true;
  const prior = terms[i - 1];
  const following = terms[i + 1];
  if (prior?.capital || prior?.word === 'the' || prior?.word === 'a') return false;
  return !(following?.capital && following.gap === 'space');
}

/** The parts of a report in which times are looked for: everything but its furniture and byline. */
export function timeRanges(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ part }) => part !== 'furniture' && part !== 'byline');
}
