import { CUE_NOUNS } from '../../vocabulary/certainty-cues.ts';
import { PARTY_NOUNS, VERB_TRIGGERS } from '../../vocabulary/event-triggers.ts';
import { STAGE_OF_GOVERNOR } from '../../vocabulary/stages.ts';
import { TELLING } from '../../vocabulary/telling-verbs.ts';
import { VESSELS } from '../../vocabulary/vessels.ts';
import type { Token } from '../sentences/token.ts';
import { chunk, isTimeName } from './chunk.ts';
import type { Mark, NounGroup, Phrase, VerbGroup } from './phrase.ts';

/** A noun group behind a preposition. */
export interface Oblique {
  readonly preposition: string;
  readonly group: NounGroup;
}

/** How a verb hangs on what governs it. */
export type Relation = 'root' | 'complement' | 'open' | 'relative' | 'adverbial' | 'conjunct' | 'reduced';

/** A verb group with what depends on it. Groups in lists are in reading order. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Index of the verb among the phrases of the sentence. */
  readonly at: number;
  readonly subjects: readonly NounGroup[];
  /** Direct objects; of a passive, none. The first of two is the indirect one: *gave Ukraine missiles*. */
  readonly objects: readonly NounGroup[];
  readonly obliques: readonly Oblique[];
  /** Verb that it depends on, as an index into `clauses`; a noun that it completes (*plan to sell*) as a group. */
  readonly governor: number | undefined;
  readonly governingNoun: NounGroup | undefined;
  readonly relation: Relation;
  /** The word that opens it: *that*, *if*, *to*, *which*. */
  readonly marker: string | undefined;
}

/** What the clause analyser makes of a sentence. */
export interface Syntax {
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
}

/** How many phrases a search may walk: enough for any written sentence, and keeps one endless sentence linear. */
const REACH = 40;

/** Verbs whose object does what the infinitive says: *asked Iran to send*. */
const OBJECT_CONTROL = new Set(
  'ask urge order allow force tell want expect need invite persuade enable call press push pressure beg encourage warn permit authorize help get require request compel lead cause instruct command direct appeal demand'.split(
    ' ',
  ),
);

/** "called on both sides to stop", "appealed to the rebels to free them": the preposition behind which stands who is to do it. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  call: ['on', 'upon'],
  appeal: ['to'],
  plead: ['with'],
  prevail: ['on', 'upon'],
};

/** Verbs whose object is said to do, or is kept from, what the gerund says: *accused Iran of sending*, *blamed it for*. */
const BLAME = new Set(
  'accuse blame suspect charge condemn denounce criticize criticise fault indict prosecute convict sanction blacklist blacklisted designate punish penalize penalise fine sue jail arrest detain rebuke slam praise thank stop prevent keep bar deter'.split(
    ' ',
  ),
);

/** What is laid on somebody for a deed. */
const PENALTY = /^(?:sanctions?|fines?|penalt(?:y|ies)|embargo|ban|punishment)$/;

/** Reads the clauses of one sentence, tokens `from` to `to` (exclusive). */
export function parse(tokens: readonly Token[], from: number, to: number): Syntax {
  const phrases = chunk(tokens, from, to);
  const clauses: Clause[] = [];
  const byPhrase = new Map<number, number>();
  for (const [at, phrase] of phrases.entries()) {
    if (phrase.kind !== 'verb') continue;
    const verb = goingOn(tokens, phrases, clauses.at(-1), at, phrase);
    phrases[at] = verb;
    const head = governance(tokens, phrases, clauses, byPhrase, at, verb);
    byPhrase.set(at, clauses.length);
    clauses.push({ verb, at, ...head, ...dependents(tokens, phrases, at, verb) });
  }
  return { phrases, clauses };
}

/** "will pass on tanks and receive others": a bare verb behind *and* goes on with the modals, or the passive, of the verb before it. */
function goingOn(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  previous: Clause | undefined,
  at: number,
  verb: VerbGroup,
): VerbGroup {
  const { lower, lemma } = tokens[verb.head] as Token;
  const link = phrases[skip(phrases, at - 1)];
  const bare = verb.form === 'finite' && verb.first === verb.head && lower === lemma && !SAME_IN_PAST.test(lower);
  if (link === undefined || !previous || !isMark(link, 'conjunction')) return verb;
  if (bare && previous.verb.modals.length > 0) return { ...verb, modals: previous.verb.modals };
  // "were refurbished and passed on to Kyiv": the passive goes on where no object follows
  const alone = verb.first === verb.head && verb.form === 'finite' && lower !== lemma && !lower.endsWith('s');
  const word = verb.particle ? `${lemma} ${verb.particle}` : lemma;
  const gives = VERB_TRIGGERS.get(word)?.some(({ frame }) => frame === 'give');
  const follows = phrases[at + 1];
  return alone && gives && previous.verb.passive && !(follows?.kind === 'noun')
    ? { ...verb, passive: true, modals: previous.verb.modals }
    : verb;
}

const SAME_IN_PAST = /^(?:cut|put|hit|set|shut|beat|hurt|cost|let|read|spread|split|quit)$/;

type Governance = Pick<Clause, 'subjects' | 'governor' | 'governingNoun' | 'relation' | 'marker'>;

function governance(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  byPhrase: ReadonlyMap<number, number>,
  at: number,
  verb: VerbGroup,
): Governance {
  const previous = clauses.at(-1);
  const none: Governance = {
    subjects: [],
    governor: undefined,
    governingNoun: undefined,
    relation: 'root',
    marker: undefined,
  };
  let i = skip(phrases, at - 1);
  const before = phrases[i];

  if (verb.form === 'infinitive' || verb.form === 'gerund') {
    let marker = verb.form === 'infinitive' ? 'to' : undefined;
    if (before && isMark(before, 'preposition')) {
      marker = before.word;
      i = skip(phrases, i - 1);
    }
    let conjunct = false;
    if (
      before &&
      (isMark(before, 'conjunction') || isMark(before, 'comma')) &&
      previous &&
      previous.verb.form === verb.form &&
      coordinated(phrases, i, clauses)
    )
      conjunct = true;
    if (conjunct && previous) return besides(previous);
    const blamed = verb.form === 'gerund' && /^(?:of|for|with|from|over)$/.test(marker ?? '') && previous;
    if (blamed && BLAME.has((tokens[blamed.verb.head] as Token).lemma)) {
      const told = blamed.verb.passive ? blamed.subjects : blamed.objects.filter((group) => !isTime(tokens, group));
      // "Peru, which Chile accuses of"
      const gap =
        blamed.relation === 'relative' && blamed.governingNoun && !blamed.subjects.includes(blamed.governingNoun)
          ? [blamed.governingNoun]
          : [];
      const who = told.length > 0 ? told : gap;
      // "the firms based in Peru that it accused of": whoever it is, the accuser is not
      if (who.length > 0 || blamed.governingNoun)
        return { ...none, subjects: who.slice(0, 1), governor: clauses.length - 1, relation: 'open', marker };
    }
    // "imposed sanctions on two firms for selling"
    const punished =
      marker === 'for' &&
      previous &&
      previous.objects.some((group) => PENALTY.test((tokens[group.head] as Token).lemma))
        ? previous.obliques.find(({ preposition }) => preposition === 'on' || preposition === 'against')
        : undefined;
    if (verb.form === 'gerund' && punished && !isMoment(tokens, punished.group))
      return { ...none, subjects: [punished.group], governor: clauses.length - 1, relation: 'open', marker };
    const near = phrases[skip(phrases, i)];
    if (near?.kind === 'verb') {
      const index = byPhrase.get(skip(phrases, i));
      const governor = index === undefined ? undefined : clauses[index];
      return { ...none, subjects: governor?.subjects ?? [], governor: index, relation: 'open', marker };
    }
    if (near?.kind === 'noun') {
      const lemma = previous ? (tokens[previous.verb.head] as Token).lemma : '';
      const isObject = previous?.objects.includes(near) && !previous.verb.passive;
      const called = previous?.obliques.find((o) => o.group === near && CALLS[lemma]?.includes(o.preposition));
      if (verb.form === 'infinitive' && ((isObject && OBJECT_CONTROL.has(lemma)) || called))
        return { ...none, subjects: [near], governor: clauses.length - 1, relation: 'open', marker };
      const noun = chainHead(phrases, phrases.indexOf(near, Math.max(0, at - REACH)));
      const { lemma: governing } = tokens[noun.head] as Token;
      const takes = CUE_NOUNS.has(governing) || STAGE_OF_GOVERNOR[governing] !== undefined;
      const owner = noun.possessor ?? demonym(tokens, noun);
      // "a network supplying drones": those who stand right before it do it, not who caught them
      if (verb.form === 'gerund' && !marker && near === before && doesIt(tokens, near, verb))
        return {
          ...none,
          subjects: [near],
          governor: clauses.length ? clauses.length - 1 : undefined,
          governingNoun: near,
          relation: 'reduced',
        };
      const subjects = takes && owner ? [owner] : previous && !isSubjectOf(previous, noun) ? previous.subjects : [];
      return {
        ...none,
        subjects,
        governor: clauses.length ? clauses.length - 1 : undefined,
        governingNoun: takes ? noun : undefined,
        relation: verb.form === 'infinitive' || marker ? 'open' : 'adverbial',
        marker,
      };
    }
    if (near && isMark(near, 'adjective'))
      return {
        ...none,
        subjects: previous?.subjects ?? [],
        governor: clauses.length ? clauses.length - 1 : undefined,
        relation: 'open',
        marker,
      };
    return {
      ...none,
      subjects: previous?.subjects ?? [],
      governor: clauses.length ? clauses.length - 1 : undefined,
      relation: previous ? 'adverbial' : 'root',
      marker,
    };
  }

  if (verb.form === 'participle') {
    const k = before && isMark(before, 'comma') ? skip(phrases, i - 1) : i;
    const noun = phrases[k];
    if (noun?.kind === 'noun')
      return {
        ...none,
        subjects: [noun],
        governingNoun: noun,
        governor: clauses.length ? clauses.length - 1 : undefined,
        relation: 'reduced',
      };
    return {
      ...none,
      subjects: previous?.subjects ?? [],
      governor: clauses.length ? clauses.length - 1 : undefined,
      relation: 'adverbial',
    };
  }

  // finite
  if (before && isMark(before, 'relative')) {
    const near = skip(phrases, i - 1, true);
    const k = before.word === 'that' ? behindName(tokens, phrases, near) : near;
    const antecedent = phrases[k];
    if (antecedent?.kind === 'noun')
      return {
        ...none,
        subjects: withConjuncts(phrases, k, antecedent, before.word !== 'who'),
        governingNoun: antecedent,
        governor: clauses.length ? clauses.length - 1 : undefined,
        relation: 'relative',
        marker: before.word,
      };
    return {
      ...none,
      subjects: [],
      governor: clauses.length ? clauses.length - 1 : undefined,
      relation: 'relative',
      marker: before.word,
    };
  }
  if (
    before &&
    (isMark(before, 'conjunction') ||
      (isMark(before, 'comma') && phrases[at - 1] && isMark(phrases[at - 1] as Phrase, 'adverb')) ||
      (isMark(before, 'comma') && goesOn(tokens, phrases, i, verb))) &&
    previous
  ) {
    // "urged it to go in and invade": a bare verb goes on with the infinitive
    const { lower, lemma } = tokens[verb.head] as Token;
    if (
      previous.verb.form === 'infinitive' &&
      isMark(before, 'conjunction') &&
      lower === lemma &&
      verb.first === verb.head
    )
      return besides(previous);
    // a modal that two verbs share has one subject
    const joint = verb.modals.length > 0 && verb.modals === previous.verb.modals ? previous : undefined;
    const shared = joint ?? tellerBefore(tokens, clauses, verb) ?? lastWithSubject(clauses, verb);
    if (shared)
      return {
        subjects: shared.subjects,
        governor: shared.governor,
        governingNoun: shared.governingNoun,
        relation: 'conjunct',
        marker: shared.marker,
      };
  }
  const found = subjectBefore(tokens, phrases, i);
  if (!found)
    return {
      ...none,
      governor: clauses.length ? clauses.length - 1 : undefined,
      relation: previous ? 'adverbial' : 'root',
    };
  const { subjects, first } = found;
  const opener = opening(phrases, first);
  if (opener) {
    const relation: Relation =
      opener.word === 'that' ? 'complement' : opener.kind === 'relative' ? 'relative' : 'adverbial';
    // "believes that A and that B": the second hangs on what the first hangs on
    const link = phrases[skip(phrases, opener.index - 1)];
    const twin =
      link && isMark(link, 'conjunction')
        ? clauses.findLast((c) => c.marker === opener.word && c.relation === relation)
        : undefined;
    if (twin)
      return {
        ...none,
        subjects,
        governor: twin.governor,
        governingNoun: twin.governingNoun,
        relation,
        marker: opener.word,
      };
    const index = clauses.length ? clauses.length - 1 : undefined;
    // "the raid, in which six died"
    const lead = phrases[opener.index - 1];
    const inWhich = opener.kind === 'relative' && lead !== undefined && isMark(lead, 'preposition');
    const nounBefore = phrases[skip(phrases, opener.index - (inWhich ? 2 : 1), opener.kind === 'relative')];
    return {
      ...none,
      subjects,
      governor: index,
      governingNoun: relation !== 'adverbial' && nounBefore?.kind === 'noun' ? nounBefore : undefined,
      relation,
      marker: inWhich ? `${lead.word} ${opener.word}` : opener.word,
    };
  }
  // "The envoy said Norland keeps buying": a verb stands right before the subject
  let k = skip(phrases, first - 1);
  // "said on Friday they would": the day stands between
  const day = phrases[k];
  if (day?.kind === 'noun' && isTime(tokens, day))
    k = skip(phrases, phrases[k - 1]?.kind === 'preposition' ? k - 2 : k - 1);
  const governing = phrases[k];
  if (governing?.kind === 'noun' && k === first - 1 && isBareRelative(tokens, phrases, k, verb))
    return {
      ...none,
      subjects,
      governor: clauses.length ? clauses.length - 1 : undefined,
      governingNoun: governing,
      relation: 'relative',
    };
  if (governing?.kind === 'verb' && !governing.copula)
    return { ...none, subjects, governor: byPhrase.get(k), relation: 'complement' };
  return { ...none, subjects, relation: 'root' };
}

/** What hangs where the clause before it hangs. */
function besides({ subjects, governor, governingNoun, relation, marker }: Clause): Governance {
  return { subjects, governor, governingNoun, relation, marker };
}

/** "the shells Kyiv received": two noun groups side by side and a verb that wants an object; the first is no time and opens no sentence behind a preposition. */
function isBareRelative(tokens: readonly Token[], phrases: readonly Phrase[], at: number, verb: VerbGroup): boolean {
  const noun = phrases[at] as NounGroup;
  if (verb.passive || verb.copula || isMoment(tokens, noun)) return false;
  const next = phrases[phrases.indexOf(verb, at) + 1];
  if (next?.kind === 'noun' && !isMoment(tokens, next)) return false;
  const before = phrases[at - 1];
  const opens = before === undefined || before.kind === 'comma' || before.kind === 'quote' || before.kind === 'stop';
  return !(before && isMark(before, 'preposition') && (at < 2 || opensSentence(phrases, at - 2))) || (opens && at > 0);
}

function opensSentence(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at] as Phrase;
  return phrase.kind === 'comma' || phrase.kind === 'quote' || phrase.kind === 'stop' || phrase.kind === 'conjunction';
}

/** The word that opens the clause whose subject begins at phrase `first`. */
function opening(phrases: readonly Phrase[], first: number) {
  for (let i = first - 1; i >= 0 && i >= first - 8; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === 'verb') return undefined;
    if (phrase.kind === 'noun') {
      // "that in May Iran sent": a prepositional phrase may stand between
      const before = phrases[i - 1];
      if (!(before && isMark(before, 'preposition'))) return undefined;
      continue;
    }
    if (phrase.kind === 'subordinator' || (phrase.kind === 'relative' && phrase.word !== 'who'))
      return { ...phrase, index: i };
    if (phrase.kind === 'stop' || phrase.kind === 'conjunction') return undefined;
  }
  return undefined;
}

/** Walks left from phrase `i` to the subject of a finite verb: past prepositional phrases, relative clauses and insertions. */
function subjectBefore(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  i: number,
): { subjects: NounGroup[]; first: number } | undefined {
  let at = i;
  for (let steps = 0; steps < REACH && at >= 0; steps++) {
    const phrase = phrases[at] as Phrase;
    if (phrase.kind === 'noun') {
      const before = phrases[at - 1];
      const lone = isMoment(tokens, phrase);
      const began = startOf(phrases, at);
      const opener = phrases[began - 1];
      // "days after Oman and Peru ended the drill"
      if (
        at === i &&
        opener &&
        isMark(opener, 'preposition') &&
        /^(?:after|before|since|until|as)$/.test(opener.word)
      ) {
        const lead = phrases[began - 2];
        const unit = lead?.kind === 'noun' && UNIT.test((tokens[lead.head] as Token).lower);
        const moment = lead?.kind === 'noun' && isMoment(tokens, lead);
        if (!lead || unit || moment || isTold(phrases, began - 2) || isMark(lead, 'comma') || isMark(lead, 'adverb'))
          return { subjects: withConjuncts(phrases, at, phrase, true), first: began };
      }
      if (before && isMark(before, 'preposition') && before.word !== 'according') {
        const previous = phrases[skip(phrases, at - 2)];
        if (!previous || isMark(previous, 'comma') || isMark(previous, 'stop') || isMark(previous, 'subordinator'))
          return undefined;
        at = skip(phrases, at - 2);
        continue;
      }
      if (lone) {
        at--;
        continue;
      }
      // the object of "efforts to bolster its stocks": the subject stands before the infinitive
      if (before?.kind === 'verb' && before.form !== 'finite') {
        at = skip(phrases, at - 2);
        continue;
      }
      // "the launch that involved missiles occurred"
      if (before?.kind === 'verb' && phrases[at - 2] && isMark(phrases[at - 2] as Phrase, 'relative')) {
        at = skip(phrases, at - 3, true);
        continue;
      }
      // "of launchers and missiles": the group before the conjunction is still behind a preposition
      const link = skip(phrases, at - 1);
      const prior = phrases[link - 2];
      if (
        link > 1 &&
        isMark(phrases[link] as Phrase, 'conjunction') &&
        phrases[link - 1]?.kind === 'noun' &&
        prior &&
        isMark(prior, 'preposition') &&
        // "on 25 October and 1.2 million rounds were"
        !isDated(tokens, phrases[link - 1] as NounGroup)
      ) {
        at = link - 1;
        continue;
      }
      // "the missiles that Iran sold Russia hit": a reduced clause between, told by a verb before the group
      const subjects = withConjuncts(phrases, at, phrase, true);
      const firstGroup = subjects[0] as NounGroup;
      // "the leaders of Kenya, Uganda and Chad met": the whole list stands behind the *of*
      const open = phrases.indexOf(firstGroup, Math.max(0, at - REACH));
      const of = phrases[open - 3];
      if (
        subjects.length > 1 &&
        of &&
        isMark(of, 'preposition') &&
        of.word === 'of' &&
        isMark(phrases[open - 1] as Phrase, 'comma')
      ) {
        at = open - 2;
        continue;
      }
      return { subjects, first: phrases.indexOf(firstGroup, Math.max(0, at - REACH)) };
    }
    if (phrase.kind === 'verb') {
      if (phrase.form === 'participle' || phrase.form === 'gerund') {
        at = skip(phrases, at - 1);
        continue;
      }
      const before = phrases[at - 1];
      if (before && isMark(before, 'relative')) {
        at = skip(phrases, at - 2, true);
        continue;
      }
      // "the drones Iran sold to Russia hit"
      if (
        before?.kind === 'noun' &&
        phrases[at - 2]?.kind === 'noun' &&
        isBareRelative(tokens, phrases, at - 2, phrase)
      ) {
        at -= 2;
        continue;
      }
      return undefined;
    }
    if (phrase.kind === 'comma') {
      const opened = insertion(phrases, at);
      if (opened === undefined) return undefined;
      const called = nameInserted(tokens, phrases, opened, at);
      if (called) return { subjects: [called], first: startOf(phrases, opened) };
      at = opened;
      continue;
    }
    if (
      phrase.kind === 'adverb' ||
      phrase.kind === 'quote' ||
      phrase.kind === 'relative' ||
      phrase.kind === 'adjective' ||
      phrase.kind === 'other'
    ) {
      at--;
      continue;
    }
    return undefined;
  }
  return undefined;
}

/** "bombings in Istanbul that killed 44": *that* takes up no name, so it takes up what stands before the name's preposition. */
function behindName(tokens: readonly Token[], phrases: readonly Phrase[], at: number): number {
  const [noun, preposition, name] = [phrases[at - 2], phrases[at - 1], phrases[at]];
  const isName = name?.kind === 'noun' && name.first === name.own && (tokens[name.head] as Token).pos === 'PROPN';
  return isName && preposition && isMark(preposition, 'preposition') && noun?.kind === 'noun' ? at - 2 : at;
}

/** "was held after shots were fired": whether the verb before a preposition is a clause of its own, so that what follows is another. */
function isTold(phrases: readonly Phrase[], from: number): boolean {
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === 'stop' || phrase.kind === 'relative' || phrase.kind === 'subordinator') return false;
    if (phrase.kind !== 'verb') continue;
    const before = phrases[skip(phrases, i - 1)];
    return phrase.form === 'finite' && before?.kind === 'noun';
  }
  return false;
}

/** Where the groups that *and* joins to the one at `at` begin. */
function startOf(phrases: readonly Phrase[], at: number): number {
  let first = at;
  while (first >= 2 && isMark(phrases[first - 1] as Phrase, 'conjunction') && phrases[first - 2]?.kind === 'noun')
    first -= 2;
  return first;
}

const UNIT = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/;

/** Where the text before an insertion that closes with the comma at `at` goes on: *Ann Lee, the envoy to the UN, said*. */
function insertion(phrases: readonly Phrase[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 14; i--) {
    const phrase = phrases[i] as Phrase;
    if (isMark(phrase, 'stop')) return undefined;
    if (isMark(phrase, 'comma') && phrases[i - 1]?.kind === 'noun') return i - 1;
  }
  return undefined;
}

/** "Kim's sister, Kim Yo-jong, threatened": the name that calls somebody whose description names no party. */
function nameInserted(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  from: number,
  to: number,
): NounGroup | undefined {
  const [described, , name] = phrases.slice(from, to);
  if (to - from !== 3 || described?.kind !== 'noun' || name?.kind !== 'noun') return undefined;
  const [head, own] = [tokens[described.head] as Token, tokens[name.head] as Token];
  const calls = own.pos !== 'NUM' && (tokens[name.first] as Token).pos === 'PROPN';
  return calls && head.pos === 'NOUN' && !PARTY_NOUNS.has(head.lemma) ? name : undefined;
}

/** "stormed the school on Friday, killed a teacher and fled": whether a verb behind the comma at `at` goes on with the clause before it. */
function goesOn(tokens: readonly Token[], phrases: readonly Phrase[], at: number, verb: VerbGroup): boolean {
  const tells = ({ head }: VerbGroup) => TELLING.has((tokens[head] as Token).lemma);
  if (tells(verb)) return false;
  let told = false;
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === 'comma' || phrase.kind === 'stop') break;
    if (phrase.kind === 'relative' || phrase.kind === 'subordinator') return false;
    if (phrase.kind === 'noun' && (tokens[phrase.first] as Token).lower === 'whose') return false;
    if (phrase.kind !== 'verb' || phrase.form !== 'finite') continue;
    if (tells(phrase)) return false;
    told = true;
  }
  return told;
}

/** A noun group with those joined to it by *and*, *or* or commas before it. */
function withConjuncts(phrases: readonly Phrase[], at: number, group: NounGroup, lists: boolean): NounGroup[] {
  const groups = [group];
  let i = at - 1;
  let joined = false;
  // "killing six and wounding two, officials and residents said": what stands behind the last comma
  let behindComma = 0;
  for (let n = 0; n < 12; n++) {
    i = skip(phrases, i);
    const link = phrases[i];
    const before = phrases[i - 1];
    const open = link && (isMark(link, 'conjunction') || (isMark(link, 'comma') && joined)) && link.word !== 'but';
    if (!lists || !open || before?.kind !== 'noun') break;
    const prior = phrases[i - 2];
    if (prior && isMark(prior, 'preposition')) break;
    if (isMark(link, 'comma')) behindComma = groups.length;
    else if (behindComma > 0) return groups.slice(-behindComma);
    joined = true;
    groups.unshift(before);
    i -= 2;
  }
  const verb = phrases[i];
  return behindComma > 0 && verb?.kind === 'verb' && verb.form === 'gerund' ? groups.slice(-behindComma) : groups;
}

/** Whether a group of people can be whom a gerund right behind it tells of; what means or outcome tells belongs to the verb above. */
function doesIt(tokens: readonly Token[], { head }: NounGroup, verb: VerbGroup): boolean {
  if (
    /^(?:using|killing|wounding|injuring|leaving|causing|sparking|prompting|forcing|citing|saying|including|involving|concerning)$/.test(
      (tokens[verb.head] as Token).lower,
    )
  )
    return false;
  const { lemma, lower } = tokens[head] as Token;
  // a capital at the start of a sentence hides the lemma: *Trucks*
  const single = lower.replace(/s$/, '');
  return [lemma, lower, single].some((word) => PARTY_NOUNS.has(word) || VESSELS.has(word) || CARRIERS.test(word));
}

/** What carries goods by land and air. */
const CARRIERS = /^(?:plane|aircraft|flight|truck|lorry|convoy|train|helicopter)$/;

/** *Danish* in "a Danish request to": whose request it is. */
function demonym(tokens: readonly Token[], { own, head }: NounGroup): NounGroup | undefined {
  for (let i = own; i < head; i++) {
    const { text, pos } = tokens[i] as Token;
    if ((pos === 'PROPN' || pos === 'ADJ') && /^[A-Z]/.test(text) && i > 0)
      return { kind: 'noun', first: i, last: i, head: i, own: i };
  }
  return undefined;
}

/** The first noun of a chain *array of equipment*: where the group at `at` follows a preposition and a noun, that noun. */
function chainHead(phrases: readonly Phrase[], at: number): NounGroup {
  let i = at;
  while (i >= 2 && isMark(phrases[i - 1] as Phrase, 'preposition') && phrases[i - 2]?.kind === 'noun') i -= 2;
  return phrases[i] as NounGroup;
}

function isSubjectOf(clause: Clause, noun: NounGroup): boolean {
  return clause.subjects.includes(noun);
}

/** Whether a comma or conjunction at `i` joins verbs rather than nouns: no noun list runs through it. */
function coordinated(phrases: readonly Phrase[], i: number, clauses: readonly Clause[]): boolean {
  const last = clauses.at(-1);
  return last !== undefined && i - last.at < 10 && phrases[i] !== undefined;
}

/** "said 23 had died and blamed the rebels": who tells goes on telling, not those who are told of. */
function tellerBefore(tokens: readonly Token[], clauses: readonly Clause[], verb: VerbGroup): Clause | undefined {
  const last = clauses.at(-1);
  const teller = last?.relation === 'complement' && last.governor !== undefined ? clauses[last.governor] : undefined;
  const lemma = ({ head }: VerbGroup) => (tokens[head] as Token).lemma;
  if (!teller || teller.subjects.length === 0 || !TELLING.has(lemma(teller.verb))) return undefined;
  return GOES_ON.has(lemma(verb)) ? teller : undefined;
}

/** Acts done by speaking. */
const GOES_ON = new Set(
  'say tell add warn urge accuse blame condemn denounce demand criticize criticise deny reject dismiss call vow pledge promise describe praise thank reiterate stress insist appeal'.split(
    ' ',
  ),
);

/** The last clause a conjoined finite verb can share its subject with. */
function lastWithSubject(clauses: readonly Clause[], _verb: VerbGroup): Clause | undefined {
  const near = clauses.slice(-6).filter(({ verb, subjects }) => verb.form === 'finite' && subjects.length > 0);
  // "Peru, which has bought tanks and is to receive jets, welcomed": the relative clause goes on where nothing else was told
  return near.findLast(({ relation }) => relation !== 'relative') ?? near.at(-1);
}

function dependents(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  verb: VerbGroup,
): Pick<Clause, 'objects' | 'obliques'> {
  const objects: NounGroup[] = [];
  const obliques: Oblique[] = [];
  let preposition: string | undefined;
  let listing: 'object' | 'oblique' | undefined;
  // "two men and a boy, police said": *and* closes a list
  let closed = false;
  for (let i = at + 1; i < phrases.length && i <= at + REACH; i++) {
    const phrase = phrases[i] as Phrase;
    if (phrase.kind === 'noun') {
      if (preposition !== undefined) {
        obliques.push({ preposition, group: phrase });
        listing = 'oblique';
      } else if (phrases[i - 1]?.kind === 'noun' && listing === 'oblique' && isMoment(tokens, phrase)) {
        // "in Oslo tomorrow for talks"
        obliques.push({ preposition: '', group: phrase });
      } else if (
        listing === 'oblique' &&
        objects.length === 0 &&
        !verb.passive &&
        phrases[i - 1] === obliques.at(-1)?.group &&
        (tokens[phrase.first] as Token).pos === 'DET'
      ) {
        // "discussed with Romania the purchase of"
        objects.push(phrase);
        listing = 'object';
      } else if (listing === 'oblique' && phrases[i - 1] === obliques.at(-1)?.group && isMoment(tokens, phrase)) {
        // "held in Arica last week"
        obliques.push({ preposition: '', group: phrase });
      } else if (listing === 'oblique' && obliques.length > 0) {
        const before = phrases[i - 1] as Phrase;
        if (!isMark(before, 'conjunction') && !isMark(before, 'comma')) break;
        if (phrases[i + 1]?.kind === 'verb' && (phrases[i + 1] as VerbGroup).form === 'finite') break;
        obliques.push({ preposition: (obliques.at(-1) as Oblique).preposition, group: phrase });
      } else if (isTime(tokens, phrase)) {
        obliques.push({ preposition: '', group: phrase });
      } else {
        const before = phrases[i - 1] as Phrase;
        const adjacent =
          before === verb ||
          before.kind === 'noun' ||
          isMark(before, 'conjunction') ||
          isMark(before, 'comma') ||
          isMark(before, 'quote') ||
          isMark(before, 'adverb') ||
          // "set ablaze a depot"
          ('word' in before && before.word === 'ablaze');
        if (!adjacent || (isMark(before, 'comma') && objects.length === 0)) break;
        // "talks are continuing, but no contract has been signed"
        if (isMark(before, 'conjunction') && objects.length === 0 && hasTense(phrases[i + 1])) break;
        if (
          phrases[i + 1]?.kind === 'verb' &&
          (phrases[i + 1] as VerbGroup).form === 'finite' &&
          objects.length + obliques.length > 0
        )
          break;
        if (
          phrases[i + 1]?.kind === 'verb' &&
          (phrases[i + 1] as VerbGroup).form === 'finite' &&
          before === verb &&
          verb.form !== 'gerund' &&
          phrases[at - 1]?.kind !== 'relative'
        )
          break;
        objects.push(phrase);
        listing = 'object';
      }
      preposition = undefined;
    } else if (phrase.kind === 'verb') {
      if (phrase.form === 'finite') break;
      if (phrase.form === 'infinitive' || phrase.form === 'gerund') {
        const closing = closingItem(tokens, phrases, i);
        const open = obliques.at(-1);
        if (closing && listing === 'object' && objects.length > 1) objects.push(closing);
        if (closing && listing === 'oblique' && open) obliques.push({ preposition: open.preposition, group: closing });
        break;
      }
      // "seized parts bound for Yemen": the way is the goods', not the seizure's
      if (/^(?:bound|tipped|armed|equipped|fitted|laden)$/.test((tokens[phrase.head] as Token).lower)) break;
      listing = undefined;
    } else if (phrase.kind === 'preposition') {
      preposition =
        phrase.word === 'of' && isMark(phrases[i - 1] as Phrase, 'preposition')
          ? (phrases[i - 1] as Mark).word === 'out'
            ? 'from'
            : preposition
          : phrase.word;
      if (phrase.word === 'according') break;
    } else if (phrase.kind === 'stop' || phrase.kind === 'subordinator' || phrase.kind === 'relative') break;
    else if (phrase.kind === 'comma') {
      const next = phrases[i + 1];
      if (
        !next ||
        !(next.kind === 'noun' || isMark(next, 'preposition') || isMark(next, 'conjunction') || isMark(next, 'comma'))
      )
        break;
      if (next.kind === 'noun' && (listing === undefined || closed || isWholeSubject(phrases, i + 1))) break;
    } else if (phrase.kind === 'conjunction') closed = listing !== undefined && phrases[i + 1]?.kind === 'noun';
    else if (phrase.kind === 'other' && objects.length + obliques.length > 0) break;
  }
  return { objects, obliques };
}

function hasTense(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'verb' && phrase.form === 'finite';
}

/** Whether groups joined by *and* from `at` on are the subject of a verb right behind them: *police and residents said*. */
function isWholeSubject(phrases: readonly Phrase[], at: number): boolean {
  const [link, next, verb] = phrases.slice(at + 1, at + 4);
  return link?.kind === 'conjunction' && next?.kind === 'noun' && verb?.kind === 'verb' && verb.form === 'finite';
}

/** A time that stands between subject and verb: *Tuesday*, *late Thursday*, *last month*. */
function isMoment(tokens: readonly Token[], { first, last }: NounGroup): boolean {
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower);
  if (words.every((word) => isTimeName(word) || PART_OF_DAY.test(word))) return words.some(isTimeName);
  return (
    words.length > 1 &&
    /^(?:last|this|next|earlier|later)$/.test(words[0] as string) &&
    PERIOD.test(words.at(-1) as string)
  );
}

const PART_OF_DAY = /^(?:early|late|morning|afternoon|evening|night|midday|noon)$/;
const PERIOD =
  /^(?:week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "tanks, tools to mend guns and other equipment": the item that closes a list behind the infinitive at `at`. */
export function closingItem(tokens: readonly Token[], phrases: readonly Phrase[], at: number): NounGroup | undefined {
  const [verb, , and, last] = phrases.slice(at, at + 4);
  if (verb?.kind !== 'verb' || verb.form !== 'infinitive' || and?.kind !== 'conjunction') return undefined;
  return last?.kind === 'noun' && (tokens[last.own] as Token).lower === 'other' ? last : undefined;
}

/** Whether a group names a day or month. */
function isDated(tokens: readonly Token[], { first, last }: NounGroup): boolean {
  return tokens.slice(first, last + 1).some(({ lower }) => isTimeName(lower));
}

function isTime(tokens: readonly Token[], group: NounGroup): boolean {
  return isTimeName((tokens[group.first] as Token).lower);
}

function isMark<K extends Mark['kind']>(phrase: Phrase, kind: K): phrase is Mark {
  return phrase.kind === kind;
}

/** Index of the phrase at or before `i` that is no adverb or quotation mark (nor, where asked, a comma). */
function skip(phrases: readonly Phrase[], i: number, commas = false): number {
  let at = i;
  while (at >= 0 && at > i - REACH) {
    const { kind } = phrases[at] as Phrase;
    if (kind !== 'adverb' && kind !== 'quote' && !(commas && kind === 'comma')) break;
    at--;
  }
  return at;
}
