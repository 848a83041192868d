import { overlaps } from '../../report/index.ts';
import { DYING, HURTING } from '../../vocabulary/harm.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Mention, SentenceReading } from './mention.ts';

// Whom an attack killed is told beside it: "struck the terminal, killing 74", "were killed when warplanes bombed a market". That is one
// attack and its victims.

/** Leaves out the harm that an attack of the same sentence did; its victims are the attack's. */
export function withoutOutcomes(
  tokens: readonly Token[],
  { syntax: { clauses } }: SentenceReading,
  found: readonly Mention[],
): Mention[] {
  const told = [...found];
  for (const outcome of found) {
    const clause = outcome.clause === undefined ? undefined : clauses[outcome.clause];
    if (!clause || !(isHarm(tokens, clause, outcome) || isDamage(clause, outcome))) continue;
    const attack = told.findIndex(
      (m) => m !== outcome && m.type === 'ASSAULT' && did(tokens, clauses, clause, outcome, m),
    );
    const own = told.indexOf(outcome);
    if (attack < 0 || own < 0) continue;
    told[attack] = withVictims(told[attack] as Mention, outcome);
    told.splice(own, 1);
  }
  return told;
}

/** Whether a mention is a verb of harm. */
function isHarm(tokens: readonly Token[], { verb }: Clause, { type, token }: Mention): boolean {
  return (
    type === 'ASSAULT' &&
    token === verb.head &&
    (HURTING.test((tokens[token] as Token).lower) || DYING.has((tokens[token] as Token).lemma))
  );
}

/** "The strike set the building ablaze": a verb of damage. */
function isDamage({ verb }: Clause, { type, mode, token }: Mention): boolean {
  return type === 'COERCE' && mode === 'destroy' && token === verb.head;
}

/** Whether the harm of `clause` is what the attack did. */
function did(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  outcome: Mention,
  attack: Mention,
): boolean {
  const at = clauses.indexOf(clause);
  const own = attack.clause === undefined ? undefined : clauses[attack.clause];
  // "an attack killed nine", "the raid that killed nine"
  if (!clause.verb.passive && clause.subjects.some(({ first, head }) => first <= attack.token && attack.token <= head))
    return true;
  // "nine were killed in a raid"
  const dead = outcome.roles.find(({ role }) => role === 'victim')?.span.start;
  if (
    attack.clause === outcome.clause &&
    attack.roles.some(({ role, span }) => role === 'victim' && span.start === dead)
  )
    return true;
  // "gunmen killed nine in an ambush", "killed nine and burned a camp in air strikes"
  if (
    own &&
    (own === clause || (own.relation === 'conjunct' && own.subjects[0] === clause.subjects[0])) &&
    attack.token > outcome.token &&
    own.obliques.some((o) => o.preposition === 'in' && o.group.head === attack.token)
  )
    return true;
  if (!own || own === clause || isDamage(clause, outcome)) return false;
  // "nine were killed when warplanes bombed a market"
  if (clause.verb.passive && outcome.roles.every(({ role }) => role === 'victim'))
    return own.marker === 'when' && own.governor === at;
  // "killed two men and wounded nine"
  if (clause.relation === 'conjunct') return attack.clause === at - 1 && isHarm(tokens, own, attack);
  // "left two dead and 18 injured"
  if (clause.relation === 'reduced' && own.objects.some((group) => group === clause.governingNoun)) return true;
  // "struck the terminal, killing 74"
  return clause.verb.form === 'gerund' && clause.relation === 'adverbial' && clause.governor === attack.clause;
}

function withVictims(attack: Mention, { roles, quantities }: Mention): Mention {
  const acts = attack.roles.some(({ role }) => role === 'actor');
  const taken = roles.filter(
    ({ role, span }) =>
      (role === 'victim' || (role === 'actor' && !acts && !overlaps(span, attack.span))) &&
      !attack.roles.some((r) => r.role === role && r.span.start === span.start),
  );
  return {
    ...attack,
    roles: [...attack.roles, ...taken],
    quantities: [...new Set([...attack.quantities, ...quantities])],
  };
}
