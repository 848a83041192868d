import type { Range } from '../../src/report/index.ts';
import { TYPE_NAMES } from './types.ts';
import { LEARNED } from './weights.ts';

/** A wire as `model/muc4/` sees it: how many incidents of each type, and how much each sentence looks like telling of a type. */
export interface Seen {
  readonly counts: ReadonlyMap<string, number>;
  readonly scores: ReadonlyMap<string, readonly number[]>;
}

const READINGS = Object.entries(LEARNED.readings);
const WORDS = new Map(Object.entries(LEARNED.words));
const MOST = 3;
const FEW = -6;

/** The text with its notes in brackets, "[TEXT]", blanked out: what is left keeps its place. */
export const plain = (text: string) => text.replace(/\[[A-Za-z ,]+\]/g, (note) => ' '.repeat(note.length));

/** What the words of a text, tf-idf, say by each reading. */
function readingsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of plain(text)
    .toLowerCase()
    .matchAll(/[a-z]+/g))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const sums = READINGS.map(() => 0);
  let square = 0;
  for (const [word, count] of counts) {
    const [idf = 0, ...weights] = WORDS.get(word) ?? [];
    const value = (1 + Math.log(count)) * idf;
    square += value ** 2;
    for (const [i, weight] of weights.entries()) sums[i] = (sums[i] as number) + value * weight;
  }
  const length = Math.sqrt(square) || 1;
  return new Map(READINGS.map(([name, intercept], i) => [name, intercept + (sums[i] as number) / length]));
}

/** Sentences of four words or more, as the training cuts them; the point behind an initial ("U.S.") ends none. */
export function stretchesOf(text: string): Range[] {
  const whole = plain(text);
  const found: Range[] = [];
  let start = 0;
  for (const cut of [...whole.matchAll(/(?<=[.!?])(?<!\b[A-Za-z]\.)\s+|\n\s*\n/g), { 0: '', index: whole.length }]) {
    if (whole.slice(start, cut.index).split(/\s+/).filter(Boolean).length > 3) found.push({ start, end: cut.index });
    start = cut.index + cut[0].length;
  }
  return found;
}

/** Where the scores stand, best first. */
export const ranked = (scores: readonly number[]) =>
  [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));

/**
 * Reads a wire for its incidents.
 * @param events what `eventsIn` says of it
 */
export function seenIn(text: string, events: Readonly<Record<string, readonly number[]>>): Seen {
  const shown = plain(text);
  const sentences = stretchesOf(text).map(({ start, end }) => readingsOf(shown.slice(start, end)));
  const whole = readingsOf(text);
  const columns = new Map<string, number[]>();
  const scored = new Map<string, readonly number[]>();
  for (const type of ['any', ...TYPE_NAMES]) {
    const scores = sentences.map((readings) => readings.get(`sentence ${type}`) as number);
    const order = ranked(scores);
    const top = Array.from({ length: MOST }, (_, n) => scores[order[n] ?? -1] ?? FEW);
    const sum = scores.length ? Math.log(scores.reduce((all, score) => all + Math.exp(score), 0)) : FEW;
    const first = Math.max(...scores.slice(0, 3), scores.length ? Number.NEGATIVE_INFINITY : FEW);
    columns.set(type, [...top, sum, first, whole.get(`wire ${type}`) as number, ...(events[type] ?? [])]);
    scored.set(type, scores);
  }
  const any = columns.get('any') as number[];
  const probability = (name: string, values: readonly number[]) => {
    const model = LEARNED.counts[name];
    if (!model) return 0;
    return (
      1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * (model.weights[i] ?? 0), model.intercept)))
    );
  };
  const { relevant, ATTACK, other, more } = LEARNED.thresholds;
  const counts = new Map<string, number>();
  if (probability('any', any) <= relevant) return { counts, scores: scored };
  const of = (type: string, n: number) =>
    probability(`${type} ${n}`, [...(columns.get(type) as number[]), any[0] as number, any[5] as number]);
  for (const type of TYPE_NAMES)
    if (of(type, 1) > (type === 'ATTACK' ? ATTACK : other)) {
      let count = 1;
      for (let n = 2; n <= MOST; n++) if (of(type, n) > more) count++;
      counts.set(type, count);
    }
  if (counts.size === 0)
    counts.set(
      TYPE_NAMES.reduce((best, type) => (of(type, 1) > of(best, 1) ? type : best)),
      1,
    );
  return { counts, scores: scored };
}
