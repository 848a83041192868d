import { contains, type Event, overlaps, type Quantity, type Span } from '../../report/index.ts';
import type { Held } from '../incidents/held.ts';
import { compare } from '../order.ts';
import type { Conflict, ConflictValue } from './conflict.ts';
import { type Magnitude, magnitudeOf, wordingOf } from './magnitude.ts';

/** A number that a claim gives of something. */
interface Figure {
  held: Held;
  quantity: Quantity;
  magnitude: Magnitude;
  /** What is counted or measured: the last word of the counted noun, or the unit's kind. */
  of: string;
}

/**
 * Finds the figures in which the claims of an incident differ. Units are compared in their own kind only: 900 km and 560 miles are two units.
 * @param firstOf the claim that one copies, or itself: a copy is no voice of its own
 */
export function conflictsOf(claims: readonly Held[], firstOf: (claim: Held) => Held): Conflict[] {
  const byThing = new Map<string, Figure[]>();
  for (const figure of claims.flatMap(figuresOf)) byThing.set(figure.of, [...(byThing.get(figure.of) ?? []), figure]);
  const conflicts: Conflict[] = [];
  for (const [thing, figures] of [...byThing].sort(([a], [b]) => compare(a, b))) {
    const kind = kindOf(figures, (a, b) => sameVoice(firstOf(a), firstOf(b)));
    if (kind) conflicts.push({ field: `quantity: ${thing}`, kind, values: valuesOf(figures) });
  }
  return conflicts;
}

function figuresOf(held: Held): Figure[] {
  const { event, report } = held;
  if (!event || held.spread) return [];
  const ids = new Set([...event.quantities, ...event.roles.flatMap((role) => (role.quantity ? [role.quantity] : []))]);
  return report.quantities.flatMap((quantity) => {
    if (!ids.has(quantity.id) && !event.roles.some((role) => contains(role.span, quantity.span))) return [];
    const magnitude = magnitudeOf(quantity);
    const of = thingOf(quantity, event);
    return magnitude && of ? [{ held, quantity, magnitude, of }] : [];
  });
}

function thingOf(quantity: Quantity, event: Event): string | undefined {
  if (quantity.unit) return quantity.unit;
  const role = event.roles.find((role) => role.quantity === quantity.id || overlaps(role.span, quantity.span));
  const noun = quantity.counted ?? role?.span;
  const word = noun && lastWord(noun);
  return word?.replace(/(?<=[^s])s$/, '');
}

function lastWord({ quote }: Span): string | undefined {
  return quote
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.at(-1);
}

/** No conflict where all figures say the same; contradiction where two cannot both hold; revision where it is one voice that changed. */
function kindOf(figures: readonly Figure[], sameVoice: (a: Held, b: Held) => boolean): Conflict['kind'] | undefined {
  const values = new Set(figures.map(({ quantity }) => valueKey(quantity)));
  if (values.size < 2) return undefined;
  let apart = false;
  let revised = true;
  for (const a of figures)
    for (const b of figures)
      if (a.magnitude.min > b.magnitude.max) {
        apart = true;
        revised &&= sameVoice(a.held, b.held) && a.held.rank !== b.held.rank;
      }
  if (!apart) return 'precision';
  return revised ? 'revision' : 'contradiction';
}

function sameVoice(a: Held, b: Held): boolean {
  const outlet = a.report.facts.outlet?.value;
  return outlet !== undefined && outlet === b.report.facts.outlet?.value;
}

function valueKey(quantity: Quantity): string {
  const { value, max, hedge } = quantity;
  if (value === undefined || hedge === 'vague') return wordingOf(quantity).toLowerCase();
  return `${hedge ?? ''} ${value}-${max ?? value}`;
}

function valuesOf(figures: readonly Figure[]): ConflictValue[] {
  const values = new Map<string, ConflictValue>();
  for (const { held, quantity } of figures) {
    const key = valueKey(quantity);
    const value = values.get(key) ?? { value: wordingOf(quantity), places: [] };
    if (!value.places.some(({ report, span }) => report === held.report.id && contains(span, quantity.span)))
      value.places.push({ report: held.report.id, claim: held.claim.id, span: quantity.span });
    values.set(key, value);
  }
  return [...values.values()];
}
