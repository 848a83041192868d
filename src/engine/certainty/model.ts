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
  /** Share of each class in what it was trained on. */
  readonly prior: readonly number[];
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
 * A class as rare as one in forty would hardly ever be the likeliest, so its probability is raised by its share to this power
 * (0: as it is, 1: as if all were as common): chosen on what training kept aside for the trees alone, on UW dev for both together.
 */
const RAISED = { alone: 0.5, together: 0.7 };

/** Makes the model of its weights: a linear part over names, then boosted trees over that and the rest. */
export function createFactualityModel(weights: FactualityWeights): FactualityModel {
  const { intercept, names, measures, frequent, value, classes } = weights;
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
    const votes = logSoftmax(votesOf.map((forest) => sumOf(forest, row)));
    const heard = told ? logSoftmax([...told.classes]) : votes;
    const raised = told ? RAISED.together : RAISED.alone;
    const likely = votes.map((vote, i) => (vote + (heard[i] as number)) / 2 - raised * Math.log(weights.prior[i] ?? 1));
    const chosen = likely.indexOf(Math.max(...likely));
    const [low, high] = BOUNDS[chosen] ?? [-3, 3];
    return {
      score: Math.min(high, Math.max(low, score)),
      trees: own,
      ...(told ? { head: told.value } : {}),
      label: LABELS[chosen] ?? '',
    };
  };
}

function logSoftmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const sum = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0)) + highest;
  return scores.map((score) => score - sum);
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
