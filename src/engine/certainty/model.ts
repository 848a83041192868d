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
  readonly weights: readonly number[];
}

/** Scores an event from −3 (certainly not) to 3 (certainly), as readers of news do (Lee et al. 2015). */
export type FactualityModel = (features: Features) => number;

const CLASSES = 5;
/** Bounds of the classes on the scale; a score stays inside the class that was chosen for it. */
const BOUNDS = [
  [-3, -2],
  [-1.99, -0.51],
  [-0.49, 0.49],
  [0.5, 1.99],
  [2, 3],
] as const;

/** Makes the model of its weights: a linear part over names, then boosted trees over that and the rest. */
export function createFactualityModel(weights: FactualityWeights): FactualityModel {
  const { intercept, names, measures, frequent, value, classes } = weights;
  const columns = new Map(frequent.map((name, i) => [name, measures.length + 1 + i]));
  return (features) => {
    const row = new Float64Array(measures.length + 1 + frequent.length);
    for (const [i, measure] of measures.entries()) row[i] = features.measures[measure] ?? 0;
    let linear = intercept;
    for (const name of new Set(features.names)) {
      linear += names[name] ?? 0;
      const column = columns.get(name);
      if (column !== undefined) row[column] = 1;
    }
    row[measures.length] = linear;
    const score = value.reduce<number>((sum, tree) => sum + walk(tree, row), 0);
    const votes = new Array<number>(CLASSES).fill(0);
    for (const [i, tree] of classes.entries()) votes[i % CLASSES] = (votes[i % CLASSES] as number) + walk(tree, row);
    const highest = Math.max(...votes);
    const likely = votes.map((vote, i) => Math.exp(vote - highest) * (weights.weights[i] ?? 1));
    const [low, high] = BOUNDS[likely.indexOf(Math.max(...likely))] ?? [-3, 3];
    return Math.min(high, Math.max(low, score));
  };
}

function walk(tree: Tree, row: Float64Array): number {
  let at = tree;
  while (typeof at !== 'number') at = (row[at[0]] as number) <= at[1] ? at[2] : at[3];
  return at;
}
