import { bodyNouns, peopleNouns } from '../../vocabulary/sources.ts';
import type { Token } from './token.ts';

/** "a war *monitor* said": whether a token taken for a verb is the noun that ends the phrase before another verb. */
export function isMisreadNoun(tokens: readonly Token[], i: number): boolean {
  const { pos, lower, lemma, sentence } = tokens[i] as Token;
  if (pos !== 'VERB' || lower !== lemma || !(peopleNouns.has(lower) || bodyNouns.has(lower))) return false;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (before?.sentence !== sentence || next?.sentence !== sentence) return false;
  // observers monitor; Lima-based monitor
  const modified =
    before.pos === 'ADJ' || (before.pos === 'NOUN' && before.lower === before.lemma) || tokens[i - 2]?.text === '-';
  return modified && (next.pos === 'VERB' || next.pos === 'AUX' || next.text === ',' || next.text === '.');
}
