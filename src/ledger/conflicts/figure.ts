import { contains, type Event, overlaps, type Quantity, type Report, type Span } from '../../report/index.ts';
import { type Magnitude, magnitudeOf, wordingOf } from './magnitude.ts';

/** A number that a claim gives of something. */
export interface Figure extends Magnitude {
  readonly span: Span;
  /** As printed. */
  readonly wording: string;
  /** The same for figures that say the same in other words or digits. */
  readonly value: string;
  /** What is counted or measured: the last word of the counted noun, or the unit. */
  readonly of: string;
}

/** The figures of an event, as they can be compared. Units are compared in their own kind only: 900 km and 560 miles are two units. */
export function figuresOf(report: Report, event: Event): Figure[] {
  const ids = new Set([...event.quantities, ...event.roles.flatMap((role) => (role.quantity ? [role.quantity] : []))]);
  return report.quantities.flatMap((quantity) => {
    if (!ids.has(quantity.id) && !event.roles.some((role) => contains(role.span, quantity.span))) return [];
    const magnitude = magnitudeOf(quantity);
    const of = thingOf(quantity, event);
    if (!magnitude || !of) return [];
    return [{ span: quantity.span, wording: wordingOf(quantity), value: valueKey(quantity), of, ...magnitude }];
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

function valueKey(quantity: Quantity): string {
  const { value, max, hedge } = quantity;
  if (value === undefined || hedge === 'vague') return wordingOf(quantity).toLowerCase();
  return `${hedge ?? ''} ${value}-${max ?? value}`;
}
