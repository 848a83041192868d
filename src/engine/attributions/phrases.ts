import { isMisreadNoun } from '../sentences/misread.ts';
import type { PartOfSpeech, Token } from '../sentences/token.ts';
import type { Stretch } from './stretch.ts';

/** A base noun phrase: determiners, modifiers and head, without what hangs on behind. */
export interface Phrase extends Stretch {
  readonly kind: 'noun' | 'pronoun' | 'time';
}

/** The base noun phrases of a text and, for each token, which one it lies in (-1: none). */
export interface Phrases {
  readonly all: readonly Phrase[];
  readonly of: Int32Array;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const PERSONAL = set(
  'i you he she it we they him me us them himself herself itself themselves myself ourselves everyone everybody nobody someone anyone',
);
const POSSESSIVE = set('his her its their my our your whose');
const RELATIVE = set('who which that whom whose what');
const CALENDAR = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
);
const WHEN = set(
  'yesterday today tomorrow tonight week month year day morning afternoon evening night weekend noon midnight',
);
const DAYPARTS = set('morning afternoon evening night');
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'NUM', 'ADJ', 'SYM', 'X']);

/** Cuts sentences into base noun phrases from the parts of speech. */
export function phrasesOf(tokens: readonly Token[]): Phrases {
  const all: Phrase[] = [];
  const of = new Int32Array(tokens.length).fill(-1);
  const add = (from: number, to: number, kind: Phrase['kind']) => {
    of.fill(all.length, from, to);
    all.push({ from, to, kind });
  };
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    if (token.pos === 'PRON' && PERSONAL.has(token.lower)) {
      const noun = token.lower === 'her' ? tokens[i + 1] : undefined;
      if (!noun || !NOMINAL.has(noun.pos)) {
        add(i, i + 1, 'pronoun');
        i++;
        continue;
      }
    }
    if (isDate(tokens, i)) {
      const end = dateEnd(tokens, i);
      add(i, end, 'time');
      i = end;
      continue;
    }
    const end = nounPhraseEnd(tokens, i);
    if (end > i) {
      add(i, end, WHEN.has((tokens[end - 1] as Token).lemma) && isTimePhrase(tokens, i, end) ? 'time' : 'noun');
      i = end;
    } else i++;
  }
  return { all, of };
}

function isDate(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.pos !== 'PROPN' || !CALENDAR.has(token.lower)) return false;
  const next = tokens[i + 1];
  return !(next && (next.pos === 'NOUN' || next.text === "'s" || next.text === '’s') && !DAYPARTS.has(next.lower));
}

function dateEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  while (end < tokens.length) {
    const next = tokens[end] as Token;
    if (next.sentence !== (tokens[i] as Token).sentence) break;
    if (!(next.pos === 'NUM' || DAYPARTS.has(next.lower) || CALENDAR.has(next.lower))) break;
    end++;
  }
  return end;
}

function isTimePhrase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((tokens[i] as Token).pos === 'PROPN' && !CALENDAR.has((tokens[i] as Token).lower)) return false;
  return to - from <= 4;
}

function nounPhraseEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from] as Token;
  let end = from;
  let head = false;
  let ends = from;
  for (; end < tokens.length; end++) {
    const token = tokens[end] as Token;
    const next = tokens[end + 1]?.sentence === token.sentence ? tokens[end + 1] : undefined;
    if (token.sentence !== first.sentence) break;
    const { pos, lower } = token;
    if (lower === 'said') break;
    if (pos === 'DET' || (pos === 'PRON' && (POSSESSIVE.has(lower) || lower === 'her'))) {
      if (head) break;
      if (RELATIVE.has(lower) && end > from) break;
      ends = end + 1;
    } else if (pos === 'PRON') {
      // "those", "both", "others", "many"
      if (end > from || RELATIVE.has(lower)) break;
      return end + 1;
    } else if (NOMINAL.has(pos)) {
      if (head && end > from && isDate(tokens, end)) break;
      if (pos === 'ADJ' && head && !next) break;
      if (pos !== 'ADJ') head = true;
      ends = end + 1;
    } else if (pos === 'PART' && end > from && (lower === "'s" || lower === "'")) {
      head = false;
      ends = end + 1;
    } else if (
      token.text === '-' &&
      end > from &&
      next &&
      next.start === token.end &&
      tokens[end - 1]?.end === token.start
    ) {
      head = false;
    } else if (
      pos === 'VERB' &&
      end > from &&
      tokens[end - 1]?.text === '-' &&
      next &&
      (NOMINAL.has(next.pos) || isMisreadNoun(tokens, end + 1))
    ) {
      // state-run radio
    } else if (pos === 'VERB' && lower.endsWith('ing') && capital(tokens[end - 1]) && capital(token) && capital(next)) {
      // Coral Shipping Company
    } else if (pos === 'VERB' && end > from && next && /(ed|ing|en)$/.test(lower) && isModifier(tokens, end)) {
    } else if (end > from && isMisreadNoun(tokens, end)) {
      head = true;
      ends = end + 1;
    } else if (pos === 'ADV' && next && (next.pos === 'ADJ' || next.pos === 'NUM') && !head) {
    } else break;
  }
  return ends;
}

const capital = (token: Token | undefined) => token?.pos !== 'PUNCT' && /^\p{Lu}/u.test(token?.text ?? '');

/** A participle inside a noun phrase: a determiner, adjective or hyphen before it and a noun behind it. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token;
  const after = tokens[i + 1] as Token;
  const opens =
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    POSSESSIVE.has(before.lower) ||
    before.text === '-' ||
    before.pos === 'PART' ||
    before.pos === 'NUM';
  return opens && (after.pos === 'NOUN' || after.pos === 'ADJ' || after.pos === 'PROPN');
}
