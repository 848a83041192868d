import { type MentionText, stem } from './mention.ts';

/** Texts that tell one story: what they share and others of the block do not. */
export interface Stories {
  /** For each text the number of its story. */
  readonly story: readonly number[];
  /** Cosine of two texts by the words that tell stories apart. */
  likeness(a: number, b: number): number;
  /** How much a stem tells stories apart: high where few of the texts have it. */
  weight(stem: string): number;
}

/** Texts are of one story while their mean likeness stays above this; set on ECB+ train. */
const SAME_STORY = 0.1;
/** Names and numbers tell stories of one kind apart: it is another town, another day. */
const NAME = 3;

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/**
 * Sorts the texts of a block (one topic, one query) into stories by average-link clustering. Words are weighted by how few texts *of
 * the block* have them, so that what all have in common, the topic, counts for nothing.
 */
export function storiesOf(texts: readonly MentionText[]): Stories {
  const counts = texts.map(countStems);
  const frequency = new Map<string, number>();
  for (const { all } of counts) for (const word of all.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log((texts.length + 1) / (frequency.get(word) ?? 1));
  const vectors = counts.map(({ all, names }) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [word, n] of all) {
      if ((frequency.get(word) as number) < 2) continue;
      const x = (1 + Math.log(n)) * weight(word) * (names.has(word) ? NAME : 1);
      vector.set(word, x);
      square += x * x;
    }
    const length = Math.sqrt(square) || 1;
    for (const [word, x] of vector) vector.set(word, x / length);
    return vector;
  });
  const matrix = vectors.map((a, i) => vectors.map((b, j) => (i === j ? 1 : dot(a, b))));
  const story = new Array<number>(texts.length).fill(0);
  for (const [number, members] of averageLink(matrix, SAME_STORY).entries())
    for (const member of members) story[member] = number;
  return { story, likeness: (a, b) => (matrix[a] as number[])[b] as number, weight };
}

function countStems({ sentences }: MentionText) {
  const all = new Map<string, number>();
  const names = new Set<string>();
  for (const words of sentences)
    for (const word of words) {
      if (!CONTENT.has(word.pos)) continue;
      const key = stem(word);
      if (key.length < 2 || !/[a-z0-9]/.test(key)) continue;
      all.set(key, (all.get(key) ?? 0) + 1);
      if (word.pos === 'PROPN' || word.pos === 'NUM') names.add(key);
    }
  return { all, names };
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, x] of small) sum += x * (large.get(word) ?? 0);
  return sum;
}

/**
 * Average-link clustering (UPGMA): joins the two clusters that are most alike on average until none are above `least`.
 * @param likeness symmetric, one row and column a member
 * @returns clusters of members
 */
export function averageLink(likeness: readonly (readonly number[])[], least: number): number[][] {
  const rows = likeness.map((row) => Float64Array.from(row));
  const clusters = new Map(rows.map((_, i) => [i, [i]]));
  for (;;) {
    let best: readonly [number, number] | undefined;
    let most = least;
    const alive = [...clusters.keys()];
    for (const [x, i] of alive.entries())
      for (let y = x + 1; y < alive.length; y++) {
        const alike = rows[i]?.[alive[y] as number] as number;
        if (alike > most) {
          most = alike;
          best = [i, alive[y] as number];
        }
      }
    if (!best) return [...clusters.values()];
    const [i, j] = best;
    const [a, b] = [clusters.get(i) as number[], clusters.get(j) as number[]];
    for (const k of alive) {
      if (k === i || k === j) continue;
      const mean = ((rows[i]?.[k] as number) * a.length + (rows[j]?.[k] as number) * b.length) / (a.length + b.length);
      (rows[i] as Float64Array)[k] = mean;
      (rows[k] as Float64Array)[i] = mean;
    }
    clusters.set(i, [...a, ...b]);
    clusters.delete(j);
  }
}
