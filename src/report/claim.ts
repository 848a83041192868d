import { z } from 'zod';
import { Link } from './attribution.ts';
import { CertaintyValue } from './certainty.ts';
import { Span } from './span.ts';

/** An event or bare proposition, held by a chain, with a certainty, tied to a span. */
export const Claim = z.object({
  /** Stays the same when the report is read again. */
  id: z.string(),
  span: Span,
  /** Id of the event; a bare proposition has none. */
  event: z.string().optional(),
  /** Id of the attribution; left out where the report speaks itself. */
  attribution: z.string().optional(),
  stance: z.enum(['asserts', 'denies', 'declines', 'undetermined', 'asks']),
  certainty: CertaintyValue,
  chain: z.array(Link),
  /** The claim in a line, made from its roles: every word is in the text or in the vocabulary. */
  line: z.string(),
});
export type Claim = z.infer<typeof Claim>;
