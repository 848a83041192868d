import { z } from 'zod';
import { Span } from '../../report/index.ts';

/** One side of a conflict: a value and where it stands. */
export const ConflictValue = z.object({
  /** As printed, or normalised where only that can be compared. */
  value: z.string(),
  places: z.array(z.object({ report: z.string(), claim: z.string(), span: Span })).min(1),
});
export type ConflictValue = z.infer<typeof ConflictValue>;

/**
 * Claims about one incident that differ in a field. `contradiction`: they cannot both hold. `revision`: one party or outlet says something
 * else later. `precision`: both can hold, one says more.
 */
export const Conflict = z.object({
  /** `quantity: missiles`, `time`, `place`, `stage`. */
  field: z.string(),
  kind: z.enum(['contradiction', 'revision', 'precision']),
  values: z.array(ConflictValue).min(2),
});
export type Conflict = z.infer<typeof Conflict>;
