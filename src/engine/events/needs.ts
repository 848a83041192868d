import { abstractThings } from '../../vocabulary/abstract-things.ts';
import type { Trigger } from '../../vocabulary/event-triggers.ts';
import type { Token } from '../sentences/token.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import type { Source } from './filling.ts';
import { goodsOf } from './goods.ts';
import { FORCE } from './identity.ts';
import { isLifted } from './lifting.ts';
import type { RoleMention, SentenceReading, Surroundings } from './mention.ts';
import { partyOf } from './party.ts';

/** A trigger with all that stands round it. */
interface Told {
  readonly source: Source;
  readonly sentence: SentenceReading;
  readonly trigger: Trigger;
  readonly around: Surroundings;
  readonly roles: readonly RoleMention[];
  /** The trigger's last token. */
  readonly last: number;
}

/** Whether what stands round a trigger shows that no such event is told. */
type Refusal = (told: Told) => boolean;

const has = ({ roles }: Told, ...names: string[]) => roles.some(({ role }) => names.includes(role));
const lemmaOf = ({ source: { tokens } }: Told, { head }: NounGroup) => (tokens[head] as Token).lemma;
const verbOf = ({ source: { tokens }, around: { clause } }: Told) =>
  clause ? (tokens[clause.verb.head] as Token).lemma : '';
/** Whether somebody, or what is somebody's, is aimed at. */
const aims = ({ roles }: Told) => roles.some(({ role, thing, actor }) => role === 'target' && (!thing || actor));

/** Refusals by the trigger's word. */
const BY_WORD: Readonly<Record<string, Refusal>> = {
  // "the measures target two firms"
  target: (told) => told.around.objects.some((group) => FIRMS.has(lemmaOf(told, group))),
  // "200 packages of explosives" are no deal
  package: ({ source, last }) => (source.tokens[last] as Token).lower === 'packages',
  // "brought tanks to the front" moves them
  bring: (told) => !has(told, 'supplier', 'recipient'),
  // "is to pay for tanks for Peru" gives money
  'pay for': ({ around }) => around.obliques.filter(({ preposition }) => preposition === 'for').length > 1,
  // "will train its crews": its own people
  train: ({ source, around: { objects, clause } }) =>
    /^(?:its|their|his|her)$/.test(
      (source.tokens[objects[0]?.possessor?.head ?? -1] as Token | undefined)?.lower ?? '',
    ) && clause?.relation !== 'relative',
  release: isThing,
  free: isThing,
  'set free': isThing,
  // "cannot demonstrate progress": who demonstrates has no object
  demonstrate: ({ around }) => around.objects.length > 0,
  rally: ({ around }) => around.objects.length > 0,
};

/** "released a video": people are set free. */
function isThing(told: Told): boolean {
  return !aims(told) && !told.around.group?.possessor;
}

/** Refusals by the type of event. */
const BY_TYPE: Readonly<Record<string, readonly Refusal[]>> = {
  AGREE: [
    // "committed a crime" agrees to nothing
    ({ trigger, around }) => trigger.word === 'commit' && around.objects.length > 0,
  ],
  CONSULT: [
    // "called the vessel a target": gives it a name, and calls nobody up
    ({ source, trigger, around }) => trigger.word === 'call' && isCalled(source.tokens, around),
    // "an hour's talk"
    ({ source, trigger, around, last }) =>
      trigger.word === 'talk' && around.group !== undefined && /^talk$/i.test((source.tokens[last] as Token).text),
    // a heading: "Daily briefing, 4 May"
    ({ around, roles }) => around.group !== undefined && roles.length === 0 && !around.clause,
    // "companies host websites": guests are people
    ({ trigger, around, roles }) =>
      GUESTS.test(trigger.word) && !around.group && !roles.some(({ role, thing }) => role === 'target' && !thing),
  ],
  PROTEST: [
    // "rejected a protest": nobody marched
    (told) => told.around.group !== undefined && /^(?:reject|dismiss|ignore|rebuff)$/.test(verbOf(told)),
    // "a note of protest"
    (told) => told.around.above.some(({ group }) => NOTES.has(lemmaOf(told, group))),
  ],
  SUPPORT: [
    // "the mayor defended the decision": what states stand by is theirs to tell, what a person stands by is an opinion
    (told) => !aims(told) && !isOfState(told.source, told.around),
  ],
  THREATEN: [
    // "the drought threatens the harvest": who threatens is somebody
    (told) => told.trigger.part === 'v' && !has(told, 'actor') && !told.around.clause?.verb.passive,
  ],
  TRANSFER: [
    // "lifted its ban on exports": no export is refused, and none told
    (told) =>
      !has(told, 'recipient') &&
      told.around.above.some(({ group }) => isLifted(told.source.tokens, told.around.clause, group)),
    (told) =>
      !has(told, 'supplier', 'recipient') && !told.roles.some(({ role, category }) => role === 'goods' && category),
    // "flew drones over the port" sends them to nobody
    (told) =>
      !has(told, 'recipient') && /^fl(?:y|ies|ew|own|ying)$/.test((told.source.tokens[told.last] as Token).lower),
    // "arms the rebels" needs both sides: "men armed with rifles" were armed by nobody
    (told) => told.trigger.weight === 'alone' && !(has(told, 'supplier') && has(told, 'recipient')),
    isWish,
  ],
};

/** "to provide Ukraine with" of which nobody is the subject is a wish, no transfer. */
function isWish(told: Told): boolean {
  const { group, clause } = told.around;
  if (group || !clause || clause.verb.passive || !/^(?:infinitive|gerund)$/.test(clause.verb.form)) return false;
  return !has(told, told.trigger.frame === 'give' ? 'supplier' : 'recipient');
}

/** Refusals of whatever type. */
const ALWAYS: readonly Refusal[] = [
  // "to join sanctions"
  ({ trigger, around }) => trigger.word.startsWith('join ') && around.clause?.relation === 'open',
  // "it threatens nobody"
  ({ roles }) => roles.some(({ role, span }) => role === 'target' && /^(?:nobody|no one|nothing)\b/i.test(span.quote)),
  lacksArms,
];

/** Words that tell of arms only with arms beside them; but "supplying the paramilitaries" does. */
function lacksArms(told: Told): boolean {
  const { trigger, roles } = told;
  if (
    trigger.weight !== 'arms' ||
    has(told, 'goods', 'instrument') ||
    (trigger.frame === 'down' && has(told, 'target'))
  )
    return false;
  const arms = roles.some(({ role, span }) => role === 'recipient' && ARMED.test(span.quote));
  return !(trigger.word === 'supply' && has(told, 'supplier') && arms);
}

/** Refusals of deeds of force. */
const OF_FORCE: readonly Refusal[] = [
  isOnlyUsed,
  ({ source, trigger, around }) => isFigurative(source.tokens, trigger, around),
  // "an attack on a ship would invoke the treaty": none has been made
  ({ source, sentence, around }) =>
    isSupposed(source.tokens, sentence, around) || isOfAnybody(source, sentence, around),
];

/** "drones used by the rebels" says what they use, not that they struck. */
function isOnlyUsed(told: Told): boolean {
  const { source, trigger, around } = told;
  if (trigger.type !== 'ASSAULT' || !/^(?:use|employ)$/.test(trigger.word)) return false;
  if (around.clause?.relation !== 'reduced' || around.group || has(told, 'target')) return false;
  return !around.obliques.some(
    ({ preposition, group }) =>
      /^(?:in|on|at|against)$/.test(preposition) &&
      // "components used in drones"
      !goodsOf(source.text, source.tokens, group),
  );
}

/** Whether a trigger has round it what it needs to tell of an event: parties, arms, somebody who does it. */
export function hasNeeds(told: Told): boolean {
  const { source, trigger, around, roles } = told;
  const refused = (refusals: readonly Refusal[]) => refusals.some((refuses) => refuses(told));
  if (BY_WORD[trigger.word]?.(told) || refused(BY_TYPE[trigger.type] ?? []) || refused(ALWAYS)) return false;
  // "flew to Paris", "sailed round the cape": no forces are moved
  if (trigger.frame === 'move' || trigger.frame === 'sail') return roles.length > 0;
  // "shot a film", "hacked the code": people are shot
  if (trigger.weight === 'people') return roles.some(({ role, thing, open }) => role === 'victim' && !thing && !open);
  if (FORCE.has(trigger.type) && refused(OF_FORCE)) return false;
  // "the warplanes struck the terminal": arms that strike need nobody who is named
  const armed = trigger.type === 'ASSAULT' && has(told, 'instrument') && around.objects.length > 0;
  const convened =
    trigger.type === 'CONSULT' && has(told, 'actor') && !REACHED.test(trigger.word) && isCouncil(source, around);
  return trigger.weight !== 'parties' || armed || convened || hasParties(told);
}

/** Whether somebody acts, and on somebody or something. */
function hasParties(told: Told): boolean {
  const { trigger, roles } = told;
  const does = roles.some(
    (r) =>
      (r.role === 'actor' || r.role === 'donor') &&
      // "is expected to meet the minister": he is somebody, named or not
      (!r.open || isForceful(trigger, r) || (trigger.type === 'CONSULT' && /^s?he$/i.test(r.span.quote))) &&
      !/^(?:any|no|every|each|all)\b/i.test(r.span.quote),
  );
  const suffers = roles.some((r) => r.role === 'target' && !/^(?:what|how|who)$/i.test(r.span.quote));
  return does && (suffers || has(told, 'victim', 'recipient', 'topic'));
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
function isCalled(tokens: readonly Token[], { clause, objects: [object] }: Surroundings): boolean {
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
