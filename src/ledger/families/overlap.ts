import type { Words } from './words.ts';

/** How much of two texts is the same words in the same order. Quoted words do not count where there are others enough. */
export interface Overlap {
  /** Part of the first text's words that stand in the second, 0 to 1. */
  share: number;
  /** Part of the second text's words that stand in the first, 0 to 1. */
  kept: number;
  /** Words shared. */
  words: number;
  /** Which words of the first text are shared. */
  shared: Uint8Array;
}

/** A run of this many words opens a shared passage; two words are enough to carry one on. */
const OPENS = 5;
/** Words that may be put in, left out or changed inside a shared passage. */
const GAP = 6;
/** Places of one pair of words that are tried. */
const TRIED = 16;

/** The places of each pair of neighbouring words, in order: under a slot the first, behind each place the next of its slot. */
export interface Pairs {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Files the pairs of words of a text, to be used for many overlaps with it. */
export function pairsOf({ codes, length }: Words): Pairs {
  const first = new Int32Array(2 ** Math.ceil(Math.log2(length + 2))).fill(-1);
  const next = new Int32Array(length);
  for (let i = length - 2; i >= 0; i--) {
    const slot = slotOf(codes, i, first);
    next[i] = first[slot] as number;
    first[slot] = i;
  }
  return { first, next };
}

/**
 * Lays the second text's passages over the first, longest run first come (greedy string tiling, Wise 1993, with gaps), so that
 * cut, moved and lightly edited passages are all found. Linear in the length of the first text.
 */
export function overlap(first: Words, second: Words, pairs: Pairs): Overlap {
  const shared = new Uint8Array(first.length);
  const taken = new Uint8Array(second.length);
  /** Where the passage being followed would go on in the second text. */
  let follows = -1;
  let left = 0;
  let i = 0;
  while (i + 1 < first.length) {
    const run = longest(first, i, second, pairs, left > 0 ? follows : -1);
    if (run === undefined) {
      i++;
      left--;
      continue;
    }
    shared.fill(1, i, i + run.length);
    taken.fill(1, run.at, run.at + run.length);
    i += run.length;
    follows = run.at + run.length;
    left = GAP;
  }
  return { share: part(shared, first), kept: part(taken, second), words: count(shared), shared };
}

function longest({ codes, length: end }: Words, i: number, second: Words, pairs: Pairs, follows: number) {
  let best: { at: number; length: number } | undefined;
  let tried = 0;
  for (let at = pairs.first[slotOf(codes, i, pairs.first)] as number; at >= 0; at = pairs.next[at] as number) {
    // another pair in the slot
    if (codes[i] !== second.codes[at] || codes[i + 1] !== second.codes[at + 1]) continue;
    if (++tried > TRIED) break;
    const near = follows >= 0 && at >= follows && at <= follows + GAP;
    let length = 2;
    while (i + length < end && at + length < second.length && codes[i + length] === second.codes[at + length]) length++;
    if (length >= (near ? 2 : OPENS) && (!best || length > best.length)) best = { at, length };
  }
  return best;
}

function slotOf(codes: Uint32Array, i: number, { length }: Int32Array): number {
  const mixed = Math.imul(codes[i] as number, 31) + (codes[i + 1] as number);
  return (mixed ^ (mixed >>> 16)) & (length - 1);
}

/** Words that a text must have outside quotation marks to be judged by them. */
const TOLD = 20;

/** Part of the words flagged, of those that the reporter wrote where there are enough. */
function part(flags: Uint8Array, { quoted, length }: Words): number {
  const told = length - count(quoted);
  if (told < TOLD) return length > 0 ? count(flags) / length : 0;
  let n = 0;
  for (let i = 0; i < length; i++) if (flags[i] && !quoted[i]) n++;
  return n / told;
}

function count(flags: Uint8Array): number {
  let n = 0;
  for (const flag of flags) n += flag;
  return n;
}
