import { VERB_TRIGGERS } from '../../vocabulary/event-triggers.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause } from '../syntax/clause.ts';
import type { NounGroup } from '../syntax/phrase.ts';

const RESTRICTIONS = /^(?:ban|embargo|moratorium|restriction|halt|freeze|veto|objection|hold)$/;

/** Whether a restriction is what the clause puts an end to: *lifted its ban*, *dropped its veto*. */
export function isLifted(tokens: readonly Token[], clause: Clause | undefined, group: NounGroup): boolean {
  if (!clause || !RESTRICTIONS.test((tokens[group.head] as Token).lemma)) return false;
  const { lemma } = tokens[clause.verb.head] as Token;
  const ends = lemma === 'drop' || VERB_TRIGGERS.get(`${lemma} ban`)?.some(({ type }) => type === 'CONCEDE');
  return ends === true && [...clause.objects, ...clause.subjects].includes(group);
}
