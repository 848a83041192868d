import type { Trigger } from '../../vocabulary/event-triggers.ts';
import { STAGE_OF_GOVERNOR } from '../../vocabulary/stages.ts';
import { JUDGING } from '../../vocabulary/telling-verbs.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause, Syntax } from '../syntax/clause.ts';
import type { NounGroup } from '../syntax/phrase.ts';
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
const PLANS = new Set('plan plans intend intention consider mull hope aim'.split(' '));

/**
 * The stage of a transfer: what the trigger tells by itself, changed by what governs it, by modals and by refusal.
 * @param engaged whether who talks about it is a party to it
 */
export function stageOf(
  tokens: readonly Token[],
  syntax: Syntax,
  trigger: Trigger,
  around: Surroundings,
  engaged: boolean,
): string {
  let stage = trigger.stage ?? 'delivered';
  const { clause } = around;
  const lemma = (i: number) => (tokens[i] as Token).lemma;
  if (around.group) {
    // a noun: what it depends on (a request for), then the verb that carries it
    for (const { group } of around.above) stage = governed(lemma(group.head), trigger, stage);
    const direct =
      around.above.length === 0 &&
      clause &&
      (clause.subjects.includes(around.group) ||
        clause.objects.includes(around.group) ||
        (/^(?:negotiate|discuss|talk|haggle|agree|bargain)$/.test(lemma(clause.verb.head)) &&
          clause.obliques.some(({ group }) => group === around.group)));
    if (clause && direct) {
      const verb = lemma(clause.verb.head);
      // a council that discusses deliveries negotiates none
      const matter =
        JUDGING.has(verb) && /^(?:delivered|shipped)$/.test(stage) && !engaged && !isIndefinite(tokens, around.group);
      if (matter) return stage;
      stage =
        ARRIVALS[verb] && clause.relation !== 'open' ? (ARRIVALS[verb] as string) : governed(verb, trigger, stage);
      if (clause.verb.modals.some((m) => FUTURE.has(m)) && STAGE_ORDER.indexOf(stage) > 3 && stage !== 'refused')
        stage = 'agreed';
      if (clause.verb.passive && /^(?:expect|schedule|plan|slate|due|set)$/.test(verb) && stage !== 'refused')
        stage = 'agreed';
      stage = climb(tokens, syntax, clause, trigger, stage);
    }
    return stage;
  }
  if (!clause) return stage;
  const { verb } = clause;
  if (verb.modals.some((m) => FUTURE.has(m)))
    stage =
      verb.negation !== undefined
        ? 'refused'
        : trigger.stage === 'sought' || trigger.stage === 'offered'
          ? stage
          : 'agreed';
  else if (verb.modals.some((m) => POSSIBLE.has(m)) && verb.negation === undefined)
    stage = trigger.frame === 'give' ? 'offered' : 'sought';
  else if (verb.progressive && (stage === 'delivered' || stage === 'agreed'))
    stage = stage === 'delivered' ? 'shipped' : stage;
  return climb(tokens, syntax, clause, trigger, stage);
}

function isIndefinite(tokens: readonly Token[], { first }: NounGroup): boolean {
  return /^(?:a|an|another|any|possible|potential|future|further|more|additional)$/.test(
    (tokens[first] as Token).lower,
  );
}

const STAGE_ORDER = ['sought', 'offered', 'negotiating', 'agreed', 'shipped', 'delivered', 'used', 'refused'];

/** Walks up from a clause through the verbs and nouns that open it: *is negotiating to*, *an offer to*. */
function climb(tokens: readonly Token[], syntax: Syntax, from: Clause, trigger: Trigger, start: string): string {
  let stage = start;
  let clause: Clause | undefined = from;
  for (let n = 0; n < 4 && clause && (clause.relation === 'open' || clause.relation === 'complement'); n++) {
    if (clause.relation === 'open' && clause.governingNoun)
      stage = governed((tokens[clause.governingNoun.head] as Token).lemma, trigger, stage);
    const governor: Clause | undefined = clause.governor === undefined ? undefined : syntax.clauses[clause.governor];
    if (!governor) break;
    if (clause.relation === 'complement') break;
    const { lemma } = tokens[governor.verb.head] as Token;
    if (!clause.governingNoun || /^(?:reject|refuse|block|cancel|halt|suspend|stop|veto)$/.test(lemma))
      stage = governed(lemma, trigger, stage);
    if (governor.verb.copula) stage = adjective(tokens, syntax, governor, trigger, stage);
    if (governor.verb.negation !== undefined && /^(?:offer|agree|want|plan|intend|seek|go)$/.test(lemma))
      stage = 'refused';
    clause = governor;
  }
  return stage;
}

/** "is ready to supply", "is willing to sell", "is set to receive". */
function adjective(tokens: readonly Token[], syntax: Syntax, clause: Clause, trigger: Trigger, stage: string): string {
  for (let i = clause.at + 1; i < clause.at + 4; i++) {
    const phrase = syntax.phrases[i];
    if (phrase?.kind === 'adjective') {
      if (/^(?:unwilling|reluctant|unable)$/.test(phrase.word)) return 'refused';
      return clause.verb.negation !== undefined && /^(?:ready|willing|prepared)$/.test(phrase.word)
        ? 'refused'
        : governed(phrase.word, trigger, stage);
    }
    if (phrase?.kind === 'verb') break;
  }
  return clause.verb.copula && tokens[clause.verb.last]
    ? stage === 'delivered' || stage === 'shipped'
      ? 'agreed'
      : stage
    : stage;
}

function governed(lemma: string, trigger: Trigger, stage: string): string {
  const set = STAGE_OF_GOVERNOR[lemma];
  if (set === undefined) return stage;
  if (PLANS.has(lemma) && trigger.frame === 'get') return 'sought';
  // "began delivering", "continues to seek"
  if (set === 'shipped') return stage === 'delivered' ? 'shipped' : stage;
  return set;
}
