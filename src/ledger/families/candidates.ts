/**
 * How the texts are found that may share a passage with a new one. Of each text a fixed share of its shingles is kept, chosen by hash
 * (mod-p sampling, Manber 1994), so that two texts keep the same ones of a passage they share. Unlike MinHash signatures,
 * whose chance of meeting falls with the ratio of lengths, this finds a cut text inside a long one as surely as a whole copy.
 * Texts are filed under the shingles that they keep. One that only copies another is not: a thousand copies then cost what one does.
 */

/** One shingle in so many is kept. */
export const SAMPLE = 8;
/** A text with fewer shingles keeps them all, and one in common is enough. */
const SHORT = 40;
/** Texts compared with a new one at most. */
const MOST = 24;
/** A shingle that more texts before a new one are filed under is a set phrase, and finds none of them. */
export const COMMON = 64;

/** The shingles that a text is found by, each once. */
export function keptOf(shingles: Uint32Array): number[] {
  return [...new Set(shingles.length < SHORT ? shingles : shingles.filter((hash) => hash % SAMPLE === 0))];
}

/**
 * The texts worth comparing with a new one: those that share kept shingles with it, the most first, the earlier first among equals.
 * @param filed for each shingle that the new text keeps, the first `COMMON` + 1 texts before it that are filed under it, in order
 * @param size number of its shingles, kept or not
 */
export function shortlist<T>(filed: Iterable<readonly T[]>, size: number, order: (a: T, b: T) => number): T[] {
  const shared = new Map<T, number>();
  for (const texts of filed)
    if (texts.length <= COMMON) for (const text of texts) shared.set(text, (shared.get(text) ?? 0) + 1);
  return [...shared]
    .filter(([, n]) => n > 1 || size < SHORT)
    .sort(([a, m], [b, n]) => n - m || order(a, b))
    .slice(0, MOST)
    .map(([text]) => text);
}
