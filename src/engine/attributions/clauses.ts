import { helpers } from '../../vocabulary/cues-verbs.ts';
import { basisOpeners } from '../../vocabulary/sources.ts';
import type { Token } from '../sentences/token.ts';
import { cueAt, entryFor, type FoundCue, speechEntry } from './cues.ts';
import type { Phrases } from './phrases.ts';
import type { Quotations } from './quotations.ts';
import type { Stretch } from './stretch.ts';

/** A text as the rules look at it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly phrases: Phrases;
  readonly quotations: Quotations;
  /** The cue whose main word is token `i`, found once. */
  cue(i: number): FoundCue | undefined;
}

/** What stands behind a cue. `open` is a colon at the end of its paragraph. */
export interface Complement {
  readonly type: 'clause' | 'to' | 'object' | 'gerund' | 'open';
  readonly from: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const CLAUSE_OPENERS = set('that whether if how what why who when where which');
const LINKS = set(
  'of for in at from on to with near against under by inside outside between within over after before during about into amid among through via as alongside',
);
const COORDINATORS = set('and but or yet nor');
const PARENTHESES_OPEN = set('( [');

const inSentence = (tokens: readonly Token[], i: number, to: number) => i < to && tokens[i] !== undefined;

/** The noun phrase that begins at `i`, with prepositional phrases and appositions behind it; empty where none begins. */
export function nounPhraseFrom({ tokens, phrases }: Reading, i: number, to: number): Stretch | undefined {
  const first = phrases.all[phrases.of[i] ?? -1];
  if (!first || first.from !== i || first.kind === 'time' || first.to > to) return undefined;
  let end = first.to;
  if (first.kind === 'pronoun') return { from: i, to: end };
  for (;;) {
    const token = tokens[end];
    if (!token || end >= to) break;
    const next = phrases.all[phrases.of[end + 1] ?? -1];
    const begins = next !== undefined && next.from === end + 1 && next.to <= to;
    if (token.pos === 'ADP' && LINKS.has(token.lower) && begins && next.kind !== 'time') end = next.to;
    else if (token.lower === 'and' && begins && next.kind === 'noun' && !isClause(tokens, next.to, to)) end = next.to;
    else if (token.text === '(') {
      const close = closing(tokens, end, Math.min(to, end + 8));
      if (close < 0) break;
      end = close + 1;
    } else if (
      token.text === ',' &&
      begins &&
      next.kind === 'noun' &&
      isApposition(tokens, next) &&
      !isClause(tokens, next.to, to)
    )
      end = next.to;
    else if (
      token.pos === 'VERB' &&
      tokens[end + 1]?.lower === 'by' &&
      phrases.all[phrases.of[end + 2] ?? -1]?.from === end + 2
    )
      end = (phrases.all[phrases.of[end + 2] as number] as Stretch).to;
    else if (token.text === ',' && (tokens[end + 1]?.lower === 'who' || tokens[end + 1]?.lower === 'whose')) {
      let stop = end + 2;
      while (stop < to && !STOPS.has((tokens[stop] as Token).text)) stop++;
      end = stop;
    } else break;
  }
  return { from: i, to: end };
}

const STOPS = set(', . ; : " “ ”');

function closing(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).text === ')') return i;
  return -1;
}

function isApposition(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const first = tokens[from] as Token;
  if (first.pos === 'NUM') return to - from === 1 && /^\d{1,3}$/.test(first.text);
  if (first.pos === 'DET' || first.pos === 'NOUN' || first.pos === 'ADJ') return true;
  // "Washington's envoy to the UN", "Kenya's foreign minister"
  for (let i = from; i < to; i++) if ((tokens[i] as Token).pos === 'PART') return true;
  return first.pos === 'PROPN' && (tokens[to - 1] as Token).pos === 'NOUN';
}

function isClause(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i];
  return token !== undefined && i < to && (token.pos === 'VERB' || token.pos === 'AUX');
}

/** The subject that ends at `end` (exclusive): a noun phrase with what hangs on it, or a relative pronoun. */
export function subjectBefore(reading: Reading, end: number, low: number): Stretch | undefined {
  const { tokens, phrases } = reading;
  let i = end - 1;
  if (i < low) return undefined;
  const last = tokens[i] as Token;
  // "Lund and Berg both"
  if (last.lower === 'both' && i > low && core(reading, i, low) !== undefined) return subjectBefore(reading, i, low);
  if ((last.lower === 'who' || last.lower === 'which' || last.lower === 'that') && last.pos !== 'DET')
    return { from: i, to: end };
  if (last.text === ')') {
    while (i > low && (tokens[i] as Token).text !== '(') i--;
    if (i <= low) return undefined;
    const inner = core(reading, i, low);
    return inner === undefined ? undefined : { from: extendLeft(reading, inner, low), to: end };
  }
  if (last.text === ',') return apposed(reading, end, low);
  let phrase = phrases.all[phrases.of[i] ?? -1];
  if (phrase?.kind === 'time') {
    // "the envoy on Monday said"
    i = phrase.from - 1;
    if (i >= low && (tokens[i] as Token).pos === 'ADP') i--;
    phrase = i >= low ? phrases.all[phrases.of[i] ?? -1] : undefined;
    if (phrase?.kind === 'time') return undefined;
  }
  if (!phrase || phrase.to !== i + 1 || phrase.from < low) return described(reading, end, low);
  if (!headed(tokens, phrase)) return reduced(reading, i + 1, low);
  return { from: extendLeft(reading, phrase.from, low), to: i + 1 };
}

/** "an officer who asked not to be named": a subject with a clause on it that no comma parts. */
function described(reading: Reading, end: number, low: number): Stretch | undefined {
  const { tokens } = reading;
  for (let i = end - 1; i > Math.max(low, end - 16); i--) {
    const token = tokens[i] as Token;
    if (token.pos === 'PUNCT' && token.text !== '-') return undefined;
    if (token.lower !== 'who') continue;
    const from = core(reading, i, low);
    return from === undefined || i + 2 >= end ? undefined : { from: extendLeft(reading, from, low), to: end };
  }
  return undefined;
}

/** Whether a phrase has a head of its own: "made public" has none. */
function headed(tokens: readonly Token[], { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).pos !== 'ADJ') return true;
  return false;
}

/** "images made public on Friday": a subject with a participle behind it. */
function reduced(reading: Reading, end: number, low: number): Stretch | undefined {
  const { tokens } = reading;
  for (let i = end - 1; i > Math.max(low, end - 8); i--) {
    const { pos } = tokens[i] as Token;
    if (pos === 'PUNCT') return undefined;
    if (pos !== 'VERB') continue;
    const from = core(reading, i, low);
    return from === undefined ? undefined : { from: extendLeft(reading, from, low), to: end };
  }
  return undefined;
}

function core({ phrases }: Reading, end: number, low: number): number | undefined {
  const phrase = phrases.all[phrases.of[end - 1] ?? -1];
  return phrase && phrase.to === end && phrase.from >= low && phrase.kind !== 'time' ? phrase.from : undefined;
}

/** "Okoye, the Nigerian envoy," and "Ruiz, 44, who runs the port,": from the comma back to the name. */
function apposed(reading: Reading, end: number, low: number): Stretch | undefined {
  const { tokens, quotations } = reading;
  let segmentEnd = end - 1;
  let found: number | undefined;
  const limit = Math.max(low, end - 45);
  for (let i = segmentEnd - 1; i > limit; i--) {
    const token = tokens[i] as Token;
    if (quotations.of[i] !== quotations.of[end - 1]) break;
    if (token.text !== ',') continue;
    if (!isAside(tokens, i + 1, segmentEnd)) break;
    const from = core(reading, i, low);
    if (from !== undefined) found = from;
    segmentEnd = i;
  }
  return found === undefined ? undefined : { from: extendLeft(reading, found, low), to: end };
}

function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || to <= from) return false;
  if (first.lower === 'who' || first.lower === 'which' || first.lower === 'whose') return true;
  if (to - from > 22) return false;
  if (COORDINATORS.has(first.lower) || first.pos === 'ADP' || first.pos === 'SCONJ' || first.pos === 'PRON')
    return first.pos === 'PRON' && to - from > 1 && /^(his|her|its|their|whose)$/.test(first.lower);
  for (let i = from; i < to; i++) if ((tokens[i] as Token).pos === 'AUX') return false;
  return first.pos !== 'VERB' || first.lower.endsWith('ing');
}

/** Takes prepositional phrases and coordinated names on the left into the subject: "the head of the port", "Iran, Iraq and Oman". */
function extendLeft({ tokens, phrases }: Reading, from: number, low: number): number {
  for (let listed = false; ; ) {
    const link = tokens[from - 1];
    if (from - 1 <= low || !link) return from;
    const before = phrases.all[phrases.of[from - 2] ?? -1];
    if (!before || before.to !== from - 1 || before.from < low || before.kind !== 'noun') return from;
    if (link.pos === 'ADP' && LINKS.has(link.lower)) from = before.from;
    else if (link.lower === 'nor' && tokens[before.from]?.lower === 'neither') return before.from;
    else if ((link.lower === 'and' || link.lower === 'or') && startsClause(tokens, before.from, low)) {
      from = before.from;
      listed = tokens[from]?.pos === 'PROPN';
    } else if (
      listed &&
      link.lower === ',' &&
      tokens[before.to - 1]?.pos === 'PROPN' &&
      startsClause(tokens, before.from, low)
    )
      from = before.from;
    else return from;
  }
}

function startsClause(tokens: readonly Token[], from: number, low: number): boolean {
  const before = tokens[from - 1];
  return (
    from <= low || before === undefined || before.pos === 'PUNCT' || before.pos === 'SCONJ' || before.pos === 'CCONJ'
  );
}

/** What stands behind a cue that ends at `i`: a clause, an infinitive, a noun phrase, a colon, or nothing. */
export function complementAfter(reading: Reading, cue: FoundCue, to: number): Complement | undefined {
  const { tokens, phrases, quotations } = reading;
  const clause = entryFor(cue, 'clause') !== undefined;
  const quotes = speechEntry(cue) !== undefined;
  const takesTo = entryFor(cue, 'to') !== undefined;
  let i = cue.to;
  let told = false;
  for (let steps = 0; steps < 8 && inSentence(tokens, i, to); steps++) {
    const token = tokens[i] as Token;
    if (quotes && token.text === ':')
      return i + 1 < to ? { type: 'clause', from: i + 1 } : { type: 'open', from: i + 1 };
    if (quotes && token.text === ',' && opensQuotation(reading, i + 1, to)) return { type: 'clause', from: i + 1 };
    if (quotes && opensQuotation(reading, i, to)) return { type: 'clause', from: i };
    if (clause && CLAUSE_OPENERS.has(token.lower) && token.pos !== 'DET' && !(i > cue.to && isRelative(tokens, i)))
      return { type: 'clause', from: i };
    if (takesTo && token.lower === 'to' && tokens[i + 1]?.pos !== undefined && isVerbal(tokens[i + 1] as Token))
      return { type: 'to', from: i };
    const aside = basisAside(tokens, i, to);
    if (aside !== undefined) {
      i = aside;
      continue;
    }
    const phrase = phrases.all[phrases.of[i] ?? -1];
    if (phrase?.kind === 'time' && phrase.from === i) i = phrase.to;
    else if (token.pos === 'ADV' && steps < 3 && tokens[i + 1]?.pos !== 'ADJ') i++;
    else if ((token.pos === 'ADP' || token.lower === 'to') && phraseAt(phrases, i + 1) && i > cue.to - 1) {
      const next = phraseAt(phrases, i + 1) as Stretch;
      if (next.to > to) break;
      i = next.to;
    } else if (phrase?.from === i && clause) {
      if (entryFor(cue, 'hearer') && !told) {
        told = true;
        // "told Haaretz the strike …": a second noun phrase begins the clause; "told them": the hearer
        i = phrase.to;
        continue;
      }
      if (finiteAhead(reading, phrase.to, to)) return { type: 'clause', from: i };
      if (!told && reachesClause(reading, phrase.to, to)) i = phrase.to;
      else break;
    } else break;
  }
  if (clause && told === false && (quotations.of[cue.head] ?? -1) >= -1 && startsBareClause(reading, cue.to, to))
    return { type: 'clause', from: cue.to };
  const first = tokens[cue.to];
  if (entryFor(cue, 'gerund') && cue.to < to && first?.pos === 'VERB' && first.lower.endsWith('ing'))
    return { type: 'gerund', from: cue.to };
  if (entryFor(cue, 'object')) {
    const object =
      phraseAt(phrases, cue.to) ?? (CLAUSE_OPENERS.has(tokens[cue.to]?.lower ?? '') ? { from: cue.to } : undefined);
    if (object && object.from < to && cue.to < to) return { type: 'object', from: cue.to };
  }
  return undefined;
}

/** ", citing two officials,": where what the speaker relies on ends, when it stands between cue and clause. */
function basisAside(tokens: readonly Token[], i: number, to: number): number | undefined {
  if (tokens[i]?.text !== ',' || !openerAt(tokens, i + 1)) return undefined;
  for (let close = i + 2; close < to && close < i + 24; close++) if (tokens[close]?.text === ',') return close + 1;
  return undefined;
}

function phraseAt(phrases: Phrases, i: number): Stretch | undefined {
  const phrase = phrases.all[phrases.of[i] ?? -1];
  return phrase?.from === i ? phrase : undefined;
}

const isVerbal = (token: Token) => token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV';

/** Whether a quotation opens at `i` that is more than a word or two in the middle of a phrase. */
function opensQuotation({ quotations }: Reading, i: number, to: number): boolean {
  if (i >= to) return false;
  const quotation = quotations.all[quotations.of[i] ?? -1];
  return quotation?.from === i;
}

/** Whether a finite verb follows soon: the noun phrase before it is a subject. */
function finiteAhead({ tokens, phrases }: Reading, i: number, to: number): boolean {
  // a relative clause on the noun phrase has a verb of its own
  let verbs = 1;
  for (let steps = 0; i < to && steps < 18; steps++) {
    const token = tokens[i] as Token;
    if (token.pos === 'AUX' || token.pos === 'VERB') {
      if (token.pos === 'VERB' && token.lower.endsWith('ing')) return false;
      if (--verbs === 0) return true;
      while (i < to && VERBAL.has((tokens[i] as Token).pos)) i++;
      continue;
    }
    if (token.text === ',') {
      // "Okoye, the envoy, would": one aside may stand between
      let close = i + 1;
      while (close < to && close < i + 20 && (tokens[close] as Token).text !== ',') close++;
      const next = tokens[close + 1];
      return (
        close + 1 < to &&
        next !== undefined &&
        VERBAL.has(next.pos) &&
        next.pos !== 'ADV' &&
        !next.lower.endsWith('ing')
      );
    }
    const phrase = phraseAt(phrases, i);
    if (phrase) i = phrase.to;
    else if (token.lower === 'who' || token.lower === 'which' || token.lower === 'that') {
      verbs++;
      i++;
    } else if (token.pos === 'ADP' || token.pos === 'ADV' || token.pos === 'CCONJ' || token.pos === 'PART') i++;
    else return false;
  }
  return false;
}

const VERBAL: ReadonlySet<string> = new Set(['AUX', 'VERB', 'ADV']);

function startsBareClause(reading: Reading, i: number, to: number): boolean {
  const { tokens, phrases } = reading;
  if (i >= to) return false;
  const token = tokens[i] as Token;
  if (token.lower === 'there' || token.pos === 'SCONJ')
    return token.lower === 'there' || token.lower === 'if' || token.lower === 'because';
  const phrase = phraseAt(phrases, i);
  return phrase !== undefined && finiteAhead(reading, phrase.to, to);
}

/** "the missiles that were fired": a pronoun with its verb right behind it. */
function isRelative(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]?.lower === 'that' && (next?.pos === 'AUX' || next?.pos === 'VERB');
}

/** Whether "that", a quotation or a colon comes after at most a few words without a verb between. */
function reachesClause({ tokens, quotations }: Reading, i: number, to: number): boolean {
  for (let k = i; k < to && k < i + 12; k++) {
    const token = tokens[k] as Token;
    if (token.lower === 'that') return !isRelative(tokens, k);
    if (token.lower === 'whether' || token.text === ':') return true;
    if (quotations.all[quotations.of[k] ?? -1]?.from === k) return true;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',') return false;
  }
  return false;
}

/** Where content that begins at `from` ends: the sentence's end, or where the outer sentence takes over again. */
export function contentEnd(reading: Reading, from: number, to: number): number {
  const { tokens, quotations } = reading;
  const level = quotations.of[from] ?? -1;
  const own = quotations.all[level]?.from === from ? (quotations.all[level]?.outer ?? -1) : level;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const inside = quotations.of[i] ?? -1;
    if (inside !== own) {
      // a quotation inside the content is passed over whole
      let outermost = inside;
      while (outermost !== -1 && quotations.all[outermost]?.outer !== own)
        outermost = quotations.all[outermost]?.outer ?? -1;
      const quotation = quotations.all[outermost];
      if (quotation && quotation.from >= from) {
        i = Math.min(quotation.to, to) - 1;
        continue;
      }
    }
    if (PARENTHESES_OPEN.has(token.text)) depth++;
    else if (token.text === ')' || token.text === ']') depth--;
    if (depth > 0) continue;
    if (token.text === ';') return i;
    if (i > from + 1 && breaksOff(reading, i, to)) return i;
  }
  return to;
}

/** Whether the outer sentence takes over at `i`: ", adding that", ", but the army said", "and added: ". */
export function breaksOff(reading: Reading, i: number, to: number): boolean {
  const { tokens } = reading;
  const token = tokens[i] as Token;
  let next = i;
  if (token.text === ',' || token.text === '—' || token.text === '–') {
    next = i + 1;
    const head = cueSoon(reading, next, to);
    if (head?.form === 'participle' && head.from === next && complementAfter(reading, head, to)?.type === 'clause')
      return true;
  }
  const word = tokens[next];
  if (!word || next >= to) return false;
  if (
    COORDINATORS.has(word.lower) ||
    ((word.lower === 'while' || word.lower === 'although' || word.lower === 'though' || word.lower === 'as') &&
      next > i)
  ) {
    const cue = cueSoon(reading, next + 1, to);
    if (!cue || cue.form === 'infinitive') return false;
    const shared = cue.from === next + 1;
    const speech = cue.entries.some((entry) => entry.kind === 'speech');
    if (shared && speech && word.lower === 'and' && cue.form === 'finite' && (cue.helped || entryFor(cue, 'object')))
      return true;
    const complement = complementAfter(reading, cue, to);
    if (complement?.type !== 'clause' && complement?.type !== 'open') return false;
    if (!speech && tokens[complement.from]?.lower !== 'that') return false;
    // "and added that": no subject between; ", but the army said": a subject of its own behind a comma
    if (shared) return speech && cue.form === 'finite';
    return next > i && subjectBefore(reading, cue.from, next + 1)?.from === next + 1;
  }
  return false;
}

/** The first cue at or behind `i`, if only a subject stands before it. */
function cueSoon(reading: Reading, i: number, to: number): FoundCue | undefined {
  for (let k = i; k < to && k < i + 14; k++) {
    const cue = reading.cue(k);
    if (cue) return cue;
    const pos = reading.tokens[k]?.pos;
    if (
      (pos === 'VERB' && helpers[reading.tokens[k]?.lemma ?? ''] === undefined) ||
      (reading.tokens[k]?.text === ',' && k > i)
    )
      return undefined;
  }
  return undefined;
}

/** A reading whose cues are looked up once. */
export function readingOf(text: string, tokens: readonly Token[], phrases: Phrases, quotations: Quotations): Reading {
  const found = new Map<number, FoundCue | undefined>();
  return {
    text,
    tokens,
    phrases,
    quotations,
    cue(i) {
      if (!found.has(i)) found.set(i, cueAt(tokens, i));
      return found.get(i);
    },
  };
}

/** The words at a token that open what a speaker relies on: *citing*, *on the basis of*. */
export function openerAt(tokens: readonly Token[], i: number): readonly string[] | undefined {
  return basisOpeners.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
}

/** The first token of the sentence that a token stands in. */
export function sentenceStart(tokens: readonly Token[], i: number): number {
  let start = i;
  while (start > 0 && tokens[start - 1]?.sentence === tokens[i]?.sentence) start--;
  return start;
}
