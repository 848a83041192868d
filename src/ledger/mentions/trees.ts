/** A decision: left where the feature is at most the threshold. A leaf is a number. */
export type Tree = number | readonly [feature: number, threshold: number, left: Tree, right: Tree];

/** Boosted decision trees (Friedman 2001) for a yes or no. */
export interface Trees {
  /** Log-odds before any tree. */
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Probability of yes. */
export function probability({ base, trees }: Trees, features: readonly number[]): number {
  let odds = base;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = (features[node[0]] as number) <= node[1] ? node[2] : node[3];
    odds += node;
  }
  return 1 / (1 + Math.exp(-odds));
}
