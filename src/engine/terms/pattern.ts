import { lex } from './lexer.ts';
import type { Term } from './term.ts';

/** A name as a rule's pattern: its terms, glued where they are in it. */
export function namePattern(name: string): string {
  const terms: Term<never>[] = [];
  lex(name, 0, name.length, new Map(), 0, terms);
  return terms.map(({ gap, word }) => (gap === 'none' ? `~${word}` : word)).join(' ');
}
