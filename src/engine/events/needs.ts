import { abstractThings } from '../../vocabulary/abstract-things.ts';
import type { Trigger } from '../../vocabulary/event-triggers.ts';
import type { Token } from '../sentences/token.ts';
import type { Source } from './filling.ts';
import { goodsOf } from './goods.ts';
import { FORCE } from './identity.ts';
import { isLifted } from './lifting.ts';
import type { RoleMention, SentenceReading, Surroundings } from './mention.ts';
import { partyOf } from './party.ts';

/**
 * Whether a trigger has round it what it needs to tell of an event: parties, arms, somebody who does it. `last` is the trigger's last token.
 */
export function hasNeeds(
  source: Source,
  sentence: SentenceReading,
  trigger: Trigger,
  around: Surroundings,
  roles: readonly RoleMention[],
  last: number,
): boolean {
  const { tokens } = source;
  const has = (...names: string[]) => roles.some((r) => names.includes(r.role));
  const moves = trigger.type === 'TRANSFER' && MOVES.test((tokens[last] as Token).lower) && !has('recipient');
  // "committed a crime" agrees to nothing
  if (trigger.type === 'AGREE' && trigger.word === 'commit' && around.objects.length > 0) return false;
  // "called the vessel a target": gives it a name, and calls nobody up
  if (trigger.word === 'call' && trigger.type === 'CONSULT' && isNamed(tokens, around)) return false;
  // "the measures target two firms"
  if (trigger.word === 'target' && around.objects.some(({ head }) => FIRMS.has((tokens[head] as Token).lemma)))
    return false;
  // "rejected a protest": nobody marched
  if (
    trigger.type === 'PROTEST' &&
    around.group &&
    /^(?:reject|dismiss|ignore|rebuff)$/.test(around.clause ? (tokens[around.clause.verb.head] as Token).lemma : '')
  )
    return false;
  // "an hour's talk"
  if (
    trigger.type === 'CONSULT' &&
    trigger.word === 'talk' &&
    around.group &&
    /^talk$/i.test((tokens[last] as Token).text)
  )
    return false;
  // "200 packages of explosives" are no deal
  if (trigger.word === 'package' && (tokens[last] as Token).lower === 'packages') return false;
  // "lifted its ban on exports": no export is refused, and none told
  if (
    trigger.type === 'TRANSFER' &&
    !has('recipient') &&
    around.above.some(({ group }) => isLifted(tokens, around.clause, group))
  )
    return false;
  // a heading: "Daily briefing, 4 May"
  if (trigger.type === 'CONSULT' && around.group && roles.length === 0 && !around.clause) return false;
  // "brought tanks to the front" moves them, "is to pay for tanks for Peru" gives money
  if (trigger.word === 'bring' && !has('supplier', 'recipient')) return false;
  if (trigger.word === 'pay for' && around.obliques.filter(({ preposition }) => preposition === 'for').length > 1)
    return false;
  // "will train its crews": its own people
  const own = /^(?:its|their|his|her)$/.test(
    (tokens[around.objects[0]?.possessor?.head ?? -1] as Token | undefined)?.lower ?? '',
  );
  if (trigger.word === 'train' && own && around.clause?.relation !== 'relative') return false;
  // "companies host websites": guests are people
  const guests = trigger.type === 'CONSULT' && GUESTS.test(trigger.word);
  if (guests && !around.group && !roles.some(({ role, thing }) => role === 'target' && !thing)) return false;
  // "the drought threatens the harvest": who threatens is somebody
  if (trigger.type === 'THREATEN' && trigger.part === 'v' && !has('actor') && !around.clause?.verb.passive)
    return false;
  if (trigger.word.startsWith('join ') && around.clause?.relation === 'open') return false;
  // "it threatens nobody"
  if (roles.some(({ role, span }) => role === 'target' && /^(?:nobody|no one|nothing)\b/i.test(span.quote)))
    return false;
  // "supplying the paramilitaries"
  const arms =
    trigger.word === 'supply' &&
    has('supplier') &&
    roles.some(({ role, span }) => role === 'recipient' && ARMED.test(span.quote));
  if (trigger.weight === 'arms' && !arms && !has('goods', 'instrument') && !(trigger.frame === 'down' && has('target')))
    return false;
  // "flew to Paris", "sailed round the cape": no forces are moved
  if (trigger.frame === 'move' || trigger.frame === 'sail') return roles.length > 0;
  // "shot a film", "hacked the code": people are shot
  if (trigger.weight === 'people') return roles.some(({ role, thing, open }) => role === 'victim' && !thing && !open);
  if (
    trigger.type === 'TRANSFER' &&
    !has('supplier') &&
    !has('recipient') &&
    !roles.some((r) => r.role === 'goods' && r.category)
  )
    return false;
  // "flew drones over the port" sends them to nobody
  if (moves && /^fl/.test((tokens[last] as Token).lower)) return false;
  // "drones used by the rebels" says what they use, not that they struck
  if (
    trigger.type === 'ASSAULT' &&
    /^(?:use|employ)$/.test(trigger.word) &&
    around.clause?.relation === 'reduced' &&
    !around.group &&
    !has('target') &&
    !around.obliques.some(
      ({ preposition, group }) =>
        /^(?:in|on|at|against)$/.test(preposition) &&
        // "components used in drones"
        !goodsOf(source.text, tokens, group),
    )
  )
    return false;
  // "arms the rebels" needs both sides: "men armed with rifles" were armed by nobody
  if (trigger.type === 'TRANSFER' && trigger.weight === 'alone' && !(has('supplier') && has('recipient'))) return false;
  // "to provide Ukraine with" of which nobody is the subject is a wish, no transfer
  const bare =
    !around.group &&
    around.clause &&
    (around.clause.verb.form === 'infinitive' || around.clause.verb.form === 'gerund') &&
    !around.clause.verb.passive;
  if (trigger.type === 'TRANSFER' && bare && !has(trigger.frame === 'give' ? 'supplier' : 'recipient')) return false;
  // "released a video": people are set free
  const aims = roles.some(({ role, thing, actor }) => role === 'target' && (!thing || actor));
  if (isFigurative(tokens, trigger, around)) return false;
  if (/^(?:release|free|set free)$/.test(trigger.word) && !aims && !around.group?.possessor) return false;
  // "cannot demonstrate progress": who demonstrates has no object
  if (/^(?:demonstrate|rally)$/.test(trigger.word) && around.objects.length > 0) return false;
  // "a note of protest"
  if (trigger.type === 'PROTEST' && around.above.some(({ group }) => NOTES.has((tokens[group.head] as Token).lemma)))
    return false;
  // "an attack on a ship would invoke the treaty": none has been made
  if (FORCE.has(trigger.type) && (isSupposed(tokens, sentence, around) || isOfAnybody(source, sentence, around)))
    return false;
  // "the mayor defended the decision": what states stand by is theirs to tell, what a person stands by is an opinion
  if (trigger.type === 'SUPPORT' && !aims && !isOfState(source, around)) return false;
  // "the warplanes struck the terminal": arms that strike need nobody who is named
  const armed = trigger.type === 'ASSAULT' && has('instrument') && around.objects.length > 0;
  const convened =
    trigger.type === 'CONSULT' && has('actor') && !REACHED.test(trigger.word) && isCouncil(source, around);
  if (trigger.weight !== 'parties' || armed || convened) return true;
  const does = roles.some(
    (r) =>
      (r.role === 'actor' || r.role === 'donor') &&
      // "is expected to meet the minister": he is somebody, named or not
      (!r.open || isForceful(trigger, r) || (trigger.type === 'CONSULT' && /^s?he$/i.test(r.span.quote))) &&
      !/^(?:any|no|every|each|all)\b/i.test(r.span.quote),
  );
  return (
    does &&
    (has('victim', 'recipient', 'topic') ||
      roles.some((r) => r.role === 'target' && !/^(?:what|how|who)$/i.test(r.span.quote)))
  );
}

/** What is targeted by other means than force. */
const FIRMS: ReadonlySet<string> = new Set(
  'firm company bank business individual entity exporter supplier network broker oligarch sector industry export import'.split(
    ' ',
  ),
);

/** "They burned a church": who it was, other words tell. */
function isForceful({ type }: Trigger, { span }: RoleMention): boolean {
  return (type === 'ASSAULT' || type === 'COERCE') && /^(?:they|he|she|who)$/i.test(span.quote);
}

const NOTES = new Set('note letter statement message'.split(' '));

/** "An armed attack would", "attacks cannot": a deed that is only thought of. */
function isSupposed(tokens: readonly Token[], { syntax }: SentenceReading, { group }: Surroundings): boolean {
  const clause = group && syntax.clauses.findLast(({ subjects }) => subjects.includes(group));
  if (!clause || group.possessor) return false;
  const bare = !/^(?:the|this|that|these|those)$/.test((tokens[group.first] as Token).lower);
  return bare && clause.verb.modals.some((modal) => /^(?:would|can|could|should|must|may|might)$/.test(modal));
}

/** Whether more is said of a verb's object than that it is one: *called it baseless*, *called the vessel "American"*. */
function isNamed(tokens: readonly Token[], { clause, objects: [object] }: Surroundings): boolean {
  const next = object && tokens[object.last + 1];
  if (!clause || !next || next.sentence !== tokens[object.last]?.sentence) return false;
  return next.pos === 'ADJ' || next.pos === 'DET' || /^["“‘'«]/.test(next.text);
}

/** "Those who attack police will face trial", "Norland never attacks civilians", "the right to protest": no deed is told. */
function isOfAnybody({ tokens }: Source, { syntax }: SentenceReading, { clause, group }: Surroundings): boolean {
  if (!clause || group) return false;
  const { relation, governingNoun, verb } = clause;
  if (verb.negation !== undefined && (tokens[verb.negation] as Token).lower === 'never' && !verb.perfect)
    return (
      (tokens[verb.head] as Token).lower === (tokens[verb.head] as Token).lemma ||
      /s$/.test((tokens[verb.head] as Token).lower)
    );
  // "the right to demonstrate"
  if (relation === 'open' && governingNoun)
    return /^(?:right|freedom|ability|capacity)$/.test((tokens[governingNoun.head] as Token).lemma);
  if (relation !== 'relative' || !governingNoun) return false;
  const anybody = /^(?:those|anyone|anybody|everyone|whoever)$/.test((tokens[governingNoun.head] as Token).lower);
  return anybody && syntax.clauses.some((c) => c.subjects.includes(governingNoun) && c.verb.modals.length > 0);
}

/** Whether a state or a body of it acts. */
function isOfState({ text, tokens, layers }: Source, { subjects, carried }: Surroundings): boolean {
  const groups = [...subjects, ...carried];
  // "Norland's unity government": whose it is
  return [...groups, ...groups.flatMap(({ possessor }) => possessor ?? [])].some((group) => {
    const actor = partyOf(text, tokens, layers, group)?.actor;
    return actor?.type === 'person' ? GOVERNS.test(actor.office?.role ?? '') : actor?.country !== undefined;
  });
}

/** Offices that speak for a state. */
const GOVERNS = /\b(?:minister|president|secretary of|premier|chancellor|ambassador|envoy|king|queen|emir)\b/i;

/** "damaged ties", "a hit to confidence": force against what is no thing, or of it. */
function isFigurative(
  tokens: readonly Token[],
  { type, word }: Trigger,
  { objects, obliques, group, subjects }: Surroundings,
): boolean {
  if (type !== 'ASSAULT' && type !== 'COERCE') return false;
  // "tensions exploded"
  if (word === 'explode' && subjects.some(({ head }) => isAbstract(tokens[head] as Token))) return true;
  // "the battle over land"
  if (group && (tokens[group.head] as Token).lemma === 'battle' && obliques[0]?.preposition === 'over') return true;
  const aimed = group
    ? obliques.filter(({ preposition }) => /^(?:on|to|against)$/.test(preposition)).map((o) => o.group)
    : objects;
  return aimed[0] !== undefined && isAbstract(tokens[aimed[0].head] as Token);
}

/** A plural at the head of a sentence may have been taken for a name, and is its own lemma. */
const isAbstract = ({ lemma, lower }: Token) =>
  abstractThings.has(lemma) || abstractThings.has(lower.replace(/s$/, ''));

/** Whether a noun is a bare plural of which something is said other than that it happened. */
export function isGeneric(tokens: readonly Token[], { group, clause }: Surroundings): boolean {
  if (!group || group.possessor || !clause) return false;
  const head = tokens[group.head] as Token;
  const counted = tokens.slice(group.first, group.head).some(({ pos }) => pos === 'DET' || pos === 'NUM');
  return (
    head.lower.endsWith('s') &&
    head.lower !== head.lemma &&
    !counted &&
    !OCCURS.has((tokens[clause.verb.head] as Token).lemma)
  );
}

const OCCURS = new Set(
  'occur happen take begin start resume continue erupt break rage flare intensify escalate hit rock shake kill wound leave follow'.split(
    ' ',
  ),
);

/** Whether a body of members sits: a council's meeting has no other side. */
function isCouncil({ tokens }: Source, { subjects, group }: Surroundings): boolean {
  return (
    group === undefined &&
    subjects.some((s) => /^(?:council|assembly|committee|cabinet|board)$/.test((tokens[s.head] as Token).lower))
  );
}

const GUESTS = /^(?:host|receive|phone|brief)$/;

/** Verbs of talking that need somebody to be reached: no council sits by *calling*. */
const REACHED = /^(?:call|phone|brief|host|receive|visit)$/;

/** Those who fight: who supplies them arms them. */
const ARMED =
  /\b(?:army|rebels?|militias?|paramilitar(?:y|ies)|insurgents?|junta|militants?|separatists?|fighters|(?:either|both|neither|warring) (?:side|part(?:y|ies))|side|sides)$/i;

const MOVES = /^(?:fl(?:y|ies|ew|own|ying)|sen(?:d|ds|t|ding)|dispatch(?:es|ed|ing)?|mov(?:e|es|ed|ing))$/;
