import type { Part, Sentence } from '../../report/index.ts';
import { inTitleCase } from '../layout/headline.ts';
import type { Lexicon } from '../names/lexicon.ts';
import type { Stage } from '../stage.ts';
import type { Token } from './token.ts';
import type { WordTagger } from './words.ts';

const STORY: ReadonlySet<Part> = new Set(['headline', 'deck', 'body']);

/** Cuts headline, deck and body into sentences and tokens. A block ends a sentence; furniture has none. */
export const sentences: Stage = (draft, { words, lexicon }) => {
  const found: Sentence[] = [];
  const tokens: Token[] = [];
  let paragraph = 0;
  for (const block of draft.blocks) {
    if (!STORY.has(block.part)) continue;
    const text = draft.text.slice(block.start, block.end);
    let first: number | undefined;
    const close = (end: number) => {
      if (first === undefined) return;
      found.push({ start: first, end, part: block.part as Sentence['part'], paragraph });
      first = undefined;
    };
    const titled = block.part !== 'body' && inTitleCase(text);
    for (const word of words(titled ? inSentenceCase(text, draft.text.slice(block.end), lexicon) : text)) {
      const start = block.start + word.start;
      const end = block.start + word.end;
      first ??= start;
      const quote = draft.text.slice(start, end);
      const before = tokens.at(-1);
      // '' is one mark
      if (quote === "'" && before?.text === "'" && before.end === start)
        tokens[tokens.length - 1] = { ...before, end, text: "''", lower: "''", lemma: "''" };
      else
        tokens.push({
          start,
          end,
          text: quote,
          lower: (quote.includes('’') ? quote.replaceAll('’', "'") : quote).toLowerCase(),
          lemma: /^re-\p{Ll}/u.test(quote) && word.lemma === quote ? again(quote, words) : word.lemma,
          pos: word.pos,
          sentence: found.length,
        });
      // "(R-Va.) both": a bracket with a small letter behind it ends no sentence
      if (word.ends && !(quote === ')' && /^\s*\p{Ll}/u.test(text.slice(word.end, word.end + 8)))) close(end);
    }
    const last = tokens.at(-1);
    if (last) close(last.end);
    paragraph++;
  }
  return { ...draft, sentences: found, tokens };
};

/** The lemma of *re-exported* is that of *exported*. */
function again(word: string, words: WordTagger): string {
  return `re-${words(word.slice('re-'.length))[0]?.lemma ?? ''}`;
}

/** *Rebels Shell Border Town* as a sentence would print it, for who reads parts of speech: names keep their capitals. Same length. */
function inSentenceCase(title: string, story: string, { common, known }: Lexicon): string {
  return title.replace(/(?<![\p{L}\d.'’-])\p{Lu}\p{Ll}+(?![\p{L}\d])/gu, (word) => {
    const small = word.toLowerCase();
    if (small.length !== word.length || !common(small) || NAMED.has(known(word)?.kind ?? '')) return word;
    // "the town of Reading", where the story never prints it small
    return new RegExp(`\\p{Ll},? ${word}\\b`, 'u').test(story) && !new RegExp(`\\b${small}\\b`).test(story)
      ? word
      : small;
  });
}

const NAMED: ReadonlySet<string> = new Set(['state', 'adjective', 'people', 'capital', 'region', 'town']);
