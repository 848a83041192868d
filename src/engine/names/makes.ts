import { ARMS_OF_A_MAKE } from '../../vocabulary/unroca.ts';
import { WEAPONS } from '../../vocabulary/weapons.ts';
import type { Token } from '../sentences/token.ts';
import { nameKey } from './lexicon.ts';

const DESIGNATIONS: ReadonlySet<string> = new Set(
  WEAPONS.flatMap(({ designation, aliases }) => [designation, ...aliases].map(nameKey)),
);

/** Words between a make and what it is a make of: Koksan *self-propelled* howitzers. */
const MOST_BETWEEN = 4;

/** Whether the vocabulary of weapons lists a name, which may still be a town's or a person's too. */
export function isDesignation(printed: string): boolean {
  return DESIGNATIONS.has(nameKey(printed));
}

/** Whether arms stand behind a name, token `to` on, so that it is their make: *Burkan* missiles; not what they do: a *Kherson* drone strike. */
export function isMakeOfArms(tokens: readonly Token[], to: number): boolean {
  const sentence = tokens[to - 1]?.sentence;
  for (let i = to; i <= to + MOST_BETWEEN; i++) {
    const token = tokens[i];
    if (token?.sentence !== sentence) return false;
    const { lower, pos } = token as Token;
    if (ARMS_OF_A_MAKE.has(lower)) return tokens[i + 1]?.pos !== 'NOUN' && tokens[i + 1]?.text !== '-';
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'NUM' && (pos !== 'VERB' || !lower.endsWith('ed')) && lower !== '-')
      return false;
  }
  return false;
}
