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
  const mask = (1 << bits) - 1;
  const place = placesOf(bytes.subarray(gapStart), rows, 1 << bits);

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
          const base = place[(numbers[f] as number) & mask] as number;
          if (base < 0) continue;
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

  return { name: 'fast', tag };
}

/** How probable a label is by the token's own scores. */
function softmax(scores: Float64Array, from: number, label: number): number {
  let sum = 0;
  for (let y = 0; y < L; y++) sum += Math.exp((scores[from + y] as number) - (scores[from + label] as number));
  return 1 / sum;
}

/** For each feature where its weights begin, or -1. */
function placesOf(gaps: Uint8Array, rows: number, size: number): Int32Array {
  const place = new Int32Array(size).fill(-1);
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
    place[row] = i * L;
  }
  return place;
}
