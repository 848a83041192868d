import type { Reason, Span } from '../../report/index.ts';
import { NOUN_TRIGGERS, type Trigger, VERB_TRIGGERS } from '../../vocabulary/event-triggers.ts';
import type { Token } from '../sentences/token.ts';
import type { Clause } from '../syntax/clause.ts';
import type { NounGroup, Phrase } from '../syntax/phrase.ts';
import type { Source } from './filling.ts';

// Words that may tell of an event.

/** Triggers of a clause's verb, alone or with its particle, object or the word behind it. */
export function verbTriggers(
  tokens: readonly Token[],
  { verb, relation, subjects, objects: direct, obliques }: Clause,
  next: Phrase | undefined,
): readonly Trigger[] {
  const { lemma: found } = tokens[verb.head] as Token;
  // "shots were fired", "sanctions were lifted"
  const objects = verb.passive ? subjects : direct;
  const lemma = found === 'shot' ? 'shoot' : found;
  // "convened a meeting": the meeting tells itself
  const [held] = objects;
  if (/^(?:convene|hold|repel|repulse)$/.test(lemma) && held && nounTriggers(tokens, held)[0].length > 0) return [];
  // "nationals suspected of" describes, "Poland suspects" acts
  if (verb.copula || (lemma === 'suspect' && verb.form !== 'finite')) return [];
  // "attacking churches is prohibited": nobody does it
  if (verb.form === 'gerund' && relation === 'root' && subjects.length === 0 && !verb.passive) return [];
  // "a movement called", "met with relief": a name, a feeling; "sought to reassure" tries
  if (lemma === 'call' && verb.form === 'participle') return [];
  if (lemma === 'meet' && verb.passive) return [];
  // "called him a liar", "called the story “absurd”": naming, not talking
  if (lemma === 'call' && direct[0] && NAMED.test(tokens[direct[0].last + 1]?.text ?? '')) return [];
  if (lemma === 'call' && direct.length > 1) return [];
  // "state-sanctioned": approved by it
  if (lemma === 'sanction' && tokens[verb.head - 1]?.text === '-') return [];
  // "pleaded guilty", "the raids demonstrate its cruelty", "this demonstrates that"
  if (lemma === 'plead' && next?.kind === 'adjective') return [];
  if (lemma === 'demonstrate' && (direct.length > 0 || next?.kind === 'relative' || next?.kind === 'subordinator'))
    return [];
  // "closed the deal"
  if (
    lemma === 'close' &&
    /^(?:deal|gap|door|chapter)$/.test((tokens[direct[0]?.head ?? -1] as Token | undefined)?.lemma ?? '')
  )
    return [];
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
  // "set the station on fire", "hacked to death"
  const idiom = obliques.flatMap(
    ({ preposition, group }) =>
      VERB_TRIGGERS.get(`${lemma} ${preposition} ${(tokens[group.head] as Token).lower}`) ?? [],
  );
  if (idiom.length > 0) return idiom;
  // "set fire to their homes"
  const [first] = objects;
  // "shot two ushers dead", "set the church ablaze"
  const after = first && tokens[first.last + 1];
  const state = after && after.pos !== 'ADP' && VERB_TRIGGERS.get(`${lemma} ${after.lower}`);
  if (state) return state;
  const behind = first && obliques.find(({ group }) => group.first === first.last + 2)?.preposition;
  const whole = behind && VERB_TRIGGERS.get(`${lemma} ${(tokens[first.head] as Token).lower} ${behind}`);
  if (whole) return whole;
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

/** *Cooperation* in an organisation's name; *deal* in "banks that deal with it"; a press release or conference. */
export function isNoTrigger({ tokens, layers }: Source, { first, own, head }: NounGroup): boolean {
  const { pos, start, lemma: noun } = tokens[head] as Token;
  if (/^(?:explosion|blast)$/.test(noun) && ACCIDENTAL.test(tokens[head - 1]?.lower ?? '')) return true;
  if ((tokens[first] as Token).lower === 'that' && head === first + 1 && /^NOUN$/.test(tokens[first - 1]?.pos ?? '')) {
    const { lower, lemma } = tokens[first - 1] as Token;
    return lower !== lemma && lower.endsWith('s');
  }
  // "strikes, as its releases define them": papers
  if (noun === 'release' && (tokens[head] as Token).lower === 'releases') return true;
  if (/^(?:press|news)$/.test(tokens[head - 1]?.lower ?? '')) return true;
  if (pos !== 'PROPN') return false;
  const around = layers.actors(Math.max(0, own - REACH_OF_NAMES), head);
  return around.some(
    ({ actor, form, start: from, end }) =>
      form === 'name' && actor.type === 'organisation' && from < start && start < end,
  );
}

/** What opens a name or judgement behind whom it is given. */
const NAMED = /^(?:["“‘'']|an?)$/;

/** "a gas explosion": an accident. */
const ACCIDENTAL = /^(?:gas|boiler|steam|dust|methane|transformer|volcanic|population)$/;

/** How many tokens before a group a name that holds it may begin: *Organization for Security and Cooperation*. */
const REACH_OF_NAMES = 6;

/** Triggers of a group's head, alone or with the word before it; and the token at which the trigger begins. */
export function nounTriggers(tokens: readonly Token[], group: NounGroup): readonly [readonly Trigger[], number] {
  const head = tokens[group.head] as Token;
  const lemma = head.lower === 'arms' ? 'arms' : head.lemma;
  // a capital at the start of a sentence hides the lemma: *Talks*
  const forms = [lemma, head.lower];
  if (head.lower.endsWith('s'))
    forms.push(
      head.lower.slice(0, -1),
      head.lower.replace(/ies$/, 'y'),
      head.lower.replace(/(?<=s|x|z|sh|ch|o)es$/, ''),
    );
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

/** The first words of triggers of two. */
const FIRST_OF_TWO = new Set(
  [...NOUN_TRIGGERS.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]),
);

/** The entry of the vocabulary that a trigger is. */
export function toldBy({ word, part, type, stage, mode, frame, weight }: Trigger, span: Span): Reason {
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
  people: 'needs people who suffer it',
} as const;
