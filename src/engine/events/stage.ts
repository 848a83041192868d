import type { Trigger } from '../../vocabulary/event-triggers.ts';
import { REFUSING, STAGE_OF_GOVERNOR } from '../../vocabulary/stages.ts';
import { JUDGING } from '../../vocabulary/telling-verbs.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause, Syntax } from '../syntax/clause.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import { Course } from './course.ts';
import { isLifted } from './lifting.ts';
import type { Surroundings } from './mention.ts';

const FUTURE = new Set(['will', 'shall', 'would']);
const POSSIBLE = new Set(['could', 'may', 'might', 'can']);
/** What is said of goods under way or arrived: *the shipment arrived*. */
const ARRIVALS: Readonly<Record<string, string>> = {
  arrive: 'delivered',
  reach: 'delivered',
  land: 'delivered',
  complete: 'delivered',
  receive: 'delivered',
  unload: 'delivered',
  enter: 'delivered',
  depart: 'shipped',
  leave: 'shipped',
  sail: 'shipped',
  begin: 'shipped',
  start: 'shipped',
  continue: 'shipped',
  intercept: 'shipped',
  seize: 'shipped',
};
/** What is told of deeds to come: *is expected to deliver*, *is due to begin*, *was delayed*. */
const AWAITED = new Set(
  'expect schedule plan slate slat due set bound delay postpone defer anticipate expected scheduled planned slated'.split(
    ' ',
  ),
);
/** What deeds to come do: they take place, or their goods arrive. */
const COMES = new Set([...Object.keys(ARRIVALS), 'take', 'happen', 'occur', 'go', 'resume', 'follow']);
const PLANS = new Set('plan plans intend intention consider mull hope aim'.split(' '));

/**
 * The stage of a transfer: what the trigger tells by itself, changed by what governs it, by modals and by refusal.
 * @param engaged whether who talks about it is a party to it
 */
export function stageOf(
  text: string,
  tokens: readonly Token[],
  syntax: Syntax,
  trigger: Trigger,
  around: Surroundings,
  engaged: boolean,
): Course {
  const course = new Course(text, tokens, trigger.stage ?? 'delivered');
  const setting: Setting = { tokens, syntax, trigger, course };
  const { clause } = around;
  const lemma = (i: number) => (tokens[i] as Token).lemma;
  if (around.group) {
    // a noun: what it depends on (a request for), then the verb that carries it
    for (const { group } of around.above)
      if (isLifted(tokens, clause, group)) course.set('agreed', 'what barred it is lifted', group.head);
      else governed(setting, lemma(group.head), group.head);
    const direct =
      around.above.length === 0 &&
      clause &&
      (clause.subjects.includes(around.group) ||
        clause.objects.includes(around.group) ||
        (/^(?:negotiate|discuss|talk|haggle|agree|bargain)$/.test(lemma(clause.verb.head)) &&
          clause.obliques.some(({ group }) => group === around.group)));
    if (clause && direct) {
      const { head, modals, passive } = clause.verb;
      const verb = lemma(head);
      // a council that discusses deliveries negotiates none
      const matter =
        JUDGING.has(verb) &&
        /^(?:delivered|shipped)$/.test(course.stage) &&
        !engaged &&
        !isIndefinite(tokens, around.group);
      if (matter) return course;
      // talks that continue ship nothing
      const arrival = clause.relation === 'open' || trigger.frame === 'deal' ? undefined : ARRIVALS[verb];
      if (arrival) course.set(arrival, 'said of goods under way', head);
      else if (REFUSING.has(`${verb} ${clause.verb.particle}`)) course.set('refused', 'turned down', head);
      else governed(setting, verb, head);
      if (isUnderWay(course)) {
        if (modals.some((m) => FUTURE.has(m))) course.set('agreed', 'modal of the future', clause.verb.first);
        else if (modals.some((m) => POSSIBLE.has(m)) && !clause.verb.perfect)
          course.set(trigger.frame === 'give' ? 'offered' : 'sought', 'modal of the possible', clause.verb.first);
      }
      // "the transfer is slated to be discussed" awaits no transfer
      const opened = syntax.clauses.find((c) => c.relation === 'open' && syntax.clauses[c.governor ?? -1] === clause);
      const awaits = opened === undefined || COMES.has(lemma(opened.verb.head));
      if (awaits && passive && AWAITED.has(verb) && course.stage !== 'refused') course.set('agreed', 'awaited', head);
      const due = awaits && clause.verb.copula ? adjectiveBehind(syntax, clause) : undefined;
      if (due && AWAITED.has(due.word) && isUnderWay(course)) course.set('agreed', 'awaited', due.first);
      climb(setting, clause);
    }
    return course;
  }
  if (!clause) return course;
  const { verb } = clause;
  // "may have shipped" is not sure of what was done, "may ship" tells what is offered
  if (verb.modals.some((m) => FUTURE.has(m))) {
    if (verb.negation !== undefined) course.set('refused', 'will not', verb.negation);
    else if (trigger.stage !== 'sought' && trigger.stage !== 'offered')
      course.set('agreed', 'modal of the future', verb.first);
  } else if (verb.modals.some((m) => POSSIBLE.has(m)) && verb.negation === undefined && !verb.perfect)
    course.set(trigger.frame === 'give' ? 'offered' : 'sought', 'modal of the possible', verb.first);
  else if (verb.progressive && course.stage === 'delivered') course.set('shipped', 'progressive', verb.head);
  const paper = isUnderWay(course) ? paperOver(syntax, clause) : undefined;
  if (paper && STAGE_OF_GOVERNOR[lemma(paper.head)] === 'agreed')
    course.set('agreed', 'what the paper says', paper.head);
  climb(setting, clause);
  return course;
}

/** The noun that a relative clause is about: "the deal that gives Peru tanks", "a contract under which Peru gets them". */
function paperOver({ phrases }: Syntax, { at, relation, governingNoun }: Clause): NounGroup | undefined {
  if (relation !== 'relative') return undefined;
  if (governingNoun) return governingNoun;
  const opener = phrases.findLastIndex(({ kind }, i) => kind === 'relative' && i < at);
  const noun = phrases[opener - 1]?.kind === 'preposition' ? phrases[opener - 2] : undefined;
  return noun?.kind === 'noun' ? noun : undefined;
}

/** What the steps of setting a stage share. */
interface Setting {
  readonly tokens: readonly Token[];
  readonly syntax: Syntax;
  readonly trigger: Trigger;
  readonly course: Course;
}

function isIndefinite(tokens: readonly Token[], { first }: NounGroup): boolean {
  return /^(?:a|an|another|any|possible|potential|future|further|more|additional)$/.test(
    (tokens[first] as Token).lower,
  );
}

/** Whether the goods are told of as having left, which what governs the telling may take back. */
function isUnderWay({ stage }: Course): boolean {
  return stage === 'shipped' || stage === 'delivered' || stage === 'used';
}

/** Walks up from a clause through the verbs and nouns that open it: *is negotiating to*, *an offer to*. */
function climb(setting: Setting, from: Clause): void {
  const { tokens, syntax, course } = setting;
  let clause: Clause | undefined = from;
  for (let n = 0; n < 4 && clause && (clause.relation === 'open' || clause.relation === 'complement'); n++) {
    // "voted against sending rifles"
    if (clause.relation === 'open' && clause.marker === 'against')
      course.set('refused', 'against it', clause.verb.head);
    if (clause.relation === 'open' && clause.governingNoun)
      governed(setting, (tokens[clause.governingNoun.head] as Token).lemma, clause.governingNoun.head);
    const governor: Clause | undefined = clause.governor === undefined ? undefined : syntax.clauses[clause.governor];
    if (!governor) break;
    if (clause.relation === 'complement') break;
    const { lemma } = tokens[governor.verb.head] as Token;
    if (!clause.governingNoun || STAGE_OF_GOVERNOR[lemma] === 'refused') governed(setting, lemma, governor.verb.head);
    if (AWAITED.has(lemma) && isUnderWay(course)) course.set('agreed', 'awaited', governor.verb.head);
    if (governor.verb.copula) adjective(setting, governor);
    if (governor.verb.negation !== undefined && /^(?:offer|agree|want|plan|intend|seek|go)$/.test(lemma))
      course.set('refused', 'does not agree', governor.verb.negation);
    clause = governor;
  }
}

/** "is ready to supply", "is willing to sell", "is set to receive". */
function adjective(setting: Setting, clause: Clause): void {
  const { syntax, course } = setting;
  const found = adjectiveBehind(syntax, clause);
  const { word, first } = found ?? { word: '', first: clause.verb.last };
  if (/^(?:unwilling|reluctant|unable)$/.test(word)) course.set('refused', 'unwilling', first);
  else if (clause.verb.negation !== undefined && /^(?:ready|willing|prepared)$/.test(word))
    course.set('refused', 'not willing', first);
  else if (found) governed(setting, word, first);
  if ((!found || AWAITED.has(word)) && isUnderWay(course)) course.set('agreed', 'is to be done', first);
}

/** The adjective that a copula gives its subject. */
function adjectiveBehind({ phrases }: Syntax, { at }: Clause): { word: string; first: number } | undefined {
  for (const phrase of phrases.slice(at + 1, at + 4)) {
    if (phrase.kind === 'adjective') return phrase;
    if (phrase.kind === 'verb') return undefined;
  }
  return undefined;
}

function governed({ trigger, course }: Setting, lemma: string, token: number): void {
  const set = STAGE_OF_GOVERNOR[lemma];
  if (set === undefined) return;
  const to = (stage: string) => course.set(stage, 'governs it', token, `stages: ${lemma} (${set})`);
  if (PLANS.has(lemma) && trigger.frame === 'get') to('sought');
  // "began delivering", "continues to seek"
  else if (set !== 'shipped') to(set);
  else if (course.stage === 'delivered') to('shipped');
}
