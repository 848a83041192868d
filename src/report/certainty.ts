import { z } from 'zod';
import { Span } from './span.ts';

/** FactBank's values (Saurí and Pustejovsky 2009): polarity × strength. */
export const CertaintyValue = z.enum(['CT+', 'PR+', 'PS+', 'Uu', 'PS-', 'PR-', 'CT-']);
export type CertaintyValue = z.infer<typeof CertaintyValue>;

/** How sure one holder is of one event. */
export const Certainty = z.object({
  id: z.string(),
  /** Id of the event. */
  event: z.string(),
  /** Id of the attribution whose speaker holds it; left out for the report's own. */
  attribution: z.string().optional(),
  value: CertaintyValue,
  /** What the factuality model makes of the words, −3 (certainly not) to 3 (certainly); of the report's own certainty only. */
  score: z.number().min(-3).max(3).optional(),
  /** The words that decided it. */
  cues: z.array(Span),
});
export type Certainty = z.infer<typeof Certainty>;
