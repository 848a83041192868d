import { DYING, HURTING } from '../../vocabulary/harm.ts';
import type { Token } from '../sentences/token.ts';
import type { Source } from './filling.ts';
import type { RoleMention, SentenceReading, Surroundings } from './mention.ts';
import { groupSpan, partyOf } from './party.ts';

/** "the raid, in which six people died", "six people died in the raid": who died in it. */
export function died(
  { text, tokens, layers }: Source,
  { syntax }: SentenceReading,
  { group, obliques }: Surroundings,
): RoleMention[] {
  if (!group) return [];
  const chain = [group, ...obliques.map((o) => o.group)];
  const fatal = syntax.clauses.filter(
    (c) =>
      ((c.relation === 'relative' && c.governingNoun && chain.includes(c.governingNoun) && c.marker?.includes(' ')) ||
        c.obliques.some((o) => o.group === group && /^(?:in|from|by|during)$/.test(o.preposition))) &&
      (DYING.has((tokens[c.verb.head] as Token).lemma) ||
        (c.verb.passive && HURTING.test((tokens[c.verb.head] as Token).lower))),
  );
  return fatal.flatMap(({ subjects }) =>
    subjects.map((victims) => ({
      role: 'victim',
      span: groupSpan(text, tokens, victims),
      actor: partyOf(text, tokens, layers, victims)?.actor?.id,
      quantity: layers.quantities(victims.own, victims.last).find((q) => q.kind === 'cardinal')?.id,
      rule: 'who died in it',
    })),
  );
}
