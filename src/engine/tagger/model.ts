import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Token } from '../sentences/token.ts';
import type { Draft } from '../stage.ts';
import { ATTRIBUTION_LABELS, mayFollow } from './labels.ts';
import { createVocabulary } from './pieces.ts';
import { BREAK, type PieceDocument, pieceDocument, type WindowRule, windowsOf } from './pieces-document.ts';
import type { Head, Scoring, Tagger, Tagging, Tags } from './tagger.ts';

/** What `model/weights/transformer.json` says of the network; the rest of it is for people. */
export interface ModelHeader extends WindowRule {
  readonly name: string;
  /** The network's outputs by name: those with scores of moves between labels (from × to) mark stretches. */
  readonly heads: Readonly<Record<string, HeadRule>>;
}

/** What the header says of a head. */
export interface HeadRule {
  readonly labels: readonly string[];
  readonly transitions?: readonly (readonly number[])[];
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
  const heads = Object.entries(header.heads).map(([name, rule]) => ({ name, ...rule, moves: movesOf(rule) }));
  const attribution = header.heads.attribution?.labels ?? [];
  if (ATTRIBUTION_LABELS.some((label, i) => label !== attribution[i]))
    throw new RangeError('the model has other labels');

  /** The numbers that each head gives for each piece. */
  async function scoresOf(document: PieceDocument): Promise<Map<string, Scores>> {
    const scores = new Map<string, Scores>();
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
      for (const { name } of heads) {
        const data = result[name]?.data as Float32Array;
        const width = data.length / length;
        let own = scores.get(name);
        if (!own) {
          own = { width, numbers: new Float32Array(document.ids.length * width) };
          scores.set(name, own);
        }
        own.numbers.set(data.subarray((first - from + 1) * width, (last - from + 1) * width), first * width);
      }
    }
    return scores;
  }

  async function tag(draft: Draft): Promise<Tags> {
    const paragraphs = draft.blocks.filter(({ part }) => STORY.has(part));
    const document = pieceDocument(draft.text, paragraphs, vocabulary);
    if (document.ids.length === 0) return {};
    const pieces = piecesOf(draft.tokens, document);
    const scores = await scoresOf(document);
    return Object.fromEntries(
      heads.map(({ name, labels, moves }) => {
        const own = scores.get(name) as Scores;
        return [name, moves ? marked(pieces, labels, own, decode(own, moves)) : judged(pieces, labels, own)];
      }),
    );
  }

  return { name: header.name, heads: heads.map(({ name }) => name as Head), tag };
}

/** A head's numbers, `width` a piece. */
interface Scores {
  readonly width: number;
  readonly numbers: Float32Array;
}

/** Scores of moves with those that a BIO sequence may not hold ruled out. */
function movesOf({ transitions }: HeadRule): number[][] | undefined {
  return transitions?.map((row, from) =>
    row.map((score, to) => (mayFollow(from, to) ? score : Number.NEGATIVE_INFINITY)),
  );
}

/** The best valid sequence; the lower label where two are as good. */
function decode({ width: size, numbers }: Scores, moves: readonly (readonly number[])[]): Uint8Array {
  const n = numbers.length / size;
  const back = new Uint8Array(n * size);
  let score = Float64Array.from({ length: size }, (_, y) =>
    mayFollow(0, y) ? (numbers[y] as number) : Number.NEGATIVE_INFINITY,
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
      next[y] = best + (numbers[i * size + y] as number);
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

/** For each token the piece over its first character, or -1. */
function piecesOf(tokens: readonly Token[], { starts, ends }: PieceDocument): Int32Array {
  let piece = 0;
  return Int32Array.from(tokens, ({ start }) => {
    while (piece < starts.length && (starts[piece] === BREAK || (ends[piece] as number) <= start)) piece++;
    return piece < starts.length && (starts[piece] as number) <= start ? piece : -1;
  });
}

/** Labels of pieces given to tokens. */
function marked(pieces: Int32Array, labels: readonly string[], { width, numbers }: Scores, found: Uint8Array): Tagging {
  const best = new Uint8Array(pieces.length);
  const probability = new Float32Array(pieces.length);
  for (const [i, piece] of pieces.entries()) {
    const label = piece < 0 ? 0 : (found[piece] as number);
    best[i] = mayFollow(best[i - 1] ?? 0, label) ? label : label - 1;
    probability[i] = piece < 0 ? 1 : softmax(numbers, piece * width, width, label);
  }
  return { labels, best, probability };
}

/** Numbers of pieces given to tokens; a token without a piece has zeros. */
function judged(pieces: Int32Array, labels: readonly string[], { width, numbers }: Scores): Scoring {
  const scores = new Float32Array(pieces.length * width);
  for (const [i, piece] of pieces.entries())
    if (piece >= 0) scores.set(numbers.subarray(piece * width, (piece + 1) * width), i * width);
  return { labels, width, scores };
}

function softmax(scores: Float32Array, from: number, size: number, label: number): number {
  let sum = 0;
  for (let y = 0; y < size; y++) sum += Math.exp((scores[from + y] as number) - (scores[from + label] as number));
  return 1 / sum;
}
