import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import type { Expression } from '../times/meaning.ts';
import { type Tense, tenseAt } from '../times/tense.ts';

/** A day, month or year that a text names, with where its clause places it. */
export interface Mention {
  readonly expression: Expression;
  readonly tense: Tense;
  readonly sentence: number;
  /** Whether it tells when something is done: behind a verb or at the head of the sentence, not *ahead of the April 19 vote*. */
  readonly plain: boolean;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
}

/** The days, months and years that a text names, in order. */
export function mentionsIn({ expressions, tokens }: Draft): Mention[] {
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
    mentions.push({
      expression,
      tense: tenseAt(tokens, first, at, next),
      sentence: token.sentence,
      plain: isPlain(tokens, at, next),
      ...meaning.base,
    });
  }
  return mentions;
}

function isPlain(tokens: readonly Token[], at: number, next: number): boolean {
  const { sentence } = tokens[at] as Token;
  const word = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  if (['NOUN', 'PROPN', 'ADJ'].includes(word(next)?.pos ?? '')) return false;
  const before = word(at - 1)?.lower === 'on' ? at - 2 : at - 1;
  const verb = word(before);
  return verb === undefined || verb.pos === 'VERB' || verb.pos === 'AUX';
}
