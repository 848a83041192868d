import type { Tree, Trees } from '../../src/ledger/mentions/trees.ts';

export interface Boosting {
  rounds: number;
  depth: number;
  /** Part of each tree's answer that is taken. */
  rate: number;
  /** Rows a leaf has at least. */
  leaf: number;
  /** Thresholds a feature is tried at, plus one. */
  bins: number;
}

/** Weight of the prior in each leaf. */
const PRIOR = 1;

/** Gradient boosting of decision trees on logistic loss with Newton steps, thresholds from quantiles. Deterministic. */
export function boost(
  rows: readonly (readonly number[])[],
  answers: readonly number[],
  weights: readonly number[],
  { rounds, depth, rate, leaf, bins }: Boosting,
): Trees {
  const width = rows[0]?.length ?? 0;
  const thresholds = Array.from({ length: width }, (_, f) => quantiles(rows, f, bins));
  const binned = rows.map((row) => Uint8Array.from(row, (x, f) => binOf(x, thresholds[f] as number[])));
  const share = answers.reduce((a, b) => a + b, 0) / answers.length;
  const base = Math.log(share / (1 - share));
  const odds = new Float64Array(rows.length).fill(base);
  const gradient = new Float64Array(rows.length);
  const curvature = new Float64Array(rows.length);

  function grow(members: readonly number[], left: number): Tree {
    let g = 0;
    let h = 0;
    for (const i of members) {
      g += gradient[i] as number;
      h += curvature[i] as number;
    }
    const split = left > 0 && members.length >= 2 * leaf ? bestSplit(members, g, h) : undefined;
    if (!split) {
      const answer = round((-rate * g) / (h + PRIOR));
      for (const i of members) odds[i] = (odds[i] as number) + answer;
      return answer;
    }
    const { feature, bin } = split;
    const low = members.filter((i) => (binned[i]?.[feature] as number) <= bin);
    const high = members.filter((i) => (binned[i]?.[feature] as number) > bin);
    return [feature, (thresholds[feature] as number[])[bin] as number, grow(low, left - 1), grow(high, left - 1)];
  }

  function bestSplit(members: readonly number[], g: number, h: number) {
    let best: { feature: number; bin: number } | undefined;
    let most = 1e-3;
    for (let feature = 0; feature < width; feature++) {
      const size = (thresholds[feature] as number[]).length + 1;
      const gs = new Float64Array(size);
      const hs = new Float64Array(size);
      const counts = new Uint32Array(size);
      for (const i of members) {
        const bin = binned[i]?.[feature] as number;
        gs[bin] = (gs[bin] as number) + (gradient[i] as number);
        hs[bin] = (hs[bin] as number) + (curvature[i] as number);
        counts[bin] = (counts[bin] as number) + 1;
      }
      let gl = 0;
      let hl = 0;
      let count = 0;
      for (let bin = 0; bin < size - 1; bin++) {
        gl += gs[bin] as number;
        hl += hs[bin] as number;
        count += counts[bin] as number;
        if (count < leaf || members.length - count < leaf) continue;
        const gain = gl ** 2 / (hl + PRIOR) + (g - gl) ** 2 / (h - hl + PRIOR) - g ** 2 / (h + PRIOR);
        if (gain > most) {
          most = gain;
          best = { feature, bin };
        }
      }
    }
    return best;
  }

  const trees: Tree[] = [];
  for (let n = 0; n < rounds; n++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-(odds[i] as number)));
      gradient[i] = (weights[i] as number) * (p - (answers[i] as number));
      curvature[i] = (weights[i] as number) * p * (1 - p);
    }
    trees.push(
      grow(
        rows.map((_, i) => i),
        depth,
      ),
    );
  }
  return { base: round(base), trees };
}

function quantiles(rows: readonly (readonly number[])[], feature: number, bins: number): number[] {
  const values = rows.map((row) => row[feature] as number).sort((a, b) => a - b);
  const found: number[] = [];
  for (let bin = 1; bin < bins; bin++) {
    const value = round(values[Math.floor((bin * values.length) / bins)] as number);
    if (found.length === 0 || value > (found.at(-1) as number)) found.push(value);
  }
  return found;
}

function binOf(x: number, thresholds: readonly number[]): number {
  const bin = thresholds.findIndex((threshold) => x <= threshold);
  return bin < 0 ? thresholds.length : bin;
}

/** Six digits are enough, and keep the weights short. */
function round(x: number): number {
  return Number(x.toPrecision(6));
}
