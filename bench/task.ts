import type { Resources } from '../src/engine/stage.ts';
import type { Head } from '../src/engine/tagger/tagger.ts';
import { inGivenText } from './given-text.ts';

/** One gold line of a task; labels, where present, are ignored. */
export type Line = Record<string, unknown> & { id: string };

/** What a task may use besides the line. */
export interface Context {
  readonly resources: Resources;
  /** Path of the file the lines come from: some gold sets have companions beside it. */
  readonly file: string;
}

/** A measured figure, in the unit of its scorer, beside what others reach on the same set. */
export interface Figure {
  measure: string;
  ours: number;
  /** As in ../shared/README.md: `HeidelTime 76.5`. */
  reference?: string;
}

/** A gold set: a file below ../shared/data and how its predictions are scored. */
export interface GoldSet {
  file: string;
  /** Which of its lines count, where not all do: those that no model was trained on. */
  only?(line: Line): boolean;
  /** @param gold, predicted paths of JSONL files */
  score(gold: string, predicted: string): Promise<Figure[]>;
}

/** Something that is predicted in a scorer's format, and the gold sets it is measured on. */
export interface Task {
  name: string;
  /** Heads of the tagger on which its figures rest; a tagger that has none of them is not run. */
  heads: readonly Head[];
  sets: readonly GoldSet[];
  /** Predicts all lines of a file: one object a line, in order; most tasks are made by `eachLine`. */
  predict(lines: readonly Line[], context: Context): AsyncIterable<object>;
}

/** What a task needs of the resources. */
export function resourcesFor({ heads }: Task, { tagger, ...rest }: Resources): Resources {
  return tagger?.heads.some((head) => heads.includes(head)) ? { ...rest, tagger } : rest;
}

/** A `predict` that looks at one line at a time; its offsets into the line's `text` are those of the text as the line gives it. */
export function eachLine(one: (line: Line, context: Context) => Promise<object>): Task['predict'] {
  return async function* (lines, context) {
    for (const line of lines) {
      const prediction = await one(line, context);
      yield typeof line.text === 'string' ? inGivenText(prediction, line.text) : prediction;
    }
  };
}
