import type { Clause, Syntax } from '../syntax/clause.ts';
import type { Mention, RoleMention } from './mention.ts';

// "asked Spain to sell it tanks", "agreed to supply", "is negotiating with Peru over the sale of": the asking, agreeing and talking is how far
// the transfer has come, and no event beside it.

const STEPS: ReadonlySet<string> = new Set(['REQUEST', 'AGREE', 'CONSULT', 'REJECT', 'SANCTION']);

/** What passes from one to another, and the roles of both. */
const PASSES: Readonly<Record<string, readonly string[]>> = {
  TRANSFER: ['supplier', 'recipient'],
  AID: ['donor', 'recipient'],
};

/** Leaves out the steps that are told as the stage of a transfer or of aid; a party that only the step names is the transfer's. */
export function withoutSteps({ clauses }: Syntax, mentions: readonly Mention[]): Mention[] {
  const taken = new Set<Mention>();
  const transfers = mentions.map((mention) => {
    const step = PASSES[mention.type] ? stepOver(clauses, mention, mentions) : undefined;
    if (!step) return mention;
    // "the purchase will be addressed by the council": who talks of it is no party
    if (step.type === 'CONSULT' && !step.roles.some((role) => isParty(mention, role))) return mention;
    const whole = withParties(mention, step);
    // "Norland asked Iran to stop supplying Russia": who asks is no party and asks for himself
    if (!step.roles.every((role) => isOutside(role) || hasActor(whole, role))) return mention;
    taken.add(step);
    return whole;
  });
  return transfers.filter((mention) => !taken.has(mention));
}

/** The step whose verb opens a transfer's clause, or carries its noun. */
function stepOver(clauses: readonly Clause[], transfer: Mention, mentions: readonly Mention[]): Mention | undefined {
  const own = transfer.clause === undefined ? undefined : clauses[transfer.clause];
  if (!own) return undefined;
  const isVerb = own.verb.first <= transfer.token && transfer.token <= own.verb.last;
  const at = isVerb ? (own.relation === 'open' ? own.governor : undefined) : transfer.clause;
  const verb = at === undefined ? undefined : clauses[at]?.verb;
  return (
    verb &&
    mentions.find(
      (m) =>
        STEPS.has(m.type) &&
        m.clause === at &&
        m.token === verb.head &&
        // "suspended export permits": its stage; no other sanction is one
        (m.type !== 'SANCTION' || (m.mode === 'discontinue' && transfer.stage === 'refused')) &&
        // "promised aid": a promise of aid is aid to come; a call for it that is rejected is two
        (transfer.type !== 'AID' || m.type === 'AGREE'),
    )
  );
}

function withParties(transfer: Mention, step: Mention): Mention {
  const missing = (PASSES[transfer.type] ?? []).filter(
    (name) => !transfer.roles.some((r) => r.role === name && !r.open),
  );
  const parties = step.roles.filter((role) => !isOutside(role) && !hasActor(transfer, role));
  const [role] = missing;
  const [party] = parties;
  if (missing.length !== 1 || parties.length !== 1 || !role || !party) return transfer;
  const rule = `party to the ${step.span.quote}`;
  return { ...transfer, roles: [...transfer.roles.filter((r) => r.role !== role), { ...party, role, rule }] };
}

/** A role that names no actor: what is asked for, a topic. */
function isOutside({ actor }: RoleMention): boolean {
  return actor === undefined;
}

function hasActor({ type, roles }: Mention, { actor }: RoleMention): boolean {
  return roles.some((role) => PASSES[type]?.includes(role.role) && role.actor === actor);
}

/** Whether a role of a step names a party to what passes. */
function isParty(mention: Mention, role: RoleMention): boolean {
  if (role.role === 'topic') return false;
  if (role.actor !== undefined) return hasActor(mention, role);
  return mention.roles.some(
    ({ role: name, span }) => PASSES[mention.type]?.includes(name) && span.start === role.span.start,
  );
}
