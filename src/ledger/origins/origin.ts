import { z } from 'zod';

/** Who a claim comes from in the end: the party who could know, and the voice it spoke with. */
export const Origin = z.object({
  /**
   * Who is counted: `iso:US` for all bodies of a state, `name:conflict armament research` for others, `unnamed:…` for a
   * description ("two European diplomats", in the report that has it), `outlet:…` for a report's own voice.
   */
  party: z.string(),
  /** The party's name: *United States*. */
  name: z.string(),
  kind: z.enum(['state', 'body', 'person', 'unnamed', 'outlet']),
  /** The body that spoke, where it is not the party itself: *White House*. */
  institution: z.string().optional(),
  /** Who spoke: *John Kirby*. */
  speaker: z.string().optional(),
});
export type Origin = z.infer<typeof Origin>;
