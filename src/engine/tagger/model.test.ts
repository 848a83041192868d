import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createVocabulary } from './pieces.ts';
import { pieceDocument, windowsOf } from './pieces-document.ts';

// The reader of the model is held to what the training code computes for texts of our own.

interface Vector {
  text: string;
  ids: number[];
  features: number[];
  offsets: ([number, number] | null)[];
  windows: [number, number][];
}

const model = new URL('../../../model/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, model), 'utf8');
const { texts } = JSON.parse(read('fixtures/vectors.json')) as { texts: Vector[] };
const header = JSON.parse(read('weights/transformer.json'));
const vocabulary = createVocabulary(read('weights/vocab.txt'));

test.each(texts.map((vector) => [vector.text.slice(0, 40), vector] as const))('%s', (_name, vector) => {
  const lines = [...vector.text.matchAll(/[^\n\r]+/g)].filter(([line]) => line.trim() !== '');
  const paragraphs = lines.map((line) => ({ start: line.index, end: line.index + line[0].length }));
  const document = pieceDocument(vector.text, paragraphs, vocabulary);
  expect(document.ids).toEqual(vector.ids);
  expect(document.features).toEqual(vector.features);
  const offsets = document.starts.map((start, i) => (start < 0 ? null : [start, document.ends[i]]));
  expect(offsets).toEqual(vector.offsets);
  const windows = document.ids.length > 0 ? windowsOf(document, header).map(({ from, to }) => [from, to]) : [];
  expect(windows).toEqual(vector.windows);
});
