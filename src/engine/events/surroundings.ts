import { CUE_NOUNS } from '../../vocabulary/certainty-cues.ts';
import { LIGHT_VERBS, NOUN_TRIGGERS, PARTY_NOUNS } from '../../vocabulary/event-triggers.ts';
import { HURT, HURTS, IMPACT } from '../../vocabulary/harm.ts';
import { TELLING } from '../../vocabulary/telling-verbs.ts';
import type { Token } from '../sentences/token.ts';
import { type Clause, closingItem, type Oblique, type Syntax } from '../syntax/clause.ts';
import type { NounGroup, Phrase } from '../syntax/phrase.ts';
import type { Surroundings } from './mention.ts';

/** What stands round a verb: a passive's subject is its object, its *by* the subject; a relative clause's antecedent fills the gap. */
export function aroundVerb(tokens: readonly Token[], clause: Clause, syntax: Syntax): Surroundings {
  const { verb, obliques } = clause;
  const by = obliques.filter(({ preposition }) => preposition === 'by').map(({ group }) => group);
  const rest = obliques.filter(({ preposition }) => preposition !== 'by');
  if (verb.passive)
    return {
      subjects: by,
      carried: [],
      objects: [...clause.subjects, ...clause.objects],
      // "a cargo of rockets was shipped"
      obliques: [...clause.subjects.flatMap((group) => ofGroups(tokens, syntax, group)), ...rest],
      clause,
      above: [],
      group: undefined,
    };
  const gap =
    (clause.relation === 'relative' || isBoughtThat(tokens, clause, syntax)) &&
    clause.governingNoun &&
    !clause.marker?.includes(' ') &&
    !clause.subjects.includes(clause.governingNoun)
      ? [clause.governingNoun]
      : gapAbove(tokens, clause, syntax);
  // "Iran sent Russia drones to use against Kyiv": the object belongs to the verb above
  const objects = [...clause.objects, ...gap];
  return {
    subjects: clause.subjects,
    carried: [],
    objects,
    obliques: [...withDistant(clause, syntax, rest), ...journey(tokens, clause, syntax)],
    clause,
    above: [],
    group: undefined,
  };
}

/** "two boats that it bought": *that* opens what is said of things, and no content that somebody is told. */
function isBoughtThat(
  tokens: readonly Token[],
  { relation, governingNoun, governor, objects }: Clause,
  { clauses }: Syntax,
): boolean {
  const above = governor === undefined ? undefined : clauses[governor];
  if (relation !== 'complement' || !governingNoun || objects.length > 0 || !above) return false;
  const [noun, verb] = [tokens[governingNoun.head] as Token, tokens[above.verb.head] as Token];
  return !CUE_NOUNS.has(noun.lemma) && !TELLING.has(verb.lemma) && !PARTY_NOUNS.has(noun.lemma) && noun.pos === 'NOUN';
}

/** "radars that Peru has agreed to donate": the object that a relative clause leaves to the verb it opens. */
function gapAbove(tokens: readonly Token[], { relation, objects, governor }: Clause, { clauses }: Syntax): NounGroup[] {
  const above = governor === undefined ? undefined : clauses[governor];
  if (relation !== 'open' || objects.length > 0 || !above?.governingNoun || above.objects.length > 0) return [];
  const noun = above.governingNoun;
  const bears = above.relation === 'relative' || (above.relation === 'complement' && above.marker === undefined);
  const that = above.relation === 'complement' && !CUE_NOUNS.has((tokens[noun.head] as Token).lemma);
  return (bears || that) && !above.subjects.includes(noun) ? [noun] : [];
}

/** What a group is counted or made of: the noun groups behind its *of*. */
function ofGroups(tokens: readonly Token[], { phrases }: Syntax, group: NounGroup): Oblique[] {
  const at = phrases.indexOf(group);
  return at < 0
    ? []
    : chain(tokens, phrases, at, false).obliques.filter(({ preposition }) =>
        /^(?:of|in|near|outside)$/.test(preposition),
      );
}

/** A negotiation's counterpart is the supplier: "negotiations with Iran to acquire": prepositional phrases of the governor that the verb lacks. */
function withDistant(clause: Clause, syntax: Syntax, own: readonly Oblique[]): readonly Oblique[] {
  if (clause.relation !== 'open' || clause.governor === undefined) return own;
  const governor = syntax.clauses[clause.governor];
  if (!governor || governor.verb.passive) return own;
  const inherited = governor.obliques.filter(({ preposition }) => preposition === 'with' || preposition === 'in');
  return [...own, ...inherited];
}

/** "a freighter carrying shells left Varna for Chad": the way of what is carried is that of who carries it. */
function journey(tokens: readonly Token[], { verb, subjects }: Clause, { clauses }: Syntax): Oblique[] {
  if (
    verb.form !== 'gerund' ||
    !/^(?:carrying|hauling|ferrying|transporting|bringing|bearing)$/.test((tokens[verb.head] as Token).lower)
  )
    return [];
  const way = clauses.find(
    (c) => TRAVELS.has((tokens[c.verb.head] as Token).lemma) && c.subjects.some((group) => subjects.includes(group)),
  );
  return way ? wayOf(tokens, way) : [];
}

/** Where somebody travels from and to: *left Varna for Chad*. */
function wayOf(tokens: readonly Token[], { verb, objects, obliques }: Clause): Oblique[] {
  const { lemma } = tokens[verb.head] as Token;
  const [end] = objects;
  const ends = end ? [{ preposition: lemma === 'leave' ? 'from' : 'to', group: end }] : [];
  const arrived = lemma === 'arrive' ? obliques.filter(({ preposition }) => /^(?:in|at)$/.test(preposition)) : [];
  return [
    ...(/^(?:leave|reach|enter)$/.test(lemma) ? ends : []),
    ...arrived.map(({ group }) => ({ preposition: 'to', group })),
    ...obliques.filter(({ preposition }) => /^(?:from|to|for)$/.test(preposition)),
  ];
}

const TRAVELS = new Set('leave sail depart fly travel go head steam set reach enter arrive'.split(' '));

/** Prepositions before a deed that is answered, feared or borne by whoever acts in the clause. */
const ANSWERED = /^(?:over|after|before|amid|despite|following|since|against)$/;

/** What stands round a noun: possessor, compound, the prepositional phrases behind it, and the verb that carries it. */
export function aroundNoun(tokens: readonly Token[], syntax: Syntax, at: number): Surroundings {
  const { phrases } = syntax;
  const group = phrases[at] as NounGroup;
  const payment = phrases[at - 2];
  const paid = payment?.kind === 'noun' && /^(?:return|exchange|barter)$/.test((tokens[payment.head] as Token).lower);
  const { obliques, end } = chain(tokens, phrases, at, paid);
  const above: Oblique[] = [];
  let i = at;
  while (i >= 2 && above.length < 6) {
    const mark = phrases[i - 1] as Phrase;
    const before = phrases[i - 2] as Phrase;
    if (
      mark.kind === 'preposition' &&
      before.kind === 'noun' &&
      !/^(?:return|exchange|barter)$/.test((tokens[before.head] as Token).lower)
    ) {
      // "talks with Oman on the sale": a name governs nothing
      if ((tokens[before.head] as Token).pos === 'PROPN') break;
      above.push({ preposition: mark.word, group: before });
      i -= 2;
    } else if (mark.kind === 'conjunction' && before.kind === 'noun' && phrases[i - 3]?.kind === 'preposition') i -= 2;
    else break;
  }
  const top = phrases[i] as NounGroup;
  const first = syntax.clauses.find(
    (c) =>
      !(c.relation === 'relative' && c.governingNoun === top) &&
      (c.subjects.includes(top) || c.objects.includes(top) || c.obliques.some(({ group: g }) => g === top)) &&
      near(c, at),
  );
  const carrier = first && raised(tokens, syntax, first);
  // "the union extended its embargo": whose it is, the subject tells
  const ownDeed =
    carrier?.objects.includes(group) &&
    !carrier.verb.passive &&
    /^(?:its|their)$/.test((tokens[group.possessor?.head ?? -1] as Token | undefined)?.lower ?? '') &&
    LIGHT_VERBS.has((tokens[carrier.verb.head] as Token).lemma);
  const subjects: NounGroup[] = carrier && ownDeed ? [...carrier.subjects] : group.possessor ? [group.possessor] : [];
  // "the ministers, meeting in Oslo, agreed": the tagger takes the participle for a noun
  const who = phrases[at - 2];
  if (
    /^meeting$/.test((tokens[group.head] as Token).lower) &&
    group.own === group.head &&
    phrases[at - 1]?.kind === 'comma'
  )
    if (who?.kind === 'noun') subjects.push(who);
  for (const { preposition, group: g } of obliques) if (preposition === 'by') subjects.push(g);
  let extra: readonly Oblique[] = [];
  const objects: NounGroup[] = [];
  const carried: NounGroup[] = [];
  if (carrier) {
    const { lemma } = tokens[carrier.verb.head] as Token;
    const meeting = carrier.obliques.some(({ preposition, group: g }) => preposition === 'for' && g === top);
    // "said after talks with his counterpart": who tells of them held them
    const held =
      TELLING.has(lemma) &&
      group.possessor === undefined &&
      TALKS.test((tokens[group.head] as Token).lower) &&
      above.length === 0 &&
      obliques.some(({ preposition }) => preposition === 'with') &&
      carrier.obliques.some(
        ({ preposition, group: g }) => g === top && /^(?:after|during|following)$/.test(preposition),
      );
    if (held && !carrier.verb.passive) carried.push(...carrier.subjects);
    const light = LIGHT_VERBS.has(lemma) || carrier.verb.copula || (meeting && GOES.has(lemma));
    const isSubject = carrier.subjects.includes(top);
    // "another attack hit a market"
    const impact =
      IMPACT.has(lemma) ||
      leavesHurt(tokens, lemma, carrier.objects[0]) ||
      setsAblaze(tokens, lemma, carrier.objects[0]);
    if (isSubject && top === group && impact && !carrier.verb.passive) objects.push(...carrier.objects);
    const by = carrier.obliques.filter(({ preposition }) => preposition === 'by').map(({ group: g }) => g);
    // "this was an attack": what is the attack does not do it
    const identified = carrier.verb.copula && carrier.objects.includes(top);
    // "imposed sanctions over the attack": nor does who answers it
    const answered =
      carrier.objects.length > 0 &&
      carrier.obliques.some(({ preposition, group: g }) => g === top && ANSWERED.test(preposition));
    if (light && !isSubject && !identified && !answered && (!carrier.verb.passive || meeting) && subjects.length === 0)
      carried.push(...carrier.subjects);
    if (isSubject && top === group && /^(?:leave|depart|sail)$/.test(lemma)) extra = wayOf(tokens, carrier);
    // "the attack, condemned by Peru": who judges it did not do it
    if (isSubject && carrier.verb.passive && !TELLING.has(lemma)) subjects.push(...by);
    // the carrier's own prepositional phrases behind the noun: "carried out attacks yesterday on Kharkiv"
    if (end < carrier.at || light || isSubject)
      extra = [
        ...extra,
        ...carrier.obliques.filter(
          ({ preposition, group: g }) =>
            g !== top &&
            // "the strikes follow attacks on shipping": what stands behind the object is the object's
            !(isSubject && !light && carrier.objects.some((o) => o.last < g.first) && preposition !== 'with') &&
            (g.first > group.last || (preposition === 'with' && light)) &&
            !obliques.some((o) => o.group === g),
        ),
      ];
  }
  // "an embargo that the council has imposed since 2004"
  const own = syntax.clauses.find(
    (c) =>
      c.governingNoun === group &&
      (c.relation === 'relative' || (c.relation === 'complement' && c.objects.length === 0)) &&
      LIGHT_VERBS.has((tokens[c.verb.head] as Token).lemma),
  );
  if (own && carried.length + subjects.length === 0 && !(own.subjects.includes(group) && !own.verb.passive)) {
    const by = own.obliques.filter(({ preposition }) => preposition === 'by').map(({ group: g }) => g);
    carried.push(...(own.verb.passive ? by : own.subjects));
    extra = [...extra, ...own.obliques.filter(({ preposition }) => preposition !== 'by')];
  }
  // what the noun's own relative clause tells, "another launch that involved missiles"
  const told = syntax.clauses.find(
    (c) => c.relation === 'relative' && c.governingNoun === group && c.subjects.includes(group),
  );
  // "the strike that hit a depot near Aden on Monday"
  if (told && IMPACT.has((tokens[told.verb.head] as Token).lemma) && !told.verb.passive) {
    // whom it killed is told by the verb
    if (!HURTS.has((tokens[told.verb.head] as Token).lemma)) objects.push(...told.objects);
    extra = [...extra, ...told.obliques];
  }
  if (told && /^(?:involv|includ|us|featur)(?:e|ed|es|ing)$/.test((tokens[told.verb.head] as Token).lower))
    extra = [...extra, ...told.objects.map((g) => ({ preposition: 'with', group: g }))];
  return {
    subjects,
    carried,
    objects,
    obliques: [...obliques.filter(({ preposition }) => preposition !== 'by'), ...extra],
    clause: carrier,
    above,
    group,
  };
}

/** "the cargo appears to have left": what it seems to have done. */
function raised(tokens: readonly Token[], { clauses }: Syntax, clause: Clause): Clause {
  if (!/^(?:appear|seem)$/.test((tokens[clause.verb.head] as Token).lemma)) return clause;
  return (
    clauses.find((c) => c.relation === 'open' && c.governor !== undefined && clauses[c.governor] === clause) ?? clause
  );
}

const TALKS = /^(?:talks|meetings?|consultations?|negotiations|discussions)$/;

/** Verbs of going to a meeting: *is expected in Oslo for talks*, *flew to Lima for a summit*. */
const GOES = new Set('expect arrive travel fly head go gather come meet visit host invite summon'.split(' '));

function near(clause: Clause, at: number): boolean {
  return Math.abs(clause.at - at) < 40;
}

/** A deed of its own, with an owner or article: *Mali's use*. */
function isDeed(tokens: readonly Token[], group: NounGroup): boolean {
  const first = tokens[group.first] as Token;
  return (
    (group.possessor !== undefined || first.pos === 'DET') && NOUN_TRIGGERS.has((tokens[group.head] as Token).lemma)
  );
}

/** Prepositional phrases that follow one another behind a noun, with lists joined by commas and *and*. */
function chain(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  paid: boolean,
): { obliques: Oblique[]; end: number } {
  const obliques: Oblique[] = [];
  let preposition = '';
  let i = at + 1;
  for (; i < phrases.length && i < at + 24; i++) {
    const phrase = phrases[i] as Phrase;
    const next = phrases[i + 1];
    if (phrase.kind === 'preposition') {
      if (next?.kind !== 'noun' && next?.kind !== 'quote') break;
      preposition = phrase.word;
    } else if (phrase.kind === 'noun') {
      if (preposition === '') break;
      obliques.push({ preposition, group: phrase });
    } else if (phrase.kind === 'conjunction' || phrase.kind === 'comma') {
      // "between the rebels and the army killed": between takes two
      const pair = preposition === 'between' && obliques.length === 1 && phrase.kind === 'conjunction';
      const list = next?.kind === 'noun' && obliques.length > 0 && (pair || phrases[i + 2]?.kind !== 'verb');
      // "the transfer to Mali and Mali's use of them": another deed begins
      if (list && next.first < next.head && isDeed(tokens, next)) break;
      // what is listed behind "in return for its supplies" is wanted, not paid
      if (paid && next?.kind === 'preposition' && next.word === 'including') break;
      const goesOn = next?.kind === 'preposition' && next.word !== 'according' && phrase.kind === 'comma';
      if (!list && !goesOn && next?.kind !== 'quote') break;
    } else if (phrase.kind !== 'quote') {
      const closing = obliques.length > 1 ? closingItem(tokens, phrases, i) : undefined;
      if (closing) obliques.push({ preposition, group: closing });
      break;
    }
  }
  return { obliques, end: i };
}

/** *set the building ablaze*. */
function setsAblaze(tokens: readonly Token[], verb: string, object: NounGroup | undefined): boolean {
  return (
    verb === 'set' && object !== undefined && /^(?:ablaze|alight|afire)$/.test(tokens[object.last + 1]?.lower ?? '')
  );
}

/** *left 14 people dead*: what stands behind the object tells how an attack left it. */
export function leavesHurt(tokens: readonly Token[], verb: string, object: NounGroup | undefined): boolean {
  return verb === 'leave' && object !== undefined && HURT.has(tokens[object.last + 1]?.lower ?? '');
}
