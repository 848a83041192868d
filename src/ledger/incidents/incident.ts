import { z } from 'zod';
import { Conflict } from '../conflicts/conflict.ts';
import { Support, Verdict } from '../support/support.ts';

/** A step of a transfer, or a change of what is said to have happened. */
export const Step = z.object({
  stage: z.string(),
  /** Day of the first report that says so. */
  date: z.string().optional(),
  report: z.string(),
  claim: z.string(),
});
export type Step = z.infer<typeof Step>;

/** A figure that claims of an incident give. */
export const Counted = z.object({
  /** What is counted or measured: *missile*, `km`. */
  of: z.string(),
  /** As printed. */
  value: z.string(),
  /** Stage of the transfer that it is given for. */
  stage: z.string().optional(),
  report: z.string(),
  claim: z.string(),
});
export type Counted = z.infer<typeof Counted>;

/** The same real-world event or transfer across reports. */
export const Incident = z.object({
  /** Made from the earliest claim that makes it, so that it stays the same when later reports are added. */
  id: z.string(),
  /** In a line: type, parties, what, where, when. */
  title: z.string(),
  /** PLOVER 2.0 type, TRANSFER or STATEMENT. */
  type: z.string(),
  /** The stage it came to, and how. */
  stage: z.string().optional(),
  history: z.array(Step),
  /** When: ISO 8601, from inclusive, to exclusive. */
  date: z.object({ from: z.string().optional(), to: z.string().optional() }).optional(),
  /** Names of the places, the finest first. */
  places: z.array(z.string()),
  /** Who took part: role, and the name or key. */
  roles: z.array(z.object({ role: z.string(), key: z.string(), name: z.string() })),
  /** Figures given, each once, by whoever gave it first. */
  figures: z.array(Counted),
  verdict: Verdict,
  /** By origin: those who assert first, then by date. */
  support: z.array(Support),
  /** Ids of incidents that cannot have happened unless this one did: a use of weapons supplied. */
  impliedBy: z.array(z.string()),
  /** What an analyst said of it last. */
  review: z
    .object({
      word: z.enum(['accepted', 'rejected']),
      decision: z.string(),
      at: z.string(),
      by: z.string(),
      why: z.string().optional(),
    })
    .optional(),
  conflicts: z.array(Conflict),
});
export type Incident = z.infer<typeof Incident>;
