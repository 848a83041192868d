import { CUE_NOUNS } from '../../vocabulary/certainty-cues.ts';
import { LIGHT_VERBS, NOUN_TRIGGERS, PARTITIVES, PARTY_NOUNS, VERB_TRIGGERS } from '../../vocabulary/event-triggers.ts';
import { STAGE_OF_GOVERNOR } from '../../vocabulary/stages.ts';
import { TELLING } from '../../vocabulary/telling-verbs.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';

// "Treasury Sanctions Iranian Network", "Turkey halts sale of drones": a tagger trained on sentences takes the verb of a headline for a
// plural, since no article stands behind it.

/** The tokens of a draft with the verbs of its headline and deck as verbs. */
export function withHeadlineVerbs({ tokens, sentences }: Draft): readonly Token[] {
  const heads = new Set(sentences.flatMap(({ part }, i) => (part === 'body' ? [] : [i])));
  const found = new Map<number, Token>();
  for (let from = 0; from < tokens.length && heads.has((tokens[from] as Token).sentence); ) {
    let to = from;
    while (tokens[to]?.sentence === (tokens[from] as Token).sentence) to++;
    // "Kenya: gunmen attack post": a label before the headline proper
    const label = tokens.slice(from, Math.min(to, from + MOST_LABEL)).findIndex(({ lower }) => lower === ':');
    const start = label > 0 ? from + label + 1 : from;
    // "Chad quiet as Oman reports attack": the clause behind has a verb of its own
    const behind = tokens
      .slice(start + 1, to)
      .flatMap(({ lower }, k) => (CLAUSES.test(lower) ? [start + 1 + k + 1] : []));
    const verbs = [start, ...behind].map((at) => verbOf(tokens, at, to));
    for (const at of verbs)
      if (at !== undefined) found.set(at, { ...(tokens[at] as Token), pos: 'VERB', lemma: stem(tokens[at] as Token) });
    const future = verbs[0] === undefined ? futureOf(tokens, from, to) : undefined;
    if (future !== undefined)
      found.set(future, { ...(tokens[future] as Token), pos: 'AUX', lower: 'will', lemma: 'will' });
    from = to;
  }
  return found.size === 0 ? tokens : tokens.map((token, i) => found.get(i) ?? token);
}

/** What opens a further clause of a headline. */
const CLAUSES = /^(?:as|after|while)$/;

/** How many words a label before a headline may have, with its colon. */
const MOST_LABEL = 5;

/** Where the verb stands that the tagger missed: the first word that can be one, with a subject before and an object behind it, and no other verb. */
function verbOf(tokens: readonly Token[], from: number, to: number): number | undefined {
  let end = from;
  while (end < to && !ENDS.test((tokens[end] as Token).lower)) end++;
  if (tokens.slice(from, end).some(isPresent)) return undefined;
  for (let i = from + 1; i + 1 < end; i++) {
    const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]] as [Token, Token, Token];
    if (
      /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) &&
      /^(?:NOUN|PROPN)$/.test(before.pos) &&
      (isVerb(token) ? opensObject(token, next, tokens[i + 2]) : isDoneByMany(before, token, next))
    )
      return i;
  }
  return undefined;
}

/** "Rebels shell border town", "Protesters march in": people in the plural, a verb as the dictionary has it, and its object or place. */
function isDoneByMany(before: Token, { lower }: Token, { pos }: Token): boolean {
  if (!PARTY_NOUNS.has(before.lemma) || !VERB_TRIGGERS.has(lower)) return false;
  const plural = before.lower !== before.lemma && before.lower.endsWith('s');
  if (!plural && !/^(?:police|men|gunmen|women)$/.test(before.lower)) return false;
  return /^(?:NOUN|PROPN|NUM|DET|ADJ|PRON)$/.test(pos) || (plural && pos === 'ADP');
}

/** Where the *to* stands that is a headline's *will*: "Germany to send tanks". */
function futureOf(tokens: readonly Token[], from: number, to: number): number | undefined {
  const opener = tokens
    .slice(from, to - 1)
    .findIndex(({ lower }, i) => i > 0 && lower === 'to' && tokens[from + i + 1]?.pos === 'VERB');
  const at = from + opener;
  const before = tokens[at - 1];
  if (opener < 0 || !before || !/^(?:NOUN|PROPN)$/.test(before.pos) || tokens.slice(from, at).some(isPresent))
    return undefined;
  // "plan to send": the noun opens the infinitive
  const single = before.lower.replace(/s$/, '');
  return CUE_NOUNS.has(single) || STAGE_OF_GOVERNOR[single] ? undefined : at;
}

const ENDS = /^(?:[,:;–—]|as|after|while|when|amid|over|despite|before)$/;

function isPresent({ pos, lower }: Token): boolean {
  return pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed)$/.test(lower));
}

function stem({ lower }: Token): string {
  if (!lower.endsWith('s')) return lower;
  return VERBS.has(lower.slice(0, -1)) ? lower.slice(0, -1) : lower.slice(0, -2);
}

function isVerb(token: Token): boolean {
  return token.lower.endsWith('s') && token.lower !== 'arms' && VERBS.has(stem(token));
}

const VERBS: ReadonlySet<string> = new Set(
  [...VERB_TRIGGERS.keys(), ...LIGHT_VERBS, ...Object.keys(STAGE_OF_GOVERNOR), ...TELLING].filter(
    (verb) => !verb.includes(' '),
  ),
);

/** Deeds whose object may be anything: *strike hits school*. */
const FORCE: ReadonlySet<string> = new Set(
  'hit strike kill wound injure fire launch shell bomb storm seize capture arrest detain free test down destroy'.split(
    ' ',
  ),
);

/** Whether a word can open the verb's object: *sanctions relief* is no deed, *sanctions firms* and *halts sale* are. */
function opensObject(verb: Token, { pos, lower, lemma, text }: Token, head: Token | undefined): boolean {
  // "Oman plans to buy"
  if (lower === 'to') return STAGE_OF_GOVERNOR[stem(verb)] !== undefined;
  if (pos === 'DET' || pos === 'NUM' || pos === 'ADJ') return true;
  if (pos !== 'NOUN' && pos !== 'PROPN') return false;
  const single = lower.replace(/s$/, '');
  if (
    lower.endsWith('s') ||
    PARTY_NOUNS.has(lemma) ||
    PARTY_NOUNS.has(single) ||
    /^[A-Z].*(?:i|an|ese|ish)$/.test(text)
  )
    return true;
  if (FORCE.has(stem(verb))) return true;
  // "halts ammunition exports"
  const traded = head?.pos === 'NOUN' && NOUN_TRIGGERS.has(head.lower.replace(/s$/, ''));
  return stem(verb) !== 'sanction' && (NOUN_TRIGGERS.has(single) || PARTITIVES.has(single) || traded);
}
