import { canonicalText } from '../src/report/text.ts';

/**
 * Puts the offsets of a prediction back into the text as it was given: a report's text is composed to NFC, and a gold set's may not be.
 * Every pair of numbers in a list of its own and every `start` and `end` is an offset.
 */
export function inGivenText<T extends object>(prediction: T, given: string): T {
  return canonicalText(given).text === given ? prediction : relocated(prediction, placesIn(given));
}

/** For each offset of the canonical text, and its end, the offset in the given one. */
function placesIn(given: string): number[] {
  const places: number[] = [];
  for (const { segment, index } of new Intl.Segmenter('en').segment(given))
    for (let i = 0; i < canonicalText(segment).text.length; i++) places.push(i === 0 ? index : index + i);
  places.push(given.length);
  return places;
}

// biome-ignore lint/suspicious/noExplicitAny: predictions have the shape of their scorer
function relocated(value: any, places: readonly number[]): any {
  if (Array.isArray(value))
    return value.length === 2 && value.every(Number.isInteger)
      ? value.map((offset) => places[offset])
      : value.map((one) => relocated(one, places));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      (key === 'start' || key === 'end') && typeof one === 'number' ? places[one] : relocated(one, places),
    ]),
  );
}
