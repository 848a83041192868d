import { spanOf } from '../../report/index.ts';
import { type Trigger, VERB_TRIGGERS } from '../../vocabulary/event-triggers.ts';
import { sportsWords } from '../../vocabulary/sports-words.ts';
import { TELLING } from '../../vocabulary/telling-verbs.ts';
import type { Token } from '../sentences/token.ts';
import type { NounGroup, VerbGroup } from '../syntax/phrase.ts';
import { matterOf, mustDo, warns, whatIsAsked } from './asking.ts';
import { attach } from './attach.ts';
import { conclusion } from './conclusion.ts';
import type { Source } from './filling.ts';
import { fill } from './frames/frames.ts';
import { withoutMatters, withoutMeans, withoutRanks, withoutSteps, withoutVows } from './governor.ts';
import { FORCE } from './identity.ts';
import { madeIn } from './made-in.ts';
import type { Mention, RoleMention, SentenceReading, Surroundings } from './mention.ts';
import { hasNeeds, isGeneric } from './needs.ts';
import { withoutOutcomes } from './outcomes.ts';
import { inReturn, opensInReturn, payment } from './payments.ts';
import { progress } from './progress.ts';
import { referenceOf } from './reference.ts';
import { stageOf } from './stage.ts';
import { suppliedBy, userAsRecipient } from './supplies.ts';
import { aroundNoun, aroundVerb } from './surroundings.ts';
import { isNoTrigger, nounTriggers, toldBy, verbTriggers } from './triggers.ts';
import { asSpoken } from './verbal.ts';
import { died } from './victims.ts';

/** Roles of those who act or are acted on. */
const PARTIES: ReadonlySet<string> = new Set(['actor', 'supplier', 'recipient', 'target']);

/** Finds what happened in one sentence. */
export function detect(source: Source, sentence: SentenceReading): Mention[] {
  const found: Mention[] = [];
  const { syntax } = sentence;
  const playing = isPlay(source.tokens, sentence);
  const used = new Set<number>();
  for (const [index, clause] of syntax.clauses.entries()) {
    found.push(...mustDo(source, sentence, clause, index), ...warns(source, sentence, clause, index));
    const around = aroundVerb(source.tokens, clause, syntax);
    for (const told of verbTriggers(source.tokens, clause, syntax.phrases[clause.at + 1])) {
      const trigger = asSpoken(source, told, around);
      if (playing && trigger.type === 'ASSAULT' && (trigger.frame !== 'harm' || trigger.word === 'beat')) continue;
      const whole = isWhole(source.tokens, trigger, around) ? { ...around, objects: around.objects.slice(1) } : around;
      const mention = build(source, sentence, trigger, whole, clause.verb.head, verbEnd(clause.verb), index);
      if (!mention) continue;
      found.push(mention, ...inReturn(source, sentence, mention, around, index));
      const carried = clause.objects[0];
      if (
        carried &&
        (whole !== around ||
          VERB_TRIGGERS.has(
            `${(source.tokens[clause.verb.head] as Token).lemma} ${(source.tokens[carried.head] as Token).lower}`,
          ))
      )
        used.add(carried.head);
      // "came under attack": the noun is part of the verb
      for (const { group } of clause.obliques)
        if (trigger.word.endsWith(` ${(source.tokens[group.head] as Token).lower}`)) used.add(group.head);
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
      for (const told of triggers) {
        const trigger = asSpoken(source, told, around);
        if (trigger.type === 'CONSULT' && isAudience(source.tokens, group, around)) continue;
        const mention = build(source, sentence, trigger, around, first, group.head, index);
        // "the agreement was signed in Oslo": an end of talks that names nobody
        const ends =
          mention?.type === 'AGREE' && mention.roles.length === 0 && triggers.some(({ frame }) => frame === 'deal');
        if (!mention || ends) continue;
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
    withoutMatters(
      syntax,
      withoutVows(
        source.tokens,
        syntax,
        withoutMeans(syntax, withoutSteps(syntax, withoutRanks(source.tokens, syntax, found))),
      ),
    ),
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

/** "set fire to": the object is part of the verb. */
function isWhole(tokens: readonly Token[], { word }: Trigger, { objects }: Surroundings): boolean {
  const [, object, preposition] = word.split(' ');
  return preposition !== undefined && objects[0] !== undefined && (tokens[objects[0].head] as Token).lower === object;
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
  roles.push(...whatIsAsked(source, sentence, trigger, around, roles), ...matterOf(source, sentence, trigger, around));
  if (trigger.type === 'ASSAULT' || trigger.type === 'TRANSFER') roles.push(...madeIn(source, sentence, around, roles));
  if (trigger.type === 'ASSAULT') roles.push(...died(source, sentence, around));
  if (!hasNeeds({ source, sentence, trigger, around, roles, last })) return undefined;
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
  const { counted, ...reference } = referenceOf(source, sentence, around, roles, attached.times);
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
    ...reference,
    backward:
      trigger.frame === 'die' ||
      (counted && FORCE.has(trigger.type)) ||
      (!around.group &&
        around.clause?.relation === 'relative' &&
        attached.times.length === 0 &&
        !roles.some(({ role }) => PARTIES.has(role))),
    paysFor: payment(source, around),
    answers: trigger.type === 'TRANSFER' && opensInReturn(tokens, sentence),
  };
}

const AHEAD = /^(?:next|tomorrow|the (?:next|coming)|later this)\b/i;

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

const DOERS = new Set(['topic', 'supplier', 'recipient', 'donor', 'actor', 'authority', 'goods', 'instrument']);

/** A country named as who does it, a name that calls the arms: no place where it is done. */
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

function distinct(roles: readonly RoleMention[]): RoleMention[] {
  return roles.filter(
    (role, i) =>
      roles.findIndex((r) => r.role === role.role && r.span.start === role.span.start && r.actor === role.actor) === i,
  );
}
