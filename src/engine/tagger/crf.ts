import { ATTRIBUTION_LABELS, mayFollow } from './labels.ts';

/** Labels of the head. */
export const L = ATTRIBUTION_LABELS.length;

/** Transitions that a BIO sequence may not hold have this score. */
export const NEVER = -1e4;

/** Which transitions are allowed (1), from × to. */
export const ALLOWED = Uint8Array.from({ length: L * L }, (_, k) => (mayFollow(Math.floor(k / L), k % L) ? 1 : 0));

/**
 * The best sequence by Viterbi.
 * @param unary scores, `L` a token
 * @param edge scores, `L * L` a token, from × to; the first token's are not read
 */
export function viterbi(
  unary: Float64Array | Int32Array,
  edge: Float64Array | Int32Array,
  n: number,
  out: Uint8Array,
  offset: number,
): void {
  const back = new Uint8Array(n * L);
  let score = new Float64Array(L);
  let next = new Float64Array(L);
  for (let y = 0; y < L; y++) score[y] = (unary[y] as number) + (mayFollow(0, y) ? 0 : NEVER);
  for (let i = 1; i < n; i++) {
    for (let y = 0; y < L; y++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let x = 0; x < L; x++) {
        if (ALLOWED[x * L + y] === 0) continue;
        const s = (score[x] as number) + (edge[i * L * L + x * L + y] as number);
        if (s > best) {
          best = s;
          from = x;
        }
      }
      next[y] = best + (unary[i * L + y] as number);
      back[i * L + y] = from;
    }
    [score, next] = [next, score];
  }
  let y = 0;
  for (let k = 1; k < L; k++) if ((score[k] as number) > (score[y] as number)) y = k;
  for (let i = n - 1; i >= 0; i--) {
    out[offset + i] = y;
    y = back[i * L + y] as number;
  }
}

/**
 * Forward and backward sums in scaled probabilities.
 * @returns the log of the normaliser; `node` gets each token's label probabilities, `pair` (if given) those of its transitions
 */
export function marginals(
  unary: Float64Array,
  edge: Float64Array,
  n: number,
  node: Float64Array,
  pair?: Float64Array,
): number {
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  const u = new Float64Array(n * L);
  const e = new Float64Array(n * L * L);
  let log = 0;
  for (let i = 0; i < n; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < L; y++) top = Math.max(top, unary[i * L + y] as number);
    log += top;
    for (let y = 0; y < L; y++) u[i * L + y] = Math.exp((unary[i * L + y] as number) - top);
    if (i === 0) continue;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < L * L; k++) most = Math.max(most, edge[i * L * L + k] as number);
    log += most;
    for (let k = 0; k < L * L; k++)
      e[i * L * L + k] = ALLOWED[k] ? Math.exp((edge[i * L * L + k] as number) - most) : 0;
  }
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let y = 0; y < L; y++) {
      let a = 0;
      if (i === 0) a = mayFollow(0, y) ? 1 : 0;
      else for (let x = 0; x < L; x++) a += (alpha[(i - 1) * L + x] as number) * (e[i * L * L + x * L + y] as number);
      a *= u[i * L + y] as number;
      alpha[i * L + y] = a;
      sum += a;
    }
    log += Math.log(sum);
    for (let y = 0; y < L; y++) alpha[i * L + y] = (alpha[i * L + y] as number) / sum;
  }
  for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 1;
  for (let i = n - 2; i >= 0; i--) {
    let sum = 0;
    for (let x = 0; x < L; x++) {
      let b = 0;
      for (let y = 0; y < L; y++)
        b +=
          (e[(i + 1) * L * L + x * L + y] as number) *
          (u[(i + 1) * L + y] as number) *
          (beta[(i + 1) * L + y] as number);
      beta[i * L + x] = b;
      sum += b;
    }
    for (let x = 0; x < L; x++) beta[i * L + x] = (beta[i * L + x] as number) / sum;
  }
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let y = 0; y < L; y++) {
      const v = (alpha[i * L + y] as number) * (beta[i * L + y] as number);
      node[i * L + y] = v;
      sum += v;
    }
    for (let y = 0; y < L; y++) node[i * L + y] = (node[i * L + y] as number) / sum;
    if (!pair || i === 0) continue;
    let total = 0;
    for (let x = 0; x < L; x++)
      for (let y = 0; y < L; y++) {
        const v =
          (alpha[(i - 1) * L + x] as number) *
          (e[i * L * L + x * L + y] as number) *
          (u[i * L + y] as number) *
          (beta[i * L + y] as number);
        pair[i * L * L + x * L + y] = v;
        total += v;
      }
    for (let k = 0; k < L * L; k++) pair[i * L * L + k] = (pair[i * L * L + k] as number) / total;
  }
  return log;
}
