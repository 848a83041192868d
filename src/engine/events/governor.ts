import { contains } from '../../report/index.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause, Syntax } from '../syntax/clause.ts';
import type { Mention, RoleMention } from './mention.ts';
import { RANKS } from './reference.ts';

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

/** Deeds that are told by what they put an end to, or ask for: *suspended the agreement*, *called for the resignation of*. */
const OVER: ReadonlySet<string> = new Set(['SANCTION', 'REJECT', 'CONCEDE', 'REQUEST', 'ACCUSE']);
const MATTERS: ReadonlySet<string> = new Set(['AGREE', 'RETREAT', 'CONSULT', 'COOPERATE', 'SUPPORT', 'ACCUSE']);
/** Deeds that are none while somebody only asks for them: *demanded their release*, *urged it to invade*. */
const ASKED: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'CONCEDE']);

/**
 * Leaves out what is only threatened or vowed: harm that is vowed is threatened (*vowed to attack*, *to continue the attacks*), troops that
 * are promised are on their way, and the promise is how far.
 */
export function withoutVows(tokens: readonly Token[], { clauses }: Syntax, mentions: readonly Mention[]): Mention[] {
  const opens = (at: number | undefined) =>
    clauses.some(
      ({ relation, governor, verb }) =>
        relation === 'open' && at !== undefined && governor === at && HOSTILE.test((tokens[verb.head] as Token).lemma),
    );
  const told = mentions.map((m) =>
    m.type === 'AGREE' && VOWING.test(m.span.quote) && opens(m.clause) ? { ...m, type: 'THREATEN' } : m,
  );
  for (const deed of mentions) {
    const own = deed.clause === undefined ? undefined : clauses[deed.clause];
    if (own?.relation !== 'open' || own.governor === undefined) continue;
    const isVerb = own.verb.first <= deed.token && deed.token <= own.verb.last;
    const carried = own.objects.some(({ first, last }) => first <= deed.token && deed.token <= last);
    const vow = told.findIndex(
      ({ type, clause }) => (type === 'THREATEN' || type === 'AGREE') && clause === own.governor,
    );
    const said = told[vow];
    if (!said || !(isVerb || (carried && !mentions.some(({ token }) => token === own.verb.head)))) continue;
    if (HARM.has(deed.type) && (said.type === 'THREATEN' || PROMISING.test(said.span.quote))) {
      told[vow] = VOWING.test(said.span.quote) ? { ...said, type: 'THREATEN' } : said;
      told.splice(told.indexOf(deed), 1);
    } else if (said.type === 'AGREE' && deed.type === 'MOBILIZE') told.splice(vow, 1);
  }
  return told;
}

const HARM: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION']);
/** What is done to an enemy: *vowed to avenge them*. */
const HOSTILE = /^(?:retaliate|avenge|punish|pursue|crush|respond|hunt|destroy|annihilate|eliminate)$/;
const VOWING = /^(?:vow|sw[eo])/i;
const PROMISING = /^(?:vow|sw[eo]|promis|pledg)/i;

/** Leaves out agreements, truces and meetings that a sentence names only as what somebody suspends, breaks or asks for. */
export function withoutMatters({ clauses }: Syntax, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((matter) => {
    if (isPurpose(matter, mentions)) return false;
    if (matter.clause === undefined) return true;
    const own = clauses[matter.clause];
    const isVerb = own !== undefined && own.verb.first <= matter.token && matter.token <= own.verb.last;
    const isMatter = (deed: Mention) =>
      MATTERS.has(matter.type) ||
      (deed.type === 'REQUEST' && ASKED.has(matter.type)) ||
      // "suspended aid to Chad"; aid that is asked for is aid to come
      (deed.mode === 'discontinue' && matter.type === 'AID');
    // "urged both sides to return to the table"
    const at = isVerb
      ? own.relation === 'open' && matter.stage === 'requested'
        ? own.governor
        : undefined
      : matter.clause;
    const deed = clauses[at ?? -1];
    return !mentions.some(
      (m) =>
        m !== matter &&
        deed !== undefined &&
        OVER.has(m.type) &&
        isMatter(m) &&
        m.clause === at &&
        m.token === deed.verb.head &&
        (isVerb ||
          m.roles.some(({ role, span }) => role === 'target' && contains(span, matter.span)) ||
          isSought(m, deed, matter)),
    );
  });
}

/** "will arrive in Oslo for consultations": one meeting. */
function isPurpose({ type, clause, span }: Mention, mentions: readonly Mention[]): boolean {
  return (
    type === 'CONSULT' &&
    mentions.some(
      (m) =>
        m.type === 'CONSULT' &&
        m.clause === clause &&
        m.roles.some((r) => r.role === 'topic' && contains(r.span, span)),
    )
  );
}

/** Whether a noun stands behind what is asked *for*. */
function isSought({ type }: Mention, { obliques }: Clause, { token }: Mention): boolean {
  return (
    type === 'REQUEST' &&
    obliques.some(({ preposition, group }) => preposition === 'for' && group.first <= token && token <= group.last)
  );
}

/** "used tear gas to disperse the crowd", "used drones to attack the port": one deed and its means. */
export function withoutMeans({ clauses }: Syntax, mentions: readonly Mention[]): Mention[] {
  const told = [...mentions];
  for (const use of mentions) {
    if (use.clause === undefined) continue;
    const uses = use.type === 'ASSAULT' && /^(?:us|employ)/i.test(use.span.quote);
    // "blocked a road to protest against the law"
    if (!uses && use.type !== 'PROTEST') continue;
    const own = clauses[use.clause];
    const aim = told.find(
      (m) =>
        m.clause !== undefined &&
        // "to disperse the crowd", or "struck the base using drones"
        ((clauses[m.clause]?.governor === use.clause && isAim(clauses[m.clause])) ||
          (uses && m.type === 'ASSAULT' && own?.verb.form === 'gerund' && own.governor === m.clause)),
    );
    if (!aim || (!uses && aim.type !== use.type)) continue;
    const [deed, part] = aim.type === 'ASSAULT' ? [aim, use] : [use, aim];
    const roles = part.roles.filter(({ role }) => !deed.roles.some((r) => r.role === role));
    told[told.indexOf(deed)] = { ...deed, roles: [...deed.roles, ...roles] };
    told.splice(told.indexOf(part), 1);
  }
  return told;
}

function isAim(clause: Clause | undefined): boolean {
  return clause?.relation === 'open' && clause.verb.form === 'infinitive';
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

/** Leaves out what ranks a deed of its sentence: *approved the sale, in the country's largest export to date*. */
export function withoutRanks(tokens: readonly Token[], { phrases }: Syntax, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((rank) => {
    const at = phrases.findIndex((p) => p.kind === 'noun' && p.first <= rank.token && rank.token <= p.last);
    const [group, mark] = [phrases[at], phrases[at - 1]];
    if (group?.kind !== 'noun' || mark?.kind !== 'preposition' || mark.word !== 'in') return true;
    const ranked = tokens.slice(group.first, group.head).some(({ lower }) => RANKS.test(lower));
    return !ranked || !mentions.some((other) => other !== rank && other.type === rank.type);
  });
}
