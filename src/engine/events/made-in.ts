import type { Token } from '../sentences/token.ts';
import type { Source } from './filling.ts';
import { goodsOf } from './goods.ts';
import type { RoleMention, SentenceReading, Surroundings } from './mention.ts';
import { partyOf, principal, roleBy } from './party.ts';

/** "the missile that hit Aden was made in China": the maker's state is the weapon's origin. */
export function madeIn(
  source: Source,
  { syntax }: SentenceReading,
  around: Surroundings,
  roles: readonly RoleMention[],
): RoleMention[] {
  if (roles.some(({ role }) => role === 'origin')) return [];
  const { tokens, layers, text } = source;
  const weapons = [...around.subjects, ...around.objects].filter((group) => goodsOf(text, tokens, group)?.head);
  const making = syntax.clauses.find(
    ({ verb, subjects }) =>
      verb.passive &&
      /^(?:make|manufacture|produce|build|assemble)$/.test((tokens[verb.head] as Token).lemma) &&
      verb.negation === undefined &&
      subjects.some((group) => weapons.includes(group)),
  );
  const where = making?.obliques.find(({ preposition }) => preposition === 'in' || preposition === 'by')?.group;
  const party = where && partyOf(text, tokens, layers, where);
  return party
    ? [{ ...roleBy('origin', party, 'where the arms were made'), actor: principal(layers, party.actor)?.id }]
    : [];
}
