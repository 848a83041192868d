import { PARTITIVES, type Trigger } from '../../vocabulary/event-triggers.ts';
import { JUDGING } from '../../vocabulary/telling-verbs.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause } from '../syntax/clause.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import { Course } from './course.ts';
import type { Source } from './filling.ts';
import { LISTS, SETS } from './frames/dealings.ts';

import type { SentenceReading, Surroundings } from './mention.ts';

/** How far an event other than a transfer has come: from tense and what governs it. */
export function progress(
  { text, tokens, layers }: Source,
  trigger: Trigger,
  { syntax }: SentenceReading,
  around: Surroundings,
): Course {
  const course = new Course(text, tokens, 'done');
  // a meeting or a training that will be is planned, not foretold
  const foretold = /^(?:CONSULT|COOPERATE|AID|AGREE)$/.test(trigger.type) ? 'planned' : 'predicted';
  for (const { group } of around.above)
    if (/^(?:request|appeal|call|demand|bid)$/.test((tokens[group.head] as Token).lemma))
      return course.set('requested', 'depends on a request', group.head);
  for (const { group } of around.above)
    if (/^(?:threat|risk|fear|prospect|possibility|danger)$/.test((tokens[group.head] as Token).lemma))
      return course.set('predicted', 'only threatened', group.head);
  const group = around.group;
  const arranged = group && arrangedBehind(tokens, syntax.clauses, group);
  if (arranged) return course.set('planned', 'arranged', arranged.verb.head);
  // "will provide tons of food aid": what is counted is what is provided
  const isSum = ({ own, last }: NounGroup) => layers.quantities(own, last).some(({ kind }) => kind === 'money');
  const counted = around.above.every(({ group: g }) => PARTITIVES.has((tokens[g.head] as Token).lemma) || isSum(g));
  const top = around.above.at(-1)?.group ?? group;
  // "add two firms to its sanctions list"
  const listing =
    trigger.type === 'SANCTION' && around.clause && LISTS.test((tokens[around.clause.verb.head] as Token).lemma);
  const direct =
    !top ||
    listing ||
    (counted &&
      around.clause &&
      (around.clause.subjects.includes(top) ||
        around.clause.objects.includes(top) ||
        around.clause.verb.copula ||
        (trigger.type === 'CONSULT' && around.carried.length > 0)));
  // "called a meeting for Tuesday"
  const caller =
    trigger.type === 'CONSULT' && group && around.clause?.objects.includes(group) ? around.clause.verb : undefined;
  if (caller && (tokens[caller.head] as Token).lemma === 'call') return course.set('planned', 'called', caller.head);
  // "pledged $12 million"
  const giver = trigger.frame === 'fund' ? around.clause?.verb : undefined;
  if (giver && PROMISES.test((tokens[giver.head] as Token).lemma)) return course.set('planned', 'promised', giver.head);
  // "would consider a loan"; an attack that is weighed may be one that was
  const weighs = group && around.clause?.objects.includes(group) ? around.clause.verb : undefined;
  if (
    weighs &&
    /^(?:consider|mull|weigh)$/.test((tokens[weighs.head] as Token).lemma) &&
    /^(?:AID|AGREE|COOPERATE|MOBILIZE|SANCTION)$/.test(trigger.type)
  )
    return course.set('planned', 'weighed', weighs.head);
  // a strike that a council will discuss is done
  const judging = around.clause && (tokens[around.clause.verb.head] as Token).lemma;
  // but sanctions that it considers are not
  const mulled = /^(?:consider|weigh|mull)$/.test(judging ?? '') && group?.first === group?.own && !group?.possessor;
  const talked = group && judging && JUDGING.has(judging) && !(mulled && trigger.type === 'SANCTION');
  let clause = direct && !talked ? around.clause : undefined;
  // "could not confirm that it had attacked": how it is told is not how it happens
  let reported = false;
  for (let n = 0; n < 4 && clause; n++) {
    const { verb } = clause;
    const { lemma } = tokens[verb.head] as Token;
    const by = (stage: string, rule: string) => course.set(stage, rule, verb.head);
    if (n > 0 || around.group) {
      if (verb.copula && isDue(syntax, clause)) return by('planned', 'due');
      if (n > 0 && verb.copula && isToBe(syntax, clause)) return by('planned', 'is to be done');
      if (n > 0 && /^(?:start|begin|continue)$/.test(lemma)) return by('ongoing', 'has begun');
      if (/^(?:MOBILIZE|ASSAULT|RETREAT|COOPERATE)$/.test(trigger.type) && /^(?:approve|authori[sz]e)$/.test(lemma))
        return by('planned', 'approved');
      // "the strike set a house ablaze" arranges nothing
      const sets = lemma === 'set' && !verb.passive;
      if (!sets && /^(?:slate|slat|schedule|plan|intend|set|arrange|prepare|expect|consider|mull|weigh)$/.test(lemma))
        return by('planned', 'arranged');
      if (
        /^(?:request|ask|invite|urge|demand|seek|appeal|need|recommend|order|direct|instruct|command)$/.test(lemma) ||
        (n === 0 && lemma === 'want') ||
        (n === 0 && lemma === 'call' && isCalledFor(clause, top)) ||
        (n > 0 && lemma === 'call')
      )
        return by('requested', 'asked for');
      if (/^(?:try|attempt|fail)$/.test(lemma)) return by('attempted', 'tried');
      if (/^(?:predict|anticipate|forecast)$/.test(lemma)) return by(foretold, 'foretold');
      if (/^(?:threaten|vow|promise|pledge|agree|decide|offer|volunteer|commit|undertake|propose)$/.test(lemma))
        return by('planned', 'promised');
    }
    if (reported || isPolite(trigger, around)) {
      // the modals are of the telling, or none: "I would urge"
    } else if (verb.modals.some((m) => m === 'will' || m === 'shall' || m === 'would' || m === 'going'))
      by(foretold, 'modal of the future');
    else if (!verb.perfect && verb.modals.some((m) => m === 'may' || m === 'might' || m === 'could'))
      by(foretold, 'modal of the possible');
    else if (n === 0 && verb.progressive && !around.group) by('ongoing', 'progressive');
    if (
      around.group &&
      clause === around.clause &&
      verb.copula &&
      clause.obliques.some((o) => o.preposition === 'under')
    )
      by('in-force', 'is under it');
    if (clause.relation !== 'open' && clause.relation !== 'complement') break;
    if (clause.governingNoun && clause.relation === 'open') {
      const { head } = clause.governingNoun;
      const noun = (tokens[head] as Token).lemma;
      if (/^(?:attempt|effort|bid|operation|campaign|mission|drive|push|plot|conspiracy)$/.test(noun))
        return course.set('attempted', 'an attempt', head);
      if (/^(?:plan|decision|intention|vow|pledge|threat|right|option|readiness|possibility)$/.test(noun))
        return course.set('planned', 'a plan', head);
      if (/^(?:request|demand|appeal|call)$/.test(noun)) return course.set('requested', 'a request', head);
    }
    // "reports that a man was attacking": what governs the noun says nothing of it
    if (clause.relation === 'complement' && clause.governingNoun) break;
    reported ||= clause.relation === 'complement';
    clause = clause.governor === undefined ? undefined : syntax.clauses[clause.governor];
  }
  // a sanction that nobody is told to set or lift stands: *broke the UN embargo*
  const setter = around.clause ? (tokens[around.clause.verb.head] as Token).lemma : '';
  const sets = around.clause && (SETS.has(setter) || LISTS.test(setter)) && !isStanding(around.clause);
  if (
    trigger.type === 'SANCTION' &&
    trigger.frame === 'impose' &&
    !trigger.mode &&
    group &&
    course.stage === 'done' &&
    !sets &&
    !NEW.has((tokens[group.own] as Token).lower) &&
    !/(?:ation|ing)$/.test(trigger.word)
  )
    return course.set('in-force', 'nobody sets it here', group.head);
  // "resolutions forbid any trade with it": what stands, in the present tense
  const ban = trigger.type === 'SANCTION' && !group ? around.clause?.verb : undefined;
  if (ban && course.stage === 'done' && BANS.test((tokens[ban.head] as Token).lower) && ban.first === ban.head)
    return course.set('in-force', 'present tense', ban.head);
  return course;
}

const BANS = /^(?:ban|prohibit|forbid|bar)s?$/;

/** "I would urge anyone who saw it": who says so asks. */
function isPolite({ type }: Trigger, { clause, group }: Surroundings): boolean {
  return type === 'REQUEST' && !group && clause?.verb.modals.at(-1) === 'would';
}

const PROMISES = /^(?:pledge|promise|offer|commit|earmark)$/;

const NEW = new Set('new fresh further additional more tougher another'.split(' '));

/** "has imposed since 2004". */
function isStanding({ verb, obliques }: Clause): boolean {
  return verb.perfect && obliques.some(({ preposition }) => preposition === 'since');
}

/** "called for the resignation of". */
function isCalledFor({ obliques }: Clause, group: NounGroup | undefined): boolean {
  return obliques.some((o) => o.preposition === 'for' && o.group === group);
}

/** "a drill planned for June": what is said of a noun right behind it. */
export function arrangedBehind(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  group: NounGroup,
): Clause | undefined {
  return clauses.find(
    ({ relation, governingNoun, verb }) =>
      relation === 'reduced' &&
      governingNoun === group &&
      /^(?:plan|schedule|slate|set|arrange)$/.test((tokens[verb.head] as Token).lemma),
  );
}

/** "is to pull out". */
function isToBe({ phrases }: SentenceReading['syntax'], { at }: Clause): boolean {
  const next = phrases[at + 1];
  return next?.kind === 'verb' && next.form === 'infinitive';
}

/** "is due to", "is set to", "is willing to". */
function isDue({ phrases }: SentenceReading['syntax'], { at }: Clause): boolean {
  const next = phrases[at + 1];
  return (
    next?.kind === 'adjective' && /^(?:due|set|bound|likely|expected|willing|ready|prepared|committed)$/.test(next.word)
  );
}
