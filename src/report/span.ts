import { z } from 'zod';

/** A stretch of a report's canonical text: UTF-16 code units, end exclusive. */
export const Range = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Range = z.infer<typeof Range>;

/** A range with the characters it covers. `quote` always equals `text.slice(start, end)`. */
export const Span = Range.extend({ quote: z.string() });
export type Span = z.infer<typeof Span>;

/**
 * Makes the span of `text` from `start` to `end`.
 * @param start, end UTF-16 offsets, end exclusive
 * @throws RangeError when the offsets do not lie inside the text or are empty
 */
export function spanOf(text: string, start: number, end: number): Span {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`no span ${start}-${end} in a text of ${text.length} characters`);
  return { start, end, quote: text.slice(start, end) };
}

/** Whether two ranges share a character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: by start, then the longer first. */
export function byPosition(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}
