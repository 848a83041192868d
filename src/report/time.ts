import { z } from 'zod';
import { Span } from './span.ts';

/** How coarse a time is. `vague` is "recently": the interval is a sensible reading, not a statement. */
export const TimePrecision = z.enum([
  'second',
  'minute',
  'hour',
  'daypart',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'vague',
]);
export type TimePrecision = z.infer<typeof TimePrecision>;

/** A time expression with its TIMEX3 value (ISO-TimeML). */
export const Time = z.object({
  id: z.string(),
  span: Span,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  /** TIMEX3 value: `2024-01-04`, `2023-10`, `P3D`, `PAST_REF`, `2024-01-02T05:00` … */
  value: z.string(),
  /** TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, MORE_THAN, LESS_THAN … */
  mod: z.string().optional(),
  /** The stretch of time meant: ISO 8601, from inclusive, to exclusive; an open side is left out. */
  interval: z.object({ from: z.string().optional(), to: z.string().optional() }).optional(),
  precision: TimePrecision.optional(),
  /** How the value was found: it says it all, or it was counted from the publication date or another time. */
  how: z.enum(['explicit', 'publication', 'narrative', 'none']),
  /** Id of the time that this one was counted from, where `how` is `narrative`. */
  anchor: z.string().optional(),
});
export type Time = z.infer<typeof Time>;
