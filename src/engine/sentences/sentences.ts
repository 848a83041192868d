import type { Part, Sentence } from '../../report/index.ts';
import type { Stage } from '../stage.ts';
import type { Token } from './token.ts';

const STORY: ReadonlySet<Part> = new Set(['headline', 'deck', 'body']);

/** Cuts headline, deck and body into sentences and tokens. A block ends a sentence; furniture has none. */
export const sentences: Stage = (draft, { words }) => {
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
    for (const word of words(text)) {
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
          lemma: word.lemma,
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
