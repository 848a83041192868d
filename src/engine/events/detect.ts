import { type Reason, type Span, spanOf } from '../../report/index.ts';
import { abstractThings } from '../../vocabulary/abstract-things.ts';
import { NOUN_TRIGGERS, type Trigger, VERB_TRIGGERS } from '../../vocabulary/event-triggers.ts';
import { ELSEWHERE } from '../../vocabulary/forces.ts';
import { DYING, HURTING } from '../../vocabulary/harm.ts';
import { sportsWords } from '../../vocabulary/sports-words.ts';
import { TELLING } from '../../vocabulary/telling-verbs.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause } from '../syntax/clause.ts';
import type { NounGroup, Phrase, VerbGroup } from '../syntax/phrase.ts';
import { attach } from './attach.ts';
import type { Source } from './filling.ts';
import { fill, splitReturn } from './frames.ts';
import { goodsOf } from './goods.ts';
import { withoutMatters, withoutMeans, withoutSteps } from './governor.ts';
import { type Mention, mentionOf, type RoleMention, type SentenceReading, type Surroundings } from './mention.ts';
import { withoutOutcomes } from './outcomes.ts';
import { groupSpan, type Party, partyOf, principal } from './party.ts';
import { progress } from './progress.ts';
import { stageOf } from './stage.ts';
import { aroundNoun, aroundVerb } from './surroundings.ts';

const OTHER = new Set([
  'another',
  'second',
  'third',
  'fourth',
  'new',
  'additional',
  'more',
  'further',
  'separate',
  'other',
  'fresh',
]);

/** Finds what happened in one sentence. */
export function detect(source: Source, sentence: SentenceReading): Mention[] {
  const found: Mention[] = [];
  const { syntax } = sentence;
  const playing = isPlay(source.tokens, sentence);
  const used = new Set<number>();
  for (const [index, clause] of syntax.clauses.entries()) {
    found.push(...mustDo(source, sentence, clause, index));
    const around = aroundVerb(source.tokens, clause, syntax);
    for (const trigger of verbTriggers(source.tokens, clause, syntax.phrases[clause.at + 1])) {
      if (playing && trigger.type === 'ASSAULT' && trigger.frame !== 'harm') continue;
      const mention = build(source, sentence, trigger, around, clause.verb.head, verbEnd(clause.verb), index);
      if (!mention) continue;
      found.push(mention, ...inReturn(source, sentence, mention, around, index));
      const carried = clause.objects[0];
      if (
        carried &&
        VERB_TRIGGERS.has(
          `${(source.tokens[clause.verb.head] as Token).lemma} ${(source.tokens[carried.head] as Token).lower}`,
        )
      )
        used.add(carried.head);
      if (mention.type === 'TRANSFER' && clause.governingNoun && clause.relation === 'open')
        used.add(clause.governingNoun.head);
      break;
    }
  }
  for (const [at, phrase] of syntax.phrases.entries()) {
    if (phrase.kind !== 'noun') continue;
    found.push(...suppliedBy(source, sentence, phrase));
    for (const [group, position] of possessors(phrase, at)) {
      const [triggers, first] = isNoTrigger(source, group) ? [[], group.head] : nounTriggers(source.tokens, group);
      // the talks that a transfer hangs on are its stage, told already
      if (triggers.length === 0 || used.has(group.head)) continue;
      if (playing && triggers.some(({ type }) => type === 'ASSAULT')) continue;
      const around = position === undefined ? alone(group) : aroundNoun(source.tokens, syntax, position);
      if (isTrend(source.tokens, around)) continue;
      const index = around.clause ? syntax.clauses.indexOf(around.clause) : undefined;
      for (const trigger of triggers) {
        if (trigger.type === 'CONSULT' && isAudience(source.tokens, group, around)) continue;
        const mention = build(source, sentence, trigger, around, first, group.head, index);
        if (!mention) continue;
        found.push(mention, ...inReturn(source, sentence, mention, around, index));
        break;
      }
      if (!found.some(({ token }) => token === first))
        found.push(...conclusion(source, sentence, triggers, around, index));
    }
  }
  return withoutOutcomes(
    source.tokens,
    sentence,
    withoutMatters(syntax, withoutMeans(syntax, withoutSteps(syntax, found))),
  ).sort((a, b) => a.span.start - b.span.start);
}

/** Whether a sentence tells of sport: *two late strikes lifted the club out of the relegation zone*, *won 3-1*. */
function isPlay(tokens: readonly Token[], { from, to }: SentenceReading): boolean {
  for (let i = from; i < to; i++) if (sportsWords.has((tokens[i] as Token).lower)) return true;
  return false;
}

/** "told a news conference", "told reporters at a briefing": where something was said, not a meeting of parties. */
function isAudience(tokens: readonly Token[], group: NounGroup, { clause }: Surroundings): boolean {
  if (/^(?:news|press)$/.test((tokens[group.head - 1] as Token | undefined)?.lower ?? '')) return true;
  if (!clause) return false;
  const { lemma } = tokens[clause.verb.head] as Token;
  const at = clause.obliques.find((oblique) => oblique.group === group)?.preposition ?? '';
  const heard = /^(?:briefing|conference)$/.test((tokens[group.head] as Token).lemma) && /^(?:at|in|during)$/.test(at);
  return (clause.objects.includes(group) && /^(?:tell|address)$/.test(lemma)) || (heard && TELLING.has(lemma));
}

/** "no deal has been reached": the end of talks whose parties and goods were told before. */
function conclusion(
  { text, tokens }: Source,
  sentence: SentenceReading,
  triggers: readonly Trigger[],
  { group, clause, above, obliques }: Surroundings,
  index: number | undefined,
): Mention[] {
  const trigger = triggers.find(
    ({ type, frame, stage }) => type === 'TRANSFER' && frame === 'deal' && stage === 'agreed',
  );
  if (!trigger || !group || !clause || above.length > 0 || !CLOSES.has((tokens[clause.verb.head] as Token).lemma))
    return [];
  if (!clause.subjects.includes(group) && !clause.objects.includes(group)) return [];
  // "a deal on grain": another matter
  if (obliques.some(({ preposition }) => /^(?:on|for|over|about|to|under)$/.test(preposition))) return [];
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
      concludes: true,
    }),
  ];
}

const CLOSES = new Set(
  'reach sign conclude strike finalize finalise seal close clinch ink make agree complete'.split(' '),
);

/** "arms exports fell": a figure that rose or fell is no shipment. */
function isTrend(tokens: readonly Token[], { clause, group }: Surroundings): boolean {
  return (
    group !== undefined &&
    clause?.subjects.includes(group) === true &&
    /^(?:export|import|sale|order|purchase)s$/.test((tokens[group.head] as Token).lower) &&
    TRENDS.has((tokens[clause.verb.head] as Token).lemma)
  );
}

const TRENDS: ReadonlySet<string> = new Set(
  'rise fall grow shrink increase decrease decline drop double triple halve soar surge plunge slump climb jump total peak recover'.split(
    ' ',
  ),
);

/** "the raid, in which six people died", "six people died in the raid": who died in it. */
function died(
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

/** A group and the groups that own it: *the transfer's effects*. */
function possessors(group: NounGroup, at: number): [NounGroup, number | undefined][] {
  const found: [NounGroup, number | undefined][] = [[group, at]];
  for (let owner = group.possessor; owner; owner = owner.possessor) found.push([owner, undefined]);
  return found;
}

function alone(group: NounGroup): Surroundings {
  return {
    subjects: group.possessor ? [group.possessor] : [],
    carried: [],
    objects: [],
    obliques: [],
    clause: undefined,
    above: [],
    group,
  };
}

function verbEnd(verb: VerbGroup): number {
  return verb.particle ? verb.last : verb.head;
}

function verbTriggers(
  tokens: readonly Token[],
  { verb, relation, subjects, objects: direct }: Clause,
  next: Phrase | undefined,
): readonly Trigger[] {
  const { lemma: found } = tokens[verb.head] as Token;
  // "shots were fired", "sanctions were lifted"
  const objects = verb.passive ? subjects : direct;
  const lemma = found === 'shot' ? 'shoot' : found;
  // "convened a meeting": the meeting tells itself
  const [held] = objects;
  if (/^(?:convene|hold)$/.test(lemma) && held && nounTriggers(tokens, held)[0].length > 0) return [];
  // "nationals suspected of" describes, "Poland suspects" acts
  if (verb.copula || (lemma === 'suspect' && verb.form !== 'finite')) return [];
  // "attacking churches is prohibited": nobody does it
  if (verb.form === 'gerund' && relation === 'root' && subjects.length === 0 && !verb.passive) return [];
  // "a movement called", "met with relief": a name, a feeling; "sought to reassure" tries
  if (lemma === 'call' && verb.form === 'participle') return [];
  if (lemma === 'meet' && verb.passive) return [];
  if (lemma === 'seek' && next?.kind === 'verb' && next.form === 'infinitive') return [];
  // "asked not to be named"
  if (next?.kind === 'verb' && next.passive && /^(?:name|identify|quote)$/.test((tokens[next.head] as Token).lemma))
    return [];
  const object = objects[0] && (tokens[objects[0].head] as Token).lower;
  // *arming* that was tagged a noun keeps its ending
  if (/(?:ed|ing)$/.test(lemma) && !VERB_TRIGGERS.has(lemma)) {
    const stem = lemma.replace(/(?:ed|ing)$/, '');
    return VERB_TRIGGERS.get(stem) ?? VERB_TRIGGERS.get(`${stem}e`) ?? [];
  }
  if (tokens[verb.head - 1]?.text === '-' && tokens[verb.head - 2]?.lower === 'test')
    return VERB_TRIGGERS.get(`test-${lemma}`) ?? VERB_TRIGGERS.get('test-fire') ?? [];
  return (
    (next?.kind === 'adjective' && VERB_TRIGGERS.get(`${lemma} ${next.word}`)) ||
    (verb.particle && object && VERB_TRIGGERS.get(`${lemma} ${verb.particle} ${object}`)) ||
    (verb.particle && VERB_TRIGGERS.get(`${lemma} ${verb.particle}`)) ||
    (object && VERB_TRIGGERS.get(`${lemma} ${object}`)) ||
    (next?.kind === 'preposition' && VERB_TRIGGERS.get(`${lemma} ${next.word}`)) ||
    (verb.particle === undefined || VERB_TRIGGERS.get(lemma)?.[0]?.weight === 'alone'
      ? VERB_TRIGGERS.get(lemma)
      : undefined) ||
    []
  );
}

/** "a gas explosion": an accident. */
const ACCIDENTAL = /^(?:gas|boiler|steam|dust|methane|transformer|volcanic|population)$/;

/** *Cooperation* in an organisation's name; *deal* in "banks that deal with it"; a press release or conference. */
function isNoTrigger({ tokens, layers }: Source, { first, own, head }: NounGroup): boolean {
  const { pos, start, lemma: noun } = tokens[head] as Token;
  if (/^(?:explosion|blast)$/.test(noun) && ACCIDENTAL.test(tokens[head - 1]?.lower ?? '')) return true;
  if ((tokens[first] as Token).lower === 'that' && head === first + 1 && /^NOUN$/.test(tokens[first - 1]?.pos ?? '')) {
    const { lower, lemma } = tokens[first - 1] as Token;
    return lower !== lemma && lower.endsWith('s');
  }
  if (/^(?:press|news)$/.test(tokens[head - 1]?.lower ?? '')) return true;
  if (pos !== 'PROPN') return false;
  const around = layers.actors(Math.max(0, own - REACH_OF_NAMES), head);
  return around.some(
    ({ actor, form, start: from, end }) =>
      form === 'name' && actor.type === 'organisation' && from < start && start < end,
  );
}

/** How many tokens before a group a name that holds it may begin: *Organization for Security and Cooperation*. */
const REACH_OF_NAMES = 6;

/** Triggers of a group's head, alone or with the word before it; and the token at which the trigger begins. */
const FIRST_OF_TWO = new Set(
  [...NOUN_TRIGGERS.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]),
);

function nounTriggers(tokens: readonly Token[], group: NounGroup): readonly [readonly Trigger[], number] {
  const head = tokens[group.head] as Token;
  const lemma = head.lower === 'arms' ? 'arms' : head.lemma;
  // a capital at the start of a sentence hides the lemma: *Talks*
  const forms = [lemma, head.lower];
  if (head.lower.endsWith('s'))
    forms.push(head.lower.slice(0, -1), head.lower.replace(/ies$/, 'y'), head.lower.replace(/es$/, ''));
  for (const word of forms) {
    // "a joint air exercise"
    for (let i = Math.max(group.own, group.head - 2); i < group.head; i++) {
      const { lower } = tokens[i] as Token;
      const pair = FIRST_OF_TWO.has(lower) ? NOUN_TRIGGERS.get(`${lower} ${word}`) : undefined;
      if (pair) return [pair, i];
    }
    const single = NOUN_TRIGGERS.get(word);
    if (single) return [single, group.head];
  }
  return [[], group.head];
}

function build(
  source: Source,
  sentence: SentenceReading,
  trigger: Trigger,
  around: Surroundings,
  first: number,
  last: number,
  clause: number | undefined,
): Mention | undefined {
  const { text, tokens, layers } = source;
  const filled = fill(source, trigger, around);
  const roles = distinct(
    trigger.frame === 'give' ? [...filled, ...userAsRecipient(source, sentence, around, filled)] : filled,
  ).map((role) =>
    trigger.type === 'CONSULT' && role.thing && role.role === 'target' ? { ...role, role: 'topic' } : role,
  );
  roles.push(...whatIsAsked(source, sentence, trigger, around, roles));
  if (trigger.type === 'ASSAULT' || trigger.type === 'TRANSFER') roles.push(...madeIn(source, sentence, around, roles));
  if (trigger.type === 'ASSAULT') roles.push(...died(source, sentence, around));
  const has = (...names: string[]) => roles.some((r) => names.includes(r.role));
  const moves = trigger.type === 'TRANSFER' && MOVES.test((tokens[last] as Token).lower) && !has('recipient');
  // "committed a crime" agrees to nothing
  if (trigger.type === 'AGREE' && trigger.word === 'commit' && around.objects.length > 0) return undefined;
  // "an hour's talk"
  if (
    trigger.type === 'CONSULT' &&
    trigger.word === 'talk' &&
    around.group &&
    /^talk$/i.test((tokens[last] as Token).text)
  )
    return undefined;
  // "200 packages of explosives" are no deal
  if (trigger.word === 'package' && (tokens[last] as Token).lower === 'packages') return undefined;
  if (trigger.weight === 'arms' && !has('goods', 'instrument') && !(trigger.frame === 'down' && has('target')))
    return undefined;
  if (
    trigger.type === 'TRANSFER' &&
    !has('supplier') &&
    !has('recipient') &&
    !roles.some((r) => r.role === 'goods' && r.category)
  )
    return undefined;
  // "flew drones over the port" sends them to nobody
  if (moves && /^fl/.test((tokens[last] as Token).lower)) return undefined;
  // "drones used by the rebels" says what they use, not that they struck
  if (
    trigger.type === 'ASSAULT' &&
    /^(?:use|employ)$/.test(trigger.word) &&
    around.clause?.relation === 'reduced' &&
    !around.group &&
    !has('target') &&
    !around.obliques.some(({ preposition }) => /^(?:in|on|at|against)$/.test(preposition))
  )
    return undefined;
  // "arms the rebels" needs both sides: "men armed with rifles" were armed by nobody
  if (trigger.type === 'TRANSFER' && trigger.weight === 'alone' && !(has('supplier') && has('recipient')))
    return undefined;
  // "to provide Ukraine with" of which nobody is the subject is a wish, no transfer
  const bare =
    !around.group &&
    around.clause &&
    (around.clause.verb.form === 'infinitive' || around.clause.verb.form === 'gerund') &&
    !around.clause.verb.passive;
  if (trigger.type === 'TRANSFER' && bare && !has(trigger.frame === 'give' ? 'supplier' : 'recipient'))
    return undefined;
  // "released a video": people are set free
  const aims = roles.some(({ role, thing, actor }) => role === 'target' && (!thing || actor));
  if (isFigurative(tokens, trigger, around)) return undefined;
  if (/^(?:release|free|set free)$/.test(trigger.word) && !around.group && !aims) return undefined;
  // "the mayor defended the decision": what states stand by is theirs to tell, what a person stands by is an opinion
  if (trigger.type === 'SUPPORT' && !aims && !isOfState(source, around)) return undefined;
  // "the warplanes struck the terminal": arms that strike need nobody who is named
  const armed = trigger.type === 'ASSAULT' && has('instrument') && around.objects.length > 0;
  const convened = trigger.type === 'CONSULT' && has('actor') && isCouncil(source, around);
  if (
    trigger.weight === 'parties' &&
    !armed &&
    !convened &&
    !roles.some(
      (r) =>
        (r.role === 'actor' || r.role === 'donor') && !r.open && !/^(?:any|no|every|each|all)\b/i.test(r.span.quote),
    )
  )
    return undefined;
  if (
    trigger.weight === 'parties' &&
    !armed &&
    !convened &&
    !(
      (has('actor', 'donor') && has('victim', 'recipient', 'topic')) ||
      (roles.some((r) => r.role === 'target' && !/^(?:what|how|who)$/i.test(r.span.quote)) && has('actor', 'donor'))
    )
  )
    return undefined;
  const attached = attach(tokens, sentence.syntax, layers, around);
  if (roles.length === 0 && attached.times.length + attached.places.length === 0) return undefined;
  // "abductions have plagued the north since 2014": of no number, place or party
  if (roles.length === 0 && attached.places.length === 0 && isGeneric(tokens, around)) return undefined;
  const span = spanOf(text, (tokens[first] as Token).start, (tokens[last] as Token).end);
  const course =
    trigger.type === 'TRANSFER'
      ? stageOf(text, tokens, sentence.syntax, trigger, around, isEngaged(source, around, roles))
      : progress(source, trigger, sentence, around);
  // "during his visit to Lima next month"
  const ahead = attached.times.some((id) => AHEAD.test(layers.timeSpans.get(id)?.quote ?? ''));
  const stage = trigger.type === 'CONSULT' && course.stage === 'done' && ahead ? 'planned' : course.stage;
  const counted = isCountedAmong(tokens, around);
  return {
    type: trigger.type,
    mode: trigger.mode,
    stage,
    reasons: [toldBy(trigger, span), ...course.reasons],
    span,
    token: first,
    sentence: sentence.index,
    clause,
    roles,
    ...attached,
    // "it was the third attack since June": in what time they are counted
    times: counted ? [] : attached.times.filter((id) => !inTopic(source, id, roles)),
    places: attached.places.filter((id) => !inParty(source, id, roles)),
    quantities: [
      ...new Set([
        ...roles.flatMap((r) => r.quantity ?? []),
        ...attached.quantities.filter((id) => isMoney(source, id, around)),
      ]),
    ],
    weight: 2,
    backward:
      trigger.frame === 'die' ||
      (!around.group &&
        around.clause?.relation === 'relative' &&
        attached.times.length === 0 &&
        !has('actor', 'supplier', 'recipient', 'target')),
    definite: counted || isDefinite(source, around.group),
    indefinite:
      around.group !== undefined &&
      !counted &&
      around.group.possessor === undefined &&
      !isDefinite(source, around.group),
    elsewhere: isElsewhere(tokens, sentence, around),
    paysFor: payment(source, around),
    answers: trigger.type === 'TRANSFER' && opensInReturn(tokens, sentence),
    other: around.group
      ? !counted && hasOther(tokens, around.group)
      : roles.some(
          (r) =>
            (r.role === 'goods' || r.role === 'instrument') &&
            /^(?:another|additional|more|further)\b/i.test(r.span.quote),
        ),
  };
}

/** *The attack*, *Tuesday's bombing*. */
function isDefinite({ tokens, layers }: Source, group: NounGroup | undefined): boolean {
  if (!group) return false;
  const owner = group.possessor;
  if (owner && layers.times(owner.first, owner.last).length > 0) return true;
  return /^(?:the|this|that|these|those)$/.test((tokens[group.first] as Token).lower);
}

/** *Separately, troops …*, *they also burned*: not what was told before. */
function isElsewhere(tokens: readonly Token[], { from }: SentenceReading, { clause }: Surroundings): boolean {
  if (!clause) return false;
  const subject = clause.subjects[0]?.first ?? clause.verb.first;
  const comma = tokens.slice(from, Math.min(subject, from + MOST_OPENING)).findIndex(({ lower }) => lower === ',');
  const opening = comma < 0 ? [] : tokens.slice(from, from + comma);
  const beside = tokens.slice((clause.subjects.at(-1)?.last ?? clause.verb.first - 2) + 1, clause.verb.head + 2);
  return (
    opening.some(({ lower }) => ELSEWHERE.has(lower) || /^(?:separate|another|other)$/.test(lower)) ||
    beside.some(({ lower }) => ELSEWHERE.has(lower))
  );
}

/** How long the phrase that opens a sentence may be. */
const MOST_OPENING = 8;

const MOVES = /^(?:fl(?:y|ies|ew|own|ying)|sen(?:d|ds|t|ding)|dispatch(?:es|ed|ing)?|mov(?:e|es|ed|ing))$/;

const AHEAD = /^(?:next|tomorrow|the (?:next|coming)|later this)\b/i;

/** The entry of the vocabulary that a trigger is. */
function toldBy({ word, part, type, stage, mode, frame, weight }: Trigger, span: Span): Reason {
  const what = [type, stage ?? mode].filter(Boolean).join(' ');
  return {
    what: 'trigger',
    span,
    entry: `event-triggers: ${word} (${part === 'v' ? 'verb' : 'noun'}) = ${what}`,
    rule: `frame ${frame}, ${ALONE[weight]}`,
  };
}

const ALONE = {
  alone: 'the word alone tells of it',
  parties: 'needs parties on both sides',
  arms: 'needs arms',
} as const;

/** "the missile that hit Aden was made in China": the maker's state is the weapon's origin. */
function madeIn(
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

/** "It was the third attack on the depot": the one told before, counted among others. */
function isCountedAmong(tokens: readonly Token[], { clause, group }: Surroundings): boolean {
  if (!clause?.verb.copula || !group || !clause.objects.includes(group) || clause.verb.negation !== undefined)
    return false;
  const [subject] = clause.subjects;
  if (!subject) return false;
  const { lower, pos } = tokens[subject.head] as Token;
  const told = pos === 'PRON' ? /^(?:it|this|that)$/.test(lower) : nounTriggers(tokens, subject)[0].length > 0;
  return told && tokens.slice(group.own, group.head).some((token) => RANKS.test(token.lower));
}

/** Which of several it is. */
const RANKS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest|last|deadliest|worst|bloodiest|biggest|largest|heaviest|only|such)$/;

/** Whether a state or a body of it acts. */
function isOfState({ text, tokens, layers }: Source, { subjects, carried }: Surroundings): boolean {
  return [...subjects, ...carried].some((group) => {
    const actor = partyOf(text, tokens, layers, group)?.actor;
    return actor !== undefined && actor.type !== 'person' && actor.country !== undefined;
  });
}

/** "damaged ties", "a hit to confidence": force against what is no thing. */
function isFigurative(
  tokens: readonly Token[],
  { type }: Trigger,
  { objects, obliques, group }: Surroundings,
): boolean {
  if (type !== 'ASSAULT' && type !== 'COERCE') return false;
  // "the battle over land"
  if (group && (tokens[group.head] as Token).lemma === 'battle' && obliques[0]?.preposition === 'over') return true;
  const aimed = group
    ? obliques.filter(({ preposition }) => /^(?:on|to|against)$/.test(preposition)).map((o) => o.group)
    : objects;
  return aimed[0] !== undefined && abstractThings.has((tokens[aimed[0].head] as Token).lemma);
}

/** Whether a noun is a bare plural of which something is said other than that it happened. */
function isGeneric(tokens: readonly Token[], { group, clause }: Surroundings): boolean {
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

/** Whether who does what carries the noun is a party to it: *Peru discussed the delivery of tanks to its army*. */
function isEngaged({ tokens }: Source, { clause }: Surroundings, roles: readonly RoleMention[]): boolean {
  const by = clause?.obliques.filter(({ preposition }) => preposition === 'by' || preposition === 'with') ?? [];
  const talkers = clause ? [...(clause.verb.passive ? [] : clause.subjects), ...by.map(({ group }) => group)] : [];
  return talkers.some((group) => {
    const head = (tokens[group.head] as Token).start;
    return roles.some(
      (r) => (r.role === 'supplier' || r.role === 'recipient') && r.span.start <= head && head < r.span.end,
    );
  });
}

const DOERS = new Set(['topic', 'supplier', 'recipient', 'donor', 'actor', 'authority']);

/** A country named as who does it is no place where it is done. */
function inParty({ layers }: Source, id: string, roles: readonly RoleMention[]): boolean {
  const span = layers.placeSpans.get(id);
  return (
    span !== undefined && roles.some((r) => DOERS.has(r.role) && r.span.start <= span.start && span.end <= r.span.end)
  );
}

/** "will discuss the recent transfer": when the topic was is not when it is discussed. */
function inTopic({ layers }: Source, id: string, roles: readonly RoleMention[]): boolean {
  const span = layers.timeSpans.get(id);
  return (
    span !== undefined && roles.some((r) => r.role === 'topic' && r.span.start <= span.start && span.end <= r.span.end)
  );
}

function isMoney({ layers }: Source, id: string, { above, obliques, objects, group }: Surroundings): boolean {
  const groups = [...above.map((o) => o.group), ...obliques.map((o) => o.group), ...objects, ...(group ? [group] : [])];
  return groups.some((g) => layers.quantities(g.first, g.last).some((q) => q.id === id && q.kind === 'money'));
}

function hasOther(tokens: readonly Token[], group: NounGroup): boolean {
  for (let i = group.own; i < group.head; i++) if (OTHER.has((tokens[i] as Token).lower)) return true;
  return false;
}

function distinct(roles: readonly RoleMention[]): RoleMention[] {
  return roles.filter(
    (role, i) =>
      roles.findIndex((r) => r.role === role.role && r.span.start === role.span.start && r.actor === role.actor) === i,
  );
}

/** "In return," or "In exchange," at the head of a sentence, past a quotation mark. */
function opensInReturn(tokens: readonly Token[], { from, to }: SentenceReading): boolean {
  const at = from + ((tokens[from] as Token).pos === 'PUNCT' ? 1 : 0);
  const next = tokens[at + 2];
  return (
    at + 2 < to &&
    (tokens[at] as Token).lower === 'in' &&
    /^(?:return|exchange)$/.test((tokens[at + 1] as Token).lower) &&
    next?.lower !== 'for'
  );
}

/** The trigger of the transfer that is paid for: *supplies* in "in return for its supplies". */
function payment({ tokens }: Source, around: Surroundings): number | undefined {
  const group = splitReturn(tokens, around.obliques).back.find(({ preposition }) => preposition === 'for')?.group;
  return group && nounTriggers(tokens, group)[0].some((t) => t.type === 'TRANSFER') ? group.head : undefined;
}

/** "used missiles supplied by": the user received them. */
function userAsRecipient(
  { text, tokens, layers }: Source,
  { syntax }: SentenceReading,
  { clause }: Surroundings,
  roles: readonly RoleMention[],
): RoleMention[] {
  if (!clause?.governingNoun || (clause.relation !== 'reduced' && clause.relation !== 'relative')) return [];
  if (roles.some((r) => r.role === 'recipient')) return [];
  const { governingNoun: goods } = clause;
  const user = clause.governor === undefined ? undefined : syntax.clauses[clause.governor];
  const uses = user && USERS.has((tokens[user.verb.head] as Token).lemma) && user.objects.includes(goods);
  const arrival = syntax.clauses.find(
    (c) => c.subjects.includes(goods) && c !== clause && REACHES.has((tokens[c.verb.head] as Token).lemma),
  );
  const reached =
    arrival?.objects[0] ?? arrival?.obliques.find(({ preposition }) => /^(?:in|at|to)$/.test(preposition))?.group;
  const subject = uses ? user.subjects[0] : reached;
  const party = subject && partyOf(text, tokens, layers, subject);
  const rule = uses ? 'uses or holds what was supplied' : 'where what was supplied arrived';
  return party ? [{ ...roleBy('recipient', party, rule), actor: principal(layers, party.actor)?.id }] : [];
}

/** A party in a role that a rule beside the frames gives it. */
function roleBy(role: string, { span, actor, pronoun }: Party, rule: string): RoleMention {
  return { role, span, actor: actor?.id, open: pronoun && !actor, rule };
}

/** Verbs of acts done by speaking, whose target stands in what they open: *demanded that Iran halt*, *refused to meet Kyiv*. */
const SPEECH_ACTS = new Set(['AGREE', 'THREATEN', 'REQUEST', 'REJECT']);

/** The target of a speech act: who is to do what it opens, else whom or what that is done to. */
function whatIsAsked(
  { text, tokens, layers }: Source,
  { syntax }: SentenceReading,
  { type }: Trigger,
  { clause, group }: Surroundings,
  roles: readonly RoleMention[],
): RoleMention[] {
  if (!SPEECH_ACTS.has(type) || !clause || group || roles.some((r) => r.role === 'target')) return [];
  const opened = syntax.clauses.find(
    (c) =>
      c.governor !== undefined &&
      syntax.clauses[c.governor] === clause &&
      (c.relation === 'open' || c.relation === 'complement'),
  );
  if (!opened) return [];
  const around = [
    ...(opened.relation === 'complement' ? opened.subjects : []),
    ...opened.objects,
    ...opened.obliques.map((o) => o.group),
  ];
  const doer = roles.find((r) => r.role === 'actor');
  for (const candidate of around) {
    const party = partyOf(text, tokens, layers, candidate);
    if (party && party.span.start !== doer?.span.start && !(party.actor && party.actor.id === doer?.actor))
      return [roleBy('target', party, 'party to what the act opens')];
  }
  const first = around[0];
  const what = first
    ? groupSpan(text, tokens, first)
    : spanOf(text, (tokens[opened.verb.head] as Token).start, (tokens[opened.verb.head] as Token).end);
  return [{ role: 'target', span: what, thing: true, rule: 'what the act opens' }];
}

/** "said Iran must halt": who says it asks it of the subject. */
function mustDo(source: Source, sentence: SentenceReading, clause: Clause, index: number): Mention[] {
  const { text, tokens, layers } = source;
  const governor = clause.governor === undefined ? undefined : sentence.syntax.clauses[clause.governor];
  if (clause.relation !== 'complement' || !governor || !clause.verb.modals.some((m) => m === 'must' || m === 'should'))
    return [];
  if (
    !/^(?:say|tell|announce|declare|conclude|insist|add|stress|warn|state|reiterate)$/.test(
      (tokens[governor.verb.head] as Token).lemma,
    )
  )
    return [];
  const [asker, asked] = [governor.subjects[0], clause.subjects[0]].map((g) => g && partyOf(text, tokens, layers, g));
  if (!asker || !asked || asker.span.start === asked.span.start) return [];
  const modal = tokens[clause.verb.first] as Token;
  const span = spanOf(text, modal.start, modal.end);
  return [
    mentionOf({
      type: 'REQUEST',
      stage: 'done',
      reasons: [{ what: 'trigger', span, rule: 'who says that somebody must do something asks for it' }],
      span,
      token: clause.verb.first,
      sentence: sentence.index,
      clause: index,
      roles: [roleBy('actor', asker, 'who says it'), roleBy('target', asked, 'who must do it')],
      weight: 2,
    }),
  ];
}

/** "in return for engines": what goes back, from recipient to supplier; where it is itself a told transfer (*its supplies of*), that tells it. */
function inReturn(
  source: Source,
  sentence: SentenceReading,
  mention: Mention,
  around: Surroundings,
  clause: number | undefined,
): Mention[] {
  if (mention.type !== 'TRANSFER') return [];
  const { back } = splitReturn(source.tokens, around.obliques);
  const { text, tokens, layers } = source;
  const payment = back.find(({ preposition }) => preposition === 'for')?.group;
  if (!payment || nounTriggers(tokens, payment)[0].length > 0) return [];
  const goods = back.map(({ group }) => goodsOf(text, tokens, group)).find((g) => g !== undefined);
  const roleOf = (name: string) => mention.roles.find((r) => r.role === name);
  const [supplier, recipient] = [roleOf('recipient'), roleOf('supplier')];
  if (
    !goods &&
    !/^(?:oil|food|grain|gas|fuel|cash|money|gold|rice|technology|know-how|expertise)$/.test(
      (tokens[payment.head] as Token).lower,
    )
  )
    return [];
  const span = goods?.span ?? groupSpan(text, tokens, payment);
  return [
    {
      ...mention,
      reasons: [{ what: 'trigger', span, rule: 'what is given in return for the goods' }],
      span,
      token: payment.head,
      mode: 'return',
      clause,
      roles: [
        ...(supplier ? [{ ...supplier, role: 'supplier', rule: 'receives what this is paid for' }] : []),
        ...(recipient ? [{ ...recipient, role: 'recipient', rule: 'supplies what this is paid for' }] : []),
        {
          role: 'goods',
          span,
          designation: goods?.designation,
          category: goods?.category,
          rule: 'behind “in return for”',
          entries: goods?.entries,
          quantity: layers.quantities(payment.own, payment.last)[0]?.id,
        },
      ],
      quantities: layers.quantities(payment.own, payment.last).map((q) => q.id),
      times: [],
      places: [],
      sentence: sentence.index,
      weight: 2,
      other: true,
      paysFor: undefined,
    },
  ];
}

const REACHES = new Set('arrive reach land'.split(' '));
const USERS = new Set(
  'use fire launch deploy employ receive obtain acquire get operate field have possess display show parade unveil test drop unleash'.split(
    ' ',
  ),
);

/** "North Korea-supplied missiles": who uses them received them. */
function suppliedBy(source: Source, sentence: SentenceReading, group: NounGroup): Mention[] {
  const { text, tokens, layers } = source;
  for (let i = group.own + 1; i < group.last; i++) {
    const { lower } = tokens[i] as Token;
    if (
      !/^(?:supplied|provided|donated|sold|delivered|given|sourced|bought|furnished)$/.test(lower) ||
      (tokens[i - 1] as Token).lower !== '-'
    )
      continue;
    const mention = layers.actors(group.own, i - 2).at(-1);
    const words: NounGroup = { kind: 'noun', first: group.own, last: i - 2, head: i - 2, own: group.own };
    const named = mention
      ? { span: spanOf(text, mention.start, mention.end), actor: mention.actor }
      : partyOf(text, tokens, layers, words);
    const goods = goodsOf(text, tokens, { ...group, own: Math.min(i + 1, group.head) });
    if (!named || !goods) continue;
    const user = sentence.syntax.clauses.find(
      (c) =>
        (c.objects.includes(group) || c.subjects.includes(group) || c.obliques.some((o) => o.group === group)) &&
        USERS.has((tokens[c.verb.head] as Token).lemma),
    );
    const subject =
      user && (user.verb.passive ? user.obliques.find((o) => o.preposition === 'by')?.group : user.subjects[0]);
    const recipient = subject && subject !== group ? partyOf(text, tokens, layers, subject) : undefined;
    const verb = user && (tokens[user.verb.head] as Token);
    const used = verb && /^(?:use|fire|launch|employ|drop|unleash)$/.test(verb.lemma) ? verb : undefined;
    const span = spanOf(text, (tokens[i] as Token).start, (tokens[i] as Token).end);
    return [
      mentionOf({
        type: 'TRANSFER',
        stage: used ? 'used' : 'delivered',
        reasons: [
          { what: 'trigger', span, rule: 'a name, a hyphen and a word for supplied, before arms' },
          ...(used ? [{ what: 'stage used', span: spanOf(text, used.start, used.end), rule: 'put to use' }] : []),
        ],
        span,
        token: i,
        sentence: sentence.index,
        clause: user ? sentence.syntax.clauses.indexOf(user) : undefined,
        roles: [
          { role: 'supplier', span: named.span, actor: principal(layers, named.actor)?.id, rule: 'before the hyphen' },
          ...(recipient
            ? [
                {
                  ...roleBy('recipient', recipient, 'uses or holds what was supplied'),
                  actor: principal(layers, recipient.actor)?.id,
                },
              ]
            : []),
          {
            role: 'goods',
            span: goods.span,
            designation: goods.designation,
            category: goods.category,
            quantity: layers.quantities(group.own, group.last)[0]?.id,
            rule: 'behind the hyphen',
            entries: goods.entries,
          },
        ],
      }),
    ];
  }
  return [];
}
