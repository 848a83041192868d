import { readByRules, readingOfDraft } from '../attributions/reader.ts';
import type { Draft } from '../stage.ts';
import { L, viterbi } from './crf.ts';
import { EDGE_FAMILIES, FEATURES, featuresOf } from './features.ts';
import { ATTRIBUTION_LABELS } from './labels.ts';
import type { Tagger } from './tagger.ts';

/** What `model/weights/fast.json` says of `fast.bin`. */
export interface FastHeader {
  /** A feature's number has so many bits. */
  readonly bits: number;
  /** Features that have weights, one a label. */
  readonly rows: number;
  /** A stored weight times this is the weight. */
  readonly scale: number;
  /** The same for the weights of transitions. */
  readonly edgeScale: number;
  /** Added to the score of `O`: below zero, more is tagged. */
  readonly bias: number;
}

/**
 * The feature-based tagger: a linear-chain CRF over hashed features of words, quotation marks and what the rules found.
 * It needs no files and no native code; trained by `model/fast/train.ts`.
 * @param bytes `fast.bin`: the features' weights, the transitions', then which features they are (gaps in groups of seven bits)
 * @throws RangeError when the weights are not those that the header describes
 */
export function createFastTagger({ bits, rows, scale, edgeScale, bias }: FastHeader, bytes: Uint8Array): Tagger {
  const families = EDGE_FAMILIES.length;
  const edgeStart = rows * L;
  const gapStart = edgeStart + EDGE_FAMILIES.reduce((a, b) => a + b, 0) * L * L;
  if (bytes.length <= gapStart) throw new RangeError('the weights of the fast tagger are of another version');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, gapStart);
  const place = placesOf(bytes.subarray(gapStart), rows, bits);

  function tag(draft: Draft) {
    const reading = readingOfDraft(draft);
    const features = featuresOf(draft, reading, readByRules(draft, reading));
    const best = new Uint8Array(draft.tokens.length);
    const probability = new Float32Array(draft.tokens.length);
    for (const sequence of features.sequences) {
      const { from, to } = sequence;
      const { rows: numbers, edges } = features.of(sequence);
      const n = to - from;
      const unary = new Float64Array(n * L);
      const edge = new Float64Array(n * L * L);
      for (let i = 0; i < n; i++) {
        const u = i * L;
        for (let f = i * FEATURES; f < (i + 1) * FEATURES; f++) {
          const row = place(numbers[f] as number);
          if (row < 0) continue;
          const base = row * L;
          for (let y = 0; y < L; y++) unary[u + y] = (unary[u + y] as number) + (weights[base + y] as number);
        }
        for (let y = 0; y < L; y++) unary[u + y] = (unary[u + y] as number) * scale + (y === 0 ? bias : 0);
        for (let f = 0; f < families; f++) {
          const base = edgeStart + (edges[i * families + f] as number) * L * L;
          for (let k = 0; k < L * L; k++)
            edge[i * L * L + k] = (edge[i * L * L + k] as number) + (weights[base + k] as number) * edgeScale;
        }
      }
      viterbi(unary, edge, n, best, from);
      for (let i = 0; i < n; i++) probability[from + i] = softmax(unary, i * L, best[from + i] as number);
    }
    return { attribution: { labels: ATTRIBUTION_LABELS, best, probability } };
  }

  return { name: 'fast', heads: ['attribution'], tag };
}

/** How probable a label is by the token's own scores. */
function softmax(scores: Float64Array, from: number, label: number): number {
  let sum = 0;
  for (let y = 0; y < L; y++) sum += Math.exp((scores[from + y] as number) - (scores[from + label] as number));
  return 1 / sum;
}

/**
 * A function from a feature's hash to its row, or -1. Which features have rows is kept as bits, with the number of rows before each
 * 32 of them: small enough to stay in the processor's cache, where a table of places would not.
 */
function placesOf(gaps: Uint8Array, rows: number, bits: number): (hash: number) => number {
  const present = new Int32Array((1 << bits) / 32);
  let row = 0;
  let at = 0;
  for (let i = 0; i < rows; i++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = gaps[at++];
      if (byte === undefined) throw new RangeError('the weights of the fast tagger are cut off');
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    row += gap;
    present[row >>> 5] = (present[row >>> 5] as number) | (1 << (row & 31));
  }
  const before = new Int32Array(present.length);
  for (let k = 1; k < before.length; k++) before[k] = (before[k - 1] as number) + ones(present[k - 1] as number);
  const mask = (1 << bits) - 1;
  return (hash) => {
    const number = hash & mask;
    const word = present[number >>> 5] as number;
    const bit = 1 << (number & 31);
    return (word & bit) === 0 ? -1 : (before[number >>> 5] as number) + ones(word & (bit - 1));
  };
}

/** How many bits are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
