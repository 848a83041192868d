import type { Held } from './held.ts';

/** Type of a claim that counts dead, wounded or captives and does not say in what: *the number of wounded rose to 41*. */
export const TOLL = 'TOLL';

/** Whom tolls are of: those of an attack or a clash. */
const HARMING = 'ASSAULT';

/**
 * A toll alone is that of what its report told before it, else of what it tells next: it takes type, days, places and parties from there.
 * Where the report tells of no attack, it is nothing that claims of others could be compared with, and is left out.
 */
export function withTolls(held: readonly Held[]): Held[] {
  const attacks = held
    .filter(({ type, days, places }) => type === HARMING && (days !== undefined || places.length > 0))
    .sort((a, b) => a.span.start - b.span.start);
  return held.flatMap((claim) => {
    if (claim.type !== TOLL) return [claim];
    const told = attacks.findLast(({ span }) => span.start <= claim.span.start) ?? attacks[0];
    if (!told) return [];
    const { type, stage, roles, days, places } = told;
    return [{ ...claim, type, ...(stage && { stage }), roles, ...(days && { days }), places }];
  });
}
