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
  return (features) => {
    const on = new Set(features.names);
    let linear = intercept;
    for (const name of on) linear += names[name] ?? 0;
    const row = [
      ...measures.map((measure) => features.measures[measure] ?? 0),
      linear,
      ...frequent.map((name) => (on.has(name) ? 1 : 0)),
    ];
    const score = value.reduce<number>((sum, tree) => sum + walk(tree, row), 0);
    const votes = new Array<number>(CLASSES).fill(0);
    for (const [i, tree] of classes.entries()) votes[i % CLASSES] = (votes[i % CLASSES] as number) + walk(tree, row);
    const highest = Math.max(...votes);
    const likely = votes.map((vote, i) => Math.exp(vote - highest) * (weights.weights[i] ?? 1));
    const [low, high] = BOUNDS[likely.indexOf(Math.max(...likely))] ?? [-3, 3];
    return Math.min(high, Math.max(low, score));
  };
}

function walk(tree: Tree, row: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = (row[at[0]] as number) <= at[1] ? at[2] : at[3];
  return at;
}
