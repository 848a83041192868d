import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import { ATTRIBUTION_LABELS, mayFollow } from './labels.ts';
import { createVocabulary } from './pieces.ts';
import { BREAK, type PieceDocument, pieceDocument, type WindowRule, windowsOf } from './pieces-document.ts';
import type { Tagger, Tagging } from './tagger.ts';

/** What `model/weights/transformer.json` says of the network; the rest of it is for people. */
export interface ModelHeader extends WindowRule {
  readonly name: string;
  readonly heads: {
    readonly attribution: { readonly labels: readonly string[]; readonly transitions: readonly (readonly number[])[] };
  };
}

/** The part of ONNX Runtime that is used. */
export interface Runtime {
  readonly session: InferenceSession;
  readonly Tensor: typeof Tensor;
}

/** A part that is read: a line of the story, never furniture. */
const STORY: ReadonlySet<string> = new Set(['headline', 'deck', 'body']);

/**
 * The transformer: reads word pieces in overlapping windows, one window a call and in order, so that the same report gives the
 * same bytes whatever else is read; the best valid label sequence is found over the whole report.
 * @param list `vocab.txt`
 */
export function createModelTagger(header: ModelHeader, list: string, runtime: Runtime): Tagger {
  const vocabulary = createVocabulary(list);
  const { labels, transitions } = header.heads.attribution;
  const order = labels.map((label) => (ATTRIBUTION_LABELS as readonly string[]).indexOf(label));
  if (order.some((label, i) => label !== i)) throw new RangeError('the model has other labels');
  const size = labels.length;
  const moves = transitions.map((row, from) =>
    row.map((score, to) => (mayFollow(from, to) ? score : Number.NEGATIVE_INFINITY)),
  );

  async function scoresOf(document: PieceDocument): Promise<Float32Array> {
    const scores = new Float32Array(document.ids.length * size);
    for (const { from, to, first, last } of windowsOf(document, header)) {
      const length = to - from + 2;
      const row = (value: (i: number) => number) =>
        new runtime.Tensor(
          'int64',
          BigInt64Array.from({ length }, (_, i) => BigInt(value(i))),
          [1, length],
        );
      const inside = (i: number) => i > 0 && i < length - 1;
      const result = await runtime.session.run({
        input_ids: row((i) =>
          i === 0 ? vocabulary.cls : inside(i) ? (document.ids[from + i - 1] as number) : vocabulary.sep,
        ),
        features: row((i) => (inside(i) ? (document.features[from + i - 1] as number) : 0)),
        attention_mask: row(() => 1),
      });
      const data = result.attribution?.data as Float32Array;
      scores.set(data.subarray((first - from + 1) * size, (last - from + 1) * size), first * size);
    }
    return scores;
  }

  /** The best valid sequence; the lower label where two are as good. */
  function decode(scores: Float32Array): Uint8Array {
    const n = scores.length / size;
    const back = new Uint8Array(n * size);
    let score = Float64Array.from({ length: size }, (_, y) =>
      mayFollow(0, y) ? (scores[y] as number) : Number.NEGATIVE_INFINITY,
    );
    for (let i = 1; i < n; i++) {
      const next = new Float64Array(size);
      for (let y = 0; y < size; y++) {
        let best = Number.NEGATIVE_INFINITY;
        for (let x = 0; x < size; x++) {
          const reach = (score[x] as number) + (moves[x]?.[y] as number);
          if (reach <= best) continue;
          best = reach;
          back[i * size + y] = x;
        }
        next[y] = best + (scores[i * size + y] as number);
      }
      score = next;
    }
    const out = new Uint8Array(n);
    let y = score.indexOf(Math.max(...score));
    for (let i = n - 1; i >= 0; i--) {
      out[i] = y;
      y = back[i * size + y] as number;
    }
    return out;
  }

  async function tag(draft: Draft) {
    const paragraphs = draft.blocks.filter(({ part }) => STORY.has(part));
    const document = pieceDocument(draft.text, paragraphs, vocabulary);
    if (document.ids.length === 0) return {};
    const scores = await scoresOf(document);
    return { attribution: onTokens(draft.tokens, document, decode(scores), scores, size) };
  }

  return { name: header.name, tag };
}

/** Labels of pieces given to tokens: each takes that of the piece over its first character. */
function onTokens(
  tokens: readonly Token[],
  { starts, ends }: PieceDocument,
  labels: Uint8Array,
  scores: Float32Array,
  size: number,
): Tagging {
  const best = new Uint8Array(tokens.length);
  const probability = new Float32Array(tokens.length);
  let piece = 0;
  for (const [i, { start }] of tokens.entries()) {
    while (piece < starts.length && (starts[piece] === BREAK || (ends[piece] as number) <= start)) piece++;
    const covered = piece < starts.length && (starts[piece] as number) <= start;
    const label = covered ? (labels[piece] as number) : 0;
    best[i] = mayFollow(best[i - 1] ?? 0, label) ? label : label - 1;
    probability[i] = covered ? softmax(scores, piece * size, size, label) : 1;
  }
  return { labels: ATTRIBUTION_LABELS, best, probability };
}

function softmax(scores: Float32Array, from: number, size: number, label: number): number {
  let sum = 0;
  for (let y = 0; y < size; y++) sum += Math.exp((scores[from + y] as number) - (scores[from + label] as number));
  return 1 / sum;
}
