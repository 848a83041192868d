import { z } from 'zod';
import { Range } from './span.ts';

/** The part of a report that a stretch belongs to. */
export const Part = z.enum(['headline', 'deck', 'byline', 'dateline', 'body', 'furniture']);
export type Part = z.infer<typeof Part>;

/** A sentence of the story: headline, deck or body, never furniture. */
export const Sentence = Range.extend({
  part: Part.extract(['headline', 'deck', 'body']),
  /** Number of its paragraph, counted over headline, deck and body from 0. */
  paragraph: z.int().nonnegative(),
});
export type Sentence = z.infer<typeof Sentence>;
