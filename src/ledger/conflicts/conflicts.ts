import { contains } from '../../report/index.ts';
import type { Held } from '../incidents/held.ts';
import { compare } from '../order.ts';
import type { Conflict, ConflictValue } from './conflict.ts';
import type { Figure } from './figure.ts';

/** A figure and the claim that gives it. */
interface Given {
  readonly held: Held;
  readonly figure: Figure;
}

/**
 * Finds the figures in which the claims of an incident differ.
 * @param firstOf the claim that one copies, or itself: a copy is no voice of its own
 */
export function conflictsOf(claims: readonly Held[], firstOf: (claim: Held) => Held): Conflict[] {
  const byThing = new Map<string, Given[]>();
  for (const held of claims)
    for (const figure of held.figures) byThing.set(figure.of, [...(byThing.get(figure.of) ?? []), { held, figure }]);
  const conflicts: Conflict[] = [];
  for (const [thing, figures] of [...byThing].sort(([a], [b]) => compare(a, b))) {
    const kind = kindOf(figures, firstOf);
    if (kind) conflicts.push({ field: `quantity: ${thing}`, kind, values: valuesOf(figures) });
  }
  return conflicts;
}

/** No conflict where all figures say the same; contradiction where two cannot both hold; revision where it is one voice that changed. */
function kindOf(figures: readonly Given[], firstOf: (claim: Held) => Held): Conflict['kind'] | undefined {
  if (new Set(figures.map(({ figure }) => figure.value)).size < 2) return undefined;
  let apart = false;
  let revised = true;
  for (const a of figures)
    for (const b of figures)
      if (a.figure.min > b.figure.max) {
        apart = true;
        revised &&= isRevised(a.held, b.held, firstOf);
      }
  if (!apart) return 'precision';
  return revised ? 'revision' : 'contradiction';
}

/** Whether one of two claims was taken back: its report, or the one that it copies, was corrected, or its outlet says the other later. */
export function isRevised(a: Held, b: Held, firstOf: (claim: Held) => Held): boolean {
  const [first, second] = [firstOf(a), firstOf(b)];
  const outdated = (claim: Held, original: Held) =>
    (claim.supersededBy ?? (original.outlet === claim.outlet ? undefined : original.supersededBy)) !== undefined;
  if (outdated(a, first) || outdated(b, second)) return true;
  return first.outlet !== undefined && first.outlet === second.outlet && a.report !== b.report;
}

function valuesOf(figures: readonly Given[]): ConflictValue[] {
  const values = new Map<string, ConflictValue>();
  for (const { held, figure } of figures) {
    const value = values.get(figure.value) ?? { value: figure.wording, places: [] };
    if (!value.places.some(({ report, span }) => report === held.report && contains(span, figure.span)))
      value.places.push({ report: held.report, claim: held.claim, span: figure.span });
    values.set(figure.value, value);
  }
  return [...values.values()];
}
