import type { Token } from '../../sentences/token.ts';
import type { Oblique } from '../../syntax/clause.ts';
import type { Filling } from '../filling.ts';
import type { RoleMention, Surroundings } from '../mention.ts';

/** Fills the roles of a trigger from what stands round it. */
export type Frame = (f: Filling, around: Surroundings) => RoleMention[];

/** The groups behind some prepositions. */
export const groupsOf = (obliques: readonly Oblique[], ...prepositions: string[]) =>
  obliques.filter(({ preposition }) => prepositions.includes(preposition)).map(({ group }) => group);

/** Obliques before "in return for" and those behind it. */
export function splitReturn(
  tokens: readonly Token[],
  obliques: readonly Oblique[],
): { own: readonly Oblique[]; back: readonly Oblique[] } {
  const at = obliques.findIndex(
    ({ preposition, group }) =>
      preposition === 'in' && /^(?:return|exchange|barter|swap)$/.test((tokens[group.head] as Token).lower),
  );
  if (at < 0) return { own: obliques, back: [] };
  const including = obliques.findIndex(
    ({ preposition }, i) => i > at && (preposition === 'including' || preposition === 'like'),
  );
  return {
    own: [...obliques.slice(0, at), ...(including < 0 ? [] : obliques.slice(including))],
    back: obliques.slice(at + 1, including < 0 ? undefined : including),
  };
}
