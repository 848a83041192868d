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
  /** A stored weight times this is the weight: stored weights are whole numbers, so sums are exact. */
  readonly scale: number;
  /** Added to the stored score of `O`: below zero, more is tagged. */
  readonly bias: number;
}

/**
 * The feature-based tagger: a linear-chain CRF over hashed features of words, quotation marks and what the rules found.
 * It needs no native code and runs in a browser; trained by `model/fast/train.ts`.
 * @param bytes `fast.bin`: the transitions' weights (two bytes each, low byte first), the features' (one), then which features
 * they are (gaps in groups of seven bits)
 * @throws RangeError when the weights are not those that the header describes
 */
export function createFastTagger({ bits, rows, scale, bias }: FastHeader, bytes: Uint8Array): Tagger {
  const families = EDGE_FAMILIES.length;
  const edgeSize = EDGE_FAMILIES.reduce((a, b) => a + b, 0) * L * L;
  const gapStart = edgeSize * 2 + rows * L;
  if (bytes.length <= gapStart) throw new RangeError('the weights of the fast tagger are of another version');
  const low = new DataView(bytes.buffer, bytes.byteOffset);
  const edgeWeights = Int16Array.from({ length: edgeSize }, (_, k) => low.getInt16(k * 2, true));
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + edgeSize * 2, rows * L);
  const place = placesOf(bytes.subarray(gapStart), rows, bits);

  /** Sums the weights of a token's features. */
  function addUp(numbers: Int32Array, at: number, out: Int32Array, to: number) {
    let a = bias;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let k = at; k < at + FEATURES; k++) {
      const row = place(numbers[k] as number);
      if (row < 0) continue;
      const base = row * L;
      a += weights[base] as number;
      b += weights[base + 1] as number;
      c += weights[base + 2] as number;
      d += weights[base + 3] as number;
      e += weights[base + 4] as number;
      f += weights[base + 5] as number;
      g += weights[base + 6] as number;
    }
    out[to] = a;
    out[to + 1] = b;
    out[to + 2] = c;
    out[to + 3] = d;
    out[to + 4] = e;
    out[to + 5] = f;
    out[to + 6] = g;
  }

  /** Sums the tables of transitions that count for a token. */
  function addTables(edges: Int32Array, at: number, out: Int32Array, to: number) {
    const a = (edges[at] as number) * L * L;
    const b = (edges[at + 1] as number) * L * L;
    const c = (edges[at + 2] as number) * L * L;
    const d = (edges[at + 3] as number) * L * L;
    for (let k = 0; k < L * L; k++)
      out[to + k] =
        (edgeWeights[a + k] as number) +
        (edgeWeights[b + k] as number) +
        (edgeWeights[c + k] as number) +
        (edgeWeights[d + k] as number);
  }

  function tag(draft: Draft) {
    const reading = readingOfDraft(draft);
    const features = featuresOf(draft, reading, readByRules(draft, reading));
    const best = new Uint8Array(draft.tokens.length);
    const probability = new Float32Array(draft.tokens.length);
    for (const sequence of features.sequences) {
      const { from, to } = sequence;
      const { rows: numbers, edges } = features.of(sequence);
      const n = to - from;
      const unary = new Int32Array(n * L);
      const edge = new Int32Array(n * L * L);
      for (let i = 0; i < n; i++) {
        addUp(numbers, i * FEATURES, unary, i * L);
        addTables(edges, i * families, edge, i * L * L);
      }
      viterbi(unary, edge, n, best, from);
      for (let i = 0; i < n; i++) probability[from + i] = softmax(unary, i * L, best[from + i] as number, scale);
    }
    return { attribution: { labels: ATTRIBUTION_LABELS, best, probability } };
  }

  return { name: 'fast', heads: ['attribution'], tag };
}

/** How probable a label is by the token's own scores. */
function softmax(scores: Int32Array, from: number, label: number, scale: number): number {
  let sum = 0;
  for (let y = 0; y < L; y++)
    sum += Math.exp(((scores[from + y] as number) - (scores[from + label] as number)) * scale);
  return 1 / sum;
}

/**
 * A function from a feature's hash to its row, or -1. Which features have rows is kept as bits, each 32 of them with the number
 * of rows before them: small enough to stay in the processor's cache, where a table of places would not.
 */
function placesOf(gaps: Uint8Array, rows: number, bits: number): (hash: number) => number {
  const words = new Int32Array((1 << bits) / 16);
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
    words[(row >>> 5) * 2] = (words[(row >>> 5) * 2] as number) | (1 << (row & 31));
  }
  for (let k = 3; k < words.length; k += 2) words[k] = (words[k - 2] as number) + ones(words[k - 3] as number);
  const mask = (1 << bits) - 1;
  return (hash) => {
    const number = hash & mask;
    const at = (number >>> 5) * 2;
    const word = words[at] as number;
    const bit = 1 << (number & 31);
    return (word & bit) === 0 ? -1 : (words[at + 1] as number) + ones(word & (bit - 1));
  };
}

/** How many bits are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
