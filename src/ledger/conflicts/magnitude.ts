import type { Quantity } from '../../report/index.ts';

/** The numbers that a quantity may stand for, both ends included. */
export interface Magnitude {
  readonly min: number;
  readonly max: number;
}

/** No bound above, as a number that JSON has. */
export const BOUNDLESS = Number.MAX_VALUE;

/** What vague words can mean at most, as readers and style guides take them; the longest match counts. */
const VAGUE: readonly (readonly [RegExp, number, number])[] = [
  [/\bhundreds of thousands\b/i, 200_000, 999_999],
  [/\btens of thousands\b/i, 20_000, 99_999],
  [/\bthousands\b/i, 2_000, 99_999],
  [/\bhundreds\b/i, 200, 9_999],
  [/\b(?:several|some|a few|many) (?:dozen|scores?)\b|\bdozens\b|\bscores\b/i, 24, 199],
  [/\b(?:a )?(?:few|handful|couple|several|multiple|some|various)\b/i, 2, 19],
  [/\b(?:many|numerous)\b/i, 5, BOUNDLESS],
];

/** Reads a quantity as a range of numbers; undefined where nothing limits it. */
export function magnitudeOf(quantity: Quantity): Magnitude | undefined {
  const { value, max, hedge } = quantity;
  const vague = VAGUE.find(([words]) => words.test(wordingOf(quantity)));
  if (vague && (value === undefined || hedge === 'vague')) return { min: vague[1], max: vague[2] };
  if (value === undefined) return undefined;
  // an article names one and need not mean only one
  if (/^an?$/i.test(quantity.span.quote)) return { min: 1, max: BOUNDLESS };
  const top = max ?? value;
  if (hedge === 'at-least' || hedge === 'more-than') return { min: value, max: BOUNDLESS };
  if (hedge === 'at-most' || hedge === 'less-than') return { min: 0, max: top };
  if (hedge === 'about' || hedge === 'nearly' || hedge === 'vague') return { min: value * 0.85, max: top * 1.15 };
  return { min: value, max: top };
}

/** The words of a quantity, with a *dozen* or *hundred* that was read as what it counts. */
export function wordingOf({ span, counted }: Quantity): string {
  const [more] = /^(?:dozens?|scores?|hundreds?|thousands?)\b/i.exec(counted?.quote ?? '') ?? [];
  return more ? `${span.quote} ${more}` : span.quote;
}
