import { toldOf } from '../../src/engine/certainty/certainty.ts';
import { type Features, features } from '../../src/engine/certainty/features.ts';
import { layout } from '../../src/engine/layout/layout.ts';
import { draftOf } from '../../src/engine/pipeline.ts';
import { sentences } from '../../src/engine/sentences/sentences.ts';
import type { Token } from '../../src/engine/sentences/token.ts';
import type { Resources } from '../../src/engine/stage.ts';
import { parse } from '../../src/engine/syntax/clause.ts';
import { tagger } from '../../src/engine/tagger/tagger.ts';
import { readLines, scorer } from '../scorers.ts';
import { eachLine, type Task } from '../task.ts';

/** Joins the words of a gold line as they were printed, and says where each begins. */
export function printed(words: readonly string[]): { text: string; starts: number[] } {
  let text = '';
  let glued = true;
  const starts: number[] = [];
  for (const [i, raw] of words.entries()) {
    const word = raw === '``' ? '"' : raw;
    const closes = /^(?:[.,;:?!%)\]]|'s|n't|'re|'ve|'ll|'d|'m|'|\.\.\.)$/i.test(word) || (word === "''" && i > 0);
    if (!glued && !closes) text += ' ';
    starts.push(text.length);
    text += word;
    glued = /^(?:[([$#]|``)$/.test(raw) || word === '-' || words[i + 1] === '-';
  }
  return { text, starts };
}

/** The features of a gold line's event. */
export function featuresOf(text: string, span: readonly [number, number], { words }: Resources): Features | undefined {
  const { text: sentence, starts } = printed(text.split(' '));
  const tokens: Token[] = words(sentence).map(({ start, end, lemma, pos }) => {
    const quote = sentence.slice(start, end);
    return { start, end, text: quote, lower: quote.toLowerCase().replaceAll('’', "'"), lemma, pos, sentence: 0 };
  });
  const start = starts[span[0]];
  const at = tokens.findIndex((token) => start !== undefined && token.end > start);
  if (at < 0) return undefined;
  return features(tokens, parse(tokens, 0, tokens.length), at, 0, tokens.length);
}

/** What the tagger makes of the word that begins at the event. */
async function told(text: string, [at]: readonly [number, number], resources: Resources) {
  const { text: sentence, starts } = printed(text.split(' '));
  let draft = draftOf({ text: sentence });
  for (const stage of [layout, sentences, tagger]) draft = await stage(draft, resources);
  const token = draft.tokens.findIndex(({ end }) => end > (starts[at] as number));
  return token < 0 ? undefined : toldOf(draft.tags, token);
}

export const certainty: Task = {
  name: 'certainty',
  heads: ['certainty'],
  predict: eachLine(async ({ id, text, span }, { resources }) => {
    const at = span as [number, number];
    const seen = featuresOf(text as string, at, resources);
    return {
      id,
      pred:
        seen && resources.factuality ? resources.factuality(seen, await told(text as string, at, resources)).score : 3,
    };
  }),
  sets: [
    {
      file: 'certainty/uw.dev.jsonl',
      async score(gold, predicted) {
        const { score } = await scorer('score-certainty.mjs');
        const golds = readLines<{ id: string; gold: number }>(gold);
        const found = new Map(readLines<{ id: string; pred: number }>(predicted).map(({ id, pred }) => [id, pred]));
        const { mae, r, f5 } = score(
          golds.map((line) => line.gold),
          golds.map(({ id }) => found.get(id) ?? 3),
        );
        return [
          { measure: 'MAE × 100', ours: 100 * mae, reference: 'always +3 78, cue list 62, Stanovsky 2017 42' },
          { measure: 'Pearson r × 100', ours: 100 * r, reference: 'cue list 59.8, Lee 2015 70.8' },
          { measure: 'macro-F1 (5)', ours: 100 * f5.macro, reference: 'cue list 36.0' },
        ];
      },
    },
  ],
};
