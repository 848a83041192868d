import { z } from 'zod';
import { contentId, Location } from '../../report/index.ts';

/** A claim as decisions name it, whatever incident it is in: the ids of report and claim with a stroke between. */
const ClaimRef = z.string().regex(/^[^/]+\/.+$/);

/** What an analyst says of a report, claim, incident or origin. An incident is named by a claim in it: claims stay, incidents are derived. */
export const Act = z.discriminatedUnion('act', [
  /** The incident that the claim makes is as the analyst sees it. */
  z.object({ act: z.literal('accept'), claim: ClaimRef }),
  /** The claim was misread and counts no more; or, with `incident`, the whole incident is none. */
  z.object({ act: z.literal('reject'), claim: ClaimRef, incident: z.boolean() }),
  /** A field of a report or claim was misread. */
  z.object({
    act: z.literal('correct'),
    /** A report's id or a claim. */
    of: z.string(),
    field: z.enum(['outlet', 'date', 'headline', 'type', 'stage', 'stance', 'certainty', 'origin', 'place', 'title']),
    value: z.string(),
    /** What a place's name stands for. */
    location: Location.optional(),
  }),
  /** The incidents of the two claims are one. */
  z.object({ act: z.literal('same'), claims: z.tuple([ClaimRef, ClaimRef]) }),
  /** The claims are of another incident than `from`. */
  z.object({ act: z.literal('apart'), claims: z.array(ClaimRef).min(1), from: ClaimRef }),
  /** The two parties are one origin, which goes by the first. */
  z.object({ act: z.literal('same-origin'), parties: z.tuple([z.string(), z.string()]) }),
  /** An institution or speaker of the party is an origin of its own. */
  z.object({ act: z.literal('apart-origin'), party: z.string(), name: z.string() }),
  /** An earlier decision counts no more; undoing an undo brings it back. */
  z.object({ act: z.literal('undo'), decision: z.string() }),
  /** A report was taken out of the ledger. A record only: what is gone is gone. */
  z.object({ act: z.literal('remove'), report: z.string() }),
]);
export type Act = z.infer<typeof Act>;

/** An act with who did it, when and why. Decisions are appended, never edited. */
export const Decision = z.object({
  id: z.string(),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  by: z.string().min(1),
  why: z.string().optional(),
  done: Act,
});
export type Decision = z.infer<typeof Decision>;

/** Makes a decision; its id is made from all that it says. */
export function decisionOf(done: Act, by: string, at: Date, why?: string): Decision {
  const moment = at.toISOString();
  return {
    id: contentId('decision', JSON.stringify(done), by, moment, why ?? ''),
    at: moment,
    by,
    ...(why && { why }),
    done,
  };
}
