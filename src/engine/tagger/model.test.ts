import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layout } from '../layout/layout.ts';
import { createLexicon } from '../names/lexicon.ts';
import { draftOf } from '../pipeline.ts';
import { sentences } from '../sentences/sentences.ts';
import type { Token } from '../sentences/token.ts';
import { createWordTagger } from '../sentences/words.ts';
import { ATTRIBUTION_LABELS } from './labels.ts';
import { createModelTagger, type ModelHeader, type Runtime } from './model.ts';
import { createVocabulary } from './pieces.ts';
import { pieceDocument, windowsOf } from './pieces-document.ts';
import type { Scoring, Tagging } from './tagger.ts';
import { loadModelTagger } from './weights.ts';

// The reader of the model is held to what the training code computes for texts of our own.

interface Vector {
  text: string;
  ids: number[];
  features: number[];
  offsets: ([number, number] | null)[];
  windows: [number, number][];
  /** Of the first twelve pieces. */
  scores: Record<'attribution' | 'entities' | 'certainty', number[][]>;
  labels: Record<'attribution' | 'entities', number[]>;
}

const model = new URL('../../../model/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, model), 'utf8');
const { texts } = JSON.parse(read('fixtures/vectors.json')) as { texts: Vector[] };
const header = JSON.parse(read('weights/transformer.json'));
const vocabulary = createVocabulary(read('weights/vocab.txt'));

function paragraphsOf(text: string) {
  const lines = [...text.matchAll(/[^\n\r]+/g)].filter(([line]) => line.trim() !== '');
  return lines.map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

test.each(texts.map((vector) => [vector.text.slice(0, 40), vector] as const))('%s', (_name, vector) => {
  const document = pieceDocument(vector.text, paragraphsOf(vector.text), vocabulary);
  expect(document.ids).toEqual(vector.ids);
  expect(document.features).toEqual(vector.features);
  const offsets = document.starts.map((start, i) => (start < 0 ? null : [start, document.ends[i]]));
  expect(offsets).toEqual(vector.offsets);
  const windows = document.ids.length > 0 ? windowsOf(document, header).map(({ from, to }) => [from, to]) : [];
  expect(windows).toEqual(vector.windows);
});

test('tags as the training code does', async () => {
  const loaded = await loadModelTagger();
  if (!('tagger' in loaded)) throw new Error(loaded.missing);
  const { tagger } = loaded;
  let pieces = 0;
  const same = { attribution: 0, entities: 0 };
  for (const { text, offsets, labels, scores } of texts) {
    // each piece a token of its own: what is tagged can be told piece by piece
    const places = offsets.flatMap((offset, i) => (offset ? [{ i, start: offset[0], end: offset[1] }] : []));
    const tokens = places.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }) as Token);
    const blocks = paragraphsOf(text).map((range) => ({ ...range, part: 'body' as const }));
    const tags = await tagger.tag({ ...draftOf({ text }), text, blocks, tokens });
    if (places.length === 0) {
      expect(tags).toEqual({});
      continue;
    }
    pieces += places.length;
    for (const [at, { i }] of places.entries()) {
      for (const head of ['attribution', 'entities'] as const)
        if (tags[head]?.best[at] === labels[head][i]) same[head]++;
      const row = scores.certainty[i];
      const value = tags.certainty?.scores[(at + 1) * tags.certainty.width - 1] as number;
      // other processors add up other last bits
      if (row) expect(Math.abs(value - (row.at(-1) as number))).toBeLessThan(0.3);
    }
  }
  expect(same.attribution / pieces).toBeGreaterThan(0.97);
  expect(same.entities / pieces).toBeGreaterThan(0.97);
});

// A network of our own: each piece has the scores that its word is given here.
const words = ['[UNK]', '[CLS]', '[SEP]', '"', 'mayor', 'of', 'oslo', 'denied', 'it', '.'];
const [attributionOf, entitiesOf, certaintyOf]: Record<string, number>[] = [
  { mayor: 1, of: 2, oslo: 2, denied: 3, it: 5 },
  { oslo: 1 },
  { denied: -3 },
];
const flat = Array.from({ length: 7 }, () => new Array<number>(7).fill(0));
const tiny: ModelHeader = {
  name: 'tiny',
  maxLength: 8,
  overlap: { least: 1, most: 3 },
  heads: {
    attribution: { labels: ATTRIBUTION_LABELS, transitions: flat },
    entities: { labels: ['O', 'B-place', 'I-place'], transitions: flat.slice(0, 3).map((row) => row.slice(0, 3)) },
    certainty: { labels: ['CT-', 'CT+'] },
  },
};
const runtime = {
  Tensor: class {
    readonly data: BigInt64Array;
    constructor(_type: string, data: BigInt64Array) {
      this.data = data;
    }
  },
  session: {
    async run({ input_ids }: { input_ids: { data: BigInt64Array } }) {
      const read = [...input_ids.data].map((id) => words[Number(id)] as string);
      const rows = (numbers: (word: string) => number[]) => ({ data: Float32Array.from(read.flatMap(numbers)) });
      const one = (size: number, label = 0) => Array.from({ length: size }, (_, y) => (y === label ? 4 : 0));
      return {
        attribution: rows((word) => one(7, attributionOf?.[word])),
        entities: rows((word) => one(3, entitiesOf?.[word])),
        certainty: rows((word) => [0, 0, certaintyOf?.[word] ?? 3]),
      };
    },
  },
} as unknown as Runtime;

test('all heads of a network in one pass, over windows', async () => {
  const text = 'The mayor of Oslo denied it.\n\nThe mayor of Oslo denied it. The mayor of Oslo denied it.\n';
  const resources = { words: createWordTagger(), lexicon: createLexicon() };
  const draft = await sentences(await layout(draftOf({ text }), resources), resources);
  const tagger = createModelTagger(tiny, words.join('\n'), runtime);
  expect(tagger.heads).toEqual(['attribution', 'entities', 'certainty']);
  const tags = await tagger.tag(draft);
  const shown = (tagging: Tagging | undefined) =>
    draft.tokens.flatMap(({ text }, i) => {
      const label = tagging?.labels[tagging.best[i] as number];
      return label === 'O' ? [] : [`${text} ${label}`];
    });
  const once = ['mayor B-source', 'of I-source', 'Oslo I-source', 'denied B-cue', 'it B-content'];
  expect(shown(tags.attribution)).toEqual([...once, ...once, ...once]);
  expect(shown(tags.entities)).toEqual(['Oslo B-place', 'Oslo B-place', 'Oslo B-place']);
  const { scores, width } = tags.certainty as Scoring;
  const values = draft.tokens.map((token, i) => [token.text, scores[i * width + 2]]);
  expect(values.filter(([, value]) => value === -3).map(([word]) => word)).toEqual(['denied', 'denied', 'denied']);
});

test('a model with other labels is refused', () => {
  const heads = { attribution: { labels: ['O', 'B-cue', 'I-cue'], transitions: [] } };
  expect(() => createModelTagger({ ...tiny, heads }, words.join('\n'), runtime)).toThrow(RangeError);
});
