import type { Place, Quantity, Time } from '../../report/index.ts';
import { HAPPENS } from '../../vocabulary/event-triggers.ts';
import { IMPACT } from '../../vocabulary/harm.ts';
import { ANSWERING_DEEDS, TELLING } from '../../vocabulary/telling-verbs.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause, Syntax } from '../syntax/clause.ts';
import type { NounGroup, Phrase } from '../syntax/phrase.ts';
import type { Layers } from './layers.ts';
import type { Surroundings } from './mention.ts';
import { arrangedBehind } from './progress.ts';

/** Ids of the times, places and quantities that belong to a trigger. */
export interface Attached {
  readonly times: readonly string[];
  readonly places: readonly string[];
  readonly quantities: readonly string[];
}

/** Times and places in the trigger's own clause, and in the chain of nouns it stands in; not those of the speech around it. */
export function attach(tokens: readonly Token[], syntax: Syntax, layers: Layers, around: Surroundings): Attached {
  const groups = new Set<NounGroup>();
  const add = (list: readonly NounGroup[]) => {
    for (const group of list) groups.add(group);
  };
  if (around.group) add([around.group, ...around.above.map(({ group }) => group)]);
  const saying = sayingAround(tokens, syntax, around);
  const times: Time[] = [];
  add(
    around.obliques
      .filter(
        ({ preposition, group }) =>
          isNear(around.clause, group) &&
          !(preposition === 'since' && isIdentified(around)) &&
          !(saying && isOfSaying(tokens, layers, around, saying, group)),
      )
      .map(({ group }) => group),
  );
  add(around.objects);
  const arranged = around.group && arrangedBehind(tokens, syntax.clauses, around.group);
  if (arranged) add(arranged.obliques.map(({ group }) => group));
  for (const clause of tellingClauses(tokens, syntax, around)) {
    add(
      clause.obliques
        .filter(
          ({ preposition, group }) =>
            isNear(clause, group) &&
            !(preposition === 'since' && isIdentified(around)) &&
            !(saying && isOfSaying(tokens, layers, around, saying, group)),
        )
        .map(({ group }) => group),
    );
    if (!around.group || clause !== around.clause) add(clause.objects);
    add(fronted(syntax, clause));
    times.push(...opening(tokens, syntax, layers, clause));
  }
  const places: Place[] = [];
  const quantities: Quantity[] = [];
  for (const group of groups) {
    times.push(...layers.times(group.first, group.last));
    places.push(
      ...layers
        .places(group.first, group.last)
        .filter((place) => !place.metonymic && place.span.start >= layers.story && !qualifies(tokens, group, place)),
    );
    quantities.push(...layers.quantities(group.first, group.last));
  }
  if (around.clause && around.clause !== saying) {
    times.push(...adverbs(syntax, layers, around.clause), ...amid(tokens, syntax, layers, around.clause));
    if (times.length === 0) times.push(...meanwhile(syntax, layers, around.clause));
  }
  times.push(...ofHappening(tokens, syntax, layers, groups));
  const ids = (items: readonly { id: string }[]) => [...new Set(items.map(({ id }) => id))];
  return { times: ids(times), places: ids(places), quantities: ids(quantities) };
}

/** "a Malta-flagged tanker", "Oslo-based firms": whence a thing is, not where something happens. */
function qualifies(tokens: readonly Token[], { first, last }: NounGroup, { span }: Place): boolean {
  for (let i = first; i < last; i++)
    if ((tokens[i] as Token).end === span.end) return (tokens[i + 1] as Token).text === '-';
  return false;
}

/** "the raid was the third since May", "the raid follows two others since May": in what time others are counted. */
function isIdentified({ clause, group }: Surroundings): boolean {
  const counts = clause?.verb.copula === true || (clause?.objects.length ?? 0) > 0;
  return group !== undefined && counts && clause?.subjects.includes(group) === true;
}

/** "missiles supplied by Iran in attacks during the holiday": what stands behind the *by* belongs to the verb above. */
function isNear(clause: Clause | undefined, group: NounGroup): boolean {
  const by =
    clause?.relation === 'reduced' ? clause.obliques.find(({ preposition }) => preposition === 'by')?.group : undefined;
  return by === undefined || group.first <= by.last;
}

/** The clause of telling that carries a noun or opens a gerund: *condemned the use of*, *accused it of shelling*. */
function sayingAround(tokens: readonly Token[], syntax: Syntax, { clause, group }: Surroundings): Clause | undefined {
  const above = group || clause?.relation !== 'open' || clause.governor === undefined ? clause : undefined;
  const saying = above ?? syntax.clauses[clause?.governor ?? -1];
  return saying && (group || saying !== clause) && isAbout(tokens, saying) ? saying : undefined;
}

/** Whether a clause tells what is said or done about a deed. */
function isAbout(tokens: readonly Token[], { verb }: Clause): boolean {
  const { lemma } = tokens[verb.head] as Token;
  return TELLING.has(lemma) || ANSWERING_DEEDS.has(lemma);
}

/** Whether a group tells when or where something is said: it stands with the verb of saying, or names a bare day at the end, *condemned the use of rockets on Monday*. */
function isOfSaying(
  tokens: readonly Token[],
  layers: Layers,
  { group: noun }: Surroundings,
  saying: Clause,
  group: NounGroup,
): boolean {
  if (noun && group.first > saying.verb.last && noun.first < saying.verb.first) return true;
  // "will discuss the strike on May 8"
  if (noun && saying.verb.modals.includes('will') && layers.times(group.first, group.last).length > 0) return true;
  const dated = saying.obliques.some((o) => o.group !== group && isDay(tokens, o.group));
  return !dated && isDay(tokens, group);
}

function isDay(tokens: readonly Token[], { own }: NounGroup): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day)$/.test((tokens[own] as Token).lower);
}

/** The trigger's clause, those it opens into (*is slated to be addressed*), and impacts told right behind. */
function tellingClauses(tokens: readonly Token[], syntax: Syntax, around: Surroundings): Clause[] {
  const { clause } = around;
  if (!clause || (around.group && isAbout(tokens, clause))) return [];
  const at = syntax.clauses.indexOf(clause);
  const tells = ({ verb }: Clause) => Number(TELLING.has((tokens[verb.head] as Token).lemma));
  const found = [clause];
  if (clause.relation === 'open' && clause.governor !== undefined && !clause.governingNoun) {
    const governor = syntax.clauses[clause.governor];
    if (governor && tells(governor) <= tells(clause)) found.push(governor);
  }
  // "deliveries are expected to begin in 2025"
  const opened = around.group && syntax.clauses.find((c) => c.relation === 'open' && c.governor === at);
  if (opened && tells(opened) === 0 && clause.subjects.includes(around.group as NounGroup)) found.push(opened);
  const next = syntax.clauses[syntax.clauses.indexOf(clause) + 1];
  if (next?.relation === 'conjunct' && IMPACT.has((tokens[next.verb.head] as Token).lemma)) found.push(next);
  return found;
}

/** "On Jan. 2 Iran sent": what stands before the subject, up to the clause before. */
function fronted(syntax: Syntax, clause: Clause): NounGroup[] {
  const subject = clause.subjects[0];
  if (!subject || clause.relation === 'conjunct') return [];
  // "the committee on Monday cleared"
  const found: NounGroup[] = between(syntax, clause);
  const at = syntax.phrases.indexOf(subject);
  if (at < 0 || at > clause.at) return [];
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const phrase = syntax.phrases[i];
    if (
      !phrase ||
      phrase.kind === 'verb' ||
      phrase.kind === 'stop' ||
      phrase.kind === 'relative' ||
      phrase.kind === 'conjunction' ||
      // "could not say on Friday whether the shells had come"
      (phrase.kind === 'subordinator' && phrase.word === 'whether')
    )
      break;
    if (phrase.kind === 'noun') {
      const before = syntax.phrases[i - 1];
      if (before?.kind === 'preposition' || i === 0 || before?.kind === 'comma') found.push(phrase);
      else break;
    }
  }
  return found;
}

/** The times that a sentence opens with, however far its subject stands: "On Friday, near the town of Gao, two drivers and a cook were …". */
function opening(tokens: readonly Token[], { phrases, clauses }: Syntax, layers: Layers, clause: Clause): Time[] {
  const found: Time[] = [];
  if (clause !== clauses.find(({ relation, verb }) => relation === 'root' && verb.form === 'finite')) return found;
  for (const phrase of phrases) {
    const times = fullTimes(tokens, layers, phrase);
    if (times.length === 0 && !BESIDE.has(phrase.kind)) break;
    found.push(...times);
  }
  return found;
}

/** Times between a verb and its subject: "Oman overnight fired", "police late on Sunday raided". */
function amid(tokens: readonly Token[], { phrases }: Syntax, layers: Layers, { at, subjects }: Clause): Time[] {
  const found: Time[] = [];
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === 'noun' ? subjects.includes(phrase) : !BESIDE.has(phrase.kind)) return found;
    found.push(...fullTimes(tokens, layers, phrase));
  }
  return [];
}

/** What may stand between a verb and its subject, or before the subject, beside what they govern. */
const BESIDE: ReadonlySet<string> = new Set(['preposition', 'adverb', 'adjective', 'other']);

/** Times that a phrase is, not those that only qualify it: *late Sunday*, not the Sunday of *the Sunday attack*. */
function fullTimes(tokens: readonly Token[], layers: Layers, { first, last }: Phrase): Time[] {
  const { end } = tokens[last] as Token;
  return layers.times(first, last).filter(({ span }) => span.end >= end);
}

/** "killed when soldiers entered the village on Saturday": the day of what happened at once. */
function meanwhile(syntax: Syntax, layers: Layers, clause: Clause): Time[] {
  const at = syntax.clauses.indexOf(clause);
  const next = syntax.clauses[at + 1];
  if (next?.relation !== 'adverbial' || next.marker !== 'when' || next.governor !== at) return [];
  return [
    ...next.obliques.flatMap(({ group }) => layers.times(group.first, group.last)),
    ...adverbs(syntax, layers, next),
  ];
}

/** "the attack, which took place on Friday": the times of a clause that says of a noun that it happened. */
function ofHappening(tokens: readonly Token[], syntax: Syntax, layers: Layers, groups: ReadonlySet<NounGroup>): Time[] {
  return syntax.clauses
    .filter(
      ({ relation, subjects, verb }) =>
        (relation === 'relative' || relation === 'reduced') &&
        subjects.some((group) => groups.has(group)) &&
        HAPPENS.has((tokens[verb.head] as Token).lemma),
    )
    .flatMap((clause) => [
      ...clause.obliques.flatMap(({ group }) => layers.times(group.first, group.last)),
      ...adverbs(syntax, layers, clause),
    ]);
}

/** The group behind a preposition right before the verb: *on Monday* in "the army on Monday shelled". */
function between({ phrases }: Syntax, { at, verb, subjects }: Clause): NounGroup[] {
  const [group, mark] = [phrases[at - 1], phrases[at - 2]];
  if (group?.kind !== 'noun' || verb.form !== 'finite' || subjects.includes(group)) return [];
  return mark?.kind === 'preposition' && mark.word === 'on' ? [group] : [];
}

/** Times that are adverbs, outside any group: *recently*, *today*. */
function adverbs(syntax: Syntax, layers: Layers, clause: Clause): Time[] {
  const found: Time[] = [...layers.times(clause.verb.first, clause.verb.last)];
  for (let i = clause.at + 1; i < syntax.phrases.length && i < clause.at + 20; i++) {
    const phrase = syntax.phrases[i];
    if (
      !phrase ||
      phrase.kind === 'verb' ||
      phrase.kind === 'stop' ||
      phrase.kind === 'subordinator' ||
      phrase.kind === 'relative'
    )
      break;
    if (
      phrase.kind === 'adverb' ||
      phrase.kind === 'adjective' ||
      phrase.kind === 'preposition' ||
      phrase.kind === 'other'
    )
      found.push(...layers.times(phrase.first, phrase.last));
  }
  return found;
}
