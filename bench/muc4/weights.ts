import { readFileSync } from 'node:fs';

/** A linear model over names. */
export interface Weights {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** What `model/muc4/train.py` learned: what MUC-4 counts as terrorism is a matter of its own. */
interface Learned {
  /** Each reading of a text, "sentence ATTACK" or "wire any", and its intercept. */
  readonly readings: Readonly<Record<string, number>>;
  /** A word's inverse document frequency, then its weight in each reading. */
  readonly words: Readonly<Record<string, readonly [idf: number, ...weights: number[]]>>;
  /** Whether the words around a day tell when something happened. */
  readonly happened: Weights;
  readonly days: Weights;
  readonly counts: Readonly<Record<string, { readonly intercept: number; readonly weights: readonly number[] }>>;
  readonly thresholds: Readonly<Record<'relevant' | 'ATTACK' | 'other' | 'more', number>>;
}

export const LEARNED = JSON.parse(
  readFileSync(new URL('../../model/weights/muc4.json', import.meta.url), 'utf8'),
) as Learned;

export function scoreOf({ intercept, weights }: Weights, names: ReadonlySet<string>): number {
  let score = intercept;
  for (const name of names) score += weights[name] ?? 0;
  return score;
}
