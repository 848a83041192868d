import type { Features } from './features.ts';

/** A tree: a leaf's value, or column, threshold, and the trees at or below and above it. */
type Tree = number | readonly [column: number, threshold: number, low: Tree, high: Tree];

/** Weights that `model/certainty/train.py` writes. */
export interface FactualityWeights {
  readonly intercept: number;
  readonly names: Readonly<Record<string, number>>;
  readonly measures: readonly string[];
  readonly frequent: readonly string[];
  readonly value: readonly Tree[];
  /** Trees of the five classes in turn: CT−, PS−, Uu, PS+, CT+. */
  readonly classes: readonly Tree[];
  /** Mean value of each class in what it was trained on. */
  readonly means: readonly number[];
  /** Where the expected value passes from a class to the next, for the trees alone. */
  readonly cuts: readonly number[];
}

/** What the tagger's certainty head says of one token. */
export interface Told {
  /** Unnormalised scores of the five classes. */
  readonly classes: Float32Array;
  readonly value: number;
}

/** How an event is judged: the score, from −3 (certainly not) to 3 (certainly), and what it was made of. */
export interface Judgement {
  readonly score: number;
  /** What the trees over the features give; what the tagger's head gives, where there is one. */
  readonly trees: number;
  readonly head?: number;
  /** The class that bounds the score, CT−, PS−, Uu, PS+ or CT+. */
  readonly label: string;
}

/**
 * Judges an event as readers of news do (Lee et al. 2015).
 * @param told counts as much as the features do, where there is a tagger
 */
export type FactualityModel = (features: Features, told?: Told) => Judgement;

const LABELS = ['CT-', 'PS-', 'Uu', 'PS+', 'CT+'] as const;
const CLASSES = LABELS.length;
/** Bounds of the classes on the scale; a score stays inside the class that was chosen for it. */
const BOUNDS = [
  [-3, -2],
  [-1.99, -0.51],
  [-0.49, 0.49],
  [0.5, 1.99],
  [2, 3],
] as const;

/**
 * Where the expected value passes from a class to the next, for trees and head together: chosen on UW dev, as no training part is left that
 * the head has not seen. A rare class between two frequent ones is hardly ever the likeliest; the expected value passes through it.
 */
const CUTS_TOGETHER = [-1.38, 0.51, 1.2, 2.23];

/** Makes the model of its weights: a linear part over names, then boosted trees over that and the rest. */
export function createFactualityModel(weights: FactualityWeights): FactualityModel {
  const { intercept, names, measures, frequent, value, classes, means, cuts } = weights;
  const linearColumn = measures.length;
  const columns = new Map(frequent.map((name, i) => [name, linearColumn + 1 + i]));
  const values = forestOf(value);
  const votesOf = Array.from({ length: CLASSES }, (_, of) => forestOf(classes.filter((_, i) => i % CLASSES === of)));
  return (features, told) => {
    const row = new Float64Array(linearColumn + 1 + frequent.length);
    for (let i = 0; i < measures.length; i++) row[i] = features.measures[measures[i] as string] ?? 0;
    let linear = intercept;
    for (const name of features.names) {
      linear += names[name] ?? 0;
      const column = columns.get(name);
      if (column !== undefined) row[column] = 1;
    }
    row[linearColumn] = linear;
    const own = sumOf(values, row);
    const score = told ? (own + told.value) / 2 : own;
    const votes = softmax(votesOf.map((forest) => sumOf(forest, row)));
    const heard = told ? softmax([...told.classes]) : votes;
    const expected = means.reduce(
      (sum, mean, i) => sum + (mean * ((votes[i] as number) + (heard[i] as number))) / 2,
      0,
    );
    const chosen = (told ? CUTS_TOGETHER : cuts).filter((cut) => cut <= expected).length;
    const [low, high] = BOUNDS[chosen] ?? [-3, 3];
    return {
      score: Math.min(high, Math.max(low, score)),
      trees: own,
      ...(told ? { head: told.value } : {}),
      label: LABELS[chosen] ?? '',
    };
  };
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / sum);
}

/** Trees laid out flat, since walking them is most of the work: a node's low child is the next node. */
interface Forest {
  readonly roots: readonly number[];
  /** −1 for a leaf. */
  readonly column: Int32Array;
  /** A node's threshold, a leaf's value. */
  readonly number: Float64Array;
  readonly high: Int32Array;
}

function forestOf(trees: readonly Tree[]): Forest {
  const column: number[] = [];
  const number: number[] = [];
  const high: number[] = [];
  const add = (tree: Tree): void => {
    const at = column.length;
    if (typeof tree === 'number') {
      column.push(-1);
      number.push(tree);
      high.push(0);
      return;
    }
    column.push(tree[0]);
    number.push(tree[1]);
    high.push(0);
    add(tree[2]);
    high[at] = column.length;
    add(tree[3]);
  };
  const roots = trees.map((tree) => {
    const root = column.length;
    add(tree);
    return root;
  });
  return { roots, column: Int32Array.from(column), number: Float64Array.from(number), high: Int32Array.from(high) };
}

function sumOf({ roots, column, number, high }: Forest, row: Float64Array): number {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    for (let by = column[at] as number; by >= 0; by = column[at] as number)
      at = (row[by] as number) <= (number[at] as number) ? at + 1 : (high[at] as number);
    sum += number[at] as number;
  }
  return sum;
}
