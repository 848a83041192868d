import { z } from 'zod';
import { CertaintyValue, Span } from '../../report/index.ts';
import { Origin } from '../origins/origin.ts';
import { Stance } from './stance.ts';

/** A claim of one report about an incident. */
export const Said = z.object({
  /** Ids of the report and of the claim in it. */
  report: z.string(),
  claim: z.string(),
  span: Span,
  certainty: CertaintyValue,
  /** Day of the report. */
  date: z.string().optional(),
  /** Carried in another's words: the report is a reprint and the passage is not its own. */
  carried: z.boolean(),
  /** The report was corrected, or a later version stands at its address. */
  superseded: z.boolean().optional(),
});
export type Said = z.infer<typeof Said>;

/** One origin's part in an incident: all that it says of it, by whichever outlet carried. */
export const Support = z.object({
  origin: Origin,
  stance: Stance,
  /** Says so of incidents of this kind in general, without a day or place of its own. */
  general: z.boolean(),
  /** Party whose claim this one rests on. */
  restsOn: z.string().optional(),
  /** Day of the first report that carries it. */
  date: z.string().optional(),
  /** All that it said was in reports whose corrections say it no more. */
  superseded: z.boolean().optional(),
  claims: z.array(Said).min(1),
});
export type Support = z.infer<typeof Support>;

/** The state of the record on an incident. It counts parties that assert, never outlets. */
export const Verdict = z.object({
  word: z.enum(['single origin', 'independent origins', 'contested', 'denied', 'superseded', 'not asserted']),
  /** Parties that assert or confirm. */
  asserting: z.int().nonnegative(),
  denying: z.int().nonnegative(),
  /** In words: *contested: 4 independent origins, 2 denials*. */
  line: z.string(),
});
export type Verdict = z.infer<typeof Verdict>;

/**
 * Draws the verdict from the support of an incident. Who denies in general denies each; who asserts in general asserts none in
 * particular. An outlet's own voice counts where nobody else asserts.
 */
export function verdictOf(support: readonly Support[]): Verdict {
  const parties = (from: readonly Support[], ...stances: Stance[]) => {
    const counted = from.filter(({ stance, general }) => stances.includes(stance) && (stance === 'denies' || !general));
    return new Set(counted.map(({ origin }) => origin.party)).size;
  };
  const standing = support.filter(({ superseded }) => !superseded);
  const asserting = parties(standing, 'asserts', 'confirms') || Math.min(1, parties(standing, 'reports', 'repeats'));
  const denying = parties(standing, 'denies');
  const withdrawn = asserting === 0 && parties(support, 'asserts', 'confirms', 'reports', 'repeats') > 0;
  const asserted = asserting === 1 ? 'single origin' : `${asserting} independent origins`;
  const denials = `${denying} ${denying === 1 ? 'denial' : 'denials'}`;
  if (asserting > 0 && denying > 0)
    return { word: 'contested', asserting, denying, line: `contested: ${asserted}, ${denials}` };
  if (withdrawn) return { word: 'superseded', asserting, denying, line: 'superseded: what said so was corrected' };
  if (denying > 0) return { word: 'denied', asserting, denying, line: `denied: ${denials}, nobody asserts it` };
  if (asserting === 0) return { word: 'not asserted', asserting, denying, line: 'not asserted' };
  return { word: asserting === 1 ? 'single origin' : 'independent origins', asserting, denying, line: asserted };
}
