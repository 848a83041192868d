import { stemmer } from 'stemmer';
import { eventSynonyms } from '../../vocabulary/event-synonyms.ts';
import { type EventMention, headOf, type MentionText, type MentionWord, stem } from './mention.ts';
import type { Stories } from './stories.ts';

/** A mention with what it is compared by. */
export interface Described {
  readonly id: string;
  /** Index of its text. */
  readonly text: number;
  readonly head: string;
  readonly verb: boolean;
  /** Stems of all its words. */
  readonly own: readonly string[];
  /** Content stems of its sentence, of four words on each side, and names of the sentence, with their weight. */
  readonly context: Weights;
  readonly near: Weights;
  readonly names: Weights;
  readonly numbers: ReadonlySet<string>;
  /** The nouns next to it. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Part of the story's texts that mention an event by the same head. */
  readonly frequency: number;
  /** Content stems of its sentence, and by half of those next to it, with the length of the vector. */
  readonly wide: Weights;
  readonly norm: number;
  /** Up to three nouns and numbers on each side. */
  readonly left: Weights;
  readonly right: Weights;
  /** Index of its sentence, and that as a part of its text. */
  readonly sentence: number;
  readonly depth: number;
  readonly pos: string | undefined;
  /** Mentions in its text by the same head, and in its story by any. */
  readonly again: number;
  readonly crowd: number;
}

type Weights = ReadonlyMap<string, number>;

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const NEAR = 4;
const REACH = 11;
/** Nouns and numbers on each side that stand for an event's parties, place and time. */
const SIDE = 3;

/** Describes the mentions of one story's texts. */
export function describe(
  mentions: readonly { mention: EventMention; text: number }[],
  texts: readonly MentionText[],
  { weight }: Stories,
): Described[] {
  const described = mentions.map(({ mention, text }) => {
    const words = texts[text]?.sentences[mention.sentence] ?? [];
    const at = headOf(words, mention);
    const own = new Set(mention.words);
    const context = new Map<string, number>();
    const near = new Map<string, number>();
    const names = new Map<string, number>();
    const numbers = new Set<string>();
    for (const [i, word] of words.entries()) {
      if (own.has(i) || !CONTENT.has(word.pos)) continue;
      const key = stem(word);
      context.set(key, weight(key));
      if (Math.abs(i - at) <= NEAR) near.set(key, weight(key));
      if (word.pos === 'PROPN') names.set(key, weight(key));
      if (word.pos === 'NUM' || /\d/.test(word.text)) numbers.add(word.text);
    }
    const head = words[at];
    return {
      id: mention.id,
      text,
      head: head ? stem(head) : mention.text.toLowerCase(),
      verb: head?.pos === 'VERB',
      own: mention.words.flatMap((i) => (words[i] ? [stem(words[i])] : [])),
      context,
      near,
      names,
      numbers,
      before: nounNear(words, at, -1, own),
      after: nounNear(words, at, 1, own),
      frequency: 0,
      ...around(texts[text]?.sentences ?? [], mention, weight),
      left: nounsOn(words, at, -1, weight),
      right: nounsOn(words, at, 1, weight),
      sentence: mention.sentence,
      depth: mention.sentence / Math.max(1, texts[text]?.sentences.length ?? 1),
      pos: head?.pos,
      again: 0,
      crowd: mentions.length,
    };
  });
  const textsOf = new Map<string, Set<number>>();
  for (const { head, text } of described) textsOf.set(head, (textsOf.get(head) ?? new Set()).add(text));
  const all = new Set(described.map(({ text }) => text)).size;
  const again = new Map<string, number>();
  for (const { head, text } of described) again.set(`${text} ${head}`, (again.get(`${text} ${head}`) ?? 0) + 1);
  return described.map((one) => ({
    ...one,
    frequency: (textsOf.get(one.head)?.size ?? 0) / all,
    again: again.get(`${one.text} ${one.head}`) ?? 0,
  }));
}

/** The content words of a mention's sentence and, by half, of those next to it. */
function around(
  sentences: readonly (readonly MentionWord[])[],
  mention: EventMention,
  weight: (stem: string) => number,
): { wide: Weights; norm: number } {
  const wide = new Map<string, number>();
  for (let at = mention.sentence - 1; at <= mention.sentence + 1; at++)
    for (const [i, word] of (sentences[at] ?? []).entries()) {
      const inside = at === mention.sentence;
      if (!CONTENT.has(word.pos) || (inside && mention.words.includes(i))) continue;
      const key = stem(word);
      wide.set(key, Math.max(wide.get(key) ?? 0, weight(key) * (inside ? 1 : 0.5)));
    }
  let square = 0;
  for (const x of wide.values()) square += x * x;
  return { wide, norm: Math.sqrt(square) || 1 };
}

/** The nouns and numbers on one side of a word, the nearest first. */
function nounsOn(words: readonly MentionWord[], at: number, step: number, weight: (stem: string) => number): Weights {
  const found = new Map<string, number>();
  for (let i = at + step; i >= 0 && i < words.length && found.size < SIDE; i += step) {
    const word = words[i] as MentionWord;
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'NUM') found.set(stem(word), weight(stem(word)));
  }
  return found;
}

function nounNear(
  words: readonly MentionWord[],
  at: number,
  step: number,
  own: ReadonlySet<number>,
): string | undefined {
  for (let i = at + step; i >= 0 && i < words.length && Math.abs(i - at) <= REACH; i += step) {
    const word = words[i] as MentionWord;
    if ((word.pos === 'NOUN' || word.pos === 'PROPN') && !own.has(i)) return stem(word);
  }
  return undefined;
}

/**
 * The features of a pair, in the order in which the weights were trained: heads, common beginning, shared word, texts, sentence, near
 * words, shared names, names, numbers, noun before, noun after, frequency, verbs, shared context, synonyms, wide context, nouns on the left,
 * on the right and across, at the top, apart in depth, one text, mentions by the same head (fewer, more), part of speech, words of the longer
 * one, the higher sentence, mentions in the story, words in common, odds of the two heads.
 * @param likeness how alike the two texts are
 * @param odds log-odds that two mentions by these heads are of one event, over what two heads have on average; 0 where nothing is known
 */
export function features(a: Described, b: Described, likeness: number, odds: number): number[] {
  return [
    a.head === b.head ? 2 : synonymous(a.head, b.head) ? 1 : 0,
    commonBeginning(a.head, b.head),
    a.own.some((word) => b.own.includes(word)) ? 1 : 0,
    likeness,
    jaccard(a.context, b.context),
    jaccard(a.near, b.near),
    shared(a.names, b.names),
    jaccard(a.names, b.names),
    a.numbers.size > 0 && b.numbers.size > 0 ? ([...a.numbers].some((n) => b.numbers.has(n)) ? 1 : -1) : 0,
    same(a.before, b.before),
    same(a.after, b.after),
    Math.max(a.frequency, b.frequency),
    Number(a.verb) + Number(b.verb),
    shared(a.context, b.context),
    a.own.some((x) => b.own.some((y) => x === y || synonymous(x, y))) ? 1 : 0,
    dot(a.wide, b.wide) / a.norm / b.norm,
    shared(a.left, b.left),
    shared(a.right, b.right),
    shared(a.left, b.right) + shared(a.right, b.left),
    a.sentence === 0 && b.sentence === 0 ? 2 : a.sentence <= 1 && b.sentence <= 1 ? 1 : 0,
    Math.abs(a.depth - b.depth),
    a.text === b.text ? 1 : 0,
    Math.min(a.again, b.again),
    Math.max(a.again, b.again),
    a.pos === b.pos ? 1 : 0,
    Math.max(a.own.length, b.own.length),
    Math.min(a.sentence, b.sentence),
    a.crowd,
    a.own.filter((word) => b.own.includes(word)).length / new Set([...a.own, ...b.own]).size,
    odds,
  ];
}

/** The heads of two mentions as one key, whichever comes first. */
export function headsOf(a: Described, b: Described): string {
  return a.head < b.head ? `${a.head} ${b.head}` : `${b.head} ${a.head}`;
}

function dot(a: Weights, b: Weights): number {
  let sum = 0;
  for (const [word, x] of a) sum += x * (b.get(word) ?? 0);
  return sum;
}

function same(a: string | undefined, b: string | undefined): number {
  return a === undefined || b === undefined ? 0 : a === b ? 1 : -1;
}

function shared(a: Weights, b: Weights): number {
  let sum = 0;
  for (const [word, x] of a) if (b.has(word)) sum += x;
  return sum;
}

function jaccard(a: Weights, b: Weights): number {
  let all = 0;
  for (const x of a.values()) all += x;
  for (const [word, x] of b) if (!a.has(word)) all += x;
  return all > 0 ? shared(a, b) / all : 0;
}

function commonBeginning(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i / Math.max(a.length, b.length, 1);
}

/** Lines of the synonyms vocabulary that hold a stem. */
const lines: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const found = new Map<string, Set<number>>();
  for (const [line, words] of eventSynonyms.entries())
    for (const key of words.map((word) => stemmer(word))) found.set(key, (found.get(key) ?? new Set()).add(line));
  return found;
})();

function synonymous(a: string, b: string): boolean {
  const others = lines.get(b);
  return others !== undefined && [...(lines.get(a) ?? [])].some((line) => others.has(line));
}
