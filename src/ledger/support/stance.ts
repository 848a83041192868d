import { z } from 'zod';
import type { CertaintyValue, Claim } from '../../report/index.ts';
import type { Source } from '../origins/origins.ts';

/**
 * What an origin does to an incident. `confirms`: asserts from evidence of its own. `repeats`: rests on another's claim.
 * `reports`: an outlet in its own voice, while others are named as origins. `declines` and `undetermined` deny nothing.
 */
export const Stance = z.enum([
  'asserts',
  'confirms',
  'repeats',
  'reports',
  'denies',
  'declines',
  'undetermined',
  'asks',
]);
export type Stance = z.infer<typeof Stance>;

const NEGATIVE: ReadonlySet<CertaintyValue> = new Set(['CT-', 'PR-', 'PS-']);

/** What the source of a claim does to it, and the party that it has it from, as far as one report tells. */
export function stanceOf(
  claim: Claim,
  { origin, attribution, passesOn }: Source,
): { stance: Stance; restsOn?: string } {
  if (origin.kind === 'outlet') return { stance: 'reports' };
  // "declined to comment on the assertion that …": what is done to another's claim is done to what it says
  const outer = claim.attribution !== attribution?.id ? attribution?.stance : undefined;
  const stance = outer && outer !== 'asserts' ? outer : claim.stance;
  if (stance === 'asks' || stance === 'declines' || stance === 'undetermined') return { stance };
  const denies = stance === 'denies' || NEGATIVE.has(claim.certainty);
  const restsOn = passesOn?.key;
  if (denies) return { stance: 'denies', ...(restsOn && { restsOn }) };
  if (restsOn) return { stance: 'repeats', restsOn };
  return { stance: claim.certainty === 'Uu' ? 'undetermined' : 'asserts' };
}
