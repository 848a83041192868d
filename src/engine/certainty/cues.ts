import {
  CONDITIONALS,
  CUE_ADJECTIVES,
  CUE_ADVERBS,
  CUE_NOUNS,
  CUE_VERBS,
  type CueClass,
  MODAL_CLASS,
} from '../../vocabulary/certainty-cues.ts';
import { LIGHT_VERBS } from '../../vocabulary/event-triggers.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause, Syntax } from '../syntax/clause.ts';
import type { NounGroup, Phrase } from '../syntax/phrase.ts';

/** What a cue does to the event under it. */
export type Effect = CueClass | 'negation' | 'conditional' | 'purpose' | 'any';

/** A word that bears on whether an event is so. Steps of a path run from the event outwards. */
export interface Step {
  readonly effect: Effect;
  readonly token: number;
  /** What it stands in: the event's own verb or noun group, or something that governs it, counted outwards from 1. */
  readonly level: number;
  readonly kind: 'verb' | 'noun' | 'adjective' | 'adverb' | 'modal' | 'negation' | 'opener';
}

/** The cues over the event whose trigger is token `at`, from the inside out. */
export function path(tokens: readonly Token[], syntax: Syntax, at: number): Step[] {
  const position = syntax.phrases.findIndex((p) => p.first <= at && at <= p.last);
  const phrase = syntax.phrases[position];
  if (!phrase) return [];
  if (phrase.kind === 'verb') {
    const clause = syntax.clauses.find((c) => c.at === position);
    return clause ? ofClause(tokens, syntax, clause, 0) : [];
  }
  // "no deal was reached": the one *no* stands in the noun's group and in the verb's subject
  if (phrase.kind === 'noun')
    return ofNoun(tokens, syntax, position, phrase, at).filter(
      (step, i, all) => all.findIndex(({ token, effect }) => token === step.token && effect === step.effect) === i,
    );
  return ofAdjective(tokens, syntax, position);
}

function ofClause(tokens: readonly Token[], syntax: Syntax, start: Clause, from: number): Step[] {
  const steps: Step[] = [];
  let clause: Clause | undefined = start;
  for (let level = from; clause && level < from + 6; level++) {
    const own = ownSteps(tokens, syntax, clause, level);
    steps.push(...(isToldAhead(tokens, syntax, clause) ? own.map(asWill(tokens)) : own));
    const opener =
      clause.marker !== undefined && CONDITIONALS.has(clause.marker) ? openerToken(syntax, clause) : undefined;
    // "five died when drones struck": it was so
    const told = clause.marker === 'when' && isPast(tokens[clause.verb.first] as Token);
    if (opener !== undefined && !told) {
      steps.push({
        effect:
          clause.marker === 'without'
            ? 'counter'
            : clause.marker === 'when' ||
                clause.marker === 'once' ||
                clause.marker === 'before' ||
                clause.marker === 'until'
              ? 'any'
              : 'conditional',
        token: opener,
        level,
        kind: 'opener',
      });
    }
    const noun = clause.governingNoun;
    const open = clause.relation === 'open';
    if (!open && clause.relation !== 'complement' && !(clause.relation === 'conjunct' && clause.governor !== undefined))
      break;
    const governor: Clause | undefined = clause.governor === undefined ? undefined : syntax.clauses[clause.governor];
    if (governor === clause) break;
    if (noun) {
      const effect = CUE_NOUNS.get((tokens[noun.head] as Token).lemma);
      if (effect)
        steps.push(
          { effect, token: noun.head, level: level + 1, kind: 'noun' },
          ...groupSteps(tokens, noun, level + 1),
        );
      else if (open && clause.marker === 'to')
        steps.push({ effect: 'purpose', token: clause.verb.first, level: level + 1, kind: 'opener' });
      if (!governor) break;
      // the noun is the governor; the verb above it only sets whether the noun's own state holds
      const verb = CUE_VERBS.get((tokens[governor.verb.head] as Token).lemma);
      if (verb === 'counter' || verb === 'prospect')
        steps.push({ effect: verb, token: governor.verb.head, level: level + 2, kind: 'verb' });
      if (clause.relation === 'complement') {
        clause = governor;
        continue;
      }
      break;
    }
    if (!governor) break;
    const lemma = (tokens[governor.verb.head] as Token).lemma;
    const effect = governor.verb.copula ? undefined : CUE_VERBS.get(lemma);
    if (effect) steps.push({ effect, token: governor.verb.head, level: level + 1, kind: 'verb' });
    else if (governor.verb.copula) steps.push(...adjectives(tokens, syntax, governor.at, clause.at, level + 1));
    else if (open && clause.marker === 'to' && !(lemma === 'have'))
      steps.push({ effect: 'purpose', token: clause.verb.first, level: level + 1, kind: 'opener' });
    else if (lemma === 'have' && clause.marker === 'to')
      steps.push({ effect: 'prospect', token: governor.verb.head, level: level + 1, kind: 'verb' });
    if (clause.marker === 'from' && effect !== 'counter')
      steps.push({ effect: 'counter', token: clause.verb.first, level: level + 1, kind: 'opener' });
    clause = governor;
  }
  return steps;
}

/** "said it would build": what was said to be coming, where nothing makes it hang on a condition. */
function isToldAhead(tokens: readonly Token[], { clauses }: Syntax, { relation, governor, marker }: Clause): boolean {
  const teller = governor === undefined ? undefined : clauses[governor];
  const said = teller && CUE_VERBS.get((tokens[teller.verb.head] as Token).lemma);
  return (
    (relation === 'complement' || (relation === 'conjunct' && marker !== 'if')) &&
    said === 'said' &&
    isPast(tokens[(teller as Clause).verb.first] as Token) &&
    !clauses.some((c) => c.marker === 'if' || c.marker === 'unless')
  );
}

/** A *would* of reported speech as the *will* that was said. */
const asWill =
  (tokens: readonly Token[]) =>
  (step: Step): Step =>
    step.kind === 'modal' && normal((tokens[step.token] as Token).lower) === 'would'
      ? { ...step, effect: 'probable' }
      : step;

/** Negation, modals and adverbs of a verb group. */
function ownSteps(tokens: readonly Token[], syntax: Syntax, { verb, at, subjects }: Clause, level: number): Step[] {
  const steps: Step[] = [];
  if (verb.negation !== undefined) steps.push({ effect: 'negation', token: verb.negation, level, kind: 'negation' });
  for (let i = verb.first; i <= verb.last; i++) {
    const { lower, pos } = tokens[i] as Token;
    const modal =
      verb.modals.length > 0 && (pos === 'AUX' || pos === 'VERB') && i !== verb.head
        ? MODAL_CLASS[normal(lower)]
        : undefined;
    // what somebody cannot do is not done
    const cannot = verb.negation !== undefined && modal === 'possible' && /^(?:can|ca|could)$/.test(lower);
    if (modal && !cannot) steps.push({ effect: modal, token: i, level, kind: 'modal' });
    const adverb = i !== verb.negation && pos === 'ADV' ? CUE_ADVERBS.get(lower) : undefined;
    if (adverb)
      steps.push({
        effect:
          adverb === 'counter' && lower !== 'nearly' && lower !== 'almost' && lower !== 'falsely' ? 'negation' : adverb,
        token: i,
        level,
        kind: 'adverb',
      });
  }
  for (const i of [at - 1, at - 2, at + 1]) {
    const phrase = syntax.phrases[i];
    const adverb = phrase?.kind === 'adverb' ? CUE_ADVERBS.get(phrase.word) : undefined;
    if (phrase && adverb)
      steps.push({
        effect: adverb === 'counter' && /^(?:never|not)$/.test((phrase as { word: string }).word) ? 'negation' : adverb,
        token: phrase.first,
        level,
        kind: 'adverb',
      });
  }
  // "no missiles were sold", "nobody attacked"
  for (const subject of subjects) {
    const { lower } = tokens[subject.first] as Token;
    if (/^(?:no|nobody|nothing|none|neither|few|little)$/.test(lower))
      steps.push({ effect: 'negation', token: subject.first, level, kind: 'negation' });
  }
  return steps;
}

function normal(lower: string): string {
  return lower === 'wo' || lower === "'ll" ? 'will' : lower === 'ca' ? 'can' : lower === "'d" ? 'would' : lower;
}

/** A verb's past form, or the auxiliary of one: *struck*, *was*. */
function isPast({ lower, lemma }: Token): boolean {
  return (
    /^(?:was|were|had|did)$/.test(lower) ||
    (lower !== lemma && !/(?:s|ing|n't)$/.test(lower) && !/^(?:am|are|be|been)$/.test(lower))
  );
}

function openerToken(syntax: Syntax, clause: Clause): number | undefined {
  for (let i = clause.at - 1; i >= 0 && i > clause.at - 12; i--) {
    const phrase = syntax.phrases[i] as Phrase;
    if (phrase.kind !== 'noun' && phrase.kind !== 'verb' && phrase.word === clause.marker) return phrase.first;
  }
  return undefined;
}

/** "is likely to", "are ready to": adjectives between a copula and the verb it opens. */
function adjectives(tokens: readonly Token[], syntax: Syntax, from: number, to: number, level: number): Step[] {
  const steps: Step[] = [];
  for (let i = from + 1; i < to && i < from + 6; i++) {
    const phrase = syntax.phrases[i];
    if (!phrase || phrase.kind === 'verb') break;
    const effect =
      phrase.kind === 'noun'
        ? CUE_NOUNS.get((tokens[phrase.head] as Token).lemma)
        : (CUE_ADJECTIVES.get(phrase.word) ?? CUE_ADVERBS.get(phrase.word));
    if (effect)
      steps.push({ effect, token: phrase.kind === 'noun' ? phrase.head : phrase.first, level, kind: 'adjective' });
  }
  if (steps.length === 0)
    steps.push({ effect: 'prospect', token: (syntax.phrases[to] as Phrase).first, level, kind: 'opener' });
  return steps;
}

/** Determiners and adjectives of a noun group: *no attack*, *alleged transfer*, *any sale*. */
function groupSteps(tokens: readonly Token[], group: NounGroup, level: number): Step[] {
  const steps: Step[] = [];
  for (let i = group.first; i < group.head; i++) {
    const { lower, pos, lemma } = tokens[i] as Token;
    if (lower === 'no') steps.push({ effect: 'negation', token: i, level, kind: 'negation' });
    else if (lower === 'any' || lower === 'possible' || lower === 'such')
      steps.push({ effect: 'any', token: i, level, kind: 'adjective' });
    const effect =
      pos === 'ADJ' || pos === 'VERB' || pos === 'ADV'
        ? (CUE_ADJECTIVES.get(lower) ?? CUE_ADVERBS.get(lower))
        : undefined;
    if (effect) steps.push({ effect, token: i, level, kind: 'adjective' });
    else if (lower === 'so' && (tokens[i + 1] as Token).lower === '-' && (tokens[i + 2] as Token)?.lemma === 'call')
      steps.push({ effect: 'reported', token: i, level, kind: 'adjective' });
    else if (pos === 'VERB' && lower !== lemma && CUE_VERBS.get(lemma) === 'reported')
      steps.push({ effect: 'reported', token: i, level, kind: 'adjective' });
  }
  return steps;
}

function ofNoun(tokens: readonly Token[], syntax: Syntax, position: number, group: NounGroup, at: number): Step[] {
  const steps = groupSteps(tokens, group, 0);
  // what qualifies the head is said of something else
  if (at < group.head && !(group.possessor && at <= group.possessor.last)) return steps;
  const { phrases } = syntax;
  let i = position;
  let level = 1;
  let preposition: string | undefined;
  while (i >= 2 && level < 5) {
    const mark = phrases[i - 1] as Phrase;
    const before = phrases[i - 2] as Phrase;
    if (mark.kind !== 'preposition') break;
    if (mark.word === 'without') steps.push({ effect: 'counter', token: mark.first, level, kind: 'opener' });
    if (before.kind !== 'noun') {
      preposition = mark.word;
      break;
    }
    const effect = CUE_NOUNS.get((tokens[before.head] as Token).lemma);
    if (effect) steps.push({ effect, token: before.head, level, kind: 'noun' }, ...groupSteps(tokens, before, level));
    i -= 2;
    level++;
  }
  const top = phrases[i] as NounGroup;
  const carrier = syntax.clauses.find(
    (c) =>
      Math.abs(c.at - position) < 40 &&
      // "the deal, which was never published": a clause about it says nothing of whether it is
      !(c.relation === 'relative' && c.governingNoun === top) &&
      (c.subjects.includes(top) ||
        c.objects.includes(top) ||
        (i === position && c.obliques.some((o) => o.group === top))),
  );
  if (!carrier) return steps;
  const lemma = (tokens[carrier.verb.head] as Token).lemma;
  const subject = carrier.subjects.includes(top);
  const carried =
    i === position &&
    (LIGHT_VERBS.has(lemma) || carrier.verb.copula) &&
    !(preposition !== undefined && !carrier.objects.includes(top));
  const effect = carrier.verb.copula ? undefined : CUE_VERBS.get(lemma);
  if (carried && effect === undefined) steps.push(...ofClause(tokens, syntax, carrier, level));
  // "the transfer is slated to be addressed": what opens a further verb says nothing of its subject
  else if (subject && syntax.clauses.some((c) => c.relation === 'open' && syntax.clauses[c.governor ?? -1] === carrier))
    return steps;
  else if (!subject || carrier.verb.passive) {
    // "no sale was confirmed" denies none
    if (effect && effect !== 'factive' && (effect !== 'said' || carrier.verb.negation !== undefined)) {
      steps.push({ effect, token: carrier.verb.head, level, kind: 'verb' });
      for (const step of ofClause(tokens, syntax, carrier, level))
        if (step.effect === 'negation' || step.effect === 'counter') steps.push(step);
    } else
      steps.push(
        ...ofClause(tokens, syntax, carrier, level).filter(
          (s) =>
            s.kind === 'modal' ||
            s.effect === 'purpose' ||
            s.effect === 'prospect' ||
            (s.effect === 'negation' && s.level === level) ||
            s.effect === 'conditional',
        ),
      );
  } else if (subject)
    steps.push(
      ...ofClause(tokens, syntax, carrier, level).filter((s) => s.kind === 'modal' || s.effect === 'conditional'),
    );
  return steps;
}

/** An adjective or other word as event: its copula carries it. */
function ofAdjective(tokens: readonly Token[], syntax: Syntax, position: number): Step[] {
  for (let i = position - 1; i >= 0 && i > position - 5; i--) {
    if (syntax.phrases[i]?.kind !== 'verb') continue;
    const clause = syntax.clauses.find((c) => c.at === i);
    return clause ? ofClause(tokens, syntax, clause, 0) : [];
  }
  return [];
}
