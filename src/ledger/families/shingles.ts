import type { Words } from './words.ts';

/** Words a shingle. */
const SIZE = 5;

/** A hash for each run of five words, in reading order; shorter texts have one of all their words. */
export function shingles({ codes, length }: Words): Uint32Array {
  if (length === 0) return new Uint32Array();
  const size = Math.min(SIZE, length);
  const found = new Uint32Array(length - size + 1);
  for (let i = 0; i < found.length; i++) {
    let h = 0;
    for (let j = i; j < i + size; j++) h = mix(h ^ (codes[j] as number));
    found[i] = h;
  }
  return found;
}

/** Final mixer of MurmurHash3: spreads the bits, so that the smallest hashes are a fair sample. */
function mix(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
