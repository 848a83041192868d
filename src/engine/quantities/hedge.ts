import type { Hedge } from '../../report/index.ts';
import { hedgesBefore, hedgesBehind } from '../../vocabulary/hedges.ts';
import type { QuantityTerm } from './lexicon.ts';

const LONGEST = 4;

/** Verbs that go with *over*. */
const HANDS =
  /^(?:hand|turn|sign|carr[yi]|pass|take|make|bring|fly)(?:s|es|ed|ing)?$|^(?:taking|took|taken|making|made|brought|flew|flown)$/;

function byWords(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Hedge> {
  return new Map(
    Object.entries(lists).flatMap(([hedge, phrases]) => phrases.map((phrase) => [phrase, hedge as Hedge] as const)),
  );
}
const before = byWords(hedgesBefore);
const behind = byWords(hedgesBehind);

/** How the words next to a quantity limit it: the longest phrase before it, else behind it. */
export function hedgeAt(terms: readonly QuantityTerm[], i: number): Hedge | undefined {
  const term = terms[i] as QuantityTerm;
  let found: Hedge | undefined;
  let words = '';
  if (term.gap !== 'break')
    for (let k = 1; k <= LONGEST && i - k >= 0; k++) {
      const word = (terms[i - k] as QuantityTerm).word;
      if (word === '') break;
      words = words ? `${word} ${words}` : word;
      found = before.get(words) ?? found;
      if ((terms[i - k] as QuantityTerm).gap === 'break') break;
    }
  // "handed over 40 tanks": the word before belongs to its verb
  if (found && words.endsWith('over') && HANDS.test(terms[i - 2]?.word ?? '')) return undefined;
  if (found) return found;
  const [one, two] = [terms[i + 1], terms[i + 2]];
  // "or more" stands apart, "-plus" is glued.
  return one && two && one.gap === two.gap && one.gap !== 'break' ? behind.get(`${one.word} ${two.word}`) : undefined;
}
