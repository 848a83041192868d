/**
 * Finds the texts that may share a passage with a new one. Of each text a fixed share of its shingles is kept, chosen by hash
 * (mod-p sampling, Manber 1994), so that two texts keep the same ones of a passage they share. Unlike MinHash signatures,
 * whose chance of meeting falls with the ratio of lengths, this finds a cut text inside a long one as surely as a whole copy.
 */
export interface Candidates {
  /** Texts that share kept shingles with this one, the most first, ties by age. */
  find(shingles: Uint32Array): number[];
  /** Files a text. One that only copies another need not be filed: a thousand copies then cost what one does. */
  add(text: number, shingles: Uint32Array): void;
}

/** One shingle in four is kept. */
const SAMPLE = 4;
/** A text with fewer shingles keeps them all, and one in common is enough. */
const SHORT = 40;
/** Texts compared with a new one at most. */
const MOST = 24;
/** A shingle that more texts were filed under is a set phrase, and finds none of them. */
const COMMON = 64;

export function createCandidates(): Candidates {
  const filed = new Map<number, number[]>();
  const kept = (shingles: Uint32Array) =>
    shingles.length < SHORT ? shingles : shingles.filter((h) => h % SAMPLE === 0);
  const postings = (hash: number) => {
    const texts = filed.get(hash) ?? [];
    return texts.length > COMMON ? [] : texts;
  };
  return {
    find(shingles) {
      const shared = new Map<number, number>();
      for (const hash of kept(shingles))
        for (const text of postings(hash)) shared.set(text, (shared.get(text) ?? 0) + 1);
      return [...shared]
        .filter(([, n]) => n > 1 || shingles.length < SHORT)
        .sort(([a, m], [b, n]) => n - m || a - b)
        .slice(0, MOST)
        .map(([text]) => text);
    },
    add(text, shingles) {
      for (const hash of new Set(kept(shingles))) {
        const texts = filed.get(hash);
        if (!texts) filed.set(hash, [text]);
        else if (texts.length <= COMMON) texts.push(text);
      }
    },
  };
}
