import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from './token.ts';

/** A word of a stretch of text: offsets from the stretch's first character. */
export interface Word {
  start: number;
  end: number;
  lemma: string;
  pos: PartOfSpeech;
  /** Whether a sentence ends behind it. */
  ends: boolean;
}

/** Finds words, their parts of speech and sentence ends in a stretch of text. */
export type WordTagger = (text: string) => Word[];

interface Feature {
  list: string[];
  hash: Record<string, number>;
  index: number;
}

// biome-ignore lint/suspicious/noExplicitAny: wink-nlp keeps the insides of its models untyped
const { core: loadCore, metaCER } = model as any;
/** Asked for once: the model makes it longer each time it is asked. */
const patterns = metaCER();

/** What is this long without a space is no word (data, a line drawn with dashes) and is taken as one: wink-nlp's time grows with its square. */
const LONGEST_WORD = 200;
const RUN = new RegExp(`\\S{${LONGEST_WORD},}`, 'g');

/** Unknown words that may pile up before the tagger is made anew; 100,000 of them take about 20 MB. */
const UNKNOWN_WORDS_LIMIT = 100_000;

/**
 * wink-nlp as a pure function of the text. By itself it learns each unknown word it meets, and a word once learnt is cut and
 * tagged differently; so what a text taught is forgotten before the next.
 */
export function createWordTagger(): WordTagger {
  let wink = load();
  return (text) => {
    if (wink.learnt() > UNKNOWN_WORDS_LIMIT) wink = load();
    return wink.words(text);
  };
}

function load() {
  const core = loadCore();
  const nlp = winkNLP({ ...model, core: () => core, metaCER: () => patterns }, ['sbd', 'pos']);
  const { its } = nlp;
  const { lexeme, ...affixes } = core.features as Record<string, Feature>;
  const learnable = ['prefix', 'suffix', 'shape'].map((name) => affixes[name] as Feature);
  const known = new Map([lexeme as Feature, ...learnable].map((feature) => [feature, feature.list.length]));
  const lexemes = lexeme as Feature;
  let forgotten = lexemes.list.length;

  /** Lexemes leave the hash but keep their numbers, since wink-nlp packs their features by number where we cannot reach. */
  function forget() {
    for (let i = forgotten; i < lexemes.list.length; i++) delete lexemes.hash[lexemes.list[i] as string];
    forgotten = lexemes.list.length;
    for (const feature of learnable) {
      const size = known.get(feature) as number;
      for (let i = size; i < feature.list.length; i++) delete feature.hash[feature.list[i] as string];
      feature.list.length = size;
      feature.index = size;
    }
  }

  function words(text: string): Word[] {
    const runs = new Map<number, number>();
    const letters = plainLetters(text);
    const plain =
      letters.length < LONGEST_WORD
        ? letters
        : letters.replace(RUN, (run, start: number) => {
            runs.set(start, start + run.length);
            return 'x'.padEnd(run.length);
          });
    const doc = nlp.readDoc(plain);
    const tokens = doc.tokens();
    const values = tokens.out() as string[];
    const pos = tokens.out(its.pos) as PartOfSpeech[];
    const lemmas = tokens.out(its.lemma as never) as (string | undefined)[];
    const ends = new Set<number>();
    for (const [, last] of doc.sentences().out(its.span) as unknown as [number, number][]) ends.add(last);
    forget();
    const found: Word[] = [];
    let cursor = 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as string;
      const start = plain.indexOf(value, cursor);
      // A token that the text does not hold at this point carries no place; its neighbours still do.
      if (start < 0 || plain.slice(cursor, start).trim() !== '') continue;
      cursor = runs.get(start) ?? start + value.length;
      if (value.trim() === '') continue;
      // wink-nlp has no lemma for *cannot* before a full stop
      const lemma = lemmas[i] ?? value.toLowerCase();
      found.push({ start, end: cursor, lemma, pos: pos[i] as PartOfSpeech, ends: ends.has(i) });
    }
    return found;
  }

  return { words, learnt: () => lexemes.list.length - (known.get(lexemes) as number) };
}

/** The text as wink-nlp knows words: plain apostrophes and quotation marks, letters without accents, capitals-only text in lower case. Same length. */
function plainLetters(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything but ASCII
  let plain = text.replace(/[^\x00-\x7f]/g, plainLetter);
  if (isAllCapitals(plain)) plain = plain.replace(/[A-Z]+/g, (run) => run.toLowerCase());
  return plain;
}

function plainLetter(letter: string): string {
  if ('’‘ʼ'.includes(letter)) return "'";
  if ('“”„«»'.includes(letter)) return '"';
  const base = letter.normalize('NFD')[0] as string;
  return /[A-Za-z]/.test(base) ? base : letter;
}

/** Whether a text of some length has hardly any small letters. */
function isAllCapitals(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) small++;
    else if (code >= 65 && code <= 90) capitals++;
    if (small > 20 && small > capitals) return false;
  }
  return capitals > 40 && capitals > small * 9;
}
