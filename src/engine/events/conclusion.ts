import { spanOf } from '../../report/index.ts';
import type { Trigger } from '../../vocabulary/event-triggers.ts';
import type { Token } from '../sentences/token.ts';
import { attach } from './attach.ts';
import { isTime, type Source } from './filling.ts';
import { type Mention, mentionOf, type SentenceReading, type Surroundings } from './mention.ts';
import { toldBy } from './triggers.ts';

/** "no deal has been reached", "the agreement was signed in Oslo": the end of talks whose parties and goods were told before. */
export function conclusion(
  source: Source,
  sentence: SentenceReading,
  triggers: readonly Trigger[],
  around: Surroundings,
  index: number | undefined,
): Mention[] {
  const { text, tokens, layers } = source;
  const { group, clause, above, obliques } = around;
  const trigger = triggers.find(
    ({ type, frame, stage }) => type === 'TRANSFER' && frame === 'deal' && stage === 'agreed',
  );
  if (!trigger || !group || !clause || above.length > 0 || !CLOSES.has((tokens[clause.verb.head] as Token).lemma))
    return [];
  if (!clause.subjects.includes(group) && !clause.objects.includes(group)) return [];
  // "a deal on grain": another matter
  const about = obliques.filter(({ preposition }) => /^(?:on|for|over|about|to|under)$/.test(preposition));
  if (about.some((oblique) => !isTime(source, oblique.group))) return [];
  const { start, end } = tokens[group.head] as Token;
  const span = spanOf(text, start, end);
  return [
    mentionOf({
      type: 'TRANSFER',
      stage: 'agreed',
      reasons: [{ ...toldBy(trigger, span), rule: 'the end of talks told before' }],
      span,
      token: group.head,
      sentence: sentence.index,
      clause: index,
      ...attach(tokens, sentence.syntax, layers, around),
      definite: /^(?:the|this|that)$/.test((tokens[group.first] as Token).lower),
      concludes: true,
    }),
  ];
}

/** What brings talks to their end. */
const CLOSES = new Set(
  'reach sign conclude strike finalize finalise seal close clinch ink make agree complete'.split(' '),
);
