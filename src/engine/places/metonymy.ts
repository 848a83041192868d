import {
  actionNouns,
  closingIn,
  confidants,
  feelings,
  geographyNouns,
  givenTo,
  houseVerbs,
  linesBetween,
  livedObjects,
  livedVerbs,
  placeAdjectives,
  placeVerbs,
  reliance,
  takenFrom,
} from '../../vocabulary/metonymy-words.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import type { Tags } from '../tagger/tagger.ts';

const IN: ReadonlySet<string> = new Set(
  'in at near outside inside across throughout around into through via off toward within along above beneath beyond'.split(
    ' ',
  ),
);
const MOVES_OVER: ReadonlySet<string> = new Set('circle fly pass settle hover hang fall drift roll rise'.split(' '));
const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);
/** Names are read over lists of at most so many words. */
const REACH = 14;
/** Tokens of a list that are gone back over. */
const MOST_LISTED = 60;

/**
 * How likely the place name in tokens `from` to `to` stands for those who govern, play or fight in its name, from 0 to 1:
 * by the grammar around it and, where there is one, by the tagger's head (trained on ReLocaR, Gritta et al. 2017).
 */
export function metonymy(draft: Pick<Draft, 'tokens' | 'tags'>, from: number, to: number): number {
  const rules = byGrammar(draft, from, to);
  const told = byHead(draft.tags, from, to);
  return told === undefined ? rules : HEAD * told + (1 - HEAD) * rules;
}

/** How much of the judgement is the head's: more is better for ReLocaR's encyclopaedia, worse for seats of government in news. */
const HEAD = 0.35;

/** The head's mean over the tokens of the name. */
function byHead({ metonymy }: Tags, from: number, to: number): number | undefined {
  if (!metonymy) return undefined;
  const { width, scores } = metonymy;
  let sum = 0;
  for (let i = from * width; i < to * width; i += width)
    sum += 1 / (1 + Math.exp((scores[i] as number) - (scores[i + 1] as number)));
  return sum / (to - from);
}

/** By what the name is the subject or object of, the preposition before it, and the noun it owns or modifies. */
function byGrammar(draft: Pick<Draft, 'tokens'>, from: number, to: number): number {
  const { tokens } = draft;
  const sentence = tokens[from]?.sentence;
  const same = (i: number): Token | undefined => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  const isName = (i: number) => same(i)?.pos === 'PROPN';

  const owned = nounOwned(to);
  if (owned) return owned;
  const after = same(to);
  // Chelsea fans, an Australia debut
  if (after?.pos === 'NOUN') {
    // "Moscow fears more strikes": a noun that something begins behind is a verb
    if (
      after.lower.endsWith('s') &&
      !IN.has(same(from - 1)?.lower ?? '') &&
      ['ADJ', 'DET', 'PRON', 'SCONJ'].includes(same(to + 1)?.pos ?? '')
    )
      return houses(to) ? 0.2 : 0.75;
    const head = lastNoun(to);
    if (isAction(head)) return 0.7;
    if (isGeography(head)) return 0.1;
  }
  // Oslo-Bern ties, the Oslo-Bern flight
  if (after?.text === '-' && isName(to + 1) && same(to + 2)?.pos === 'NOUN') {
    const joined = lastNoun(to + 2);
    if (isAction(joined)) return 0.75;
    if (linesBetween.has(joined.lemma)) return 0.1;
  }
  const verbNext = same(to)?.pos === 'VERB' || same(to)?.pos === 'AUX';
  // "After the tour of England, Argentina hosted …": a comma before a subject makes no list
  const { index: b, listed } =
    verbNext && same(from - 1)?.text === ',' ? { index: from - 1, listed: false } : before(from - 1);
  const left = same(b);
  const lemma = left?.lemma ?? '';
  const lower = left?.lower ?? '';
  // sent to Oslo, which answered
  if (after?.text === ',' && same(to + 1)?.lower === 'which') {
    const acting = subject(0.35, to + 2);
    if (acting > 0.6) return acting;
  }
  // neither Oslo nor its allies have signed
  if (lower === 'neither' && after?.lower === 'nor') {
    const verb = tokens.findIndex(({ pos }, i) => i > to && i < to + REACH && (pos === 'VERB' || pos === 'AUX'));
    return verb < 0 ? 0.35 : subject(0.35, verb);
  }
  if (!left || left.pos === 'PUNCT' || left.pos === 'CCONJ' || left.pos === 'SCONJ')
    return subject(listed ? 0.3 : 0.35);
  if ((lower === 'at' && around(b, feelings)) || (lower === 'in' && around(b, reliance))) return 0.8;
  if (IN.has(lower)) return 0.06;
  // it was Oslo that mediated
  if (left.pos === 'AUX' && same(b - 1)?.lower === 'it' && after?.lower === 'that') return 0.75;
  switch (lower) {
    case 'by':
      return same(b - 1)?.pos === 'VERB' || same(b - 1)?.pos === 'NOUN' || same(b - 1)?.pos === 'ADV' ? 0.85 : 0.6;
    case 'with':
    case 'against':
    case 'among':
    case 'versus':
    case 'v':
    case 'vs':
    case 'v.':
    case 'towards':
      return 0.85;
    case 'between':
      return around(b, linesBetween) ? 0.15 : 0.8;
    case 'over':
      if (around(b, MOVES_OVER)) return 0.1;
      return 0.55;
    case 'on': {
      if (around(b, closingIn)) return 0.1;
      // the shop on Capitol Hill, the sanctions on Oslo
      const noun = same(b - 1);
      return noun?.pos === 'NOUN' && !isAction(noun) ? 0.4 : 0.55;
    }
    case 'under':
    case 'behind':
      return 0.55;
    case 'after':
    case 'as':
      return verbNext ? subject(0.55) : 0.55;
    case 'for':
      return around(b, new Set(['leave', 'depart', 'bind', 'bound', 'sail', 'head', 'except', 'capital', 'train']))
        ? 0.1
        : 0.62;
    case 'to':
      // according to Oslo; it is up to Oslo; officials close to Oslo
      if (same(b - 1)?.lower === 'according') return 0.85;
      if (same(b - 1)?.lower === 'up' || (same(b - 1)?.lower === 'close' && around(b - 1, confidants))) return 0.75;
      return around(b, givenTo) ? 0.75 : 0.15;
    case 'from':
      return around(b, takenFrom) ? 0.75 : 0.12;
    case 'of': {
      const noun = nounBefore(b);
      if (!noun) return 0.25;
      if (isGeography(noun)) return 0.06;
      return isAction(noun) ? 0.7 : 0.25;
    }
    default:
  }
  if (left.pos === 'VERB') {
    // they say Oslo was cold
    if (verbNext) return subject(0.68);
    if (placeVerbs.has(lemma) || (after?.lower === 'as' && placeAdjectives.has(same(to + 1)?.lower ?? ''))) return 0.15;
    // hold a town, but hold Oslo responsible or to its word
    if (lemma === 'hold' && after?.pos !== 'ADJ' && after?.lower !== 'to') return 0.15;
    // "made France …": what follows may be what it does
    return lemma === 'include' ? 0.3 : 0.68;
  }
  return subject(0.35);

  /** As the subject of a verb; `otherwise` where no verb follows. */
  function subject(otherwise: number, behind = to): number {
    let k = behind;
    // over a list: Norway, Sweden and Denmark agreed
    for (let steps = 0; steps < REACH; steps++) {
      const token = same(k);
      if (!token) return otherwise;
      const joins = token.text === ',' || token.pos === 'CCONJ';
      if (
        (joins && (isName(k + 1) || (same(k + 1)?.pos === 'DET' && isName(k + 2)) || same(k + 1)?.pos === 'CCONJ')) ||
        (k > behind && (isName(k) || token.pos === 'DET' || POSSESSIVES.has(token.lower)))
      ) {
        k++;
        continue;
      }
      break;
    }
    // had Oslo not sent troops
    while (k < behind + REACH && (same(k)?.pos === 'ADV' || same(k)?.lower === 'not')) k++;
    const first = same(k);
    if (!first || (first.pos !== 'VERB' && first.pos !== 'AUX')) {
      return first?.lower === 'to' && same(k + 1)?.pos === 'VERB' ? 0.7 : otherwise;
    }
    let v = k;
    while (v < k + 8 && (same(v)?.pos === 'AUX' || same(v)?.pos === 'ADV' || same(v)?.pos === 'PART')) v++;
    const verb = same(v);
    const be = /^(?:is|are|was|were|be|been)$/.test(same(v - 1)?.lower ?? first.lower);
    const owns = [v, k].find((at) => /^(?:have|get|lose|see|lack|receive|need)$/.test(same(at)?.lemma ?? ''));
    if (owns !== undefined && livedObjects.has(objectOf(owns + 1).lemma)) return 0.15;
    if (verb?.pos !== 'VERB') {
      // has been without bread
      if (verb?.lower === 'without' && livedObjects.has(objectOf(v + 1).lemma)) return 0.15;
      if (placeAdjectives.has(verb?.lower ?? '')) return 0.1;
      if (/^(?:has|have|had)$/.test(first.lower))
        return same(k + 1)?.lower === 'been' || isAction(objectOf(k + 1)) ? 0.65 : 0.35;
      // is a country; was the first to sign; is concerned
      return /^(?:first|second|last|only)$/.test(same(v + 1)?.lower ?? '') || verb?.pos === 'ADJ' ? 0.6 : 0.3;
    }
    if (livedVerbs.has(verb.lemma)) return 0.1;
    if (houses(v)) return 0.2;
    if (verb.lemma === 'have' || verb.lemma === 'contain') return isAction(objectOf(v + 1)) ? 0.7 : 0.35;
    // is known for: a passive says little of who acts
    return be && verb.lower.endsWith('ed') ? 0.55 : 0.85;
  }

  /** The token that governs the name: left of its article and adjectives, and of the list it stands in. */
  function before(start: number): { index: number; listed: boolean } {
    let i = start;
    let listed = false;
    for (let steps = 0; steps < REACH; steps++) {
      const token = same(i);
      if (!token) return { index: i, listed };
      if (
        token.pos === 'DET' ||
        token.pos === 'ADJ' ||
        (token.pos === 'NOUN' && steps === 0 && same(i - 1)?.pos === 'ADJ')
      ) {
        i--;
        continue;
      }
      if ((token.text === ',' || token.pos === 'CCONJ') && (isName(i - 1) || same(i - 1)?.text === ',')) {
        listed = true;
        i--;
        while (start - i < MOST_LISTED && (isName(i) || same(i)?.text === ',')) i--;
        continue;
      }
      break;
    }
    return { index: i, listed };
  }

  /** Japan's decision, Japan's coast: by the noun that is owned. */
  function nounOwned(at: number): number | undefined {
    const mark = same(at);
    if (mark?.lower !== "'s" && mark?.lower !== "'") return undefined;
    if (mark.lower === "'" && !same(at - 1)?.lower.endsWith('s')) return undefined;
    let k = at + 1;
    while (
      k < at + 12 &&
      (['ADJ', 'ADV', 'NUM'].includes(same(k)?.pos ?? '') || (same(k)?.pos === 'NOUN' && same(k + 1)?.pos === 'NOUN'))
    ) {
      if (/est$/.test(same(k)?.lower ?? '') || same(k)?.lower === 'most') return 0.2;
      k++;
    }
    const noun = same(k);
    if (!noun) return 0.4;
    if (isGeography(noun)) return 0.12;
    if (isAction(noun)) return 0.78;
    return 0.45;
  }

  /** A town hosts a museum, a government hosts talks. */
  function houses(verb: number): boolean {
    return houseVerbs.has(same(verb)?.lemma ?? '') && isGeography(objectOf(verb + 1));
  }

  /** The noun of an object that begins at a token, or the token itself. */
  function objectOf(at: number): Token {
    let k = at;
    while (['DET', 'ADJ', 'NUM'].includes(same(k)?.pos ?? '') && k < at + 4) k++;
    // the agency's headquarters
    if (same(k + 1)?.lower === "'s") k += 2;
    return same(k)?.pos === 'NOUN' ? lastNoun(k) : (tokens[at - 1] as Token);
  }

  function lastNoun(at: number): Token {
    let k = at;
    while (same(k + 1)?.pos === 'NOUN' && k < at + 4) k++;
    return same(k) as Token;
  }

  function nounBefore(at: number): Token | undefined {
    for (let k = at - 1; k > at - 4; k--) if (same(k)?.pos === 'NOUN' || same(k)?.pos === 'PROPN') return same(k);
    return undefined;
  }

  /** Whether one of a few words left of `at` is in the list. */
  function around(at: number, list: ReadonlySet<string>): boolean {
    for (let k = at - 1; k > at - 5; k--) {
      const token = same(k);
      if (token && (list.has(token.lemma) || list.has(token.lower) || list.has(token.lower.replace(/s$/, ''))))
        return true;
    }
    return false;
  }
}

function isGeography({ lemma, lower }: Token): boolean {
  return geographyNouns.has(lemma) || geographyNouns.has(lower) || geographyNouns.has(lower.replace(/s$/, ''));
}

function isAction({ lemma, lower }: Token): boolean {
  return actionNouns.has(lemma) || actionNouns.has(lower) || actionNouns.has(lower.replace(/s$/, ''));
}
