import type { Span } from './span.ts';

/**
 * One step in how something of a report came about, noted where it was done. Words of the text, a rule by what it looks for,
 * an entry of `src/vocabulary`, figures of a model: what played no part is left out.
 */
export interface Reason {
  /** What it settled: `trigger`, `supplier`, `stage agreed`, `cue`, `score` … */
  readonly what: string;
  readonly span?: Span;
  readonly rule?: string;
  /** File and entry: `event-triggers: deliver (verb) …`. */
  readonly entry?: string;
  readonly scores?: Readonly<Record<string, number>>;
}

/** Reasons by the id of what they led to, in the order in which they came. */
export type Reasons = ReadonlyMap<string, readonly Reason[]>;

/** A figure as reasons carry it, to a hundredth. */
export function rounded(figure: number): number {
  return Math.round(100 * figure) / 100;
}
