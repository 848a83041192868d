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
}

type Weights = ReadonlyMap<string, number>;

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const NEAR = 4;
const REACH = 11;

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
    };
  });
  const textsOf = new Map<string, Set<number>>();
  for (const { head, text } of described) textsOf.set(head, (textsOf.get(head) ?? new Set()).add(text));
  const all = new Set(described.map(({ text }) => text)).size;
  return described.map((one) => ({ ...one, frequency: (textsOf.get(one.head)?.size ?? 0) / all }));
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
 * words, shared names, names, numbers, noun before, noun after, frequency, verbs, shared context, synonyms.
 * @param likeness how alike the two texts are
 */
export function features(a: Described, b: Described, likeness: number): number[] {
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
  ];
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
